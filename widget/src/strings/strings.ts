import type { OutlineLabels } from '@imh/elements';

/** Everything that <imh-competencies> says by itself. A language without one of these does not compile. */
export interface Strings {
  readonly language: string;
  readonly outline: OutlineLabels;
  readonly search: string;
  readonly category: string;
  readonly allCategories: string;
  readonly categories: string;
  /** Under the category list, before one is chosen. */
  readonly chooseCategory: string;
  readonly appliesTo: (count: number, category: string) => string;
  readonly competencies: (count: number) => string;
  /** Where nothing is a competency. */
  readonly entries: (count: number) => string;
  readonly matches: (count: number, query: string) => string;
  readonly noMatches: (query: string, category: string | undefined) => string;
  readonly showAll: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly print: string;
  readonly version: (version: string) => string;
  readonly status: Readonly<Record<'draft' | 'adopted' | 'deprecated' | 'outline', string>>;
  readonly since: (date: string) => string;
  readonly heldBack: (association: string | undefined) => string;
  readonly signIn: string;
  readonly moreAt: (place: string) => string;
  readonly linkCopied: string;
  readonly linkByHand: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  /** Why, where the file that says it better cannot be had. */
  readonly unreachable: string;
  readonly tryAgain: string;
  readonly address: string;
}

/** `one` and `other` with the number in place of #, as the language wants it. */
export function counter(language: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other).replace('#', numbers.format(count));
}
