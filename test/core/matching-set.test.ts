import { type Aim, matchingSet, type Requirements } from '@imh/core';
import { describe, expect, test } from 'vitest';

const set = (id: string, more: Partial<Requirements> = {}): Requirements => ({
  format: 'imh-requirements',
  formatVersion: 1,
  id: `urn:example:${id}`,
  version: '1',
  title: id,
  purpose: 'application',
  period: { kind: 'none' },
  counting: 'whole',
  rules: [],
  ...more,
});

const garden = set('garden', { categories: ['gardener'] });
const forest = set('forest', { categories: ['ranger'] });
const renewal = set('renewal', { categories: ['gardener'], purpose: 'renewal', association: 'Garden Society' });

const nameOf = (aim: Aim | undefined, sets: readonly Requirements[], day = '2026-11-21'): string => {
  const match = matchingSet(aim, sets, day);
  if (match.is === 'found') return `found ${match.set.id.slice(12)}`;
  return `${match.is}: ${match.sets.map(({ id }) => id.slice(12)).join(', ')}`;
};

describe('the requirements for a log', () => {
  test.each<[string, Aim | undefined, Requirements[], string]>([
    ['of its category', { category: 'ranger' }, [garden, forest], 'found forest'],
    ['of its category and purpose', { category: 'gardener', purpose: 'renewal' }, [garden, renewal], 'found renewal'],
    ['of another category are none', { category: 'cook' }, [garden, forest], 'none: garden, forest'],
    ['of one set that is for every category', undefined, [set('all')], 'found all'],
    ['of the only set, if the category is unknown', undefined, [garden], 'found garden'],
    ['depend on an unknown category', {}, [garden, forest], 'category-unknown: garden, forest'],
    ['depend on an unknown purpose', { category: 'gardener' }, [garden, renewal], 'several: garden, renewal'],
    [
      'of two associations, neither named',
      { category: 'gardener', purpose: 'renewal' },
      [renewal, { ...renewal, id: 'urn:example:other', association: 'Other' }],
      'several: renewal, other',
    ],
    [
      'of the association, whatever place is added to its name',
      { category: 'gardener', purpose: 'renewal', association: 'Garden Society (Riverbend)' },
      [{ ...renewal, id: 'urn:example:other', association: 'Other' }, renewal],
      'found renewal',
    ],
  ])('%s', (_, aim, sets, expected) => expect(nameOf(aim, sets)).toBe(expected));

  test('of two periods are those that are valid in the period of the log', () => {
    const old = set('old', { validTo: '2025' });
    const cycle = set('cycle', {
      validFrom: '2026',
      period: { kind: 'fixed-cycle', from: '2026-01-01', to: '2028-12-31' },
    });
    expect(nameOf({}, [old, cycle])).toBe('found cycle');
    expect(nameOf({}, [old, cycle], '2025-06-01')).toBe('found old');
  });
});
