import { selfCheckHistories, type SelfCheckHistory } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { cellView, rowHead, tableBody, tableRow, tableView } from '../evidence/table-view.js';
import type { OutlineContent, Phrase } from '../outline/outline-content.js';
import { phrase } from '../phrase.js';
import { scaleFor } from './answer-text.js';
import { nodeNames } from './node-names.js';
import { type CheckColumn, checkColumns, checkLabels } from './path-checks.js';
import type { PathContext } from './path-context.js';

/** The self-checks over the years: a small bar for each domain and check, with a table of the same numbers. */
export function checksView(context: PathContext): TemplateResult | TemplateResult[] {
  const { path, words } = context;
  const histories = selfCheckHistories(path.selfChecks);
  if (histories.length === 0) return html`<p>${words.checksNone}</p>`;
  return histories.map((history) => {
    const content = path.contents.find(({ framework }) => framework.id === history.framework);
    return content ? historyView(history, content, context) : unknownView(history, context);
  });
}

function unknownView({ checks }: SelfCheckHistory, { words }: PathContext): TemplateResult {
  const labels = checkLabels(checks, words.language);
  return html`<ul>
    ${checks.map(({ answers }, at) => html`<li>${words.checkUnknown(labels[at]!, answers.length)}</li>`)}
  </ul>`;
}

function historyView(history: SelfCheckHistory, content: OutlineContent, context: PathContext): TemplateResult {
  const { words } = context;
  const columns = checkColumns(history, content, words.language);
  const rated = columns.filter(({ domains }) => domains.length > 0);
  const title = content.say(content.framework.title);
  return html`${title.text ? html`<p class="quiet">${phrase(title)}</p>` : nothing}
    ${columns.length === 1 ? html`<p>${words.checksOne}</p>` : nothing}
    ${rated.length > 0 ? picture(rated, content, context) : nothing}
    <ul class="notes">
      ${columns.map((column) => notesOf(column, content, context).map((note) => html`<li>${note}</li>`))}
    </ul>`;
}

/** What to know about a self-check before comparing it: its category, and another version of the framework. */
function notesOf(
  { check: { category }, label, version, leftOut }: CheckColumn,
  { framework }: OutlineContent,
  { words, path }: PathContext,
): string[] {
  return [
    ...(category ? [words.checkCategory(label, path.nameOf(category).text)] : []),
    ...(version === undefined ? [] : [words.checkVersion(label, version, framework.version)]),
    ...(leftOut > 0 ? [words.checkLeftOut(label, leftOut)] : []),
  ];
}

function picture(columns: readonly CheckColumn[], content: OutlineContent, { words }: PathContext): TemplateResult {
  const scale = scaleFor(content.framework, columns.at(-1)!.check);
  const places: Phrase[] = [...scale!.levels.map(({ label }) => content.say(label)), { text: words.notAnswered }];
  const names = nodeNames(content);
  const domains = [...new Set(columns.flatMap((column) => column.domains.map(({ domain }) => domain)))];
  const nameOf = (domain: string): Phrase => names(domain) ?? content.say(content.framework.title);
  const rows = domains.flatMap((domain) =>
    columns.flatMap((column) => {
      const found = column.domains.find((one) => one.domain === domain);
      return found ? [{ ...found, label: column.label }] : [];
    }),
  );
  const most = Math.max(...rows.map(({ total }) => total));
  const bar = ({ counts, total, label }: (typeof rows)[number]) =>
    html`<div class="bar">
      <span>${label}</span>
      <div class="stack" ${sized('--_length', total / most)}>
        ${counts.map((count, at) =>
          count > 0
            ? html`<i class=${patternOf(at, places.length - 1)} ${sized('--_part', count)}><b>${count}</b></i>`
            : nothing,
        )}
      </div>
    </div>`;
  const table = rows.map(({ domain, label, counts }) =>
    tableRow(rowHead(html`<span>${phrase(nameOf(domain))}</span>`), [
      cellView(words.check, '', label),
      ...counts.map((count, at) => cellView(places[at]!.text, 'number', String(count))),
    ]),
  );
  return html`<div class="years" role="img" aria-label=${words.picture}>
      <div class="keys">
        ${places.map((place, at) => html`<span class="key"><i class=${patternOf(at, places.length - 1)}></i>${phrase(place)}</span>`)}
      </div>
      <div class="domains">
        ${domains.map(
          (domain) =>
            html`<div class="domain">
              <span class="name">${phrase(nameOf(domain))}</span>
              ${rows.filter((row) => row.domain === domain).map(bar)}
            </div>`,
        )}
      </div>
    </div>
    <details>
      <summary>${words.inNumbers}</summary>
      ${tableView(words.inNumbers, [words.domain, words.check, ...places.map(phrase)], tableBody(table))}
    </details>`;
}

/** Sets a custom property by script, because a strict Content Security Policy forbids style attributes. */
const sized = (name: string, value: number) =>
  ref((element) => (element as HTMLElement | undefined)?.style.setProperty(name, String(value)));

/** Pieces differ by pattern, not by color. */
const patternOf = (at: number, places: number): string =>
  at === places ? 'none' : `p${places < 2 ? 3 : Math.round((at * 3) / (places - 1))}`;
