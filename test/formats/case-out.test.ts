import { documents, type Framework, parseDocument } from '@imh/core';
import { exporters, importFramework, uuidOf, writeCase } from '@imh/formats';
import { shippedFrameworks } from '@imh/frameworks';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { framework } from './arbitrary-framework.js';
import { casePackage, readPackage } from './case-package.js';
import { officialCase } from './case-schema.js';
import { givenFiles } from './given-files.js';
import { runs } from '../support/runs.js';

vi.setConfig({ testTimeout: runs(60_000) });

interface Package {
  CFDocument: Record<string, unknown>;
  CFItems: Record<string, unknown>[];
  CFAssociations: Record<string, unknown>[];
}

const official = officialCase();
const packageOf = (source: Framework, options = {}) => JSON.parse(writeCase(source, options).text) as Package;

async function back(text: string): Promise<Framework> {
  const result = await importFramework(text);
  if (!result.ok) throw new Error(result.error.message);
  expect(result.value.format).toBe('case-1.1');
  return result.value.framework;
}

const small: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'https://example.org/framework',
  version: '3',
  modified: '2026-04',
  language: 'en',
  title: { en: 'A framework', es: 'Un marco' },
  rights: { export: 'full' },
  nodes: [
    { id: 'd', kind: 'domain', code: '1', label: 'Domain' },
    {
      id: 'c',
      kind: 'competency',
      code: '1.1',
      label: 'Title',
      text: 'The whole statement',
      parents: ['d'],
      keywords: ['word'],
    },
  ],
};

describe('the package', () => {
  test('identifiers are UUIDv5 of the node URI, dates come from "modified"', () => {
    // Computed with Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/framework#c')
    expect(uuidOf('https://example.org/framework#c')).toBe('85287140-a767-5fee-a78f-e8251212390e');
    const { CFDocument, CFItems } = packageOf(small);
    expect(CFDocument).toMatchObject({ caseVersion: '1.1', uri: small.id, identifier: uuidOf(small.id) });
    expect(CFItems[1]).toEqual({
      identifier: uuidOf('https://example.org/framework#c'),
      uri: 'https://example.org/framework#c',
      fullStatement: 'The whole statement',
      abbreviatedStatement: 'Title',
      CFItemType: 'Competency',
      humanCodingScheme: '1.1',
      conceptKeywords: ['word'],
      language: 'en',
      lastChangeDateTime: '2026-04-01T00:00:00Z',
      extensions: { imh: { id: 'c' } },
    });
  });

  test('writes fields that CASE has no place for under extensions, and reports them', () => {
    const { losses } = writeCase(small);
    expect(losses).toEqual([
      expect.objectContaining({ code: 'in-extensions', where: ['modified', 'title', 'rights'] }),
    ]);
    expect(packageOf(small).CFDocument['extensions']).toEqual({
      imh: { id: small.id, modified: '2026-04', title: small.title, rights: { export: 'full' } },
      imhAbsent: ['publisher'],
    });
  });

  test('uses 1970-01-01 if no date is set, and reports it', () => {
    const { modified: _, ...undated } = small;
    const { text, losses } = writeCase(undated);
    expect(text).toContain('1970-01-01T00:00:00Z');
    expect(losses.map(({ code }) => code)).toContain('date-missing');
  });
});

