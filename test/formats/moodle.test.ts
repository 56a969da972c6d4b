import { buildOutline, depthOf, documents } from '@imh/core';
import { fileContent, importers } from '@imh/formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenFiles, mutated } from './given-files.js';
import { read } from './read.js';

const files = givenFiles('moodle-csv');
const name = 'Moodle competency CSV';
const file = 'moodle-core-OECD-excerpt.csv';
const importer = importers.find((one) => one.name === name)!;

const header =
  'Parent id number,Id number,Short name,Description,Description format,Scale values,Scale configuration,Rule type,Rule outcome,Rule config,Cross referenced,Exported id,Is framework,Taxonomy';
const frameworkRow =
  ',F,Framework,,1,"Not yet,Yes","[{""scaleid"":""2""},{""id"":2,""proficient"":1}]",,,,,,1,"domain,skill"';
const row = (parent: string, id: string, label: string, description = '', related = '') =>
  [parent, id, label, description, '1', '', '', '', '', '', related, '', '', '']
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');
const table = (...rows: string[]) => [header, frameworkRow, ...rows].join('\r\n');

describe.skipIf(!files)('an export of Moodle', () => {
  test('has as many competencies, levels and top rows as a person counts', async () => {
    // 17 rows: one is the framework. competencies > delivery > analytical-thinking > DR-AT1.
    const { framework } = await read(name, files!.get(file)!);
    const outline = buildOutline(framework);
    expect([outline.byId.size, depthOf(outline), outline.roots, outline.orphans]).toEqual([
      16,
      4,
      ['levels', 'competencies'],
      [],
    ]);
    expect(documents['imh-framework'].safeParse(framework).error).toBeUndefined();
    expect(files!.size).toBe(1);
  });

  test('restores sentences that were cut at 100 characters', async () => {
    const { framework, losses } = await read(name, files!.get(file)!);
    expect(framework.nodes.find(({ id }) => id === 'DR-MR-2')).toMatchObject({
      label:
        'Plans, coordinates and manages internal and external resources to accomplish assignments within the given deadlines.',
      code: 'DR-MR-2',
    });
    expect(losses.find(({ code }) => code === 'name-cut')).toMatchObject({
      count: 3,
      where: ['row 16', 'row 17', 'row 18'],
    });
  });

  test('keeps title, description, scale and order', async () => {
    const { framework } = await read(name, files!.get(file)!);
    expect(framework.title).toBe('OECD');
    expect(framework.description).toContain('• The delivery-related competencies\\\n• The interpersonal competencies');
    expect(framework.scale?.levels.map(({ label }) => label)).toEqual(['Not yet competent', 'Competent']);
    expect(buildOutline(framework).byId.get('competencies')?.children).toEqual([
      'delivery',
      'interpersonal',
      'strategic',
    ]);
  });

  test('reports every cross reference, and those to missing rows separately', async () => {
    const { losses } = await read(name, files!.get(file)!);
    const count = (code: string) => losses.find((loss) => loss.code === code)?.count;
    // level-1 names 39 rows, of which 5 are here; the 5 name level-1 back.
    expect([count('cross-reference'), count('cross-reference-missing')]).toEqual([10, 34]);
  });

  test('is recognized by column positions, in any language and with semicolons', () => {
    const text = new TextDecoder().decode(files!.get(file));
    expect(importer.recognize(fileContent(text)).score).toBeGreaterThan(0.9);
    const spanish = text.replace(/^[^\n]*\n/, `${Array.from({ length: 14 }, (_, i) => `"Columna ${i}"`).join(',')}\n`);
    expect(importer.recognize(fileContent(spanish)).score).toBeGreaterThan(0.9);
    expect(importer.recognize(fileContent('a,b\n1,2\n')).score).toBe(0);
  });

  test('reads a damaged file or rejects it, and never throws', async () => {
    const text = new TextDecoder().decode(files!.get(file));
    await fc.assert(
      fc.asyncProperty(mutated(text), async (damaged) => {
        const content = fileContent(damaged);
        importer.recognize(content);
        const result = await importer.parse(content, {});
        if (result.ok) expect(documents['imh-framework'].safeParse(result.value.framework).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('a table of fourteen columns', () => {
  test('reads %2C as a comma inside an id number', async () => {
    const { losses } = await read(name, table(row('', 'a,b', 'One'), row('', 'c', 'Two', '', 'a%2Cb,zz')));
    expect(losses.find(({ code }) => code === 'cross-reference')?.message).toContain('a,b');
    expect(losses.find(({ code }) => code === 'cross-reference-missing')?.message).toContain('zz');
  });

  test('uses the kinds that Moodle names for each level', async () => {
    const { framework } = await read(name, table(row('', 'a', 'One'), row('a', 'b', 'Two'), row('b', 'c', 'Three')));
    expect(framework.nodes.map(({ kind }) => kind)).toEqual(['domain', 'skill', 'skill']);
  });

  test('keeps the description of a cut name if it contains more than the sentence', async () => {
    const sentence = `${'Word '.repeat(25)}ends here.`;
    const cells = row('', 'a', sentence.slice(0, 100), `<p>${sentence} And more.</p>`);
    const { framework } = await read(name, table(cells));
    expect(framework.nodes[0]).toMatchObject({ label: sentence, text: `${sentence} And more.` });
  });

  test('keeps a cut name that the description does not begin with, and reports it', async () => {
    const imported = await read(name, table(row('', 'a', 'x'.repeat(100), '<p>Something else</p>')));
    expect(imported.framework.nodes[0]?.label).toBe('x'.repeat(100));
    expect(imported.losses.find(({ code }) => code === 'name-cut')?.message).toContain('what follows is lost');
  });

  test('keeps rows without an id number, with a repeated one, or with a missing parent', async () => {
    const imported = await read(name, table(row('', '', 'One'), row('', 'a', 'Two'), row('zz', 'a', 'Three')));
    expect(imported.framework.nodes.map(({ id }) => id)).toEqual(['row-3', 'a', 'a-2']);
    expect(imported.losses.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['id-missing', 'repeated-id', 'parent-missing']),
    );
  });
});
