/**
 * `one` or `other`, by the plural rules of the language, with the number in place of “#”. Groups thousands without
 * Intl.NumberFormat: the first formatter of a page takes 13 ms to create (50 ms on a slow phone), which delays the
 * first row.
 * @param mark between thousands, as in `en-US` and `es-US`
 */
export function counter(language: string, mark: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) =>
    (rules.select(count) === 'one' ? one : other).replace('#', `${count}`.replace(/\B(?=(...)+$)/g, mark));
}
