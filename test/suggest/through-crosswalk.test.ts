import { buildOutline } from '@imh/core';
import { shippedCrosswalks, starter, wiAimh } from '@imh/frameworks';
import { Suggester, throughCrosswalk } from '@imh/suggest';
import { expect, test } from 'vitest';

const crosswalk = shippedCrosswalks.find(({ from, to }) => from.id === starter.id && to.id === wiAimh.id)!;
const path = { crosswalk, framework: starter.id, outline: buildOutline(starter) };

test('an outline of names only gets the counterparts of what fits, each once, with the competency that matched', () => {
  const page = {
    title: 'Safe sleep, crying and feeding',
    description: 'And how reflective supervision in a group helps home visitors to hold the baby in mind.',
  };
  const found = throughCrosswalk(new Suggester(starter).suggest(page), path);
  expect(found.map(({ node }) => node)).toContain('theoretical-foundations');
  expect(new Set(found.map(({ node }) => node)).size).toBe(found.length);
  for (const { node, through, words } of found) {
    expect(wiAimh.nodes.map(({ id }) => id)).toContain(node);
    expect(path.outline.byId.has(through!)).toBe(true);
    expect(words).not.toEqual([]);
  }
});

test('a crosswalk of other frameworks leads nowhere', () => {
  const suggestions = new Suggester(starter).suggest({ title: 'Safe sleep, crying and feeding' });
  expect(throughCrosswalk(suggestions, { ...path, framework: 'urn:example:other' })).toEqual([]);
});
