import { comingDates, type EvidenceContent, type Requirements } from '@imh/core';
import { logCalendar, logEvents } from '@imh/formats/log';
import { requirementSets } from '@imh/frameworks';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { contextOf } from './log-entries.js';

const today = '2026-11-30';
const english = contextOf();
const id = '0f8f1c1e-5a3c-4a62-9a7e-7f4c2a3b1d00';
const planned = (content: Partial<EvidenceContent>) => [{ id, content: { title: 'Puddles', ...content } }];

/** The events as another program reads them, which throws where the file is not iCalendar. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      title: event.summary,
      first: event.startDate.toString(),
      before: event.endDate.toString(),
      description: event.description,
    };
  });
}
const calendarOf = (content: Partial<EvidenceContent>) =>
  eventsIn(logCalendar({ planned: planned(content), deadlines: [] }, english));

const set: Requirements = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:test:renewal',
  version: '1',
  title: { en: 'Renewal', es: 'Renovación' },
  purpose: 'renewal',
  period: { kind: 'calendar-year' },
  counting: 'whole',
  validTo: '2027-06-30',
  rules: [],
  steps: [
    { text: { en: 'Pay the fee', es: 'Pague la cuota' }, by: '01-15' },
    { text: 'Attest', from: '2027-10' },
  ],
};

describe('planned trainings', () => {
  test('are events of whole days, with what helps to find the training', () => {
    const content = { dateStart: '2027-03-19', dateCompleted: '2027-03-21', provider: 'WI-AIMH', minutes: 90 };
    expect(calendarOf(content)).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        title: 'Puddles',
        first: '2027-03-19',
        before: '2027-03-22',
        description: 'Planned in your evidence log.\nWI-AIMH\n1.5 h',
      },
    ]);
  });

  test('are the sessions that are still to come, each on its own', () => {
    const sessions = ['2026-11-30', '2026-12-07', '2026-12-14'].map((date) => ({ date, minutes: 60 }));
    expect(calendarOf({ sessions }).map(({ first }) => first)).toEqual(['2026-12-07', '2026-12-14']);
  });

  test('are updated, not added again, after a change of title or day', () => {
    const [before] = calendarOf({ dateCompleted: '2027-03-19' });
    const [after] = calendarOf({ title: 'Puddles and Patience', dateCompleted: '2027-04-02' });
    expect(after).toMatchObject({ uid: before!.uid, first: '2027-04-02' });
    const sessions = calendarOf({
      sessions: [
        { date: '2027-01-01', minutes: 1 },
        { date: '2027-01-02', minutes: 1 },
      ],
    });
    expect(new Set(sessions.map(({ uid }) => uid)).size).toBe(2);
  });

  test('leave out what is over, finished or without a day, and name the undated', () => {
    const parts = [
      ...planned({ title: 'Over', dateCompleted: '2026-11-30' }),
      ...planned({ title: 'Finished', status: 'finished' }),
      ...planned({ title: 'Some time', status: 'planned' }),
      ...planned({ title: 'In March', dateCompleted: '2027-03' }),
      ...planned({ title: 'Session in 2027', sessions: [{ date: '2027', minutes: 60 }] }),
    ];
    expect(logEvents({ planned: parts, deadlines: [] }, english)).toEqual({
      events: [],
      undated: ['Some time', 'In March', 'Session in 2027'],
    });
  });

  test('contain neither notes nor competencies', () => {
    const marked = 'PRIVATE';
    const text = logCalendar(
      {
        planned: planned({
          dateCompleted: '2027-03-19',
          note: marked,
          quotes: [{ exact: marked }],
          competencies: [{ framework: 'urn:x', label: marked, note: marked }],
        }),
        deadlines: [],
      },
      english,
    );
    expect(text).not.toContain(marked);
  });
});

describe('deadlines', () => {
  const deadlines = comingDates([set], today);

  test('are the end of the period and the dates of steps, in the language of the reader', () => {
    const read = (language: 'en' | 'es') =>
      eventsIn(logCalendar({ planned: [], deadlines }, contextOf([], { language }))).map(({ title, first }) => [
        title,
        first,
      ]);
    expect(read('en')).toEqual([
      ['Last day of the period: Renewal', '2026-12-31'],
      ['Last day: Pay the fee (Renewal)', '2027-01-15'],
    ]);
    expect(read('es')).toEqual([
      ['Último día del período: Renovación', '2026-12-31'],
      ['Último día: Pague la cuota (Renovación)', '2027-01-15'],
    ]);
  });

  test('name a step of which only the month is known', () => {
    expect(logEvents({ planned: [], deadlines }, english).undated).toEqual(['First day: Attest (Renewal)']);
  });

  test('of the next year are events of their own', () => {
    const uidsOf = (day: string) =>
      eventsIn(logCalendar({ planned: [], deadlines: comingDates([set], day) }, english)).map(({ uid }) => uid);
    expect(uidsOf('2026-11-30').filter((uid) => uidsOf('2027-11-30').includes(uid))).toEqual([]);
    expect(uidsOf('2026-11-30')).toEqual(uidsOf('2026-12-01'));
  });

  test('of every shipped list of requirements are events that can be read', () => {
    const all = comingDates(requirementSets, today);
    const events = eventsIn(logCalendar({ planned: [], deadlines: all }, english));
    expect(events.length).toBeGreaterThan(5);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});
