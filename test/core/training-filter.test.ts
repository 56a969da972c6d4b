import { buildOutline, type Training, trainingFilter, type TrainingFilter, trainingsByNode } from '@imh/core';
import { expect, test } from 'vitest';

const today = '2026-11-22';
const frameworkId = 'urn:example:f';
const outline = buildOutline({
  nodes: [
    { id: 'd', kind: 'domain', label: 'D' },
    { id: 'play', kind: 'area', label: 'Play', parents: ['d'], categories: ['visitor'] },
    { id: 'play/floor', label: 'Floor', parents: ['play'] },
    { id: 'both', label: 'Both', parents: ['play', 'sleep'], categories: ['visitor'] },
    { id: 'sleep', kind: 'area', label: 'Sleep', parents: ['d'], categories: ['mentor'] },
  ],
});
const place = { frameworkId, outline };
const uri = (id: string) => `${frameworkId}#${encodeURIComponent(id)}`;
const guide: Training[] = [
  {
    id: 'floor',
    title: 'F',
    competencies: [uri('play/floor')],
    minutes: 60,
    language: 'en',
    delivery: 'recorded',
    material: 'video',
    cost: { amount: 0 },
    ce: { amount: 0.2, unit: 'CEU' },
    level: 'advanced',
  },
  {
    id: 'both',
    title: 'B',
    competencies: [uri('both')],
    dates: [{ start: '2027-03-06' }],
    minutes: 180,
    region: { en: 'North', es: 'Norte' },
    place: 'Library',
    cost: { amount: 50 },
    ce: { amount: 3 },
    audience: ['visitor', { en: 'child care', es: 'cuidado infantil' }],
  },
  { id: 'sleep', title: 'S', competencies: [uri('sleep')], dates: [{ start: '2020-05-01' }], language: 'es' },
  {
    id: 'domain',
    title: 'D',
    competencies: [uri('d'), 'urn:other#x'],
    dates: [{ start: '2027-01' }],
    audience: ['visitor'],
  },
  { id: 'bare', title: 'N' },
];
const left = (filter: TrainingFilter) => guide.filter(trainingFilter(filter, place, today)).map(({ id }) => id);

test.each<[what: string, filter: TrainingFilter, left: string[]]>([
  ['no criteria: all but past ones', {}, ['floor', 'both', 'domain', 'bare']],
  ['with past ones', { past: true }, ['floor', 'both', 'sleep', 'domain', 'bare']],
  ['an area, including the nodes below it', { node: 'play' }, ['floor', 'both']],
  ['a domain, including the nodes below it', { node: 'd' }, ['floor', 'both', 'domain']],
  ['a competency, but not trainings tagged with its domain', { node: 'play/floor' }, ['floor']],
  ['a category', { category: 'visitor' }, ['floor', 'both', 'domain']],
  ['a category and an area', { category: 'mentor', node: 'play' }, []],
  ['only upcoming', { when: 'upcoming' }, ['both', 'domain']],
  ['only available at any time', { when: 'always' }, ['floor', 'bare']],
  ['from a day on', { from: '2027-02-01' }, ['both']],
  ['between two days, including past ones', { from: '2020-01-01', to: '2027-01-31' }, ['sleep', 'domain']],
  ['at least two hours: not of unknown length', { minimumMinutes: 120 }, ['both']],
  ['at most one hour', { maximumMinutes: 60 }, ['floor']],
  ['a language', { language: 'es', past: true }, ['sleep']],
  ['a kind of delivery', { delivery: 'recorded' }, ['floor']],
  ['a region in any language', { region: 'North' }, ['both']],
  ['a place', { place: 'Library' }, ['both']],
  ['only what is free: not of unknown cost', { maximumCost: 0 }, ['floor']],
  ['up to a price', { maximumCost: 50 }, ['floor', 'both']],
  ['hours of continuing education, not in another unit', { minimumCe: 0.1 }, ['both']],
  ['a level', { level: 'advanced' }, ['floor']],
  ['an audience in the words of the guide', { audience: 'child care' }, ['both']],
  ['an audience that is a category', { audience: 'visitor' }, ['both', 'domain']],
  ['trainings without other materials', { material: 'training' }, ['both', 'domain', 'bare']],
  ['a kind of material', { material: 'video' }, ['floor']],
])('trainingFilter keeps matching trainings: %s', (_what, filter, expected) => {
  expect(left(filter)).toEqual(expected);
});

test('trainingFilter ignores node and category without the framework', () => {
  const all = guide.filter(trainingFilter({ node: 'play', category: 'visitor' }, undefined, today));
  expect(all.map(({ id }) => id)).toEqual(['floor', 'both', 'domain', 'bare']);
});

test('trainingsByNode counts a training once for each ancestor of its nodes', () => {
  expect(Object.fromEntries(trainingsByNode(guide, place))).toEqual({
    d: 4,
    play: 2,
    'play/floor': 1,
    both: 1,
    sleep: 2,
  });
});
