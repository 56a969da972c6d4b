import {
  type DecimalSign,
  type EvidenceContent,
  type EvidenceType,
  minutesOf,
  provenDecimal,
  readHours,
  statusOf,
} from '@imh/core';
import { plainName } from '../draft/level-names.js';
import type { PastChoices, PastContext } from './choices.js';
import type { ColumnChoice } from './column-targets.js';
import { valueShares } from './column-values.js';
import { CompetencyWords } from './competency-words.js';
import { dataRows, type UnusedRow } from './data-rows.js';
import { dateColumns, type DateColumns, type DateQuestion, different, type Example } from './date-columns.js';
import { type DuplicateOf, findDuplicates } from './duplicates.js';
import { type PastFile, type PastRow, rowKey } from './past-file.js';
import { tableOf } from './past-table.js';
import type { RowProblem } from './problems.js';
import { type ProposedColumn, proposeColumns } from './propose-columns.js';
import { type ReadRow, readRow } from './read-row.js';
import type { RowReading } from './row-cells.js';
import { typeMeaning } from './word-meanings.js';

/** A question that has to be answered before anything is imported. */
export type PastQuestion =
  | DateQuestion
  | {
      /** Whether "1,500" is 1.5 or 1500. */
      readonly kind: 'decimal';
      readonly count: number;
      readonly examples: readonly (Example & { readonly minutes: Readonly<Record<DecimalSign, number | undefined>> })[];
      readonly isAnswered: boolean;
    }
  | {
      readonly kind: 'future';
      readonly count: number;
      readonly examples: readonly (Example & { readonly date: string })[];
      readonly isAnswered: boolean;
    }
  | { readonly kind: 'duplicates'; readonly count: number; readonly isAnswered: boolean };

/** Why an entry is not imported. */
export type LeftOut = 'skipped' | 'cancelled' | 'future' | 'duplicate';

/** A row and what it becomes. */
export interface PlannedEntry {
  /** See `rowKey`. */
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly content: EvidenceContent;
  readonly problems: readonly RowProblem[];
  readonly duplicateOf: readonly DuplicateOf[];
  readonly leftOut?: LeftOut;
}

/** A word of the type column with the number of its rows. */
export interface TypeWord {
  /** As `plainName` writes it: the key in choices. */
  readonly key: string;
  /** As first written. */
  readonly word: string;
  readonly count: number;
  readonly type?: EvidenceType;
}

export interface ImportTotals {
  /** Entries that will be imported. */
  readonly entries: number;
  /** Minutes of those that are finished, as the log counts them. */
  readonly minutes: number;
  /** Entries that are planned or were only attended. */
  readonly unfinished: number;
  readonly unfinishedMinutes: number;
  readonly leftOut: number;
}

/** A column, what it is read into, and its first different values. */
export interface PlannedColumn extends ProposedColumn {
  readonly examples: readonly string[];
}

/** What an import would do. Nothing has been written. */
export interface ImportPlan {
  readonly header?: { readonly sheet: string; readonly row: number };
  /** The rows that may be chosen as header: number and cells. */
  readonly firstRows: readonly PastRow[];
  readonly columns: readonly PlannedColumn[];
  /** Names of the sheets, if it is a workbook. */
  readonly sheets: {
    readonly read: readonly string[];
    readonly others: readonly string[];
    readonly hidden: readonly string[];
  };
  /** Number of the row in which a quote is opened and never closed. */
  readonly unclosedQuote?: number;
  readonly entries: readonly PlannedEntry[];
  readonly unused: readonly UnusedRow[];
  readonly questions: readonly PastQuestion[];
  readonly proofs: DateColumns['proofs'];
  readonly typeWords: readonly TypeWord[];
  /** Words for competencies that the framework does not have, with the number of their rows. */
  readonly unknownCompetencies: readonly { readonly words: string; readonly count: number }[];
  readonly totals: ImportTotals;
}

const FIRST_ROWS = 12;
const EXAMPLES = 3;

