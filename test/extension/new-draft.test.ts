import type { Source } from '@imh/capture';
import { describe, expect, it } from 'vitest';
import { draftFromPage, emptyDraft, localDay, momentOf } from '../../extension/features/read-page/new-draft.js';

const moment = { id: 'd1', now: '2026-11-21T09:00:00.000Z', today: '2026-11-21' };
const source: Source = { url: 'https://example.org/w', people: [], found: {} };

describe('a draft of a page', () => {
  it('says no more than the page does, and that it was completed today', () => {
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

  it('holds what the page says of itself, and where it says so beside it', () => {
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

  it('keeps a date that reads two ways beside the form, not in it', () => {
    const draft = draftFromPage({ ...source, dateAsShown: '4/6/2016' }, moment);
    expect(draft.dateAsShown).toBe('4/6/2016');
    expect(draft.content).not.toHaveProperty('dateAsShown');
    expect(draft.content).not.toHaveProperty('datePublished');
  });

  it('of an event that is still to come is planned, and completed on no day', () => {
    const { content } = draftFromPage({ ...source, dateStart: '2026-11-22' }, moment);
    expect(content.status).toBe('planned');
    expect(content).not.toHaveProperty('dateCompleted');
  });

  it.each(['2026-11-21', '2026-11', '2026', '2026-11-20'])('of an event on %s may be over', (dateStart) => {
    expect(draftFromPage({ ...source, dateStart }, moment).content.status).toBe('finished');
  });
});

describe('a draft begun by hand', () => {
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

describe('today', () => {
  it('is the calendar day where the person is, also just before midnight', () => {
    expect(localDay(new Date(2026, 0, 1, 23, 59))).toBe('2026-01-01');
    expect(localDay(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
    expect(momentOf(new Date(2026, 8, 9, 12), 'd').today).toBe('2026-09-09');
  });
});
