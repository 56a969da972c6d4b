import { formatDate, millisecondsOf, type ReferenceRating } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { liveOf } from '../review.js';
import { answersView } from './answers-view.js';
import { relationName } from './relation-name.js';
import type { SectionContext } from './section-context.js';

interface Rated {
  readonly rating: ReferenceRating;
  /** The name of its file, if it is not part of the log. */
  readonly file?: string;
}

/** Ratings in the log and in files that name the same person; each once, the latest first. */
export function ratingsOf({ review, files }: SectionContext): Rated[] {
  const { log } = review.file;
  const name = folded(log.subject?.name);
  const rated = new Map<string, Rated>();
  for (const file of files) {
    if (file.kind !== 'rating' || !name || folded(file.document.subject.name) !== name) continue;
    rated.set(file.document.id, { rating: file.document, file: file.name });
  }
  // The ratings of a backup were not meant for anyone else.
  const own = log.purpose === 'backup' ? [] : liveOf<ReferenceRating>(log.ratings);
  for (const rating of own) rated.set(rating.id, { rating });
  return [...rated.values()].sort(
    (one, other) => millisecondsOf(other.rating.ratedAt) - millisecondsOf(one.rating.ratedAt),
  );
}

const folded = (name: string | undefined): string | undefined => name?.trim().toLowerCase().replace(/\s+/g, ' ');

export function ratingsView(ratings: readonly Rated[], context: SectionContext): TemplateResult {
  return html`<p class="quiet">${context.words.ratingsHint}</p>
    <ul class="items">
      ${ratings.map((rated) => html`<li>${ratingView(rated, context)}</li>`)}
    </ul>`;
}

function ratingView({ rating, file }: Rated, context: SectionContext): TemplateResult {
  const { words, language } = context;
  const { rater, ratedAt, consent, comment, framework, category, answers } = rating;
  const relation = (rater.relation === 'other' && rater.relationText) || relationName(words, rater.relation);
  const name = [rater.name, relation].filter(Boolean).join(', ');
  const ratedOn = words.ratedOn(formatDate(language, ratedAt.slice(0, 10)));
  const facts = [ratedOn, file && words.openedSeparately(file)].filter(Boolean).join(' · ');
  const head = html`<p class="entry-title" dir="auto">${name}</p>
    <p class="quiet" dir="auto">${facts}</p>`;
  // Without the rater's consent nothing more is shown, even if the file contains it.
  if (consent?.given === false)
    return html`${head}
      <p class="mark-line">${words.noConsent}</p>`;
  return html`${head}${consent ? nothing : html`<p class="mark-line">${words.consentUnknown}</p>`}
  ${comment?.trim() ? html`<blockquote dir="auto">${comment}</blockquote>` : nothing}
  ${answersView({ framework, category, answers, name, byRater: true }, context)}`;
}
