import type { Framework } from '@imh/core';
import { describe, expect, test } from 'vitest';
import { randomHit } from '../bench/suggest/baselines.js';
import { labeledSet, readLabeledPages } from '../bench/suggest/labeled-pages.js';
import { readSuggestOptions } from '../bench/suggest/suggest-options.js';

const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:f',
  version: '1',
  title: 'F',
  nodes: [
    { id: '1', kind: 'competence', label: 'Searching' },
    { id: '1.a', parents: ['1'], kind: 'outcome', label: 'Uses filters.' },
    { id: '1.b', parents: ['1'], kind: 'outcome', label: 'Compares results.' },
    { id: '2', kind: 'competence', label: 'Writing' },
  ],
};

describe('a set for bench:suggest', () => {
  test('is read from JSON lines, and a wrong line is named', () => {
    expect(readLabeledPages('{"text": "a", "nodes": ["1"]}\r\n\n{"text": "b", "nodes": []}\n')).toHaveLength(2);
    expect(() => readLabeledPages('{"text": "a", "nodes": ["1"]}\n{"text": "b"}')).toThrow(/Line 2/);
    expect(() => readLabeledPages('null')).toThrow(/Line 1/);
  });

  test('offers all nodes of a labeled kind, without the texts below that are pages of the set', () => {
    const pages = [{ text: 'uses  FILTERS.', nodes: ['1'] }];
    const set = labeledSet('set', framework, pages);
    expect(set.nodes).toEqual(['1', '2']);
    expect(set.framework.nodes.map(({ id }) => id)).toEqual(['1', '1.b', '2']);
  });

  test('of leaves offers every leaf', () => {
    expect(labeledSet('set', framework, [{ text: 'a', nodes: ['1.a'] }]).nodes).toBeUndefined();
    expect(() => labeledSet('set', framework, [{ text: 'a', nodes: ['9'] }])).toThrow(/no node 9/);
  });

  test('has the chance of a random order as a baseline', () => {
    expect(randomHit(21, 1, 1)).toBeCloseTo(1 / 21);
    expect(randomHit(21, 1, 3)).toBeCloseTo(3 / 21);
    expect(randomHit(2, 1, 3)).toBe(1);
    expect(randomHit(10, 0, 3)).toBe(0);
  });

  test('needs a framework, and names unknown options', () => {
    expect(readSuggestOptions(['--', '--framework', 'f', '--set', 's'])).toEqual({
      given: { framework: 'f', set: 's' },
      json: undefined,
    });
    expect(() => readSuggestOptions(['--set', 's'])).toThrow(/belong together/);
    expect(() => readSuggestOptions(['--rounds', '3'])).toThrow(/Unknown option "--rounds"/);
  });
});
