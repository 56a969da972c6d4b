import { type Json, isRecord, wordsOf } from '../json/values.js';

/** Item types of CASE publishers that are kinds of ours; any other type is kept as it is. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['domain', /^(competency |competence )?domain$/i],
  ['area', /^(competency |competence |knowledge |skill |knowledge\/skill )?area$/i],
  ['competency', /^(competency|competence)( statement)?$/i],
];

/** The word for an item's kind. */
export function typeOf({ CFItemType, CFItemTypeURI: link }: Json): string | undefined {
  return wordsOf(CFItemType) ?? (isRecord(link) ? wordsOf(link['title']) : undefined);
}

export function kindOf(type: string): string {
  return kinds.find(([, words]) => words.test(type.trim()))?.[0] ?? type;
}

/** The value for `CFItemType`. */
export function wordOfKind(kind: string): string {
  const isOurs = kinds.some(([known]) => known === kind);
  return isOurs ? kind[0]!.toUpperCase() + kind.slice(1) : kind;
}
