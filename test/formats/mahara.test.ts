import { buildOutline, depthOf, documents } from '@imh/core';
import { importers, type Imported } from '@imh/formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenFiles, mutated, mutatedJson } from './given-files.js';
import { read } from './read.js';

const files = givenFiles('mahara-matrix');

const matrix = (framework: object) => JSON.stringify({ framework: { institution: 'all', name: 'M', ...framework } });
const codes = ({ losses }: Imported) => losses.map(({ code }) => code);

describe.skipIf(!files)('the matrices of Mahara', () => {
  // Counted by hand in the files: standards + elements, and how far they are nested.
  test.each([
    ['mahara-example.matrix', { nodes: 35, standards: 4, depth: 3, repeated: 1 }],
    ['mahara-nace_usa.matrix', { nodes: 8, standards: 1, depth: 2, repeated: 0 }],
    ['mahara-example-2015-c5881ea3d2.matrix', { nodes: 16, standards: 4, depth: 3, repeated: 0 }],
  ])('%s', async (name, expected) => {
    const { framework, losses } = await read('Mahara matrix', files!.get(name)!);
    const outline = buildOutline(framework);
    expect({
      nodes: outline.byId.size,
      standards: outline.roots.length,
      depth: depthOf(outline),
      repeated: losses.find(({ code }) => code === 'repeated-id')?.count ?? 0,
    }).toEqual(expected);
    expect(outline.orphans).toEqual([]);
    expect(documents['imh-framework'].safeParse(framework).error).toBeUndefined();
  });

  test('the table lists every file', () => expect(files!.size).toBe(3));

  test('keeps order, levels and codes of the example', async () => {
    const { framework } = await read('Mahara matrix', files!.get('mahara-example.matrix')!);
    expect(framework.nodes.slice(0, 6).map(({ code, label, parents }) => [code, label, parents?.[0]])).toEqual([
      ['1', 'Title of the standard', undefined],
      ['1.1', 'Sub level of the standard', 'standard-1'],
      ['1.2', 'Sub level of the standard', 'standard-1'],
      ['1.3', 'Sub level of the standard', 'standard-1'],
      ['1.3.1', 'Yet another sub level of the standard', '1.3'],
      ['1.3.2', 'Yet another sub level of the standard', '1.3'],
    ]);
    expect(framework.scale?.levels.map(({ value, label }) => [value, label])).toEqual([
      [1, "Doesn't meet the standard"],
      [2, 'Partially meets the standard'],
      [3, 'Meets the standard'],
    ]);
  });

  test('reads "parent": true of 2015 as a child of the preceding code', async () => {
    const { framework } = await read('Mahara matrix', files!.get('mahara-example-2015-c5881ea3d2.matrix')!);
    expect(framework.nodes.find(({ id }) => id === '1.2.1')?.parents).toEqual(['1.2']);
    expect(framework.nodes.find(({ id }) => id === '1.3')?.parents).toEqual(['standard-1']);
  });

  test('reports a link in the description', async () => {
    const { losses } = await read('Mahara matrix', files!.get('mahara-nace_usa.matrix')!);
    expect(losses.find(({ code }) => code === 'markup')?.message).toContain('link to http://www.naceweb.org/');
  });

  test('reads a damaged file or returns an error, and never throws', async () => {
    for (const bytes of files!.values()) {
      const text = new TextDecoder().decode(bytes);
      const importer = importers.find(({ name }) => name === 'Mahara matrix')!;
      for (const damaged of [mutated(text), mutatedJson(text)]) {
        await fc.assert(
          fc.asyncProperty(damaged, (one) => neverThrows(importer, one)),
          { numRuns: 200 },
        );
      }
    }
  });
});

async function neverThrows(importer: (typeof importers)[number], text: string): Promise<void> {
  const { fileContent } = await import('@imh/formats');
  const content = fileContent(text);
  expect(importer.recognize(content).score).toBeGreaterThanOrEqual(0);
  const result = await importer.parse(content, {});
  if (result.ok) expect(documents['imh-framework'].safeParse(result.value.framework).error).toBeUndefined();
  else expect(result.error.message).not.toBe('');
}

describe('a matrix', () => {
  const standard = { shortname: 'A', name: 'Standard', standardid: 1 };

  test('reports names that Mahara cut off', async () => {
    const long = { shortname: 's'.repeat(100), name: 'n'.repeat(255), standardid: 1, elementid: 'e' };
    const imported = await read('Mahara matrix', matrix({ standards: [standard], standardelements: [long] }));
    expect(imported.losses.find(({ code }) => code === 'name-cut')).toMatchObject({ count: 2, where: ['e', 'e'] });
    const short = { ...long, shortname: 's'.repeat(99), name: 'n'.repeat(254) };
    expect(
      codes(await read('Mahara matrix', matrix({ standards: [standard], standardelements: [short] }))),
    ).not.toContain('name-cut');
  });

  test('keeps the levels, and reports who may rate and states that are not levels', async () => {
    const states = [{ begun: 'Waiting' }, { completed: 'Done' }, { incomplete: 'Not yet' }];
    const imported = await read(
      'Mahara matrix',
      matrix({ standards: [standard], selfassess: true, evidencestatuses: states }),
    );
    expect(imported.framework.scale?.levels.map(({ value, label }) => [value, label])).toEqual([
      [1, 'Not yet'],
      [3, 'Done'],
    ]);
    expect(codes(imported)).toEqual(expect.arrayContaining(['selfassess', 'status']));
  });

  test('accepts one element id in two standards', async () => {
    const two = [standard, { ...standard, standardid: 2 }];
    const elements = [1, 2].flatMap((standardid) => [
      { shortname: '1.1', name: `Main ${standardid}`, standardid, elementid: '1.1' },
      { shortname: '1.1.1', name: `Below ${standardid}`, standardid, elementid: '1.1.1', parentelementid: '1.1' },
    ]);
    const { framework } = await read('Mahara matrix', matrix({ standards: two, standardelements: elements }));
    const outline = buildOutline(framework);
    expect(depthOf(outline)).toBe(3);
    for (const node of framework.nodes.filter(({ label }) => `${String(label)}`.startsWith('Below'))) {
      expect(outline.byId.get(node.parents![0]!)?.node.label).toBe(String(node.label).replace('Below', 'Main'));
    }
  });

  test('keeps elements of a missing standard without a parent', async () => {
    const lost = { shortname: '9.1', name: 'Lost', standardid: 9, elementid: '9.1' };
    const imported = await read('Mahara matrix', matrix({ standards: [standard], standardelements: [lost] }));
    expect(buildOutline(imported.framework).orphans).toEqual(['9.1']);
    expect(imported.losses.find(({ code }) => code === 'parent-missing')?.message).toContain('9.1');
  });

  test('keeps its id after a correction', async () => {
    const [one, other] = await Promise.all(
      ['One', 'Other'].map((name) => read('Mahara matrix', matrix({ standards: [{ ...standard, name }] }))),
    );
    expect(one!.framework.id).toBe(other!.framework.id);
    expect(one!.framework.version).not.toBe(other!.framework.version);
  });
});
