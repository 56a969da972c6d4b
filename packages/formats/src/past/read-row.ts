import { daysOf, type EvidenceContent, type EvidenceType } from '@imh/core';
import { plainName } from '../draft/level-names.js';
import { isAddress, withScheme } from './column-values.js';
import type { PastRow } from './past-file.js';
import type { RowProblem } from './problems.js';
import { lineOf, RowCells, type RowReading } from './row-cells.js';
import { competenciesOf } from './row-competencies.js';
import { datesOf, statusOf } from './row-dates.js';
import { creditsOf, hoursOf } from './row-hours.js';
import { typeMeaning, yesOrNo } from './word-meanings.js';

export interface ReadRow {
  readonly content: EvidenceContent;
  readonly problems: readonly RowProblem[];
  readonly isCancelled: boolean;
  readonly isFuture: boolean;
  /** The words of the type column, if there are any. */
  readonly typeWord?: string;
}

/** Reads a row as the content of an entry. What cannot be read is added to the notes: nothing of the row is lost. */
export function readRow(past: PastRow, reading: RowReading): ReadRow {
  const row = new RowCells(past, reading);
  const typeWord = row.first('type')?.cell;
  const meaning = typeOf(row, typeWord);
  const dates = datesOf(row);
  const isFuture = dates.completed !== undefined && daysOf(dates.completed).first > reading.context.today;
  const status = statusOf(row, dates, isFuture);
  const hours = hoursOf(row, meaning.type, dates);
  const { tags, topics } = competenciesOf(row);
  const people = row.all('people').flatMap(({ cell }) => namesIn(cell));
  const url = addressOf(row);
  const certificate = certificateOf(row);
  const credits = creditsOf(row, hours.credits);
  const ce = { ...credits, ...(certificate.number === undefined ? {} : { number: certificate.number }) };
  const isRsc = meaning.type?.startsWith('rsc') ?? false;
  const rsc = {
    ...(meaning.mode ? { mode: meaning.mode } : {}),
    ...(isRsc && people.length === 1 ? { provider: people[0]! } : {}),
  };
  const provider = row
    .all('provider')
    .map(({ cell }) => lineOf(cell))
    .join('; ');
  const format = row.first('format')?.cell;
  const title = titleOf(row, typeWord, people.join('; ') || provider);
  for (const found of row.all('note')) row.keep(row.withDay(found));
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
    ...(row.notes.length > 0 ? { note: row.notes.join('\n') } : {}),
    ...(certificate.isHeld ? { verification: { kind: 'certificate-held' as const } } : {}),
  } satisfies EvidenceContent;
  const word = typeWord === undefined ? {} : { typeWord };
  return { content, problems: row.problems, isCancelled: status === 'cancelled', isFuture, ...word };
}

/** @param who people or provider: a list of supervision hours often has no titles, and they tell the entries apart */
function titleOf(row: RowCells, typeWord: string | undefined, who: string): string {
  const written = row.first('title');
  if (written && /\S/.test(written.cell)) return lineOf(written.cell);
  row.report('title-missing', row.columnOf('title'));
  const instead = [typeWord ?? '', who].filter((text) => text !== '');
  return instead.length > 0 ? lineOf(instead.join(', ')) : row.reading.context.untitled(row.row.number);
}

function typeOf(row: RowCells, word: string | undefined): { type?: EvidenceType; mode?: 'individual' | 'group' } {
  const { types, defaultType } = row.reading.choices;
  if (word === undefined) return defaultType ? { type: defaultType } : {};
  const chosen = types?.[plainName(word)];
  const meaning = typeMeaning(word);
  const type = chosen === 'none' ? undefined : (chosen ?? meaning?.type);
  if (type === undefined) {
    const index = row.columnOf('type');
    if (chosen === undefined) row.report('type-unknown', index, word);
    row.keep({ index, cell: word });
  }
  const mode = type?.startsWith('rsc') ? meaning?.mode : undefined;
  return { ...(type ? { type } : {}), ...(mode ? { mode } : {}) };
}

function addressOf(row: RowCells): string | undefined {
  const found = row.first('url');
  if (!found) return undefined;
  const address = isAddress(found.cell) ? row.reading.context.cleanAddress(withScheme(found.cell)) : '';
  if (address !== '') return address;
  row.refuse('address-unreadable', found);
  return undefined;
}

function certificateOf(row: RowCells): { number?: string; isHeld?: boolean } {
  const found = row.first('certificate');
  if (!found) return {};
  const answer = yesOrNo(found.cell);
  if (answer !== undefined) return answer ? { isHeld: true } : {};
  return { number: lineOf(found.cell), isHeld: true };
}

/** "A; B", and "Ana Ruiz, Bo Li" but not "Ruiz, Ana". */
function namesIn(cell: string): string[] {
  const parts = cell.split(/[;\n|/]+/).flatMap((part) => {
    const names = part.split(',').map(lineOf);
    return names.length > 1 && names.every((name) => / /.test(name)) ? names : [lineOf(part)];
  });
  return [...new Set(parts.filter((name) => name !== ''))];
}
