import { EvidenceContent } from '@imh/core';
import type { Draft } from '@imh/storage';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contentOf, problemsOf, splitPeople } from '../../extension/features/form/field-values.js';

const at = '2026-11-21T09:00:00Z';
const today = '2026-11-21';
const draftOf = (content: Draft['content'], typed?: Draft['typed']): Draft => ({
  id: 'd',
  content,
  ...(typed ? { typed } : {}),
  touched: true,
  createdAt: at,
  changedAt: at,
});

describe('the names in the people field', () => {
  it('are separated by semicolons or line breaks, and may contain commas', () => {
    expect(splitPeople(' Ana López, PhD ;; B. Chen\n\nC ;')).toEqual(['Ana López, PhD', 'B. Chen', 'C']);
  });
  it('are an empty list for an empty field', () => expect(splitPeople(' ; ')).toEqual([]));
});

describe('the problems of a form', () => {
  it('are none if it has only a title', () => {
    expect(problemsOf(draftOf({ title: 'A webinar' }), today)).toEqual({});
  });
  test.each([undefined, '', ' \n\u00a0'])('include a missing title: %j', (title) => {
    expect(problemsOf(draftOf(title === undefined ? {} : { title }), today)).toEqual({ title: 'missing' });
  });
  test.each(['1:', 'two', '-1', '1:75', '1.5.5', '9999999'])('include the invalid length of time “%s”', (hours) => {
    expect(problemsOf(draftOf({ title: 'A' }, { hours }), today)).toEqual({ hours: 'unreadable' });
  });
  test.each(['', '  ', '0', '1.5', '1:30', '90 min'])('do not include the valid length of time “%s”', (hours) => {
    expect(problemsOf(draftOf({ title: 'A' }, { hours }), today)).toEqual({});
  });
  test.each(['javascript:alert(1)', 'example.org', 'https://', 'https://a b', 'ftp://a.org', 'https://a.org/"'])(
    'include the invalid address %s',
    (url) => expect(problemsOf(draftOf({ title: 'A', url }), today)).toEqual({ url: 'unreadable' }),
  );
  it('include dates that do not exist or are ambiguous', () => {
    const content = { title: 'A', datePublished: '2026-02-30', dateCompleted: '5/3/2026' };
    expect(problemsOf(draftOf(content), today)).toEqual({ dateCompleted: 'unreadable', datePublished: 'unreadable' });
  });
  it('include a session without its hours, but not a blank one', () => {
    const rows = [
      { date: '', hours: ' ' },
      { date: '5/3/26', hours: '1' },
      { date: '2026-03-05', hours: '1' },
      { date: '2026-03-06', hours: '' },
    ];
    const draft = { ...draftOf({ title: 'A' }), sessionRows: rows };
    expect(problemsOf(draft, today)).toEqual({ 'session-date-1': 'unreadable', 'session-hours-3': 'unreadable' });
  });
  it('include the hours of a topic and an amount of credit', () => {
    const content = { title: 'A', topics: ['dei'] };
    const problems = problemsOf(
      draftOf(content, { 'topic:dei': 'some', 'topic:ethics': 'x', 'credit-amount': 'x' }),
      today,
    );
    expect(problems).toEqual({ 'topic:dei': 'unreadable', 'credit-amount': 'unreadable' });
  });
  it('are listed in the order of the fields, because the first one gets the focus', () => {
    const content = { url: 'x', datePublished: 'x', dateCompleted: 'x' };
    const problems = problemsOf(draftOf(content, { hours: 'x' }), today);
    expect(Object.keys(problems)).toEqual(['title', 'hours', 'dateCompleted', 'datePublished', 'url']);
  });
});

describe('the saved content of a form', () => {
  it('is trimmed and has no empty fields', () => {
    const content = {
      title: '  A webinar \n',
      provider: '   ',
      note: '  - indented\n\n',
      people: [],
      minutes: 0,
      competencies: [],
      quotes: [],
      url: '',
    };
    expect(contentOf(draftOf(content), today)).toEqual({ title: 'A webinar', note: '  - indented', minutes: 0 });
  });

  it('has its dates in the form of the log, however they were written', () => {
    const content = { title: 'A', dateCompleted: 'Nov 21, 2026', datePublished: ' 5/2026 ' };
    expect(contentOf(draftOf(content), today)).toEqual({
      title: 'A',
      dateCompleted: '2026-11-21',
      datePublished: '2026-05',
    });
  });

  test.each([
    ['planned', '2026-11-20', 'finished'],
    ['planned', '2026-12-01', 'planned'],
    ['finished', '2026-11-22', 'planned'],
    ['attended', '2026-11-20', 'attended'],
    ['finished', undefined, 'finished'],
  ] as const)('has the status that the date decides: %s with %s is %s', (status, dateCompleted, expected) => {
    const content = { title: 'A', status, ...(dateCompleted ? { dateCompleted } : {}) };
    expect(contentOf(draftOf(content), today).status).toBe(expected);
  });

  it('has no groups of fields that are all empty', () => {
    const content = { title: 'A', rsc: { provider: ' ', mode: undefined }, ce: { unit: '', amount: 2 } };
    expect(contentOf(draftOf(content), today)).toEqual({ title: 'A', ce: { amount: 2 } });
  });

  it('keeps fields that the form does not show', () => {
    const content = {
      title: 'A',
      ce: { amount: 1 },
      'x-unknown': { deep: [null] },
      sessions: [{ date: '2026', minutes: 5 }],
    };
    expect(contentOf(draftOf(content), today)).toEqual(content);
  });

  it('is always valid in a backup if the form has no problems', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2026', '2026-02-30', 'https://a.org', ' https://a.org ', ' '),
    );
    // Mostly values without a problem: with random ones only, nine of ten forms would be discarded.
    const mostly = (...valid: string[]) => fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...valid) }, field);
    const date = mostly('', ' ', '2026', ' 2026-11 ', '2026-02-28');
    const content = fc.record(
      {
        title: field,
        url: mostly('', 'https://a.org', ' https://a.org '),
        provider: field,
        datePublished: date,
        dateCompleted: date,
        note: field,
        people: field.map(splitPeople),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(content, (fields) => {
        const draft = draftOf(fields);
        fc.pre(Object.keys(problemsOf(draft, today)).length === 0);
        expect(EvidenceContent.safeParse(contentOf(draft, today))).toMatchObject({ success: true });
      }),
      { numRuns: 500 },
    );
  });
});
