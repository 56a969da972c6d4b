import {
  areasWithoutEvidence,
  changeSince,
  combinedSums,
  strengthsAndGaps,
  type TeamRow,
  type TeamSums,
} from '@imh/core';
import { describe, expect, test } from 'vitest';

const rows: TeamRow[] = [{ node: 'ground' }, { node: 'soil', domain: 'ground' }, { node: 'water', domain: 'ground' }];
const place = { framework: { id: 'urn:example:a', version: '2' }, rows, scale: [3, 1] };

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Sums of a program in which `toDevelop` of `answered` people have something to develop in one area. */
function sums(
  number: number,
  name: string,
  toDevelop: number,
  answered: number,
  more: Partial<TeamSums> = {},
): TeamSums {
  const levels = {
    answered,
    notAnswered: 1,
    doesNotApply: 2,
    hidden: 0,
    counts: [
      { level: 3, answers: 9, people: answered - toDevelop },
      { level: 1, answers: 5, people: toDevelop },
    ],
  };
  return {
    format: 'imh-team-sums',
    formatVersion: 1,
    id: uuid(number),
    savedAt: `2026-11-0${number}T09:00:00Z`,
    framework: { id: 'urn:example:a', version: '2' },
    programs: [{ name, sums: uuid(number), people: answered + 3 }],
    from: `2026-10-0${number}`,
    to: `2026-10-2${number}`,
    people: answered + 3,
    selfChecks: answered + 3,
    ratings: 0,
    logs: 0,
    rows: [
      {
        node: 'soil',
        domain: 'ground',
        levels,
        growth: { answered, toDevelop, onTrack: answered - toDevelop, hidden: 0 },
      },
    ],
    ...more,
  };
}

describe('combinedSums', () => {
  test('adds people, answers and unknowns of several programs', () => {
    const { combined } = combinedSums([sums(1, 'Sunrise', 3, 7), sums(2, 'Harbor', 4, 5)], place);
    expect(combined).toMatchObject({ people: 18, selfChecks: 18, from: '2026-10-01', to: '2026-10-22' });
    expect(combined!.programs.map(({ name }) => name)).toEqual(['Sunrise', 'Harbor']);
    expect(combined!.rows[1]).toMatchObject({
      node: 'soil',
      levels: { answered: 12, notAnswered: 2, doesNotApply: 4, hidden: 0 },
      growth: { answered: 12, toDevelop: 7, onTrack: 5 },
    });
    expect(combined!.rows[1]!.levels!.counts).toEqual([
      { level: 3, answers: 18, people: 5 },
      { level: 1, answers: 10, people: 7 },
    ]);
  });

  test('keeps apart the people whose answers a program has hidden', () => {
    const hidden = sums(2, 'Harbor', 0, 5);
    hidden.rows[0]!.growth = { answered: 5, toDevelop: 0, onTrack: 0, hidden: 5 };
    const { combined } = combinedSums([sums(1, 'Sunrise', 3, 7), hidden], place);
    expect(combined!.rows[1]!.growth).toEqual({ answered: 12, toDevelop: 3, onTrack: 4, hidden: 5 });
  });

  test('counts a program once: the later of two files with its name, whatever the spelling', () => {
    const found = combinedSums([sums(3, ' sunrise ', 4, 5), sums(1, 'Sunrise', 3, 7)], place);
    expect(found.combined!.people).toBe(8);
    expect(found.twice.map(({ sums: { id }, programs }) => [id, programs])).toEqual([[uuid(1), ['Sunrise']]]);
  });

  test('leaves out a program that is part of a combined file', () => {
    const harbor = sums(4, 'Harbor', 3, 7);
    const region = sums(2, 'Sunrise', 3, 7);
    region.programs = [...region.programs, { name: 'Harbor by another name', sums: uuid(4), people: 3 }];
    const found = combinedSums([harbor, region], place);
    expect(found.added).toEqual([region]);
    expect(found.twice).toEqual([{ sums: harbor, programs: ['Harbor'] }]);
  });

  test('notices the same figures under two names', () => {
    const [one, other] = [sums(1, 'Sunrise', 3, 7), sums(2, 'Morning Sun', 3, 7)];
    expect(combinedSums([one, other, sums(3, 'Harbor', 4, 7)], place).alike).toEqual([[one, other]]);
  });

  test('reports sums of another framework, and those of another version', () => {
    const kitchen = sums(1, 'Kitchen', 3, 7, { framework: { id: 'urn:example:kitchen' } });
    const older = sums(2, 'Harbor', 3, 7, { framework: { id: 'urn:example:a', version: '1' } });
    const found = combinedSums([kitchen, older, sums(3, 'Sunrise', 4, 5)], place);
    expect(found.otherFramework).toEqual([kitchen]);
    expect(found.otherVersion).toEqual([older]);
    expect(found.combined!.people).toBe(18);
  });

  test('counts a node that a version does not have as not applying to its people', () => {
    const { combined } = combinedSums([sums(1, 'Sunrise', 3, 7)], place);
    expect(combined!.rows[2]).toMatchObject({
      node: 'water',
      levels: { answered: 0, notAnswered: 0, doesNotApply: 10 },
    });
  });

  test('has nothing to combine without sums of the framework', () => {
    expect(combinedSums([], place).combined).toBeUndefined();
  });
});

