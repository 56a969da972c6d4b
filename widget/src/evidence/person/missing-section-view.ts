import { reviewQuestions } from '@imh/core';
import { missingView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { MeasuredLog } from '../people/measured-log.js';
import { shortfallSentences } from '../people/shortfall-sentences.js';
import type { SectionContext } from './section-context.js';

interface Writing {
  /** The questions are shown, to be edited and copied. */
  readonly isWriting: boolean;
  /** The code that writes them cannot be loaded. */
  readonly isUnreachable: boolean;
  write(): void;
}

/** What is missing or unclear in a log, and questions about it, which are written when the reviewer asks for them. */
export function missingSectionView(context: SectionContext, writing: Writing): TemplateResult {
  const { review, measured, words, language, entries, announce } = context;
  const { file, content, gaps, areas } = review;
  const framework = content && { document: content.framework, outline: content.outline };
  const questions = reviewQuestions(file.entries, file.row, framework);
  const short = isComparedAndShort(measured)
    ? shortfallSentences(measured, { words, language, title: entries.title })
    : [];
  const write = html`<button type="button" class="primary no-print" @click=${writing.write}>
    ${words.writeQuestions}
  </button>`;
  const editor = html`<imh-evidence-questions
    class="no-print"
    .file=${file}
    .questions=${questions}
    .language=${language}
    .announce=${announce}
  ></imh-evidence-questions>`;
  return html`<section>
    <h3 class="section">${words.missingTitle}</h3>
    <div class="missing">
      ${
        gaps.length + questions.length > 0 || short.length === 0
          ? missingView({ gaps, areas, questions, labels: words, title: entries.title })
          : nothing
      }
      ${
        short.length > 0
          ? html`<p>${words.progressTitle}:</p>
              <ul>
                ${short.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`
          : nothing
      }
      ${questions.length === 0 ? nothing : writing.isWriting ? editor : write}
      ${writing.isUnreachable ? html`<p role="alert">${words.unreachable}</p>` : nothing}
    </div>
  </section>`;
}

function isComparedAndShort({ shortfalls }: MeasuredLog): boolean {
  return shortfalls !== undefined && (shortfalls.lines.length > 0 || shortfalls.references !== undefined);
}
