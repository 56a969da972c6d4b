import {
  areaOf,
  buildOutline,
  contributionOf,
  countsMoreOn,
  coverageOf,
  type EvidenceContent,
  minutesOf,
  statusOf,
} from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { association, other, outline, tag } from './walks/given.js';

const finished = (parts: Partial<EvidenceContent>): EvidenceContent => ({
  title: 'x',
  dateCompleted: '2026',
  minutes: 60,
  ...parts,
});
const sessionsOn = (...dates: string[]): EvidenceContent => ({
  title: 'x',
  sessions: dates.map((date) => ({ date, minutes: 60 })),
});
const minutes = (content: EvidenceContent, counting: 'whole' | 'split') =>
  Object.fromEntries(contributionOf(content, association, outline, counting));

describe('what counts toward coverage', () => {
  test.each([
    ['planned', { status: 'planned' as const, dateCompleted: undefined }],
    ['attended', { status: 'attended' as const }],
    ['without a date or a status', { dateCompleted: undefined }],
  ])('an entry that is %s does not count', (_name, parts) => {
    expect(minutes(finished({ ...parts, competencies: [tag('soil')] }), 'whole')).toEqual({});
  });

  test('an entry without a status is finished if it has a completion date or a session', () => {
    expect(statusOf({ title: 'x' })).toBe('planned');
    expect(statusOf({ title: 'x', dateCompleted: '2026' })).toBe('finished');
    expect(statusOf({ title: 'x', sessions: [{ date: '2026-03', minutes: 60 }] })).toBe('finished');
    expect(statusOf({ title: 'x', sessions: [] })).toBe('planned');
    expect(statusOf({ title: 'x', status: 'attended', dateCompleted: '2026' })).toBe('attended');
  });

  test.each<[string, EvidenceContent, string]>([
    [
      'a planned entry with a completion date',
      { title: 'x', status: 'planned', dateCompleted: '2026-11-20' },
      'finished',
    ],
    ['an entry of today', { title: 'x', dateCompleted: '2026-11-21' }, 'finished'],
    ['an entry of the current month', { title: 'x', status: 'planned', dateCompleted: '2026-11' }, 'finished'],
    ['an entry of tomorrow', { title: 'x', status: 'finished', dateCompleted: '2026-11-22' }, 'planned'],
    ['an attended entry of tomorrow', { title: 'x', status: 'attended', dateCompleted: '2026-11-22' }, 'planned'],
    ['a planned entry without a date', { title: 'x', status: 'planned' }, 'planned'],
    ['a finished entry without a date', { title: 'x', status: 'finished' }, 'finished'],
    ['sessions of which one has taken place', sessionsOn('2026-11-01', '2026-12-01'), 'finished'],
    ['sessions that are all to come', sessionsOn('2026-12-01', '2027-01-01'), 'planned'],
  ])('on a day, %s has the right status', (_what, content, status) => {
    expect(statusOf(content, '2026-11-21')).toBe(status);
  });

  test('nothing that is dated after today counts', () => {
    const sessions = { ...sessionsOn('2026-11-01', '2026-12-01'), competencies: [tag('soil')] };
    expect(minutesOf(sessions, '2026-11-21')).toBe(60);
    expect(countsMoreOn(sessions, '2026-11-21')).toBe('2026-12-01');
    expect(countsMoreOn(sessions, '2026-12-01')).toBeUndefined();
    const today = (content: EvidenceContent) =>
      Object.fromEntries(contributionOf(content, association, outline, 'whole', '2026-11-21'));
    expect(today(sessions)).toEqual({ soil: 60, ground: 60 });
    expect(today(finished({ dateCompleted: '2026-11-22', competencies: [tag('soil')] }))).toEqual({});
  });

  test('the minutes of sessions take precedence over the minutes of the entry', () => {
    expect(
      minutesOf({
        title: 'x',
        minutes: 999,
        sessions: [
          { date: '2026', minutes: 30 },
          { date: '2026', minutes: 15 },
        ],
      }),
    ).toBe(45);
    expect(minutesOf({ title: 'x', minutes: 90, sessions: [] })).toBe(90);
    expect(minutesOf({ title: 'x' })).toBe(0);
  });

  test('tags of another framework and areas named by the user do not count', () => {
    const content = finished({ competencies: [tag('soil', other), { framework: association, localArea: 'Mine' }] });
    expect(minutes(content, 'whole')).toEqual({});
    expect(minutes(content, 'split')).toEqual({});
  });

  test('a node that is missing from the outline counts for itself', () => {
    expect(minutes(finished({ competencies: [tag('gone')] }), 'whole')).toEqual({ gone: 60 });
    expect(minutes(finished({ competencies: [tag('gone')] }), 'split')).toEqual({ gone: 60 });
  });

  test('an entry without minutes counts as an entry with 0 minutes', () => {
    const content = finished({ minutes: undefined, competencies: [tag('soil')] });
    expect(Object.fromEntries(coverageOf([content], association, outline))).toEqual({
      soil: { entries: 1, minutes: 0 },
      ground: { entries: 1, minutes: 0 },
    });
  });

  test('counts each entry once per node, even with several competencies in it', () => {
    const contents = [
      finished({ competencies: [tag('soil-1'), tag('soil-2')] }),
      finished({ competencies: [tag('soil')] }),
    ];
    expect(coverageOf(contents, association, outline).get('soil')).toEqual({ entries: 2, minutes: 120 });
    expect(coverageOf(contents, association, outline).get('soil-1')).toEqual({ entries: 1, minutes: 60 });
  });
});

