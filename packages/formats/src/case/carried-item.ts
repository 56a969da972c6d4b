import { type Framework, type FrameworkNode, nodeUri } from '@imh/core';
import { keptOfItem } from './kept-fields.js';
import { kindOf, typeOf } from './kinds.js';
import { AS_READ, AS_WRITTEN, fingerprintOf, hasSameWords, isReadAsWritten, originalOf } from './original-wordings.js';
import { keptFrom, type NodeWords, wordsOfNode } from './write-items.js';
import { type Json, listOf, withoutUndefined, wordsOf } from '../json/values.js';

/**
 * The fields of a node that reading its item gives back, without those that associations contain. Undefined if that is
 * not certain: such a field goes to the extension, whether or not reading would have restored it.
 *
 * @param changed `lastChangeDateTime` of the document
 */
export function carriedByItem(framework: Framework, node: FrameworkNode, item: Json, changed: string): Json {
  const words = wordsOfNode(framework, node);
  const { language: tag } = item;
  const isInOwnLanguage = tag === framework.language;
  const isTagCertain = tag === undefined || isInOwnLanguage || tag === words.language;
  const inOwnLanguage = (one: string | undefined): unknown => {
    if (one === undefined || !isTagCertain) return undefined;
    return tag === undefined || isInOwnLanguage ? one : { [tag as string]: one };
  };
  const read = readerOf(node, item);
  const wording = carriedWording(words, item, read);
  const hasTitle = 'text' in wording;
  const type = typeOf(item);
  const code = wordsOf(item['humanCodingScheme']);
  const keywords = listOf(item['conceptKeywords']);
  const notes = wordsOf(item['notes']) === undefined ? item['notes'] : read('notes', keptFrom(node)['notes']);
  const kept: Json = withoutUndefined({
    ...keptOfItem(item, {
      uri: nodeUri(framework.id, node.id),
      isInOwnLanguage,
      hasTitle,
      type,
      hasKeywords: keywords !== undefined,
    }),
    ...(item['lastChangeDateTime'] === changed && { lastChangeDateTime: undefined }),
    notes,
    ...originalsIn(node, words),
  });
  const isCertain = isTagCertain && wording.label !== undefined && 'notes' in item === (notes !== undefined);
  return {
    id: node.id,
    ...(type !== undefined && { kind: kindOf(type) }),
    ...(code !== undefined && { code }),
    label: inOwnLanguage(wording.label),
    ...(hasTitle && { text: inOwnLanguage(wording.text) }),
    ...(keywords && { keywords: isTagCertain ? keywords.map(inOwnLanguage) : undefined }),
    ...(isCertain ? Object.keys(kept).length > 0 && { case: kept } : { case: undefined }),
  };
}

/** Gives what reading a field of the item gives back, if it was written for these words; undefined if that is not certain. */
type ReadBack = (field: string, words: unknown) => string | undefined;

function readerOf(node: FrameworkNode, item: Json): ReadBack {
  const kept = keptFrom(node);
  return (field, words) => {
    if (originalOf(kept, field, words) !== undefined) return words as string;
    const written = item[field];
    return typeof written === 'string' && isReadAsWritten(written) ? written : undefined;
  };
}

/** Label and text as `wordingOf` in items.ts reads them. */
function carriedWording(
  { label, statement }: NodeWords,
  item: Json,
  read: ReadBack,
): { readonly label: string | undefined; readonly text?: string | undefined } {
  const { fullStatement: written, abbreviatedStatement: shortWritten } = item;
  const whole = read('fullStatement', statement || label);
  if (wordsOf(shortWritten) === undefined) return { label: whole };
  const short = read('abbreviatedStatement', label);
  // One original for both, which reading converts, is one wording; else both have to be known.
  if (shortWritten === written && whole !== undefined && whole !== written) return { label: whole };
  const isSame = whole !== undefined && short !== undefined ? hasSameWords(short, whole) : undefined;
  if (isSame === undefined) return { label: undefined, text: undefined };
  return isSame ? { label: whole } : { label: short, text: whole };
}

/** Originals that are exported again, as reading preserves them. */
function originalsIn(node: FrameworkNode, { label, statement }: NodeWords): Json {
  const kept = keptFrom(node);
  const words = {
    fullStatement: statement || label,
    ...(statement !== '' && { abbreviatedStatement: label }),
    notes: kept['notes'],
  };
  const fields = Object.entries(words).filter(([field, one]) => originalOf(kept, field, one) !== undefined);
  if (fields.length === 0) return {};
  return {
    [AS_WRITTEN]: Object.fromEntries(fields.map(([field, one]) => [field, originalOf(kept, field, one)])),
    [AS_READ]: Object.fromEntries(fields.map(([field, one]) => [field, fingerprintOf(one as string)])),
  };
}
