import { formatDate } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import { nameOf, type ReviewFile } from '../files/review-file.js';
import { programNames } from './team-figures.js';

/** The open files, each with a button that removes it. Never on paper. */
export function filesView(
  files: readonly ReviewFile[],
  words: EvidenceTeamStrings,
  remove: (file: ReviewFile) => void,
): TemplateResult {
  return html`<details class="no-print">
    <summary>${words.files(files.length)}</summary>
    <p class="quiet">${words.filesHint}</p>
    <ul class="findings">
      ${files.map((file) => {
        const title = titleOf(file, words);
        return html`<li>
          <div>
            <span dir="auto">${title}</span>
            ${title === file.name ? nothing : html`<bdi class="quiet">${file.name}</bdi>`}
          </div>
          <button
            type="button"
            class="plain"
            aria-label=${words.removeOf(`${title} (${file.name})`)}
            @click=${() => remove(file)}
          >
            ${words.remove}
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

function titleOf(file: ReviewFile, words: EvidenceTeamStrings): string {
  const dateOf = (instant: string): string => formatDate(words.language, instant.slice(0, 10));
  switch (file.kind) {
    case 'log':
      return words.logOf(nameOf(file));
    case 'sums':
      return words.sumsOf(words.and(programNames(file.document)), dateOf(file.document.savedAt));
    case 'rating':
      return words.ratingOf(file.document.subject.name, dateOf(file.document.ratedAt));
    case 'self-check':
      return words.selfCheckOf(dateOf(file.document.takenAt));
  }
}
