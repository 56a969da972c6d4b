import { html, nothing } from 'lit';
import { codeText, phrase } from '@imh/elements';
import type { GuideViewsStrings } from '../../strings/guide-views.js';
import type { CompetencyCrosswalk, CrosswalkDomain } from './by-competency-content.js';

export interface CountsView {
  readonly crosswalk: CompetencyCrosswalk;
  readonly strings: GuideViewsStrings;
  /** Undefined in print, where nothing can be pressed. */
  readonly goTo?: (domain: CrosswalkDomain) => void;
}

/** How many competencies of each domain have a training. */
export function countsView({ crosswalk, strings, goTo }: CountsView) {
  const { domains } = crosswalk;
  const name = (domain: CrosswalkDomain) => html`${codeText(domain.code)}<span>${phrase(domain.name)}</span>`;
  const line = (domain: CrosswalkDomain) =>
    html`<tr>
      <th scope="row">
        ${goTo ? html`<button type="button" class="plain" @click=${() => goTo(domain)}>${name(domain)}</button>` : name(domain)}
      </th>
      <td>${domain.total}</td>
      <td>${domain.covered}</td>
      <td>${domain.without.length > 0 ? html`<strong>${domain.without.length}</strong>` : 0}</td>
    </tr>`;
  return domains.length === 0
    ? nothing
    : html`<table class="counts">
        <caption class="visually-hidden">
          ${strings.countsTitle}
        </caption>
        <thead>
          <tr>
            <th scope="col">${strings.domain}</th>
            <th scope="col">${strings.competenciesColumn}</th>
            <th scope="col">${strings.withTraining}</th>
            <th scope="col">${strings.withoutTraining}</th>
          </tr>
        </thead>
        <tbody>
          ${domains.map(line)}
        </tbody>
      </table>`;
}
