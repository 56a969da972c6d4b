/** The calendar day of `moment` in the machine's own time zone: `2026-11-22`. The only place that makes a local day. */
export function localDay(moment: Date): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
