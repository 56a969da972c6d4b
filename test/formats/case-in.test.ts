import { buildOutline, markupTree } from '@imh/core';
import { fileContent, NOT_ATTACHED, readCase, summaryOf } from '@imh/formats';
import { describe, expect, test } from 'vitest';
import { casePackage, DOCUMENT, lossesOf, nameOf, readPackage } from './case-package.js';

const namesIn = (ids: readonly string[]) => ids.map(nameOf).join(' ');

describe('places', () => {
  test('an item without a parent is an orphan and comes last if other items have parents', async () => {
    const items = { lost: {}, a: {}, b: {} };
    const imported = await readPackage(casePackage(items, [`a>${DOCUMENT}`, 'b>a']));
    const outline = buildOutline(imported.framework);
    expect(namesIn(outline.roots)).toBe('a');
    expect(namesIn(outline.orphans)).toBe('lost');
    expect(imported.framework.nodes.at(-1)).toMatchObject({ parents: [NOT_ATTACHED] });
    expect(lossesOf(imported)).toEqual({ 'item-without-parent': 1 });
    expect(imported.losses[0]!.where).toEqual([expect.stringMatching(/^item 1 /)]);
  });

  test('all items are top-level if no item has a parent', async () => {
    const imported = await readPackage(casePackage({ a: {}, b: {} }, [['isRelatedTo', 'a', 'b']]));
    expect(namesIn(buildOutline(imported.framework).roots)).toBe('a b');
    expect(lossesOf(imported)).toEqual({ 'association-not-shown': 1 });
  });

  test('an item under a missing parent is an orphan; the report names its place and the parent', async () => {
    const imported = await readPackage(casePackage({ a: {}, b: {} }, [`a>${DOCUMENT}`, 'b>gone']));
    expect(namesIn(buildOutline(imported.framework).orphans)).toBe('b');
    expect(lossesOf(imported)).toEqual({ 'outside-reference': 1, 'parent-missing': 1 });
    expect(imported.losses[1]!.message).toMatch(/^item 2 \(.+\): parent .+ is not in the file; shown under no parent$/);
  });

  test('a missing parent beside an existing one, or beside the document, is ignored', async () => {
    const imported = await readPackage(
      casePackage({ a: {}, b: {}, c: {} }, [`a>${DOCUMENT}`, 'b>gone', 'b>a', 'c>gone', `c>${DOCUMENT}`]),
    );
    const outline = buildOutline(imported.framework);
    expect(namesIn(outline.roots)).toBe('a c');
    expect(outline.orphans).toEqual([]);
    expect(lossesOf(imported)).toMatchObject({ 'parent-missing': 2 });
  });

  test('lists an item under each of its parents, in the order of each', async () => {
    const imported = await readPackage(
      casePackage({ a: {}, b: {}, x: {}, y: {}, z: {} }, [
        ['isChildOf', 'a', DOCUMENT, 1],
        ['isChildOf', 'b', DOCUMENT, 2],
        ['isChildOf', 'x', 'a', 1],
        ['isChildOf', 'y', 'a', 2],
        ['isChildOf', 'z', 'b', 1],
        ['isChildOf', 'x', 'b', 2],
      ]),
    );
    const outline = buildOutline(imported.framework);
    const children = (name: string) =>
      namesIn([...outline.byId.values()].find(({ node }) => nameOf(node.id) === name)!.children);
    expect(children('a')).toBe('x y');
    expect(children('b')).toBe('z x');
    expect(lossesOf(imported)).toEqual({});
  });

  test('reports contradicting orders', async () => {
    const imported = await readPackage(
      casePackage({ a: {}, b: {}, x: {}, y: {} }, [
        `a>${DOCUMENT}`,
        `b>${DOCUMENT}`,
        ['isChildOf', 'x', 'a', 1],
        ['isChildOf', 'y', 'a', 2],
        ['isChildOf', 'y', 'b', 1],
        ['isChildOf', 'x', 'b', 2],
      ]),
    );
    expect(lossesOf(imported)).toEqual({ 'order-differs': 1 });
  });

  test('cuts circles and keeps every item in the outline', async () => {
    const imported = await readPackage(
      casePackage({ r: {}, a: {}, b: {}, c: {} }, [`r>${DOCUMENT}`, 'a>b', 'b>a', 'c>c']),
    );
    const outline = buildOutline(imported.framework);
    expect(outline.byId.size).toBe(4);
    expect(namesIn(outline.orphans)).toBe('c a');
    expect(lossesOf(imported)).toEqual({ 'circular-parent': 2 });
  });

  test('shows an item under its parent item if it is also attached to the document', async () => {
    const imported = await readPackage(casePackage({ a: {}, b: {} }, [`a>${DOCUMENT}`, `b>${DOCUMENT}`, 'b>a']));
    expect(namesIn(buildOutline(imported.framework).roots)).toBe('a');
    expect(imported.framework.nodes[1]).toMatchObject({ alsoTopLevel: true });
    expect(summaryOf(imported).roots).toBe(2);
    expect(lossesOf(imported)).toEqual({ 'also-top-level': 1 });
  });
});

