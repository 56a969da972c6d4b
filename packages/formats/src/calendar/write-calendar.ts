import { addDays, webAddress } from '@imh/core';
import type { CalendarEvent, CalendarOptions } from './calendar-event.js';
import { contentLine, textValue } from './content-lines.js';

/**
 * Writes events as an iCalendar file (RFC 5545), which Outlook, Google Calendar and Apple Calendar import. A reader that
 * has an event of the same `uid` replaces it.
 */
export function writeCalendar(events: readonly CalendarEvent[], { now, name, language }: CalendarOptions): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const tag = language && /^[A-Za-z0-9-]+$/.test(language) ? `;LANGUAGE=${language}` : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//imh-competencies//Calendar//EN',
    'CALSCALE:GREGORIAN',
    // NAME is RFC 7986; X-WR-CALNAME is what most programs read.
    ...text(`NAME${tag}`, name),
    ...text(`X-WR-CALNAME`, name),
    ...events.flatMap((event) => eventLines(event, stamp, tag)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function eventLines({ uid, title, firstDay, lastDay = firstDay, ...event }: CalendarEvent, stamp: string, tag: string) {
  const url = webAddress(event.url);
  // The end is the first day that no longer belongs to the event: RFC 5545, section 3.6.1.
  const end = addDays(lastDay < firstDay ? firstDay : lastDay, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(firstDay)}`,
    `DTEND;VALUE=DATE:${compact(end)}`,
    ...text(`SUMMARY${tag}`, title),
    ...text(`DESCRIPTION${tag}`, event.description),
    ...text(`LOCATION${tag}`, event.place),
    ...(url === undefined ? [] : [`URL:${url}`]),
    // A day in somebody’s calendar is not busy because of a training that is offered.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const text = (property: string, value: string | undefined): string[] => {
  const written = textValue(value ?? '');
  return written === '' ? [] : [`${property}:${written}`];
};

const compact = (day: string): string => day.replaceAll('-', '');
