import { buildOutline, gapsOf, matchingTrainings, nodeUri, type Training, Trainings, trainingsByNode } from '@imh/core';
import { exampleGuide, starter } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';

const outline = buildOutline(starter);

describe('the example training guide', () => {
  test('is valid and contains trainings and materials with unique ids', () => {
    expect(Trainings.parse(JSON.parse(JSON.stringify(exampleGuide)))).toEqual(exampleGuide);
    expect(new Set(exampleGuide.trainings.map(({ id }) => id)).size).toBe(20);
  });

  test('marks each training as invented, in words and by its address', () => {
    for (const { provider, urls } of exampleGuide.trainings) {
      expect(provider).toContain('(invented)');
      for (const url of urls ?? []) expect(new URL(url).hostname).toBe('example.org');
    }
    expect(exampleGuide.title).toEqual({
      en: expect.stringContaining('invented'),
      es: expect.stringContaining('inventado'),
    });
  });

  test('is in English and Spanish', () => {
    const both = { en: expect.stringMatching(/\S/), es: expect.stringMatching(/\S/) };
    for (const { title, description } of exampleGuide.trainings) expect([title, description]).toEqual([both, both]);
  });

  test('refers to existing competencies of the starter set', () => {
    const known = new Set(starter.nodes.map(({ id }) => nodeUri(starter.id, id)));
    for (const { competencies = [] } of exampleGuide.trainings) {
      expect(competencies.length).toBeGreaterThan(0);
      for (const uri of competencies) expect(known).toContain(uri);
    }
  });

  test('contains a training for every domain of the starter set', () => {
    const counts = trainingsByNode(exampleGuide.trainings, { frameworkId: starter.id, outline });
    expect(outline.roots.filter((id) => !counts.get(id))).toEqual([]);
  });

  test('names only categories of the starter set, or words in both languages, as its audience', () => {
    const known = new Set<unknown>(starter.categories.map(({ id }) => id));
    const both = { en: expect.stringMatching(/\S/), es: expect.stringMatching(/\S/) };
    for (const one of exampleGuide.trainings.flatMap(({ audience = [] }: Training) => audience))
      if (!known.has(one)) expect(one).toEqual(both);
  });

  test('matches many gaps of an empty log, best match first', () => {
    const gaps = gapsOf(outline, new Map());
    const found = matchingTrainings(exampleGuide, { frameworkId: starter.id, outline, gaps, today: '2026-11-21' });
    expect(found).toHaveLength(exampleGuide.trainings.length);
    expect(found[0]!.reasons.length).toBeGreaterThan(1);
    const named = found.flatMap(({ reasons }) => reasons.flatMap((reason) => ('gap' in reason ? reason.gap : [])));
    expect(gaps).toEqual(expect.arrayContaining(named));
  });
});
