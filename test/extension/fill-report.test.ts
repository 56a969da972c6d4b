import type { Draft } from '@imh/storage';
import { describe, expect, it } from 'vitest';
import { fillReport } from '../../extension/features/panel/fill-report.js';
import { stringsIn } from './strings-in.js';

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

describe('the report of what a page filled in', () => {
  it('names the filled fields and the empty ones', () => {
    expect(fillReport(draftOf({ title: 'T', provider: 'P', people: [] }), stringsIn('en'))).toBe(
      'Filled in from the page: title and provider. Still empty: authors or trainers, date published, hours, and type of evidence.',
    );
  });
  it('is in Spanish for a Spanish interface', () => {
    const report = fillReport(draftOf({ title: 'T', people: ['A'] }), stringsIn('es'));
    expect(report).toMatch(/^Tomado de la página: título y .+\. Aún vacío: /);
  });
  it('omits the empty fields if there are none, and counts 0 minutes as filled', () => {
    expect(fillReport(draftOf(all), stringsIn('en'))).toBe(
      'Filled in from the page: title, provider, authors or trainers, date published, hours, and type of evidence.',
    );
  });
  it('explains that nothing could be filled in', () => {
    expect(fillReport(draftOf({}), stringsIn('en'))).toBe(stringsIn('en').filledNothing);
  });
  it('is empty for a draft without a page', () => {
    expect(fillReport(draftOf(all, {}), stringsIn('en'))).toBe('');
  });
});
