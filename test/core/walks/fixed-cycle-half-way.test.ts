import type { Aim, Rule } from '@imh/core';
import { expect, test } from 'vitest';
import { entry, hours, line, progress, sheet, training } from './given.js';

// NAIMH (neinfantmentalhealth.org, endorsement policies): a fixed three-year cycle, pro-rated for someone endorsed
// partway through, and 12 hours of reflective supervision a year on average. The rounding is not published; it is in the set.
const training45: Rule = {
  id: 'training',
  label: 'Training',
  evidenceTypes: ['in-service'],
  minimumMinutes: hours(45),
};
const rsc: Rule = {
  id: 'rsc',
  label: 'Reflective supervision',
  evidenceTypes: ['rsc-received'],
  minimumMinutes: hours(12),
  per: 'year',
  average: true,
  proRate: { unit: 'month', rounding: 'up' },
};
const cycle = (proRate: Rule['proRate']) =>
  sheet({
    period: { kind: 'fixed-cycle', from: '2025-01-01', to: '2027-12-31' },
    rules: [{ ...training45, ...(proRate ? { proRate } : {}) }, rsc],
  });
const ask = (proRate: Rule['proRate'], aim: Aim, contents: Parameters<typeof progress>[0]['contents'] = []) =>
  progress({ requirements: cycle(proRate), contents, aim, today: '2026-11-21' });

const halfWay: Aim = { cycleStart: '2026-07-01' };

test.each([
  // 1 July 2026 to 31 December 2027: 18 of 36 months, 1.5 of 3 years. 45 h = 2700 min.
  ['month', 'up', 18, 36, 1350], // 2700 × 18/36
  ['year', 'up', 2, 3, 1800], // 1.5 → 2; 2700 × 2/3
  ['year', 'down', 1, 3, 900], // 1.5 → 1; 2700 × 1/3
  ['year', 'nearest', 2, 3, 1800], // 1.5 → 2
] as const)(
  'the minimum for someone who joins on 1 July of the second year is pro-rated by %s, rounded %s',
  (unit, rounding, required, of, minutes) => {
    expect(line(ask({ unit, rounding }, halfWay), 'training')).toMatchObject({
      minimumMinutes: minutes,
      share: { unit, required, of, from: '2026-07-01' },
    });
  },
);

test('a partial month is rounded as the rule specifies', () => {
  // 15 July 2026 to the end of 2027: 17 months and 17 of 31 days. Up 18, down 17: 2700 × 17/36 = 1275.
  const later = { cycleStart: '2026-07-15' };
  expect(line(ask({ unit: 'month', rounding: 'up' }, later), 'training').minimumMinutes).toBe(1350);
  expect(line(ask({ unit: 'month', rounding: 'down' }, later), 'training').minimumMinutes).toBe(1275);
});

test('without a pro-rating rule, or for someone who joined before the start, the full minimum is required', () => {
  expect(line(ask(undefined, halfWay), 'training').minimumMinutes).toBe(2700);
  const early = line(ask({ unit: 'month', rounding: 'up' }, { since: '2019' }), 'training');
  expect(early).toMatchObject({ minimumMinutes: 2700 });
  expect(early.share).toBeUndefined();
});

test('learning before joining does not count toward the share, with a reason', () => {
  const contents = [training('before', '2026-06-30', 120), training('after', '2026-07-01', 90)];
  const found = ask({ unit: 'month', rounding: 'up' }, halfWay, contents);
  expect(line(found, 'training')).toMatchObject({ minutes: 90, shortMinutes: 1260 });
  expect(line(found, 'training').notCounted).toEqual([{ entry: 'before', minutes: 120, reason: 'before-entering' }]);
});

test('an average per year applies to the whole period, so years compensate for each other', () => {
  // Whole cycle: 12 h × 3 years = 36 h. 20 h in 2025 and 10 h in 2026: 30 h listed, 6 missing; no single year is short.
  const contents = [
    entry('2025', { type: 'rsc-received', dateCompleted: '2025-11-01', minutes: hours(20) }),
    entry('2026', { type: 'rsc-received', dateCompleted: '2026-10-01', minutes: hours(10) }),
  ];
  const found = line(ask(undefined, { since: '2020-01' }, contents), 'rsc');
  expect(found).toMatchObject({ minutes: hours(30), minimumMinutes: hours(36), shortMinutes: hours(6) });
  expect(found.years.map(({ minutes, shortMinutes }) => [minutes, shortMinutes])).toEqual([
    [hours(20), 0],
    [hours(10), 0],
    [0, 0],
  ]);
  // Joined partway through: 12 h × 3 × 18/36 = 18 h.
  expect(line(ask(undefined, halfWay), 'rsc').minimumMinutes).toBe(hours(18));
});

test('without a day of joining, the full minimum is required and the day is listed as missing', () => {
  const found = ask({ unit: 'month', rounding: 'up' }, {});
  expect(line(found, 'training').minimumMinutes).toBe(2700);
  expect(found.missing).toEqual([{ what: 'cycleStart' }]);
});

test('a fixed cycle has the same dates before, during and after it', () => {
  const at = (today: string) => progress({ requirements: cycle(undefined), contents: [], today }).period;
  expect([at('2024-12-31').timing, at('2025-01-01').timing, at('2028-01-01').timing]).toEqual([
    'upcoming',
    'now',
    'over',
  ]);
  expect(at('2028-01-01').key).toBe('2025-01-01/2027-12-31');
});
