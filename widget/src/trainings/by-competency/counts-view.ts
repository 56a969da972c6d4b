import { cellView, codeText, hiddenCaption, phrase, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { html, nothing } from 'lit';
import type { GuideViewsStrings } from '../../strings/guide-views.js';
import type { CompetencyCrosswalk, CrosswalkDomain } from './by-competency-content.js';

export interface CountsView {
  readonly crosswalk: CompetencyCrosswalk;
  readonly strings: GuideViewsStrings;
  /** Undefined in print, where nothing can be pressed. */
  readonly goTo?: (domain: CrosswalkDomain) => void;
}

/** How many competencies of each domain have a training. */
export function countsView({ crosswalk: { domains }, strings, goTo }: CountsView) {
  if (domains.length === 0) return nothing;
  const { competenciesColumn, withTraining, withoutTraining } = strings;
  const name = ({ code, name: title }: CrosswalkDomain) => html`${codeText(code)}<span>${phrase(title)}</span>`;
  const head = (domain: CrosswalkDomain) =>
    goTo
      ? html`<button type="button" class="plain" @click=${() => goTo(domain)}>${name(domain)}</button>`
      : name(domain);
  const row = (domain: CrosswalkDomain) => {
    const { total, covered, without } = domain;
    return tableRow(rowHead(head(domain)), [
      cellView(competenciesColumn, '', total),
      cellView(withTraining, '', covered),
      cellView(withoutTraining, '', without.length > 0 ? html`<strong>${without.length}</strong>` : 0),
    ]);
  };
  const heads = [strings.domain, competenciesColumn, withTraining, withoutTraining];
  return tableView(hiddenCaption(strings.countsTitle), heads, tableBody(domains.map(row)), 'stacks counts');
}
