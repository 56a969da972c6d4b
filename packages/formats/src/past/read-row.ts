import {
  type CompetencyTag,
  type DateReading,
  daysOf,
  type EvidenceContent,
  type EvidenceType,
  type HoursReading,
  type PartialDate,
  readHours,
  readWrittenDate,
} from '@imh/core';
import { plainName } from '../draft/level-names.js';
import type { PastChoices, PastContext } from './choices.js';
import type { ColumnChoice, ColumnTarget } from './column-targets.js';
import { isNotesName } from './column-names.js';
import { isAddress, withScheme } from './column-values.js';
import type { CompetencyWords } from './competency-words.js';
import type { PastRow } from './past-file.js';
import type { ProblemKind, RowProblem } from './problems.js';
import { type StatusMeaning, statusMeaning, topicMeaning, typeMeaning, yesOrNo } from './word-meanings.js';

/** How the rows of a file are read. */
export interface RowReading {
  readonly columns: readonly ColumnChoice[];
  readonly titles: readonly string[];
  readonly dates: ReadonlyMap<number, DateReading>;
  readonly decimal: HoursReading['decimal'];
  readonly choices: PastChoices;
  readonly context: PastContext;
  readonly competencies: CompetencyWords;
}

export interface ReadRow {
  readonly content: EvidenceContent;
  readonly problems: readonly RowProblem[];
  readonly isCancelled: boolean;
  readonly isFuture: boolean;
  /** The words of the type column, if there are any. */
  readonly typeWord?: string;
}

/** Reads a row as the content of an entry. What cannot be read is added to the notes: nothing of the row is lost. */
export function readRow(row: PastRow, reading: RowReading): ReadRow {
  return new RowReader(row, reading).read();
}

/** The time of a day that one entry cannot exceed, in minutes. */
const ONE_DAY = 1440;
/** Types whose hours belong to more than the day of completion. */
const longTypes: ReadonlySet<EvidenceType | undefined> = new Set([
  'course', 'series', 'conference', 'work', 'leadership', 'teaching', 'reviewer-service', 'rsc-received', 'rsc-provided',
]); // prettier-ignore

interface RowDates {
  start?: PartialDate;
  completed?: PartialDate;
}

class RowReader {
  readonly #problems: RowProblem[] = [];
  readonly #notes: string[] = [];

  constructor(
    readonly row: PastRow,
    readonly reading: RowReading,
  ) {}

