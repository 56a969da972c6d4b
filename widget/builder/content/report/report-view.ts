import { kindCounts, unusedRows } from '@imh/formats';
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentStrings } from '../../strings/content.js';
import type { ReadFile } from '../reading/read-file.js';

/** What was found in a file: "9 domains, 58 competencies, 3 rows not used: rows 12, 40, 41". */
export function reportView(read: ReadFile, words: ContentStrings): TemplateResult {
  const { format, framework, losses, competencies } = read;
  const unused = unusedRows(losses);
  const others = losses.filter(({ code }) => words.loss[code] !== '');
  return html`<section class="box" aria-labelledby="found">
    <h2 id="found" tabindex="-1">${words.found}</h2>
    <p>${words.recognized(words.format[format])}</p>
    <p><strong>${words.counts(kindCounts(framework, competencies), unused)}</strong></p>
    ${
      others.length === 0
        ? html`<p class="quiet">${words.nothingLost}</p>`
        : html`<details>
            <summary>${words.lossesTitle(others.length)}</summary>
            <ul class="losses">
              ${others.map(
                ({ code, count, message }) =>
                  html`<li>
                    ${words.loss[code] ? html`<p>${words.loss[code]} ${words.times(count)}</p>` : nothing}
                    <p class="quiet" lang="en">${message}</p>
                  </li>`,
              )}
            </ul>
          </details>`
    }
  </section>`;
}
