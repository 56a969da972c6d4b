import { daysOf } from '../../dates/dates.js';
import type { EvidenceContent } from '../../documents/evidence.js';
import { evidenceStatuses, evidenceTypes } from '../../documents/evidence-types.js';
import { fold } from '../../search/terms.js';
import { dateOf, hasMinutes, minutesOf } from '../entry-facts.js';
import type { How } from '../how.js';
import { missingParts, missingPartsOf } from '../missing-parts.js';
import { grown } from './grown.js';
import { NumberedValues } from './numbered-values.js';
import { RowIds } from './row-ids.js';
import { RowWords } from './row-words.js';

/** An entry as an index reads it. */
export interface IndexableEntry {
  readonly id: string;
  readonly content: EvidenceContent;
  /** Has two current versions. */
  readonly conflict: boolean;
  /** Partial date by which lists are sorted. */
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** A partial date with its first and last day as numbers such as 20261121. */
export interface IndexedDate {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** What a tag refers to, apart from its minutes. */
export interface IndexedTag {
  readonly framework: string;
  readonly node: string | undefined;
  /** Absent if the type of the entry decides. */
  readonly how: How | undefined;
  /** Label and area as they were written into the entry. */
  readonly words: string;
}

/** Changes that are remembered, so that an order is repaired after a few of them and computed again after many. */
const mostChanges = 1024;

/** Bit of a row that is in the log, after one bit for each missing part. */
const listed = 1 << missingParts.length;
const conflicting = listed << 1;

/**
 * The entries of a log in columns of numbers and their words, so that a page can filter, search, sort and total 100,000
 * of them while somebody types: about 150 bytes an entry. A row keeps its number as long as the index exists.
 */
export class EntryIndex {
  readonly #ids = new RowIds();
  readonly #words = new RowWords();
  #live = 0;
  readonly #changes: number[] = [];

  readonly dates = new NumberedValues<IndexedDate>();
  readonly providers = new NumberedValues<string>();
  readonly topics = new NumberedValues<string>();
  readonly tags = new NumberedValues<IndexedTag>();

  // One value for each row.
  created = new Float64Array(256);
  /** Sort date as a number; parts that are unknown are 0: 20260000 for "2026". */
  sortDay = new Int32Array(256);
  /** Number of the date of the entry or, if it is only planned, of its start; -1 without. */
  date = new Int32Array(256);
  /** 1 + place in `evidenceTypes`, 0 without. */
  type = new Uint8Array(256);
  /** 1 + place in the list of statuses, 0 without. */
  chosenStatus = new Uint8Array(256);
  flags = new Uint8Array(256);
  /** All minutes, -1 if unknown. */
  minutes = new Int32Array(256);
  provider = new Int32Array(256);
  /** First day of the first dated part as a number such as 20261121, 0 without. */
  begins = new Int32Array(256);
  /** Where the row's dated parts begin in `partDate` and `partMinutes`, and how many there are. */
  partAt = new Uint32Array(256);
  partCount = new Uint16Array(256);
  /** Where the row's topics and then its tags begin in `listed`, and how many there are. */
  listAt = new Uint32Array(256);
  topicCount = new Uint8Array(256);
  tagCount = new Uint16Array(256);

  // Lists of all rows, one after another. A changed list is appended; the old one is left behind.
  partDate = new Int32Array(256);
  partMinutes = new Int32Array(256);
  #parts = 0;
  lists = new Uint32Array(256);
  #listed = 0;

  /** Entries in the log. */
  get size(): number {
    return this.#live;
  }

  /** Rows, including those of entries that were removed. */
  get rows(): number {
    return this.#ids.size;
  }

  /** Grows whenever an entry changes, so that what was computed from the index can be kept. */
  get revision(): number {
    return this.#firstChange + this.#changes.length;
  }

