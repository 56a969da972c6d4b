import type { Aim, Rule } from '@imh/core';
import { expect, test } from 'vitest';
import { entry, hours, progress, sheet } from './given.js';

// MI-AIMH renewal: 12 hours of reflective supervision, 10 after three years as Mentor-Clinical. Conditions are combined
// with "and", so an "or" needs two rules: three rules, of which one applies to each person.
const rsc = (id: string, minimumMinutes: number, when: Rule['when']): Rule => ({
  id,
  label: 'Reflective supervision',
  evidenceTypes: ['rsc-received'],
  minimumMinutes,
  ...(when ? { when } : {}),
});
const renewal = sheet({
  period: { kind: 'calendar-year' },
  rules: [
    rsc('others', hours(12), { category: ['family-specialist', 'mental-health-specialist'] }),
    rsc('mentor', hours(12), { category: ['mentor-clinical'], heldMonths: { below: 36 } }),
    rsc('mentor-36', hours(10), { category: ['mentor-clinical'], heldMonths: { min: 36 } }),
  ],
});
const contents = [entry('rsc', { type: 'rsc-received', dateCompleted: '2026-10-01', minutes: hours(10) })];
const lines = (aim: Aim) =>
  progress({ requirements: renewal, contents, aim, today: '2026-11-21' })
    .rules.filter(({ applies }) => applies !== 'no')
    .map(({ id, applies, shortMinutes }) => [id, applies, shortMinutes]);

test('after three years as Mentor-Clinical, ten hours are required; before that, twelve', () => {
  // 21 Nov 2023 to 21 Nov 2026: exactly 36 months. A day later: 35 whole months.
  expect(lines({ category: 'mentor-clinical', since: '2023-11-21' })).toEqual([['mentor-36', 'yes', 0]]);
  expect(lines({ category: 'mentor-clinical', since: '2023-11-22' })).toEqual([['mentor', 'yes', hours(2)]]);
});

test('a year as start date decides only if all its days give the same answer', () => {
  expect(lines({ category: 'mentor-clinical', since: '2021' })).toEqual([['mentor-36', 'yes', 0]]);
  expect(lines({ category: 'mentor-clinical', since: '2023' })).toEqual([
    ['mentor', 'unknown', hours(2)],
    ['mentor-36', 'unknown', 0],
  ]);
});

test('other categories always need twelve hours', () => {
  expect(lines({ category: 'mental-health-specialist', since: '2001' })).toEqual([['others', 'yes', hours(2)]]);
});
