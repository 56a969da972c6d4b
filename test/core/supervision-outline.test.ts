import { supervisionOutline } from '@imh/core';
import { describe, expect, test } from 'vitest';
import { reviewEntries } from './logs.js';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Entries with the given contents. */
const entriesOf = (...contents: object[]) =>
  reviewEntries({
    entries: contents.map((content, index) => ({
      id: uuid(index),
      versions: [
        {
          version: uuid(1000 + index),
          parents: [],
          at: '2026-10-01T09:00:00Z',
          machine: 'm',
          content: { title: 'Supervision', type: 'rsc-received', dateCompleted: '2026-05', ...content },
        },
      ],
    })),
  });

describe('supervisionOutline', () => {
  test('sums by provider, ignoring case and spaces, most minutes first', () => {
    const entries = entriesOf(
      { minutes: 60, rsc: { provider: 'Bo Reed', mode: 'group' } },
      { minutes: 90, rsc: { provider: ' Ana  Park', mode: 'individual', providerCategory: 'mentor' } },
      { minutes: 30, provider: 'ana park', rsc: { mode: 'group' } },
    );
    expect(supervisionOutline(entries, 'rsc-received')).toEqual([
      {
        provider: 'Ana Park',
        categories: ['mentor'],
        entries: 2,
        sessions: 0,
        minutes: 120,
        withoutMinutes: 0,
        individual: 90,
        group: 30,
        from: '2026-05',
        to: '2026-05',
      },
      {
        provider: 'Bo Reed',
        categories: [],
        entries: 1,
        sessions: 0,
        minutes: 60,
        withoutMinutes: 0,
        individual: 0,
        group: 60,
        from: '2026-05',
        to: '2026-05',
      },
    ]);
  });

  test('counts dated sessions and reports unknown hours, dates and providers', () => {
    const sessions = [
      { date: '2026-03-01', minutes: 60 },
      { date: '2025-11', minutes: 45 },
    ];
    const entries = entriesOf({ sessions, dateCompleted: undefined }, { status: 'finished', dateCompleted: undefined });
    expect(supervisionOutline(entries, 'rsc-received')).toEqual([
      {
        categories: [],
        entries: 2,
        sessions: 2,
        minutes: 105,
        withoutMinutes: 1,
        individual: 0,
        group: 0,
        from: '2025-11',
        to: '2026-03-01',
      },
    ]);
  });

  test('has one separate line for supervision provided, and excludes unfinished entries', () => {
    const entries = entriesOf(
      { type: 'rsc-provided', minutes: 60, rsc: { provider: 'Me' } },
      { type: 'rsc-provided', minutes: 60 },
      { status: 'attended', minutes: 60 },
      { type: 'course', minutes: 600 },
    );
    expect(supervisionOutline(entries, 'rsc-received')).toEqual([]);
    expect(supervisionOutline(entries, 'rsc-provided').map(({ minutes, entries }) => [minutes, entries])).toEqual([
      [120, 2],
    ]);
  });
});
