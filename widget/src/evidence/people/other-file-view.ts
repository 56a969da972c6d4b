import { formatDate } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { LogFile, ReviewFile } from '../files/review-file.js';

interface OtherFileProps {
  readonly words: EvidencePeopleStrings;
  readonly language: string;
  remove(file: ReviewFile): void;
}

/** A file that is not a log, in a list below the people. */
export function otherFileView(
  file: Exclude<ReviewFile, LogFile>,
  { words, language, remove }: OtherFileProps,
): TemplateResult {
  const name = nameOf(file, words, language);
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

function nameOf(file: Exclude<ReviewFile, LogFile>, words: EvidencePeopleStrings, language: string): string {
  const dateOf = (instant: string): string => formatDate(language, instant.slice(0, 10));
  switch (file.kind) {
    case 'rating':
      return words.ratingOf(file.document.subject.name, dateOf(file.document.ratedAt));
    case 'self-check':
      return words.selfCheckOf(dateOf(file.document.takenAt));
    case 'sums':
      return words.sumsOf(file.document.programs.map(({ name }) => name).join(', '), dateOf(file.document.savedAt));
  }
}