describe('order of siblings', () => {
  const order = async (items: Record<string, object>, sequences: Record<string, number> = {}) => {
    const links = Object.keys(items).map((name) => ['isChildOf', name, DOCUMENT, sequences[name]] as const);
    const imported = await readPackage(casePackage(items, links));
    return namesIn(imported.framework.nodes.map(({ id }) => id));
  };

  test('sorts by sequence number first; items without one follow', async () => {
    expect(await order({ a: {}, b: {}, c: {} }, { c: 1, b: 2 })).toBe('c b a');
  });

  test('sorts by listEnumeration next: letters, Roman numerals, numbers', async () => {
    const marked = (marks: string[]) =>
      Object.fromEntries(marks.map((mark, at) => [`m${at}`, { listEnumeration: mark }]));
    expect(await order(marked(['b.', 'c.', 'a.']))).toBe('m2 m0 m1');
    expect(await order(marked(['aa', 'z', 'b']))).toBe('m2 m1 m0');
    expect(await order(marked(['(v)', '(ix)', '(i)', '(iv)']))).toBe('m2 m3 m0 m1');
    expect(await order(marked(['d)', 'c)', 'l)']))).toBe('m1 m0 m2');
    expect(await order(marked(['10', '9', '1']))).toBe('m2 m1 m0');
  });

  test('sorts by code in natural order next, then by file order', async () => {
    const coded = { a: { humanCodingScheme: 'L1.10' }, b: { humanCodingScheme: 'L1.9' }, c: {}, d: {} };
    expect(await order(coded)).toBe('b a c d');
    const imported = await readPackage(
      casePackage(coded, [
        ['isChildOf', 'a', DOCUMENT],
        ['isChildOf', 'b', DOCUMENT, 1],
      ]),
    );
    expect(lossesOf(imported)).toMatchObject({ 'sequence-missing': 1 });
  });
});

