/** `2019`, `2019-04` or `2019-04-03`, as people write it and no more exact than it is. */
export function dateIn(language: string, date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(new Date(date));
}
