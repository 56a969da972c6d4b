import { type Framework, primaryLanguage, type Text } from '@imh/core';
import { type EarlierEntry, earlierChoices } from './earlier-choices.js';
import { FrameworkIndex, type IndexOptions, type RankedNode } from './framework-index.js';
import type { PageText } from './page-words.js';
import { ranking } from './weights.js';
import { languageOf } from './words.js';

/** A competency that a page may be evidence for, with the reasons. */
export interface Suggestion {
  readonly node: string;
  /** Words of the page that match the competency, as written there, the most telling first. */
  readonly words: readonly string[];
  /** Entries of the same site that the person has tagged with it. */
  readonly onSite: number;
  /** Title of a similar entry that the person has tagged with it. */
  readonly similar?: string;
  /** The competency of another framework that matched, if it was found through a crosswalk. */
  readonly through?: string;
}

export interface SuggestOptions {
  /** BCP 47, used if the words of the page do not tell. */
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  /** The person's own entries, newest first. */
  readonly earlier?: readonly EarlierEntry[];
  /** Default: 5 */
  readonly most?: number;
}

/** Suggests competencies of one framework. Builds an index per language when a page in it is first read. */
export class Suggester {
  readonly #framework: Framework;
  readonly #options: IndexOptions;
  readonly #byLanguage = new Map<string, FrameworkIndex>();
  readonly #languages: ReadonlySet<string>;

  constructor(framework: Framework, options: IndexOptions = {}) {
    this.#framework = framework;
    this.#options = options;
    this.#languages = languagesOf(framework);
  }

  /** Every competency that shares words with a page, the best first. */
  rank(page: PageText, language?: string): RankedNode[] {
    return this.#index(this.#languageFor(page, language)).rank(page);
  }

  /** The few competencies that fit a page, the best first; none if nothing fits. */
  suggest(page: PageText, { language, url, earlier = [], most = 5 }: SuggestOptions = {}): Suggestion[] {
    const used = this.#languageFor(page, language);
    const index = this.#index(used);
    const ranked = index.rank(page);
    const best = ranked[0]?.score ?? 0;
    const before = earlierChoices({ title: page.title, url }, earlier, used).filter(({ node }) => index.has(node));
    const choices = new Map(before.map((choice) => [choice.node, choice]));
    const byWords = new Map(ranked.map((each) => [each.node, each]));
    const found = [...new Set([...byWords.keys(), ...choices.keys()])].flatMap((node) => {
      const words = byWords.get(node);
      const strength = choices.get(node)?.strength ?? 0;
      if (!words?.isFit && strength < ranking.leastStrength) return [];
      return [{ node, score: (words?.isFit ? words.score / best : 0) + ranking.earlierShare * strength }];
    });
    // Sorting is stable: equal ones stay in the order of their words.
    found.sort((one, other) => other.score - one.score);
    return found.slice(0, most).map(({ node }) => {
      const words = byWords.get(node);
      const { onSite = 0, similar } = choices.get(node) ?? {};
      return { node, words: words?.isFit ? words.words : [], onSite, ...(similar === undefined ? {} : { similar }) };
    });
  }

  /** The page's language if the framework has it, otherwise the framework's own. */
  #languageFor(page: PageText, language: string | undefined): string {
    const own = this.#framework.language ?? language ?? 'en';
    const text = [page.title, page.description, ...(page.quotes ?? []), page.article?.slice(0, 2000)].join('\n');
    const told = primaryLanguage(languageOf(text, language ?? own));
    return this.#languages.size === 0 || this.#languages.has(told) ? told : primaryLanguage(own);
  }

  #index(language: string): FrameworkIndex {
    const known = this.#byLanguage.get(language);
    if (known) return known;
    const made = new FrameworkIndex(this.#framework, language, this.#options);
    this.#byLanguage.set(language, made);
    return made;
  }
}

function languagesOf({ language, nodes }: Framework): ReadonlySet<string> {
  const found = new Set(language ? [primaryLanguage(language)] : []);
  const read = (text: Text | undefined): void => {
    if (typeof text === 'object') for (const tag of Object.keys(text)) found.add(primaryLanguage(tag));
  };
  for (const { label, text } of nodes) {
    read(label);
    read(text);
  }
  return found;
}