  /** Rows that changed since a revision; undefined if there were too many to remember. */
  changedSince(revision: number): ReadonlySet<number> | undefined {
    if (revision < this.#firstChange) return undefined;
    return new Set(this.#changes.slice(revision - this.#firstChange));
  }

  /** Number of changes before the first that is remembered. */
  #firstChange = 0;

  #noteChange(row: number): void {
    if (this.#changes.length >= mostChanges) this.#firstChange += this.#changes.splice(0, mostChanges / 2).length;
    this.#changes.push(row);
  }

  idOf(row: number): string {
    return this.#ids.get(row);
  }

  /** The row of an entry of the log, -1 if it is not in the log. */
  rowOf(id: string): number {
    const row = this.#ids.find(id);
    return row >= 0 && this.has(row) ? row : -1;
  }

  has(row: number): boolean {
    return (this.flags[row]! & listed) !== 0;
  }

  isConflict(row: number): boolean {
    return (this.flags[row]! & conflicting) !== 0;
  }

  /** One bit for each of `missingParts`. */
  missing(row: number): number {
    return this.flags[row]! & (listed - 1);
  }

  /** Folded title. */
  titleOf(row: number): string {
    return this.#words.firstOf(row);
  }

  /** 1 at each row of those where `within` is 1 whose own texts contain a term. */
  search(term: string, within: Uint8Array): Uint8Array {
    return this.#words.search(term, within);
  }

  remove(id: string): void {
    const row = this.rowOf(id);
    if (row < 0) return;
    this.flags[row] = this.flags[row]! & ~listed;
    this.#live -= 1;
    this.#noteChange(row);
  }

  /** Adds an entry or replaces what is known of it. */
  put({ id, content, conflict, date, createdAt }: IndexableEntry): void {
    const known = this.#ids.find(id);
    const row = known < 0 ? this.#ids.add(id) : known;
    if (this.#ids.size > this.created.length) this.#grow();
    const wasListed = known >= 0 && this.has(row);
    if (!wasListed) this.#live += 1;
    this.#noteChange(row);
    this.created[row] = createdAt;
    this.sortDay[row] = Number(date.replaceAll('-', '').padEnd(8, '0')) || 0;
    this.date[row] = this.#dateNumber(dateOf(content) ?? content.dateStart);
    this.type[row] = content.type === undefined ? 0 : 1 + evidenceTypes.indexOf(content.type);
    this.chosenStatus[row] = content.status === undefined ? 0 : 1 + evidenceStatuses.indexOf(content.status);
    this.minutes[row] = hasMinutes(content) ? minutesOf(content) : -1;
    this.provider[row] = content.provider ? this.providers.numberOf(content.provider, content.provider) : -1;
    const missing = missingPartsOf(content).reduce((bits, part) => bits | (1 << missingParts.indexOf(part)), 0);
    this.flags[row] = missing | listed | (conflict ? conflicting : 0);
    this.#putParts(row, content);
    this.#putLists(row, content);
    this.#words.set(row, wordsOf(content.title), otherWordsOf(content));
  }

  #dateNumber(date: string | undefined): number {
    if (date === undefined) return -1;
    const known = this.dates.find(date);
    if (known >= 0) return known;
    const { first, last } = daysOf(date);
    return this.dates.numberOf(date, { text: date, first: dayNumber(first), last: dayNumber(last) });
  }

  #putParts(row: number, content: EvidenceContent): void {
    const parts = content.sessions?.length
      ? content.sessions
      : [{ date: content.dateCompleted, minutes: content.minutes ?? 0 }];
    const at = this.#place(this.partAt[row]!, this.partCount[row]!, parts.length, this.#parts);
    this.partAt[row] = at;
    this.partCount[row] = parts.length;
    this.#parts = Math.max(this.#parts, at + parts.length);
    if (this.#parts > this.partDate.length) {
      this.partDate = grown(this.partDate, this.#parts);
      this.partMinutes = grown(this.partMinutes, this.#parts);
    }
    let begins = 0;
    for (const [place, { date, minutes }] of parts.entries()) {
      const number = this.#dateNumber(date);
      this.partDate[at + place] = number;
      this.partMinutes[at + place] = minutes;
      const first = number < 0 ? 0 : this.dates.get(number).first;
      if (first > 0 && (begins === 0 || first < begins)) begins = first;
    }
    this.begins[row] = begins;
  }

  #putLists(row: number, content: EvidenceContent): void {
    const topics = (content.topics ?? []).slice(0, 255).map((topic) => this.topics.numberOf(topic, topic));
    const tags = (content.competencies ?? []).map(({ framework, node, label, localArea, how }) => {
      const words = [label, localArea].filter(Boolean).join('\n');
      return this.tags.numberOf(JSON.stringify([framework, node, words, how]), { framework, node, words, how });
    });
    const numbers = [...topics, ...tags];
    const before = this.topicCount[row]! + this.tagCount[row]!;
    const at = this.#place(this.listAt[row]!, before, numbers.length, this.#listed);
    this.listAt[row] = at;
    this.topicCount[row] = topics.length;
    this.tagCount[row] = tags.length;
    this.#listed = Math.max(this.#listed, at + numbers.length);
    if (this.#listed > this.lists.length) this.lists = grown(this.lists, this.#listed);
    this.lists.set(numbers, at);
  }

  /** Where a list goes: in the place of the old one if it is no longer than that, else at the end. */
  #place(at: number, before: number, length: number, end: number): number {
    return length <= before ? at : end;
  }

  #grow(): void {
    const rows = this.#ids.size;
    this.created = grown(this.created, rows);
    this.sortDay = grown(this.sortDay, rows);
    this.date = grown(this.date, rows);
    this.type = grown(this.type, rows);
    this.chosenStatus = grown(this.chosenStatus, rows);
    this.flags = grown(this.flags, rows);
    this.minutes = grown(this.minutes, rows);
    this.provider = grown(this.provider, rows);
    this.begins = grown(this.begins, rows);
    this.partAt = grown(this.partAt, rows);
    this.partCount = grown(this.partCount, rows);
    this.listAt = grown(this.listAt, rows);
    this.topicCount = grown(this.topicCount, rows);
    this.tagCount = grown(this.tagCount, rows);
  }
}

/** A day as a number: 20261121. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** What a search looks through apart from the title, without what many entries share. */
function otherWordsOf(content: EvidenceContent): string[] {
  const people = [...(content.people ?? []), content.rsc?.provider];
  const addresses = [content.url, content.canonicalUrl === content.url ? undefined : content.canonicalUrl];
  const text = [...people, content.note, ...addresses].filter(Boolean).join('\n');
  // Addresses have most of their parts in common.
  return wordsOf(text.replaceAll('/', ' '));
}

function wordsOf(text: string): string[] {
  return indexedText(text).split(/\s+/).filter(Boolean);
}

const typographic: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
};

/** Folded, with plain punctuation. */
export function indexedText(text: string): string {
  return fold(text).replace(/[‘’“”–—…]/g, (character) => typographic[character]!);
}
