import { type Framework, nodeUri, readHours, type Text, type Training } from '@imh/core';
import { plainName } from '../draft/level-names.js';
import { CompetencyWords } from '../past/competency-words.js';
import { topicMeaning } from '../past/topic-words.js';
import type { SheetRow } from '../table/table-file.js';
import type { GuideColumn } from './guide-columns.js';
import { datesOf, type GuideDates, guideDates, isReversed } from './guide-dates.js';
import type { GuideFault, GuideFaultKind } from './guide-faults.js';
import type { GuideTable } from './guide-table.js';
import { addressesOf, ceOf, costOf, idFrom, listed } from './guide-values.js';
import { alignerMeaning, deliveryMeaning, languageMeaning, levelMeaning, materialMeaning } from './guide-words.js';

export interface ReadTraining {
  readonly training: Training;
  readonly row: number;
}

/** What a person has decided while a table is read. */
export interface GuideDecisions {
  readonly dates: GuideDates;
  /** Node ids for words that name no node, or several; undefined if nothing is decided. */
  settled(words: string, row: number): readonly string[] | undefined;
}

/** Reads the rows of a guide; what cannot be used is reported and left out, so that one cell does not cost a guide. */
export class GuideRows {
  readonly faults: GuideFault[];
  readonly #table: GuideTable;
  readonly #language: string;
  readonly #framework: Framework | undefined;
  readonly #dates: GuideDates;
  readonly #settled: GuideDecisions['settled'] | undefined;
  readonly #competencies: CompetencyWords;
  readonly #nodes: ReadonlySet<string>;
  readonly #categories: ReadonlyMap<string, string>;
  /** Ids that the table states: no other row gets one of them. */
  readonly #stated: ReadonlySet<string>;
  readonly #ids = new Set<string>();
  readonly #taken = { has: (id: string): boolean => this.#stated.has(id) || this.#ids.has(id) };

  /** @param language of texts in columns that state none */
  constructor(table: GuideTable, language: string, framework: Framework | undefined, decisions?: GuideDecisions) {
    this.#table = table;
    this.#language = language;
    this.#framework = framework;
    this.faults = [...table.faults];
    this.#dates = decisions?.dates ?? guideDates(table).readings;
    this.#settled = decisions?.settled;
    this.#competencies = new CompetencyWords(framework, language);
    this.#nodes = new Set(framework?.nodes.map(({ id }) => id));
    this.#categories = categoryNames(framework);
    const column = table.columns.findIndex((named) => named?.column === 'id');
    this.#stated = new Set(table.rows.flatMap(({ cells }) => cells[column] || []));
  }

