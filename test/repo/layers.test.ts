import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each part may import, besides its own files. Dependencies point up this list only. */
const allowed: Record<string, readonly RegExp[]> = {
  'packages/core': [/^zod\/mini$/],
  // The words are a module without Lit.
  'packages/formats': [/^@imh\/(core|elements\/words)$/, /^(htmlparser2|uuid|fflate)$/],
  'packages/frameworks': [/^@imh\/core$/],
  'packages/capture': [/^@imh\/(core|formats)$/],
  'packages/suggest': [/^@imh\/core$/, /^@orama\/stemmers\/(english|spanish)$/],
  'packages/publish': [/^@imh\/(core|formats)$/, /^fflate$/],
  'packages/storage': [/^@imh\/core$/, /^idb$/],
  'packages/elements': [/^@imh\/core(\/|$)/, /^lit(\/|$)/],
  'widget/src': [/^@imh\/[a-z]+(\/(validators|schema)\/[a-z-]+|\/(guide|zip|words|list))?$/, /^lit(\/|$)/],
  // Besides its own files, strings and styles of the widget.
  'widget/builder': [
    /^@imh\/[a-z]+(\/(words|guide|calendar|zip|list|shipped-frameworks))?$/,
    /^lit(\/|$)/,
    /^(idb|lean-qr)$/,
  ],
  extension: [
    /^@imh\/(core|formats(\/(past|zip|guide|log|xapi|summary|audit))?|frameworks(\/shipped-frameworks)?|capture(\/list)?|suggest|storage|elements(\/words)?)$/,
    /^lit(\/|$)/,
    /^wxt\/|^#imports$/,
    /^pdfjs-dist\/legacy\//,
    /^client-zip$/,
  ],
};

/** Packages that a part may import types from, but no values. */
const onlyTypes: Record<string, RegExp> = { 'packages/frameworks': /^@imh\/core$/ };

/** Parts in which no file may import itself, however indirectly. */
const withoutCycles = [
  ...['core', 'formats', 'frameworks', 'capture', 'suggest', 'publish', 'storage', 'elements'].map(
    (name) => `packages/${name}/src`,
  ),
  'widget/src',
  'widget/embed',
  'widget/builder',
  'extension',
];

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

/** Every `import`, `export … from`, `import()` and `import('…')` in a type, parsed. */
function importsOf(file: string): readonly Import[] {
  const known = parsed.get(file) ?? parseImports(file);
  parsed.set(file, known);
  return known;
}

const parsed = new Map<string, readonly Import[]>();

function parseImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ file, from: specifier.text, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const all = Object.keys(allowed).flatMap((part) =>
  filesUnder(part).map((file) => ({ part, imports: importsOf(file) })),
);

describe('the layers', () => {
  test('every part has files, and their imports are found', () => {
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
        return !target.startsWith(part.replace(/\/(src|builder)$/, '')) || !/\.(js|json|css)$/.test(from);
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

  test('only extension/platform uses the browser’s extension API', () => {
    const files = filesUnder('extension').filter((file) => !file.startsWith(join('extension', 'platform')));
    const naming = files.filter(
      (file) =>
        /\b(browser|chrome)\.[a-z]+/i.test(withoutComments(file)) ||
        importsOf(file).some(({ from }) => from === 'wxt/browser'),
    );
    expect(naming).toEqual([]);
  });

  test('core and formats use no DOM, clock, random numbers or network', () => {
    // A checksum depends on its bytes alone.
    const impure =
      /\b(document|window|localStorage|navigator)\.[a-z]|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.(?!subtle\.digest\()/;
    const files = [...filesUnder('packages/core'), ...filesUnder('packages/formats')];
    const code = (file: string) => withoutComments(file).replace(/from '[^']*'/g, '');
    expect(files.filter((file) => impure.test(code(file)))).toEqual([]);
  });

  test.each(withoutCycles)('%s has no import cycle, type imports included', (part) => {
    expect(cyclesIn(importGraph(filesUnder(part)))).toEqual([]);
  });

  test('a cycle of imports is found, whatever its length', () => {
    const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));
    expect(cyclesIn(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([]);
    expect(cyclesIn(graph({ a: ['a'] }))).toEqual(['a → a']);
    expect(cyclesIn(graph({ a: ['b'], b: ['c'], c: ['b'], d: ['e'], e: ['f'], f: ['d', 'a'] }))).toEqual([
      'b → c → b',
      'd → e → f → d',
    ]);
  });

  test('an index.ts only re-exports', () => {
    const indexes = Object.keys(allowed)
      .filter((part) => part.startsWith('packages/'))
      .map((part) => `${part}/src/index.ts`);
    for (const index of indexes) {
      const lines = withoutComments(index)
        .split(';')
        .map((line) => line.trim())
        .filter(Boolean);
      expect(
        lines.filter((line) => !/^export\b[^=]*(from\s+'[^']+'|\{\})$/s.test(line)),
        index,
      ).toEqual([]);
    }
  });
});

/** File → files of the same part that it imports. */
function importGraph(files: readonly string[]): ReadonlyMap<string, string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const targets = importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => join(file, '..', from).replace(/\.js$/, '.ts'));
      return [file, targets.filter((target) => known.has(target))];
    }),
  );
}

/** The shortest cycle through each file that is on one; each cycle once, "a → b → a". */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles = new Map<string, string>();
  for (const start of graph.keys()) {
    const cycle = shortestWayBack(graph, start);
    const key = cycle && [...cycle].sort().join();
    if (key && !cycles.has(key)) cycles.set(key, [...cycle, start].join(' → '));
  }
  return [...cycles.values()];
}

/** The files on the shortest way from a file back to itself, breadth first. */
function shortestWayBack(graph: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const target of graph.get(file) ?? []) {
      if (target === start) {
        const way = [file];
        while (way[0] !== start) way.unshift(cameFrom.get(way[0]!)!);
        return way;
      }
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, file);
      queue.push(target);
    }
  }
  return undefined;
}

function withoutComments(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
