import { type EvidenceLog, formatDate } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import type { SectionContext } from './section-context.js';

/** Periods that the applicant has closed, with the number of entries used in each. */
export function closedPeriodsView(
  periods: NonNullable<EvidenceLog['closedPeriods']>,
  { words, language }: SectionContext,
): TemplateResult {
  return html`<ul class="items">
    ${periods.map(({ period, closedAt, entries }) => {
      const closed = words.closedOn(formatDate(language, closedAt.slice(0, 10)));
      return html`<li><bdi>${period}</bdi>: ${closed}${entries ? ` · ${words.entries(entries.length)}` : ''}</li>`;
    })}
  </ul>`;
}
