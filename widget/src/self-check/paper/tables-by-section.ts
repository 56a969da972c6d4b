import { type OutlineContent, type OutlineRow, type Phrase, phrase, type RatingPlan } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';

/** Domains, and areas inside them, each with a table of its questions. @param row a table row for a question */
export function tablesBySection(
  content: OutlineContent,
  { sections, questions }: RatingPlan,
  heads: TemplateResult,
  row: (question: OutlineRow, name: Phrase) => TemplateResult,
): TemplateResult[] {
  let above: OutlineRow | undefined;
  return sections.map(({ heading, from, to }) => {
    const domain = heading && topOf(content, heading);
    const isNewDomain = domain !== undefined && domain !== above && domain !== heading;
    above = domain;
    return html`${isNewDomain ? html`<h3>${nameOf(content, domain)}</h3>` : nothing}
      ${heading ? html`<h4>${nameOf(content, heading)}</h4>` : nothing}
      <table>
        <thead>
          ${heads}
        </thead>
        <tbody>
          ${questions.slice(from, to).map((question) => row(question, statementOf(content, question)))}
        </tbody>
      </table>`;
  });
}

function topOf({ rows }: OutlineContent, heading: OutlineRow): OutlineRow {
  let at = heading;
  while (rows[at.parent]) at = rows[at.parent]!;
  return at;
}

function nameOf(content: OutlineContent, row: OutlineRow): unknown {
  const { code, label } = content.words(row);
  return html`${code} ${phrase(label)}`;
}

/** What a question asks: the full text of a competency if it may be shown, else its label. */
function statementOf(content: OutlineContent, row: OutlineRow): Phrase {
  const { code, label, text } = content.words(row);
  const { text: words, language } = text.text ? text : label;
  return { text: [code, words].filter(Boolean).join(' '), ...(language ? { language } : {}) };
}
