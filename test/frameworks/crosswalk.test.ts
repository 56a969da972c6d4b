import { buildOutline, Crosswalk, counterparts, crosswalkedCoverage, textIn } from '@imh/core';
import { massAimh, shippedCrosswalks, starter, starterMa, starterWi, wiAimh, wiMa } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';

describe('the crosswalk between WI-AIMH and MassAIMH', () => {
  test('is valid, marked as a proposal, and names the versions of both outlines', () => {
    expect(Crosswalk.parse(JSON.parse(JSON.stringify(wiMa)))).toEqual(wiMa);
    expect(wiMa.proposal).toBe(true);
    expect(textIn(wiMa.title, 'en')).toContain('our proposal');
    expect([wiMa.from, wiMa.to]).toEqual([
      { id: wiAimh.id, version: wiAimh.version },
      { id: massAimh.id, version: massAimh.version },
    ]);
  });

  test('contains all nine and all eight domains once, with "none" for the ninth', () => {
    expect(wiMa.rows.map(({ from }) => from)).toEqual(wiAimh.nodes.map(({ id }) => id));
    const there = wiMa.rows.map(({ to }) => to);
    expect(there.filter((id) => id !== 'none')).toEqual(massAimh.nodes.map(({ id }) => id));
    expect(counterparts(wiMa, wiAimh.id, 'leading-people')).toMatchObject([{ row: { to: 'none' } }]);
  });

  test('has exact rows only for equal names on both pages', () => {
    const nameOf = (nodes: readonly { id: string; label: unknown }[], id: string) =>
      nodes.find((node) => node.id === id)?.label;
    for (const { from, to, relation } of wiMa.rows) {
      if (to === 'none') continue;
      expect(relation === 'exact').toBe(nameOf(wiAimh.nodes, from) === nameOf(massAimh.nodes, to));
    }
  });

  test('counts a training tagged in Wisconsin for Massachusetts if the row is exact', () => {
    const entry = {
      title: 'T',
      dateCompleted: '2026-01-01',
      minutes: 60,
      competencies: ['thinking', 'reflecting', 'leading-people'].map((node) => ({ framework: wiAimh.id, node })),
    };
    const { all, direct } = crosswalkedCoverage([entry], {
      crosswalk: wiMa,
      from: { id: wiAimh.id, outline: buildOutline(wiAimh) },
      to: { id: massAimh.id, outline: buildOutline(massAimh) },
    });
    expect([[...direct], [...all.keys()]]).toEqual([[], ['thinking']]);
  });
});

describe.each([
  { name: 'WI-AIMH', crosswalk: starterWi, outline: wiAimh },
  { name: 'MassAIMH', crosswalk: starterMa, outline: massAimh },
])('the crosswalk from the starter set to the outline of $name', ({ name, crosswalk, outline }) => {
  test('is valid, shipped, marked as a proposal, and names both versions', () => {
    expect(Crosswalk.parse(JSON.parse(JSON.stringify(crosswalk)))).toEqual(crosswalk);
    expect(shippedCrosswalks).toContain(crosswalk);
    expect(crosswalk.proposal).toBe(true);
    expect(textIn(crosswalk.title, 'es')).toContain(`${name}: dominios y áreas (nuestra propuesta)`);
    expect([crosswalk.from, crosswalk.to]).toEqual([
      { id: starter.id, version: starter.version },
      { id: outline.id, version: outline.version },
    ]);
  });

  test('has a row for every domain and area of the starter set, and reaches every domain of the outline', () => {
    const headings = starter.nodes.filter(({ kind }) => kind !== 'competency');
    expect(crosswalk.rows.map(({ from }) => from)).toEqual(headings.map(({ id }) => id));
    const reached = new Set(crosswalk.rows.map(({ to }) => to).filter((to) => to !== 'none'));
    expect([...reached].sort()).toEqual(outline.nodes.map(({ id }) => id).sort());
  });

  test('never counts automatically, because only names were compared', () => {
    expect(crosswalk.rows.filter(({ relation }) => relation === 'exact')).toEqual([]);
  });
});

test('MassAIMH has no counterpart for leading people, and the crosswalk says so', () => {
  const without = starterMa.rows.filter(({ to }) => to === 'none').map(({ from }) => from);
  expect(without).toEqual(['guiding', 'guiding.fair-places']);
  expect(starterWi.rows.filter(({ to }) => to === 'none')).toEqual([]);
});
