import { addDays, addMonths, daysOf, dateReasonOf, millisecondsOf, monthsBetween, periodAt } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-04-03', '2026-04-03', '2026-04-03'],
])('daysOf: %s is the days from %s to %s', (date, first, last) => {
  expect(daysOf(date)).toEqual({ first, last });
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -13, '2024-12-15'],
  ['0099-12-31', 1, '0100-01-31'],
])('addMonths: %s plus %i months is %s', (day, months, result) => {
  expect(addMonths(day, months)).toBe(result);
});

test.each([
  ['2026-01-15', '2026-02-15', 1],
  ['2026-01-15', '2026-02-14', 30 / 31],
  ['2026-01-31', '2026-02-28', 1],
  ['2025-01-01', '2028-01-01', 36],
  ['2026-02-15', '2026-01-15', -1],
])('monthsBetween: from %s to %s are %d months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBeCloseTo(months, 10);
});

test('addDays, addMonths and monthsBetween agree in both directions', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.integer({ min: -500, max: 500 }), (one, other, count) => {
      expect(addDays(addDays(one, count), -count)).toBe(one);
      expect(monthsBetween(one, other)).toBeCloseTo(-monthsBetween(other, one), 10);
      const [from, to] = one < other ? [one, other] : [other, one];
      const whole = Math.floor(monthsBetween(from, to));
      expect(addMonths(from, whole) <= to && addMonths(from, whole + 1) > to).toBe(true);
    }),
  );
});

test.each([
  ['2026-11-21T09:30:00Z', '2026-11-21T09:30:00Z'],
  ['2026-11-21T09:30Z', '2026-11-21T09:30:00Z'],
  ['2026-11-21T09:30:00.250z', '2026-11-21T09:30:00.250Z'],
  ['2026-11-21T00:30:00+05:30', '2026-11-20T19:00:00Z'],
  ['2026-12-31T23:00:00-02:00', '2027-01-01T01:00:00Z'],
])('millisecondsOf: %s is %s', (instant, plain) => {
  expect(millisecondsOf(instant)).toBe(Date.parse(plain));
});

describe('periods', () => {
  test('a rolling period ends today', () => {
    expect(periodAt({ kind: 'rolling-months', months: 24 }, '2026-11-21').key).toBe('2024-11-22/2026-11-21');
    expect(periodAt({ kind: 'rolling-months', months: 6 }, '2026-08-31').key).toBe('2026-03-01/2026-08-31');
  });

  test('a period of kind none contains every date', () => {
    expect(periodAt({ kind: 'none' }, '2026-11-21')).toEqual({ kind: 'none', key: 'all', years: [], timing: 'now' });
  });

  test('years begin at the start of the period, and the last one may be shorter', () => {
    const { years } = periodAt({ kind: 'fixed-cycle', from: '2025-07-01', to: '2027-12-31' }, '2026-11-21');
    expect(years).toEqual([
      { from: '2025-07-01', to: '2026-06-30' },
      { from: '2026-07-01', to: '2027-06-30' },
      { from: '2027-07-01', to: '2027-12-31' },
    ]);
  });

  test('a cycle that ends before it begins has no years and contains no date', () => {
    const { years, span } = periodAt({ kind: 'fixed-cycle', from: '2027-01-01', to: '2025-01-01' }, '2026-11-21');
    expect(years).toEqual([]);
    expect(dateReasonOf('2026', span, '2026-11-21')).toBe('outside-period');
  });
});

test.each([
  ['2026-03-02', undefined],
  ['2026', undefined],
  ['2026-12', 'in-the-future'],
  ['2026-11', undefined],
  ['2026-11-22', 'in-the-future'],
  ['2027', 'outside-period'],
  ['2025-12-31', 'outside-period'],
  [undefined, 'no-date'],
])('on 21 November, the date %s in the calendar year is: %s', (date, reason) => {
  expect(dateReasonOf(date, { from: '2026-01-01', to: '2026-12-31' }, '2026-11-21')).toBe(reason);
});
