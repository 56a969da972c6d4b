import { type ChangeSince, type ClosedPeriod, formatDate, localDay } from '@imh/core';
import { printedPeriodView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { viewAddress } from '../log/view-address.js';
import type { Strings } from '../../strings/index.js';

interface ClosedPeriodActions {
  back(): void;
  reopen(): void;
}

/** Title and period of a closed period. A file of another program may have no printed text. */
export function nameOf({ printed, requirements, period }: ClosedPeriod): string {
  return [printed?.title ?? requirements, printed?.lines[0] ?? period].join(', ');
}

/** A closed period as it was printed, and beside it what has changed since. */
export function closedPeriodView(
  closed: ClosedPeriod,
  changes: readonly ChangeSince[],
  strings: Strings,
  { back, reopen }: ClosedPeriodActions,
): TemplateResult {
  const { language } = strings;
  return html`<div class="row no-print">
      <button type="button" @click=${back}>${strings.backToProgress}</button>
      <button type="button" class="primary" @click=${() => print()}>${strings.printClosed}</button>
      <button type="button" class="plain" @click=${reopen}>${strings.reopenPeriod}</button>
    </div>
    <p class="quiet no-print">
      ${strings.closedOn(formatDate(language, closed.day ?? localDay(new Date(closed.closedAt))))}
    </p>
    ${printedView(closed)}
    <section class="card stack no-print" aria-labelledby="since">
      <h3 id="since">${strings.changedSince}</h3>
      ${
        changes.length === 0
          ? html`<p>${strings.changedSinceNone}</p>`
          : html`<p class="quiet">${strings.changedSinceHint}</p>
              <ul>
                ${changes.map((change) => html`<li>${changeView(change, strings)}</li>`)}
              </ul>`
      }
    </section>`;
}

/** Renders only what was stored on the day of closing. */
function printedView({ printed, requirements, period, contents = [] }: ClosedPeriod): TemplateResult {
  const text = printed ?? {
    language: undefined,
    title: requirements,
    lines: [period],
    tables: [],
    notes: contents.map(({ content }) => content.title),
  };
  return html`<article class="card stack printed" lang=${text.language ?? nothing} aria-labelledby="printed">
    <h2 id="printed" tabindex="-1">${text.title}</h2>
    ${printedPeriodView(text)}
  </article>`;
}

function changeView({ entry, title, what, fields }: ChangeSince, strings: Strings) {
  const names: Readonly<Record<string, string>> = strings.fieldNames;
  const list = [...new Set(fields.map((field) => names[field] ?? strings.otherField))].join(', ');
  const sentence = strings.changesWhat[what](title, list);
  if (what === 'deleted') return sentence;
  return html`<a href=${viewAddress({ view: 'entries', entry })}>${sentence}</a>`;
}

export function closedPeriodList(
  periods: readonly ClosedPeriod[],
  strings: Strings,
  view: (period: ClosedPeriod) => void,
): TemplateResult {
  const newestFirst = [...periods].sort((one, other) => (one.closedAt < other.closedAt ? 1 : -1));
  const day = ({ day, closedAt }: ClosedPeriod) => formatDate(strings.language, day ?? localDay(new Date(closedAt)));
  return html`<section class="card stack no-print" aria-labelledby="closed">
    <h3 id="closed">${strings.closedPeriodsTitle}</h3>
    ${
      periods.length === 0
        ? html`<p class="quiet">${strings.closedPeriodsNone}</p>`
        : html`<ul class="closed">
            ${newestFirst.map(
              (period) =>
                html`<li>
                  <button type="button" class="plain" @click=${() => view(period)}>
                    ${strings.viewClosed(nameOf(period))}
                  </button>
                  <span class="quiet">${strings.closedOn(day(period))}</span>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
