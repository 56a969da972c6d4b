/** The day of a moment where the reader is; without the year while it is this year's. */
export function dayIn(language: string, instant: string): string {
  const day = new Date(instant);
  const isThisYear = day.getFullYear() === new Date().getFullYear();
  return day.toLocaleDateString(language, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}
