/** Made once: a list may hold thousands of dates. */
const formatters: Record<string, Intl.DateTimeFormat> = {};

/**
 * `2019`, `2019-04` or `2019-04-03`, as people write it and no more exact than it is. What no calendar has (30 February)
 * comes back as it stands: some browsers refuse it, others make 2 March of it.
 */
export function dateIn(language: string, date: string): string {
  const moment = new Date(date);
  if (!moment.toJSON()?.startsWith(date)) return date;
  const formatter = (formatters[language + date.length] ??= new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: date[4] ? 'long' : undefined,
    day: date[7] ? 'numeric' : undefined,
  }));
  return formatter.format(moment);
}
