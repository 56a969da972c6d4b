/**
 * `one` and `other` with the number in place of #, as the language wants it. Numbers are formatted from a thousand on:
 * below, our languages write the digits as they are, and making the first formatter of a page costs 30 ms.
 */
export function counter(language: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) =>
    (rules.select(count) === 'one' ? one : other).replace(
      '#',
      count < 1000 ? `${count}` : count.toLocaleString(language),
    );
}
