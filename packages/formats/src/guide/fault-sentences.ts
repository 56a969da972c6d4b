import type { GuideFault, GuideFaultKind } from './guide-faults.js';

/** Sentences about the cells of a guide's table that could not be used. `value` is what the cell contains. */
export interface GuideFaultSentences {
  /** "Row 7, column “Date”: …" */
  place(row: number, column: string | undefined): string;
  readonly faults: Readonly<Record<GuideFaultKind, (value: string) => string>>;
}

export const englishGuideFaults: GuideFaultSentences = {
  place: (row, column) => (column ? `Row ${row}, column “${column}”` : `Row ${row}`),
  faults: {
    'title-missing': () => 'the title is missing, so this row is left out.',
    'column-unknown': (value) => `“${value}” is not a column of a training guide, so it is left out.`,
    'sheet-unread': (value) => `the sheet “${value}” is not read; only one sheet is.`,
    'unclosed-quote': () => 'a quotation mark is opened and never closed.',
    'date-order': (value) =>
      `“${value}” can be read as day/month or as month/day. Write 2027-03-05 or March 5, 2027, or put the order in the column’s name: “Date (mm/dd/yyyy)”. Until then it is shown as written.`,
    'date-two-digit-year': (value) =>
      `write the year of “${value}” with four digits. Until then it is shown as written.`,
    'date-number': (value) => `“${value}” is a number. Format the column as a date, or write 2027-03-05.`,
    'date-impossible': (value) => `“${value}” is not a day of the calendar.`,
    'date-no-year': (value) => `“${value}” has no year. Until it has one, it is shown as written.`,
    'date-in-words': (value) => `“${value}” is not a date, so it is shown as written.`,
    'end-before-start': (value) => `the training would end (“${value}”) before it starts; the end is left out.`,
    hours: (value) => `“${value}” is not a length of time. Write 1.5, 1:30 or 90 min.`,
    ce: (value) => `“${value}” has no number of CE hours.`,
    url: (value) => `“${value}” is not a complete web address; it must start with https:// or http://.`,
    language: (value) => `“${value}” is not one language. Write its name, such as “Spanish”.`,
    'aligned-by': (value) => `“${value}” is not “association”, “provider” or “community”.`,
    'competency-unknown': (value) =>
      `“${value}” is not the code, name or id of exactly one competency of the framework.`,
    'framework-missing': (value) => `“${value}” cannot be found, because the framework is not there.`,
  },
};

/** "Row 7, column “Date”: “3/4/2027” can be read …" */
export function guideFaultSentence({ kind, row, column, value }: GuideFault, sentences: GuideFaultSentences): string {
  return `${sentences.place(row, column)}: ${sentences.faults[kind](value)}`;
}