describe('rights', () => {
  const secret = 'Lighthouse';
  const restricted: Framework = {
    ...small,
    rights: { holder: 'X', export: 'titles' },
    custom: { note: secret },
    nodes: [
      { id: 'd', kind: 'domain', label: 'Domain', note: secret },
      { id: 'only', kind: 'competency', code: '1.1', label: secret, parents: ['d'] },
      { id: 'both', kind: 'competency', label: 'Title', text: secret, demonstratedBy: [secret], parents: ['d'] },
      { id: 'free', label: 'Open', text: 'Free text', rights: { export: 'full' }, parents: ['d'] },
    ],
  };

  test('never exports restricted text, whatever the options', () => {
    for (const options of [{}, { unstated: 'full' as const }]) {
      const { text, losses } = writeCase(restricted, options);
      expect(text).not.toContain(secret);
      expect(text).toContain('Free text');
      expect(losses.map(({ code }) => code)).toContain('withheld');
    }
    expect(packageOf(restricted).CFItems.map(({ fullStatement }) => fullStatement)).toEqual([
      'Domain',
      '1.1',
      'Title',
      'Free text',
    ]);
  });

  test('exports a file without rights in full only if the caller requests it', () => {
    const { rights: _, ...silent } = small;
    expect(writeCase(silent).text).not.toContain('whole statement');
    const { text, losses } = writeCase(silent, { unstated: 'full' });
    expect(text).toContain('whole statement');
    expect(losses.map(({ code }) => code)).toContain('rights-unstated');
    expect(text).not.toContain('"export"');
  });
});

describe('statements with markup that came from CASE', () => {
  const fields = {
    fullStatement: '<p>Knows <b>soil</b></p>',
    abbreviatedStatement: 'On <i>soil</i>',
    notes: '<p>A <em>note</em></p>',
  };
  const source = async () => (await readPackage(casePackage({ a: fields }, []))).framework;
  const edited = (one: Framework, change: object) => ({ ...one, nodes: [{ ...one.nodes[0]!, ...change }] });
  const itemOf = (one: Framework) => packageOf(one, { unstated: 'full' }).CFItems[0]!;

  test('are exported as originally written, even after a round trip through our own format', async () => {
    const one = await source();
    expect(itemOf(one)).toMatchObject(fields);
    expect(itemOf(JSON.parse(JSON.stringify(one)) as Framework)).toMatchObject(fields);
    expect(await back(writeCase(one, { unstated: 'full' }).text)).toEqual(one);
  });

  test('are exported in their current form once changed, each independently', async () => {
    const one = await source();
    const changed = edited(one, { text: 'Knows **sand**' });
    expect(itemOf(changed)).toMatchObject({ ...fields, fullStatement: 'Knows **sand**' });
    expect(await back(writeCase(changed, { unstated: 'full' }).text)).toEqual(changed);
    expect(itemOf(edited(one, { label: 'Sand' }))).toMatchObject({ ...fields, abbreviatedStatement: 'Sand' });
  });

  test('are not exported, neither original nor converted, if rights restrict the statement', async () => {
    const one = { ...(await source()), rights: { export: 'titles' as const } };
    for (const { write } of exporters) expect(write(one).text).not.toMatch(/Knows|note/);
  });
});

