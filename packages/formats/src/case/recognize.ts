import { type FileContent, jsonObject } from '../file/file-content.js';
import type { Recognition } from '../file/importer.js';
import { type Json, isRecord, recordsOf, wordsOf } from '../json/values.js';

/** The package itself, even if a server's response wraps it; undefined if there is none. */
export function packageIn(value: unknown): { readonly package: Json; readonly others: number } | undefined {
  if (isPackage(value)) return { package: value, others: 0 };
  const wrapped = isRecord(value) ? (value['CFPackage'] ?? value['CFPackages']) : value;
  if (isPackage(wrapped)) return { package: wrapped, others: 0 };
  const all = recordsOf(wrapped).filter(isPackage);
  return all[0] && { package: all[0], others: all.length - 1 };
}

function isPackage(value: unknown): value is Json {
  return isRecord(value) && (isRecord(value['CFDocument']) || Array.isArray(value['CFItems']));
}

export function recognizeCase(content: FileContent): Recognition {
  const found = content.json.ok ? packageIn(content.json.value) : undefined;
  if (!found) {
    const keys = Object.keys(jsonObject(content) ?? {}).filter((key) => /^CF[A-Z]/.test(key));
    if (keys.length > 0) return { score: 0.4, reason: `it has ${keys[0]} but neither CFDocument nor CFItems` };
    const isCut = !content.json.ok && /"CF(Document|Items|Associations)"\s*:/.test(content.text ?? '');
    if (isCut) return { score: 0.4, reason: 'it contains CFDocument or CFItems, but it cannot be read as JSON' };
    return { score: 0, reason: 'it has no CFDocument and no CFItems' };
  }
  const { CFDocument, CFItems } = found.package;
  if (!isRecord(CFDocument)) return { score: 0.8, reason: 'it has CFItems, but no CFDocument' };
  return { score: 1, reason: Array.isArray(CFItems) ? 'it has CFDocument and CFItems' : 'it has CFDocument' };
}

/**
 * Version of a package by its content, the strongest sign first:
 * 1. `caseVersion`, which only 1.1 has;
 * 2. the address of the service that the parts were served from: `/case/v1p0/` or `/case/v1p1/`;
 * 3. a field that only 1.0 servers write on items, associations or the document (1.1 forbids what it does not name);
 * 4. a field or association type that came with 1.1.
 * A package without any sign is valid in both versions, and counts as 1.0.
 */
export function caseVersionOf(source: Json): 'case-1.0' | 'case-1.1' {
  const document = isRecord(source['CFDocument']) ? source['CFDocument'] : {};
  if (typeof document['caseVersion'] === 'string') {
    return /^1[.p]0/.test(document['caseVersion'].trim()) ? 'case-1.0' : 'case-1.1';
  }
  const items = recordsOf(source['CFItems']);
  const associations = recordsOf(source['CFAssociations']);
  const served = [document, ...items, ...associations].map(
    ({ uri }) => /\/case\/(v1p[01])\//i.exec(wordsOf(uri) ?? '')?.[1],
  );
  const address = served.find((part) => part !== undefined);
  if (address) return address.toLowerCase() === 'v1p0' ? 'case-1.0' : 'case-1.1';
  if ('CFPackageURI' in document || [...items, ...associations].some((part) => 'CFDocumentURI' in part)) {
    return 'case-1.0';
  }
  const isNew =
    'extensions' in source ||
    ['frameworkType', 'extensions'].some((field) => field in document) ||
    items.some((item) => ['alternativeLabel', 'subject', 'subjectURI', 'extensions'].some((field) => field in item)) ||
    associations.some((part) => 'extensions' in part || isNewType(part['associationType']) || hasTargetType(part));
  return isNew ? 'case-1.1' : 'case-1.0';
}

function isNewType(type: unknown): boolean {
  return typeof type === 'string' && (type === 'isTranslationOf' || type.startsWith('ext:'));
}

function hasTargetType({ originNodeURI, destinationNodeURI }: Json): boolean {
  return [originNodeURI, destinationNodeURI].some((end) => isRecord(end) && 'targetType' in end);
}
