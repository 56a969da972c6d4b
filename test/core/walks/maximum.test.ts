import { expect, test } from 'vitest';
import { entry, hours, line, progress, sheet, training } from './given.js';

// SCIMHA renewal (scimha.org/endorsement_renewal): 15 hours in the calendar year, up to 7 of them as adviser or reviewer.
const renewal = sheet({
  period: { kind: 'calendar-year' },
  rules: [
    { id: 'training', label: 'Training', evidenceTypes: ['in-service'], minimumMinutes: hours(15) },
    {
      id: 'service',
      label: 'As adviser or reviewer',
      evidenceTypes: ['reviewer-service'],
      within: 'training',
      maximumMinutes: hours(7),
    },
  ],
});

test('hours of service count toward the fifteen up to the maximum, and nowhere beyond it', () => {
  // Reviewing 5 + 4 = 9 h, of which 7 count: 5 in March, 2 of the 4 in June. 6 + 7 = 13 of 15: 2 h still to list.
  const contents = [
    training('course', '2026-01-20', hours(6)),
    entry('march', { type: 'reviewer-service', dateCompleted: '2026-03-10', minutes: hours(5) }),
    entry('june', { type: 'reviewer-service', dateCompleted: '2026-06-10', minutes: hours(4) }),
  ];
  const found = progress({ requirements: renewal, contents, today: '2026-11-21' });
  expect(line(found, 'service')).toMatchObject({
    minutes: hours(7),
    maximumMinutes: hours(7),
    shortMinutes: 0,
    counted: [
      { entry: 'march', minutes: hours(5) },
      { entry: 'june', minutes: hours(2) },
    ],
  });
  expect(line(found, 'training')).toMatchObject({ minutes: hours(13), shortMinutes: hours(2) });
  expect(line(found, 'training').notCounted).toEqual([
    { entry: 'june', minutes: hours(2), reason: 'over-maximum', rule: 'service' },
  ]);
});

test('a maximum above the hours has no effect', () => {
  const contents = [entry('march', { type: 'reviewer-service', dateCompleted: '2026-03-10', minutes: hours(2) })];
  const found = progress({ requirements: renewal, contents, today: '2026-11-21' });
  expect(found.rules.map(({ minutes }) => minutes)).toEqual([hours(2), hours(2)]);
});
