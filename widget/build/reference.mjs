/** Markdown tables of each element's attributes, properties, events and parts, and of the custom properties of all. */
export function attributeTables(elements) {
  const properties = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])));
  const looks = `## Custom properties of all elements\n\n${table('Property', [...properties.values()])}`;
  return [...elements.map(tablesOf), looks].join('\n');
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
