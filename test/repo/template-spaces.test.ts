import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

// The build minifies html`` templates, and the component tests run without that. A space at the edge of a template is
// removed, even inside its element, so it has to be part of an expression: html`<b>${`${code} `}</b>`.

const root = fileURLToPath(new URL('../..', import.meta.url));
const plugin = createRequire(join(root, 'package.json')).resolve('rollup-plugin-minify-template-literals');
type Transform = (this: unknown, code: string, id: string) => Promise<{ code: string } | null | undefined>;
const { minifyTemplateLiterals } = (await import(plugin)) as {
  minifyTemplateLiterals: (options: object) => { transform: Transform | { handler: Transform } };
};
const { transform } = minifyTemplateLiterals({ include: ['**/*.ts'] });
const minify = typeof transform === 'function' ? transform : transform.handler;

/** Text of each template; expressions are replaced by `§`. */
function templatesIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      found.push(parts.join('§'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('templates.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Spaces between characters of one line, outside tags. */
const spacesIn = (template: string): number => [...template.replace(/<[^>]*>/g, '<>').matchAll(/\S +(?=\S)/g)].length;

async function lostSpaces(code: string, path: string): Promise<string[]> {
  const minified = templatesIn((await minify.call({ warn() {} }, code, path))?.code ?? code);
  return templatesIn(code).filter((template, index) => spacesIn(minified[index] ?? '') < spacesIn(template));
}

test('minified templates keep every space inside a line', async () => {
  const lost: string[] = [];
  for (const folder of ['widget/src', 'widget/embed', 'widget/builder', 'packages/elements/src']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const path = join(root, folder, name);
      const code = name.endsWith('.ts') ? readFileSync(path, 'utf8') : '';
      if (!code.includes('html`')) continue;
      lost.push(...(await lostSpaces(code, path)).map((template) => `${name}: ${template}`));
    }
  }
  expect(lost).toEqual([]);
}, 60_000);

test('the check finds a space that minifying removes', async () => {
  expect(await lostSpaces('html`<b>${code}: </b>`', join(root, 'example.ts'))).toHaveLength(1);
});
