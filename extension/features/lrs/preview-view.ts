import type { HandOverChoice } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../../strings/index.js';
import type { LateStrings } from '../../strings/late.js';
import type { StatementPreview } from './statement-preview.js';
import { statementWords } from './statement-words.js';

/** What will be sent: how much, the first statement, which words of the person, and what statements lack. */
export function previewView(
  { entries, statements, asserted, first, notes }: StatementPreview,
  { include, subject }: HandOverChoice,
  words: LateStrings['recordStore'],
  language: InterfaceLanguage,
): TemplateResult {
  if (!first) return html`<p>${words.nothing}</p>`;
  const own = [
    ...(subject?.name ? [words.words.name(subject.name)] : []),
    ...(include.notes ? [words.words.notes] : []),
    ...(include.quotes ? [words.words.quotes] : []),
    include.notes || include.quotes ? words.words.certificates : words.words.none,
  ];
  const lacking = Object.entries(notes) as [keyof typeof notes, number][];
  return html`
    <div>
      ${statements > 0 ? html`<p>${words.count(statements, entries)}</p>` : nothing}
      ${asserted > 0 ? html`<p>${words.andSelfChecks(asserted)}</p>` : nothing}
    </div>
    <div>
      <p class="label" id="first">${words.first}</p>
      <p class="first" dir="auto">${statementWords(first, words, language)}</p>
      <details>
        <summary>${words.fullText}</summary>
        <pre tabindex="0" aria-labelledby="first" role="group">${JSON.stringify(first, null, 2)}</pre>
      </details>
    </div>
    <ul>
      ${[...own, ...lacking.map(([code, count]) => words.notes[code](count))].map((line) => html`<li>${line}</li>`)}
    </ul>
  `;
}
