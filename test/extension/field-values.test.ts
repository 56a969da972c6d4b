import { EvidenceContent } from '@imh/core';
import type { Draft } from '@imh/storage';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contentOf, isPartialDate, problemsOf, splitPeople } from '../../extension/features/form/field-values.js';

const at = '2026-11-21T09:00:00Z';
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

describe('a partial date', () => {
  test.each(['2026', '2026-11', '2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31'])('can be %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });
  test.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2025-02-29',
    '2026-04-31',
    '11/21/2026',
    '2026-1',
    ' 2026',
    '2026-11-21T00',
  ])('cannot be “%s”', (date) => expect(isPartialDate(date)).toBe(false));
});

describe('the problems of a form', () => {
  it('are none if it has only a title', () => {
    expect(problemsOf(draftOf({ title: 'A webinar' }))).toEqual({});
  });
  test.each([undefined, '', ' \n\u00a0'])('include a missing title: %j', (title) => {
    expect(problemsOf(draftOf(title === undefined ? {} : { title }))).toEqual({ title: 'missing' });
  });
  test.each(['1:', 'two', '-1', '1:75', '1.5.5', '9999999'])('include the invalid length of time “%s”', (hours) => {
    expect(problemsOf(draftOf({ title: 'A' }, { hours }))).toEqual({ hours: 'unreadable' });
  });
  test.each(['', '  ', '0', '1.5', '1:30', '90 min'])('do not include the valid length of time “%s”', (hours) => {
    expect(problemsOf(draftOf({ title: 'A' }, { hours }))).toEqual({});
  });
  test.each(['javascript:alert(1)', 'example.org', 'https://', 'https://a b', 'ftp://a.org', 'https://a.org/"'])(
    'include the invalid address %s',
    (url) => expect(problemsOf(draftOf({ title: 'A', url }))).toEqual({ url: 'unreadable' }),
  );
  it('include dates that do not exist', () => {
    const content = { title: 'A', datePublished: '2026-02-30', dateCompleted: '21.11.2026' };
    expect(problemsOf(draftOf(content))).toEqual({ dateCompleted: 'unreadable', datePublished: 'unreadable' });
  });
  it('are listed in the order of the fields, because the first one gets the focus', () => {
    const content = { url: 'x', datePublished: 'x', dateCompleted: 'x' };
    const problems = problemsOf(draftOf(content, { hours: 'x' }));
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
    expect(contentOf(draftOf(content))).toEqual({ title: 'A webinar', note: '  - indented', minutes: 0 });
  });

  it('keeps fields that the form does not show', () => {
    const content = {
      title: 'A',
      ce: { amount: 1 },
      'x-unknown': { deep: [null] },
      sessions: [{ date: '2026', minutes: 5 }],
    };
    expect(contentOf(draftOf(content))).toEqual(content);
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
        fc.pre(Object.keys(problemsOf(draft)).length === 0);
        expect(EvidenceContent.safeParse(contentOf(draft))).toMatchObject({ success: true });
      }),
      { numRuns: 500 },
    );
  });
});
