import { readFile, writeFile } from 'node:fs/promises';

const [from, to] = ['<!-- tables: written by the build from the class JSDoc -->', '<!-- /tables -->'];

/** Writes the tables of attributes, events and parts into the README, and only if they differ. */
export async function attributeTables(readme, manifest) {
  const text = await readFile(readme, 'utf8');
  const [before, rest] = text.split(from);
  const after = rest?.split(to)[1];
  if (after === undefined) throw new Error(`${readme} lacks the lines "${from}" and "${to}"`);
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const next = `${before}${from}\n\n${elements.map(tablesOf).join('\n')}\n${to}${after}`;
  if (next !== text) await writeFile(readme, next);
}

function tablesOf({ tagName, attributes = [], events = [], cssParts = [], cssProperties = [] }) {
  const tables = [
    table(
      'Attribute',
      attributes.filter(({ description }) => description),
    ),
    table(
      'Event',
      events.filter(({ name, description }) => name && description),
    ),
    table('`::part`', cssParts),
    table('Custom property', cssProperties),
  ];
  return `### \`<${tagName}>\`\n\n${tables.join('\n')}`;
}

function table(title, rows) {
  const cells = rows.map(({ name, description }) => [`\`${name}\``, description.replaceAll('|', '\\|')]);
  const width = (at, least) => Math.max(least, ...cells.map((cell) => cell[at].length));
  const widths = [width(0, title.length), width(1, 3)];
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [line([title, '']), `| ${widths.map((one) => '-'.repeat(one)).join(' | ')} |`, ...cells.map(line), ''].join(
    '\n',
  );
}