  read(): ReadRow {
    const { context } = this.reading;
    const typeWord = this.#first('type')?.cell;
    const meaning = this.#type(typeWord);
    const dates = this.#dates();
    const isFuture = dates.completed !== undefined && daysOf(dates.completed).first > context.today;
    const status = this.#status(dates, isFuture);
    const hours = this.#hours(meaning.type, dates);
    const { tags, topics } = this.#competencies();
    const people = this.#all('people').flatMap(({ cell }) => namesIn(cell));
    const url = this.#address();
    const certificate = this.#certificate();
    const credits = this.#credits(hours.credits);
    const ce = { ...credits, ...(certificate.number === undefined ? {} : { number: certificate.number }) };
    const isRsc = meaning.type?.startsWith('rsc') ?? false;
    const rsc = {
      ...(meaning.mode ? { mode: meaning.mode } : {}),
      ...(isRsc && people.length === 1 ? { provider: people[0]! } : {}),
    };
    const provider = this.#all('provider')
      .map(({ cell }) => lineOf(cell))
      .join('; ');
    const format = this.#first('format')?.cell;
    const title = this.#title(typeWord, people, provider);
    for (const { cell, index } of this.#all('note')) this.#keep(index, this.#dayOf(cell, index));
    const content = {
      title,
      status: status === 'cancelled' || isFuture ? 'planned' : status,
      ...(meaning.type ? { type: meaning.type } : {}),
      ...(url ? { url } : {}),
      ...(provider ? { provider } : {}),
      ...(people.length > 0 ? { people } : {}),
      ...(dates.start ? { dateStart: dates.start } : {}),
      ...(dates.completed ? { dateCompleted: dates.completed } : {}),
      ...(hours.minutes === undefined ? {} : { minutes: hours.minutes }),
      ...(Object.keys(ce).length > 0 ? { ce } : {}),
      ...(format ? { format: lineOf(format) } : {}),
      ...(topics.length > 0 ? { topics } : {}),
      ...(Object.keys(rsc).length > 0 ? { rsc } : {}),
      ...(tags.length > 0 ? { competencies: tags } : {}),
      ...(this.#notes.length > 0 ? { note: this.#notes.join('\n') } : {}),
      ...(certificate.isHeld ? { verification: { kind: 'certificate-held' as const } } : {}),
    } satisfies EvidenceContent;
    const word = typeWord === undefined ? {} : { typeWord };
    return { content, problems: this.#problems, isCancelled: status === 'cancelled', isFuture, ...word };
  }

  #all(target: ColumnTarget): { index: number; cell: string }[] {
    return this.reading.columns.flatMap((chosen, index) => {
      const cell = this.row.cells[index] ?? '';
      return chosen === target && cell !== '' ? [{ index, cell }] : [];
    });
  }

  #first(target: ColumnTarget): { index: number; cell: string } | undefined {
    return this.#all(target)[0];
  }

  #report(kind: ProblemKind, column?: number, value?: string): void {
    const place = { sheet: this.row.sheet, row: this.row.number };
    this.#problems.push({
      kind,
      ...place,
      ...(column === undefined ? {} : { column }),
      ...(value === undefined ? {} : { value }),
    });
  }

  /** Adds a cell to the notes, under the name of its column. */
  #keep(column: number, cell: string): void {
    const title = this.reading.titles[column] ?? '';
    this.#notes.push(title === '' || isNotesName(title) ? cell : `${title}: ${cell}`);
  }

  /** The date of a day number in a column of dates; any other cell as it is. */
  #dayOf(cell: string, index: number): string {
    const dayNumbers = this.reading.dates.get(index)?.dayNumbers;
    const read = dayNumbers === undefined || !/^\d{5}\b/.test(cell) ? undefined : readWrittenDate(cell, { dayNumbers });
    return read?.ok ? read.value.end : cell;
  }

  #title(typeWord: string | undefined, people: readonly string[], provider: string): string {
    const written = this.#first('title');
    if (written && /\S/.test(written.cell)) return lineOf(written.cell);
    this.#report('title-missing', this.reading.columns.indexOf('title'));
    // A list of supervision hours often has no titles: what there is tells the entries apart.
    const instead = [typeWord ?? '', people.join('; ') || provider].filter((text) => text !== '');
    return instead.length > 0 ? lineOf(instead.join(', ')) : this.reading.context.untitled(this.row.number);
  }

  #type(word: string | undefined): { type?: EvidenceType; mode?: 'individual' | 'group' } {
    const { types, defaultType } = this.reading.choices;
    if (word === undefined) return defaultType ? { type: defaultType } : {};
    const chosen = types?.[plainName(word)];
    const meaning = typeMeaning(word);
    const type = chosen === 'none' ? undefined : (chosen ?? meaning?.type);
    const column = this.reading.columns.indexOf('type');
    if (type === undefined) {
      if (chosen === undefined) this.#report('type-unknown', column, word);
      this.#keep(column, word);
    }
    const mode = type?.startsWith('rsc') ? meaning?.mode : undefined;
    return { ...(type ? { type } : {}), ...(mode ? { mode } : {}) };
  }

  #dates(): RowDates {
    const completed = this.#date('dateCompleted');
    const started = this.#date('dateStart');
    const dates: RowDates = {};
    const start = started?.start ?? started?.end ?? completed?.start;
    if (start !== undefined) dates.start = start;
    // The column of starts may contain several days: the last of them is the day of completion.
    const end = completed?.end ?? (started?.start === undefined ? undefined : started.end);
    if (end !== undefined) dates.completed = end;
    if (dates.start !== undefined && end !== undefined && daysOf(dates.start).first > daysOf(end).last) {
      const { index, cell } = this.#first('dateStart')!;
      this.#report('start-after-end', index, cell);
      this.#keep(index, cell);
      delete dates.start;
    }
    const isReported = this.#problems.some(({ kind }) => kind.startsWith('date-'));
    if (end === undefined && !isReported) this.#report(dates.start === undefined ? 'date-missing' : 'only-start');
    return dates;
  }

  #date(target: 'dateCompleted' | 'dateStart') {
    const found = this.#first(target);
    if (!found) return undefined;
    const { index, cell } = found;
    const read = readWrittenDate(cell, this.reading.dates.get(index));
    if (read.ok) {
      if (read.value.hasOtherWords) this.#keep(index, cell);
      return read.value;
    }
    const kinds = { unreadable: 'date-unreadable', impossible: 'date-impossible', 'no-year': 'date-no-year' } as const;
    if (read.error === 'unreadable' || read.error === 'impossible' || read.error === 'no-year') {
      this.#report(kinds[read.error], index, cell);
    } else {
      const answers = { order: 'order', 'two-digit-year': 'latestYear', 'day-number': 'dayNumbers' } as const;
      const isAsked = this.reading.choices[answers[read.error]] === undefined;
      this.#report(isAsked ? 'date-asked' : 'date-undecided', index, cell);
      if (isAsked) return undefined;
    }
    this.#keep(index, cell);
    return undefined;
  }

  #status({ completed }: RowDates, isFuture: boolean): StatusMeaning {
    const found = this.#first('status');
    const meaning = found && statusMeaning(found.cell);
    if (found && meaning === undefined) {
      this.#report('status-unknown', found.index, found.cell);
      this.#keep(found.index, found.cell);
    }
    if (meaning === 'planned' && completed !== undefined && !isFuture)
      this.#report('planned-in-past', found!.index, found!.cell);
    // The table is a record of the past, whether or not a row has a date.
    return meaning ?? 'finished';
  }

  #hours(type: EvidenceType | undefined, { start, completed }: RowDates): { minutes?: number; credits?: number } {
    const hours = this.#duration('hours');
    const minutes = this.#duration('minutes');
    const both = [hours?.minutes, minutes?.minutes].filter((found) => found !== undefined);
    if (both.length === 0) {
      if (!this.#problems.some(({ kind }) => kind.startsWith('hours-'))) this.#report('hours-missing');
      return {};
    }
    // "1 h" and "30 min" are parts of one duration, "1.5 h" and "90 min" are the same one.
    const total = both.length === 2 && both[0] !== both[1] ? both[0]! + both[1]! : both[0]!;
    const isOneDay = completed?.length === 10 && (start === undefined || start === completed);
    if (total > ONE_DAY && isOneDay && !longTypes.has(type)) {
      const found = this.#first('hours') ?? this.#first('minutes');
      this.#report('many-hours', found?.index, found?.cell);
    }
    return { minutes: total, ...(hours?.credits === undefined ? {} : { credits: hours.credits }) };
  }

  #duration(target: 'hours' | 'minutes') {
    const found = this.#first(target);
    if (!found) return undefined;
    const { decimal } = this.reading;
    const read = readHours(found.cell, { unit: target, ...(decimal ? { decimal } : {}) });
    if (read.ok) return read.value;
    const isAsked = read.error === 'ambiguous' && this.reading.choices.decimal === undefined;
    this.#report(isAsked ? 'hours-asked' : `hours-${read.error}`, found.index, found.cell);
    if (!isAsked) this.#keep(found.index, found.cell);
    return undefined;
  }

  #competencies(): { tags: CompetencyTag[]; topics: string[] } {
    const { choices, competencies, context } = this.reading;
    const tags: CompetencyTag[] = [];
    for (const { index, cell } of this.#all('competencies')) {
      const read = competencies.read(cell);
      tags.push(...read.tags);
      const { framework } = context;
      if (framework) for (const words of read.unknown) this.#report('competency-unknown', index, words);
      if (framework && choices.unknownCompetencies === 'area') {
        for (const localArea of read.unknown) {
          tags.push({ framework: framework.id, version: framework.version, localArea, source: 'self' });
        }
      } else if (read.unknown.length > 0) this.#keep(index, read.unknown.join('; '));
    }
    const found = this.#all('topics').flatMap(({ cell }) => cell.split(/[;,\n|]+/).map((part) => part.trim()));
    const topics = [...new Set(found.filter((part) => part !== '').map(topicMeaning))];
    const nodes = new Map(tags.map((tag) => [tag.node ?? `area ${tag.localArea}`, tag]));
    return { tags: [...nodes.values()], topics };
  }

  #address(): string | undefined {
    const found = this.#first('url');
    if (!found) return undefined;
    const address = isAddress(found.cell) ? this.reading.context.cleanAddress(withScheme(found.cell)) : '';
    if (address !== '') return address;
    this.#report('address-unreadable', found.index, found.cell);
    this.#keep(found.index, found.cell);
    return undefined;
  }

  #certificate(): { number?: string; isHeld?: boolean } {
    const found = this.#first('certificate');
    if (!found) return {};
    const answer = yesOrNo(found.cell);
    if (answer !== undefined) return answer ? { isHeld: true } : {};
    return { number: lineOf(found.cell), isHeld: true };
  }

  #credits(fromHours: number | undefined): { amount?: number; unit?: string } {
    const found = this.#first('credits');
    if (!found) return fromHours === undefined ? {} : { amount: fromHours, unit: 'CE' };
    const [, number = ''] = /^(\d+(?:[.,]\d+)?)\s*\D*$/.exec(found.cell) ?? [];
    if (number === '') {
      this.#keep(found.index, found.cell);
      return {};
    }
    const title = this.reading.titles[found.index] ?? '';
    const unit = /\bceus?\b/i.test(`${title} ${found.cell}`) ? 'CEU' : 'CE';
    return { amount: Number(number.replace(',', '.')), unit };
  }
}

const lineOf = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** "A; B", and "Ana Ruiz, Bo Li" but not "Ruiz, Ana". */
function namesIn(cell: string): string[] {
  const parts = cell.split(/[;\n|/]+/).flatMap((part) => {
    const names = part.split(',').map(lineOf);
    return names.length > 1 && names.every((name) => / /.test(name)) ? names : [lineOf(part)];
  });
  return [...new Set(parts.filter((name) => name !== ''))];
}
