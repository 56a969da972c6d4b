import { type Aim, comingDates, formatDate, formatHours, type EntryMinutes, type PathLog } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cellView, rowHead, tableBody, tableRow, tableView } from '../evidence/table-view.js';
import { dateView, whatView } from './path-dates-view.js';
import type { PathContext } from './path-context.js';

/** What the person works toward, what their log holds, and the next date. */
export function nowView(context: PathContext): TemplateResult {
  const { path, words, places } = context;
  const { aims, log, requirements, today } = path;
  const [next] = comingDates(requirements, today);
  const link = (address: string | undefined, text: string) =>
    address === undefined ? nothing : html`<a class="no-print" href=${address}>${text}</a>`;
  return html`
    ${aims.length > 0 ? aims.map((aim) => aimView(aim, context)) : html`<p>${aimUnknown(context)}</p>`}
    ${log ? logView(log, context) : html`<p class="quiet">${words.logUnknown}</p>`}
    <p class="next-date">
      ${next ? html`<strong>${words.nextDate}</strong> ${dateView(next, context)}: ${whatView(next, context)}` : words.nextDateUnknown}
    </p>
    ${
      places.profile || places.progress
        ? html`<p class="links">
            ${link(places.profile, words.toProfile)}
            ${log && log.entries > 0 ? link(places.progress, words.toProgress) : nothing}
          </p>`
        : nothing
    }
  `;
}

function aimUnknown({ path: { category, nameOf }, words }: PathContext): string {
  return category === undefined ? words.aimUnknown : `${words.aimUnknown} ${words.shownFor(nameOf(category).text)}`;
}

function aimView({ association, category, purpose, since }: Aim, { path, words }: PathContext): TemplateResult {
  const parts = [category && path.nameOf(category).text, association, purpose && words.purposes[purpose]];
  const named = parts.filter(Boolean).join(', ');
  return html`<p class="aim">
    ${named ? words.workingToward(named) : words.aimUnknown}
    ${since ? html`<span class="quiet">${words.since(formatDate(words.language, since))}</span>` : nothing}
  </p>`;
}

function logView(log: PathLog, { words }: PathContext): TemplateResult {
  const { years } = log;
  const kinds = (['training', 'rscReceived', 'rscProvided', 'other'] as const).filter((kind) =>
    years.some(({ minutes }) => minutes[kind] > 0),
  );
  const hours = (minutes: number): string => words.hours(formatHours(minutes, words.language));
  const sum = (kind: keyof EntryMinutes): number => years.reduce((all, { minutes }) => all + minutes[kind], 0);
  const rows = years.map(({ year, minutes }) =>
    tableRow(
      rowHead(year ?? words.undated),
      kinds.map((kind) => cellView(words.kinds[kind], 'number', hours(minutes[kind]))),
    ),
  );
  return html`<p>${words.logHas(log.entries)}</p>
    ${
      kinds.length === 0
        ? nothing
        : html`<ul class="figures">
              ${kinds.map((kind) => html`<li>${words.kinds[kind]}: <strong>${hours(sum(kind))}</strong></li>`)}
            </ul>
            ${
              years.length > 1
                ? html`<details>
                    <summary>${words.byYear}</summary>
                    ${tableView(words.byYear, [words.year, ...kinds.map((kind) => words.kinds[kind])], tableBody(rows))}
                  </details>`
                : nothing
            }`
    }`;
}