describe.runIf(official)('1EdTech’s own schema', () => {
  test('reports schema violations', () => {
    const source = packageOf(small);
    expect(official!(source)).toEqual([]);
    expect(official!({ ...source, CFItems: [{ ...source.CFItems[0], kind: 'x' }] })).not.toEqual([]);
    expect(official!({ ...source, CFItems: [{ ...source.CFItems[0], lastChangeDateTime: '2026' }] })).not.toEqual([]);
    expect(official!({ ...source, CFItems: [{ ...source.CFItems[0], identifier: 'c' }] })).not.toEqual([]);
  });

  test.each(shippedFrameworks.map((one) => [one.id, one] as const))(
    '%s is valid, and comes back the same',
    async (_, one) => {
      const { text } = writeCase(one, { unstated: 'full' });
      expect(official!(JSON.parse(text))).toEqual([]);
      const returned = await back(text);
      expect(returned.nodes.map(({ id }) => id)).toEqual(one.nodes.map(({ id }) => id));
      if (one.rights?.export === 'full') expect(returned).toEqual(one);
    },
  );

  const given = ['case', 'digcomp3', 'mahara-matrix', 'moodle-csv'].flatMap((folder) => [
    ...(givenFiles(folder) ?? []),
  ]);
  test.each(given)('%s is valid as CASE 1.1 and survives the round trip', async (_, bytes) => {
    const imported = await importFramework(bytes);
    if (!imported.ok) throw new Error(imported.error.message);
    const { framework } = imported.value;
    expect(official!(packageOf(framework))).toEqual([]);
    const { text } = writeCase(framework, { unstated: 'full' });
    expect(official!(JSON.parse(text))).toEqual([]);
    expect(await back(text)).toEqual(framework);
  });

  test('keeps identifiers, addresses, dates and fields from CASE to CASE', async () => {
    const bytes = givenFiles('case')!.get('smarterbalanced-MATHPackage.cfpackage.json')!;
    const original = JSON.parse(new TextDecoder().decode(bytes)) as Package;
    const imported = await importFramework(bytes);
    if (!imported.ok) throw new Error(imported.error.message);
    const written = packageOf(imported.value.framework, { unstated: 'full' });
    const byId = new Map(written.CFItems.map((item) => [item['identifier'], item]));
    for (const { CFDocumentURI: _, ...item } of original.CFItems) expect(byId.get(item['identifier'])).toEqual(item);
    expect(written.CFDocument['identifier']).toBe(original.CFDocument['identifier']);
    expect(written.CFAssociations).toHaveLength(original.CFAssociations.length);
  });
});

test('exports any valid framework as valid CASE that survives the round trip', async () => {
  await fc.assert(
    fc.asyncProperty(framework, async (source) => {
      expect(documents['imh-framework'].safeParse(source).success).toBe(true);
      const { text } = writeCase(source);
      if (official) expect(official(JSON.parse(text))).toEqual([]);
      expect(await back(text)).toEqual(source);
    }),
    { numRuns: runs(100) },
  );
});

test('reads exported CASE as a valid document', async () => {
  await fc.assert(
    fc.asyncProperty(framework, async (source) => {
      const returned = await back(writeCase(source).text);
      expect(parseDocument('imh-framework', JSON.stringify(returned))).toMatchObject({ ok: true });
    }),
    { numRuns: 50 },
  );
});

test('the loss report names every field that programs without our extension do not read', async () => {
  await fc.assert(
    fc.asyncProperty(framework, async (source) => {
      const { text, losses } = writeCase(source);
      const read = (await back(JSON.stringify(withIdsOnly(JSON.parse(text) as Package)))) as Fields & Framework;
      const { count = 0, where: reported = [] } = losses.find(({ code }) => code === 'in-extensions') ?? {};
      // A report lists twenty places and counts the rest.
      fc.pre(count === reported.length);
      const named = new Set(['case', 'id', 'nodes', ...reported.map((field) => field.replace(/ \(\d+ times\)$/, ''))]);
      const readNodes = new Map(read.nodes.map((node) => [node.id, node as Fields]));
      const parts: [Fields, Fields][] = [
        [source as Fields, read],
        ...source.nodes.map((node): [Fields, Fields] => [node as Fields, readNodes.get(node.id)!]),
      ];
      for (const [written, found] of parts) {
        for (const [field, value] of Object.entries(written))
          if (!named.has(field)) expect(found[field]).toEqual(value);
      }
    }),
    { numRuns: runs(100) },
  );
});

type Fields = Record<string, unknown>;

/** The package as read by a program that knows nothing of our extension but the ids in it. */
function withIdsOnly(source: Package): Package {
  const plain = (part: Fields): Fields => {
    const { imh, imhAbsent: _, ...others } = (part['extensions'] ?? {}) as { imh?: Fields; imhAbsent?: unknown };
    const ids = imh && 'id' in imh ? { imh: { id: imh['id'] } } : {};
    return { ...part, extensions: { ...others, ...ids } };
  };
  return { ...source, CFDocument: plain(source.CFDocument), CFItems: source.CFItems.map(plain) };
}
