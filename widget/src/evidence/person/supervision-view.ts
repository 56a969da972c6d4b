import { formatHours, supervisionOutline, type SupervisionLine } from '@imh/core';
import { h } from '@imh/elements';
import { categoryName, span } from './beside-entries.js';
import type { Desk } from './desk.js';
import type { Review } from './review.js';
import { cell, rowHead, table, tableBody, tableRow } from './table.js';

/** Reflective supervision as an outline: from whom, how much, in which setting, from when to when. */
export function supervisionView(desk: Desk, review: Review): HTMLElement {
  const { words } = desk;
  const received = supervisionOutline(review.file.entries, 'rsc-received');
  const [provided] = supervisionOutline(review.file.entries, 'rsc-provided');
  const columns = words.supervisionColumns;
  const rows = received.map((line) => rowOf(desk, review, line));
  if (provided) rows.push(rowOf(desk, review, provided, words.providedByPerson));
  return table(
    words.supervisionCaption,
    [columns.provider, columns.hours, columns.individual, columns.group, columns.unstated, columns.when],
    [tableBody(...rows)],
    { class: 'stacks' },
  );
}

function rowOf(desk: Desk, { content }: Review, line: SupervisionLine, name = line.provider): HTMLElement {
  const { words, language } = desk;
  const { minutes, individual, group, entries, sessions, withoutMinutes, categories, from, to } = line;
  const columns = words.supervisionColumns;
  const hours = (some: number): string => words.hours(formatHours(some, language));
  const small = (text: string | undefined | false): HTMLElement | undefined => text ? h('p', { class: 'quiet' }, text) : undefined; // prettier-ignore
  const amount = (column: string, some: number): HTMLElement => cell(column, some > 0 ? 'number' : 'number zero', hours(some)); // prettier-ignore
  return tableRow(
    rowHead(
      h('span', { dir: 'auto' }, name ?? words.providerUnknown),
      small(categories.map((id) => categoryName(content, id)).join(', ')),
    ),
    [
      cell(columns.hours, 'number', hours(minutes), small(withoutMinutes > 0 && words.withoutHours(withoutMinutes))),
      amount(columns.individual, individual),
      amount(columns.group, group),
      amount(columns.unstated, minutes - individual - group),
      cell(
        columns.when,
        '',
        span(words, language, { from, to }) ?? words.noDate,
        small([words.entries(entries), sessions > 0 && words.sessions(sessions)].filter(Boolean).join(' · ')),
      ),
    ],
  );
}
