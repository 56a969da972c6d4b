import { addDays, type Training, type Trainings } from '@imh/core';
import { type CalendarEvent, trainingEvents, writeCalendar } from '@imh/formats/calendar';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

const now = '2026-11-30T15:00:00.250Z';
const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one',
  title: 'Puddles and Patience',
  firstDay: '2027-03-19',
  ...fields,
});

/** The file as another program reads it, which throws where it is not iCalendar. */
function readBy(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}
const facts = (one: ICAL.Event) => ({
  uid: one.uid,
  title: one.summary,
  firstDay: one.startDate.toString(),
  endsBefore: one.endDate.toString(),
  isWholeDay: one.startDate.isDate && one.endDate.isDate,
});

describe('writing a calendar', () => {
  test('gives another program the days, with the day after the last one as the end', () => {
    const written = writeCalendar([event(), event({ uid: 'two', lastDay: '2027-03-31' })], { now });
    expect(readBy(written).map(facts)).toEqual([
      {
        uid: 'one',
        title: 'Puddles and Patience',
        firstDay: '2027-03-19',
        endsBefore: '2027-03-20',
        isWholeDay: true,
      },
      {
        uid: 'two',
        title: 'Puddles and Patience',
        firstDay: '2027-03-19',
        endsBefore: '2027-04-01',
        isWholeDay: true,
      },
    ]);
  });

  test('states when it was written in UTC, and no time of an event', () => {
    const written = writeCalendar([event()], { now: '2026-11-30T23:30:00-05:00' });
    expect(written).toContain('DTSTAMP:20261201T043000Z\r\n');
    expect(written).toContain('DTSTART;VALUE=DATE:20270319\r\n');
    expect(written).not.toMatch(/^DT(START|END)[^\r]*T\d/m);
  });

  test('escapes what has a meaning in the format, so that no text adds a property', () => {
    const hostile = 'A; B, C\\D\r\nEND:VEVENT\nBEGIN:VALARM\u0007\u2028x \uD800';
    const [read] = readBy(writeCalendar([event({ title: hostile, description: hostile, place: hostile })], { now }));
    const expected = 'A; B, C\\D\nEND:VEVENT\nBEGIN:VALARM\nx \uFFFD';
    expect([read!.summary, read!.description, read!.location]).toEqual([expected, expected, expected]);
    expect(read!.component.getAllSubcomponents()).toEqual([]);
  });

  test('leaves out an address that is not a web address', () => {
    const [web, script] = readBy(
      writeCalendar([event({ url: 'https://otter.example/a b?ñ=1' }), event({ url: 'java\tscript:alert(1)' })], {
        now,
      }),
    );
    expect(web!.component.getFirstPropertyValue('url')).toBe('https://otter.example/a%20b?%C3%B1=1');
    expect(script!.component.getFirstPropertyValue('url')).toBeNull();
  });

  test('names the file and states the language of its texts', () => {
    const written = writeCalendar([event()], { now, name: 'Guía 2027, norte', language: 'es' });
    expect(written).toContain('NAME;LANGUAGE=es:Guía 2027\\, norte\r\n');
    expect(written).toContain('SUMMARY;LANGUAGE=es:Puddles');
    expect(writeCalendar([], { now, language: 'es:x' })).not.toContain('LANGUAGE');
  });

  test('keeps any text and any days, in lines of at most 75 bytes that end with CRLF', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    const days = fc.record({ from: fc.integer({ min: 0, max: 60_000 }), length: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, days), { maxLength: 5 }), (rows) => {
        const events = rows.map(([text, { from, length }], at) => {
          const firstDay = addDays('1970-01-01', from);
          return event({ uid: `${at}`, title: `x${text}x`, firstDay, lastDay: addDays(firstDay, length) });
        });
        const written = writeCalendar(events, { now });
        expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const read = readBy(written).map(facts);
        expect(read.map(({ firstDay, endsBefore }) => [firstDay, endsBefore])).toEqual(
          events.map(({ firstDay, lastDay }) => [firstDay, addDays(lastDay!, 1)]),
        );
        expect(read.map(({ title }) => title)).toEqual(
          events.map(({ title }) => title.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?!\n|\t)\p{Cc}/gu, '')),
        );
      }),
    );
  });
});

describe('the events of a training guide', () => {
  const guideOf = (...trainings: Training[]): Trainings => ({
    format: 'imh-trainings',
    formatVersion: 1,
    id: 'urn:example:guide',
    language: 'en',
    title: 'Guide',
    trainings,
  });
  const eventsOf = (...trainings: Training[]) => trainingEvents(guideOf(...trainings), 'en', () => '');

  test('are one for each date, with place and address', () => {
    const { events, undated } = trainingEvents(
      guideOf({
        id: 'a',
        title: { en: 'Calm', es: 'Calma' },
        dates: [{ start: '2027-03-19', end: '2027-03-26' }, { start: '2027-10-14' }],
        place: 'Otter Library',
        region: 'North',
        urls: ['https://otter.example/calm'],
      }),
      'es',
      ({ id }) => `About ${id}`,
    );
    const common = {
      title: 'Calma',
      description: 'About a',
      place: 'Otter Library, North',
      url: 'https://otter.example/calm',
    };
    expect(events).toMatchObject([
      { ...common, firstDay: '2027-03-19', lastDay: '2027-03-26' },
      { ...common, firstDay: '2027-10-14' },
    ]);
    expect(undated).toEqual([]);
  });

  test('keep their identifiers when a training is renamed, moved to another day, or follows others', () => {
    const before = eventsOf({ id: 'a', title: 'A', dates: [{ start: '2027-03-19' }, { start: '2027-04-19' }] });
    const after = eventsOf(
      { id: 'new', title: 'New', dates: [{ start: '2027-01-01' }] },
      { id: 'a', title: 'Renamed', dates: [{ start: '2027-03-20' }, { start: '2027-04-19', end: '2027-04-20' }] },
    );
    const uids = before.events.map(({ uid }) => uid);
    expect(after.events.slice(1).map(({ uid }) => uid)).toEqual(uids);
    expect(new Set(after.events.map(({ uid }) => uid)).size).toBe(3);
    const other = trainingEvents(
      { ...guideOf({ id: 'a', title: 'A', dates: [{ start: '2027-03-19' }] }), id: 'urn:x' },
      'en',
      () => '',
    );
    expect(uids).not.toContain(other.events[0]!.uid);
  });

  test('never invent a day: each training without one is named with the reason', () => {
    const { events, undated } = eventsOf(
      { id: 'recorded', title: 'R', delivery: 'recorded', dates: [{ start: '2027-03-19' }] },
      { id: 'words', title: 'W', schedule: 'first Tuesday of each month' },
      { id: 'month', title: 'M', dates: [{ start: '2027-03' }, { start: '2027-05-01' }] },
      { id: 'impossible', title: 'I', dates: [{ start: '2027-02-30' }] },
      { id: 'reversed', title: 'E', dates: [{ start: '2027-03-19', end: '2027-03-18' }] },
      { id: 'none', title: 'N' },
    );
    expect(undated.map(({ training, reason, written }) => [training.id, reason, written])).toEqual([
      ['recorded', 'any-time', undefined],
      ['words', 'in-words', 'first Tuesday of each month'],
      ['month', 'not-a-day', '2027-03'],
      ['impossible', 'not-a-day', '2027-02-30'],
      ['reversed', 'not-a-day', '2027-03-19/2027-03-18'],
      ['none', 'no-date', undefined],
    ]);
    expect(events.map(({ firstDay }) => firstDay)).toEqual(['2027-05-01']);
  });
});
