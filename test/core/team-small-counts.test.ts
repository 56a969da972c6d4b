import {
  type Answer,
  buildOutline,
  type Framework,
  hasHidden,
  type TeamMember,
  type TeamRow,
  teamRows,
  type TeamSums,
  teamTotals,
  withoutSmallCounts,
} from '@imh/core';
import { describe, expect, test } from 'vitest';
import { association, entry, frameworkOf, tag } from './walks/given.js';

/** @param areas of one domain; without it, the framework of the walks */
const frameworkWith = (levels: number, areas?: number): Framework => ({
  ...frameworkOf(association),
  ...(areas !== undefined && {
    nodes: [
      { id: 'all', kind: 'domain', label: 'All' },
      ...Array.from({ length: areas }, (_, area) => ({
        id: `a${area}`,
        kind: 'area',
        parents: ['all'],
        label: 'Area',
      })),
    ],
  }),
  scale: { levels: Array.from({ length: levels }, (_, value) => ({ value, label: `Level ${value}` })) },
});

function sumsOf(members: readonly TeamMember[], levels = 3, areas?: number): TeamSums {
  const framework = frameworkWith(levels, areas);
  return {
    format: 'imh-team-sums',
    formatVersion: 1,
    id: '00000000-0000-4000-8000-000000000001',
    savedAt: '2026-11-01T09:00:00Z',
    framework: { id: association, version: '1' },
    programs: [{ name: 'Sunrise', sums: '00000000-0000-4000-8000-000000000001', people: members.length }],
    ...teamTotals(members),
    rows: teamRows({ members, framework, outline: buildOutline(framework) }),
  };
}

const answers = (...given: [node: string, level: number][]): TeamMember => ({
  answers: given.map(([node, level]): Answer => ({ node, level })),
});
const times = (count: number, member: TeamMember): TeamMember[] => Array.from({ length: count }, () => member);
const rowOf = ({ rows }: TeamSums, id: string): TeamRow => rows.find(({ node }) => node === id)!;

