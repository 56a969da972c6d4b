/** Item types of CASE publishers that are kinds of ours; any other type is kept as it is. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['domain', /^(competency |competence )?domain$/i],
  ['area', /^(competency |competence |knowledge |skill |knowledge\/skill )?area$/i],
  ['competency', /^(competency|competence)( statement)?$/i],
];

export function kindOf(type: string): string {
  return kinds.find(([, words]) => words.test(type.trim()))?.[0] ?? type;
}

/** The value for `CFItemType`. */
export function wordOfKind(kind: string): string {
  const isOurs = kinds.some(([known]) => known === kind);
  return isOurs ? kind[0]!.toUpperCase() + kind.slice(1) : kind;
}
