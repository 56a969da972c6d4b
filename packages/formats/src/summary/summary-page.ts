import { type ApplicationSummary, formatDate } from '@imh/core';
import { attributes, escapeHtml } from '../html/list-text.js';
import { hoursNotes, type HoursTable, hoursTables } from './hours-tables.js';
import type { SummaryNames } from './names.js';
import { longFields, type SummaryField, type SummaryRow, type SummarySection } from './row.js';
import { summarySections } from './sections.js';
import { summaryPageStyle } from './summary-page-style.js';
import type { SummaryWords } from './words.js';

/**
 * A summary as one HTML file: no script, nothing loaded from elsewhere (its policy forbids both), everything escaped. It
 * prints on white paper whatever the color scheme.
 */
export function summaryPage(summary: ApplicationSummary, words: SummaryWords, names: SummaryNames): string {
  return [...summaryPageParts(summary, words, names, summarySections(summary, words, names))].join('');
}

/** Rows in one part of a page. */
const rowsInPart = 100;

/** `summaryPage` for a long log, in parts. */
export function* summaryPageParts(
  summary: ApplicationSummary,
  words: SummaryWords,
  names: SummaryNames,
  sections: readonly SummarySection[],
): Generator<string> {
  const { subject } = summary;
  const title = [words.title, subject?.name].filter(Boolean).join(': ');
  yield `<!doctype html>
<html${attributes({ lang: words.language })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${summaryPageStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(words.title)}</h1>
${subjectList(summary, words, names)}<p class="quiet">${escapeHtml(words.asOf(formatDate(words.language, summary.today)))} ${escapeHtml(words.informal)}</p>
${limits(summary, words)}</header>
<main>
`;
  for (const section of sections) {
    // The form has no section for it, so that an empty one would ask for something that nobody asks for.
    if (section.id !== 'other' || section.rows.length > 0) yield* sectionHtml(section, words);
  }
  yield `${hoursHtml(summary, words, names)}</main>\n</body>\n</html>\n`;
}

function subjectList({ subject }: ApplicationSummary, words: SummaryWords, names: SummaryNames): string {
  const { name, association, category, period } = subject ?? {};
  const facts = [
    [words.subject.name, name],
    [words.subject.association, association],
    [words.subject.category, category && names.category(category)],
    [words.subject.period, period],
  ] as const;
  const items = facts.flatMap(([label, value]) => (value?.trim() ? [definition(label, value)] : []));
  return items.length > 0 ? `<dl class="facts">${items.join('')}</dl>\n` : '';
}

function limits({ scope, withheld }: ApplicationSummary, words: SummaryWords): string {
  const sentences = [
    scope === undefined ? '' : words.scope(scope),
    withheld.length > 0 ? words.withheld(withheld.join('; ')) : '',
  ];
  return sentences.map((sentence) => (sentence ? `<p dir="auto">${escapeHtml(sentence)}</p>\n` : '')).join('');
}

function* sectionHtml({ id, title, rows }: SummarySection, words: SummaryWords): Generator<string> {
  const count = rows.length > 0 ? ` <span class="quiet">${escapeHtml(words.rows(rows.length))}</span>` : '';
  yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(title)}${count}</h2>\n`;
  if (rows.length === 0) yield `<p class="quiet">${escapeHtml(words.nothing)}</p>\n`;
  for (let start = 0; start < rows.length; start += rowsInPart) {
    yield rows
      .slice(start, start + rowsInPart)
      .map(rowHtml)
      .join('');
  }
  yield '</section>\n';
}

/** Fields that the heading of a row contains. */
const inHead: ReadonlySet<SummaryField['id']> = new Set([
  'from',
  'to',
  'date',
  'hours',
  'employer',
  'institution',
  'relation',
]);

/** The title is the heading; what the heading repeats of the fields is omitted. */
function rowHtml({ title, facts, fields, notes }: SummaryRow): string {
  const rest = fields.filter(({ id, value }) => value !== title && !inHead.has(id));
  const short = rest.filter(({ id }) => !longFields.has(id));
  const long = rest.filter(({ id }) => longFields.has(id));
  const list = (some: readonly SummaryField[], kind: string) =>
    some.length > 0
      ? `<dl class="${kind}">${some.map(({ label, value }) => definition(label, value)).join('')}</dl>`
      : '';
  const note = notes.map((sentence) => `<p class="quiet">${escapeHtml(sentence)}</p>`).join('');
  const when = facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · ');
  return `<article><div class="head"><h3 dir="auto">${escapeHtml(title)}</h3><p>${when}</p></div>${list(short, 'facts')}${list(long, 'long')}${note}</article>\n`;
}

const definition = (label: string, value: string): string =>
  `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`;

function hoursHtml(summary: ApplicationSummary, words: SummaryWords, names: SummaryNames): string {
  const tables = hoursTables(summary, words, names).map(tableHtml).join('');
  const notes = hoursNotes(summary, words).map((sentence) => `<p class="quiet">${escapeHtml(sentence)}</p>\n`);
  return `<section aria-labelledby="hours">\n<h2 id="hours">${escapeHtml(words.hoursTitle)}</h2>\n${tables}${notes.join('')}<p class="quiet">${escapeHtml(words.informal)}</p>\n</section>\n`;
}

function tableHtml({ caption, columns, rows }: HoursTable): string {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map(({ head, level, cells }) => {
    const figures = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr${level === 1 ? ' class="area"' : ''}><th scope="row" dir="auto">${escapeHtml(head)}</th>${figures}</tr>`;
  });
  const name = caption === undefined ? '' : `<caption dir="auto">${escapeHtml(caption)}</caption>`;
  return `<table${attributes({ 'aria-labelledby': caption === undefined ? 'hours' : undefined })}>${name}<thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>\n`;
}
