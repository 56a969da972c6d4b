import { formatDate, millisecondsOf, type ReferenceRating } from '@imh/core';
import { h } from '@imh/elements';
import { answersOf } from './answers-view.js';
import { relationName } from './beside-entries.js';
import type { Desk } from './desk.js';
import { liveOf, type Review } from './review.js';

interface Rated {
  readonly rating: ReferenceRating;
  /** The file that it came in, where that is not the log. */
  readonly beside?: string;
}

/** Ratings in the log, and files beside it that name the same person; each once, the latest first. */
export function ratingsOf({ files }: Desk, { file: { log } }: Review): Rated[] {
  const same = (name: string | undefined): string | undefined => name?.trim().toLowerCase().replace(/\s+/g, ' ');
  const name = same(log.subject?.name);
  const rated = new Map<string, Rated>();
  for (const file of files) {
    if (file.kind !== 'rating' || !name || same(file.document.subject.name) !== name) continue;
    rated.set(file.document.id, { rating: file.document, beside: file.name });
  }
  // A backup holds what was not meant for anyone else.
  const own = log.purpose === 'backup' ? [] : liveOf<ReferenceRating>(log.ratings);
  for (const rating of own) rated.set(rating.id, { rating });
  return [...rated.values()].sort((one, other) => millisecondsOf(other.rating.ratedAt) - millisecondsOf(one.rating.ratedAt)); // prettier-ignore
}

export function ratingsView(desk: Desk, review: Review, ratings: readonly Rated[]): HTMLElement {
  const items = ratings.map((rated) => h('li', {}, ...ratingItem(desk, review, rated)));
  return h('div', {}, h('p', { class: 'quiet' }, desk.words.ratingsHint), h('ul', { class: 'items' }, ...items));
}

function ratingItem(desk: Desk, review: Review, { rating, beside }: Rated): (HTMLElement | false)[] {
  const { words, language } = desk;
  const { rater, ratedAt, consent, comment, framework, category, answers } = rating;
  const { relation, relationText } = rater;
  const name = [rater.name, (relation === 'other' && relationText) || relationName(words, relation)].filter(Boolean).join(', '); // prettier-ignore
  const head = [
    h('p', { class: 'entry-title', dir: 'auto' }, name),
    h(
      'p',
      { class: 'quiet', dir: 'auto' },
      [words.ratedOn(formatDate(language, ratedAt.slice(0, 10))), beside && words.besideLog(beside)].filter(Boolean).join(' · '), // prettier-ignore
    ),
  ];
  // Whoever said no is taken at their word, even where the file came along.
  if (consent?.given === false) return [...head, h('p', { class: 'mark-line' }, words.noConsent)];
  return [
    ...head,
    !consent && h('p', { class: 'mark-line' }, words.consentUnknown),
    comment !== undefined && comment.trim() !== '' && h('blockquote', { dir: 'auto' }, comment),
    ...answersOf(desk, { framework, category, answers, name }, review),
  ];
}