describe('tag minutes', () => {
  test('caps tag minutes at the entry’s total', () => {
    expect(minutes(finished({ competencies: [{ ...tag('soil'), minutes: 600 }] }), 'whole')).toEqual({
      soil: 60,
      ground: 60,
    });
    // Split: 90 and 30 of 60 are scaled by 60 / 120.
    const both = finished({
      competencies: [
        { ...tag('soil'), minutes: 90 },
        { ...tag('bees'), minutes: 30 },
      ],
    });
    expect(minutes(both, 'split')).toMatchObject({ soil: 45, bees: 15 });
  });

  test('are used as the total if the entry has no minutes', () => {
    const content = finished({ minutes: undefined, competencies: [{ ...tag('soil'), minutes: 20 }] });
    expect(minutes(content, 'whole')).toMatchObject({ soil: 20 });
    expect(minutes(content, 'split')).toMatchObject({ soil: 20 });
  });

  test('with split: an area with one tag with minutes and one without also gets a part of the rest', () => {
    // 30 stated for soil-1; the other 30 are shared by Soil (soil-2 is open) and Bees: 15 each.
    const content = finished({ competencies: [{ ...tag('soil-1'), minutes: 30 }, tag('soil-2'), tag('bees')] });
    expect(minutes(content, 'split')).toMatchObject({ soil: 45, bees: 15, 'soil-1': 30, 'soil-2': 45 });
  });

  test('with split: an area named by the user takes a share that credits no node', () => {
    const content = finished({ competencies: [tag('soil'), { framework: association, localArea: 'Mine' }] });
    expect(minutes(content, 'split')).toEqual({ soil: 30, ground: 30 });
  });
});

test('with split, the areas together never have more minutes than the entry', () => {
  const areas = ['soil', 'water', 'bees', 'birds'];
  const nodes = [...areas, 'soil-1', 'soil-2', 'water-1', 'bees-1'];
  const tags = fc.array(
    fc.record({ node: fc.constantFrom(...nodes), minutes: fc.option(fc.nat(90), { nil: undefined }) }),
  );
  fc.assert(
    fc.property(tags, fc.nat(90), (tagged, total) => {
      const content = finished({
        minutes: total,
        competencies: tagged.map(({ node, minutes }) => ({ ...tag(node), minutes })),
      });
      const found = contributionOf(content, association, outline, 'split');
      const sum = areas.reduce((so, area) => so + (found.get(area) ?? 0), 0);
      expect(sum).toBeLessThanOrEqual(total + 1e-6);
      if (tagged.some(({ minutes }) => minutes === undefined)) expect(sum).toBeCloseTo(total);
      for (const node of nodes)
        expect(found.get(node) ?? 0).toBeLessThanOrEqual((found.get(areaOf(outline, node)) ?? 0) + 1e-6);
      const whole = contributionOf(content, association, outline, 'whole');
      for (const [node, minutes] of found) if (areas.includes(node)) expect(minutes).toBeLessThanOrEqual(total + 1e-6);
      expect([...whole.keys()].sort()).toEqual([...found.keys()].sort());
    }),
    { numRuns: 500 },
  );
});

test('the area of a node is its nearest ancestor of kind area, else its parent, else itself', () => {
  expect(areaOf(outline, 'soil-1')).toBe('soil');
  expect(areaOf(outline, 'soil')).toBe('soil');
  expect(areaOf(outline, 'ground')).toBe('ground');
  expect(areaOf(outline, 'gone')).toBe('gone');
  const plain = buildOutline({
    nodes: [
      { id: 'top', label: 'Top' },
      { id: 'leaf', label: 'Leaf', parents: ['top'] },
    ],
  });
  expect(areaOf(plain, 'leaf')).toBe('top');
  expect(areaOf(plain, 'top')).toBe('top');
});
