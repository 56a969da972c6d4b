// What `npm run framework` prints for people: what was found, in the words of a spreadsheet, and the outline to look at.

const formatNames = {
  imh: 'a framework file of ours',
  csv: 'a table (CSV)',
  xlsx: 'a workbook (XLSX)',
  text: 'a text',
  'case-1.0': 'a CASE 1.0 package',
  'case-1.1': 'a CASE 1.1 package',
  mahara: 'a Mahara matrix',
  moodle: 'a competency file from Moodle',
  digcomp: 'DigComp 3.0',
};

const longestOutline = 24;
const longestList = 20;

/** @param formats the module, which counts */
export function reportLines(formats, summary, framework, file) {
  const { format, title, languages, competencies, maxDepth, orphans, losses } = summary;
  const counts = countsOf(formats.kindCounts(framework, competencies));
  const { count: rowsNotUsed, rows } = formats.unusedRows(losses);
  const found = [
    ...counts,
    `${maxDepth} ${maxDepth === 1 ? 'level' : 'levels'}`,
    ...(orphans > 0 ? [`${orphans} without their parent`] : []),
    ...(rowsNotUsed > 0 ? [`${rowsNotUsed} ${rowsNotUsed === 1 ? 'row' : 'rows'} not used: ${rows.join(', ')}`] : []),
  ];
  return [
    `${file}: ${formatNames[format] ?? format}`,
    `  ${title}${languages.length > 0 ? ` (${languages.join(', ')})` : ''}`,
    `  ${found.join(', ')}`,
    '',
    ...outlineLines(framework),
    '',
    ...lossLines(losses, 'Everything was imported unchanged.', 'Read leniently, or not carried over:'),
  ];
}

export function lossLines(losses, none, some) {
  if (losses.length === 0) return [`  ${none}`];
  return [`  ${some}`, ...losses.map(({ count, message }) => `  ${String(count).padStart(6)} × ${message}`)];
}

/** "9 domains, 58 competencies, 2 others" */
const countsOf = (kinds) => [...kinds].map(([kind, count]) => `${count} ${count === 1 ? kind : pluralOf(kind)}`);

const pluralOf = (kind) => (/[^aeiou]y$/.test(kind) ? `${kind.slice(0, -1)}ies` : `${kind}s`);

function outlineLines(framework) {
  const children = new Map();
  const ids = new Set(framework.nodes.map(({ id }) => id));
  for (const node of framework.nodes) {
    const parent = node.parents?.find((id) => ids.has(id));
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const lines = [];
  const add = (nodes, depth) => {
    for (const node of nodes) {
      // Cycles of parents have no beginning, so they are never reached.
      lines.push(`    ${'  '.repeat(depth)}${nameOf(node, framework)}`);
      add(children.get(node.id) ?? [], depth + 1);
    }
  };
  add(children.get(undefined) ?? [], 0);
  const left = lines.length - longestOutline;
  return left > 1 ? [...lines.slice(0, longestOutline), `    … and ${left} more`] : lines;
}

function nameOf({ code, label }, { language }) {
  const text = typeof label === 'string' ? label : (label[language] ?? Object.values(label)[0] ?? '');
  return shown([code, text.replace(/\s+/g, ' ')].filter(Boolean).join('  '));
}

const shown = (text) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
const named = ({ code, label }) => shown([code, label].filter(Boolean).join('  '));

export function planLines(plan, { version }, file) {
  const { added, reworded, moved, renamed, gone, unchanged } = plan;
  const parts = [
    ['new', added.map(named)],
    [
      'changed',
      reworded.map((one) =>
        one.was === one.label ? `${named(one)} (${one.fields.join(', ')})` : `${named(one)}  ← ${shown(one.was)}`,
      ),
    ],
    [
      'moved',
      moved.map(
        (one) => `${named(one)}: from ${one.from.join(', ') || 'the top'} to ${one.to.join(', ') || 'the top'}`,
      ),
    ],
    ['with another id', renamed.map((one) => `${named(one)}: ${one.was} became ${one.id}`)],
    [
      'gone',
      gone.map(
        (one) => `${named(one)}${one.likely.length > 0 ? `  → perhaps ${one.likely.map(named).join(' or ')}` : ''}`,
      ),
    ],
  ];
  const filled = parts.filter(([, list]) => list.length > 0);
  const sums = [...filled.map(([what, list]) => `${list.length} ${what}`), `${unchanged} unchanged`];
  return [
    '',
    `Compared with ${file} (version ${version}): ${sums.join(', ')}`,
    ...filled.flatMap(([what, list]) => [
      `  ${what}`,
      ...list.slice(0, longestList).map((line) => `    ${line}`),
      ...(list.length > longestList ? [`    … and ${list.length - longestList} more`] : []),
    ]),
  ];
}
