import { readdirSync, readFileSync } from 'node:fs';
import { Framework } from '@imh/core';
import { fileContent, importers, readCsv } from '@imh/formats';
import { describe, expect, test } from 'vitest';
import { csv, losses, node, outlineOf } from './table-outline.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/formats/csv/${name}`, import.meta.url)));
const fixtures = readdirSync(new URL('../fixtures/formats/csv', import.meta.url));

const kitchen = [
  '1 Bread',
  '  1.1 Dough',
  '    1.1.1 Mixes flour and water to an even dough',
  '    1.1.2 Lets the dough rest, covered',
  '  1.2 Oven',
  '    1.2.1 Heats the oven in good time',
  '2 Guests',
  '  2.1 Welcome',
  '    2.1.1 Greets each guest by name',
  '    2.1.2 Sets a place for one more',
];

describe('a sheet with columns for the levels', () => {
  const kitchenSheet = csv(fixture('domain-area-competency.csv'));

  test('gives the outline, whatever gaps its merged cells have', () => {
    expect(outlineOf(kitchenSheet)).toEqual(kitchen);
    expect(kitchenSheet.framework.title).toBe('Community Kitchen Skills 2031');
    expect(kitchenSheet.framework.nodes.map(({ kind }) => kind)).toEqual(
      kitchen.map((line) => ['domain', 'area', 'competency'][line.search(/\S/) / 2]),
    );
  });

  test('reads rows without a name, and bullets in a cell, as demonstrations of the competency above', () => {
    expect(node(kitchenSheet, 'Mixes flour and water to an even dough').demonstratedBy).toEqual([
      'Weighs before pouring',
      'Feels the dough with both hands',
    ]);
    expect(node(kitchenSheet, 'Lets the dough rest, covered').demonstratedBy).toEqual([
      'Notes the time',
      'Looks twice',
    ]);
  });

  test('reads columns of marks as categories', () => {
    expect(kitchenSheet.framework.categories).toEqual([
      { id: 'cook', label: 'Cook' },
      { id: 'host', label: 'Host' },
    ]);
    expect(node(kitchenSheet, 'Lets the dough rest, covered').categories).toEqual(['cook', 'host']);
    expect(node(kitchenSheet, 'Sets a place for one more').categories).toEqual(['host']);
  });

  test('reports cells that are not carried over with row and column', () => {
    expect(losses(kitchenSheet, 'cell-not-carried')).toEqual({
      code: 'cell-not-carried',
      count: 1,
      message: 'row 5, column “Notes”: “ask Ana” was not carried: it has no place here',
      where: ['row 5, column “Notes”'],
    });
    expect(losses(kitchenSheet, 'repeated-header')?.where).toEqual(['row 9']);
    expect(losses(kitchenSheet, 'outside-table')?.where).toEqual(['row 2', 'row 13']);
  });

  test('reads the same with its columns in another order, with tabs, and with old Macintosh line ends', () => {
    const rows = 'Notes,Competency,Domain,Area\n-,Mixes,Bread,Dough\n,Heats,,Oven\n,Greets,Guests,Welcome\n';
    const outline = ['Bread', '  Dough', '    Mixes', '  Oven', '    Heats', 'Guests', '  Welcome', '    Greets'];
    expect(outlineOf(csv(rows))).toEqual(outline);
    expect(outlineOf(csv(rows.replaceAll(',', '\t').replaceAll('\n', '\r')))).toEqual(outline);
    expect(outlineOf(csv(`sep=|\r\n${rows.replaceAll(',', '|')}`))).toEqual(outline);
  });

  test('continues a domain that reappears further down', () => {
    const read = csv('Domain,Competency\nBread,Mixes\nGuests,Greets\nBread,Bakes\n');
    expect(outlineOf(read)).toEqual(['Bread', '  Mixes', '  Bakes', 'Guests', '  Greets']);
  });

  test('reports a repeated row', () => {
    expect(losses(csv('Domain,Competency\nBread,Mixes\nBread,Mixes\n'), 'repeated-row')?.where).toEqual(['row 3']);
  });

  test('assigns details to the level of their column', () => {
    const read = csv(
      'Domain code,Domain,Domain description,Competency ID,Competency,Competency statement\n' +
        'B,Bread,All about loaves,B1,Mixing,Mixes flour and water\nB,Bread,All about loaves,B2,Resting,Lets it rest\n',
    );
    expect(node(read, 'Bread')).toMatchObject({ id: 'B', code: 'B', text: 'All about loaves', kind: 'domain' });
    expect(node(read, 'Mixing')).toMatchObject({ id: 'B1', parents: ['B'], text: 'Mixes flour and water' });
  });
});

