import type { Distribution } from '@imh/core';
import { type Phrase, phrase } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { SelfCheckResultStrings } from '../../strings/self-check-result.js';
import { customProperty } from './custom-property.js';
import { picture, piece } from './picture.js';
import type { ResultData } from './result-data.js';

type Words = SelfCheckResultStrings;

/** One bar for each domain, as long as the domain has competencies, divided by level. */
export function levelsPicture({ asked, groups, places }: ResultData, words: Words): TemplateResult {
  const names: Phrase[] = [...places, { text: words.notRated }];
  const most = Math.max(...groups.map(({ total }) => total));
  const keys = names.map(
    (name, at) =>
      html`<span class="key"><i class=${patternOf(at, places.length)}></i><span>${phrase(name)}</span></span>`,
  );
  const rows = groups.map(({ group, counts, none, total }) => {
    const pieces = [...counts, none].map((count, at) =>
      piece(patternOf(at, places.length), count, html`<b>${count}</b>`),
    );
    return html`<div>
      <span>${phrase(asked.nameOf(group))}</span>
      <div class="stack" ${customProperty('--_length', total / most)}>${pieces}</div>
    </div>`;
  });
  return picture(
    words.picture,
    html`<div class="keys">${keys}</div>
      ${rows}`,
  );
}

/** The same counts as a table. */
export function distributionTable({ asked, groups, places, hasLevels }: ResultData, words: Words): TemplateResult {
  const row = (name: Phrase, counts: readonly number[], none: number): TemplateResult =>
    html`<tr>
      <th scope="row" lang=${name.language ?? nothing}>${name.text}</th>
      ${[...counts, none].map((count) => html`<td>${count}</td>`)}
    </tr>`;
  const heads: Phrase[] = [...places, { text: hasLevels ? words.notRated : words.noTick }];
  return html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.inNumbers}>
    <table>
      <caption>
        ${words.inNumbers}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.domain}</th>
          ${heads.map(({ text, language }) => html`<th scope="col" lang=${language ?? nothing}><span>${text}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${groups.map(({ group, counts, none }) => row(asked.nameOf(group), counts, none))}
      </tbody>
      ${
        groups.length > 1
          ? html`<tfoot>
              ${row({ text: words.all }, ...sumOf(groups))}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

function sumOf(groups: readonly Distribution[]): [counts: number[], none: number] {
  const sum = (of: (group: Distribution) => number): number => groups.reduce((all, group) => all + of(group), 0);
  return [groups[0]!.counts.map((_count, at) => sum(({ counts }) => counts[at]!)), sum(({ none }) => none)];
}

/** Pieces differ by pattern, not by color. */
const patternOf = (at: number, places: number): string =>
  at === places ? 'none' : `p${places < 2 ? 3 : Math.round((at * 3) / (places - 1))}`;
