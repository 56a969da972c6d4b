import { expect, test } from 'vitest';
import { hours, line, progress, sheet, training } from './given.js';

// PA-AIMH (pa-aimh.org/annual-renewal): 45 hours in a fixed three-year cycle to 31 December 2027, of them one hour on
// diversity, equity and inclusion in every year.
const renewal = sheet({
  period: { kind: 'fixed-cycle', from: '2025-01-01', to: '2027-12-31' },
  rules: [
    { id: 'training', label: 'Training', evidenceTypes: ['in-service'], minimumMinutes: hours(45) },
    { id: 'dei', label: 'DEI each year', topics: ['dei'], within: 'training', minimumMinutes: hours(1), per: 'year' },
  ],
});
const topics = ['dei'];

test('three hours in one year do not replace one hour in each year', () => {
  // 2025: 3 h of 1. 2026: 0.5 h of 1, 30 min short. 2027: not started, 60 min missing. 3.5 h listed, 90 min short.
  const contents = [
    training('one rich day', '2025-05-05', hours(3), { topics }),
    training('half an hour', '2026-02-02', 30, { topics }),
  ];
  const found = progress({ requirements: renewal, contents, today: '2026-11-21' });
  expect(line(found, 'dei')).toMatchObject({ minutes: 210, minimumMinutes: 180, shortMinutes: 90 });
  expect(line(found, 'dei').years).toEqual([
    { from: '2025-01-01', to: '2025-12-31', timing: 'over', minutes: 180, minimumMinutes: 60, shortMinutes: 0 },
    { from: '2026-01-01', to: '2026-12-31', timing: 'now', minutes: 30, minimumMinutes: 60, shortMinutes: 30 },
    { from: '2027-01-01', to: '2027-12-31', timing: 'upcoming', minutes: 0, minimumMinutes: 60, shortMinutes: 60 },
  ]);
  // Within the 45: 3.5 of 45.
  expect(line(found, 'training')).toMatchObject({ minutes: 210, shortMinutes: hours(45) - 210 });
});

test('sessions count in the year of their own date', () => {
  // A series over New Year: 40 min in December 2025, 40 min in January 2026.
  const series = training('series', '2026-01-20', 999, {
    topics,
    sessions: [
      { date: '2025-12-10', minutes: 40 },
      { date: '2026-01-20', minutes: 40 },
    ],
  });
  const found = progress({ requirements: renewal, contents: [series], today: '2026-11-21' });
  expect(line(found, 'dei').years.map(({ minutes }) => minutes)).toEqual([40, 40, 0]);
  expect(line(found, 'dei').counted).toEqual([{ entry: 'series', minutes: 80 }]);
});

test('someone who joined in the second year need not meet the first', () => {
  const found = progress({ requirements: renewal, contents: [], aim: { since: '2026-07-01' }, today: '2026-11-21' });
  expect(line(found, 'dei').years.map(({ minimumMinutes }) => minimumMinutes)).toEqual([0, 60, 60]);
  expect(line(found, 'dei').minimumMinutes).toBe(120);
});
