import {
  atAnyTime,
  isCalendarDay,
  nodeUri,
  type PartialDate,
  permitted,
  textIn,
  type Training,
  type Trainings,
} from '@imh/core';
import { uuidOf } from '../identity/uuid.js';
import type { CalendarEvent } from './calendar-event.js';

/** Why a training, or one of its dates, is no event. `not-a-day`: only a month or a year is known. */
export type UndatedReason = 'any-time' | 'in-words' | 'not-a-day' | 'no-date';

export interface UndatedTraining {
  readonly training: Training;
  readonly reason: UndatedReason;
  /** The month or the year, or the words of the guide. */
  readonly written?: string;
}

export interface TrainingEvents {
  readonly events: readonly CalendarEvent[];
  readonly undated: readonly UndatedTraining[];
}

/**
 * The dates of a guide's trainings as events of whole days, in the order of the guide; every training without an event is
 * named. The `uid` of an event follows from the ids of guide and training and from its place among the training's dates:
 * a training that is renamed or moved to another day is updated in the calendars that have it.
 * @param describe text of an event
 */
export function trainingEvents(
  guide: Trainings,
  language: string,
  describe: (training: Training) => string,
): TrainingEvents {
  const events: CalendarEvent[] = [];
  const undated: UndatedTraining[] = [];
  const words = (text: Training['title'] | undefined): string => textIn(text, language, guide.language);
  for (const training of guide.trainings) {
    const { id, title: label, dates = [], delivery, schedule, urls, place, region } = training;
    const written = words(schedule);
    if (delivery !== undefined && atAnyTime.has(delivery)) undated.push({ training, reason: 'any-time' });
    else if (dates.length === 0 && written) undated.push({ training, reason: 'in-words', written });
    else if (dates.length === 0) undated.push({ training, reason: 'no-date' });
    else {
      const title = words(permitted(guide, { id, kind: 'domain', label }, 'export').label) || id;
      const description = describe(training);
      const where = [words(place), words(region)].filter(Boolean).join(', ');
      for (const [at, date] of dates.entries()) {
        const days = wholeDays(date);
        if (!days) {
          undated.push({ training, reason: 'not-a-day', written: [date.start, date.end].filter(Boolean).join('/') });
          continue;
        }
        events.push({
          uid: uuidOf(`${nodeUri(guide.id, id)}/${at + 1}`),
          title,
          ...days,
          ...(description ? { description } : {}),
          ...(where ? { place: where } : {}),
          ...(urls?.[0] ? { url: urls[0] } : {}),
        });
      }
    }
  }
  return { events, undated };
}

function wholeDays({ start, end }: { readonly start: PartialDate; readonly end?: PartialDate | undefined }) {
  if (!isCalendarDay(start)) return undefined;
  if (end === undefined) return { firstDay: start };
  return isCalendarDay(end) && end >= start ? { firstDay: start, lastDay: end } : undefined;
}
