import type { Rule } from '@imh/core';
import { expect, test } from 'vitest';
import { hours, line, progress, sheet, training } from './given.js';

// MI-AIMH renewal (mi-aimh.org/endorsement/renewalinstructions): 15 hours in the calendar year; of the 15, one hour on
// diversity, equity and inclusion, and three about providing reflective supervision if the person provides it.
const rules: Rule[] = [
  { id: 'training', label: 'Training', evidenceTypes: ['in-service', 'conference'], minimumMinutes: hours(15) },
  { id: 'dei', label: 'Diversity, equity, inclusion', topics: ['dei'], within: 'training', minimumMinutes: hours(1) },
  {
    id: 'providing',
    label: 'About providing reflective supervision',
    topics: ['about-providing-rsc'],
    within: 'training',
    minimumMinutes: hours(3),
    when: { providesRsc: true },
  },
];
const renewal = sheet({ period: { kind: 'calendar-year' }, rules });

const contents = [
  training('general', '2026-02-01', hours(11)),
  training('dei', '2026-03-01', hours(2), { topics: ['dei'] }),
  training('providing', '2026-04-01', hours(2), { topics: ['about-providing-rsc'] }),
];
const ask = (providesRsc?: boolean) =>
  progress({
    requirements: renewal,
    contents,
    aim: providesRsc === undefined ? {} : { providesRsc },
    today: '2026-11-21',
  });

test('hours of a rule within the fifteen also count there, so they are not additional', () => {
  // 11 + 2 + 2 = 15 h; DEI 2 of 1; about providing 2 of 3: one hour short there, none in the total.
  const found = ask(true);
  expect(line(found, 'training')).toMatchObject({ minutes: hours(15), shortMinutes: 0 });
  expect(line(found, 'dei')).toMatchObject({ minutes: hours(2), minimumMinutes: hours(1), shortMinutes: 0 });
  expect(line(found, 'providing')).toMatchObject({ applies: 'yes', minutes: hours(2), shortMinutes: hours(1) });
});

test('the three hours are required only of those who provide reflective supervision', () => {
  const found = ask(false);
  expect(line(found, 'providing')).toMatchObject({ applies: 'no', because: ['providesRsc'], shortMinutes: 0 });
  // The training itself still counts toward the fifteen.
  expect(line(found, 'training').minutes).toBe(hours(15));
});

test('if that is unknown, the rule is counted and the field is listed as missing', () => {
  const found = ask();
  expect(line(found, 'providing')).toMatchObject({ applies: 'unknown', shortMinutes: hours(1) });
  expect(found.missing).toEqual([{ what: 'providesRsc' }]);
});

test('a training on both topics counts for both, and once in the total', () => {
  const both = [training('both', '2026-05-01', hours(4), { topics: ['dei', 'about-providing-rsc'] })];
  const found = progress({ requirements: renewal, contents: both, aim: { providesRsc: true }, today: '2026-11-21' });
  expect(found.rules.map(({ minutes }) => minutes)).toEqual([hours(4), hours(4), hours(4)]);
});
