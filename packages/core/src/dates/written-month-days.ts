/**
 * A day of every year (`12-31`) in words, such as "December 31".
 * @param language BCP 47
 */
export function formatMonthDay(language: string, monthDay: string): string {
  // A leap year, so that every month and day exists.
  const moment = new Date(`2024-${monthDay}`);
  return moment.toLocaleDateString(language, { timeZone: 'UTC', month: 'long', day: 'numeric' });
}
