import { type HoursReading, provenDecimal, readHours } from '@imh/core';
import { describe, expect, test } from 'vitest';

/** Minutes, or the reason why they were not read. */
function read(written: string, reading?: HoursReading): number | string {
  const result = readHours(written, reading);
  return result.ok ? result.value.minutes : result.error;
}

describe('readHours', () => {
  test.each([
    ['1:30:00', 90],
    ['0:29:45', 30],
    ['2 hrs', 120],
    ['2hs', 120],
    ['1 1/2', 90],
    ['1½', 90],
    ['½ hr', 30],
    ['1 1/2 hours', 90],
    ['1-1/2 hr', 90],
    ['3 CE', 180],
    ['1.5 CE hours', 90],
    ['3 CEs', 180],
    ['2 contact hours', 120],
    ['1,5 horas de educación continua', 90],
    ['2 créditos', 120],
    ['1.250,5', 75_030],
    ['1,250.5', 75_030],
    ['1,234,567', 'too-long'],
    ['1,500', 'ambiguous'],
    ['1.500', 'ambiguous'],
    ['0.125', 8],
    ['0.3 CEU', 'credit-units'],
    ['2-3', 'range'],
    ['2 to 3 hours', 'range'],
    ['10+', 'range'],
    ['9:00-10:30', 'range'],
    ['two hours', 'unreadable'],
    ['', 'unreadable'],
    ['-2', 'unreadable'],
    ['10000', 'too-long'],
  ])('reads “%s” as %s', (written, expected) => expect(read(written)).toBe(expected));

  test.each([
    ['1,500', { decimal: ',' }, 90],
    ['1,500', { decimal: '.' }, 90_000],
    ['1.500', { decimal: ',' }, 90_000],
    ['1.500', { decimal: '.' }, 90],
    ['90', { unit: 'minutes' }, 90],
    ['90 min', { unit: 'minutes' }, 90],
    ['2 h', { unit: 'minutes' }, 120],
    ['1:30', { unit: 'minutes' }, 90],
  ] as const)('reads “%s” with %j as %i', (written, reading, expected) =>
    expect(read(written, reading)).toBe(expected),
  );

  test('keeps the number of credits', () => {
    expect(readHours('3 CE')).toEqual({ ok: true, value: { minutes: 180, credits: 3 } });
  });
});

test.each([
  ['1,5', ','],
  ['1.5', '.'],
  ['1.500,5', ','],
  ['1,500', undefined],
  ['2', undefined],
  ['0,750 h', ','],
])('“%s” proves the decimal sign %s', (written, sign) => expect(provenDecimal(written)).toBe(sign));
