import { type FormatName, fileContent, importers, importFramework, recognize } from '@imh/formats';
import { starter } from '@imh/frameworks';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { casePackage } from './case-package.js';
import { givenFiles, mutated } from './given-files.js';

vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string) => new TextEncoder().encode(text);

async function errorOf(file: Uint8Array | string) {
  const result = await importFramework(file);
  if (result.ok) throw new Error(`Imported as ${result.value.format}`);
  return result.error;
}

const folders: Record<string, FormatName> = {
  case: 'case-1.0',
  digcomp3: 'digcomp',
  'mahara-matrix': 'mahara',
  'moodle-csv': 'moodle',
};

const given = Object.entries(folders).flatMap(([folder, format]) =>
  [...(givenFiles(folder) ?? [])].map(([name, file]) => [name, format, file] as const),
);

describe.runIf(given.length > 0)('real files', () => {
  test.each(given)('%s is %s, and every other format scores lower', async (_, format, file) => {
    const result = await importFramework(file);
    expect(result.ok && result.value.format).toBe(format);
    const [best, second] = recognize(fileContent(file));
    expect(best!.score).toBeGreaterThan(second!.score);
  });
});

describe('JSON whose values are objects with `toString` and `valueOf` as data', () => {
  const hostile = { toString: 1, valueOf: 1, toJSON: 1 };
  const small = (_: string, value: unknown): unknown => (Array.isArray(value) ? value.slice(0, 20) : value);
  const given = ['case', 'digcomp3', 'mahara-matrix'].flatMap((folder) => [...(givenFiles(folder) ?? [])]);
  const samples = [
    ['our own', JSON.stringify(starter)] as const,
    ...given.map(([name, file]) => [name, new TextDecoder().decode(file)] as const),
  ];

  test.each(samples)('%s: reads or rejects it, whichever field they are in', async (_, text) => {
    const sample = JSON.stringify(JSON.parse(text, small));
    const names = new Set([...sample.matchAll(/"([^"\\]+)":/g)].map(([, name]) => name!));
    expect(names.size).toBeGreaterThan(5);
    for (const name of names) {
      for (const replacement of [hostile, [hostile]]) {
        const changed = JSON.parse(sample, (key, value: unknown) => (key === name ? replacement : value));
        const result = await importFramework(JSON.stringify(changed));
        if (!result.ok) expect(result.error.message, name).toMatch(/\S/);
      }
    }
  });
});

describe('by content, not by name', () => {
  test('recognizes our own format in any encoding', async () => {
    const text = JSON.stringify(starter);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    for (const file of [text, bytes(text), bytes(`\uFEFF${text}`), utf16, bytes(`\n  ${text}`)]) {
      const result = await importFramework(file);
      expect(result.ok && result.value.format).toBe('imh');
      expect(result.ok && result.value.framework).toEqual(JSON.parse(text));
    }
  });

  test('recognizes CASE by its parts', () => {
    const score = (source: unknown) =>
      recognize(fileContent(JSON.stringify(source))).find(({ importer }) => importer.name === 'CASE package')!.score;
    expect(score(casePackage({}, []))).toBe(1);
    expect(score({ CFItems: [] })).toBe(0.8);
    expect(score({ CFRubrics: [] })).toBeLessThan(0.5);
    expect(score({ items: [] })).toBe(0);
  });
});

describe('a file in no known format', () => {
  test('reports the formats that were tried and the nearest one', async () => {
    const error = await errorOf('{"CFRubrics": []}');
    expect(error.code).toBe('unknown-format');
    for (const { name } of importers) expect(error.message).toContain(name);
    expect(error.message).toContain('Nearest: CASE package; it has CFRubrics but neither CFDocument nor CFItems.');
  });

  test('names the format of our other documents', async () => {
    expect((await errorOf('{"format": "imh-trainings", "formatVersion": 1}')).message).toContain(
      'Nearest: imh-framework; it is one of our documents, but an "imh-trainings".',
    );
  });

  test('reports a truncated file as broken and does not read it as text', async () => {
    const error = await errorOf(JSON.stringify(casePackage({ a: {} }, []), null, 1).slice(0, -20));
    expect(error.code).toBe('not-json');
    expect(error.where).toMatch(/^line \d+, column \d+$/);
    expect(error.message).toContain('Nearest: CASE package');
  });

  test('reports the place of a fault in our own format', async () => {
    const error = await errorOf(
      '{"format": "imh-framework", "formatVersion": 1, "id": "urn:a", "version": "1", "title": "x", "nodes": [{"id": 7, "label": "A"}]}',
    );
    expect(error).toMatchObject({ code: 'invalid', where: 'nodes[0].id' });
    expect(error.message).toMatch(/^imh-framework: /);
  });

  test('suggests signing in for a web page', async () => {
    const error = await errorOf('<!doctype html><html><body><table><tr><td>1</td></tr></table></body></html>');
    expect(error.code).toBe('web-page');
    expect(error.message).toContain('signing in');
  });

  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not-text'],
    ['a number', '5', 'unknown-format'],
    ['an empty list', '[]', 'unknown-format'],
  ])('%s', async (_, file, code) => {
    expect(await errorOf(file)).toMatchObject({ code });
  });
});

test('does not throw on arbitrary bytes', async () => {
  const magic = fc.constantFrom('PK\u0003\u0004', '\u0000', '\ufffe', '{', '<', 'id,label\n', '');
  await fc.assert(
    fc.asyncProperty(magic, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      const file = new Uint8Array([...Buffer.from(start, 'latin1'), ...rest]);
      expect(await importFramework(file)).toHaveProperty('ok');
    }),
    { numRuns: 300 },
  );
});

test('does not throw on damaged files of ours', async () => {
  await fc.assert(
    fc.asyncProperty(mutated(JSON.stringify(starter)), async (text) => {
      expect(await importFramework(text)).toHaveProperty('ok');
    }),
    { numRuns: 60 },
  );
});