/** What the file becomes under the person's choices. Pure: the same file and choices give the same plan. */
export function planImport(file: PastFile, choices: PastChoices, context: PastContext): ImportPlan {
  const table = tableOf(file, choices);
  const rowsBelow = table.parts.flatMap(({ sheet, header }) =>
    sheet.rows.filter((row) => header === undefined || row.number > header.number),
  );
  const proposed = proposeColumns(table.header, rowsBelow);
  const columns = proposed.map((column, index) => {
    const target = choices.columns?.[index] ?? column.target;
    return target === column.target ? column : { ...column, target };
  });
  const targets = columns.map(({ target }) => target);
  const titles = columns.map(({ title }) => title);
  const parts = table.parts.map(({ sheet, header }) => dataRows(sheet.rows, header, targets, choices.rows));
  const rows = parts.flatMap(({ entries }) => entries);
  const dateIndices = targets.flatMap((target, index) =>
    target === 'dateCompleted' || target === 'dateStart' ? [index] : [],
  );
  const noteIndices = targets.flatMap((target, index) =>
    target === 'note' && valueShares(rows.map(({ cells }) => cells[index] ?? '')).date >= 0.7 ? [index] : [],
  );
  const dates = dateColumns(dateIndices, noteIndices, titles, rows, choices, context.today);
  const decimal = decimalOf(rows, targets, choices);
  const competencies = new CompetencyWords(context.framework, context.language);
  const reading: RowReading = {
    columns: targets,
    titles,
    dates: dates.readings,
    decimal: decimal.sign,
    choices,
    context,
    competencies,
  };
  const read = rows.map((row) => ({ row, ...readRow(row, reading) }));
  const entries = plannedEntries(read, choices, context);
  const examplesOf = (index: number): string[] =>
    [...new Set(rows.slice(0, 200).flatMap(({ cells }) => cells[index] || []))].slice(0, EXAMPLES);
  return {
    ...(table.header ? { header: { sheet: table.header.sheet, row: table.header.number } } : {}),
    firstRows: (table.parts[0]?.sheet.rows ?? []).slice(0, FIRST_ROWS),
    columns: columns.map((column) => ({ ...column, examples: examplesOf(column.index) })),
    sheets: {
      read: table.parts.map(({ sheet }) => sheet.name).filter((name) => name !== ''),
      others: table.otherSheets,
      hidden: file.hiddenSheets,
    },
    ...(file.unclosedQuote === undefined ? {} : { unclosedQuote: file.unclosedQuote }),
    entries,
    unused: parts.flatMap(({ unused }) => unused),
    questions: [
      ...dates.questions,
      ...decimal.questions,
      ...futureQuestion(read, choices),
      ...duplicateQuestion(entries, choices),
    ],
    proofs: dates.proofs,
    typeWords: typeWordsOf(read, choices),
    unknownCompetencies: unknownOf(entries),
    totals: totalsOf(entries, context.today),
  };
}

type Read = ReadRow & { readonly row: PastRow };

function plannedEntries(read: readonly Read[], choices: PastChoices, context: PastContext): PlannedEntry[] {
  const duplicates = findDuplicates(
    read.map(({ row, content }) => ({ key: rowKey(row), content })),
    context.log,
  );
  return read.map(({ row, content, problems, isCancelled, isFuture }) => {
    const key = rowKey(row);
    const duplicateOf = duplicates.get(key) ?? [];
    const choice = choices.rows?.[key];
    const automatic: LeftOut | undefined = isCancelled
      ? 'cancelled'
      : isFuture && choices.future === 'skip'
        ? 'future'
        : duplicateOf.length > 0 && choices.duplicates === 'skip'
          ? 'duplicate'
          : undefined;
    const leftOut = choice === 'skip' ? 'skipped' : choice === 'use' ? undefined : automatic;
    return {
      key,
      sheet: row.sheet,
      row: row.number,
      content,
      problems,
      duplicateOf,
      ...(leftOut ? { leftOut } : {}),
    };
  });
}

