import type { EvidenceContent } from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { filterEntries, finishedTotals, yearsOf } from '../../extension/features/entries/entry-search.js';

function recordOf(content: EvidenceContent, date = content.dateCompleted ?? '2026-11-21'): ItemRecord {
  return {
    kind: 'entry',
    id: content.title,
    heads: [],
    content,
    deleted: 0,
    conflict: false,
    date,
    changedAt: '',
    addresses: [],
    nodeDates: [],
    counted: [],
  };
}
const records = [
  recordOf({
    title: 'Attachment in Practice',
    provider: 'WI-AIMH',
    dateCompleted: '2026-11-02',
    people: ['Ana López'],
  }),
  recordOf({
    title: 'Ética y crianza',
    note: 'Sobre el APEGO',
    dateCompleted: '2026',
    competencies: [{ framework: 'urn:f', node: 'c1', label: 'Reflection' }],
  }),
  recordOf({
    title: 'Old',
    url: 'https://example.org/sleep',
    dateCompleted: '2019-05',
    competencies: [{ framework: 'urn:f', localArea: 'Sueño' }],
  }),
];
const found = (query: string, year = '') => filterEntries(records, { query, year }).map((record) => record.id);

describe('searching the log', () => {
  it('finds every entry with an empty query', () => expect(found('  ')).to.have.length(3));
  it('finds parts of words, ignoring case and accents', () => {
    expect(found('attach')).to.deep.equal(['Attachment in Practice']);
    expect(found('ETICA')).to.deep.equal(['Ética y crianza']);
    expect(found('lopez')).to.deep.equal(['Attachment in Practice']);
  });
  for (const [field, query, title] of [
    ['provider', 'wi-aimh', 'Attachment in Practice'],
    ['note', 'apego', 'Ética y crianza'],
    ['competency', 'reflection', 'Ética y crianza'],
    ['address', 'example.org/sleep', 'Old'],
    ['own area', 'sueño', 'Old'],
  ] as const) {
    it(`finds by ${field}`, () => expect(found(query)).to.deep.equal([title]));
  }
  it('requires every word of the query', () => {
    expect(found('attachment ana')).to.deep.equal(['Attachment in Practice']);
    expect(found('attachment crianza')).to.deep.equal([]);
  });
  it('limits the results to a year', () => {
    expect(found('', '2026')).to.have.length(2);
    expect(found('old', '2026')).to.deep.equal([]);
  });
  it('treats special characters literally', () => {
    expect(found('(')).to.deep.equal([]);
    expect(found('.*')).to.deep.equal([]);
  });
});

describe('the years of the log', () => {
  it('are listed once each, newest first', () => expect(yearsOf(records)).to.deep.equal(['2026', '2019']));
});

describe('the totals of the log', () => {
  it('count finished entries only, and prefer the minutes of dated sessions to the total', () => {
    const totals = finishedTotals([
      recordOf({ title: 'a', status: 'finished', minutes: 60 }),
      recordOf({ title: 'b', status: 'planned', minutes: 600 }),
      recordOf({ title: 'c', status: 'attended', minutes: 600 }),
      recordOf({ title: 'd', dateCompleted: '2026', minutes: 5, sessions: [{ date: '2026', minutes: 30 }] }),
      recordOf({ title: 'e' }),
    ]);
    expect(totals).to.deep.equal({ entries: 2, minutes: 90 });
  });
});
