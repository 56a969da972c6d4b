import type { Framework } from '@imh/core';
import { outlineContent, type PickerOption, pickerOptions, PickerSearch } from '@imh/elements';
import type { UnsettledWords } from '@imh/formats/guide';
import { Suggester } from '@imh/suggest';

const MOST = 4;

/** Finds the nodes that words of a table may mean. */
export class Candidates {
  readonly framework: Framework;
  readonly language: string;
  readonly #options: ReadonlyMap<string, PickerOption>;
  readonly #search: PickerSearch;
  readonly #suggester: Suggester;
  readonly #found = new Map<string, readonly PickerOption[]>();

  /** @param framework see `matchedFramework` */
  constructor(framework: Framework, language: string) {
    this.framework = framework;
    this.language = language;
    const options = pickerOptions(outlineContent(framework, { language }), undefined, undefined, true);
    this.#options = new Map(options.map((option) => [option.id, option]));
    this.#search = new PickerSearch(options);
    this.#suggester = new Suggester(framework);
  }

  /**
   * The likely ones, best first: nodes of this very name, then those with every word in their name, then those that only a
   * typing mistake sets apart, then those whose statement shares words with it.
   */
  for({ key, words, namesakes }: Pick<UnsettledWords, 'key' | 'words' | 'namesakes'>): readonly PickerOption[] {
    const known = this.#found.get(key);
    if (known) return known;
    const named = namesakes.flatMap((id) => this.#options.get(id) ?? []);
    const exact = this.#search.exact(words);
    const similar = exact.length === 0 ? this.#search.similar(words) : [];
    const ranked = this.#suggester.rank({ title: words }).flatMap(({ node }) => this.#options.get(node) ?? []);
    const found = [...new Set([...named, ...exact, ...similar, ...ranked])].slice(0, Math.max(MOST, named.length));
    this.#found.set(key, found);
    return found;
  }

  named(id: string): PickerOption | undefined {
    return this.#options.get(id);
  }
}
