import { type TeamSummary, teamSummary } from '@imh/core';
import {
  cellView,
  hiddenCaption,
  type OutlineContent,
  rowHead,
  tableBody,
  tableRow,
  tableView,
  titlesOf,
} from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import type { ReviewFile } from '../files/review-file.js';
import { levelName } from '../level-name.js';
import { type LevelContext, levelsView } from './levels-view.js';
import { teamMembers } from './team-members.js';

/** Totals of a team in one framework. */
export function teamTotalsView(
  files: readonly ReviewFile[],
  content: OutlineContent,
  words: EvidenceTeamStrings,
): TemplateResult {
  const { framework, outline } = content;
  const { members, left } = teamMembers(files, framework.id);
  const other = left > 0 ? html`<p class="quiet">${words.teamOther(left)}</p>` : nothing;
  if (members.length === 0)
    return html`<p>${words.teamNothing}</p>
      ${other}`;
  const scale = framework.scale?.levels.map(({ value }) => value) ?? [];
  const team = teamSummary({ members, frameworkId: framework.id, outline, levels: scale });
  const title = titlesOf(content);
  const levels: LevelContext = {
    levels: usedLevels(team, scale),
    nameOf: (level) => levelName(level, content, words),
    title,
    words,
  };
  return html`<p>${words.teamCounts(team.people, team.selfChecks, team.ratings, team.logs)}</p>
    <p class="quiet">${words.teamRules}</p>
    ${team.identifiable ? html`<p class="mark-line">${words.fewPeople}</p>` : nothing} ${other}
    ${team.selfChecks > 0 ? levelsView(words.levelsTitle, team, ({ selfChecks }) => selfChecks, levels) : nothing}
    ${team.domains.some(({ sources }) => sources.size > 0) ? sourcesView(team, title, words) : nothing}
    ${team.ratings > 0 ? levelsView(words.ratingsTitle, team, ({ ratings }) => ratings, levels) : nothing}
    ${team.logs > 0 ? evidenceView(team, title, words) : nothing}`;
}

/** The levels of the scale, then others that somebody has given. */
function usedLevels({ domains }: TeamSummary, scale: readonly number[]): number[] {
  const given = domains.flatMap(({ selfChecks, ratings }) => [...selfChecks.levels, ...ratings.levels]);
  return [...new Set([...scale, ...given.map(({ level }) => level)])];
}

type Title = (node: string) => string;

function sourcesView({ domains }: TeamSummary, title: Title, words: EvidenceTeamStrings): TemplateResult {
  const sources = Object.entries(words.sources) as [keyof EvidenceTeamStrings['sources'], string][];
  const rows = domains.map(({ node, sources: people }) =>
    tableRow(
      domainHead(title(node)),
      sources.map(([source, name]) => cellView(name, 'number', words.people(people.get(source) ?? 0))),
      'domain',
    ),
  );
  const heads = [words.domain, ...sources.map(([, name]) => name)];
  return html`<section>
    <h3 class="section">${words.sourcesTitle}</h3>
    ${tableView(hiddenCaption(words.sourcesTitle), heads, tableBody(rows))}
  </section>`;
}

function evidenceView(team: TeamSummary, title: Title, words: EvidenceTeamStrings): TemplateResult {
  const rows = team.domains.map(({ node, withEvidence }) =>
    tableRow(domainHead(title(node)), [
      cellView(words.withEvidence, 'number', words.withEvidenceOf(withEvidence, team.logs)),
    ]),
  );
  return html`<section>
    <h3 class="section">${words.evidenceTitle}</h3>
    ${tableView(hiddenCaption(words.evidenceTitle), [words.domain, words.withEvidence], tableBody(rows))}
    <h4>${words.gapsTitle}</h4>
    ${
      team.gaps.length > 0
        ? html`<ul class="gaps">
            ${team.gaps.map((id) => html`<li dir="auto">${title(id)}</li>`)}
          </ul>`
        : html`<p>${words.noGaps}</p>`
    }
  </section>`;
}

const domainHead = (name: string): TemplateResult => rowHead(html`<span dir="auto">${name}</span>`);
