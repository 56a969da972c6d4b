import { buildOutline, depthOf, Framework } from '@imh/core';
import { type Imported, importFramework, writeCase } from '@imh/formats';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { casePackage, DOCUMENT, nameOf, readPackage } from './case-package.js';
import { officialCase } from './case-schema.js';
import { givenFiles, mutated, mutatedJson } from './given-files.js';
import { runs } from '../support/runs.js';

// No assertion on time: the machine is shared with other tests.
vi.setConfig({ testTimeout: runs(60_000) });

const official = officialCase();
const given = [...(givenFiles('case') ?? []), ...(givenFiles('digcomp3') ?? [])].map(
  ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
);

/** Expects a value for any file; an imported framework is valid and can be exported. */
async function survives(text: string): Promise<Imported | undefined> {
  const result = await importFramework(text);
  if (!result.ok) {
    expect(result.error.message).toMatch(/\S/);
    return undefined;
  }
  const { framework } = result.value;
  expect(Framework.safeParse(framework).success).toBe(true);
  const outline = buildOutline(framework);
  expect(outline.byId.size + outline.repeated.length).toBe(framework.nodes.length);
  const { text: written } = writeCase(framework, { unstated: 'full' });
  if (official) expect(official(JSON.parse(written))).toEqual([]);
  const back = await importFramework(written);
  expect(back.ok && back.value.framework).toEqual(JSON.parse(JSON.stringify(framework)));
  return result.value;
}

describe.runIf(given.length > 0)('real files, damaged', () => {
  // Only the first part of large files: the rest has the same form, and takes longer.
  const sample = (text: string) => runs(Math.max(4, Math.round(100_000 / Math.max(text.length, 6_000))));

  test.each(given)('%s: parts cut, doubled, characters inserted', async (_, text) => {
    await fc.assert(
      fc.asyncProperty(mutated(text), async (damaged) => void (await survives(damaged))),
      {
        numRuns: sample(text),
      },
    );
  });

  test.each(given)('%s: values replaced by others', async (_, text) => {
    await fc.assert(
      fc.asyncProperty(mutatedJson(text), async (damaged) => void (await survives(damaged))),
      {
        numRuns: sample(text),
      },
    );
  });
});

