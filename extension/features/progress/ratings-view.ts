import { formatDate, localDay, type ReferenceRating, type SelfCheck } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';

/** Reference ratings and self-checks, each labelled with whose view it is; they are not part of any count. */
export function ratingsView(
  ratings: readonly ReferenceRating[],
  selfChecks: readonly SelfCheck[],
  strings: Strings,
): TemplateResult | typeof nothing {
  if (ratings.length + selfChecks.length === 0) return nothing;
  const day = (instant: string) => formatDate(strings.language, localDay(new Date(instant)));
  return html`<section class="card stack" aria-labelledby="ratings">
    <h3 id="ratings">${strings.ratingsTitle}</h3>
    <p class="quiet">${strings.ratingsHint}</p>
    <ul>
      ${ratings.map(
        ({ rater, ratedAt, answers }) =>
          html`<li>
            ${strings.ratingBy(rater.relationText || strings.ratingRelations[rater.relation], day(ratedAt))}:
            ${strings.answersCount(answers.length)}
          </li>`,
      )}
      ${selfChecks.map(
        ({ takenAt, answers }) =>
          html`<li>${strings.selfCheckOn(day(takenAt))}: ${strings.answersCount(answers.length)}</li>`,
      )}
    </ul>
  </section>`;
}
