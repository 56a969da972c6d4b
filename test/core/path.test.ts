import {
  answerChanges,
  buildOutline,
  comingDates,
  isUndated,
  lastPlanned,
  pastDates,
  PathLog,
  type Requirements,
  reviewPlan,
  type SelfCheck,
  selfCheckHistories,
  shortestDates,
} from '@imh/core';
import { requirementSets } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';

const garden = 'urn:x:garden';
const check = (id: string, takenAt: string, more: Partial<SelfCheck> = {}): SelfCheck => ({
  format: 'imh-self-check',
  formatVersion: 1,
  id,
  framework: { id: garden, version: '1' },
  takenAt,
  answers: [],
  ...more,
});
const answers = (levels: Record<string, number>) =>
  new Map(Object.entries(levels).map(([node, level]) => [node, { node, level }]));
const list = (more: Partial<Requirements>): Requirements => ({
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x:list',
  version: '1',
  title: 'List',
  purpose: 'renewal',
  period: { kind: 'none' },
  counting: 'whole',
  rules: [],
  ...more,
});

describe('answers of two self-checks', () => {
  test('tells what rose, fell, is new and is no longer answered', () => {
    const before = answers({ up: 1, down: 3, same: 2, gone: 1 });
    const after = answers({ up: 2, down: 1, same: 2, first: 1 });
    const kinds = answerChanges(before, after, [1, 2, 3]).map(({ node, kind }) => [node, kind]);
    expect(kinds).toEqual([
      ['up', 'rose'],
      ['down', 'fell'],
      ['first', 'new'],
      ['gone', 'open'],
    ]);
  });

  test('compares by the order of the scale, not by the size of its values', () => {
    const [change] = answerChanges(answers({ a: 1 }), answers({ a: 3 }), [3, 2, 1]);
    expect(change).toMatchObject({ kind: 'fell' });
  });

  test.each([
    [['work'], ['work', 'course'], 'rose'],
    [['work', 'rsc'], ['rsc'], 'fell'],
    [['work'], ['course'], 'other'],
    [['work', 'rsc'], ['rsc', 'work'], undefined],
  ] as const)('sources %j, then %j: %s', (then, now, kind) => {
    const at = (sources: readonly ('work' | 'course' | 'rsc')[]) =>
      new Map([['a', { node: 'a', sources: [...sources] }]]);
    expect(answerChanges(at(then), at(now), []).map((change) => change.kind)).toEqual(kind ? [kind] : []);
  });

  test('a note alone is no answer', () => {
    expect(answerChanges(new Map(), new Map([['a', { node: 'a', note: 'Later' }]]), [1])).toEqual([]);
  });
});

describe('self-checks over the years', () => {
  test('are in the order of time in any zone, each once, by framework with the latest first', () => {
    const early = check('a', '2024-05-01T23:30:00-05:00');
    const late = check('b', '2024-05-02T03:00:00Z');
    const copy = check('a', '2024-05-02T10:00:00Z', { category: 'helper' });
    const other = check('c', '2026-01-01T00:00:00Z', { framework: { id: 'urn:x:other' } });
    expect(selfCheckHistories([early, other, late]).map(({ checks }) => checks.map(({ id }) => id))).toEqual([
      ['c'],
      ['b', 'a'],
    ]);
    expect(selfCheckHistories([copy, early])[0]!.checks).toEqual([copy]);
  });

  test('the last plan is found, and an empty one is none', () => {
    const planned = check('a', '2024-01-01T00:00:00Z', { plan: [{ node: 'soil', intention: '' }] });
    const without = check('b', '2025-01-01T00:00:00Z', { plan: [{ intention: ' ' }] });
    expect(lastPlanned({ checks: [planned, without] })).toBe(planned);
    expect(lastPlanned({ checks: [without] })).toBeUndefined();
  });

  test.each([
    [
      ['2024-03-01', '2025-03-01'],
      ['2024', '2025'],
    ],
    [
      ['2024-03-01', '2024-11-01'],
      ['2024-03', '2024-11'],
    ],
    [
      ['2024-03-01', '2024-03-02', '2026-01-01'],
      ['2024-03-01', '2024-03-02', '2026-01-01'],
    ],
  ])('dates %j are named %j', (days, names) => {
    expect(shortestDates(days)).toEqual(names);
  });
});

