import { completed, progressOf, progressSteps, type Steps } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, line, progress, sheet, training } from './walks/given.js';

const today = '2026-11-21';
const requirements = sheet({
  period: { kind: 'none' },
  rules: [
    { id: 'training', label: 'Training', evidenceTypes: ['in-service'], maximumMinutes: 600 },
    { id: 'rsc', label: 'Supervision', evidenceTypes: ['rsc-received'], withinMonths: { max: 12 } },
  ],
});

describe('the progress of a long log', () => {
  const contents = Array.from({ length: 20_000 }, (_, index) =>
    training(`entry ${index}`, `20${10 + (index % 16)}-0${1 + (index % 9)}-11`, 60),
  );
  const question = { requirements, contents, today };

  test('is computed in hundreds of steps, with the result that one step has', () => {
    let pauses = 0;
    const counting = function* (steps: Steps<unknown>) {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        pauses += 1;
      }
    };
    const counted = counting(progressSteps(question)).next();
    expect(counted.value).toEqual(progressOf(question));
    expect(pauses).toBeGreaterThan(200);
  });

  test('is completed without pauses where nobody waits', () => {
    expect(line(completed(progressSteps(question)), 'training').minutes).toBe(600);
  });
});

test('of all windows of a rule, the one with the most minutes counts', () => {
  const date = fc.oneof(
    fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)),
    fc.integer({ min: 0, max: 40 }).map((months) => new Date(Date.UTC(2020, months, 1)).toISOString().slice(0, 7)),
  );
  const sessions = fc.array(fc.record({ date, minutes: fc.integer({ min: 1, max: 120 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(sessions, (some) => {
      const contents = some.map(({ date: dateCompleted, minutes }, index) =>
        entry(`${index}`, { type: 'rsc-received', dateCompleted, minutes }),
      );
      const { minutes } = line(progress({ requirements, contents, today }), 'rsc');
      expect(minutes).toBe(Math.max(0, ...some.map(({ date: start }) => minutesWithin(some, start))));
    }),
  );
});

/** Minutes of the year that begins with a date, counted one by one. */
function minutesWithin(sessions: readonly { date: string; minutes: number }[], start: string): number {
  const first = start.length === 7 ? `${start}-01` : start;
  const end = new Date(Date.UTC(Number(first.slice(0, 4)) + 1, Number(first.slice(5, 7)) - 1, Number(first.slice(8))));
  // 29 February plus twelve months is 28 February.
  if (end.getUTCDate() !== Number(first.slice(8))) end.setUTCDate(0);
  const inside = sessions.filter(({ date }) => {
    const [from, to] = date.length === 7 ? [`${date}-01`, lastOf(date)] : [date, date];
    return from >= first && to <= end.toISOString().slice(0, 10);
  });
  return inside.reduce((sum, { minutes }) => sum + minutes, 0);
}

function lastOf(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
}
