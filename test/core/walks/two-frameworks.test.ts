import { buildOutline, coverageOf, type EvidenceContent } from '@imh/core';
import { expect, test } from 'vitest';
import { association, frameworkOf, other, outline, tag } from './given.js';

// One training of 120 minutes, finished, tagged in two frameworks: in the first with two competencies of the area Soil,
// one of Water and one of Bees, in the second with one area.
const content: EvidenceContent = {
  title: 'One training',
  dateCompleted: '2026-03-02',
  minutes: 120,
  competencies: [tag('soil-1'), tag('soil-2'), tag('water-1'), tag('bees-1'), tag('birds', other)],
};
const secondOutline = buildOutline(frameworkOf(other));

test('counted whole, every tagged area gets all minutes of the training once', () => {
  // Soil 120 (two competencies, one entry), Water 120, Bees 120; the domain Ground 120, not 240.
  const coverage = coverageOf([content], association, outline, 'whole');
  expect(Object.fromEntries(coverage)).toEqual({
    'soil-1': { entries: 1, minutes: 120 },
    'soil-2': { entries: 1, minutes: 120 },
    soil: { entries: 1, minutes: 120 },
    'water-1': { entries: 1, minutes: 120 },
    water: { entries: 1, minutes: 120 },
    ground: { entries: 1, minutes: 120 },
    'bees-1': { entries: 1, minutes: 120 },
    bees: { entries: 1, minutes: 120 },
    company: { entries: 1, minutes: 120 },
  });
});

test('counted split, areas get equal parts, and two competencies of one area are one part', () => {
  // Three areas: 120 / 3 = 40 each. Ground = Soil 40 + Water 40 = 80; Company = Bees 40; 80 + 40 = 120.
  const coverage = coverageOf([content], association, outline, 'split');
  const minutes = Object.fromEntries([...coverage].map(([node, { minutes }]) => [node, minutes]));
  expect(minutes).toMatchObject({ soil: 40, water: 40, bees: 40, ground: 80, company: 40 });
});

test('minutes are split within each framework separately', () => {
  // One area there: all 120 minutes.
  const coverage = coverageOf([content], other, secondOutline, 'split');
  expect(Object.fromEntries(coverage)).toEqual({
    birds: { entries: 1, minutes: 120 },
    company: { entries: 1, minutes: 120 },
  });
});

test('tag minutes go to their area first, and the rest is split among the others', () => {
  // 60 stated for Bees; 120 − 60 = 60 left for Soil and Water: 30 each. 60 + 30 + 30 = 120.
  const stated = { ...content, competencies: [tag('soil-1'), tag('water-1'), { ...tag('bees-1'), minutes: 60 }] };
  const coverage = coverageOf([stated], association, outline, 'split');
  const minutes = (node: string) => coverage.get(node)?.minutes;
  expect([minutes('bees'), minutes('soil'), minutes('water'), minutes('ground')]).toEqual([60, 30, 30, 60]);
});
