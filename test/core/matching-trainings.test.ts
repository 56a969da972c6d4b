import {
  buildOutline,
  coverageOf,
  type EvidenceContent,
  type FrameworkNode,
  gapsInProgress,
  gapsOf,
  matchingTrainings,
  progressOf,
  type Requirements,
  type Training,
  type Trainings,
} from '@imh/core';
import { describe, expect, test } from 'vitest';

const id = 'urn:example:f';
const node = (name: string, kind: string, parent?: string, categories?: string[]): FrameworkNode => ({
  id: name,
  kind,
  label: name,
  ...(parent ? { parents: [parent] } : {}),
  ...(categories ? { categories } : {}),
});
const outline = buildOutline({
  nodes: [
    node('d', 'domain'),
    node('play', 'area', 'd'),
    node('play/floor', 'competency', 'play'),
    node('sleep', 'area', 'd'),
    node('sleep/night', 'competency', 'sleep'),
    node('policy', 'area', 'd', ['mentor']),
    node('policy/law', 'competency', 'policy'),
  ],
});
const evidence = (...nodes: string[]): EvidenceContent => ({
  title: 'T',
  status: 'finished',
  minutes: 60,
  competencies: nodes.map((name) => ({ framework: id, node: name })),
});
const guide = (...trainings: Partial<Training>[]): Trainings => ({
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:guide',
  title: 'Guide',
  trainings: trainings.map((one, index) => ({ id: `t${index + 1}`, title: `Training ${index + 1}`, ...one })),
});
const uri = (name: string) => `${id}#${encodeURIComponent(name)}`;
const today = '2026-11-21';
const matches = (trainings: Trainings, gaps = ['play', 'sleep', 'policy']) =>
  matchingTrainings(trainings, { frameworkId: id, outline, gaps, today }).map(({ training, reasons }) => [
    training.id,
    ...reasons.map((reason) => ('gap' in reason ? `${reason.gap} by ${reason.node}` : reason.topic)),
  ]);

describe('gapsOf', () => {
  const gaps = (category?: string, ...contents: EvidenceContent[]) =>
    gapsOf(outline, coverageOf(contents, id, outline), category);

  test('returns the areas of a category without evidence', () => {
    expect(gaps()).toEqual(['play', 'sleep', 'policy']);
    expect(gaps('helper')).toEqual(['play', 'sleep']);
    expect(gaps('mentor', evidence('play/floor'))).toEqual(['sleep', 'policy']);
  });

  test('returns the lowest headings in an outline without areas', () => {
    const domains = buildOutline({ nodes: [node('d1', 'domain'), node('d2', 'domain')] });
    expect(gapsOf(domains, coverageOf([evidence('d1')], id, domains))).toEqual(['d2']);
  });
});

describe('gapsInProgress', () => {
  const requirements: Requirements = {
    format: 'imh-requirements',
    formatVersion: 1,
    id: 'urn:example:r',
    version: '1',
    title: 'R',
    purpose: 'renewal',
    framework: { id },
    period: { kind: 'none' },
    counting: 'whole',
    rules: [
      { id: 'all', label: 'All', minimumMinutes: 60, coverage: { nodes: ['d'] } },
      { id: 'dei', label: 'DEI', topics: ['dei'], minimumMinutes: 60 },
      { id: 'ethics', label: 'Ethics', topics: ['ethics'] },
      { id: 'others', label: 'Others', topics: ['law'], minimumMinutes: 60, when: { category: ['mentor'] } },
    ],
  };
  const contents = [{ id: 'e', content: evidence('play/floor') }];
  const aim = { category: 'helper' };

  test('returns areas without evidence and topics with too few hours', () => {
    const progress = progressOf({ requirements, contents, aim, outline, today });
    expect(gapsInProgress(progress, requirements)).toEqual({ nodes: ['sleep'], topics: ['dei'] });
  });

  test('a topic matches a training on it in any area', () => {
    const listed = guide(
      { topics: ['ethics'] },
      { topics: ['dei'] },
      { topics: ['dei'], competencies: [uri('sleep')] },
    );
    const found = matchingTrainings(listed, { frameworkId: id, outline, gaps: ['sleep'], topics: ['dei'], today });
    expect(found.map(({ training, reasons }) => [training.id, reasons])).toEqual([
      ['t3', [{ gap: 'sleep', node: 'sleep' }, { topic: 'dei' }]],
      ['t2', [{ topic: 'dei' }]],
    ]);
  });
});

describe('matchingTrainings', () => {
  test('names the gap and the node that match', () => {
    expect(matches(guide({ competencies: [uri('play/floor'), uri('sleep')] }))).toEqual([
      ['t1', 'play by play/floor', 'sleep by sleep'],
    ]);
  });

  test('excludes trainings tagged with a whole domain, another framework, or no gap', () => {
    const others = [{ competencies: [uri('d')] }, { competencies: ['urn:example:g#play'] }, { competencies: [] }, {}];
    expect(matches(guide(...others))).toEqual([]);
    expect(matches(guide({ competencies: [uri('play/floor')] }), ['sleep'])).toEqual([]);
  });

  test('sorts by number of gaps, then by who aligned the training, then by date', () => {
    const play = [uri('play/floor')];
    const listed = guide(
      { competencies: play, alignedBy: 'community' },
      { competencies: play, alignedBy: 'association', dates: [{ start: '2027-03' }] },
      { competencies: play, alignedBy: 'association', dates: [{ start: '2026-12-01' }] },
      { competencies: [...play, uri('sleep/night')], alignedBy: 'community' },
      { competencies: play, alignedBy: 'provider' },
    );
    expect(matches(listed).map(([name]) => name)).toEqual(['t4', 't3', 't2', 't5', 't1']);
  });

  test('excludes past and expired trainings, but not recordings', () => {
    const competencies = [uri('play')];
    const listed = guide(
      { competencies, validUntil: '2026-10' },
      { competencies, validUntil: '2026-11' },
      { competencies, dates: [{ start: '2026-05-01' }, { start: '2026-11-20' }] },
      { competencies, dates: [{ start: '2026-05-01' }], delivery: 'recorded' },
      { competencies, dates: [{ start: '2026-11-21' }] },
    );
    expect(new Set(matches(listed).map(([name]) => name))).toEqual(new Set(['t2', 't4', 't5']));
  });
});