describe('strengthsAndGaps', () => {
  const growth = (node: string, toDevelop: number, onTrack: number, hidden = 0, domain?: string): TeamRow => ({
    node,
    ...(domain === undefined ? {} : { domain }),
    growth: { answered: toDevelop + onTrack + hidden, toDevelop, onTrack, hidden },
  });

  test('lists areas by share, half and more as gaps', () => {
    const { strengths, gaps } = strengthsAndGaps([
      growth('d', 5, 5),
      growth('half', 4, 4, 0, 'd'),
      growth('few', 3, 5, 0, 'd'),
      growth('none', 0, 8, 0, 'd'),
      growth('all', 8, 0, 0, 'd'),
      growth('nobody answered', 0, 0, 0, 'd'),
    ]);
    expect(gaps.map(({ node }) => node)).toEqual(['all', 'half']);
    expect(strengths.map(({ node }) => node)).toEqual(['none', 'few']);
  });

  test('lists a domain in place of areas that it does not have, and what is hidden', () => {
    const found = strengthsAndGaps([growth('alone', 3, 0), growth('d', 0, 0, 8), growth('a', 0, 0, 8, 'd')]);
    expect(found.gaps.map(({ node }) => node)).toEqual(['alone']);
    expect(found.hidden.map(({ node }) => node)).toEqual(['d']);
  });

  test('compares shares, not numbers, with an earlier team', () => {
    expect(changeSince(growth('a', 6, 2), growth('a', 3, 4))).toBe('fewer');
    expect(changeSince(growth('a', 3, 3), growth('a', 4, 4))).toBe('same');
    expect(changeSince(growth('a', 0, 0, 8), growth('a', 4, 4))).toBe('unknown');
    expect(changeSince(undefined, growth('a', 4, 4))).toBe('unknown');
  });
});

test('an area that applies to nobody is not an area without evidence', () => {
  const evidence = (node: string, withEvidence: number, withoutEvidence: number, doesNotApply: number, hidden = 0) => ({
    node,
    domain: 'd',
    evidence: { withEvidence, withoutEvidence, doesNotApply, hidden },
  });
  const found = areasWithoutEvidence([
    { node: 'd', evidence: { withEvidence: 0, withoutEvidence: 3, doesNotApply: 0, hidden: 0 } },
    evidence('nobody has it', 0, 2, 1),
    evidence('for nobody here', 0, 0, 3),
    evidence('hidden', 0, 0, 0, 3),
    evidence('some have it', 1, 2, 0),
  ]);
  expect(found).toEqual({ without: ['nobody has it'], applyToNobody: ['for nobody here'] });
});