/** The sums that the log shows after the import, by the functions that the log counts with. */
function totalsOf(entries: readonly PlannedEntry[], today: string): ImportTotals {
  const imported = entries.filter(({ leftOut }) => leftOut === undefined).map(({ content }) => content);
  const finished = imported.filter((content) => statusOf(content, today) === 'finished');
  const sum = (contents: readonly EvidenceContent[]): number =>
    contents.reduce((total, content) => total + minutesOf(content, today), 0);
  return {
    entries: imported.length,
    minutes: sum(finished),
    unfinished: imported.length - finished.length,
    unfinishedMinutes: sum(imported) - sum(finished),
    leftOut: entries.length - imported.length,
  };
}

function decimalOf(
  rows: readonly PastRow[],
  columns: readonly ColumnChoice[],
  choices: PastChoices,
): { sign: DecimalSign | undefined; questions: PastQuestion[] } {
  const proven = new Set<DecimalSign>();
  const ambiguous: Example[] = [];
  for (const { sheet, number, cells } of rows) {
    for (const [index, value] of cells.entries()) {
      const target = columns[index];
      if (value === '' || (target !== 'hours' && target !== 'minutes')) continue;
      const sign = provenDecimal(value);
      if (sign) proven.add(sign);
      const read = readHours(value, { unit: target });
      if (!read.ok && read.error === 'ambiguous') ambiguous.push({ sheet, row: number, value });
    }
  }
  if (ambiguous.length === 0) return { sign: undefined, questions: [] };
  if (proven.size === 1) return { sign: [...proven][0], questions: [] };
  const minutesWith = (value: string, decimal: DecimalSign): number | undefined => {
    const read = readHours(value, { decimal });
    return read.ok ? read.value.minutes : undefined;
  };
  const examples = different(ambiguous).map((example) => ({
    ...example,
    minutes: { '.': minutesWith(example.value, '.'), ',': minutesWith(example.value, ',') },
  }));
  const sign = choices.decimal === 'none' ? undefined : choices.decimal;
  const isAnswered = choices.decimal !== undefined;
  return { sign, questions: [{ kind: 'decimal', count: ambiguous.length, examples, isAnswered }] };
}

function futureQuestion(read: readonly Read[], choices: PastChoices): PastQuestion[] {
  const future = read.filter(
    ({ row, isFuture, isCancelled }) => isFuture && !isCancelled && choices.rows?.[rowKey(row)] !== 'skip',
  );
  if (future.length === 0) return [];
  const examples = future.slice(0, 3).map(({ row, content }) => ({
    sheet: row.sheet,
    row: row.number,
    value: content.title,
    date: content.dateCompleted ?? '',
  }));
  return [{ kind: 'future', count: future.length, examples, isAnswered: choices.future !== undefined }];
}

function duplicateQuestion(entries: readonly PlannedEntry[], choices: PastChoices): PastQuestion[] {
  const found = entries.filter(({ duplicateOf, leftOut }) => duplicateOf.length > 0 && leftOut !== 'cancelled');
  if (found.length === 0) return [];
  const isAnswered = choices.duplicates !== undefined || found.every(({ key }) => choices.rows?.[key] !== undefined);
  return [{ kind: 'duplicates', count: found.length, isAnswered }];
}

function typeWordsOf(read: readonly Read[], choices: PastChoices): TypeWord[] {
  const words = new Map<string, { word: string; count: number }>();
  for (const { typeWord } of read) {
    if (typeWord === undefined) continue;
    const key = plainName(typeWord);
    const known = words.get(key) ?? { word: typeWord, count: 0 };
    words.set(key, { ...known, count: known.count + 1 });
  }
  return [...words].map(([key, { word, count }]) => {
    const chosen = choices.types?.[key];
    const type = chosen === 'none' ? undefined : (chosen ?? typeMeaning(word)?.type);
    return { key, word, count, ...(type ? { type } : {}) };
  });
}

function unknownOf(entries: readonly PlannedEntry[]): { words: string; count: number }[] {
  const words = new Map<string, number>();
  for (const { problems } of entries) {
    for (const { kind, value = '' } of problems) {
      if (kind === 'competency-unknown') words.set(value, (words.get(value) ?? 0) + 1);
    }
  }
  return [...words].map(([one, count]) => ({ words: one, count }));
}
