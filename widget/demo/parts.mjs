// What the pages of this demo have in common, inserted by the server in place of `<!-- include NAME -->`.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('parts/', import.meta.url));

const included = /<!-- include ([\w.-]+)(?: ([^>]*?))? -->(?:((?:(?!<!-- include )[\s\S])*?)<!-- end \1 -->)?/g;

/**
 * A page with its parts. A part is a file in `parts/`: text, which may be there as `NAME.es.html` for pages in Spanish,
 * or a module whose `part()` receives the text after the name and the text before `<!-- end NAME -->`.
 * The navigation marks the link to the current page.
 */
export async function withParts(page, name, language = /<html lang="([\w-]+)"/.exec(page)?.[1]) {
  const pieces = [];
  let from = 0;
  for (const [marker, part, argument = '', body = ''] of page.matchAll(included)) {
    const at = page.indexOf(marker, from);
    pieces.push(page.slice(from, at), await textOf(part, { argument, body, language, name }));
    from = at + marker.length;
  }
  return pieces.join('') + page.slice(from);
}

async function textOf(part, { argument, body, language, name }) {
  if (part.endsWith('.mjs')) {
    const module = await import(new URL(part, `file://${folder}`).href);
    return withParts(await module.part({ argument, body, language }), name, language);
  }
  const translated = part.replace('.html', `.${language}.html`);
  const text = await readFile(folder + (existsSync(folder + translated) ? translated : part), 'utf8');
  const marked = text.replace(`<li><a href="${name === 'index.html' ? './' : name}"`, '$& aria-current="page"');
  return withParts(marked.trim(), name, language);
}
