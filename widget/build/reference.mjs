/** Markdown tables of each element's attributes, properties, events and parts, and of the custom properties of all. */
export function attributeTables(elements) {
  const properties = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])));
  const looks = `## Custom properties of all elements\n\n${table(['Property', 'Default', 'What it does'], [...properties.values()].map(propertyRow))}`;
  return [...elements.map(tablesOf), looks].join('\n');
}

function tablesOf({ tagName, summary, attributes = [], members = [], events = [], cssParts = [] }) {
  const described = (list) => list.filter(({ name, description }) => name && description);
  // Properties that mirror an attribute are listed as attributes only.
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const tables = [
    table(['Attribute', 'Value', 'Default', 'What it does'], described(attributes).map(attributeRow)),
    table(['Property', 'What it is'], described(fields).map(nameAndDescription)),
    table(['Event', 'When it is dispatched'], described(events).map(nameAndDescription)),
    table(['`::part`', 'What it is'], cssParts.map(nameAndDescription)),
  ];
  return `## \`<${tagName}>\`\n\n${[summary, ...tables].filter(Boolean).join('\n\n')}`;
}

const attributeRow = ({ name, type, default: byDefault = '', description }) => [
  code(name),
  valueText(type?.text, description),
  byDefault || 'not set',
  description,
];
const propertyRow = ({ name, default: byDefault = '', description }) => [code(name), byDefault, description];
const nameAndDescription = ({ name, description }) => [code(name), description];

/** `"compact"` becomes `compact`, and `boolean` becomes "no value"; the description tells what kind of text it is. */
const valueText = (type = 'string', description = '') =>
  type
    .split('|')
    .map((part) => part.trim())
    .map((part) => words[part] ?? (part === 'string' ? kindOfText(description) : code(part.replaceAll('"', ''))))
    .join(' or ');
const words = { boolean: 'no value' };

const kindOfText = (description) => kinds.find(([pattern]) => pattern.test(description))?.[1] ?? 'text';
const kinds = [
  [/^URLs of .* separated by spaces/, 'URLs, separated by spaces'],
  [/\bURL\b/, 'URL'],
  [/^Ids of .* separated by spaces/, 'ids, separated by spaces'],
  [/^Id /, 'id'],
  [/^Language /, 'language tag'],
];

const code = (text) => `\`${text}\``;

function table(heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
