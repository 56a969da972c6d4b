import { otherExtensions } from './extension.js';
import { kindOf, wordOfKind } from './kinds.js';
import { uuidOf } from '../identity/uuid.js';
import { type Json, listOf, restOf } from '../json/values.js';

// Which fields of a CASE document or item reading preserves under `case`, because no field of ours repeats them.

const ownOfDocument = [
  'uri',
  'title',
  'description',
  'language',
  'version',
  'adoptionStatus',
  'publisher',
  // Addresses of the same package, and fields that we write ourselves.
  'CFPackageURI',
  'caseVersion',
  'extensions',
];

/** The fields that ours repeat in full. */
interface OfDocument {
  readonly id: string;
  readonly publisher: string | undefined;
  readonly effectiveFrom: string | undefined;
  /** `lastChangeDateTime`, as read. */
  readonly changed: string | undefined;
}

export function keptOfDocument(document: Json, { id, publisher, effectiveFrom, changed }: OfDocument): Json {
  const taken = new Set([
    ...ownOfDocument,
    ...(document['identifier'] === uuidOf(id) ? ['identifier'] : []),
    ...(document['creator'] === publisher ? ['creator'] : []),
    ...(effectiveFrom === undefined ? [] : ['statusStartDate']),
    ...(changed?.endsWith('T00:00:00Z') ? ['lastChangeDateTime'] : []),
  ]);
  const kept = restOf(document, taken) ?? {};
  return changed !== undefined && 'lastChangeDateTime' in kept ? { ...kept, lastChangeDateTime: changed } : kept;
}

// Addresses in the dialect of 1.0 servers that repeat the item's place.
const ownOfItem = [
  'identifier',
  'fullStatement',
  'humanCodingScheme',
  'extensions',
  'CFDocumentURI',
  'CFItemAssociationURI',
];

interface OfItem {
  /** Of the node in our format; a different URI of the item is preserved. */
  readonly uri: string;
  readonly isInOwnLanguage: boolean;
  /** The short statement is the node's label. */
  readonly hasTitle: boolean;
  /** The word for the item's kind, as CASE publishers write it. */
  readonly type: string | undefined;
  readonly hasKeywords: boolean;
}

export function keptOfItem(item: Json, read: OfItem): Record<string, unknown> {
  const { type } = read;
  // A kind is not preserved if export writes the same word from it.
  const isKind = type === undefined || wordOfKind(kindOf(type)) === item['CFItemType'];
  const taken = new Set([
    ...ownOfItem,
    ...(item['uri'] === read.uri ? ['uri'] : []),
    ...(read.isInOwnLanguage ? ['language'] : []),
    ...(read.hasTitle ? ['abbreviatedStatement'] : []),
    ...(isKind ? ['CFItemType'] : []),
    ...(read.hasKeywords || Array.isArray(item['conceptKeywords']) ? ['conceptKeywords'] : []),
  ]);
  const kept: Record<string, unknown> = { ...restOf(item, taken) };
  const extensions = otherExtensions(item);
  if (extensions !== undefined) kept['extensions'] = extensions;
  tidyLevels(kept);
  return kept;
}

/** OpenSALT wrote `educationalLevel: "06"` in 2017; since then it is `educationLevel: ["06"]`. */
function tidyLevels(kept: Record<string, unknown>): void {
  const levels = listOf(kept['educationLevel']) ?? listOf(kept['educationalLevel']);
  if (levels === undefined) return;
  delete kept['educationalLevel'];
  kept['educationLevel'] = levels.flatMap((level) => level.split(',').map((one) => one.trim())).filter(Boolean);
}
