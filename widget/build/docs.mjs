// npm run docs: writes the generated parts of widget/docs from the built widget. A build writes nothing there, so that
// a clean clone stays clean; test/repo/docs.test.ts fails if a page differs from what this would write.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { knownRequirements } from './known-requirements.mjs';
import { attributeTables } from './reference.mjs';

const widget = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => readFile(join(widget, name), 'utf8');

/** @returns {Promise<{page: string, present: string, generated: string}[]>} pages by their path in the widget's folder */
export async function generatedDocs() {
  const { modules } = JSON.parse(await read('dist/custom-elements.json'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  // Not "html": formatters would break the script into lines.
  const snippet = `\`\`\`\n<script>\n${(await read('dist/embed-host.js')).trim()}\n</script>\n\`\`\``;
  return Promise.all([
    generated('docs/reference.md', 'tables', attributeTables(elements)),
    generated('docs/frames.md', 'snippet', snippet),
    generated('docs/known-requirements.md', 'list', await knownRequirements(join(widget, 'dist/requirements'))),
  ]);
}

/** A page with the text between `<!-- NAME: … -->` and `<!-- /NAME -->` replaced. */
async function generated(page, name, part) {
  const present = await read(page);
  const [, before, after] = new RegExp(`^([^]*<!-- ${name}: .*? -->)[^]*(<!-- /${name} -->[^]*)$`).exec(present) ?? [];
  if (after === undefined) throw new Error(`${page} lacks the lines "<!-- ${name}: … -->" and "<!-- /${name} -->"`);
  const text = await format(`${before}\n\n${part}\n\n${after}`, { parser: 'markdown', printWidth: 120 });
  return { page, present, generated: text };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { page, present, generated: text } of await generatedDocs()) {
    if (text === present) continue;
    await writeFile(join(widget, page), text);
    console.log(`widget/${page} written`);
  }
}
