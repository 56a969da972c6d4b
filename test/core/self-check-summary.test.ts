import { describe, expect, it } from 'vitest';
import {
  type Answer,
  buildOutline,
  comparisonRows,
  fitAnswers,
  type Framework,
  levelGaps,
  levelsByGroup,
  mergeSelfChecks,
  type SelfCheck,
  sourceGaps,
  sourcesByGroup,
  targetsFor,
} from '@imh/core';

const asked = [
  { node: 'a1', group: 'a' },
  { node: 'a2', group: 'a' },
  { node: 'b1', group: 'b' },
];
const answers = (given: Readonly<Record<string, number>>): Map<string, Answer> =>
  new Map(Object.entries(given).map(([node, level]) => [node, { node, level }]));
const levels = [1, 2, 3, 4];
const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:f',
  version: '2',
  title: 'F',
  scale: { levels: levels.map((value) => ({ value, label: `${value}` })) },
  nodes: [
    { id: 'a', kind: 'area', label: 'A' },
    { id: 'a1', parents: ['a'], label: 'A1' },
    { id: 'a2', parents: ['a'], label: 'A2' },
    { id: 'b1', label: 'B1' },
  ],
};
const check = (id: string, takenAt: string, given: Readonly<Record<string, number>>): SelfCheck => ({
  format: 'imh-self-check',
  formatVersion: 1,
  id,
  framework: { id: 'urn:example:f', version: '2' },
  takenAt,
  answers: [...answers(given).values()],
});

describe('counting a self-check', () => {
  it('counts answers per group and level, and unanswered nodes', () => {
    expect(levelsByGroup(asked, answers({ a1: 1, b1: 4 }), levels)).toEqual([
      { group: 'a', counts: [1, 0, 0, 0], none: 1, total: 2 },
      { group: 'b', counts: [0, 0, 0, 1], none: 0, total: 1 },
    ]);
  });

  it('counts an unknown level as unanswered', () => {
    expect(levelsByGroup(asked, answers({ b1: 9 }), levels)[1]).toEqual({
      group: 'b',
      counts: [0, 0, 0, 0],
      none: 1,
      total: 1,
    });
  });

  it('counts an area with two sources in both', () => {
    const ticked = new Map<string, Answer>([['a1', { node: 'a1', sources: ['work', 'course'] }]]);
    expect(sourcesByGroup(asked, ticked, ['course', 'work', 'rsc'])[0]).toEqual({
      group: 'a',
      counts: [1, 1, 0],
      none: 1,
      total: 2,
    });
  });
});

describe('gaps of a self-check', () => {
  const none = new Map<string, number>();

  it('without targets: the lower half of the scale, lowest first, then unrated nodes', () => {
    expect(levelGaps(asked, answers({ a1: 2, a2: 1 }), levels, none)).toEqual([
      { node: 'a2', level: 1 },
      { node: 'a1', level: 2 },
      { node: 'b1' },
    ]);
    expect(levelGaps(asked, answers({ a1: 3, a2: 4, b1: 3 }), levels, none)).toEqual([]);
  });

  it('the middle of an odd scale is not a gap', () => {
    const gaps = levelGaps(asked, answers({ a1: 1, a2: 2, b1: 3 }), [1, 2, 3], none);
    expect(gaps.map(({ node }) => node)).toEqual(['a1']);
  });

  it('with targets: only nodes below their target, largest difference first', () => {
    const targets = new Map([
      ['a1', 3],
      ['a2', 4],
    ]);
    expect(levelGaps(asked, answers({ a1: 2, a2: 1, b1: 1 }), levels, targets)).toEqual([
      { node: 'a2', level: 1, target: 4 },
      { node: 'a1', level: 2, target: 3 },
    ]);
    expect(levelGaps(asked, answers({ a1: 3 }), levels, targets)).toEqual([{ node: 'a2', target: 4 }]);
  });

  it('the target of a node is inherited from its nearest ancestor, for the same category only', () => {
    const targets = [
      { category: 'c', node: 'a', level: 3 },
      { category: 'c', node: 'a2', level: 2 },
      { category: 'd', node: 'b1', level: 4 },
    ];
    const outline = buildOutline(framework);
    expect([...targetsFor({ targets }, outline, 'c')]).toEqual([
      ['a', 3],
      ['a1', 3],
      ['a2', 2],
    ]);
    expect(targetsFor({ targets }, outline, undefined).size).toBe(0);
  });

  it('in the source grid: every area without a tick', () => {
    const ticked = new Map<string, Answer>([
      ['a1', { node: 'a1', sources: ['work'] }],
      ['a2', { node: 'a2', sources: [] }],
    ]);
    expect(sourceGaps(asked, ticked)).toEqual([{ node: 'a2' }, { node: 'b1' }]);
  });
});

