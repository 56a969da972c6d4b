import type { Requirements } from '@imh/core';

/** Sets that are shown in one table: of one association and purpose, each for other categories. */
export interface RequirementGroup {
  readonly sets: readonly Requirements[];
}

/** Applications before renewals, each in the order of the sets. */
export function groupsOf(sets: readonly Requirements[]): RequirementGroup[] {
  const groups: Requirements[][] = [];
  for (const set of sets) {
    const group = groups.find((one) => one.every((other) => fitTogether(set, other)));
    if (group) group.push(set);
    else groups.push([set]);
  }
  const ofPurpose = (purpose: Requirements['purpose']) => groups.filter(([first]) => first!.purpose === purpose);
  return [...ofPurpose('application'), ...ofPurpose('renewal')].map((sets) => ({ sets }));
}

function fitTogether(one: Requirements, other: Requirements): boolean {
  return (
    one.purpose === other.purpose &&
    one.association === other.association &&
    one.counting === other.counting &&
    JSON.stringify(one.period) === JSON.stringify(other.period) &&
    Boolean(one.categories?.length && other.categories?.length) &&
    !one.categories!.some((category) => other.categories!.includes(category))
  );
}

/** The set of a group that applies to a category; `undefined` is everyone. */
export function setFor({ sets }: RequirementGroup, category: string | undefined): Requirements | undefined {
  return sets.find(
    ({ categories }) => !categories?.length || (category !== undefined && categories.includes(category)),
  );
}

/** Ids of all categories that the sets name, in the order of appearance. */
export function categoriesIn(sets: readonly Requirements[]): string[] {
  const named = sets.flatMap(({ categories = [], rules }) => [
    ...categories,
    ...rules.flatMap(({ when }) => when?.category ?? []),
  ]);
  return [...new Set(named)];
}
