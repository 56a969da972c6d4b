import {
  buildOutline,
  type CompetencyTag,
  type Crosswalk,
  crosswalkedCoverage,
  type CrosswalkRow,
  type EvidenceContent,
} from '@imh/core';
import { describe, expect, test } from 'vitest';

const here = 'urn:example:here';
const there = 'urn:example:there';
const from = {
  id: there,
  outline: buildOutline({
    nodes: [
      { id: 'A', kind: 'area', label: 'A' },
      { id: 'A1', kind: 'competency', label: 'A1', parents: ['A'] },
      { id: 'B', kind: 'area', label: 'B' },
    ],
  }),
};
const to = {
  id: here,
  outline: buildOutline({
    nodes: [
      { id: 'd', kind: 'domain', label: 'd' },
      { id: 'a', kind: 'area', label: 'a', parents: ['d'] },
      { id: 'b', kind: 'area', label: 'b', parents: ['d'] },
    ],
  }),
};
const crosswalk = (...rows: CrosswalkRow[]): Crosswalk => ({
  format: 'imh-crosswalk',
  formatVersion: 1,
  id: 'urn:example:crosswalk',
  from: { id: there },
  to: { id: here },
  rows,
});
const entry = (...competencies: CompetencyTag[]): EvidenceContent => ({
  title: 'T',
  status: 'finished',
  minutes: 60,
  competencies,
});
const inB = { framework: there, node: 'B' };
const covered = (
  rows: CrosswalkRow[],
  contents: EvidenceContent[],
  more: { category?: string; counting?: 'split' } = {},
) => {
  const { direct, all, through } = crosswalkedCoverage(contents, { crosswalk: crosswalk(...rows), from, to, ...more });
  const figures = (map: typeof all) =>
    Object.fromEntries([...map].map(([id, one]) => [id, [one.entries, one.minutes]]));
  return { direct: figures(direct), all: figures(all), through: Object.fromEntries(through) };
};

describe('coverage through a crosswalk', () => {
  test('counts exact rows, including the headings above', () => {
    expect(covered([{ from: 'B', to: 'b', relation: 'exact' }], [entry(inB)])).toEqual({
      direct: {},
      all: { d: [1, 60], b: [1, 60] },
      through: { b: ['B'] },
    });
  });

  test.each(['close', 'broader', 'narrower', 'related', undefined] as const)(
    'does not count a row that is %s',
    (relation) => {
      const row = { from: 'B', to: 'b', ...(relation ? { relation } : {}) };
      expect(covered([row], [entry(inB)])).toEqual({ direct: {}, all: {}, through: {} });
    },
  );

  test('counts evidence tagged below an exact node', () => {
    const { all } = covered([{ from: 'A', to: 'a', relation: 'exact' }], [entry({ framework: there, node: 'A1' })]);
    expect(all).toEqual({ d: [1, 60], a: [1, 60] });
  });

  test('reads a crosswalk in both directions', () => {
    const turned: Crosswalk = {
      ...crosswalk({ from: 'b', to: 'B', relation: 'exact' }),
      from: { id: here },
      to: { id: there },
    };
    expect(crosswalkedCoverage([entry(inB)], { crosswalk: turned, from, to }).all.get('b')).toEqual({
      entries: 1,
      minutes: 60,
    });
  });

  test('ignores "none" and unknown nodes', () => {
    const rows = [
      { from: 'B', to: 'none', relation: 'exact' as const },
      { from: 'B', to: 'zz', relation: 'exact' as const },
    ];
    expect(covered(rows, [entry(inB)]).all).toEqual({});
  });

  test('ignores rows of other categories', () => {
    const rows = [{ from: 'B', to: 'b', relation: 'exact' as const, categories: ['mentor'] }];
    expect(covered(rows, [entry(inB)], { category: 'helper' }).all).toEqual({});
    expect(covered(rows, [entry(inB)], { category: 'mentor' }).all).toMatchObject({ b: [1, 60] });
  });

  test('counts an entry tagged on both sides once, with its direct minutes', () => {
    const both = entry({ ...inB, minutes: 50 }, { framework: here, node: 'b', minutes: 10 });
    expect(covered([{ from: 'B', to: 'b', relation: 'exact' }], [both]).all).toMatchObject({ b: [1, 10] });
  });

  test('transfers the minutes of a tag, also with split counting', () => {
    const tags = entry({ ...inB, minutes: 20 }, { framework: here, node: 'a' });
    const rows = [{ from: 'B', to: 'b', relation: 'exact' as const }];
    expect(covered(rows, [tags], { counting: 'split' }).all).toMatchObject({ a: [1, 40], b: [1, 20], d: [1, 60] });
  });
});