  read(): ReadTraining[] {
    return this.#table.rows.flatMap((row) => {
      const training = new GuideRow(row, this.#table, this.faults);
      const title = this.#text(training, 'title');
      if (title === undefined) {
        training.report('title-missing', 'title', '');
        return [];
      }
      return [{ row: row.number, training: this.#trainingOf(training, title) }];
    });
  }

  #trainingOf(row: GuideRow, title: Text): Training {
    const material = meant(row.cell('material'), materialMeaning);
    const people = listed(row.cell('people'));
    const topics = listed(row.cell('topics').replaceAll(',', ';')).map(topicMeaning);
    const competencies = this.#competenciesOf(row);
    const stated = row.cell('id');
    const isFree = stated !== '' && !this.#ids.has(stated);
    const id = isFree ? stated : idFrom(firstWording(title), this.#taken);
    this.#ids.add(id);
    return defined({
      id,
      title,
      description: this.#text(row, 'description'),
      material: material === 'training' ? undefined : material,
      provider: row.cell('provider') || undefined,
      people: people.length > 0 ? people : undefined,
      urls: urlsOf(row),
      minutes: minutesOf(row),
      ...this.#scheduleOf(row),
      delivery: meant(row.cell('delivery'), deliveryMeaning),
      language: known(row, 'language', languageMeaning),
      place: this.#text(row, 'place'),
      region: this.#text(row, 'region'),
      cost: row.cell('cost') === '' ? undefined : costOf(row.cell('cost')),
      ce: creditOf(row),
      level: meant(row.cell('level'), levelMeaning),
      audience: this.#audienceOf(row),
      topics: topics.length > 0 ? topics : undefined,
      competencies: competencies.length > 0 ? competencies : undefined,
      alignedBy: competencies.length > 0 ? known(row, 'alignedBy', alignerMeaning) : undefined,
    }) as Training;
  }

  /** A text in the languages of its columns. */
  #text(row: GuideRow, column: GuideColumn): Text | undefined {
    const cells = row.inLanguages(column);
    const [first] = cells;
    if (!first) return undefined;
    if (cells.length === 1 && first.language === undefined) return first.cell;
    return Object.fromEntries(cells.map(({ language = this.#language, cell }) => [language, cell]));
  }

  #scheduleOf(row: GuideRow): Partial<Training> {
    const { dates, words } = row.datesIn('date', this.#dates);
    const ends = row.datesIn('dateEnd', this.#dates).dates.map(({ start, end }) => end ?? start);
    if (dates.length === 1 && ends.length === 1) {
      const [date] = dates as [(typeof dates)[0]];
      if (isReversed(date.start, ends[0]!)) row.report('end-before-start', 'dateEnd');
      else date.end = ends[0]!;
    }
    const valid = row.datesIn('validUntil', this.#dates).dates[0];
    const schedule = this.#text(row, 'schedule') ?? (words.length > 0 ? row.cell('date') : undefined);
    return {
      ...(dates.length > 0 ? { dates } : {}),
      // Never a date without the words beside it that are not understood: it would look complete.
      ...(schedule === undefined ? {} : { schedule }),
      ...(valid ? { validUntil: valid.end ?? valid.start } : {}),
    };
  }

  #audienceOf(row: GuideRow): Text[] | undefined {
    const lists = row
      .inLanguages('audience')
      .map(({ language, cell }) => ({ language, parts: listed(cell.replaceAll(',', ';')) }));
    const [first, ...others] = lists;
    if (!first) return undefined;
    return first.parts.map((part, at) => {
      const category = this.#categories.get(plainName(part));
      if (category !== undefined) return category;
      const wordings = others.flatMap(({ language, parts }) =>
        language && parts.length === first.parts.length ? [[language, parts[at]!] as const] : [],
      );
      return wordings.length > 0 ? Object.fromEntries([[first.language ?? this.#language, part], ...wordings]) : part;
    });
  }

  #competenciesOf(row: GuideRow): string[] {
    const cell = row.cell('competencies');
    if (cell === '') return [];
    const { tags, unknown } = this.#competencies.read(cell);
    const uris = new Set(tags.map(({ node }) => nodeUri(this.#framework!.id, node!)));
    const isId = (part: string): boolean => this.#nodes.has(part) || uriPattern.test(part);
    // Names contain commas: they separate only where that finds an id.
    const parts = unknown.flatMap((part) => {
      const smaller = part.split(/\s*,\s*/).filter(Boolean);
      return !isId(part) && smaller.some(isId) ? smaller : [part];
    });
    for (const words of parts) {
      if (uriPattern.test(words)) uris.add(words);
      else {
        const ids = this.#nodes.has(words) ? [words] : this.#settled?.(words, row.number);
        for (const id of ids ?? []) uris.add(nodeUri(this.#framework!.id, id));
        if (!ids) row.report(this.#framework ? 'competency-unknown' : 'framework-missing', 'competencies', words);
      }
    }
    return [...uris];
  }
}

const uriPattern = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s#]+#\S+$/;

/** The cells of one row by the meaning of their columns. */
class GuideRow {
  readonly #row: SheetRow;
  readonly #table: GuideTable;
  readonly #faults: GuideFault[];

  constructor(row: SheetRow, table: GuideTable, faults: GuideFault[]) {
    this.#row = row;
    this.#table = table;
    this.#faults = faults;
  }

  get number(): number {
    return this.#row.number;
  }

  /** The first filled cell of a column, in whatever language. */
  cell(column: GuideColumn): string {
    return this.inLanguages(column)[0]?.cell ?? '';
  }

  inLanguages(
    column: GuideColumn,
  ): { readonly language: string | undefined; readonly cell: string; readonly index: number }[] {
    return this.#table.columns.flatMap((named, index) => {
      const cell = this.#row.cells[index] ?? '';
      return named?.column === column && cell !== '' ? [{ language: named.language, cell, index }] : [];
    });
  }

  /** Name of the column, as the table has it. */
  titleOf(column: GuideColumn): string {
    return this.#table.titles[this.#table.columns.findIndex((named) => named?.column === column)] ?? '';
  }

  report(kind: GuideFaultKind, column: GuideColumn, value = this.cell(column)): void {
    this.#faults.push({ kind, row: this.#row.number, column: this.titleOf(column), value });
  }

  datesIn(column: GuideColumn, readings: GuideDates) {
    const [found] = this.inLanguages(column);
    if (!found) return { dates: [], words: [] };
    return datesOf(found.cell, readings.get(found.index), (kind, value) => this.report(kind, column, value));
  }
}

function categoryNames(framework: Framework | undefined): ReadonlyMap<string, string> {
  return new Map(
    (framework?.categories ?? []).flatMap(({ id, label, shortLabel }) =>
      [id, label, shortLabel].flatMap((name) =>
        (typeof name === 'object' ? Object.values(name) : name === undefined ? [] : [name]).map(
          (one) => [plainName(one), id] as const,
        ),
      ),
    ),
  );
}

/** The id that the words of a cell mean, else the association's own term. */
const meant = (cell: string, meaning: (cell: string) => string | undefined): string | undefined =>
  cell === '' ? undefined : (meaning(cell) ?? cell);

/** The id that the words of a cell mean; other words are reported. */
function known(row: GuideRow, column: 'language' | 'alignedBy', meaning: (cell: string) => string | undefined) {
  const cell = row.cell(column);
  const id = cell === '' ? undefined : meaning(cell);
  if (cell !== '' && id === undefined) row.report(column === 'language' ? 'language' : 'aligned-by', column);
  return id;
}

function urlsOf(row: GuideRow): string[] | undefined {
  const { urls, others } = addressesOf(row.cell('url'));
  for (const part of others) row.report('url', 'url', part);
  return urls.length > 0 ? urls : undefined;
}

function minutesOf(row: GuideRow): number | undefined {
  for (const unit of ['hours', 'minutes'] as const) {
    const cell = row.cell(unit);
    if (cell === '') continue;
    const read = readHours(cell, { unit, ...(cell.includes(',') ? {} : { decimal: '.' as const }) });
    if (read.ok) return read.value.minutes;
    row.report('hours', unit);
  }
  return undefined;
}

function creditOf(row: GuideRow) {
  const cell = row.cell('ce');
  if (/^(?:|no|none|0|n\/?a|-|ninguna?)$/i.test(cell)) return undefined;
  const ce = ceOf(cell, row.titleOf('ce'));
  if (!ce) {
    row.report('ce', 'ce');
    return undefined;
  }
  return defined({
    ...ce,
    accreditor: row.cell('ceAccreditor') || undefined,
    number: row.cell('ceNumber') || undefined,
  });
}

const firstWording = (text: Text): string => (typeof text === 'string' ? text : (Object.values(text)[0] ?? ''));

function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
