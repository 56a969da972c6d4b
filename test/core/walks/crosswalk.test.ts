import { counterparts, type Crosswalk, parseDocument } from '@imh/core';
import { expect, test } from 'vitest';

// WI-AIMH lists nine domains, MassAIMH eight. Seven names agree, "Law, Regulation & Policy" corresponds to "Law,
// Regulation & Agency Policy", and "Leading people" has no counterpart. The ids are invented.
const wi = 'https://example.org/framework/wi';
const ma = 'https://example.org/framework/ma';
const same = ['theory', 'systems', 'direct-service', 'working-with-others', 'communicating', 'thinking'];
const walk: Crosswalk = {
  format: 'imh-crosswalk',
  formatVersion: 1,
  id: 'https://example.org/crosswalk/wi-ma',
  proposal: true,
  from: { id: wi, version: '1' },
  to: { id: ma, version: '1' },
  rows: [
    ...same.map((id) => ({ from: id, to: id, relation: 'exact' as const })),
    { from: 'reflecting', to: 'reflection', relation: 'exact' },
    { from: 'law', to: 'law-agency', relation: 'broader', strength: 0.9 },
    { from: 'leading-people', to: 'none' },
  ],
};

test('nine domains correspond to eight, and the ninth to an explicit none', () => {
  expect(parseDocument('imh-crosswalk', JSON.stringify(walk)).ok).toBe(true);
  const there = walk.rows.map(({ from }) => counterparts(walk, wi, from).map(({ node }) => node ?? 'none'));
  expect(there.flat()).toEqual([...same, 'reflection', 'law-agency', 'none']);
  expect(counterparts(walk, wi, 'leading-people')).toEqual([{ row: walk.rows[8] }]);
});

test('read backwards, eight domains correspond to eight, and broader becomes narrower', () => {
  const back = [...same, 'reflection', 'law-agency'].map((id) => counterparts(walk, ma, id).map(({ node }) => node));
  expect(back.flat()).toEqual([...same, 'reflecting', 'law']);
  expect(counterparts(walk, wi, 'law')[0]?.relation).toBe('broader');
  expect(counterparts(walk, ma, 'law-agency')[0]?.relation).toBe('narrower');
  expect(counterparts(walk, ma, 'reflection')[0]?.relation).toBe('exact');
});

test('a node without a row differs from "none", and "none" is not a node id', () => {
  expect(counterparts(walk, wi, 'unheard-of')).toEqual([]);
  expect(counterparts(walk, ma, 'none')).toEqual([]);
  expect(counterparts(walk, 'https://example.org/framework/third', 'theory')).toEqual([]);
});

test('between two versions of one framework, the version determines the direction', () => {
  const revision: Crosswalk = {
    ...walk,
    to: { id: wi, version: '2' },
    rows: [{ from: 'old', to: 'new', relation: 'narrower' }],
  };
  expect(counterparts(revision, wi, 'old', '1')[0]).toMatchObject({ node: 'new', relation: 'narrower' });
  expect(counterparts(revision, wi, 'new', '2')[0]).toMatchObject({ node: 'old', relation: 'broader' });
  expect(counterparts(revision, wi, 'new', '1')).toEqual([]);
});
