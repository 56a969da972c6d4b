import type { Draft } from '@imh/storage';
import { describe, expect, it, test } from 'vitest';
import { dayInWords, fillReport } from '../../extension/features/panel/fill-report.js';
import { stringsIn } from '../../extension/strings/index.js';

const at = '2026-11-21T09:00:00Z';
const page = 'https://example.org/w';
const draftOf = (content: Draft['content'], more: Partial<Draft> = { page }): Draft => ({
  id: 'd',
  content,
  touched: false,
  createdAt: at,
  changedAt: at,
  ...more,
});
const all: Draft['content'] = {
  title: 'T',
  provider: 'P',
  people: ['A'],
  datePublished: '2026',
  minutes: 0,
  type: 'course',
};

describe('what a page has filled in', () => {
  it('is said, and what is still empty beside it', () => {
    expect(fillReport(draftOf({ title: 'T', provider: 'P', people: [] }), stringsIn('en'))).toBe(
      'Filled in from the page: title and provider. Still empty: authors or trainers, date published, hours, and type of evidence.',
    );
  });
  it('is said in Spanish', () => {
    const said = fillReport(draftOf({ title: 'T', people: ['A'] }), stringsIn('es'));
    expect(said).toMatch(/^Tomado de la página: título y .+\. Aún vacío: /);
  });
  it('is everything, with nothing left empty; no minutes is a length of time too', () => {
    expect(fillReport(draftOf(all), stringsIn('en'))).toBe(
      'Filled in from the page: title, provider, authors or trainers, date published, hours, and type of evidence.',
    );
  });
  it('is nothing where the page says nothing', () => {
    expect(fillReport(draftOf({}), stringsIn('en'))).toBe(stringsIn('en').filledNothing);
  });
  it('is not spoken of where no page was read', () => {
    expect(fillReport(draftOf(all, {}), stringsIn('en'))).toBe('');
  });
});

describe('a date in words', () => {
  test.each([
    ['2026-11-21', 'en', 'November 21, 2026'],
    ['2026-11-21', 'es', '21 de noviembre de 2026'],
    ['2026-11', 'en', 'November 2026'],
    ['2026', 'es', '2026'],
    ['2024-02-29', 'en', 'February 29, 2024'],
    ['', 'en', ''],
    ['soon', 'en', 'soon'],
  ])('%s in %s is “%s”', (date, language, words) => expect(dayInWords(date, language)).toBe(words));
});