describe('fields', () => {
  test('makes a node of every item, even with repeated codes or missing or repeated identifiers', async () => {
    const twice = { humanCodingScheme: '1' };
    const source = casePackage({ a: twice, b: twice, c: { identifier: undefined, uri: undefined } }, []) as {
      CFItems: object[];
    };
    source.CFItems.push(source.CFItems[0]!, 'nonsense' as unknown as object);
    const imported = await readPackage(source);
    expect(imported.framework.nodes).toHaveLength(4);
    expect(new Set(imported.framework.nodes.map(({ id }) => id)).size).toBe(4);
    expect(lossesOf(imported)).toEqual({
      'item-unreadable': 1,
      'identifier-missing': 1,
      'repeated-identifier': 1,
      'repeated-code': 2,
    });
  });

  test('recognizes our kinds and keeps other item types', async () => {
    const types = ['Domain', 'Knowledge Area', 'competence', 'Standard'];
    const items = Object.fromEntries(types.map((CFItemType, at) => [`t${at}`, { CFItemType }]));
    const { framework } = await readPackage(casePackage(items, []));
    expect(framework.nodes.map(({ kind }) => kind)).toEqual(['domain', 'area', 'competency', 'Standard']);
  });

  test('marks text in another language; the most frequent language is the default of the document', async () => {
    const items = {
      a: { language: 'en' },
      b: { language: 'en' },
      c: { language: 'es', abbreviatedStatement: 'Corto' },
    };
    const { framework } = await readPackage(casePackage(items, [['isTranslationOf', 'c', 'a']]));
    expect(framework).toMatchObject({ language: 'en', languages: ['en', 'es'] });
    expect(framework.nodes[0]!.label).toBe('Statement of a');
    expect(framework.nodes[2]).toMatchObject({ label: { es: 'Corto' }, text: { es: 'Statement of c' } });
    expect(framework.nodes[2]!['translationOf']).toEqual([`${framework.id}#${framework.nodes[0]!.id}`]);
  });

  test('reads matches and replacements as URIs, inside and outside the package', async () => {
    const links = [
      ['exactMatchOf', 'a', 'far'],
      ['replacedBy', 'a', 'b'],
    ] as const;
    const imported = await readPackage(casePackage({ a: {}, b: {} }, links));
    const [a, b] = imported.framework.nodes;
    expect(a!.exactMatch).toEqual([expect.stringMatching(/^https:\/\/example.org\/case\/CFItems\//)]);
    expect(a!.replacedBy).toEqual([`${imported.framework.id}#${b!.id}`]);
    expect(lossesOf(imported)).toEqual({ 'outside-reference': 1 });
  });

  test('reads a license as rights; only an open license allows export', async () => {
    const licensed = (title: string) => ({
      CFDocument: { licenseURI: { title, identifier: '00000000-0000-4000-8000-00000000000c', uri: 'https://x.org/l' } },
      CFDefinitions: {
        CFLicenses: [{ identifier: '00000000-0000-4000-8000-00000000000c', title, licenseText: `Terms of ${title}` }],
      },
    });
    const rights = async (title: string) => (await readPackage(casePackage({}, [], licensed(title)))).framework.rights;
    expect(await rights('CC BY 4.0')).toEqual({
      licence: 'CC-BY-4.0',
      statement: 'Terms of CC BY 4.0',
      url: 'https://x.org/l',
      export: 'full',
    });
    for (const title of ['All rights reserved', 'CC BY-NC 4.0', 'CC BY-ND 4.0']) {
      expect(await rights(title)).toMatchObject({ licence: title });
      expect((await rights(title))!.export).toBeUndefined();
    }
  });

  test('reads rubrics with the same levels throughout as the scale', async () => {
    const level = (quality: string, score: number) => ({ quality, score, description: `${quality}!` });
    const criterion = { CFRubricCriterionLevels: [level('Often', 2), level('Never', 1)] };
    const rubric = { title: 'How often', CFRubricCriteria: [criterion, criterion] };
    const other = { title: 'Other', CFRubricCriteria: [{ CFRubricCriterionLevels: [{ description: 'no name' }] }] };
    const imported = await readPackage(casePackage({}, [], { CFRubrics: [other, rubric] }));
    expect(imported.framework.scale).toEqual({
      levels: [
        { value: 1, label: 'Never', anchor: 'Never!' },
        { value: 2, label: 'Often', anchor: 'Often!' },
      ],
    });
    expect(lossesOf(imported)).toEqual({ 'rubric-not-shown': 1, 'rubric-simplified': 1 });
  });

  test('preserves unknown fields under `case`', async () => {
    const notes = { notes: 'A note', educationLevel: ['PK'], extensions: { theirs: { x: 1 } } };
    const { framework } = await readPackage(casePackage({ a: notes }, []));
    expect(framework.nodes[0]!['case']).toMatchObject(notes);
  });
});

describe('markup in statements', () => {
  const one = async (item: object) => {
    const imported = await readPackage(casePackage({ a: { humanCodingScheme: 'A.1', ...item } }, []));
    return { ...imported, node: imported.framework.nodes[0]! };
  };

  test('converts lists, emphasis and line breaks, and preserves the original', async () => {
    const fullStatement = '<p>Knows <b>soil</b>:</p><ul><li>sand</li><li>clay &amp; loam</li></ul>';
    const { node, losses } = await one({ fullStatement });
    expect(node.label).toBe('Knows **soil**:\n\n- sand\n- clay & loam');
    expect(markupTree(String(node.label)).map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
    expect(node['case']).toMatchObject({ asWritten: { fullStatement } });
    expect(losses).toEqual([]);
  });

  test('reads a title as plain words on one line, beside the statement or instead of it', async () => {
    const abbreviatedStatement = '<p>On <i>soil</i></p>';
    const fullStatement = 'Knows<br>soil';
    const { node } = await one({ fullStatement, abbreviatedStatement });
    expect(node).toMatchObject({ label: 'On soil', text: 'Knows\\\nsoil' });
    expect(node['case']).toMatchObject({ asWritten: { fullStatement, abbreviatedStatement } });
    expect((await one({ fullStatement: undefined, abbreviatedStatement })).node.label).toBe('On soil');
    const same = await one({ fullStatement: '<p>On <b>soil</b></p>', abbreviatedStatement });
    expect(same.node.label).toBe('On **soil**');
    expect(same.node.text).toBeUndefined();
    expect(same.node['case']).toMatchObject({ abbreviatedStatement });
  });

  test('converts notes in the same way', async () => {
    const notes = '<sup>1</sup>/<sub>2</sub> mile <script>x()</script>';
    const { node, losses } = await one({ notes });
    expect(node['case']).toMatchObject({ notes: '¹/2 mile', asWritten: { notes } });
    expect(losses).toEqual([
      expect.objectContaining({ code: 'markup-dropped', message: 'item 1 (A.1): script in notes has no place' }),
    ]);
  });

  test('reports dropped markup with its item', async () => {
    const fullStatement = '<p>See <a href="https://x.example">this</a> <img src="a.png" alt="tree"></p>';
    const { node, losses } = await one({ fullStatement });
    expect(node.label).toBe('See this tree');
    expect(losses).toEqual([
      {
        code: 'markup-dropped',
        count: 2,
        message: 'item 1 (A.1): link to https://x.example in fullStatement has no place',
        where: ['item 1 (A.1)', 'item 1 (A.1)'],
      },
    ]);
  });

  test('describes the markup of a statement that contains nothing else, or reports the statement as missing', async () => {
    expect((await one({ fullStatement: '<img src="a.png">' })).node.label).toBe('picture a.png');
    const long = await one({ fullStatement: `<img src="data:${'A'.repeat(90_000)}">` });
    expect(String(long.node.label).length).toBeLessThan(300);
    expect(long.losses[0]!.message.length).toBeLessThan(300);
    const empty = await one({ fullStatement: '<p>&nbsp;</p>' });
    expect(empty.node.label).toBe('A.1');
    expect(lossesOf(empty)).toEqual({ 'statement-missing': 1 });
  });

  test.each([
    'a < b and c > d',
    'if a<b and c>d',
    'Research & development, R&D, AT&T; more',
    '5 * 3 * 2 = 30',
    '2*3*4',
    'A note* and another**',
    'snake_case_name and _ and ____ to fill',
    '$x^2$',
    '$5 and $10',
    '$\\|a_1\\|_2$ and \\(x\\)',
    '|x| + |y| = 3',
    '> 50 % of the time',
    '+ 5 points',
    'between [0, 5](cm)',
    'C:\\',
    ' with space\r\nand lines ',
    '#1 in 2019. A start',
    '<3',
    '3 <em dashes',
    'at a <time of day>, <select one> of these',
  ])('leaves %j as it is', async (fullStatement) => {
    const { node } = await one({ fullStatement });
    expect(node.label).toBe(fullStatement);
    expect(node['case'] ?? {}).not.toHaveProperty('asWritten');
  });
});

describe('versions', () => {
  const versionOf = async (source: object) => (await readPackage(source)).format;

  test('decides by caseVersion, then by the service address, then by fields', async () => {
    const plain = casePackage({ a: {} }, []);
    expect(await versionOf(plain)).toBe('case-1.0');
    expect(await versionOf(casePackage({}, [], { CFDocument: { caseVersion: '1.1' } }))).toBe('case-1.1');
    expect(await versionOf(casePackage({ a: { uri: 'https://x.org/ims/case/v1p1/CFItems/a' } }, []))).toBe('case-1.1');
    const old = { uri: 'https://x.org/ims/case/v1p0/CFItems/a', alternativeLabel: 'x' };
    expect(await versionOf(casePackage({ a: old }, []))).toBe('case-1.0');
    expect(await versionOf(casePackage({ a: { alternativeLabel: 'x' } }, []))).toBe('case-1.1');
    expect(await versionOf(casePackage({ a: {}, b: {} }, [['isTranslationOf', 'a', 'b']]))).toBe('case-1.1');
    expect(await versionOf(casePackage({ a: {}, b: {} }, [['ext:uses', 'a', 'b']]))).toBe('case-1.1');
    expect(await versionOf(casePackage({ a: { CFDocumentURI: 'x', extensions: {} } }, []))).toBe('case-1.0');
  });

  test('reads a wrapped package and reports further ones', async () => {
    const one = casePackage({ a: {} }, []);
    expect((await readPackage({ CFPackage: one })).framework.nodes).toHaveLength(1);
    expect(lossesOf(await readPackage({ CFPackages: [one, one] }))).toEqual({ 'packages-left-out': 1 });
  });

  test('returns a failure for a file that is not CASE', () => {
    expect(readCase(fileContent('{"x": 1}'))).toMatchObject({ ok: false, error: { code: 'not-case' } });
    expect(readCase(fileContent('{"x": '))).toMatchObject({ ok: false, error: { code: 'not-json' } });
  });
});