describe('comparisonRows', () => {
  it('has one answer per column, and missing answers do not differ', () => {
    expect(comparisonRows(asked, [answers({ a1: 1, a2: 2 }), answers({ a1: 3 })])).toEqual([
      {
        node: 'a1',
        answers: [
          { node: 'a1', level: 1 },
          { node: 'a1', level: 3 },
        ],
        differs: true,
      },
      { node: 'a2', answers: [{ node: 'a2', level: 2 }, undefined], differs: false },
    ]);
  });

  it('ignores the order of sources', () => {
    const one = new Map<string, Answer>([['a1', { node: 'a1', sources: ['work', 'rsc'] }]]);
    const other = new Map<string, Answer>([['a1', { node: 'a1', sources: ['rsc', 'work'] }]]);
    expect(comparisonRows(asked, [one, other])[0]!.differs).toBe(false);
  });
});

describe('mergeSelfChecks', () => {
  const base = check('i', '2026-01-01T00:00:00Z', { a1: 1, a2: 1 });

  it('keeps changes of either side, and ours if both changed', () => {
    const ours = check('i', '2026-01-02T00:00:00Z', { a1: 2, a2: 1, b1: 4 });
    const theirs = check('i', '2026-01-03T00:00:00Z', { a1: 3, a2: 4 });
    const merged = mergeSelfChecks(base, ours, theirs);
    expect(new Map(merged.answers.map(({ node, level }) => [node, level]))).toEqual(
      new Map([
        ['a1', 2],
        ['a2', 4],
        ['b1', 4],
      ]),
    );
    expect(merged.takenAt).toBe('2026-01-03T00:00:00Z');
  });

  it('removes an answer that one side removed', () => {
    const ours = check('i', '2026-01-02T00:00:00Z', { a2: 1 });
    const theirs = check('i', '2026-01-03T00:00:00Z', { a1: 1, a2: 4 });
    expect(mergeSelfChecks(base, ours, theirs).answers).toEqual([{ node: 'a2', level: 4 }]);
  });

  it('keeps the plan of the side that changed it', () => {
    const plan = [{ node: 'a1', intention: 'Watch' }];
    expect(mergeSelfChecks(base, base, { ...base, plan }).plan).toEqual(plan);
    expect(mergeSelfChecks(base, { ...base, plan }, base).plan).toEqual(plan);
  });
});

describe('fitAnswers', () => {
  it('matches answers of another version by node id and keeps the others separately', () => {
    const old = { ...check('i', '2026-01-01T00:00:00Z', { a1: 1, gone: 2, a2: 9 }) };
    const fitted = fitAnswers({ ...old, framework: { id: 'urn:example:f', version: '1' } }, framework)!;
    expect([...fitted.fitting.keys()]).toEqual(['a1']);
    expect(fitted.others.map(({ node }) => node)).toEqual(['gone', 'a2']);
    expect(fitted.version).toBe('1');
  });

  it('rejects answers of another framework', () => {
    const other = { framework: { id: 'urn:example:other' }, answers: [] };
    expect(fitAnswers(other, framework)).toBeUndefined();
    expect(fitAnswers({ ...other, framework: { id: 'urn:example:f' } }, framework)).not.toHaveProperty('version');
  });
});
