import { html, type TemplateResult } from 'lit';
import type { ContentStrings } from '../../strings/content.js';
import type { Given } from '../input/input-events.js';
import type { ReadingError } from '../reading/read-in-worker.js';
import { readingErrorKind } from './reading-error-kind.js';

/** Why a file could not be read, and what to do. */
export function readingErrorView(error: ReadingError, given: Given, words: ContentStrings): TemplateResult {
  const kind = readingErrorKind(error, given, words.error);
  return html`<div class="notice fault" role="alert">
    <h2>${words.failedTitle}${given.name ? `: ${given.name}` : ''}</h2>
    <p class="text">${words.error[kind]}</p>
    <details ?open=${kind === 'not-json' || kind === 'other'}>
      <summary>${words.detail}</summary>
      <p class="quiet" lang="en">${error.message}</p>
    </details>
  </div>`;
}
