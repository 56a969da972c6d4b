import { type Education, formatDate, type Reference, itemState, type Versioned, type Work } from '@imh/core';
import { fieldsView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { categoryName } from './category-name.js';
import { relationName } from './relation-name.js';
import type { SectionContext } from './section-context.js';
import { timeSpanText } from './time-span.js';

/** Items of a profile in their current version, each marked if its versions differ. */
export function itemsView<Content>(
  items: readonly Versioned<Content>[],
  itemView: (content: Content, context: SectionContext) => TemplateResult,
  context: SectionContext,
): TemplateResult {
  return html`<ul class="items">
    ${items.map((item) => {
      const { content, conflict } = itemState(item);
      if (!content) return nothing;
      return html`<li>
        ${itemView(content, context)}${conflict ? html`<p class="mark-line">${context.words.unsettled}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

export function workView(work: Work, { words, language }: SectionContext): TemplateResult {
  const { role, employer, dates, hoursPerWeek, families, ageRange, supervisor, duties } = work;
  const fields = words.workFields;
  const number = (some: number | undefined): string | undefined => some?.toLocaleString(words.numberLocale);
  return html`${headView(role, employer, timeSpanText(dates, words, language))}
    <dl>
      ${fieldsView([
        [fields.hoursPerWeek, number(hoursPerWeek)],
        [fields.families, number(families)],
        [fields.ageRange, ageRange],
        [fields.supervisor, supervisor],
        [fields.duties, duties],
      ])}
    </dl>`;
}

export function educationView(
  { degree, institution, dates }: Education,
  { words, language }: SectionContext,
): TemplateResult {
  return headView(degree, institution, timeSpanText(dates, words, language));
}

export function referenceView(
  { name, relation, category, received }: Reference,
  { review, words, language }: SectionContext,
): TemplateResult {
  return headView(
    name,
    relationName(words, relation),
    categoryName(review.content, category),
    received === undefined ? words.notReceived : words.receivedOn(formatDate(language, received)),
  );
}

function headView(title: string | undefined, ...facts: readonly (string | undefined)[]): TemplateResult {
  const line = facts.filter(Boolean).join(' · ');
  return html`<p class="entry-title" dir="auto">${title}</p>
    ${line ? html`<p class="quiet" dir="auto">${line}</p>` : nothing}`;
}
