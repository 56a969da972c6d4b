import type { Source } from '@imh/capture';
import type { Draft } from '@imh/storage';

export interface Moment {
  /** A new UUID. */
  readonly id: string;
  /** RFC 3339. */
  readonly now: string;
  /** The day where the person is: `2026-11-21`. */
  readonly today: string;
}

/** A draft filled with what a page says of itself. A training that is still to come is planned, not finished. */
export function draftFromPage(source: Source, moment: Moment): Draft {
  const { found, people, dateAsShown, url, ...stated } = source;
  const toCome = source.dateStart !== undefined && source.dateStart > moment.today;
  return {
    id: moment.id,
    content: {
      ...stated,
      url,
      ...(people.length > 0 ? { people } : {}),
      ...(stated.minutes !== undefined ? { minutesSource: 'page' as const } : {}),
      ...(toCome ? { status: 'planned' as const } : { status: 'finished' as const, dateCompleted: moment.today }),
    },
    page: url,
    found: found as Record<string, string>,
    ...(dateAsShown !== undefined ? { dateAsShown } : {}),
    touched: false,
    createdAt: moment.now,
    changedAt: moment.now,
  };
}

/** A draft for something that no page is open for. */
export function emptyDraft(moment: Moment, content: Draft['content'] = {}): Draft {
  return {
    id: moment.id,
    content: { status: 'finished', dateCompleted: moment.today, ...content },
    touched: false,
    createdAt: moment.now,
    changedAt: moment.now,
  };
}

/** The local calendar day of a moment. */
export function localDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function momentOf(date: Date, id: string): Moment {
  return { id, now: date.toISOString(), today: localDay(date) };
}
