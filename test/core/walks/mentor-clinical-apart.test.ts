import { expect, test } from 'vitest';
import { hours, line, progress, sheet, training } from './given.js';

// A Mentor-Clinical applies with 48 hours = 30 + 15 about providing reflective supervision + 3 on diversity, equity and
// inclusion (nysaimh.org levels): apart, an hour counts in one of the three only. In the MI renewal the same two topics
// are within the total (mi-renewal.test.ts).
const trainings = ['in-service', 'conference'] as const;
const application = sheet({
  purpose: 'application',
  period: { kind: 'none' },
  rules: [
    { id: 'general', label: 'Training', evidenceTypes: [...trainings], minimumMinutes: hours(30) },
    {
      id: 'providing',
      label: 'About providing reflective supervision',
      evidenceTypes: [...trainings],
      topics: ['about-providing-rsc'],
      minimumMinutes: hours(15),
      apartFrom: ['general', 'dei'],
    },
    {
      id: 'dei',
      label: 'Diversity, equity, inclusion',
      evidenceTypes: [...trainings],
      topics: ['dei'],
      minimumMinutes: hours(3),
      apartFrom: ['general', 'providing'],
    },
  ],
});
const figures = (contents: Parameters<typeof progress>[0]['contents']) => {
  const found = progress({ requirements: application, contents, today: '2026-11-21' });
  return {
    found,
    minutes: found.rules.map(({ minutes }) => minutes),
    short: found.rules.map((rule) => rule.shortMinutes),
  };
};

test('hours of the two topics do not count toward the thirty', () => {
  // 28 general, 15 providing, 5 DEI: 48 in all, and yet two of the thirty are missing.
  const { found, minutes, short } = figures([
    training('general', '2025-02-01', hours(28)),
    training('providing', '2025-03-01', hours(15), { topics: ['about-providing-rsc'] }),
    training('dei', '2025-04-01', hours(5), { topics: ['dei'] }),
  ]);
  expect(minutes).toEqual([hours(28), hours(15), hours(5)]);
  expect(short).toEqual([hours(2), 0, 0]);
  expect(line(found, 'general').notCounted).toEqual([
    { entry: 'providing', minutes: hours(15), reason: 'counted-apart', rule: 'providing' },
    { entry: 'dei', minutes: hours(5), reason: 'counted-apart', rule: 'dei' },
  ]);
});

test('an hour on both topics counts once, in the first rule', () => {
  // 4 h on both: providing takes them; DEI gets 0 and is 3 short; general gets 0.
  const { minutes, short } = figures([
    training('both', '2025-05-01', hours(4), { topics: ['dei', 'about-providing-rsc'] }),
  ]);
  expect(minutes).toEqual([0, hours(4), 0]);
  expect(short).toEqual([hours(30), hours(11), hours(3)]);
});

test('with a maximum on the separate rule, the excess counts toward the others', () => {
  // As above with 28 + 15 + 5, but with a maximum of 3 separate DEI hours: 28 + 2 = 30.
  const capped = sheet({
    ...application,
    rules: application.rules.map((rule) => (rule.id === 'dei' ? { ...rule, maximumMinutes: hours(3) } : rule)),
  });
  const contents = [
    training('general', '2025-02-01', hours(28)),
    training('dei', '2025-04-01', hours(5), { topics: ['dei'] }),
  ];
  const found = progress({ requirements: capped, contents, today: '2026-11-21' });
  expect(line(found, 'dei')).toMatchObject({ minutes: hours(3), shortMinutes: 0 });
  expect(line(found, 'general')).toMatchObject({ minutes: hours(30), shortMinutes: 0 });
});
