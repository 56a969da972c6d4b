import {
  type Answer,
  buildOutline,
  type Framework,
  levelGaps,
  targetsFor,
  type TeamMember,
  teamRows,
  teamTotals,
} from '@imh/core';
import { describe, expect, test } from 'vitest';
import { association, entry, frameworkOf, outline, tag } from './walks/given.js';

const framework: Framework = {
  ...frameworkOf(association),
  categories: [
    { id: 'helper', label: 'Helper' },
    { id: 'keeper', label: 'Keeper' },
  ],
  scale: { levels: [1, 2, 3].map((value) => ({ value, label: `Level ${value}` })) },
};
const answer = (node: string, level: number): Answer => ({ node, level });
const row = (members: TeamMember[], id: string) =>
  teamRows({ members, framework, outline }).find(({ node }) => node === id)!;

describe('teamRows', () => {
  const ana: TeamMember = { answers: [answer('soil', 1), answer('water', 3), answer('bees', 2)] };
  const bo: TeamMember = { answers: [answer('soil', 1), answer('water', 1)] };
  const cy: TeamMember = { answers: [answer('soil', 3)], ratings: [[answer('soil', 2)], [answer('soil', 3)]] };

  test('lists each domain before its areas, without competencies', () => {
    const rows = teamRows({ members: [ana], framework, outline });
    expect(rows.map(({ node, domain }) => [node, domain])).toEqual([
      ['ground', undefined],
      ['soil', 'ground'],
      ['water', 'ground'],
      ['company', undefined],
      ['bees', 'company'],
      ['birds', 'company'],
    ]);
  });

  test('counts per area how many people gave each level, and how many gave none', () => {
    expect(row([ana, bo, cy], 'soil').levels).toEqual({
      answered: 3,
      notAnswered: 0,
      doesNotApply: 0,
      hidden: 0,
      counts: [
        { level: 1, answers: 2, people: 2 },
        { level: 3, answers: 1, people: 1 },
      ],
    });
    expect(row([ana, bo, cy], 'water').levels).toMatchObject({ answered: 2, notAnswered: 1 });
  });

  test('sums the answers in a domain and counts the people who gave them', () => {
    expect(row([ana, bo, cy], 'ground').levels!.counts).toEqual([
      { level: 1, answers: 3, people: 2 },
      { level: 3, answers: 2, people: 2 },
    ]);
  });

  test('counts ratings apart from self-checks, by the people they are about', () => {
    const { ratings } = row([ana, bo, cy], 'ground');
    expect(ratings).toMatchObject({ answered: 2, notAnswered: 0, notSeen: 0 });
    expect(ratings!.counts).toEqual([
      { level: 2, answers: 1, people: 1 },
      { level: 3, answers: 1, people: 1 },
    ]);
    expect(row([ana, bo], 'ground').ratings).toBeUndefined();
  });

  test('counts "I have not seen this" as neither a level nor a missing answer', () => {
    const rated: TeamMember = { ratings: [[{ node: 'soil', notSeen: true }], [answer('water', 1)]] };
    expect(row([rated], 'soil').ratings).toEqual({
      answered: 0,
      notAnswered: 1,
      doesNotApply: 0,
      notSeen: 1,
      hidden: 0,
      counts: [],
    });
  });

  test('uses the last of duplicate answers, and ignores unknown nodes', () => {
    const twice = { answers: [answer('soil', 1), answer('soil', 3), answer('moss', 1)] };
    expect(row([twice], 'ground').levels!.counts).toEqual([{ level: 3, answers: 1, people: 1 }]);
  });

  test('counts people per ticked source', () => {
    const one = { answers: [{ node: 'soil', sources: ['course' as const, 'work' as const] }] };
    const other = { answers: [{ node: 'water', sources: ['course' as const] }] };
    const { answered, notAnswered, counts } = row([one, other, bo], 'ground').sources!;
    expect({ answered, notAnswered }).toEqual({ answered: 2, notAnswered: 1 });
    expect(counts.filter(({ people }) => people > 0)).toEqual([
      { source: 'course', people: 2 },
      { source: 'work', people: 1 },
    ]);
  });

  test('separates a node that is not for a category from an answer that is missing', () => {
    const nodes = framework.nodes.map((node) => (node.id === 'bees' ? { ...node, categories: ['keeper'] } : node));
    const narrow = { ...framework, nodes };
    const members: TeamMember[] = [
      { category: 'helper', answers: [] },
      { category: 'keeper', answers: [] },
      { category: 'unknown to the framework', answers: [] },
      { answers: [] },
      { category: 'helper', contents: [] },
    ];
    const rows = teamRows({ members, framework: narrow, outline: buildOutline(narrow) });
    const bees = rows.find(({ node }) => node === 'bees')!;
    expect(bees.levels).toMatchObject({ answered: 0, notAnswered: 3, doesNotApply: 1 });
    expect(bees.evidence).toEqual({ withEvidence: 0, withoutEvidence: 0, doesNotApply: 1, hidden: 0 });
  });

  test('counts a person as developing if at least half of their answers are in the lower half of the scale', () => {
    const half = { answers: [answer('soil', 1), answer('water', 3)] };
    const few = { answers: [answer('soil', 1), answer('soil-1', 3), answer('soil-2', 2)] };
    expect(row([half, few, { answers: [] }], 'ground').growth).toEqual({
      answered: 2,
      toDevelop: 1,
      onTrack: 1,
      hidden: 0,
    });
  });

  test('compares answers with the levels that the association expects of the category', () => {
    const targets = [{ category: 'keeper', node: 'soil', level: 3 }];
    const members = [
      { category: 'keeper', answers: [answer('soil-1', 2)] },
      { category: 'helper', answers: [answer('soil-1', 2)] },
    ];
    const rows = teamRows({ members, framework: { ...framework, targets }, outline });
    expect(rows[1]!.growth).toMatchObject({ toDevelop: 1, onTrack: 1 });
  });

  test('has the same gaps as the result of a self-check', () => {
    const targets = [
      { category: 'keeper', node: 'soil', level: 3 },
      { category: 'keeper', node: 'water-1', level: 2 },
      { category: 'keeper', node: 'company', level: 1 },
    ];
    const withTargets = { ...framework, targets };
    const levels = [1, 2, 3];
    for (const category of ['keeper', 'helper']) {
      for (const node of ['soil', 'soil-1', 'soil-2', 'water', 'water-1', 'bees-1']) {
        for (const level of levels) {
          const answers = [answer(node, level)];
          const expected = levelGaps(
            [{ node, group: '' }],
            new Map([[node, answers[0]!]]),
            levels,
            targetsFor(withTargets, outline, category),
          );
          const [ground, , , company] = teamRows({ members: [{ category, answers }], framework: withTargets, outline });
          expect(ground!.growth!.toDevelop + company!.growth!.toDevelop).toBe(expected.length);
        }
      }
    }
  });

  test('does not judge levels that are not on the scale', () => {
    const members = [{ answers: [answer('soil', 9)] }];
    expect(row(members, 'soil').growth).toEqual({ answered: 0, toDevelop: 0, onTrack: 0, hidden: 0 });
    expect(row(members, 'soil').levels!.answered).toBe(1);
  });

  test('counts people with evidence per area', () => {
    const log = (...nodes: string[]) => ({
      contents: [entry('x', { dateCompleted: '2026', competencies: nodes.map((node) => tag(node)) }).content],
    });
    const members = [log('soil-1'), log('soil', 'bees'), { contents: [] }, ana];
    expect(row(members, 'ground').evidence).toMatchObject({ withEvidence: 2, withoutEvidence: 1 });
    expect(row(members, 'birds').evidence).toMatchObject({ withEvidence: 0, withoutEvidence: 3 });
    expect(teamTotals(members)).toEqual({ people: 4, selfChecks: 1, ratings: 0, logs: 3 });
    expect(row([ana], 'birds').evidence).toBeUndefined();
  });
});