describe('a sheet with a node in each row', () => {
  test('reads Spanish names, semicolons, a byte order mark, sep= and a language beside its own', () => {
    const read = csv(fixture('semicolon-es.csv'));
    expect(outlineOf(read)).toEqual(['1 Huerto', '  1.1 Riego', '  1.2 Poda "suave"', '1.3 Cosecha']);
    expect(read.framework).toMatchObject({ language: 'es', languages: ['es', 'en'] });
    expect(read.framework.nodes[1]).toMatchObject({
      label: { es: 'Riego', en: 'Watering' },
      keywords: ['agua', 'manguera'],
    });
    expect(losses(read, 'parent-missing')?.message).toBe('row 5: parent 9 is not in the file; shown under no parent');
  });

  const boats =
    'I Boats|  I.A Ropes|    I.A.1 Ties a bowline|    I.A.2 Coils a rope|  I.B Sails|    I.B.1 Folds a sail|II Weather|  II.A Clouds|    II.A.1 Names three clouds';
  const workshop =
    'I Workshop|  A Wood|    1 Saws along a line|    2 Sands with the grain|  B Metal|    1 Files an edge|II Yard|  A Paths|    1 Sweeps a path';
  const trails = 'Trails|  Signs|    Paints a sign|    Reads a sign|  Bridges|    Checks a bridge';
  const music =
    'Music room|  Listening|    Hears the pulse|    Hears the rest|  Playing|    Keeps the pulse|Workshop|  Tools|    Puts tools back';
  const library = '1 LIBRARY|  L1 Shelves books|  L2 Finds books|2 ARCHIVE|  A1 Dusts boxes';

  test.each([
    ['codes such as I.A.1', 'mixed-numbering.csv', boats],
    ['the numbering of an outline: I., A., 1.', 'outline-numbering.csv', workshop],
    ['indentation', 'indented.csv', trails],
    ['empty columns before the words', 'staircase.tsv', music],
    ['headings across the table', 'banners.csv', library],
  ])('tells levels by %s', (_, name, outline) => {
    expect(outlineOf(csv(fixture(name)))).toEqual(outline.split('|'));
  });

  test('reports a code whose parent has no row', () => {
    const read = csv('Code,Skill\n1,Bread\n1.1,Mixes\n3.1.2,Greets\n1.2.1,Rests\n');
    expect(outlineOf(read)).toEqual(['1 Bread', '  1.1 Mixes', '  1.2.1 Rests', '3.1.2 Greets']);
    expect(losses(read, 'code-without-parent')).toMatchObject({
      count: 2,
      message: 'row 4: no row has the code above 3.1.2; shown under no parent',
    });
  });

  test('finds parents by label, id or code, and several of them', () => {
    const read = csv('id,name,parent\na,Bread,\nb,Guests,\nc,Baking for guests,"Bread; b"\n');
    expect(read.framework.nodes[2]).toMatchObject({ parents: ['a', 'b'] });
  });

  test('reads levels from a column of numbers or of kinds', () => {
    const outline = ['Bread', '  Dough', '    Mixes', 'Guests', '  Greets'];
    expect(outlineOf(csv('Level,Title\n1,Bread\n2,Dough\n3,Mixes\n1,Guests\n2,Greets\n'))).toEqual(outline);
    const kinds = 'Tipo,Título\nDominio,Bread\nÁrea,Dough\nCompetencia,Mixes\nDominio,Guests\nCompetencia,Greets\n';
    expect(outlineOf(csv(kinds))).toEqual(outline);
    expect(csv(kinds).framework.nodes.map(({ kind }) => kind)).toEqual([
      'domain',
      'area',
      'competency',
      'domain',
      'competency',
    ]);
  });

  test.each([
    [
      'a title beside the competency',
      'Domain,Competency,Title\nRoots,Waters each plant,Watering\n',
      'Roots|  Watering',
    ],
    ['a description of each domain', 'Domain,Domain description,Skill\nRoots,Below,\n,,Waters\n', 'Roots|  Waters'],
    ['several statements of one domain', 'Domain,Description\nRoots,Waters\n,Digs\n', 'Roots|  Waters|  Digs'],
    ['an OSMT file', 'RSD Name,Authors,Skill Statement,Standards\nWatering,A,Waters a plant,X\n', 'Watering'],
    ['one column', '1 Roots\n1.1 Beds\n1.1.1 Waters\n2 Leaves\n', '1 Roots|  1.1 Beds|    1.1.1 Waters|2 Leaves'],
    ['lines for domains and areas', 'Domain,Area,Competency\nRoots,,\n,Beds,\n,,Waters\n', 'Roots|  Beds|    Waters'],
    ['two header rows', 'Skills,,Who\nDomain,Competency,Cook\nRoots,Waters,x\n', 'Roots|  Waters'],
    ['stops after codes', 'No.,Skill\n1.,Roots\n1.1.,Waters\n', '1 Roots|  1.1 Waters'],
  ])('reads %s', (_, text, outline) => {
    expect(outlineOf(csv(text))).toEqual(outline.split('|'));
  });

  test('reads category names from a header of two rows, as merged cells make it', () => {
    const read = csv('Domain,Competency,For whom,\n,,Cook,Host\nRoots,Waters,x,\n,Digs,x,x\n');
    expect(outlineOf(read)).toEqual(['Roots', '  Waters', '  Digs']);
    expect(node(read, 'Digs').categories).toEqual(['cook', 'host']);
  });

  test('reads a statement beside a title as the text', () => {
    const read = csv('Domain,Competency,Title\nRoots,Waters each plant,Watering\n');
    expect(node(read, 'Watering')).toMatchObject({ text: 'Waters each plant', kind: 'competency' });
    expect(csv('Domain,Domain description,Competency\nRoots,Below,Waters\n').framework.nodes[0]).toMatchObject({
      kind: 'domain',
      text: 'Below',
    });
  });

  test('uses a statement without a title as the label, and never as the id', () => {
    const [only] = csv('Statement\nCarries two buckets at once\n').framework.nodes;
    expect(only).toEqual({ id: only!.id, kind: 'competency', label: 'Carries two buckets at once' });
    expect(only!.id).toMatch(/^n-[0-9a-f]{8}$/);
  });

  test('reads "Category" as a parent if there is no other, else as the audience', () => {
    expect(outlineOf(csv('Category,Competency\nBread,Mixes\n,Bakes\nGuests,Greets\n'))).toHaveLength(5);
    expect(csv('Code,Competency,Category\n1,Mixes,Cook\n2,Bakes,"Cook, Host"\n').framework.nodes[1]).toMatchObject({
      categories: ['cook', 'host'],
    });
  });
});

