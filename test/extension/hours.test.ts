import { formatHours, parseHours } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

describe('parsing a length of time', () => {
  test.each([
    ['1.5', 90],
    ['1,5', 90],
    ['1:30', 90],
    ['1:05 h', 65],
    ['90 min', 90],
    ['90m', 90],
    ['90 minutos', 90],
    ['1 h 30', 90],
    ['1h30', 90],
    ['1h30m', 90],
    ['1 hr. 30 min.', 90],
    ['1 hour and 30 minutes', 90],
    ['2 horas y 15 minutos', 135],
    ['2 horas', 120],
    [' 2  Hours ', 120],
    ['0.75', 45],
    ['1.33', 80],
    ['0', 0],
    ['40', 2400],
    ['8760', 525_600],
  ])('reads “%s” as %i minutes', (written, minutes) => expect(parseHours(written)).toBe(minutes));

  test.each([
    '',
    ' ',
    '1:',
    ':30',
    '1:60',
    '-1',
    '1.5.5',
    '1e3',
    'one',
    '1 h 30 h',
    '8761',
    '٣',
    '0x10',
    '1/2',
    '5-6',
    'NaN',
  ])('rejects “%s”', (written) => expect(parseHours(written)).toBe(undefined));

  it('is fast and safe for any typed or pasted text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,: hminutosry'), maxLength: 5000 }), (written) => {
        const minutes = parseHours(written);
        expect(minutes === undefined || (Number.isInteger(minutes) && minutes >= 0)).toBe(true);
      }),
    );
  });
});

describe('formatting minutes as hours', () => {
  test.each([
    [90, 'en', '1.5'],
    [90, 'es', '1.5'],
    [90, 'es-ES', '1.5'],
    [90, 'es-US', '1.5'],
    [90, 'fr', '1,5'],
    [45, 'en', '0.75'],
    [14, 'en', '0.23'],
    [61, 'es', '1.02'],
    [60_000, 'en', '1000'],
    [60_000, 'es', '1000'],
    [0, 'en', '0'],
  ])('writes %i minutes in %s as “%s”', (minutes, language, written) =>
    expect(formatHours(minutes, language)).toBe(written),
  );

  it('can be parsed again without losing a minute, in both languages', () => {
    for (const language of ['en', 'es'])
      for (let minutes = 0; minutes <= 6000; minutes += 1)
        expect(parseHours(formatHours(minutes, language))).toBe(minutes);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 525_600 }), fc.constantFrom('en', 'es'), (minutes, language) => {
        expect(parseHours(formatHours(minutes, language))).toBe(minutes);
      }),
    );
  });
});
