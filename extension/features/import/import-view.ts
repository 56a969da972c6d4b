import { formatDate, formatHours } from '@imh/core';
import type { ImportPlan, PastChoices } from '@imh/formats/past';
import type { Strings } from '../../strings/index.js';

/** What the steps of the import render, and what they call. */
export interface ImportView {
  readonly strings: Strings;
  readonly plan: ImportPlan;
  readonly choices: PastChoices;
  /** Title of the framework in which competencies are looked for. */
  readonly framework: string | undefined;
  /** Number of rows that the review shows. */
  readonly shownRows: number;
  readonly onlyProblems: boolean;
  choose(choices: PastChoices): void;
  showMoreRows(): void;
  showOnlyProblems(isOn: boolean): void;
}

/** A row for people, as formulas name it in a workbook of several sheets. */
export function rowName({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return sheet === '' ? String(row) : `${sheet}!${row}`;
}

/** The hours of a sum. */
export function hoursText(strings: Strings, minutes: number): string {
  return formatHours(minutes, strings.language);
}

/** A date, or the first and last of several days with "/" between, in words. */
export function dateText(strings: Strings, dates: string): string {
  return dates
    .split('/')
    .map((date) => formatDate(strings.language, date))
    .join(' – ');
}