test('converts HTML in cells and reports what it drops', () => {
  const read = csv(
    'Code,Title,Description,Indicators\n1,Salt &amp; <b>bread</b>,<p>Bakes <em>slowly</em></p><script>x</script>,<ul><li>Waits</li><li>Tastes</li></ul>\n',
  );
  expect(read.framework.nodes[0]).toMatchObject({
    label: 'Salt & bread',
    text: 'Bakes *slowly*',
    demonstratedBy: ['Waits', 'Tastes'],
  });
  expect(losses(read, 'markup')?.where).toEqual(['row 2, column “Description”']);
});

describe('a table without a header', () => {
  test('is read by its shape, which is reported', () => {
    const read = csv(fixture('no-header.csv'));
    expect(outlineOf(read)).toEqual([
      'Letters',
      '  1.1 Sorts letters by street',
      '  1.2 Weighs a letter on the small scale',
      'Parcels',
      '  2.1 Ties a parcel with string',
      '  2.2 Carries a heavy parcel with two people',
    ]);
    expect(losses(read, 'columns-guessed')?.message).toMatch(/^row 1: no row names the columns; .*column A as code/);
  });
});

describe('a damaged or hostile table', () => {
  test('reads an unclosed quote as text and reports its row', () => {
    const read = csv('Domain,Competency\nBread,"Mixes\nGuests,Greets\n');
    expect(losses(read, 'unclosed-quote')?.where).toEqual(['row 2']);
    expect(outlineOf(read)).toEqual(['Bread', '  "Mixes', 'Guests', '  Greets']);
  });

  test.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['Domain,Competency\n', 'no-rows'],
    [',,,\n,,,\n', 'empty'],
  ])('%j is refused with a reason', (text, code) => {
    const read = readCsv(fileContent(text), {});
    expect(read).toMatchObject({ ok: false, error: { code } });
  });

  test('reports cells beyond the header', () => {
    expect(losses(csv('Domain,Competency\nBread,Mixes,and more\n'), 'cell-not-carried')?.where).toEqual([
      'row 2, column C',
    ]);
  });

  test('reads ten thousand rows completely', { timeout: 60_000 }, () => {
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `${at % 50 ? '' : `Domain ${at}`},"Does, ""well"", thing ${at}",x,note ${at}`,
      );
    const read = csv(`Domain,Competency,Cook,Notes\n${rows(10_000).join('\n')}`);
    expect(read.framework.nodes).toHaveLength(10_200);
    expect(losses(read, 'cell-not-carried')?.count).toBe(10_000);
    expect(losses(read, 'cell-not-carried')?.where).toHaveLength(20);
  });

  test.each([
    ['quotes', '"'.repeat(200_000)],
    ['a row of one hundred thousand cells', `Domain,Competency\n${','.repeat(100_000)}\n${'a,b\n'.repeat(2_000)}`],
    ['spaces', `Domain,Competency\n${' '.repeat(200_000)}x,y`],
    ['dots', `Code,Competency\n${'1.'.repeat(100_000)},y`],
    ['one long word', `Competency\n${'a'.repeat(300_000)}`],
    ['dashes', `Competency,Keywords\n${'- '.repeat(100_000)},${';'.repeat(100_000)}`],
  ])('%s end in a result', (_, text) => {
    expect(typeof readCsv(fileContent(text), {}).ok).toBe('boolean');
  });
});

