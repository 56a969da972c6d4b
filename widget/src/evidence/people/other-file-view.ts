import { formatDate } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { RatingFile, ReviewFile, SelfCheckFile } from '../files/review-file.js';

interface OtherFileProps {
  readonly words: EvidencePeopleStrings;
  readonly language: string;
  remove(file: ReviewFile): void;
}

/** A file that is not a log, in a list below the people. */
export function otherFileView(
  file: SelfCheckFile | RatingFile,
  { words, language, remove }: OtherFileProps,
): TemplateResult {
  const name =
    file.kind === 'rating'
      ? words.ratingOf(file.document.subject.name, formatDate(language, file.document.ratedAt.slice(0, 10)))
      : words.selfCheckOf(formatDate(language, file.document.takenAt.slice(0, 10)));
  return html`<li>
    <span dir="auto">${name}</span> <bdi class="quiet">${file.name}</bdi>
    <button
      type="button"
      class="plain no-print"
      aria-label=${words.removeOf(`${name} (${file.name})`)}
      @click=${() => remove(file)}
    >
      ${words.remove}
    </button>
  </li>`;
}
