import { buildOutline, documents, type Framework, permitted } from '@imh/core';
import { fileContent, importers, publish, writeImh } from '@imh/formats';
import { massAimh, starter, wiAimh } from '@imh/frameworks';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutatedJson } from './given-files.js';
import { read } from './read.js';

const garden = readFileSync(fileURLToPath(new URL('../fixtures/frameworks/garden.json', import.meta.url)), 'utf8');

const framework = (more: Partial<Framework>): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:f',
  version: '1',
  title: 'F',
  nodes: [],
  ...more,
});

describe('our own format', () => {
  test('survives the round trip unchanged', async () => {
    const open = (one: Framework): Framework => ({ ...one, rights: { ...one.rights, export: 'full' } });
    for (const one of [JSON.parse(garden) as Framework, starter].map(open)) {
      const { text, losses } = writeImh(one);
      expect(losses).toEqual([]);
      expect((await read('imh-framework', text)).framework).toEqual(JSON.parse(JSON.stringify(one)));
    }
    // An outline has titles only, which may be exported.
    for (const one of [wiAimh, massAimh]) {
      expect((await read('imh-framework', writeImh(one).text)).framework).toEqual(JSON.parse(JSON.stringify(one)));
    }
  });

  test('reports faults in the outline and references', async () => {
    const faulty = framework({
      categories: [{ id: 'c', label: 'C' }],
      targets: [{ category: 'c', node: 'gone', level: 1 }],
      nodes: [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'A again' },
        { id: 'b', label: 'B', parents: ['missing'] },
        { id: 'x', label: 'X', parents: ['y'] },
        { id: 'y', label: 'Y', parents: ['x'], categories: ['unknown'] },
      ],
    });
    const { losses } = await read('imh-framework', JSON.stringify(faulty));
    expect(losses.map(({ code, count }) => [code, count])).toEqual([
      ['parent-missing', 1],
      ['circular-parent', 1],
      ['repeated-id', 1],
      ['target-unknown', 1],
      ['category-unknown', 1],
    ]);
  });

  test('reads a damaged file or rejects it with a message, and never throws', async () => {
    const importer = importers.find(({ name }) => name === 'imh-framework')!;
    await fc.assert(
      fc.asyncProperty(mutatedJson(garden), async (damaged) => {
        const content = fileContent(damaged);
        importer.recognize(content);
        const result = await importer.parse(content, {});
        if (!result.ok) expect(result.error.message).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('export', () => {
  const restricted = framework({
    rights: { export: 'titles' },
    'x-notes': 'QUARTZ',
    nodes: [
      { id: 'd', kind: 'domain', label: 'PLAIN domain', text: 'QUARTZ', 'x-more': 'QUARTZ' },
      {
        id: 'c',
        kind: 'competency',
        code: '1',
        parents: ['d'],
        label: 'PLAIN title',
        text: 'QUARTZ',
        keywords: ['QUARTZ'],
      },
      { id: 'l', kind: 'competency', code: '2', parents: ['d'], label: 'QUARTZ as a label' },
    ],
  });

  test('contains only unrestricted text; the rest is reported', () => {
    const { text, losses } = writeImh(restricted);
    expect(text).not.toContain('QUARTZ');
    expect(text).toContain('PLAIN title');
    expect(losses).toMatchObject([{ code: 'withheld', count: 4, where: ['d', '1', '2', 'the framework'] }]);
    expect(documents['imh-framework'].safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  test('contains all text of a file without rights if the caller requests it', () => {
    const { rights: _, ...unstated } = restricted;
    expect(JSON.parse(writeImh(unstated, { unstated: 'full' }).text)).toEqual(unstated);
    expect(writeImh(unstated).text).not.toContain('QUARTZ');
    expect(writeImh(restricted, { unstated: 'full' }).text).not.toContain('QUARTZ');
  });
});

describe('publishing', () => {
  const nodes: Framework['nodes'] = [
    { id: 'd', kind: 'domain', label: 'PLAIN domain', text: 'QUARTZ' },
    {
      id: 'c',
      kind: 'competency',
      code: '1',
      parents: ['d'],
      label: 'PLAIN title',
      text: 'QUARTZ',
      demonstratedBy: ['QUARTZ'],
    },
    { id: 'l', kind: 'competency', code: '2', parents: ['d'], label: 'QUARTZ as a label', keywords: ['QUARTZ'] },
  ];

  test('writes one file if everything may be shown', () => {
    const open = framework({ nodes, rights: { display: 'full' } });
    expect(publish(open)).toEqual({ public: open });
    expect(publish(framework({ nodes }))).toEqual({ public: framework({ nodes }) });
  });

  test.each(['titles', 'members'] as const)(
    'is two files where rights say %s, the public one without statements',
    (display) => {
      const source = framework({ nodes, rights: { display, export: 'titles' } });
      const before = structuredClone(source);
      const { public: outline, members } = publish(source, { membersSrc: 'members/full.json' });
      expect(JSON.stringify(outline)).not.toContain('QUARTZ');
      expect(JSON.stringify(members)).toContain('QUARTZ as a label');
      expect(members!.nodes).toEqual(source.nodes);
      expect(outline.rights?.membersSrc).toBe(display === 'members' ? 'members/full.json' : undefined);
      expect(source).toEqual(before);
      expect(buildOutline(outline).roots).toEqual(buildOutline(source).roots);
      for (const one of [outline, members]) expect(documents['imh-framework'].safeParse(one).error).toBeUndefined();
    },
  );

  test('keeps visible titles visible in the public outline', () => {
    const source = framework({ nodes, rights: { display: 'members' } });
    const { public: outline } = publish(source);
    for (const [index, node] of nodes.entries()) {
      for (const use of ['show', 'print', 'export', 'keep'] as const) {
        const label = permitted(source, node, use).label;
        const now = permitted(outline, outline.nodes[index]!, use).label;
        // A node whose title is restricted is shown by its code.
        expect([label, node.code]).toContain(now ?? label);
        if (label !== undefined) expect(now).toBe(label);
      }
    }
    expect(outline.rights?.membersSrc).toBe('members.json');
  });

  test('writes two files for one restricted node in an open framework', () => {
    const own = {
      id: 's',
      kind: 'competency',
      label: 'PLAIN',
      text: 'QUARTZ',
      rights: { display: 'members' as const },
    };
    const { public: outline, members } = publish(framework({ nodes: [...nodes.slice(0, 0), own] }));
    expect(JSON.stringify(outline)).not.toContain('QUARTZ');
    expect(JSON.stringify(members)).toContain('QUARTZ');
    expect(outline.rights?.membersSrc).toBe('members.json');
  });
});
