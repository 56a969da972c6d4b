import { describe, expect, test } from 'vitest';
import { anotherOccasion } from '../../extension/features/form/same-again.js';
import { nextRow, sessionIn } from '../../extension/features/form/session-rows.js';

const today = '2026-11-21';
const rows = (...dates: string[]) => dates.map((date) => ({ date, hours: '1:15' }));

describe('the row after the last session', () => {
  test.each([
    ['one month after the only one', ['1/15/2026'], '2026-02-15'],
    ['on the same day of each month', ['2026-01-15', '2026-02-15'], '2026-03-15'],
    ['on the last day of each month', ['2026-01-31', '2026-02-28'], '2026-03-31'],
    ['every second week', ['2026-03-02', '2026-03-16'], '2026-03-30'],
    ['as far apart as the last two', ['2026-01-05', '2026-02-05', '2026-02-12'], '2026-02-19'],
    ['without a date if the last one cannot be read', ['2026-01-05', 'soon'], ''],
    ['without a date after a month without a day', ['2026-01'], ''],
    ['without a date if it would be in the future', ['2026-10-30', '2026-11-13'], ''],
    ['without a date if the order is not clear', ['2026-02-05', '2026-01-05'], ''],
    ['without a date if there is none', [], ''],
  ])('is %s', (_name, dates, expected) => {
    expect(nextRow(rows(...dates), today)).toEqual({ date: expected, hours: dates.length > 0 ? '1:15' : '' });
  });
});

test('a session has a date and hours, or is not one', () => {
  expect(sessionIn({ date: 'Jan 15, 2026', hours: '1,5' }, today)).toEqual({ date: '2026-01-15', minutes: 90 });
  expect(sessionIn({ date: '5/3/2026', hours: '1' }, today)).toBeUndefined();
  expect(sessionIn({ date: '2026-01-15', hours: '' }, today)).toBeUndefined();
});

test('“same again” keeps what is the same, without the date and the certificate', () => {
  expect(
    anotherOccasion({
      title: 'Supervision',
      type: 'rsc-received',
      minutes: 60,
      rsc: { provider: 'Dana Lee' },
      dateCompleted: '2026-01-15',
      sessions: [{ date: '2026-01-15', minutes: 60 }],
      attachments: [{ name: 'a.pdf', sha256: '0'.repeat(64) }],
      note: 'About the first visit',
    }),
  ).toEqual({ title: 'Supervision', type: 'rsc-received', minutes: 60, rsc: { provider: 'Dana Lee' } });
});
