import { plainName } from '../draft/level-names.js';
import { valueShares } from '../past/column-values.js';
import type { ColumnChoice } from '../past/column-targets.js';
import { competencyWordsKey, type CompetencyWords } from '../past/competency-words.js';
import { headerScore } from '../past/header-row.js';
import { proposeColumns } from '../past/propose-columns.js';
import type { SheetRow } from '../table/table-file.js';
import { type GuideColumnChoice, severalColumns } from './guide-choices.js';
import { type GuideColumn, guideColumn, guideHeaderScore, type NamedGuideColumn } from './guide-columns.js';
import { deliveryMeaning, materialMeaning } from './guide-words.js';

export interface ProposedGuideColumn {
  /** From 0. */
  readonly index: number;
  /** Name of the column; empty without one. */
  readonly title: string;
  readonly column: GuideColumnChoice;
  /** Language that the name states. */
  readonly language?: string;
  /** True if the name is Spanish only. */
  readonly isSpanish: boolean;
  /** Why: by the column's name, by its values, or because nothing is known. */
  readonly reason: 'name' | 'values' | 'none';
  /** The name of the column is that of a competency, and its cells are marks: "x" for those that a training is about. */
  readonly isMarked?: true;
}

/** How well a row names the columns of a guide, or those of a list of trainings. */
export function namingScore(cells: readonly string[]): number {
  return Math.max(guideHeaderScore(cells), headerScore(cells));
}

/** What a column of a list of past trainings is in a guide. */
const ofPast: Partial<Readonly<Record<ColumnChoice, GuideColumn>>> = {
  title: 'title',
  dateCompleted: 'date',
  dateStart: 'date',
  hours: 'hours',
  minutes: 'minutes',
  type: 'material',
  provider: 'provider',
  people: 'people',
  url: 'url',
  certificate: 'ceNumber',
  credits: 'ce',
  topics: 'topics',
  competencies: 'competencies',
  format: 'delivery',
};

/** The share of values from which words in a column decide what it is. */
const [MOST, SOME] = [0.6, 0.3];

/**
 * Proposes what each column of a guide is: by its name, in one language or in two ("Provider / Quien la ofrece"), then as
 * in a list of past trainings, then by its values. Every meaning is proposed once in each language.
 */
export function proposeGuideColumns(
  header: SheetRow | undefined,
  rows: readonly SheetRow[],
  competencies: CompetencyWords,
): ProposedGuideColumn[] {
  const past = proposeColumns(header, rows);
  const cellsOf = (index: number): string[] => rows.flatMap(({ cells }) => cells[index] || []);
  const taken = new Set<string>();
  const found = new Map<number, NamedGuideColumn & Pick<ProposedGuideColumn, 'reason'>>();
  const take = (index: number, named: NamedGuideColumn | undefined, reason: 'name' | 'values'): void => {
    const key = named && `${named.column} ${named.language ?? ''}`;
    if (!named || found.has(index) || (taken.has(key!) && !severalColumns.has(named.column))) return;
    taken.add(key!);
    found.set(index, { ...named, reason });
  };
  const isNumbering = (index: number): boolean => valueShares(cellsOf(index)).isCounting;

  const marked = new Set(
    past.flatMap(({ index, title }) => (competencies.tagOf(title) && areMarks(cellsOf(index)) ? [index] : [])),
  );
  for (const { index, title } of past) {
    if (marked.has(index)) take(index, { column: 'competencies', isSpanish: false }, 'values');
    const named = guideColumn(title) ?? inTwoLanguages(title);
    // Numbers of rows change when a row is inserted, so they identify no training.
    if (named?.column === 'id' && isNumbering(index)) continue;
    if (named?.column === 'material' && isDelivery(cellsOf(index)))
      take(index, { ...named, column: 'delivery' }, 'name');
    else take(index, named, 'name');
  }
  for (const { index, target, reason } of past) {
    const column = ofPast[target];
    if (!column || reason === 'none') continue;
    const isWorded = column === 'material' && isDelivery(cellsOf(index));
    take(index, { column: isWorded ? 'delivery' : column, isSpanish: false }, reason);
  }
  for (const { index, title, target, reason } of past) {
    // A name that means nothing for a training, such as "Date added", has no word that does.
    if (reason === 'name' && target === 'note') continue;
    take(index, byOneWord(title), 'name');
  }
  for (const { index, title } of past) {
    const values = cellsOf(index);
    if (values.length === 0) continue;
    // Areas may be those of a state: with a framework, the values decide.
    if (!competencies.framework && /\b(?:areas?|domains?|dominios?)\b/.test(plainName(title)))
      take(index, { column: 'competencies', isSpanish: false }, 'name');
    // A bare number is rather a length than the code of a domain.
    const names = (cell: string): boolean => /\p{L}|\d\.\d/u.test(cell) && competencies.read(cell).tags.length > 0;
    if (shareOf(values, names) >= SOME) take(index, { column: 'competencies', isSpanish: false }, 'values');
    if (isDelivery(values)) take(index, { column: 'delivery', isSpanish: false }, 'values');
  }
  return past.map(({ index, title }) => {
    const { column = 'ignore', language, isSpanish = false, reason = 'none' } = found.get(index) ?? {};
    const isMarked = marked.has(index);
    return {
      index,
      title,
      column,
      isSpanish,
      reason,
      ...(language ? { language } : {}),
      ...(isMarked ? { isMarked } : {}),
    };
  });
}

/** "Provider / Quien la ofrece": both halves mean the same, or only one of them is known. */
function inTwoLanguages(title: string): NamedGuideColumn | undefined {
  const halves = title.split(/\s*[/|]\s*|\s+[-–—]\s+/);
  const named = halves.length > 1 ? halves.flatMap((half) => guideColumn(half) ?? []) : [];
  const [first] = named;
  if (!first) return undefined;
  // "Topics/competencies": words that are no competency of the framework are listed to settle, and can stay as words.
  const isAbout = named.every(({ column }) => column === 'topics' || column === 'competencies');
  const both = isAbout && named.some(({ column }) => column === 'competencies');
  if (both) return { column: 'competencies', isSpanish: false };
  return named.every(({ column }) => column === first.column) ? { ...first, isSpanish: false } : undefined;
}

/**
 * "Host agency" is an agency, "Lugar del curso" a place. That it is about a training tells nothing; whether areas are
 * those of a framework, the values tell.
 */
function byOneWord(title: string): NamedGuideColumn | undefined {
  const words = plainName(title).split(' ');
  if (words.length < 2 || words.length > 4) return undefined;
  return [words.at(-1)!, words[0]!]
    .flatMap((word) => guideColumn(word) ?? [])
    .find(({ column }) => column !== 'title' && column !== 'competencies');
}

/** Whether a cell says no more than that something applies. */
export const isMark = (cell: string): boolean => /^(?:x|xx?|✓|✔|☑|●|•|\*|1|y|yes|true|s[ií])$/iu.test(cell);

const areMarks = (values: readonly string[]): boolean => values.length > 0 && values.every(isMark);

/** Words for how it is taught, such as "In person", rather than for what it is. "Webinar" may be both. */
function isDelivery(values: readonly string[]): boolean {
  const words = values.filter((value) => competencyWordsKey(value) !== '');
  return (
    shareOf(words, (value) => deliveryMeaning(value) !== undefined) >= MOST &&
    words.some((value) => materialMeaning(value) === undefined)
  );
}

const shareOf = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;
