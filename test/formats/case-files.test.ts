import { ancestorsOf, buildOutline, depthOf, descendantsOf } from '@imh/core';
import { type Imported, importFramework, writeCase } from '@imh/formats';
import { describe, expect, test, vi } from 'vitest';
import { givenFiles } from './given-files.js';

vi.setConfig({ testTimeout: 60_000 });

// Numbers and orders were computed from the files by an independent script (sequenceNumber, listEnumeration, code by
// parts, file order), not with the importer.

interface Expected {
  items: number;
  roots: number;
  depth: number;
  /** Identifiers, shortened to their distinct part, in reading order; ">" for each level below the top. */
  order: string;
  /** Start and end of that part. */
  part?: [number, number?];
  /** Number of items with siblings and without a sequenceNumber. */
  unnumbered?: number;
  losses?: Record<string, number>;
}

interface Item {
  identifier: string;
  fullStatement: string;
  abbreviatedStatement?: string;
  notes?: string;
}

const files: Record<string, Expected> = {
  'opensalt-sample-WhatStandardsCouldBe.json': {
    unnumbered: 14,
    items: 16,
    roots: 2,
    depth: 3,
    order: 'edfc >b6f6 >ecee >d83a >>acc5 >>7404 >>63d8 >>a991 ddcf >40f7 >67fe >>fa75 >>dc31 >>22ae >>b18d >693c',
    losses: { 'date-without-zone': 17, 'outside-reference': 21, 'association-not-shown': 7 },
  },
  'opensalt-test-EmptyExternalFramework.json': { items: 0, roots: 0, depth: 0, order: '' },
  'opensalt-test-ItemTypeTestFramework.json': { items: 1, roots: 1, depth: 1, order: '0000' },
  // Two formulas and a table.
  'opensalt-test-MarkdownFramework.json': {
    unnumbered: 2,
    items: 2,
    roots: 2,
    depth: 1,
    order: 'a5ea c496',
    losses: { 'markup-dropped': 3 },
  },
  'opensalt-test-Ordering.json': {
    unnumbered: 24,
    items: 28,
    roots: 1,
    depth: 5,
    order:
      '3d8c >9d8d >>8a1a >>>43bf >>>>caa3 >>>>b903 >>>>401e >>>>5498 >>>>a070 >>>>9503 >>>>e7d4 >>>>322c >>>>e4a5 >>>>3fb2 >>>>531f >>>>1c1a >>>>a991 >>>>b8fc >>>>b326 >>>>411b >>>>cc12 >>>>d767 >>>>91a7 >>>>7a9b >>>>0d1c >>>>8687 >>>>8817 >>>>253e',
  },
  'opensalt-test-SequenceNumberFramework.json': { items: 2, roots: 2, depth: 1, order: '6453 8844', part: [-4] },
  'opensalt-test-SmartLevelFramework.json': {
    unnumbered: 14,
    items: 14,
    roots: 2,
    depth: 2,
    part: [-4],
    order: '0001 >0003 >0004 >0005 >0006 >0007 >0008 >0009 >0010 >0011 >0012 0002 >0013 >0014',
  },
  'opensalt-test-Utf8TestFramework.json': { items: 1, roots: 1, depth: 1, order: '0000' },
  'smarterbalanced-DOK.cfpackage.json': {
    unnumbered: 15,
    items: 15,
    roots: 3,
    depth: 2,
    order: 'a82d >7381 >4f54 >dbe2 >8be1 4eea >a7e9 >14b0 >c13d >859f 3e84 >c938 >07a6 >b6ee >b3f5',
  },
  'smarterbalanced-IT.cfpackage.json': {
    unnumbered: 2,
    items: 19,
    roots: 19,
    depth: 1,
    order: 'f5b7 14de 224c 39d4 abd9 849d 4bfe 67c9 7021 d8cf 8189 3116 37d1 3888 e6c1 4b6a f765 a04c befe',
  },
  'smarterbalanced-MATHPackage.cfpackage.json': {
    unnumbered: 18,
    items: 48,
    roots: 4,
    depth: 4,
    part: [0, 8],
    order:
      '2290e7e4 d65cd80a >d65d1838 >d65d33fe 245c7c78 >245df986 >>245e35f4 >>245e5408 >>245e70a0 >>245e8ca2 >245ea994 >>245eda54 >>245f1050 >>cd8e1fa8 >245cb85a >>245dbf0c >>245ddc12 >>245d0774 >>245d2510 >>245d6994 >>245d86d6 >>245da2ec 26025cf0 >2602a264 >>2602e08a >>26040e9c >>2602fe58 >>>260345b6 >>>26036244 >>2603f204 >>8da59d8a >26064400 >>26067cb8 >>2607318a >>26069770 >>>2606c9e8 >>>2606e496 >>>2606fe0e >>>8834506e >>2607188a >>8f0f510c >26074bca >>260783ce >>26085902 >>26079efe >>>2607d7fc >>26083f94 >>903f80c4',
    losses: { 'outside-reference': 13, 'association-not-shown': 16, 'markup-dropped': 15 },
  },
};

