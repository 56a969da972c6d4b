import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { expect, test } from 'vitest';

// A page gets no schema library: what the widget and the elements take from core must be separable from it by
// `sideEffects: false` and tree shaking alone.

const root = fileURLToPath(new URL('../..', import.meta.url));
const core = join(root, 'packages/core/src/index.ts');

/** Names that the sources of a part import from core as values. */
function valuesFromCore(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const path = join(root, folder, name);
      return ts
        .createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
        .statements.filter(ts.isImportDeclaration)
        .flatMap(({ moduleSpecifier, importClause }) => {
          const isCore = ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === '@imh/core';
          const bindings = importClause?.namedBindings;
          if (!isCore || importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
          if (!bindings || !ts.isNamedImports(bindings)) return [];
          return bindings.elements
            .filter(({ isTypeOnly }) => !isTypeOnly)
            .map(({ propertyName, name }) => (propertyName ?? name).text);
        });
    });
}

async function bundled(names: readonly string[]): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from ${JSON.stringify(core)};`, resolveDir: root },
    bundle: true,
    treeShaking: true,
    metafile: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  return { text: outputFiles[0]!.text, inputs };
}

test('what the widget and the elements import from core brings no schema library along', async () => {
  const names = [...new Set(['widget/src', 'packages/elements/src'].flatMap(valuesFromCore))];
  expect(names).toContain('permitted');
  expect(names.length).toBeGreaterThan(25);
  const { text, inputs } = await bundled(names);
  expect(text).toContain('buildOutline');
  expect(inputs.filter((file) => file.includes('/zod/'))).toEqual([]);
  expect(text).not.toContain('$ZodType');
}, 30_000);

test('a schema brings the schema library along, so the check above can fail', async () => {
  const { text, inputs } = await bundled(['Framework']);
  expect(inputs.some((file) => file.includes('/zod/'))).toBe(true);
  expect(text).toContain('$ZodType');
}, 30_000);
