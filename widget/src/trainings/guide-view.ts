import { formatDate, webAddress } from '@imh/core';
import { phrase } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ref } from 'lit/directives/ref.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { resultBar } from '../list-filters/result-bar.js';
import type { TrainingsStrings } from '../strings/trainings.js';
import type { FoundTrainings } from './found-trainings.js';
import type { GuideActions } from './guide-actions.js';
import type { GuideContent } from './guide-content.js';

type Words = TrainingsStrings;

export interface GuideView {
  readonly content: GuideContent;
  readonly found: FoundTrainings;
  readonly words: Words;
  readonly actions: GuideActions;
  readonly isCompact: boolean;
  /** What relative addresses in the documents are resolved against. */
  readonly base: string;
  /** True if a framework is named but cannot be loaded. */
  readonly namesMissing: boolean;
  readonly includesPast: boolean;
  readonly sentence: string;
  readonly sentenceElement: Ref<HTMLElement>;
  readonly form: unknown;
  readonly chips: unknown;
  /** About the crosswalk: a button that leads back to it, or why it cannot be shown. */
  readonly crosswalkNotice: unknown;
  /** In place of the list, if the guide is shown as a crosswalk. */
  readonly crosswalk: TemplateResult | undefined;
  readonly status: TemplateResult;
  readonly list: () => TemplateResult;
  readonly waysOut: unknown;
  /** The guide on paper; only while the browser prints. */
  readonly printed: unknown;
  /** About the spreadsheet that the guide was read from. */
  readonly tableFaults: unknown;
}

/** Title, filters, trainings and rights of a guide. */
export function guideView(view: GuideView) {
  const { content, words, isCompact, base, namesMissing } = view;
  const { about, names, entries } = content;
  return html`${isCompact ? nothing : titleOf(content, words)} ${view.crosswalkNotice}
  ${entries.length > 0 ? tools(view) : nothing}
  ${namesMissing ? html`<p class="quiet">${words.namesMissing}</p>` : nothing}
  ${view.crosswalk ?? (entries.length > 0 ? view.list() : html`<p class="quiet">${words.empty}</p>`)} ${view.waysOut}
  ${pastToggle(view)} ${view.tableFaults} ${heldBackView(about, words, base)}
  ${names ? heldBackView(names, words, base) : nothing} ${rightsView(about, words)}
  ${names ? rightsView(names, words) : nothing} ${view.printed}`;
}

/** How many trainings are listed, and why. */
export function sentenceFor({ matching, filters }: FoundTrainings, words: Words): string {
  const count = matching.size;
  const materials = [...matching].filter(({ training }) => training.material !== undefined).length;
  const all = materials > 0 ? words.withMaterials(count - materials, materials) : words.trainings(count);
  if (Object.keys(filters).length > 0) {
    return count === 0 ? words.nothing : materials > 0 ? words.foundWithMaterials(all) : words.found(count);
  }
  const fitting = [...matching].filter(({ fits }) => fits.length > 0).length;
  return fitting > 0 ? `${all}. ${words.fitting(fitting)}` : all;
}

function titleOf({ guide, about }: GuideContent, words: Words) {
  const { publisher, modified } = guide;
  const title = about.say(guide.title);
  const name = about.say(publisher?.name);
  const address = webAddress(publisher?.url);
  const by = address ? html`<a href=${address} rel="noopener">${phrase(name)}</a>` : phrase(name);
  const day = modified && formatDate(words.language, modified);
  return html`<div class="about">
    ${title.text ? html`<h2 class="title" part="title">${phrase(title)}</h2>` : nothing}
    ${
      name.text || day
        ? html`<p class="quiet">${name.text ? by : nothing}${name.text && day ? ' · ' : nothing}${day}</p>`
        : nothing
    }
  </div>`;
}

function tools({ form, sentence, words, sentenceElement, chips, status, actions }: GuideView) {
  return html`<div class="tools" part="tools">
    ${form} ${resultBar(sentence, words, sentenceElement, actions.print)} ${chips} ${status}
  </div>`;
}

function pastToggle({ found: { past }, includesPast, words, actions }: GuideView) {
  if (past === 0) return nothing;
  return html`<button type="button" class="past-toggle" aria-expanded=${includesPast} @click=${actions.togglePast}>
    ${includesPast ? words.hidePast : words.showPast(past)}
  </button>`;
}
