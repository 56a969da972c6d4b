import type { LevelCount, TeamLevels, TeamPart, TeamSummary } from '@imh/core';
import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';

/** What levels are rendered with. */
export interface LevelContext {
  readonly levels: readonly number[];
  nameOf(level: number): string;
  /** Title of a domain or an area. */
  title(node: string): string;
  readonly words: EvidenceTeamStrings;
}

type Levels = (part: TeamPart) => TeamLevels;

/** Number of patterns that tell levels apart without color; with more levels the patterns repeat. */
const patterns = 6;

/** Answers by level: a bar for each domain, and a table of people by domain and area. */
export function levelsView(
  heading: string,
  { domains }: TeamSummary,
  levelsOf: Levels,
  context: LevelContext,
): TemplateResult {
  const { levels, nameOf, words } = context;
  const rows = domains.flatMap((domain) => [
    rowView(domain, 'domain', levelsOf, context, domain.areas.length > 0),
    ...domain.areas
      .filter((area) => levelsOf(area).answers > 0)
      .map((area) => rowView(area, '', levelsOf, context, false)),
  ]);
  return html`<section>
    <h3 class="section">${heading}</h3>
    <p class="quiet">${words.levelsHint}</p>
    <ul class="legend">
      ${levels.map(
        (level) =>
          html`<li><span class="key ${patternOf(level, context)}"></span><span dir="auto">${nameOf(level)}</span></li>`,
      )}
    </ul>
    <ul class="bars">
      ${domains.map((domain) => barView(domain.node, levelsOf(domain), context))}
    </ul>
    ${tableView(hiddenCaption(heading), [words.domain, ...levels.map(nameOf)], tableBody(rows))}
  </section>`;
}

const patternOf = (level: number, { levels }: LevelContext): string => `p${levels.indexOf(level) % patterns}`;

function barView(node: string, { levels, answers, people }: TeamLevels, context: LevelContext): TemplateResult {
  const { nameOf, title, words } = context;
  const spoken = levels.map(({ level, answers }) => `${nameOf(level)}: ${answers}`).join('; ');
  const part = ({ level, answers }: LevelCount): TemplateResult =>
    // Set through the CSSOM: a `style` attribute would violate the documented Content Security Policy.
    html`<span class=${patternOf(level, context)} .style=${`--share: ${answers}`}><span>${answers}</span></span>`;
  return html`<li>
    <p>
      <span dir="auto">${title(node)}</span>
      <span class="quiet">${answers > 0 ? words.answersBy(answers, people) : words.noAnswers}</span>
    </p>
    ${
      answers > 0
        ? html`<div class="stack" role="img" aria-label="${title(node)}. ${spoken}">${levels.map(part)}</div>`
        : nothing
    }
  </li>`;
}

/** @param hasAnswers shows answers and people: in a domain a person may give several answers, for an area only one */
function rowView(
  part: TeamPart,
  kind: 'domain' | '',
  levelsOf: Levels,
  { levels, nameOf, title, words }: LevelContext,
  hasAnswers: boolean,
): TemplateResult {
  const counts = levelsOf(part).levels;
  const cells = levels.map((level) => {
    const count = counts.find((one) => one.level === level);
    if (!count) return cellView(nameOf(level), 'number zero', html`<span class="quiet">0</span>`);
    const { answers, people } = count;
    return cellView(nameOf(level), 'number', hasAnswers ? words.answersBy(answers, people) : words.people(people));
  });
  return tableRow(rowHead(html`<span dir="auto">${title(part.node)}</span>`), cells, kind);
}
