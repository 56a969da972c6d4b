import {
  buildOutline,
  carryForward,
  compareFrameworks,
  type CompetencyTag,
  type Framework,
  type FrameworkNode,
  permitted,
  permittedFramework,
  type Rights,
} from '@imh/core';
import { exporters, importFramework, publish, readCase, fileContent, writeImh } from '@imh/formats';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupText } from '../../packages/storage/src/backup-stream.js';
import { tagFor } from '../../packages/elements/src/picker/competency-picker-options.js';
import { outlineContent } from '../../packages/elements/src/outline/outline-content.js';
import { pickerOptions } from '../../packages/elements/src/picker/competency-picker-options.js';
import { entryOf, logOf, uuid, version } from './logs.js';

// All outputs of framework text, with marked words in everything that can be restricted. QUARTZ: a statement, in any field.
// PLAIN: a title. The output is searched as one text, so a word is found in any field.

const marked: FrameworkNode[] = [
  {
    id: 'd',
    kind: 'domain',
    code: '1',
    label: 'PLAIN domain',
    text: 'QUARTZ about the domain',
    'x-more': 'QUARTZ',
    case: { asWritten: { fullStatement: '<p>QUARTZ about the domain</p>', notes: '<p>QUARTZ</p>' } },
  },
  { id: 'a', kind: 'area', parents: ['d'], label: { en: 'PLAIN area' }, demonstratedBy: ['QUARTZ in an area'] },
  {
    id: 'c1',
    kind: 'competency',
    code: '1.1',
    parents: ['a'],
    label: { en: 'PLAIN title', es: 'PLAIN título' },
    term: { en: 'PLAIN term', es: 'PLAIN término' },
    text: { en: 'QUARTZ statement', es: 'QUARTZ declaración' },
    demonstratedBy: [{ en: 'QUARTZ shown' }, 'QUARTZ again'],
    keywords: ['QUARTZ word', { es: 'QUARTZ palabra' }],
    'x-unknown': { deep: ['QUARTZ'] },
  },
  { id: 'c2', kind: 'competency', code: '1.2', parents: ['a'], label: 'QUARTZ statement in the label', term: 'QUARTZ' },
  {
    id: 'c3',
    kind: 'competency',
    code: '1.3',
    parents: ['a'],
    label: 'QUARTZ cut off…',
    term: 'About QUARTZ cut off at the end',
    text: 'QUARTZ cut off at the end',
  },
  { id: 'c4', parents: ['a'], label: 'QUARTZ of no kind' },
  {
    id: 'c5',
    kind: 'competency',
    code: '1.5',
    parents: ['a'],
    label: { en: 'PLAIN five', es: 'QUARTZ cinco' },
    term: { en: 'PLAIN term', es: 'QUARTZ término' },
    text: { en: 'QUARTZ five' },
  },
];

const framework = (rights: Rights | undefined, nodes = marked): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:marked',
  version: '1',
  language: 'en',
  languages: ['en', 'es'],
  title: 'PLAIN framework',
  introduction: 'PLAIN introduction',
  'x-notes': ['QUARTZ'],
  ...(rights ? { rights } : {}),
  nodes,
});

/** A CASE item without a title: only the statement. */
const casePackage = JSON.stringify({
  CFDocument: {
    identifier: uuid(1),
    uri: `urn:uuid:${uuid(1)}`,
    creator: 'Someone',
    title: 'PLAIN package',
    lastChangeDateTime: '2026-01-01T00:00:00Z',
  },
  CFItems: [2, 3].map((number) => ({
    identifier: uuid(number),
    uri: `urn:uuid:${uuid(number)}`,
    humanCodingScheme: `C${number}`,
    // As written by a publisher's editor: kept in addition to our own markup.
    fullStatement: `<p>QUARTZ <b>statement</b> ${number}</p>`,
    notes: '<p>QUARTZ</p>',
    lastChangeDateTime: '2026-01-01T00:00:00Z',
  })),
  CFAssociations: [],
});

