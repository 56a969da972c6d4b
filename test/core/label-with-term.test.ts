import { type Framework, labelWithTerm, permittedTitle } from '@imh/core';
import { describe, expect, test } from 'vitest';

describe('the label of a node with the field’s own term', () => {
  test.each([
    [
      'in each language',
      { en: 'Two at once', es: 'Dos a la vez' },
      { en: 'dyadic therapy', es: 'terapia diádica' },
      { en: 'Two at once · dyadic therapy', es: 'Dos a la vez · terapia diádica' },
    ],
    ['for plain strings', 'Two at once', 'dyadic therapy', 'Two at once · dyadic therapy'],
    [
      'for a plain term of a document in English',
      { en: 'Two at once', es: 'Dos a la vez' },
      'dyadic therapy',
      { en: 'Two at once · dyadic therapy', es: 'Dos a la vez' },
    ],
    [
      'for a plain label of a document in English',
      'Two at once',
      { en: 'dyadic therapy', es: 'terapia diádica' },
      'Two at once · dyadic therapy',
    ],
    [
      'for a regional variant',
      { 'es-MX': 'Dos a la vez' },
      { es: 'terapia diádica' },
      { 'es-MX': 'Dos a la vez · terapia diádica' },
    ],
    ['without a term in another language', { es: 'Dos a la vez' }, { en: 'dyadic therapy' }, { es: 'Dos a la vez' }],
    ['without an empty term', 'Two at once', '', 'Two at once'],
  ])('is written %s', (_, label, term, title) => {
    expect(labelWithTerm({ label, term }, 'en')).toEqual(title);
  });

  test('is the label of a node without a term, and nothing without a label', () => {
    expect(labelWithTerm({ label: 'Two at once' }, 'en')).toBe('Two at once');
    expect(labelWithTerm({ term: 'dyadic therapy' }, 'en')).toBe('');
  });
});

test('a title for another use has the code, and the term where its rights allow it', () => {
  const node = { id: 'a', code: '1', label: 'Two at once', term: 'dyadic therapy', text: 'Works with both.' };
  const framework: Framework = {
    format: 'imh-framework',
    formatVersion: 1,
    id: 'urn:example:a',
    version: '1',
    title: 'A',
    nodes: [node],
  };
  expect(permittedTitle(framework, node, 'show', 'en')).toBe('1 Two at once · dyadic therapy');
  const closed: Framework = { ...framework, rights: { export: 'ids' } };
  expect(permittedTitle(closed, node, 'export', 'en')).toBe('1');
});
