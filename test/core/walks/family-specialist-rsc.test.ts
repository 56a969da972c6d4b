import { expect, test } from 'vitest';
import { entry, hours, line, progress, sheet } from './given.js';

// A Family Specialist applies: 24 hours of reflective supervision within one to two years (wa-aimh.org,
// requirements-at-a-glance). Two entries, each a row of dated sessions.
const application = sheet({
  purpose: 'application',
  period: { kind: 'none' },
  rules: [
    {
      id: 'rsc',
      label: 'Reflective supervision',
      evidenceTypes: ['rsc-received'],
      minimumMinutes: hours(24),
      withinMonths: { min: 12, max: 24 },
    },
  ],
});

const monthly = (year: number, minutes: number) =>
  Array.from({ length: 12 }, (_, month) => ({ date: `${year}-${String(month + 1).padStart(2, '0')}-15`, minutes }));

test('sums sessions of several entries; the spread is from the first session to the last', () => {
  // 2025: 12 × 60 = 720 min; 2026: 12 × 60 = 720 min, of which 15 January to 15 November (11) are over by 21 November.
  // 720 + 660 = 1380 min = 23 h; 24 h = 1440, so 60 min are still to list. 15 Jan 2025 to 15 Nov 2026: 22 months.
  const found = progress({
    requirements: application,
    contents: [
      entry('with-ana', { type: 'rsc-received', status: 'finished', sessions: monthly(2025, 60) }),
      entry('with-bo', { type: 'rsc-received', status: 'finished', sessions: monthly(2026, 60) }),
    ],
    today: '2026-11-21',
  });
  expect(line(found, 'rsc')).toMatchObject({
    minutes: 1380,
    minimumMinutes: 1440,
    shortMinutes: 60,
    spread: { first: '2025-01-15', last: '2026-11-15', months: 22, min: 12, max: 24, wideEnough: 'yes' },
    counted: [
      { entry: 'with-ana', minutes: 720 },
      { entry: 'with-bo', minutes: 660 },
    ],
    notCounted: [{ entry: 'with-bo', minutes: 60, reason: 'in-the-future' }],
  });
});

test('if sessions span more than two years, the two years with the most hours count', () => {
  // 2023: 12 × 30 = 360; 2025: 12 × 60 = 720; 2026 to 15 November: 11 × 60 = 660.
  // 15 Jan 2023 + 24 months = 15 Jan 2025: 360 + 60 = 420. From 15 Jan 2025: 720 + 660 = 1380, the most.
  const found = progress({
    requirements: application,
    contents: [
      entry('early', { type: 'rsc-received', status: 'finished', sessions: monthly(2023, 30) }),
      entry('late', {
        type: 'rsc-received',
        status: 'finished',
        sessions: [...monthly(2025, 60), ...monthly(2026, 60)],
      }),
    ],
    today: '2026-11-21',
  });
  expect(line(found, 'rsc').minutes).toBe(1380);
  expect(line(found, 'rsc').notCounted).toContainEqual({ entry: 'early', minutes: 360, reason: 'outside-window' });
  expect(line(found, 'rsc').spread?.months).toBe(22);
});

test('sessions too close together are reported in the spread, not in the minutes', () => {
  // 6 × 240 = 1440 min = 24 h, but 15 Jan to 15 Jun is 5 months of at least 12.
  const found = progress({
    requirements: application,
    contents: [entry('dense', { type: 'rsc-received', status: 'finished', sessions: monthly(2026, 240).slice(0, 6) })],
    today: '2026-11-21',
  });
  expect(line(found, 'rsc')).toMatchObject({ minutes: 1440, shortMinutes: 0, spread: { months: 5, wideEnough: 'no' } });
});