interface Way {
  readonly name: string;
  readonly use: 'show' | 'export' | 'keep' | 'print';
  /** The complete output. */
  out(framework: Framework): unknown;
}

const tagsOf = (one: Framework): CompetencyTag[] =>
  one.nodes.flatMap(({ id }) => ['en', 'es'].map((language) => tagFor(one, id, language)));

const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Map ? [...part] : part instanceof Set ? [...part] : part,
  );

const ways: Way[] = [
  ...(['show', 'print', 'export', 'keep'] as const).flatMap((use): Way[] => [
    { name: `permitted for ${use}`, use, out: (one) => one.nodes.map((node) => permitted(one, node, use)) },
    { name: `permittedFramework for ${use}`, use, out: (one) => permittedFramework(one, use) },
  ]),
  ...exporters.map(({ name, write }): Way => ({ name: `${name} file`, use: 'export', out: (one) => write(one) })),
  { name: 'the public file', use: 'show', out: (one) => publish(one).public },
  ...(['en', 'es'] as const).flatMap((language): Way[] => [
    {
      name: `the outline on a page (${language})`,
      use: 'show',
      out: (one) => {
        const content = outlineContent(one, { language });
        return content.rows.map((row) => content.words(row));
      },
    },
    {
      name: `the competency picker (${language})`,
      use: 'show',
      out: (one) => pickerOptions(outlineContent(one, { language }), undefined),
    },
  ]),
  { name: 'labels of tags in the log', use: 'keep', out: tagsOf },
  {
    name: 'a log carried forward',
    use: 'keep',
    out: (one) => {
      const before = framework(
        { export: 'ids' },
        one.nodes.map(({ id, kind }) => ({ id, label: 'before', ...(kind ? { kind } : {}) })),
      );
      const competencies = one.nodes.map(({ id }) => ({ framework: one.id, version: '1', node: id, label: 'before' }));
      const log = logOf({ entries: [entryOf(version(1, [], { content: { title: 'T', competencies } }))] });
      const to = { ...one, version: '2' };
      const options = { now: '2026-11-21T12:00:00Z', machine: 'm', newId: () => uuid(77) };
      return carryForward(log, compareFrameworks(before, to), options).log;
    },
  },
];

/** Rights under which statements may not be output. */
const closed: Rights[] = [
  { display: 'titles' },
  { display: 'members' },
  { display: 'titles', export: 'full' },
  { display: 'members', export: 'full', membersSrc: 'm.json' },
  { display: 'titles', export: 'ids' },
  { display: 'titles', export: 'titles', personalCopy: false },
];

describe.each(ways)('$name', ({ use, out }) => {
  test.each(closed)('does not output statements under %j', (rights) => {
    const text = asText(out(framework(rights)));
    expect(text).not.toContain('QUARTZ');
    expect(text.length).toBeGreaterThan(2);
  });

  test('does not output statements of a restricted node in an open framework', () => {
    for (const rights of closed) {
      const nodes = marked.map((node) => ({
        ...node,
        rights: { ...rights, export: rights.export ?? ('titles' as const) },
      }));
      const { 'x-notes': _notes, ...open } = framework({ display: 'full', export: 'full' }, nodes);
      expect(asText(out(open as Framework))).not.toContain('QUARTZ');
    }
  });

  test('outputs full text without stated rights only for showing', () => {
    const text = asText(out(framework(undefined)));
    if (use === 'show' || use === 'print') expect(text).toContain('QUARTZ');
    else expect(text).not.toContain('QUARTZ');
  });

  test('shows, exports and keeps statements if rights permit it', () => {
    const text = asText(out(framework({ display: 'full', export: 'full' })));
    expect(text).toContain('QUARTZ');
  });

  test('a personal copy permits keeping and nothing else', () => {
    const text = asText(out(framework({ display: 'titles', export: 'titles', personalCopy: true })));
    if (use === 'keep') expect(text).toContain('QUARTZ');
    else expect(text).not.toContain('QUARTZ');
  });
});

