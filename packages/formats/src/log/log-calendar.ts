import {
  type ComingDate,
  type EvidenceContent,
  formatHours,
  isCalendarDay,
  type PartialDate,
  statusOf,
  textIn,
} from '@imh/core';
import type { CalendarEvent } from '../calendar/calendar-event.js';
import { writeCalendar } from '../calendar/write-calendar.js';
import { uuidOf } from '../identity/uuid.js';
import type { LogContext } from './context.js';
import type { LogWords } from './words/english.js';
import { wordsOf } from './words/log-words.js';

export interface CalendarParts {
  /** Entries of which some are planned, or have sessions that are still to come. */
  readonly planned: Iterable<{ readonly id: string; readonly content: EvidenceContent }>;
  /** Dates of lists of requirements, from `comingDates`. */
  readonly deadlines: readonly ComingDate[];
}

export interface LogEvents {
  readonly events: readonly CalendarEvent[];
  /** Titles of what has no event, because only its month, its year or nothing at all is known. */
  readonly undated: readonly string[];
}

/** Deadlines and planned trainings as an iCalendar file of whole days. */
export function logCalendar(parts: CalendarParts, context: LogContext): string {
  const { events } = logEvents(parts, context);
  const { language, today } = context;
  return writeCalendar(events, { now: `${today}T00:00:00Z`, name: wordsOf(context).calendar, language });
}

/**
 * The events of the calendar, and what has none. A `uid` follows from the ids of entry and session, or of list and step
 * with its year: a training that is moved to another day is updated in the calendars that have it. Notes and competencies
 * are left out, because calendars are often shared.
 */
export function logEvents({ planned, deadlines }: CalendarParts, context: LogContext): LogEvents {
  const words = wordsOf(context);
  const events: CalendarEvent[] = [];
  const undated: string[] = [];
  const add = (title: string, days: Days | undefined, event: Omit<CalendarEvent, 'title' | 'firstDay' | 'lastDay'>) => {
    if (days) events.push({ title, ...days, ...event });
    else undated.push(title);
  };
  for (const { id, content } of planned) {
    const { title, url } = content;
    const about = { description: description(content, words, context.language), ...(url ? { url } : {}) };
    for (const [at, days] of comingDays(content, context.today)) {
      add(title, days, { uid: uuidOf(at === undefined ? `urn:uuid:${id}` : `urn:uuid:${id}#${at}`), ...about });
    }
  }
  for (const deadline of deadlines) {
    const { set, kind, date, step } = deadline;
    // The last day of a list is nothing that is due.
    if (kind === 'valid') continue;
    const say = (text: typeof set.title | undefined): string => textIn(text, context.language, set.language);
    const what = step === undefined ? say(set.title) : `${say(step.text)} (${say(set.title)})`;
    const place = step === undefined ? kind : `${kind}/${(set.steps ?? []).indexOf(step) + 1}`;
    const url = step?.url ?? set.source?.url;
    add(words.deadlines[kind](what), wholeDays(date), {
      uid: uuidOf(`${set.id}#${place}/${date.slice(0, 4)}`),
      description: words.checkDates,
      ...(url ? { url } : {}),
    });
  }
  return { events, undated };
}

/** True if something of an entry is planned or still to come. */
export const isComing = (content: EvidenceContent, today: string): boolean => comingDays(content, today).length > 0;

type Days = Pick<CalendarEvent, 'firstDay' | 'lastDay'>;

/** What of an entry is still to come: its sessions by their number, or the whole entry, which has no number. */
function comingDays(content: EvidenceContent, today: string): (readonly [number | undefined, Days | undefined])[] {
  const { sessions = [], dateStart, dateCompleted } = content;
  if (sessions.length > 0) {
    return sessions.flatMap(({ date }, index) => {
      const days = wholeDays(date);
      const isOver = (days?.firstDay ?? date) <= today.slice(0, date.length);
      return isOver ? [] : [[index + 1, days] as const];
    });
  }
  if (statusOf(content, today) !== 'planned') return [];
  return [[undefined, wholeDays(dateStart ?? dateCompleted, dateCompleted)]];
}

function wholeDays(first: PartialDate | undefined, last: PartialDate | undefined = first): Days | undefined {
  if (first === undefined || !isCalendarDay(first)) return undefined;
  return last !== undefined && last > first && isCalendarDay(last)
    ? { firstDay: first, lastDay: last }
    : { firstDay: first };
}

function description({ provider, people, minutes }: EvidenceContent, words: LogWords, language: string): string {
  const lines = [
    words.planned,
    provider,
    people?.join('; '),
    minutes === undefined ? undefined : words.hours(formatHours(minutes, language)),
  ];
  return lines.filter(Boolean).join('\n');
}
