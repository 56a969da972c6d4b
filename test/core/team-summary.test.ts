import { type Answer, type TeamMember, teamSummary } from '@imh/core';
import { describe, expect, test } from 'vitest';
import { association, entry, outline, tag } from './walks/given.js';

const answer = (node: string, level: number): Answer => ({ node, level });
const summary = (members: TeamMember[]) =>
  teamSummary({ members, frameworkId: association, outline, levels: [1, 2, 3] });
const domain = (members: TeamMember[], id: string) => summary(members).domains.find(({ node }) => node === id)!;

describe('teamSummary', () => {
  const ana: TeamMember = { answers: [answer('soil', 1), answer('water', 3), answer('bees', 2)] };
  const bo: TeamMember = { answers: [answer('soil', 1), answer('water', 1)] };
  const cy: TeamMember = { answers: [answer('soil', 3)], ratings: [[answer('soil', 2)], [answer('soil', 3)]] };

  test('counts per area how many people gave each level', () => {
    const [soil, water] = domain([ana, bo, cy], 'ground').areas;
    expect(soil!.selfChecks).toEqual({
      people: 3,
      answers: 3,
      levels: [
        { level: 1, answers: 2, people: 2 },
        { level: 3, answers: 1, people: 1 },
      ],
    });
    expect(water!.selfChecks.people).toBe(2);
  });

  test('sums the answers in a domain and counts the people who gave them', () => {
    expect(domain([ana, bo, cy], 'ground').selfChecks).toEqual({
      people: 3,
      answers: 5,
      levels: [
        { level: 1, answers: 3, people: 2 },
        { level: 3, answers: 2, people: 2 },
      ],
    });
    expect(domain([ana, bo, cy], 'company').selfChecks).toMatchObject({ people: 1, answers: 1 });
  });

  test('separates reference ratings from self-checks', () => {
    const { ratings } = domain([ana, bo, cy], 'ground');
    expect(ratings).toEqual({
      people: 2,
      answers: 2,
      levels: [
        { level: 2, answers: 1, people: 1 },
        { level: 3, answers: 1, people: 1 },
      ],
    });
  });

  test('uses the last of duplicate answers, and ignores unknown nodes', () => {
    const twice = { answers: [answer('soil', 1), answer('soil', 3), answer('moss', 1)] };
    expect(domain([twice], 'ground').selfChecks.levels).toEqual([{ level: 3, answers: 1, people: 1 }]);
  });

  test('counts people per ticked source', () => {
    const one = { answers: [{ node: 'soil', sources: ['course' as const, 'work' as const] }] };
    const other = { answers: [{ node: 'water', sources: ['course' as const] }] };
    expect(Object.fromEntries(domain([one, other], 'ground').sources)).toEqual({ course: 2, work: 1 });
  });

  test('counts people with evidence per area, and lists areas without any', () => {
    const log = (...nodes: string[]) => ({
      contents: [entry('x', { dateCompleted: '2026', competencies: nodes.map((node) => tag(node)) }).content],
    });
    const found = summary([log('soil-1'), log('soil', 'bees'), { contents: [] }]);
    expect(found.domains.map(({ node, withEvidence }) => [node, withEvidence])).toEqual([
      ['ground', 2],
      ['company', 1],
    ]);
    expect(found.gaps).toEqual(['water', 'birds']);
    expect(found.logs).toBe(3);
  });

  test('reports no gaps if no log was submitted', () => {
    expect(summary([ana, bo]).gaps).toEqual([]);
  });

  test('marks a team of one or two people as identifiable', () => {
    expect(summary([ana, bo]).identifiable).toBe(true);
    expect(summary([ana, bo, cy]).identifiable).toBe(false);
  });
});
