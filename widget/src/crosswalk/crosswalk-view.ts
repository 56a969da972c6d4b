import { html, nothing } from 'lit';
import type { CrosswalkStrings } from '../strings/crosswalk.js';
import { crosswalkSource, crosswalkTitle, sideProblem } from './crosswalk-about.js';
import type { CrosswalkContent } from './crosswalk-content.js';
import { crosswalkRights } from './crosswalk-rights.js';
import type { SideView } from './crosswalk-side.js';

export interface CrosswalkView {
  readonly content: CrosswalkContent;
  readonly view: SideView;
  readonly words: CrosswalkStrings;
  readonly isCompact: boolean;
  /** What relative addresses in the documents are resolved against. */
  readonly base: string;
  readonly hasMatches: boolean;
  readonly tools: unknown;
  readonly table: unknown;
  readonly showAll: () => void;
}

/** Title, filters, table and rights of a crosswalk. */
export function crosswalkView({
  content,
  view,
  words,
  isCompact,
  base,
  hasMatches,
  tools,
  table,
  showAll,
}: CrosswalkView) {
  const { crosswalk, from, to } = content;
  const isEmpty = crosswalk.rows.length === 0;
  const hasExact = view.relations.has('exact');
  const hasStrength = crosswalk.rows.some(({ strength }) => strength !== undefined);
  return html`${isCompact ? nothing : crosswalkTitle(content, words)}
  ${crosswalk.proposal ? html`<p class="notice" dir="auto">${words.proposal(crosswalk.author)}</p>` : nothing}
  ${sideProblem(from, words)} ${sideProblem(to, words)}
  ${isEmpty ? html`<p class="quiet">${words.empty}</p>` : html`${tools} ${table}`}
  ${isEmpty || hasMatches ? nothing : html`<button type="button" @click=${showAll}>${words.showAll}</button>`}
  ${hasExact ? html`<p class="quiet counts">${words.onlyExact}</p>` : nothing}
  ${hasStrength ? html`<p class="quiet counts" dir="auto">${words.strengthMeans}</p>` : nothing}
  ${crosswalkSource(content, words)} ${crosswalkRights(content, words, base)}`;
}
