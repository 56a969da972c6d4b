import { ancestorsOf, buildOutline, depthOf } from '@imh/core';
import { fileContent, type Imported, importFramework, readDigComp } from '@imh/formats';
import { describe, expect, test, vi } from 'vitest';
import { givenFiles } from './given-files.js';

vi.setConfig({ testTimeout: 60_000 });

// Figures: the publication's own, and a count over the file's "@graph" by an independent script.

const file = givenFiles('digcomp3')?.get('DigComp3-en.jsonld');

async function official(): Promise<Imported> {
  const result = await importFramework(file!);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe.runIf(file)('the official file', () => {
  test('contains 5 areas, 21 competences, 362 statements and 523 outcomes in three levels', async () => {
    const { format, framework } = await official();
    expect(format).toBe('digcomp');
    const count = (kind: string) => framework.nodes.filter((node) => node.kind === kind).length;
    expect([count('area'), count('competency'), count('statement'), count('learning outcome')]).toEqual([
      5, 21, 362, 523,
    ]);
    const outline = buildOutline(framework);
    expect(outline).toMatchObject({ roots: ['1', '2', '3', '4', '5'], orphans: [], repeated: [] });
    expect(depthOf(outline)).toBe(3);
    expect(outline.roots.map((area) => outline.byId.get(area)!.children.length)).toEqual([3, 6, 4, 4, 4]);
  });

  test('assigns each outcome to one competence: 87, 157, 117, 97, 65 by area', async () => {
    const { framework } = await official();
    const outline = buildOutline(framework);
    const outcomes = framework.nodes.filter(({ kind }) => kind === 'learning outcome');
    const areas = outcomes.map(({ id }) => ancestorsOf(outline, id).at(-1)!);
    expect(outcomes.every(({ parents }) => parents?.length === 1)).toBe(true);
    expect(outline.roots.map((area) => areas.filter((one) => one === area).length)).toEqual([87, 157, 117, 97, 65]);
  });

  test('is in reading order: area, competence, its statements, its outcomes', async () => {
    const { framework } = await official();
    const ids = framework.nodes.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['1', '1.1', 'CS1.1.01']);
    expect(ids.indexOf('LO1.1.01')).toBe(ids.indexOf('CS1.1.01') + 15);
    expect(ids.indexOf('1.2')).toBe(ids.indexOf('LO1.1.01') + 21);
    expect(ids.at(-1)).toBe('LO5.4.17');
  });

  test('reads all 885 dangling level references as the level of that name', async () => {
    const { framework, losses } = await official();
    const dangling = losses.find(({ code }) => code === 'level-reference-dangling');
    expect(dangling).toMatchObject({ count: 885 });
    expect(dangling!.where).toHaveLength(20);
    const levels = framework.nodes.flatMap((node) => (node['level'] as string | undefined) ?? []);
    const names = framework.scale!.levels.map(({ label }) => label as string);
    expect(names).toEqual(['Basic', 'Intermediate', 'Advanced', 'Highly advanced']);
    expect(names.map((name) => levels.filter((level) => level === name).length)).toEqual([248, 273, 208, 156]);
  });

  test('has the rights of the publication, and reports what is not shown', async () => {
    const { framework, losses } = await official();
    expect(framework).toMatchObject({
      language: 'en',
      version: '3.0',
      rights: { holder: 'European Union', licence: 'CC-BY-4.0', export: 'full' },
    });
    expect(Object.fromEntries(losses.map(({ code, count }) => [code, count]))).toEqual({
      'level-reference-dangling': 885,
      'glossary-not-shown': 126,
    });
  });
});

describe('other DigComp files', () => {
  const graph = (...parts: object[]) => fileContent(JSON.stringify({ '@graph': parts }));
  const read = (...parts: object[]) => {
    const result = readDigComp(graph(...parts));
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  const competence = {
    '@type': 'Competence',
    '@id': 'Competence/1.1',
    name: 'Eins',
    competence_area_id: 'CompetenceArea/1',
  };

  test('a competence without its area is an orphan', () => {
    const { framework, losses } = read(competence);
    expect(buildOutline(framework).orphans).toEqual(['1.1']);
    expect(losses.map(({ code }) => code)).toEqual(['language-missing', 'parent-missing']);
  });

  test('reads full addresses, tagged texts and references as objects in the same way', () => {
    const { framework } = read(
      {
        '@type': ['dc:CompetenceArea'],
        '@id': 'https://x.eu/CompetenceArea/1',
        name: { '@value': 'Eins', '@language': 'de' },
      },
      {
        ...competence,
        '@id': 'https://x.eu/Competence/1.1',
        competence_area_id: { '@id': 'https://x.eu/CompetenceArea/1' },
      },
    );
    expect(framework.nodes).toMatchObject([
      { id: '1', label: { de: 'Eins' } },
      { id: '1.1', parents: ['1'] },
    ]);
  });

  test('keeps parts with repeated or missing ids', () => {
    const { framework, losses } = read(competence, competence, { '@type': 'LearningOutcome', description: 'x' });
    expect(framework.nodes.map(({ id }) => id)).toEqual(['1.1', '1.1-2', 'learning outcome']);
    expect(losses.map(({ code }) => code)).toContain('repeated-id');
  });

  test('rejects a graph without competences', async () => {
    expect(readDigComp(graph({ '@type': 'Person' }))).toMatchObject({ ok: false, error: { code: 'not-digcomp' } });
    const result = await importFramework('{"@graph": [{"@type": "CompetenceArea", "@id": "a"}]}');
    expect(result).toMatchObject({ ok: false });
    expect(!result.ok && result.error.message).toContain('Nearest: DigComp 3.0 JSON-LD');
  });
});
