import { buildOutline, categorySets, countBelow, type FrameworkNode, newFor, onlyFor, overlapOf } from '@imh/core';
import { describe, expect, test } from 'vitest';

const competency = (id: string, parents: string[], categories?: string[]): FrameworkNode => ({
  id,
  label: id,
  parents,
  ...(categories ? { categories } : {}),
});
const outline = buildOutline({
  nodes: [
    { id: 'fire', kind: 'domain', label: 'Fire' },
    { id: 'water', kind: 'domain', label: 'Water', categories: ['guest'] },
    competency('light', ['fire'], ['cook']),
    competency('watch', ['fire', 'water']),
    competency('pour', ['water'], ['cook', 'guest']),
    competency('drink', ['water']),
  ],
});
const sets = categorySets(outline, ['cook', 'guest']);

describe('the competencies of two categories', () => {
  test('include those that inherit a category, or have none', () => {
    expect([...sets.get('cook')!]).toEqual(['light', 'watch', 'pour']);
    expect([...sets.get('guest')!]).toEqual(['watch', 'pour', 'drink']);
  });

  test('can be of one category only, or new in the other', () => {
    expect([onlyFor(sets, 'cook'), onlyFor(sets, 'guest')]).toEqual([['light'], ['drink']]);
    expect([newFor(sets, 'guest', 'cook'), newFor(sets, 'cook', 'guest')]).toEqual([['drink'], ['light']]);
    expect(newFor(sets, 'guest', 'unknown')).toEqual(['watch', 'pour', 'drink']);
  });

  test('overlap by the share of all that either has', () => {
    expect(overlapOf(sets, 'cook', 'guest')).toBe(0.5);
    expect(overlapOf(sets, 'cook', 'unknown')).toBe(0);
  });

  test('are counted below a domain once, also with two parents', () => {
    expect(['fire', 'water'].map((domain) => countBelow(outline, domain, sets.get('cook')))).toEqual([2, 2]);
    expect(countBelow(outline, 'light', sets.get('cook'))).toBe(1);
    expect(countBelow(outline, 'fire', undefined)).toBe(0);
  });
});
