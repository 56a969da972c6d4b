import { evidenceTypes } from '../../documents/evidence-types.js';
import { hasTerm } from '../../search/terms.js';
import { type EntryIndex, indexedText } from './entry-index.js';
import type { FilterContext } from './filter-context.js';
import type { NumberedValues } from './numbered-values.js';

const known = new WeakMap<FilterContext, SharedWords>();

/** The words of an index in one context, made when they are first searched. */
export function sharedWords(index: EntryIndex, context: FilterContext): SharedWords {
  const present = known.get(context);
  if (present?.index === index) return present;
  const words = new SharedWords(index, context);
  known.set(context, words);
  return words;
}

/**
 * The folded names of what many entries share: types, months, providers, topics and tags. Each is made once, so that a
 * keystroke only searches them.
 */
class SharedWords {
  readonly index: EntryIndex;
  readonly #context: FilterContext;
  readonly #types: readonly string[];
  readonly #months: readonly string[];
  readonly #providers: string[] = [];
  readonly #topics: string[] = [];
  readonly #tags: string[] = [];

  constructor(index: EntryIndex, context: FilterContext) {
    this.index = index;
    this.#context = context;
    this.#types = evidenceTypes.map((type) => indexedText(context.typeNames[type]));
    this.#months = context.monthNames.map(indexedText);
  }

  // Each returns 1 at the number of each value that has a term.

  /** By the numbers of `index.type`: 0 is an entry without a type. */
  types(term: string): Uint8Array {
    return Uint8Array.from(['', ...this.#types], (name) => (name.includes(term) ? 1 : 0));
  }

  /** Undefined if no date has it: "2026" and "2026-11" find a date; "1" alone would find nearly every one. */
  dates(term: string): Uint8Array | undefined {
    const isDate = /^\d{4}(-\d{0,2}){0,2}$/.test(term);
    const months = this.#months.map((name) => name.includes(term));
    if (!isDate && !months.includes(true)) return undefined;
    return this.index.dates.mask(
      ({ text }) => (isDate && text.startsWith(term)) || months[Number(text.slice(5, 7)) - 1] === true,
    );
  }

  providers(term: string): Uint8Array {
    return this.#mask(this.index.providers, this.#providers, (name) => name, term);
  }

  topics(term: string): Uint8Array {
    return this.#mask(this.index.topics, this.#topics, (topic) => topic, term);
  }

  tags(term: string): Uint8Array {
    const { tagWords } = this.#context;
    return this.#mask(this.index.tags, this.#tags, (tag) => `${tag.words}\n${tagWords(tag)}`, term, hasTerm);
  }

  #mask<Value>(
    values: NumberedValues<Value>,
    folded: string[],
    wordsOf: (value: Value) => string,
    term: string,
    matches = (words: string, wanted: string): boolean => words.includes(wanted),
  ): Uint8Array {
    for (let number = folded.length; number < values.size; number += 1) {
      folded.push(indexedText(wordsOf(values.get(number))));
    }
    return Uint8Array.from(folded, (words) => (matches(words, term) ? 1 : 0));
  }
}