describe('titles', () => {
  test.each(ways)('are output by $name if only statements are restricted', ({ out }) => {
    expect(asText(out(framework({ display: 'titles', export: 'titles' })))).toContain('PLAIN');
  });
});

describe('CASE items whose only text is the statement', () => {
  test.each(ways)('are not output by $name', async ({ out }) => {
    const imported = await importFramework(casePackage);
    if (!imported.ok) throw new Error(imported.error.message);
    for (const rights of closed) {
      const one = { ...imported.value.framework, rights };
      expect(buildOutline(one).byId.size).toBe(2);
      expect(one.nodes[0]).toHaveProperty('case.asWritten.fullStatement', '<p>QUARTZ <b>statement</b> 2</p>');
      expect(asText(out(one))).not.toContain('QUARTZ');
    }
  });

  test('are not output after an import without rights', () => {
    const imported = readCase(fileContent(casePackage));
    if (!imported.ok) throw new Error(imported.error.message);
    for (const { write } of exporters) expect(write(imported.value.framework).text).not.toContain('QUARTZ');
  });
});

describe('a backup', () => {
  beforeAll(() => void Object.assign(globalThis, { IDBKeyRange: { bound: (lower: unknown) => ({ lower }) } }));
  afterAll(() => void Reflect.deleteProperty(globalThis, 'IDBKeyRange'));

  // The log's own store is IndexedDB; the frameworks of a backup depend only on the rows that it reads.
  const writer = (competencies: CompetencyTag[]) => {
    const entry = version(1, [], { content: { title: 'T', competencies } });
    const rows: Record<string, unknown[]> = {
      items: [{ kind: 'entry', id: uuid(1000), unknown: {} }],
      versions: [{ kind: 'entry', id: uuid(1000), data: entry }],
    };
    // Only versions are read by range: of one kind, after a key.
    const getAll = async (name: string, range?: { readonly lower: readonly string[] }) =>
      (rows[name] ?? []).filter(
        (row) => !range || (range.lower.length === 1 && (row as { kind: string }).kind === range.lower[0]),
      );
    const database = { get: async () => undefined, getAll, getAllFromIndex: async () => [] };
    return { database, now: () => '2026-11-21T12:00:00Z', machine: 'm' };
  };

  test.each([
    undefined,
    ...closed,
    { display: 'full', export: 'full' } as Rights,
    { personalCopy: true, display: 'members' } as Rights,
  ])('refers to frameworks under %j only by id, version, title and rights', async (rights) => {
    const one = framework(rights);
    const plain = tagsOf(one).map(({ label: _, ...tag }) => tag);
    const log = JSON.parse(await textOf(writer(plain), one));
    const { id, title } = one;
    expect(log.frameworks).toEqual([{ id, version: '1', title, ...(rights ? { rights } : {}) }]);
    expect(JSON.stringify(log)).not.toContain('QUARTZ');
  });

  test.each(closed)('has no statements in tags under %j', async (rights) => {
    const one = framework(rights);
    expect(await textOf(writer(tagsOf(one)), one)).not.toContain('QUARTZ');
  });
});

describe('a re-imported file', () => {
  test('has the same restrictions as before the export', async () => {
    const { text } = writeImh(framework({ display: 'members', export: 'titles' }));
    const again = await importFramework(text);
    if (!again.ok) throw new Error(again.error.message);
    expect(again.value.framework.rights).toEqual({ display: 'members', export: 'titles' });
    expect(text).not.toContain('QUARTZ');
  });

  test('every exporter is tested', () =>
    expect(exporters.map(({ name }) => name)).toEqual(['imh', 'case', 'csv', 'jsonld', 'html']));
});

async function textOf(from: unknown, one: Framework): Promise<string> {
  let text = '';
  for await (const part of backupText(from as never, [one])) text += part;
  return text;
}
