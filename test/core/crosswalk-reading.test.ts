import { buildOutline, type Crosswalk, readCrosswalk } from '@imh/core';
import { massAimh, wiAimh, wiMa } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';

const crosswalk: Crosswalk = {
  format: 'imh-crosswalk',
  formatVersion: 1,
  id: 'urn:x:c',
  from: { id: 'urn:x:a' },
  to: { id: 'urn:x:b' },
  rows: [
    { from: 'a2', to: 'b1', relation: 'broader' },
    { from: 'none', to: 'b9', relation: 'close' },
    { from: 'a1', to: 'b1', relation: 'exact' },
    { from: 'gone', to: 'b2' },
    { from: 'a1', to: 'none', relation: 'exact' },
  ],
};
const outline = buildOutline({
  nodes: [
    { id: 'A', label: 'A' },
    { id: 'a1', label: 'a1', parents: ['A'] },
    { id: 'B', label: 'B' },
    { id: 'a2', label: 'a2', parents: ['B'] },
  ],
});
const short = (groups: ReturnType<typeof readCrosswalk>) =>
  groups.map(({ domain, readings }) => [
    domain,
    readings.map(({ here = '–', relation = '?', there = '–' }) => `${here} ${relation} ${there}`),
  ]);

describe('readCrosswalk', () => {
  test('groups rows by domain in the order of the outline, with rows of the other side only at the end', () => {
    expect(short(readCrosswalk(crosswalk, 'from', outline))).toEqual([
      ['A', ['a1 exact b1', 'a1 ? –']],
      ['B', ['a2 broader b1']],
      [undefined, ['gone ? b2', '– ? b9']],
    ]);
  });

  test('reverses relations when read from the other side', () => {
    expect(short(readCrosswalk(crosswalk, 'to'))).toEqual([
      [undefined, ['b1 narrower a2', 'b9 ? –', 'b1 exact a1', 'b2 ? gone', '– ? a1']],
    ]);
  });

  test('keeps every row from either side', () => {
    for (const side of ['from', 'to'] as const) {
      const readings = readCrosswalk(wiMa, side, buildOutline(side === 'from' ? wiAimh : massAimh)).flatMap(
        ({ readings }) => readings,
      );
      expect(new Set(readings.map(({ row }) => row))).toEqual(new Set(wiMa.rows));
    }
  });
});
