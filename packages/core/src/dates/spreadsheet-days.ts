/** The first year of a spreadsheet's calendar: 1900, or 1904 in workbooks of old Macintosh versions. */
export type DaySystem = 1900 | 1904;

/**
 * The day that a spreadsheet stores as a number: 45123 is 2023-07-16. A fraction, the time of day, is ignored. Undefined
 * outside of the calendar (years 1900 to 9999).
 */
export function spreadsheetDay(number: number, system: DaySystem): string | undefined {
  const days = Math.floor(number) + (system === 1904 ? 1462 : 0);
  if (!(days >= 1 && days <= 2_958_465)) return undefined;
  // Excel counts February 29, 1900, which never existed.
  const real = days < 61 ? days : days - 1;
  return new Date(Date.UTC(1899, 11, 31 + real)).toISOString().slice(0, 10);
}