describe('withoutSmallCounts', () => {
  test('keeps counts about three people or nobody', () => {
    const sums = sumsOf([...times(3, answers(['soil', 0])), ...times(4, answers(['soil', 2]))]);
    expect(withoutSmallCounts(sums)).toMatchObject({
      rows: [{ node: 'ground', growth: { toDevelop: 3, onTrack: 4, hidden: 0 } }, { node: 'soil' }, {}, {}, {}, {}],
    });
    expect(rowOf(withoutSmallCounts(sums), 'ground').levels).toEqual(rowOf(sums, 'ground').levels);
  });

  test('hides a row with a count about two people, and keeps how many answered and how many did not', () => {
    const sums = sumsOf([...times(2, answers(['soil', 0])), ...times(4, answers(['soil', 2])), { answers: [] }]);
    const hidden = withoutSmallCounts(sums);
    expect(rowOf(hidden, 'soil').growth).toEqual({ answered: 6, toDevelop: 0, onTrack: 0, hidden: 6 });
    expect(rowOf(hidden, 'ground').levels).toMatchObject({ answered: 6, notAnswered: 1, hidden: 6, counts: [] });
    expect(hasHidden(hidden.rows)).toBe(true);
  });

  test('hides a whole domain if one of its areas is hidden: the others would tell it', () => {
    const sums = sumsOf([
      ...times(2, answers(['soil', 0], ['water', 0])),
      ...times(3, answers(['soil', 2], ['water', 0])),
      ...times(3, answers(['soil', 2], ['water', 2])),
    ]);
    const hidden = withoutSmallCounts(sums);
    expect(rowOf(sums, 'ground').growth).toMatchObject({ toDevelop: 5, onTrack: 3 });
    for (const node of ['ground', 'soil', 'water']) expect(rowOf(hidden, node).growth).toMatchObject({ hidden: 8 });
  });

  test('shows the other areas without their domain if two are hidden', () => {
    const sums = sumsOf(
      [...times(2, answers(['a0', 0], ['a1', 0], ['a2', 0])), ...times(3, answers(['a0', 2], ['a1', 2], ['a2', 0]))],
      3,
      3,
    );
    const shown = withoutSmallCounts(sums).rows.map(({ growth }) => growth!.hidden === 0);
    expect(shown).toEqual([false, false, false, true]);
  });

  test('hides evidence of one or two people, and areas by level', () => {
    const log = (...nodes: string[]): TeamMember => ({
      contents: [entry('x', { dateCompleted: '2026', competencies: nodes.map((node) => tag(node)) }).content],
    });
    const hidden = withoutSmallCounts(sumsOf([log('soil'), ...times(4, log('water'))]));
    expect(rowOf(hidden, 'soil').evidence).toEqual({ withEvidence: 0, withoutEvidence: 0, doesNotApply: 0, hidden: 5 });
    expect(rowOf(hidden, 'bees').evidence).toMatchObject({ withoutEvidence: 5, hidden: 0 });
    const levels = withoutSmallCounts(sumsOf(times(4, answers(['soil', 0]))));
    expect(rowOf(levels, 'ground').levels!.hidden).toBe(0);
    expect(rowOf(levels, 'soil').levels!.hidden).toBe(4);
  });

  test('changes nothing the second time', () => {
    const sums = sumsOf([...times(2, answers(['soil', 0], ['bees', 1])), ...times(4, answers(['soil', 2]))]);
    const once = withoutSmallCounts(sums);
    expect(withoutSmallCounts(once)).toEqual(once);
  });

  // Every team of some size that is possible, grouped by what its sums show: a count about one or two people that is
  // the same for a whole group could be computed by whoever reads the sums.
  test.each([
    { people: 3, levels: 2, areas: 2 },
    { people: 4, levels: 2, areas: 2 },
    { people: 5, levels: 2, areas: 2 },
    { people: 4, levels: 3, areas: 2 },
    { people: 3, levels: 2, areas: 3 },
  ])('lets nobody compute it: $people people, $levels levels, $areas areas', ({ people, levels, areas }) => {
    const groups = new Map<string, Map<string, Set<number>>>();
    for (const members of teamsOf(people, possibleMembers(levels, areas))) {
      const sums = sumsOf(members, levels, areas);
      const key = JSON.stringify(withoutSmallCounts(sums).rows);
      const group = groups.get(key) ?? new Map<string, Set<number>>();
      groups.set(key, group);
      for (const [name, count] of countsIn(sums, levels)) group.set(name, (group.get(name) ?? new Set()).add(count));
    }
    const computable = [...groups].flatMap(([key, counts]) =>
      [...counts]
        .filter(([, values]) => values.size === 1 && (values.has(1) || values.has(2)))
        .map(([name]) => [key, name]),
    );
    expect(groups.size).toBeGreaterThan(people);
    expect(computable).toEqual([]);
  });
});

/** Every combination of answers about the areas of one domain; an answer can be missing. */
function possibleMembers(levels: number, areas: number): TeamMember[] {
  let found: [string, number][][] = [[]];
  for (let area = 0; area < areas; area += 1) {
    found = found.flatMap((before) => [
      before,
      ...Array.from({ length: levels }, (_, level): [string, number][] => [...before, [`a${area}`, level]]),
    ]);
  }
  return found.map((given) => answers(...given));
}

/** Every team of this size; the order of its members does not matter. */
function* teamsOf(people: number, options: readonly TeamMember[], from = 0): Generator<TeamMember[]> {
  if (people === 0) return yield [];
  for (let at = from; at < options.length; at += 1)
    for (const others of teamsOf(people - 1, options, at)) yield [options[at]!, ...others];
}

/** Counts that contain somebody's answers; how many people answered is no secret. */
function countsIn({ rows }: TeamSums, levels: number): [string, number][] {
  return rows.flatMap(({ node, growth, levels: given }) => [
    [`${node} to develop`, growth!.toDevelop] as [string, number],
    [`${node} on track`, growth!.onTrack] as [string, number],
    ...Array.from({ length: levels }, (_, level): [string, number] => [
      `${node} level ${level}`,
      given!.counts.find((count) => count.level === level)?.people ?? 0,
    ]),
  ]);
}
