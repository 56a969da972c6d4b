import { Framework, type FrameworkNode, parseDocument } from '@imh/core';
import { fileContent, readCsv, writeCsv } from '@imh/formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { runs } from '../support/runs.js';

const roundTrip = (framework: Framework) => {
  const { text, losses } = writeCsv(framework);
  const read = readCsv(fileContent(text), {});
  if (!read.ok) throw new Error(`${read.error.message}\n${text}`);
  return { text, losses, back: read.value };
};

const awkward = [
  '=1+1', "'=1+1", "''=1", '+1', '-', '-a', '@x', '\t=1', '\r', '\n=2', ' =3', "'", "''", "'a", '＝1', '"', '""', 'a,b', 'a;b',
  'a|b', 'a\nb', 'a\r\nb', ' a ', '1.10', '007', 'TRUE', '__proto__', '[json]', '{}', 'imh-framework', 'id', '\u2028', '\ufeff', '🌱', 'label (es)',
]; // prettier-ignore
const words = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.lorem({ maxCount: 4 }),
);
const tag = fc.constantFrom('en', 'es', 'pt-BR', 'toString', 'constructor'.slice(0, 8));
const text = fc.oneof(words, fc.dictionary(tag, words, { maxKeys: 3 }));
const id = words.filter((one) => /^\S(.*\S)?$/.test(one));
const uri = fc.constantFrom('urn:a', 'https://example.org/x#1', 'urn:b;c');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Without fields called `__proto__`, which core drops from JSON. */
const json = (maxDepth: number) =>
  fc.jsonValue({ maxDepth }).filter((value) => !JSON.stringify(value).includes('__proto__'));

const node = fc.record(
  {
    id,
    parents: fc.array(id, { maxLength: 3 }),
    kind: words.filter((one) => /\S/.test(one)),
    code: words,
    label: text,
    text,
    demonstratedBy: fc.array(text, { maxLength: 3 }),
    keywords: fc.array(text, { maxLength: 3 }),
    categories: fc.array(id, { maxLength: 2 }),
    exactMatch: fc.array(uri, { maxLength: 2 }),
    replacedBy: fc.array(uri, { maxLength: 2 }),
    rights: fc.record({ statement: text, export: fc.constantFrom('full' as const) }, { requiredKeys: [] }),
    weight: json(1),
  },
  { requiredKeys: ['id', 'label'] },
);
const whole = fc.record({
  id: fc.constantFrom('urn:x-test:1', 'https://example.org/f'),
  version: id,
  title: text,
  description: optional(text),
  languages: optional(fc.array(fc.constantFrom('en', 'es'), { maxLength: 2 })),
  rights: fc.record({ holder: fc.constantFrom('A', '=B'), statement: text, export: fc.constant('full' as const) }),
  categories: optional(
    fc.array(fc.record({ id, label: text, ageRange: text }, { requiredKeys: ['id', 'label'] }), { maxLength: 2 }),
  ),
  scale: optional(fc.record({ levels: fc.array(fc.record({ value: fc.nat(5), label: text }), { maxLength: 3 }) })),
  targets: optional(fc.array(fc.record({ category: id, node: id, level: fc.nat(4) }), { maxLength: 2 })),
  later: optional(json(2)),
  nodes: fc.array(node, { maxLength: 5 }),
});
/** As stored in a file: without undefined fields and -0, which JSON does not have. */
const asFile = (value: object) =>
  JSON.parse(JSON.stringify({ format: 'imh-framework', formatVersion: 1, ...value })) as Framework;