describe('malformed packages', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      ' ',
      0,
      -1,
      1e300,
      true,
      [],
      {},
      [[]],
      'x',
      '2024',
      '2024-02-31T00:00:00',
      '24:00',
    ),
    fc.constantFrom<unknown>(
      { title: 'x' },
      { imh: 5 },
      { imh: {} },
      { imh: { id: '' } },
      { imh: { label: 5, id: 'x' } },
    ),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const fields = [
    'identifier', 'uri', 'fullStatement', 'abbreviatedStatement', 'alternativeLabel', 'CFItemType', 'CFItemTypeURI',
    'humanCodingScheme', 'listEnumeration', 'conceptKeywords', 'language', 'educationLevel', 'educationalLevel', 'notes',
    'statusStartDate', 'licenseURI', 'lastChangeDateTime', 'extensions', 'associationType', 'sequenceNumber',
    'originNodeURI', 'destinationNodeURI', 'title', 'creator', 'publisher', 'version', 'adoptionStatus', 'description',
    'caseVersion', 'subject', 'subjectURI', 'targetType', 'constructor',
  ]; // prettier-ignore
  const part = fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 8 });
  const whole = fc.record(
    {
      CFDocument: fc.oneof(part, value),
      CFItems: fc.oneof(fc.array(fc.oneof(part, value), { maxLength: 6 }), value),
      CFAssociations: fc.oneof(fc.array(fc.oneof(part, value), { maxLength: 6 }), value),
      CFDefinitions: fc.oneof(fc.record({ CFItemTypes: fc.array(part), CFLicenses: fc.array(part) }), value),
      CFRubrics: fc.oneof(fc.array(part), value),
      extensions: value,
    },
    { requiredKeys: ['CFItems'] },
  );

  test('reads or rejects any value in any place', async () => {
    await fc.assert(
      fc.asyncProperty(whole, async (source) => void (await survives(JSON.stringify(source)))),
      { numRuns: runs(100) },
    );
  });

  test('lists every item in the outline once for each parent, whatever the links', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const ends = fc.constantFrom(...names, DOCUMENT, 'gone');
    const type = fc.constantFrom('isChildOf', 'isChildOf', 'isChildOf', 'exactMatchOf', 'replacedBy', 'precedes');
    const sequence = fc.option(fc.nat(3), { nil: undefined });
    const links = fc.array(fc.tuple(type, fc.constantFrom(...names), ends, sequence), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(links, async (made) => {
        const items = Object.fromEntries(names.map((name) => [name, {}]));
        const { framework } = (await survives(JSON.stringify(casePackage(items, made))))!;
        expect(framework.nodes.map(({ id }) => nameOf(id)).sort()).toEqual(names);
        const outline = buildOutline(framework);
        for (const [index, { id }] of framework.nodes.entries()) {
          const top = outline.byId.get(id)!.parents.length === 0;
          expect(top).toBe(outline.roots.includes(id) || outline.orphans.includes(id));
          expect(outline.byId.get(id)!.position).toBe(index);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('rejects excessive nesting with a message', async () => {
    const deep = `{"CFItems": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await importFramework(deep)).toMatchObject({ ok: false, error: { code: 'not-a-document' } });
  });
});

describe('large packages', () => {
  /** Items in a chain or under one parent, `count` of them. */
  const large = (count: number, parentOf: (index: number) => number | undefined, bytes = 0) => {
    const uuid = (index: number) => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;
    const end = (index: number) => ({ title: 'x', identifier: uuid(index), uri: `urn:uuid:${uuid(index)}` });
    const changed = '2024-03-01T10:00:00Z';
    return {
      CFDocument: { ...end(99_999_999), creator: 'x', title: 'Large', lastChangeDateTime: changed },
      CFItems: Array.from({ length: count }, (_, index) => ({
        ...end(index),
        fullStatement: `${index} ${'word '.repeat(bytes / 5)}`,
        lastChangeDateTime: changed,
      })),
      CFAssociations: Array.from({ length: count }, (_, index) => ({
        ...end(50_000_000 + index),
        associationType: 'isChildOf',
        originNodeURI: end(index),
        destinationNodeURI: end(parentOf(index) ?? 99_999_999),
        lastChangeDateTime: changed,
      })),
    };
  };

  test('reads 1,200 items in 4.5 MB', async () => {
    const source = large(1200, (index) => (index < 10 ? undefined : Math.floor(index / 10) - 1), 3000);
    expect(JSON.stringify(source).length).toBeGreaterThan(4_000_000);
    const { framework } = await readPackage(source);
    expect(framework.nodes).toHaveLength(1200);
    const outline = buildOutline(framework);
    expect(outline.orphans).toEqual([]);
    expect(depthOf(outline)).toBe(4);
  });

  // Quadratic work would time out here, and recursion by depth would overflow the stack, which takes 11,000 calls.
  const many = 12_000;
  test.each([
    ['a chain', (index: number) => (index === 0 ? undefined : index - 1), many],
    ['one parent', (index: number) => (index === 0 ? undefined : 0), 2],
    ['the top level', () => undefined, 1],
    ['one circle', (index: number) => (index + 1) % many, many],
  ] as const)(`${many} items as %s`, async (_, parentOf, depth) => {
    const { framework } = await readPackage(large(many, parentOf));
    expect(framework.nodes).toHaveLength(many);
    expect(depthOf(buildOutline(framework))).toBe(depth);
  });

  test.each([
    ['a chain', (index: number) => (index === 0 ? undefined : index - 1)],
    ['one parent', (index: number) => (index === 0 ? undefined : 0)],
  ] as const)('4,000 items as %s go out again', async (_, parentOf) => {
    const { framework } = await readPackage(large(4000, parentOf));
    expect(JSON.parse(writeCase(framework, { unstated: 'full' }).text)).toMatchObject({ CFItems: { length: 4000 } });
  });
});