describe('the plan of an earlier self-check', () => {
  const outline = buildOutline({
    nodes: [
      { id: 'soil', kind: 'area', label: 'Soil' },
      { id: 'worms', parents: ['soil'], label: 'Worms' },
      { id: 'water', kind: 'area', label: 'Water' },
    ],
  });
  const log = new PathLog('2026-11-30');
  const tag = (node: string) => ({ framework: garden, node });
  log.add('before', { title: 'Before', type: 'course', dateCompleted: '2024-12-31', competencies: [tag('worms')] });
  log.add('since', { title: 'Since', type: 'course', dateCompleted: '2025-02', competencies: [tag('worms')] });
  log.add('other', { title: 'Other', type: 'course', dateCompleted: '2025-03-01', competencies: [tag('water')] });
  log.add('planned', { title: 'Planned', type: 'course', dateCompleted: '2026-12-01', competencies: [tag('worms')] });

  test('has the finished entries since then for the competency and what is below it, and the change of the answer', () => {
    const items = reviewPlan({
      plan: [
        { node: 'soil', intention: 'Dig', by: '2026' },
        { node: 'water', intention: 'Carry' },
        { intention: 'Rest' },
        { intention: ' ' },
      ],
      before: answers({ soil: 1, water: 2 }),
      after: answers({ soil: 2, water: 2 }),
      levels: [1, 2],
      entries: log.entriesSince(garden, '2025-02-14'),
      outline,
    });
    expect(
      items.map(({ item, change, unchanged, entries }) => [
        item.intention,
        change?.kind,
        unchanged?.level,
        entries.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Dig', 'rose', undefined, ['since']],
      ['Carry', undefined, 2, ['other']],
      ['Rest', undefined, undefined, []],
    ]);
  });

  test('without a later self-check nothing is compared', () => {
    const [item] = reviewPlan({
      plan: [{ node: 'soil', intention: 'Dig' }],
      before: answers({ soil: 1 }),
      levels: [1, 2],
    });
    expect(item).toEqual({ item: { node: 'soil', intention: 'Dig' }, entries: [] });
  });
});

test('a log is summed up by year, finished entries only, with training apart from supervision', () => {
  const log = new PathLog('2026-11-30');
  log.add('1', { title: 'A', type: 'course', dateCompleted: '2025-01-01', minutes: 60 });
  log.add('2', { title: 'B', type: 'rsc-received', sessions: [{ date: '2026-01-01', minutes: 90 }] });
  log.add('3', { title: 'C', type: 'course', status: 'finished', minutes: 30 });
  log.add('4', { title: 'D', type: 'course', dateCompleted: '2026-12-24', minutes: 600 });
  expect(log.entries).toBe(3);
  expect(log.years.map(({ year, minutes }) => [year, minutes.training, minutes.rscReceived])).toEqual([
    ['2026', 0, 90],
    ['2025', 60, 0],
    [undefined, 30, 0],
  ]);
});

describe('coming dates', () => {
  test('of a calendar year with yearly steps: the next occurrence, today included', () => {
    const set = list({
      period: { kind: 'calendar-year' },
      steps: [
        { text: 'Earn', from: '01-01', by: '12-31' },
        { text: 'Attest', by: '11-30' },
      ],
    });
    expect(comingDates([set], '2026-11-30').map(({ kind, date, days }) => [kind, date, days])).toEqual([
      ['by', '2026-11-30', 0],
      ['period', '2026-12-31', 31],
      ['by', '2026-12-31', 31],
    ]);
    const [first] = comingDates([list({ steps: [{ text: 'Attest', from: '12-01', by: '12-31' }] })], '2026-11-30');
    expect(first).toMatchObject({ kind: 'from', date: '2026-12-01' });
  });

  test('a partial date is not over before its last day', () => {
    const set = list({ steps: [{ text: 'Exam', by: '2026-11' }], validTo: '2025' });
    expect(comingDates([set], '2026-11-30').map(({ date }) => date)).toEqual(['2026-11']);
    expect(pastDates([set], '2026-11-30').map(({ kind, date }) => [kind, date])).toEqual([['valid', '2025']]);
  });

  test('rolling months have no last day, and a list without dates is undated', () => {
    const rolling = list({ period: { kind: 'rolling-months', months: 12 } });
    expect(isUndated(rolling, '2026-11-30')).toBe(true);
    expect(comingDates([rolling], '2026-11-30')).toEqual([]);
  });

  test('every published list gives dates that the calendar has', () => {
    for (const { date } of comingDates(requirementSets, '2026-11-30')) {
      expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(Number.isNaN(Date.parse(date)), date).toBe(false);
    }
    expect(comingDates(requirementSets, '2026-11-30').length).toBeGreaterThan(10);
  });
});
