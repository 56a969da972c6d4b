import type { SourceWithText } from '@imh/capture';
import { localDay } from '@imh/core';
import type { Draft } from '@imh/storage';

export interface Moment {
  /** A new UUID. */
  readonly id: string;
  /** RFC 3339. */
  readonly now: string;
  /** The local calendar day: `2026-11-21`. */
  readonly today: string;
}

/** A draft filled from a page's own data. A training in the future is planned, not finished. */
export function draftFromPage(source: SourceWithText, moment: Moment): Draft {
  const { found, people, dateAsShown, url, kind, dateEnd, announced, trainings, removed, unsure, text, ...stated } =
    source;
  const fromPage = {
    ...(stated.title !== undefined && stated.urlIsPartial && { title: stated.title }),
    ...(kind && { kind }),
    ...(dateEnd && { dateEnd }),
    ...(announced && { announced }),
    ...(trainings && { trainings }),
    ...(removed && { removed }),
    ...(unsure && { unsure }),
  };
  const isUpcoming = source.dateStart !== undefined && source.dateStart > moment.today;
  return {
    id: moment.id,
    content: {
      ...stated,
      url,
      ...(people.length > 0 ? { people } : {}),
      ...(stated.minutes !== undefined ? { minutesSource: 'page' as const } : {}),
      ...(isUpcoming ? { status: 'planned' as const } : { status: 'finished' as const, dateCompleted: moment.today }),
    },
    page: url,
    found: found as Record<string, string>,
    ...(dateAsShown !== undefined ? { dateAsShown } : {}),
    ...(text && Object.keys(text).length > 0 ? { pageText: text } : {}),
    ...(Object.keys(fromPage).length > 0 ? { fromPage } : {}),
    touched: false,
    createdAt: moment.now,
    changedAt: moment.now,
  };
}

/** A draft that the user fills in by hand. */
export function emptyDraft(moment: Moment, content: Draft['content'] = {}): Draft {
  return {
    id: moment.id,
    content: { status: 'finished', dateCompleted: moment.today, ...content },
    touched: false,
    createdAt: moment.now,
    changedAt: moment.now,
  };
}

export function momentOf(date: Date, id: string): Moment {
  return { id, now: date.toISOString(), today: localDay(date) };
}
