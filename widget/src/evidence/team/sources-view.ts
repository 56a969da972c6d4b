import type { TeamRow } from '@imh/core';
import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import { baseCells, baseHeads, hiddenCell, type TeamContext } from './team-context.js';
import { domainsOf } from './team-figures.js';

/** Where people learned what belongs to each domain, from the grid of sources. */
export function sourcesView(rows: readonly TeamRow[], { words, title }: TeamContext): TemplateResult {
  const names = Object.entries(words.sources) as [keyof EvidenceTeamStrings['sources'], string][];
  const tableRows = domainsOf(rows).map(({ node, sources }) => {
    const { hidden, answered, counts } = sources!;
    const isHidden = hidden > 0 && hidden === answered;
    const peopleOf = (source: string): number => counts.find((count) => count.source === source)?.people ?? 0;
    return tableRow(
      domainHead(title(node)),
      [
        ...(isHidden
          ? [hiddenCell(names.length, words)]
          : names.map(([source, name]) => cellView(name, 'number', words.nOf(peopleOf(source), answered - hidden)))),
        ...baseCells(sources!, words),
      ],
      'domain',
    );
  });
  const heads = [words.domain, ...names.map(([, name]) => name), ...baseHeads(words)];
  return html`<section>
    <h3 class="section">${words.sourcesTitle}</h3>
    ${tableView(hiddenCaption(words.sourcesTitle), heads, tableBody(tableRows))}
  </section>`;
}

export const domainHead = (name: string): TemplateResult => rowHead(html`<span dir="auto">${name}</span>`);