const given = givenFiles('case');

async function imported(name: string): Promise<Imported> {
  const result = await importFramework(given!.get(name)!);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe.runIf(given)('real CASE packages', () => {
  test('the table lists every file', () => {
    expect([...given!.keys()].sort()).toEqual(Object.keys(files).sort());
  });

  test.each(Object.entries(files))('%s comes in whole and in order', async (name, expected) => {
    const { format, framework, losses } = await imported(name);
    expect(format).toBe('case-1.0');
    const outline = buildOutline(framework);
    expect(framework.nodes.length).toBe(expected.items);
    expect(outline.roots.length).toBe(expected.roots);
    expect(outline.orphans).toEqual([]);
    expect(depthOf(outline)).toBe(expected.depth);

    const shown = outline.roots.flatMap((root) => [root, ...descendantsOf(outline, root)]);
    expect(framework.nodes.map(({ id }) => id)).toEqual(shown);
    const [start, end] = expected.part ?? [0, 4];
    const order = shown.map((id) => '>'.repeat(ancestorsOf(outline, id).length) + id.slice(start, end));
    expect(order.join(' ')).toBe(expected.order);

    const counts = Object.fromEntries(losses.map(({ code, count }) => [code, count]));
    // None of these packages names its version.
    const unnumbered = expected.unnumbered === undefined ? {} : { 'sequence-missing': expected.unnumbered };
    expect(counts).toEqual({ 'version-missing': 1, ...unnumbered, ...expected.losses });
  });

  test('uses a short statement as title only beside a different full statement', async () => {
    const { framework } = await imported('smarterbalanced-DOK.cfpackage.json');
    const [reading, level] = framework.nodes;
    expect(reading).toMatchObject({ label: 'Reading' });
    expect(reading!.text).toBeUndefined();
    expect(level!.label).toMatch(/^Level 1/);
    expect(String(level!.text).length).toBeGreaterThan(100);
  });

  test('converts markdown, leaves formulas as typed, and preserves the original', async () => {
    const { framework, losses } = await imported('opensalt-test-MarkdownFramework.json');
    expect(framework.nodes.map(({ label }) => label)).toEqual([
      'This contains math markdown: $x^2$',
      'This contains a *table* in markdown:\n\nColumn 1 | Column 2\\\ndata 1 | data 2\n\n Here is a math equation $x = {-b \\pm \\sqrt{b^2-4ac} \\over 2a}$',
    ]);
    expect(framework.nodes[0]!['case']).not.toHaveProperty('asWritten');
    expect(framework.nodes[1]!['case']).toHaveProperty('asWritten.fullStatement', expect.stringMatching(/\| --- \|/));
    expect(losses.find(({ code }) => code === 'markup-dropped')!.where).toEqual([
      'item 1 (MD.Table)',
      'item 1 (MD.Table)',
      'item 2 (MD.Math)',
    ]);
  });

  test.each([...(given?.keys() ?? [])])('%s: statements go out as they came in, and no tag is shown', async (name) => {
    const { CFItems } = JSON.parse(new TextDecoder().decode(given!.get(name))) as { CFItems: Item[] };
    const { framework } = await imported(name);
    const written = JSON.parse(writeCase(framework, { unstated: 'full' }).text) as { CFItems: Item[] };
    const found = new Map(written.CFItems.map((item) => [item.identifier, item]));
    for (const { identifier, fullStatement, notes, abbreviatedStatement } of CFItems) {
      expect(found.get(identifier)).toMatchObject({ fullStatement });
      if (notes !== undefined) expect(found.get(identifier)).toMatchObject({ notes });
      if (abbreviatedStatement !== undefined) expect(found.get(identifier)).toMatchObject({ abbreviatedStatement });
    }
    for (const { label, text } of framework.nodes) {
      expect(JSON.stringify([label, text])).not.toMatch(/<\/?(?:p|br|b|i|em|strong|ul|ol|li|sup|sub|img|table)\b|!\[/);
    }
  });

  test('keeps matches, levels and types of the dialect of 2017', async () => {
    const { framework } = await imported('opensalt-sample-WhatStandardsCouldBe.json');
    expect(framework).toMatchObject({ language: 'en', status: 'draft', modified: '2017-05-25' });
    expect(framework.nodes.filter(({ exactMatch }) => exactMatch?.length === 1)).toHaveLength(16);
    expect(framework.nodes[0]).toMatchObject({
      kind: 'Cluster',
      code: 'CCSS.Math.Content.6.RP.A',
      case: { educationLevel: ['06'], CFItemTypeURI: { title: 'Cluster' } },
    });
  });
});
