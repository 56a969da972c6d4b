import { compareTimes, isBetween, timeOf, type Training } from '@imh/core';
import { describe, expect, test } from 'vitest';

const today = '2026-11-22';
const training = (fields: Partial<Training>): Training => ({ id: 't', title: 'T', ...fields });
const at = (...starts: string[]) => training({ dates: starts.map((start) => ({ start })) });

describe('timeOf', () => {
  const table: [what: string, training: Training, time: object][] = [
    ['a training without dates', training({}), { when: 'always' }],
    ['a recording with dates', { ...at('2020-01-01'), delivery: 'recorded' }, { when: 'always' }],
    ['a training today', at(today), { when: 'upcoming', next: today, start: today }],
    ['several dates of which one is upcoming', at('2027-05', '2026-12-01', '2020'), when('2026-12-01')],
    ['only the month, which is the current one', at('2026-11'), { when: 'upcoming', next: today, start: '2026-11' }],
    [
      'it runs since last week',
      training({ dates: [{ start: '2026-11-15', end: '2027-01' }] }),
      { when: 'past', last: '2027-01-31' },
    ],
    ['a training valid until yesterday', training({ validUntil: '2026-11-21' }), { when: 'past', last: '2026-11-21' }],
    ['a training with dates in words', training({ schedule: 'Mondays' }), { when: 'in-words' }],
    ['a recording with dates in words', training({ schedule: 'May', delivery: 'recorded' }), { when: 'always' }],
    ['a training valid this year', training({ validUntil: '2026' }), { when: 'always' }],
  ];
  function when(start: string) {
    return { when: 'upcoming', next: start, start };
  }
  test.each(table)('handles %s', (_what, given, time) => {
    expect(timeOf(given, today)).toEqual(time);
  });

  test('compareTimes sorts upcoming first (soonest first), then dates in words, then any time, then past (latest first)', () => {
    const list = [
      at('2019'),
      training({}),
      training({ schedule: 'Mondays' }),
      at('2027-03'),
      at('2025-01-01'),
      at('2026-12'),
    ];
    const sorted = list.map((one) => timeOf(one, today)).sort(compareTimes);
    expect(sorted.map((time) => ('next' in time ? time.next : 'last' in time ? time.last : time.when))).toEqual([
      '2026-12-01',
      '2027-03-01',
      'in-words',
      'always',
      '2025-01-01',
      '2019-12-31',
    ]);
  });

  test('isBetween includes a training that only overlaps the range', () => {
    const series = training({ dates: [{ start: '2027-01-12', end: '2027-06-08' }] });
    expect(isBetween(series, '2027-03-01', '2027-03-31')).toBe(true);
    expect(isBetween(series, '2027-06-09')).toBe(false);
    expect(isBetween(series, undefined, '2027-01-11')).toBe(false);
    expect(isBetween(at('2027-03'), '2027-03-31', '2027-03-31')).toBe(true);
    expect(isBetween(training({}), undefined, undefined)).toBe(false);
  });
});
