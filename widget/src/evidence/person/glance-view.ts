import { type Aim, formatDate } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { frameworkLines } from '../people/framework-lines.js';
import { logFigures } from '../people/log-figures.js';
import { logRemarks } from '../people/log-remarks.js';
import { liveOf } from '../review.js';
import { categoryName } from './category-name.js';
import type { SectionContext } from './section-context.js';

/** The counts of the list for one person, with remarks on how to read them. */
export function glanceView(context: SectionContext): TemplateResult {
  const { review, measured, words, language, contents } = context;
  const remarks = logRemarks(review.file, measured.shortfalls?.outside, words, language);
  return html`<div>
    ${remarks.map((remark) => html`<p class="mark-line" dir="auto">${remark}</p>`)}
    <dl class="glance">
      ${logFigures(review, words, language).map(
        ({ name, main, more }) =>
          html`<div class="figure">
            <dt>${name}</dt>
            <dd>${main}</dd>
            ${more ? html`<dd>${more}</dd>` : nothing}
          </div>`,
      )}
      <div>
        <dt>${words.columns.framework}</dt>
        ${frameworkLines(review, { words, contents, language }).map((line) => html`<dd>${line}</dd>`)}
      </div>
      ${aimsIn(context).map(
        (aim) =>
          html`<div>
            <dt>${words.aim}</dt>
            <dd>${aim}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

/** What the applicant works toward, never a status. */
function aimsIn({ review, words, language }: SectionContext): string[] {
  const { file, content } = review;
  return liveOf<Aim>(file.log.profile?.aims).map(({ association, category, purpose, since, providesRsc }) =>
    [
      purpose && words.purposes[purpose],
      association,
      categoryName(content, category),
      since && words.since(formatDate(language, since)),
      providesRsc && words.providesRsc,
    ]
      .filter(Boolean)
      .join(' · '),
  );
}
