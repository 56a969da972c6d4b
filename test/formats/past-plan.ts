import { type ImportPlan, type PastChoices, type PastContext, planImport, readPastFile } from '@imh/formats/past';

export const pastContext: PastContext = {
  today: '2026-11-29',
  language: 'en',
  log: [],
  untitled: (row) => `Untitled ${row}`,
  cleanAddress: (address) => address,
};

/** The plan for a file or a pasted text. */
export async function planOf(
  source: Uint8Array | string,
  choices: PastChoices = {},
  context: Partial<PastContext> = {},
): Promise<ImportPlan> {
  const file = await readPastFile(source);
  if (!file.ok) throw new Error(file.error.message);
  return planImport(file.value, choices, { ...pastContext, ...context });
}

/** Cells of rows as a text that can be pasted. */
export const tsv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');

export const targetsOf = ({ columns }: ImportPlan) => columns.map(({ target }) => target);
export const datesOf = ({ entries }: ImportPlan) => entries.map(({ content }) => content.dateCompleted);
export const minutesIn = ({ entries }: ImportPlan) => entries.map(({ content }) => content.minutes);
export const kindsOf = ({ entries }: ImportPlan) =>
  entries.flatMap(({ row, problems }) => problems.map(({ kind }) => `${row} ${kind}`));
export const openQuestions = ({ questions }: ImportPlan) =>
  questions.filter(({ isAnswered }) => !isAnswered).map(({ kind }) => kind);
