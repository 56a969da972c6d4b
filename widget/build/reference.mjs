import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const [from, to] = ['<!-- tables: written by the build from the class JSDoc -->', '<!-- /tables -->'];

/** Writes the tables of attributes, events and parts into a page of the docs, and only if they differ. */
export async function attributeTables(page, elements) {
  const text = await readFile(page, 'utf8');
  const [before, rest] = text.split(from);
  const after = rest?.split(to)[1];
  if (after === undefined) throw new Error(`${page} lacks the lines "${from}" and "${to}"`);
  const properties = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])));
  const looks = `## Custom properties of all elements\n\n${table('Property', [...properties.values()])}`;
  const tables = `${from}\n\n${[...elements.map(tablesOf), looks].join('\n')}\n${to}`;
  const next = await format(`${before}${tables}${after}`, { parser: 'markdown', printWidth: 120 });
  if (next !== text) await writeFile(page, next);
}

function tablesOf({ tagName, summary, attributes = [], members = [], events = [], cssParts = [] }) {
  const named = (list) => list.filter(({ name, description }) => name && description);
  const fields = members.filter(({ kind, description }) => kind === 'field' && description);
  const tables = [
    table('Attribute', named(attributes)),
    table('Property', fields),
    table('Event', named(events)),
    table('`::part`', cssParts),
  ];
  return `## \`<${tagName}>\`\n\n${[summary, ...tables].filter(Boolean).join('\n\n')}`;
}

function table(title, rows) {
  if (rows.length === 0) return '';
  const cells = rows.map(({ name, description }) => [`\`${name}\``, description.replaceAll('|', '\\|')]);
  const line = (row) => `| ${row.join(' | ')} |`;
  return [line([title, '']), '| --- | --- |', ...cells.map(line)].join('\n');
}
