import { type EntryFilter, type EntryTotals, formatHours } from '@imh/core';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import { viewAddress } from '../log/view-address.js';

/** How many entries are shown, their hours, and links to those that need something. */
export function entryTotalsView(totals: EntryTotals, all: number, filter: EntryFilter, strings: Strings) {
  const { minutes } = totals;
  const hours = (sum: number) => strings.hoursTotal(formatHours(sum, strings.language));
  const figures = [
    [strings.totalTraining, minutes.training],
    [strings.totalRscReceived, minutes.rscReceived],
    [strings.totalRscProvided, minutes.rscProvided],
    [strings.totalOther, minutes.other],
  ] as const;
  // Trainings and supervision are what associations ask for; the others are shown if there are any.
  const shown = figures.filter(([, sum], place) => place < 2 || sum > 0);
  const link = (text: string, more: EntryFilter) =>
    html`<a href=${viewAddress({ view: 'entries', filter: { ...filter, ...more } })}>${text}</a>`;
  return html`<div class="summary">
    <div>
      <dl class="totals" aria-label=${strings.totalsLabel}>
        ${shown.map(
          ([name, sum]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${hours(sum)}</dd>
            </div>`,
        )}
      </dl>
      <p class="quiet">${strings.informal}</p>
    </div>
    <div>
      <p role="status">
        ${totals.entries === 0 && filter.text ? strings.searchNone(filter.text) : strings.entriesShown(totals.entries, all)}
      </p>
      <p class="links">
        ${
          totals.untagged > 0 && !filter.missing
            ? link(strings.untaggedCount(totals.untagged), { missing: ['competencies'] })
            : nothing
        }
        ${totals.conflicts > 0 && !filter.conflict ? link(strings.conflictCount(totals.conflicts), { conflict: true }) : nothing}
      </p>
      ${totals.unclear > 0 ? html`<p class="quiet">${strings.totalsUnclear(totals.unclear)}</p>` : nothing}
    </div>
  </div>`;
}
