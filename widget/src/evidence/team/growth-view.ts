import type { TeamRow } from '@imh/core';
import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import { barView, legendView } from './bar-view.js';
import { numbersView } from './numbers-view.js';
import { type Base, baseCells, baseHeads, baseText, hiddenCell, type TeamContext } from './team-context.js';
import { domainsOf } from './team-figures.js';

/** People with room to grow and with a strength: a bar for each domain, and a table of domains and areas. */
export function growthView(rows: readonly TeamRow[], context: TeamContext): TemplateResult {
  const { words, title } = context;
  const parts = [
    { name: words.toDevelop, pattern: 'p2' },
    { name: words.onTrack, pattern: 'p3' },
    { name: words.notShown, pattern: 'unshown' },
    { name: words.notAnswered, pattern: 'p0' },
    { name: words.doesNotApply, pattern: 'p1' },
  ];
  const bars = domainsOf(rows).map((row) => {
    const { toDevelop, onTrack, hidden } = row.growth!;
    const { notAnswered, doesNotApply } = baseOf(row);
    const counts = [toDevelop, onTrack, hidden, notAnswered, doesNotApply];
    return barView(
      title(row.node),
      baseText(baseOf(row), words),
      parts.map((part, at) => ({ ...part, count: counts[at]! })),
    );
  });
  const heads = [words.domainOrArea, words.toDevelop, words.onTrack, ...baseHeads(words)];
  return html`<section>
    <h3 class="section">${words.growthTitle}</h3>
    <p class="quiet">${words.growthHint}</p>
    ${legendView(parts)}
    <ul class="bars">
      ${bars}
    </ul>
    ${numbersView(
      words,
      tableView(hiddenCaption(words.growthTitle), heads, tableBody(rows.map((row) => rowView(row, context)))),
    )}
  </section>`;
}

/** Answers with levels that the scale does not have are neither; such people count as without an answer. */
function baseOf({ levels, growth }: TeamRow): Base {
  const { answered, hidden } = growth!;
  return { ...levels!, answered, hidden, notAnswered: levels!.notAnswered + levels!.answered - answered };
}

function rowView(row: TeamRow, { words, title }: TeamContext): TemplateResult {
  const { toDevelop, onTrack, answered, hidden } = row.growth!;
  const counted = toDevelop + onTrack;
  const figure = (count: number): string => (answered === 0 ? words.noAnswers : words.nOf(count, counted));
  const isHidden = hidden > 0 && counted === 0;
  return tableRow(
    rowHead(html`<span dir="auto">${title(row.node)}</span>`),
    [
      ...(isHidden
        ? [hiddenCell(2, words)]
        : [cellView(words.toDevelop, 'number', figure(toDevelop)), cellView(words.onTrack, 'number', figure(onTrack))]),
      ...baseCells(baseOf(row), words),
    ],
    row.domain === undefined ? 'domain' : '',
  );
}
