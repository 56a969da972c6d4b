import { expect, test } from 'vitest';
import { entry, hours, line, progress, sheet, tag, training } from './given.js';

// MassAIMH renewal (massaimh.org/endorsement-renewal, 2023/24): in the calendar year 15 hours of training, and 12 hours
// of reflective supervision for the categories that need it. Every training meets at least one competency.
const renewal = sheet({
  period: { kind: 'calendar-year' },
  rules: [
    {
      id: 'training',
      label: 'Training',
      evidenceTypes: ['course', 'series', 'in-service', 'conference', 'webinar-live', 'webinar-recorded'],
      minimumMinutes: hours(15),
      minimumCompetencies: 1,
    },
    {
      id: 'rsc',
      label: 'Reflective supervision',
      evidenceTypes: ['rsc-received'],
      minimumMinutes: hours(12),
      when: { category: ['family-specialist', 'mental-health-specialist'] },
    },
  ],
});

const competencies = [tag('soil-1')];
const contents = [
  training('webinar', '2026-02-10', 90, { type: 'webinar-live', competencies }), // counts: 90
  training('two days', '2026-05-20', 720, { type: 'conference', competencies }), // counts: 720
  training('untagged', '2026-06-01', 120), // no competency
  training('last year', '2025-12-31', 180, { competencies }), // the day before the year begins
  training('some time in spring', '2026-04', 60, { competencies }), // counts: 60, April lies in the year whole
  training('length forgotten', '2026-09-09', 0, { minutes: undefined, competencies }),
  entry('planned', { type: 'in-service', minutes: 180, competencies }), // no date: a plan
  entry('rsc', { type: 'rsc-received', status: 'finished', sessions: [], dateCompleted: '2026-10-01', minutes: 600 }),
];

test('sums the trainings of the year, and each one not counted has a reason', () => {
  // 90 + 720 + 60 = 870 min = 14.5 h of 15 h (900 min): 30 min still to list.
  const found = progress({
    requirements: renewal,
    contents,
    aim: { category: 'family-specialist' },
    today: '2026-11-21',
  });
  expect(found.period).toMatchObject({ key: '2026-01-01/2026-12-31', timing: 'now' });
  expect(line(found, 'training')).toMatchObject({
    applies: 'yes',
    minutes: 870,
    minimumMinutes: 900,
    shortMinutes: 30,
  });
  expect(line(found, 'training').counted).toEqual([
    { entry: 'webinar', minutes: 90 },
    { entry: 'some time in spring', minutes: 60 },
    { entry: 'two days', minutes: 720 },
    { entry: 'length forgotten', minutes: 0 },
  ]);
  expect(line(found, 'training').notCounted).toEqual([
    { entry: 'last year', minutes: 180, reason: 'outside-period' },
    { entry: 'untagged', minutes: 120, reason: 'too-few-competencies' },
    { entry: 'length forgotten', reason: 'minutes-missing' },
    { entry: 'rsc', minutes: 600, reason: 'other-type' },
    { entry: 'planned', minutes: 180, reason: 'not-finished' },
  ]);
  expect(found.missing).toEqual([
    { what: 'areas', entry: 'untagged' },
    { what: 'minutes', entry: 'length forgotten' },
  ]);
});

test('reflective supervision is required of some categories only', () => {
  // 600 min = 10 h of 12 h: 120 min still to list.
  const specialist = progress({
    requirements: renewal,
    contents,
    aim: { category: 'family-specialist' },
    today: '2026-11-21',
  });
  expect(line(specialist, 'rsc')).toMatchObject({ applies: 'yes', minutes: 600, shortMinutes: 120 });
  const associate = progress({
    requirements: renewal,
    contents,
    aim: { category: 'family-associate' },
    today: '2026-11-21',
  });
  expect(line(associate, 'rsc')).toMatchObject({ applies: 'no', because: ['category'], minutes: 0, shortMinutes: 0 });
});

test('without a category, the rule is counted and the category is listed as missing', () => {
  const found = progress({ requirements: renewal, contents, today: '2026-11-21' });
  expect(line(found, 'rsc')).toMatchObject({ applies: 'unknown', because: ['category'], minutes: 600 });
  expect(found.missing).toContainEqual({ what: 'category' });
});

test('a partial date that is only partly in the year is unclear and does not count', () => {
  // "2026" lies in a calendar year whole, so it counts; in a period from July it would not (see financial-year).
  const year = progress({
    requirements: renewal,
    contents: [training('a', '2026', 60, { competencies })],
    today: '2026-11-21',
  });
  expect(line(year, 'training').minutes).toBe(60);
  const rolling = sheet({ ...renewal, period: { kind: 'rolling-months', months: 12 } });
  const found = progress({
    requirements: rolling,
    contents: [training('a', '2026', 60, { competencies })],
    today: '2026-11-21',
  });
  expect(found.period.key).toBe('2025-11-22/2026-11-21');
  expect(found.notInPeriod).toEqual([{ entry: 'a', minutes: 60, reason: 'unclear-date' }]);
  expect(found.missing).toContainEqual({ what: 'wholeDate', entry: 'a' });
});
