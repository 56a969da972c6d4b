import { evidenceTypes } from '../../documents/evidence-types.js';
import { hasTerm } from '../../search/terms.js';
import { type EntryIndex, indexedText } from './entry-index.js';
import type { FilterContext } from './filter-context.js';
import { listTest } from './list-test.js';
import type { NumberedValues } from './numbered-values.js';

/** Terms whose rows are kept: the words of one query. */
const most = 6;

const known = new WeakMap<FilterContext, EntrySearch>();

/** The search of an index in one context, made when it is first used. */
export function entrySearch(index: EntryIndex, context: FilterContext): EntrySearch {
  const present = known.get(context);
  if (present?.index === index) return present;
  const search = new EntrySearch(index, context);
  known.set(context, search);
  return search;
}

/**
 * Finds the rows of a term: first by what many entries share, whose folded names are made once (types, months, providers,
 * topics and tags), and then among the other rows by their own texts. What a term finds is kept, so that a keystroke costs
 * no more than the change that it makes: the other words of a query are known, and a word that has grown is looked for
 * only where its beginning was found.
 */
class EntrySearch {
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
    const found = new Uint8Array(index.rows);
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
    const others = this.#narrower(term)?.slice() ?? new Uint8Array(index.rows).fill(1);
    for (let row = 0; row < found.length; row += 1) if (found[row] === 1) others[row] = 0;
    const own = index.search(term, others);
    for (let row = 0; row < found.length; row += 1) if (own[row] === 1) found[row] = 1;
    for (const oldest of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size + 1 - most))) {
      this.#kept.delete(oldest);
    }
    this.#kept.set(term, found);
    return found;
  }
  readonly #kept = new Map<string, Uint8Array>();
  #revision = -1;

  /** Rows among which a term can be found: those of the longest known term that is a part of it. */
  #narrower(term: string): Uint8Array | undefined {
    const parts = [...this.#kept.keys()].filter((known) => term.includes(known));
    const [longest] = parts.sort((one, other) => other.length - one.length);
    return longest === undefined ? undefined : this.#kept.get(longest);
  }

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
