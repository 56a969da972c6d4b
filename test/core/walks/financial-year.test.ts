import { expect, test } from 'vitest';
import { hours, line, progress, sheet, training } from './given.js';

// AAIMH WA (aaimh.org.au, annual endorsement renewal): 15 hours in the financial year to 30 June.
const renewal = sheet({
  period: { kind: 'financial-year', starts: '07-01' },
  rules: [{ id: 'training', label: 'Training', evidenceTypes: ['in-service'], minimumMinutes: hours(15) }],
});
const on = (today: string, contents: Parameters<typeof progress>[0]['contents'] = []) =>
  progress({ requirements: renewal, contents, today });

test('the year runs from 1 July to 30 June, on either side of New Year', () => {
  expect(on('2026-07-01').period.key).toBe('2026-07-01/2027-06-30');
  expect(on('2026-11-21').period.key).toBe('2026-07-01/2027-06-30');
  expect(on('2027-06-30').period.key).toBe('2026-07-01/2027-06-30');
  expect(on('2027-07-01').period.key).toBe('2027-07-01/2028-06-30');
});

test('30 June belongs to the ending year, 1 July to the new one', () => {
  // Counts: 1 July 120 + September 60 = 180; 15 h − 3 h = 12 h still to list.
  const contents = [
    training('30 June', '2026-06-30', 600),
    training('1 July', '2026-07-01', 120),
    training('September', '2026-09', 60),
    training('some day in 2026', '2026', 90),
  ];
  const found = line(on('2026-11-21', contents), 'training');
  expect(found).toMatchObject({ minutes: 180, shortMinutes: hours(12) });
  expect(found.notCounted).toEqual([
    { entry: 'some day in 2026', minutes: 90, reason: 'unclear-date' },
    { entry: '30 June', minutes: 600, reason: 'outside-period' },
  ]);
});

test('a year that starts on 29 February starts on 1 March in other years', () => {
  const leap = sheet({ ...renewal, period: { kind: 'financial-year', starts: '02-29' } });
  const key = (today: string) => progress({ requirements: leap, contents: [], today }).period.key;
  expect(key('2026-11-21')).toBe('2026-03-01/2027-02-28');
  expect(key('2027-11-21')).toBe('2027-03-01/2028-02-28');
  expect(key('2028-11-21')).toBe('2028-02-29/2029-02-28');
});
