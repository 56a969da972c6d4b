import { type OutlineFilter, OutlineFinder, type OutlineView } from '@imh/elements';
import type { CompetencyToolsStrings } from '../../strings/competency-tools.js';
import { OnlyMarks } from './only-marks.js';

export interface Filtered {
  /** How much is left, in words. */
  readonly sentence: string;
  /** Nodes found by the query, or competencies left if there is none. */
  readonly count: number;
  /** About the chosen category. */
  readonly hint: string | undefined;
}

/** Searches an outline and filters it by category. */
export class FrameworkFinder {
  readonly #view: OutlineView;
  readonly #strings: CompetencyToolsStrings;
  readonly #finder: OutlineFinder;
  readonly #only: OnlyMarks;

  /** @param plain removes markup from a text */
  constructor(
    view: OutlineView,
    strings: CompetencyToolsStrings,
    plain: (text: string) => string,
    signal: AbortSignal,
  ) {
    this.#view = view;
    this.#strings = strings;
    this.#finder = new OutlineFinder(view, { countOf: strings.countOf, plain }, signal);
    this.#only = new OnlyMarks(view, strings.compare.onlyHere, signal);
  }

  /** @returns undefined if nothing is filtered */
  filter({ query = '', category: id }: OutlineFilter): Filtered | undefined {
    const strings = this.#strings;
    const { framework, say, competencies: all } = this.#view.content;
    const category = framework.categories?.find((one) => one.id === id);
    const { terms, matches, competencies } = this.#finder.filter({ query, category: category?.id });
    const only = this.#only.show(category?.id);
    if (terms.length === 0 && !category) return undefined;
    const name = category && say(category.label).text;
    const about = [say(category?.description).text, say(category?.ageRange).text].filter(Boolean).join(' · ');
    const hint = category && [about, only > 0 && strings.onlyThese(only)].filter(Boolean).join(' ');
    if (terms.length === 0) {
      const left = `${strings.appliesTo(competencies, name!)} ${strings.leftOut(all - competencies)}`;
      return { sentence: left, count: competencies, hint };
    }
    const found = strings.matches(matches, query.trim()) + (name ? strings.within(name) : '');
    return { sentence: matches > 0 ? found : strings.noMatches(query.trim(), name), count: matches, hint };
  }
}
