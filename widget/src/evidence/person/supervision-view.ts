import { formatHours, supervisionOutline, type SupervisionLine } from '@imh/core';
import { cellView, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { categoryName } from './category-name.js';
import type { SectionContext } from './section-context.js';
import { timeSpanText } from './time-span.js';

/** Reflective supervision/consultation by provider: hours, setting and dates. */
export function supervisionView(context: SectionContext): TemplateResult {
  const { review, words } = context;
  const { entries } = review.file;
  const columns = words.supervisionColumns;
  const rows = supervisionOutline(entries, 'rsc-received').map((line) => rowView(line, line.provider, context));
  const [provided] = supervisionOutline(entries, 'rsc-provided');
  if (provided) rows.push(rowView(provided, words.providedByApplicant, context));
  const heads = [columns.provider, columns.hours, columns.individual, columns.group, columns.unstated, columns.when];
  return tableView(words.supervisionCaption, heads, tableBody(rows));
}

function rowView(line: SupervisionLine, name: string | undefined, context: SectionContext): TemplateResult {
  const { review, words, language } = context;
  const { minutes, individual, group, entries, sessions, withoutMinutes, categories, from, to } = line;
  const columns = words.supervisionColumns;
  const hours = (some: number): string => words.hours(formatHours(some, language));
  const hoursCell = (column: string, some: number): TemplateResult =>
    cellView(column, some > 0 ? 'number' : 'number zero', hours(some));
  const counts = [words.entries(entries), sessions > 0 && words.sessions(sessions)].filter(Boolean).join(' · ');
  return tableRow(
    rowHead([
      html`<span dir="auto">${name ?? words.providerUnknown}</span>`,
      quiet(categories.map((id) => categoryName(review.content, id)).join(', ')),
    ]),
    [
      cellView(columns.hours, 'number', [
        hours(minutes),
        withoutMinutes > 0 ? quiet(words.withoutHours(withoutMinutes)) : nothing,
      ]),
      hoursCell(columns.individual, individual),
      hoursCell(columns.group, group),
      hoursCell(columns.unstated, minutes - individual - group),
      cellView(columns.when, '', [timeSpanText({ from, to }, words, language) ?? words.noDate, quiet(counts)]),
    ],
  );
}

const quiet = (text: string): TemplateResult | typeof nothing => (text ? html`<p class="quiet">${text}</p>` : nothing);
