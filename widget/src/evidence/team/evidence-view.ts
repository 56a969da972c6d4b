import { areasWithoutEvidence, type TeamRow } from '@imh/core';
import { cellView, hiddenCaption, tableBody, tableRow, tableView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { domainHead } from './sources-view.js';
import { hiddenCell, type TeamContext } from './team-context.js';
import { domainsOf } from './team-figures.js';

/** How many people have evidence for each domain, and the areas for which nobody has any. */
export function evidenceView(rows: readonly TeamRow[], { words, title }: TeamContext): TemplateResult {
  const tableRows = domainsOf(rows).map(({ node, evidence }) => {
    const { withEvidence, withoutEvidence, doesNotApply, hidden } = evidence!;
    const counted = withEvidence + withoutEvidence;
    const partly = counted > 0 && hidden > 0 ? ` (${words.hiddenPeople(hidden)})` : '';
    const isHidden = hidden > 0 && counted === 0;
    const figure = (count: number): string => words.nOf(count, counted) + partly;
    return tableRow(domainHead(title(node)), [
      ...(isHidden
        ? [hiddenCell(2, words)]
        : [
            cellView(words.withEvidence, 'number', figure(withEvidence)),
            cellView(words.withoutEvidence, 'number', figure(withoutEvidence)),
          ]),
      cellView(words.doesNotApply, 'number', doesNotApply),
    ]);
  });
  const { without, applyToNobody } = areasWithoutEvidence(rows);
  const heads = [words.domain, words.withEvidence, words.withoutEvidence, words.doesNotApply];
  const list = (nodes: readonly string[]): TemplateResult =>
    html`<ul class="gaps">
      ${nodes.map((node) => html`<li dir="auto">${title(node)}</li>`)}
    </ul>`;
  return html`<section>
    <h3 class="section">${words.evidenceTitle}</h3>
    ${tableView(hiddenCaption(words.evidenceTitle), heads, tableBody(tableRows))}
    <h4>${words.gapsTitle}</h4>
    ${without.length > 0 ? list(without) : html`<p>${words.noGaps}</p>`}
    ${
      applyToNobody.length > 0
        ? html`<h4>${words.appliesToNobody}</h4>
            ${list(applyToNobody)}`
        : nothing
    }
  </section>`;
}
