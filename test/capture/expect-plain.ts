import type { Source } from '@imh/capture';
import { expect } from 'vitest';

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

/** Fails unless every value of a reading is plain text, a whole number, a date or a web address without secrets. */
export function expectPlain(source: Source): void {
  const {
    url,
    canonicalUrl,
    minutes,
    datePublished,
    dateStart,
    dateEnd,
    trainings = [],
    announced = [],
    ...rest
  } = source;
  const texts = textsIn([rest, trainings.map(({ title }) => title), announced]);
  for (const text of texts) {
    expect(text).not.toMatch(/<\s*[a-z/!?]/i);
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(text).not.toMatch(BIDI);
  }
  for (const each of [url, canonicalUrl ?? '', ...trainings.map((training) => training.url ?? '')])
    expect(each).toMatch(/^(?:$|https?:\/\/[^@/?#]*\/[^#]*$)/);
  for (const { address = 'https:' } of announced) expect(address).toMatch(/^(?:https?|urn):/i);
  if (minutes !== undefined) expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
  for (const date of [datePublished, dateStart, dateEnd, ...trainings.map((training) => training.dateStart)])
    expect(date ?? '2019').toMatch(/^\d{4}(?:-\d\d){0,2}$/);
}

/** All strings in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
