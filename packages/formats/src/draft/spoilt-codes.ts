// Spreadsheets change codes that look like numbers or dates: 1.10 becomes 1.1, and 1-2 becomes 2-Jan.
import type { LossReport } from '../report/loss-report.js';
import type { Draft } from './draft.js';

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr|ago|set|dic|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const date = new RegExp(
  `^(?:\\d{1,4}[-/. ](?:${months})\\.?(?:[-/. ]\\d{2,4})?|(?:${months})\\.?[-/. ]\\d{1,4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)$`,
  'i',
);

/** Reports codes that are dates, and codes that occur twice where they should tell nodes apart, with all their rows. */
export function reportSpoiltCodes(drafts: readonly Draft[], report: LossReport): void {
  const dates = drafts.filter(({ code }) => code !== undefined && date.test(code));
  const shown = dates.slice(0, 5).map(({ code }) => `“${code!}”`);
  const what = `${placesOf(dates)}: the codes ${shown.join(', ')} are dates. Spreadsheets make dates of codes such as 1-2: format the column as text, and type them again`;
  for (const { place } of dates) report.add('code-is-date', what, place);
  for (const [code, same] of repeatedCodes(drafts)) {
    const lost = lostZero(code, drafts);
    const why = lost
      ? `Spreadsheets shorten ${lost} to ${code}: format the column as text, and type ${lost} again`
      : 'Give each its own code';
    const message = `${placesOf(same)}: the code ${code} occurs ${same.length} times. ${why}`;
    for (const { place } of same) report.add('repeated-code', message, place);
  }
}

/** Codes of several parts that more than one node has. Single numbers and letters begin again in each list. */
function repeatedCodes(drafts: readonly Draft[]): Map<string, Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.code === undefined || !/[\p{L}\d][.\-–/][\p{L}\d]/u.test(draft.code) || date.test(draft.code)) continue;
    const same = found.get(draft.code);
    if (same) same.push(draft);
    else found.set(draft.code, [draft]);
  }
  for (const [code, same] of found) if (same.length < 2) found.delete(code);
  return found;
}

/** "1.10" for "1.1", if "1.9" or "1.11" is there. */
export function lostZero(code: string, drafts: readonly Draft[]): string | undefined {
  const [, before, last] = /^(.*[.,])(\d*[1-9])$/.exec(code) ?? [];
  if (last === undefined) return undefined;
  const beside = [Number(last) * 10 - 1, Number(last) * 10 + 1].map((number) => `${before}${number}`);
  return drafts.some((draft) => draft.code !== undefined && beside.includes(draft.code)) ? `${code}0` : undefined;
}

/** "rows 3, 6" of "row 3" and "row 6". */
function placesOf(drafts: readonly Draft[]): string {
  const numbers = drafts.map(({ place }) => /\d+$/.exec(place)?.[0] ?? place);
  const shown = numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')} …` : numbers.join(', ');
  const kind = /^\p{L}+/u.exec(drafts[0]?.place ?? '')?.[0] ?? 'row';
  return numbers.length === 1 ? `${kind} ${shown}` : `${kind}s ${shown}`;
}
