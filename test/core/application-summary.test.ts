import { applicationSummary, SummaryCollector, summarySectionIds } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOf } from './logs.js';
import { careerLog, entry, framework, frameworks } from './summary-log.js';

const today = '2026-11-30';
const summary = applicationSummary(careerLog(), { frameworks, today });

describe('applicationSummary', () => {
  test('has the sections in the order of the application form', () => {
    expect(summarySectionIds).toEqual(['work', 'education', 'training', 'supervision', 'references', 'other']);
  });

  test('lists the present position first and trainings by date', () => {
    expect(summary.work.map(({ content }) => content.role)).toEqual(['Home visitor', 'Aide']);
    expect(summary.training.map(({ title }) => title)).toEqual([
      'No hours, no tags',
      'Sleep',
      'Attachment in the first year',
      'Elsewhere',
    ]);
    expect(summary.other.map(({ title }) => title)).toEqual(['Older paper']);
  });

  test('names domain, area and competencies of each tag by id', () => {
    expect(summary.training[2]!.places).toEqual([
      { framework: 'urn:f:1', domain: 'd1', area: 'a1', nodes: ['c1'], labels: [] },
      { framework: 'urn:f:1', domain: 'd2', nodes: [], labels: [] },
    ]);
    expect(summary.training[3]!.places).toEqual([
      { framework: 'urn:other', nodes: ['x1'], labels: ['Kept label'] },
      { framework: 'urn:f:1', localArea: 'My own area', nodes: [], labels: [] },
    ]);
  });

  test('sums supervision by provider, apart from training', () => {
    expect(summary.supervision).toMatchObject([
      {
        kind: 'rsc-received',
        provider: 'Bo Reed',
        minutes: 120,
        individual: 120,
        sessions: 2,
        places: [{ domain: 'd2' }],
      },
      { kind: 'rsc-provided', minutes: 120 },
    ]);
    expect(summary.minutes).toEqual({ training: 195, rscReceived: 120, rscProvided: 120, other: 30 });
  });

  test('counts what it does not list, and what has no hours or competencies', () => {
    expect(summary).toMatchObject({ notFinished: 1, withoutMinutes: 1, untagged: 1 });
  });

  test('adds up the hours of the category in the aims, by domain and area', () => {
    expect(summary.categories).toEqual([
      {
        framework: 'urn:f:1',
        category: 'specialist',
        entries: 2,
        minutes: 135,
        domains: [
          { domain: 'd1', entries: 1, minutes: 90, areas: [{ area: 'a1', entries: 1, minutes: 90 }] },
          { domain: 'd2', entries: 1, minutes: 90, areas: [] },
        ],
      },
    ]);
  });

  test('adds up the category that is asked for, else those of the aims, else all', () => {
    const categoriesOf = (category: string | undefined, log = careerLog()) =>
      applicationSummary(log, { frameworks, today, category }).categories.map((one) => one.category);
    expect(categoriesOf('associate')).toEqual(['associate']);
    const { profile: _, ...withoutProfile } = careerLog();
    expect(categoriesOf(undefined, withoutProfile)).toEqual(['associate', 'specialist']);
  });

  test('divides hours among areas if the requirements split them', () => {
    const split = applicationSummary(careerLog(), { frameworks, today, requirements: { counting: 'split' } });
    expect(split.categories[0]!.domains.map(({ domain, minutes }) => [domain, minutes])).toEqual([
      ['d1', 45],
      ['d2', 45],
    ]);
  });

  test('contains no note and no quote', () => {
    expect(JSON.stringify(summary)).not.toContain('SECRET');
  });

  test('gives the same summary for entries in batches of any size', () => {
    const minutes = fc.array(fc.nat(600), { maxLength: 30 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 7 }), (all, size) => {
        const entries = all.map((each, at) =>
          entry({
            minutes: each,
            dateCompleted: `2026-0${1 + (at % 9)}`,
            competencies: [{ framework: 'urn:f:1', node: 'c1' }],
          }),
        );
        const whole = applicationSummary(logOf({ entries }), { frameworks, today });
        const collector = new SummaryCollector({ frameworks, today });
        for (let start = 0; start < entries.length; start += size) {
          collector.add(
            entries.slice(start, start + size).map(({ id, versions }) => ({ id, content: versions[0]!.content! })),
          );
        }
        expect(collector.result()).toEqual(whole);
        expect(whole.minutes.training).toBe(all.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  test('treats a framework without areas and categories as one list of domains', () => {
    const flat = { ...framework, categories: [], nodes: framework.nodes.filter(({ kind }) => kind === 'domain') };
    const log = logOf({
      entries: [entry({ dateCompleted: '2026', minutes: 30, competencies: [{ framework: 'urn:f:1', node: 'd2' }] })],
    });
    expect(applicationSummary(log, { frameworks: new Map([[flat.id, flat]]), today }).categories).toEqual([
      {
        framework: 'urn:f:1',
        entries: 1,
        minutes: 30,
        domains: [
          { domain: 'd1', entries: 0, minutes: 0, areas: [] },
          { domain: 'd2', entries: 1, minutes: 30, areas: [] },
        ],
      },
    ]);
  });
});
