import { hasHidden, raterScale, type TeamRow } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { levelName } from '../level-name.js';
import { evidenceView } from './evidence-view.js';
import { growthView } from './growth-view.js';
import { type LevelContext, levelsView } from './levels-view.js';
import { sourcesView } from './sources-view.js';
import type { TeamContext } from './team-context.js';

/** What is hidden, if anything. */
export function hiddenNote(rows: readonly TeamRow[], { words }: TeamContext): TemplateResult | typeof nothing {
  return hasHidden(rows) ? html`<p class="mark-line">${words.hiddenHint}</p>` : nothing;
}

/** Strengths and gaps as a picture and a table; nothing without a scale, or without an answer on it. */
export function growthSection(rows: readonly TeamRow[], context: TeamContext): TemplateResult | typeof nothing {
  return rows.some(({ growth }) => growth && growth.answered > 0) ? growthView(rows, context) : nothing;
}

/** Everything else that a team submitted. A measure without any answer has no section. */
export function otherSections(rows: readonly TeamRow[], context: TeamContext): TemplateResult {
  const { content, words } = context;
  const levelContext = (of: OutlineContent, areRatings: boolean): LevelContext => ({
    ...context,
    levels: usedLevels(rows, of, areRatings),
    nameOf: (level) => levelName(level, of, words),
    areRatings,
    heading: areRatings ? words.ratingsTitle : words.levelsTitle,
    levelsOf: (row) => (areRatings ? row.ratings : row.levels),
  });
  return html`${rows.some(({ levels }) => levels && levels.answered > 0) ? levelsView(rows, levelContext(content, false)) : nothing}
  ${rows.some(({ sources }) => sources && sources.answered > 0) ? sourcesView(rows, context) : nothing}
  ${rows.some(({ ratings }) => ratings) ? levelsView(rows, levelContext(inThirdPerson(content), true)) : nothing}
  ${rows.some(({ evidence }) => evidence) ? evidenceView(rows, context) : nothing}`;
}

/** The levels of the scale, then others that somebody has given. */
function usedLevels(rows: readonly TeamRow[], { framework }: OutlineContent, areRatings: boolean): number[] {
  const scale = framework.scale?.levels.map(({ value }) => value) ?? [];
  const given = rows.flatMap(({ levels, ratings }) => (areRatings ? ratings : levels)?.counts ?? []);
  return [...new Set([...scale, ...given.map(({ level }) => level)])];
}

/** Raters read the levels in the third person. */
function inThirdPerson(content: OutlineContent): OutlineContent {
  const { framework } = content;
  return framework.scale ? { ...content, framework: { ...framework, scale: raterScale(framework.scale) } } : content;
}
