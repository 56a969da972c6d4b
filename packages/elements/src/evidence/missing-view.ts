import type { QuestionKind, ReviewQuestion } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Strings of what is missing in a log, in the reader's language. */
export interface MissingLabels {
  readonly columns: { readonly gaps: string };
  areas(count: number, all: number): string;
  readonly missing: Readonly<Record<QuestionKind, (count: number) => string>>;
  readonly noQuestions: string;
}

interface MissingProps {
  /** Ids of areas without evidence. */
  readonly gaps: readonly string[];
  /** Number of all areas. */
  readonly areas: number;
  readonly questions: readonly ReviewQuestion[];
  readonly labels: MissingLabels;
  title(node: string): string;
}

/** Areas that are named in the list; the coverage map shows all of them. */
const mostNamed = 8;

/** What is missing or unclear in a log, one line for each kind. */
export function missingView({ gaps, areas, questions, labels, title }: MissingProps): TemplateResult {
  if (gaps.length === 0 && questions.length === 0) return html`<p>${labels.noQuestions}</p>`;
  const rest = gaps.length - mostNamed;
  const named = gaps.slice(0, mostNamed).map((id, index) => html`${index > 0 ? '; ' : ''}<bdi>${title(id)}</bdi>`);
  const gapsItem = html`<li>
    ${labels.columns.gaps}: ${labels.areas(gaps.length, areas)} (${named}${rest > 0 ? `; + ${rest}` : ''})
  </li>`;
  return html`<ul>
    ${gaps.length > 0 ? gapsItem : nothing}
    ${questions.map(({ kind, entries }) => html`<li>${labels.missing[kind](entries.length)}</li>`)}
  </ul>`;
}
