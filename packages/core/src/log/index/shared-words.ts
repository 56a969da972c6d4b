import { evidenceTypes } from '../../documents/evidence-types.js';
import { hasTerm } from '../../search/terms.js';
import { type EntryIndex, indexedText } from './entry-index.js';
import type { FilterContext } from './filter-context.js';
import { listTest } from './list-test.js';
import type { NumberedValues } from './numbered-values.js';

/** Terms whose rows are kept: the words of one query. */
const most = 6;

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

  /** 1 at each row that has a term in its own texts or in one that it shares. Must not be changed. */
  rowsWith(term: string): Uint8Array {
    const { index } = this;
    if (index.revision !== this.#revision) this.#kept.clear();
    this.#revision = index.revision;
    const known = this.#kept.get(term);
    if (known) return known;
    const found = Uint8Array.from(index.search(term));
    mark(found, index.type, this.#typesWith(term));
    mark(found, index.date, this.#datesWith(term));
    mark(
      found,
      index.provider,
      this.#mask(index.providers, this.#providers, (name) => name, term),
    );
    markLists(
      found,
      index,
      this.#mask(index.topics, this.#topics, (topic) => topic, term),
      this.#mask(index.tags, this.#tags, (tag) => `${tag.words}\n${this.#context.tagWords(tag)}`, term, hasTerm),
    );
    for (const oldest of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size + 1 - most))) {
      this.#kept.delete(oldest);
    }
    this.#kept.set(term, found);
    return found;
  }
  readonly #kept = new Map<string, Uint8Array>();
  #revision = -1;

  // Each returns 1 at the number of each value that has a term.

  /** By the numbers of `index.type`: 0 is an entry without a type. */
  #typesWith(term: string): Uint8Array {
    return Uint8Array.from(['', ...this.#types], (name) => (name.includes(term) ? 1 : 0));
  }

  /** "2026" and "2026-11" find a date; "1" alone would find nearly every one. */
  #datesWith(term: string): Uint8Array {
    const isDate = /^\d{4}(-\d{0,2}){0,2}$/.test(term);
    const months = this.#months.map((name) => name.includes(term));
    if (!isDate && !months.includes(true)) return new Uint8Array();
    return this.index.dates.mask(
      ({ text }) => (isDate && text.startsWith(term)) || months[Number(text.slice(5, 7)) - 1] === true,
    );
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

/** Marks the rows whose number in a column is marked; -1 is none. */
function mark(found: Uint8Array, column: Int32Array | Uint8Array, marked: Uint8Array): void {
  if (!marked.includes(1)) return;
  for (let row = 0; row < found.length; row += 1) {
    const number = column[row]!;
    if (number >= 0 && marked[number] === 1) found[row] = 1;
  }
}

/** Marks the rows of which a topic or a tag is marked. */
function markLists(found: Uint8Array, index: EntryIndex, topics: Uint8Array, tags: Uint8Array): void {
  if (!topics.includes(1) && !tags.includes(1)) return;
  const has = listTest(index, topics, tags);
  for (let row = found.indexOf(0); row >= 0; row = found.indexOf(0, row + 1)) if (has(row)) found[row] = 1;
}
