// Loaded for a result in the grid of sources.
import { type Answer, type AskedNode, sourceGaps, sourcesByGroup } from '@imh/core';
import { learningSources, phrase } from '@imh/elements';
import { css, html, type TemplateResult } from 'lit';
import type { SelfCheckResultStrings } from '../../strings/self-check-result.js';
import { picture, piece } from './picture.js';
import type { ResultData } from './result-data.js';

export const sourceStyles = css`
  .source {
    display: grid;
    grid-template-columns: minmax(6em, 14em) minmax(0, 1fr) 3em;
    gap: 0.6em;
    align-items: center;
    font-size: 0.9375em;
  }
  .source .stack {
    inline-size: 100%;
  }
  .source i {
    block-size: 1em;
  }
`;

export function sourceSummary(
  nodes: readonly AskedNode[],
  answers: ReadonlyMap<string, Answer>,
): Pick<ResultData, 'gaps' | 'groups'> {
  return { gaps: sourceGaps(nodes, answers), groups: sourcesByGroup(nodes, answers, learningSources) };
}

/** One bar for each source in each domain, because an area may have several sources. */
export function sourcesPicture({ asked, groups, places }: ResultData, words: SelfCheckResultStrings): TemplateResult {
  const rows = groups.map(({ group, counts, total }) => {
    const bars = places.map((place, at) => {
      const covered = counts[at]!;
      return html`<div class="source">
        <span>${phrase(place)}</span>
        <div class="stack">${piece('p3', covered)}${piece('none', total - covered)}</div>
        <b>${covered}/${total}</b>
      </div>`;
    });
    return html`<div><span>${phrase(asked.nameOf(group))}</span>${bars}</div>`;
  });
  return picture(words.pictureSources, rows);
}
