import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each part may import, besides its own files. DESIGN: arrows point down this list only. */
const allowed: Record<string, readonly RegExp[]> = {
  'packages/core': [/^zod\/mini$/],
  'packages/formats': [/^@imh\/core$/, /^(htmlparser2|uuid)$/],
  'packages/frameworks': [/^@imh\/core$/],
  'packages/capture': [/^@imh\/core$/, /^defuddle$/],
  'packages/suggest': [/^@imh\/core$/],
  'packages/storage': [/^@imh\/core$/, /^idb$/],
  'packages/elements': [/^@imh\/core(\/|$)/, /^lit(\/|$)/],
  'widget/src': [/^@imh\/[a-z]+(\/(validators|schema)\/[a-z-]+|\/zip)?$/, /^lit(\/|$)/],
  extension: [/^@imh\/(core|formats|frameworks|capture|suggest|storage|elements)$/, /^lit(\/|$)/, /^wxt\/|^#imports$/],
};

/** Only types may come from here: nothing of it is in the built code. */
const onlyTypes: Record<string, RegExp> = { 'packages/frameworks': /^@imh\/core$/ };

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isType: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'generated', '.wxt'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements =
    /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statements)].map(([, type, from, bare, lazy]) => ({
    file: relative('.', file),
    from: (from ?? bare ?? lazy)!,
    isType: type !== undefined,
  }));
}

const all = Object.keys(allowed).flatMap((part) =>
  filesUnder(part).map((file) => ({ part, imports: importsOf(file) })),
);

describe('the layers', () => {
  test('there is something to look at', () => {
    const counts = Object.keys(allowed).map((part) => filesUnder(part).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  test('every import from another part is one that its layer allows', () => {
    const wrong = all.flatMap(({ part, imports }) =>
      imports.filter(({ from }) => !from.startsWith('.') && !allowed[part]!.some((pattern) => pattern.test(from))),
    );
    expect(wrong).toEqual([]);
  });

  test('relative imports stay inside their part and name the file in full', () => {
    const wrong = all.flatMap(({ part, imports }) =>
      imports.filter(({ file, from }) => {
        if (!from.startsWith('.')) return false;
        const target = join(file, '..', from);
        return !target.startsWith(part.replace(/\/src$/, '')) || !/\.(js|json|css)$/.test(from);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('data packages import types only', () => {
    const wrong = all.flatMap(({ part, imports }) =>
      imports.filter(({ from, isType }) => onlyTypes[part]?.test(from) && !isType),
    );
    expect(wrong).toEqual([]);
  });

  test('only extension/platform names the browser’s own interface', () => {
    const files = filesUnder('extension').filter((file) => !file.startsWith(join('extension', 'platform')));
    const naming = files.filter(
      (file) =>
        /\b(browser|chrome)\.[a-z]+/i.test(withoutComments(file)) ||
        importsOf(file).some(({ from }) => from === 'wxt/browser'),
    );
    expect(naming).toEqual([]);
  });

  test('core and formats know no document, clock, chance or network', () => {
    const impure =
      /\b(document|window|localStorage|navigator)\.[a-z]|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\./;
    const files = [...filesUnder('packages/core'), ...filesUnder('packages/formats')];
    expect(files.filter((file) => impure.test(withoutComments(file)))).toEqual([]);
  });

  test('a door only re-exports', () => {
    const doors = Object.keys(allowed)
      .filter((part) => part.startsWith('packages/'))
      .map((part) => `${part}/src/index.ts`);
    for (const door of doors) {
      const lines = withoutComments(door)
        .split(';')
        .map((line) => line.trim())
        .filter(Boolean);
      expect(
        lines.filter((line) => !/^export\b[^=]*(from\s+'[^']+'|\{\})$/s.test(line)),
        door,
      ).toEqual([]);
    }
  });
});

function withoutComments(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
