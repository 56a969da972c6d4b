import type { Author, Claim } from './claims.js';
import { linesAround } from './lines-around.js';
import { readNames } from './people-names.js';
import { skeleton } from './plain-text.js';

/** "Lee AB", as bibliographic databases write Ann B. Lee. */
const ABBREVIATED = /^(\p{Lu}.*?)\s+(\p{Lu})\p{Lu}{0,3}$/u;

/**
 * Authors with the names that the page prints by its heading, where the data has only initials. Unchanged unless every
 * author is found, because half a list in each spelling would be worse.
 */
export function withFullNames(
  claims: readonly Claim<readonly Author[]>[],
  heading: Element | undefined,
): Claim<readonly Author[]>[] {
  const isAbbreviated = claims.some(({ value }) => value.every(({ name }) => ABBREVIATED.test(name)));
  if (!heading || !isAbbreviated) return [...claims];
  const { below, above } = linesAround(heading);
  const printed = [...below, ...above].flatMap(({ parts }) => parts.flatMap(({ text }) => readNames(text)));
  return claims.map(({ value, from }) => {
    const full = value.map((author) => ({ ...author, name: fullName(author.name, printed) }));
    const whole = full.filter((author): author is Author => author.name !== undefined);
    return { value: whole.length === value.length ? whole : value, from };
  });
}

function fullName(abbreviated: string, printed: readonly string[]): string | undefined {
  const [, surname = '', initial = ''] = ABBREVIATED.exec(abbreviated) ?? [];
  if (surname === '') return undefined;
  return printed.find(
    (name) =>
      name.startsWith(initial) && name.length > surname.length + 2 && skeleton(name).endsWith(skeleton(surname)),
  );
}