describe('ours → CSV → ours', () => {
  test('keeps every field of any framework without restrictions', () => {
    fc.assert(
      fc.property(whole.map(asFile), (framework) => {
        fc.pre(Framework.safeParse(framework).success);
        const { back, losses } = roundTrip(framework);
        expect(losses).toEqual([]);
        expect(back.framework).toEqual(framework);
      }),
      { numRuns: runs(200) },
    );
  });

  test('exports only unrestricted text and reports the rest', () => {
    const extents = fc.constantFrom('full', 'titles', 'ids', undefined);
    fc.assert(
      fc.property(whole.map(asFile), extents, extents, (framework, own, first) => {
        const marked = framework.nodes.map((one, at) => ({
          ...one,
          label: `${one.kind === 'domain' ? '' : 'MARKED '}${at}`,
          text: `MARKED statement ${at}`,
          demonstratedBy: ['MARKED example'],
          rights: at === 0 && first ? { export: first } : undefined,
        }));
        const restricted = asFile({ ...framework, later: 'MARKED', rights: { export: own }, nodes: marked });
        fc.pre(Framework.safeParse(restricted).success);
        const { text: written, losses } = roundTrip(restricted);
        const free = (at: number) => ((at === 0 ? first : undefined) ?? own) === 'full';
        for (const [at] of restricted.nodes.entries()) {
          expect(written.includes(`MARKED statement ${at}`)).toBe(free(at));
        }
        if (!restricted.nodes.some((_, at) => free(at)) && own !== 'full') expect(written).not.toContain('MARKED st');
        expect(losses.length > 0).toBe(restricted.nodes.some((_, at) => !free(at)) || own !== 'full');
      }),
      { numRuns: 200 },
    );
  });

  test('restores our own file exactly', () => {
    const path = '../fixtures/frameworks/garden.json';
    const parsed = parseDocument('imh-framework', readFileSync(new URL(path, import.meta.url), 'utf8'));
    if (!parsed.ok) throw new Error(parsed.error.message);
    const framework = {
      ...parsed.value,
      rights: { ...parsed.value.rights, display: 'full' as const, export: 'full' as const },
    };
    expect(roundTrip(framework).back.framework).toEqual(framework);
  });

  test('survives a spreadsheet that saves semicolons, old line ends and trailing cells', () => {
    const framework = small({ label: { en: 'Mixes', es: 'Mezcla' }, keywords: ['flour', 'water'] });
    const saved = writeCsv(framework).text.trimEnd().split('\r\n');
    const text = saved.map((line) => `${line.replaceAll(',', ';')};;`).join('\r');
    const read = readCsv(fileContent(text), {});
    expect(read.ok && read.value.framework).toEqual(framework);
  });

  test('reports an added column and reads the rest', () => {
    const lines = writeCsv(small({ label: 'Mixes' }))
      .text.trimEnd()
      .split('\r\n');
    const text = lines.map((line, at) =>
      at === lines.length - 2 ? `${line},Notes` : at === lines.length - 1 ? `${line},ask Ana` : line,
    );
    const read = readCsv(fileContent(text.join('\n')), {});
    expect(read.ok && read.value.losses.map(({ message }) => message)).toEqual([
      'row 8, column “Notes”: “ask Ana” was not carried: it has no place here',
    ]);
  });

  test.each([
    ['imh-framework,2\nid,urn:a\n', 'newer-version'],
    ['imh-framework,1\nid,not a uri\n', 'invalid'],
    ['imh-framework,1\nid,urn:a\n\nid,label,parents\n,No id,\n', 'invalid'],
  ])('%j is refused with a place', (text, code) => {
    expect(readCsv(fileContent(text), {})).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a spreadsheet that opens it', () => {
  const dangerous = ['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", '＝1', '\n=1'];

  test('runs no cell as a formula', () => {
    const framework = small({ label: '=label()', text: '@text', demonstratedBy: dangerous, keywords: ['=k'] });
    const { text, back } = roundTrip({
      ...framework,
      title: '=title()',
      nodes: [...framework.nodes, ...dangerous.map(bare)],
    });
    const cells = cellsOf(text);
    expect(cells.filter((cell) => /^[\s]*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r\n]/.test(cell))).toEqual([]);
    expect(back.framework.title).toBe('=title()');
    expect(back.framework.nodes.slice(1).map(({ label }) => label)).toEqual(dangerous);
  });

  const bare = (label: string, at: number): FrameworkNode => ({ id: `d${at}`, label });
});

function small(fields: Pick<FrameworkNode, 'label' | 'text' | 'demonstratedBy' | 'keywords'>): Framework {
  const rights = { export: 'full' as const };
  return {
    format: 'imh-framework',
    formatVersion: 1,
    id: 'urn:x-test:small',
    version: '1',
    title: 'Small',
    rights,
    nodes: [{ id: 'a', kind: 'competency', ...fields }],
  };
}

/** Parsed independently, because our reader removes the protection that a spreadsheet would see. */
function cellsOf(text: string): string[] {
  return [...text.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
