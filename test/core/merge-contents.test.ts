import { differingParts, type EvidenceContent, mergeContents, type MergeChoices } from '@imh/core';
import { describe, expect, test } from 'vitest';

type Content = Partial<EvidenceContent>;
const entry = (content: Content): EvidenceContent => ({ title: 'Sleep', ...content });
const tag = (node: string, more = {}) => ({ framework: 'urn:f', node, ...more });
const file = (name: string, sign: string) => ({ name, sha256: sign.repeat(64) });

describe('mergeContents keeps both values of', () => {
  test.each<[what: string, first: Content, second: Content, merged: Content]>([
    [
      'tags, and what each says about the same competency',
      { competencies: [tag('a', { note: 'N' }), tag('b')] },
      { competencies: [tag('c'), tag('a', { label: 'A' })] },
      { competencies: [tag('a', { label: 'A', note: 'N' }), tag('b'), tag('c')] },
    ],
    [
      'files, equal bytes once',
      { attachments: [file('one.pdf', 'a')] },
      { attachments: [file('again.pdf', 'a'), file('two.pdf', 'b')] },
      { attachments: [file('one.pdf', 'a'), file('two.pdf', 'b')] },
    ],
    [
      'people and topics',
      { people: ['Ana Ruiz'], topics: ['dei'] },
      { people: ['ana ruiz', 'Bo Li'], topics: ['ethics', 'dei'] },
      { people: ['Ana Ruiz', 'Bo Li'], topics: ['dei', 'ethics'] },
    ],
    ['notes, below each other', { note: 'Mine.' }, { note: 'Theirs.' }, { note: 'Mine.\n\nTheirs.' }],
    ['a note within the other once', { note: 'Mine.' }, { note: 'All of it. Mine.' }, { note: 'All of it. Mine.' }],
    [
      'quotes',
      { quotes: [{ exact: 'x' }] },
      { quotes: [{ exact: 'y' }] },
      { quotes: [{ exact: 'x' }, { exact: 'y' }] },
    ],
    [
      'fields that only one entry has, known or not',
      { provider: 'Example U', minutes: 90 },
      { url: 'https://example.org/', type: 'course', ['x-room']: 12 } as Content,
      { provider: 'Example U', minutes: 90, url: 'https://example.org/', type: 'course', ['x-room']: 12 } as Content,
    ],
    [
      'parts of credit that complete each other',
      { ce: { amount: 1.5 } },
      { ce: { amount: 1.5, unit: 'CE hours' } },
      { ce: { amount: 1.5, unit: 'CE hours' } },
    ],
    [
      'the more exact of two dates',
      { dateCompleted: '2026-04' },
      { dateCompleted: '2026-04-03' },
      { dateCompleted: '2026-04-03' },
    ],
    [
      'equal hours, and that a certificate proves them',
      { minutes: 90, minutesSource: 'estimate' },
      { minutes: 90, minutesSource: 'certificate' },
      { minutes: 90, minutesSource: 'certificate' },
    ],
    [
      'a plan that has taken place',
      { status: 'planned' },
      { status: 'finished', dateCompleted: '2026-04-03' },
      { status: 'finished', dateCompleted: '2026-04-03' },
    ],
  ])('%s', (_, first, second, merged) => {
    expect(differingParts(entry(first), entry(second))).toEqual([]);
    expect(mergeContents(entry(first), entry(second))).toEqual(entry(merged));
  });
});

describe('mergeContents lets the person choose between', () => {
  test.each<
    [what: string, first: Content, second: Content, differing: string[], choices: MergeChoices, merged: Content]
  >([
    ['titles', {}, { title: 'Sleep!' }, ['title'], { title: 'second' }, { title: 'Sleep!' }],
    ['types', { type: 'course' }, { type: 'conference' }, ['type'], { type: 'second' }, { type: 'conference' }],
    [
      'hours, with their sessions and source',
      { minutes: 60, minutesSource: 'certificate' },
      { sessions: [{ date: '2026-04-03', minutes: 90 }] },
      ['hours'],
      { hours: 'second' },
      { sessions: [{ date: '2026-04-03', minutes: 90 }] },
    ],
    [
      'dates, start and end together',
      { dateStart: '2026-04-01', dateCompleted: '2026-04-03' },
      { dateCompleted: '2026-03-31' },
      ['date'],
      { date: 'second' },
      { dateCompleted: '2026-03-31' },
    ],
    [
      'addresses',
      { url: 'https://a.example/', canonicalUrl: 'https://a.example/c' },
      { url: 'https://b.example/' },
      ['address'],
      {},
      { url: 'https://a.example/', canonicalUrl: 'https://a.example/c' },
    ],
    [
      'credit of two kinds',
      { ce: { amount: 0.15, unit: 'CEU' } },
      { ce: { amount: 1.5 } },
      ['ce'],
      { ce: 'second' },
      { ce: { amount: 1.5 } },
    ],
    ['attended and finished', { status: 'attended' }, { status: 'finished' }, ['status'], {}, { status: 'attended' }],
    [
      'hours on one topic, and keeps the other topics',
      { topics: ['dei'], topicMinutes: [{ topic: 'dei', minutes: 60 }] },
      { topics: ['dei', 'ethics'], topicMinutes: [{ topic: 'dei', minutes: 90 }] },
      ['topics'],
      { topics: 'second' },
      { topics: ['dei', 'ethics'], topicMinutes: [{ topic: 'dei', minutes: 90 }] },
    ],
  ])('%s', (_, first, second, differing, choices, merged) => {
    expect(differingParts(entry(first), entry(second))).toEqual(differing);
    expect(mergeContents(entry(first), entry(second), choices)).toEqual(entry(merged));
  });
});

test('an entry merged with itself is itself', () => {
  const whole = entry({
    type: 'conference',
    status: 'finished',
    dateStart: '2026-04-01',
    dateCompleted: '2026-04-03',
    minutes: 90,
    competencies: [tag('a')],
    attachments: [file('one.pdf', 'a')],
    note: 'Mine.',
    ce: { amount: 1.5 },
  });
  expect(differingParts(whole, whole)).toEqual([]);
  expect(mergeContents(whole, whole)).toEqual(whole);
});
