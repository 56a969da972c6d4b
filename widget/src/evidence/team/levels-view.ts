import type { TeamLevels, TeamRow } from '@imh/core';
import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import { barView, legendView } from './bar-view.js';
import { numbersView } from './numbers-view.js';
import { baseCells, baseHeads, baseText, hiddenCell, type TeamContext } from './team-context.js';
import { areasOf, domainsOf } from './team-figures.js';

export interface LevelContext extends TeamContext {
  readonly levels: readonly number[];
  nameOf(level: number): string;
  /** Of ratings, in place of self-checks. */
  readonly areRatings: boolean;
  readonly heading: string;
  levelsOf(row: TeamRow): TeamLevels | undefined;
}

/** Number of patterns that tell levels apart without color; with more levels the patterns repeat. */
const patterns = 6;

/** Answers by level: a bar for each domain, and a table of people by domain and area. */
export function levelsView(rows: readonly TeamRow[], context: LevelContext): TemplateResult {
  const { levels, nameOf, words, areRatings, heading, levelsOf, title } = context;
  const parts = levels.map((level, at) => ({ name: nameOf(level), pattern: `p${at % patterns}` }));
  const domains = domainsOf(rows);
  const bars = domains.map((row) => {
    const { counts, ...base } = levelsOf(row)!;
    const answers = counts.reduce((sum, count) => sum + count.answers, 0);
    const text = [answers > 0 ? words.answerCount(answers) : '', baseText(base, words, areRatings)];
    return barView(
      title(row.node),
      text.filter(Boolean).join(' · '),
      parts.map((part, at) => ({ ...part, count: countOf(levels[at]!, levelsOf(row)!)?.answers ?? 0 })),
    );
  });
  const tableRows = domains.flatMap((domain) => {
    const areas = areasOf(rows, domain.node);
    const shown = areas.filter((area) => levelsOf(area)!.counts.length > 0);
    return [
      rowView(domain, 'domain', areas.length > 0, context),
      ...shown.map((area) => rowView(area, '', false, context)),
    ];
  });
  return html`<section>
    <h3 class="section">${heading}</h3>
    <p class="quiet">${areRatings ? words.ratingsHint : words.levelsHint}</p>
    ${legendView(parts)}
    <ul class="bars">
      ${bars}
    </ul>
    ${numbersView(
      words,
      tableView(
        hiddenCaption(heading),
        [words.domain, ...levels.map(nameOf), ...baseHeads(words, areRatings)],
        tableBody(tableRows),
      ),
    )}
  </section>`;
}

const countOf = (level: number, { counts }: TeamLevels) => counts.find((count) => count.level === level);

/** @param hasAnswers shows answers and people: in a domain a person may give several answers, for an area only one */
function rowView(
  row: TeamRow,
  kind: 'domain' | '',
  hasAnswers: boolean,
  { levels, nameOf, title, words, levelsOf, areRatings }: LevelContext,
): TemplateResult {
  const measure = levelsOf(row)!;
  const isHidden = measure.hidden > 0 && measure.hidden === measure.answered;
  const cells = levels.map((level) => {
    const count = countOf(level, measure);
    if (!count) return cellView(nameOf(level), 'number zero', html`<span class="quiet">0</span>`);
    const { answers, people } = count;
    return cellView(nameOf(level), 'number', hasAnswers ? words.answersBy(answers, people) : words.people(people));
  });
  return tableRow(
    rowHead(html`<span dir="auto">${title(row.node)}</span>`),
    [...(isHidden ? [hiddenCell(levels.length, words)] : cells), ...baseCells(measure, words, areRatings)],
    kind,
  );
}
