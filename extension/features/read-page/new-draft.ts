import type { Source } from '@imh/capture';
import { localDay } from '@imh/core';
import type { Draft } from '@imh/storage';

export interface Moment {
  /** A new UUID. */
  readonly id: string;
  /** RFC 3339. */
  readonly now: string;
  /** The local calendar day: `2026-11-21`. */
  readonly today: string;
  /** The private window that the draft belongs to. */
  readonly privateWindow?: number | undefined;
}

/** A draft filled from a page's own data. A training in the future is planned, not finished. */
export function draftFromPage(source: Source, moment: Moment): Draft {
  const { found, people, dateAsShown, url, kind, dateEnd, announced, trainings, removed, unsure, ...stated } = source;
  const fromPage = {
    ...(stated.title !== undefined && stated.urlIsPartial && { title: stated.title }),
    ...(kind && { kind }),
    ...(dateEnd && { dateEnd }),
    ...(announced && { announced }),
    ...(trainings && { trainings }),
    ...(removed && { removed }),
    ...(unsure && { unsure }),
  };
  return {
    id: moment.id,
    content: {
      ...stated,
      url,
      ...(people.length > 0 ? { people } : {}),
      ...(stated.minutes !== undefined ? { minutesSource: 'page' as const } : {}),
      ...completionOf(source, moment.today),
    },
    page: url,
    found: found as Record<string, string>,
    ...(dateAsShown !== undefined ? { dateAsShown } : {}),
    ...(Object.keys(fromPage).length > 0 ? { fromPage } : {}),
    ...inWindow(moment),
    touched: false,
    createdAt: moment.now,
    changedAt: moment.now,
  };
}

/**
 * When it was or will be completed: a past event on its own last day; what can be read or watched on any day, and an
 * event that is going on, today.
 */
function completionOf(
  { dateStart, dateEnd, type }: Source,
  today: string,
): Pick<Draft['content'], 'status' | 'dateCompleted'> {
  if (dateStart !== undefined && dateStart > today) return { status: 'planned' };
  const isForAnyDay = type === 'article' || type === 'webinar-recorded';
  const lastDay = isForAnyDay ? undefined : (dateEnd ?? dateStart);
  return { status: 'finished', dateCompleted: lastDay !== undefined && lastDay < today ? lastDay : today };
}

/** A draft that the user fills in by hand. */
export function emptyDraft(moment: Moment, content: Draft['content'] = {}): Draft {
  return {
    id: moment.id,
    content: { status: 'finished', dateCompleted: moment.today, ...content },
    ...inWindow(moment),
    touched: false,
    createdAt: moment.now,
    changedAt: moment.now,
  };
}

export function momentOf(date: Date, id: string, privateWindow?: number): Moment {
  return { id, now: date.toISOString(), today: localDay(date), privateWindow };
}

function inWindow({ privateWindow }: Moment): Pick<Draft, 'privateWindow'> {
  return privateWindow === undefined ? {} : { privateWindow };
}
