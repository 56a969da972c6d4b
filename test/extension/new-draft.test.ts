import type { Source } from '@imh/capture';
import { describe, expect, it } from 'vitest';
import { draftFromPage, emptyDraft, momentOf } from '../../extension/features/read-page/new-draft.js';

const moment = { id: 'd1', now: '2026-11-21T09:00:00.000Z', today: '2026-11-21' };
const source: Source = { url: 'https://example.org/w', people: [], found: {} };

describe('a draft of a page', () => {
  it('contains only what the page states, and today as the day of completion', () => {
    expect(draftFromPage(source, moment)).toEqual({
      id: 'd1',
      content: { url: source.url, status: 'finished', dateCompleted: '2026-11-21' },
      page: source.url,
      found: {},
      touched: false,
      createdAt: moment.now,
      changedAt: moment.now,
    });
  });

  it('contains the page’s own data, and keeps the source of each value beside it', () => {
    const found = { title: 'og:title', minutes: 'JSON-LD duration' };
    const stated = {
      title: 'A webinar',
      provider: 'P',
      people: ['Ana'],
      datePublished: '2019-04',
      minutes: 45,
      type: 'webinar-recorded',
      language: 'en',
    } as const;
    const { content, found: reasons } = draftFromPage({ ...source, ...stated, people: ['Ana'], found }, moment);
    expect(content).toMatchObject({ ...stated, minutesSource: 'page' });
    expect(content).not.toHaveProperty('found');
    expect(reasons).toEqual(found);
  });

  it('keeps an ambiguous date beside the content, not in it', () => {
    const draft = draftFromPage({ ...source, dateAsShown: '4/6/2016' }, moment);
    expect(draft.dateAsShown).toBe('4/6/2016');
    expect(draft.content).not.toHaveProperty('dateAsShown');
    expect(draft.content).not.toHaveProperty('datePublished');
  });

  it('is planned and has no day of completion for an event in the future', () => {
    const { content } = draftFromPage({ ...source, dateStart: '2026-11-22' }, moment);
    expect(content.status).toBe('planned');
    expect(content).not.toHaveProperty('dateCompleted');
  });

  it.each(['2026-11-21', '2026-11', '2026', '2026-11-20'])(
    'is finished for an event on %s, which may be over',
    (dateStart) => {
      expect(draftFromPage({ ...source, dateStart }, moment).content.status).toBe('finished');
    },
  );
});

describe('the day of completion of an event that is over', () => {
  const completed = (event: Partial<Source>) => draftFromPage({ ...source, ...event }, moment).content.dateCompleted;

  it.each<[string, Partial<Source>, string]>([
    ['its own day', { dateStart: '2026-11-14' }, '2026-11-14'],
    ['its own month, if the page names no day', { dateStart: '2026-10' }, '2026-10'],
    ['the last of several days', { dateStart: '2026-11-12', dateEnd: '2026-11-14' }, '2026-11-14'],
    ['today, while it is going on', { dateStart: '2026-11-20', dateEnd: '2026-11-23' }, '2026-11-21'],
    ['today, for a recording of it', { dateStart: '2026-11-14', type: 'webinar-recorded' }, '2026-11-21'],
  ])('is %s', (_what, event, day) => expect(completed(event)).toBe(day));
});

describe('a draft that the user starts by hand', () => {
  it('belongs to no page', () => {
    const draft = emptyDraft(moment, { title: 'A PDF', url: 'https://example.org/a.pdf' });
    expect(draft).not.toHaveProperty('page');
    expect(draft.content).toEqual({
      title: 'A PDF',
      url: 'https://example.org/a.pdf',
      status: 'finished',
      dateCompleted: '2026-11-21',
    });
    expect(draft.touched).toBe(false);
  });
});

describe('the day of a draft', () => {
  it('is the local calendar day, even just before midnight', () => {
    expect(momentOf(new Date(2026, 0, 1, 23, 59), 'd').today).toBe('2026-01-01');
    expect(momentOf(new Date(2026, 0, 1, 0, 0), 'd').today).toBe('2026-01-01');
    expect(momentOf(new Date(2026, 8, 9, 12), 'd').today).toBe('2026-09-09');
  });
});