test.each(fixtures)('%s: is recognized as a table and gives a valid framework', (name) => {
  const content = fileContent(fixture(name));
  const scores = importers.map((one) => [one.recognize(content).score, one.name] as const);
  expect(scores.sort(([a], [b]) => b - a)[0]![1]).toBe('CSV or other table');
  const read = csv(fixture(name));
  expect(Framework.safeParse(read.framework).success).toBe(true);
  expect(new Set(read.framework.nodes.map(({ id }) => id)).size).toBe(read.framework.nodes.length);
});

describe('the documentation', () => {
  const docs = (name: string) => readFileSync(new URL(`../../widget/docs/${name}`, import.meta.url), 'utf8');

  test('has a template in which every column is read', () => {
    const read = csv(docs('framework-template.csv'));
    expect(outlineOf(read)).toEqual([
      '1 Growing together',
      '  1.1 First relationships',
      '    1.1.1 Sees the baby',
      '    1.1.2 Waits',
      '2 Working with others',
    ]);
    expect(node(read, 'Sees the baby')).toMatchObject({
      kind: 'competency',
      term: 'observation',
      text: 'Notices what a baby does and puts it into words for the family.',
      keywords: ['cues', 'watching'],
      categories: ['family-associate', 'family-specialist'],
    });
    expect(node(read, 'Sees the baby').demonstratedBy).toHaveLength(2);
    expect(losses(read, 'cell-not-carried')).toBeUndefined();
  });

  test('names the columns of the template', () => {
    const [header] = docs('framework-template.csv').split('\n');
    const named = [...docs('start-here.md').matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(header!.split(',').sort());
  });
});
