import { webAddress } from '@imh/core';
import { knownName, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { TrainingsStrings } from '../strings/trainings.js';
import { audienceIn, factsOf } from './facts.js';
import type { GuideActions } from './guide-actions.js';
import type { GuideContent, GuideEntry } from './guide-content.js';
import { type OpenedDetails, relatedCompetencies } from './related-competencies.js';

/** What became of "Save as evidence". */
export type SaveResult = { readonly fileName: string } | 'failed';

export interface TrainingCard {
  readonly content: GuideContent;
  readonly entry: GuideEntry;
  readonly words: TrainingsStrings;
  readonly headingLevel: 2 | 3;
  readonly actions: GuideActions;
  readonly details: OpenedDetails | undefined;
  readonly saved: SaveResult | undefined;
}

/** The content of one training's card. */
export function trainingCard(card: TrainingCard) {
  const { content, entry, words, actions, saved } = card;
  const { training, title, description, fits } = entry;
  const { provider, people = [], topics = [] } = training;
  const forWhom = audienceIn(training, content, words);
  return html`${
      fits.length > 0 ? html`<p class="notice fits" dir="auto">${words.fitsYou(fits.join(', '))}</p>` : nothing
    }
    ${heading(card)}
    ${
      provider || people.length > 0
        ? html`<p class="quiet by" dir="auto">${[provider, ...people].filter(Boolean).join(' · ')}</p>`
        : nothing
    }
    ${facts(card)} ${forWhom ? html`<p class="quiet" dir="auto">${forWhom}</p>` : nothing}
    ${description.text ? html`<p class="description">${phrase(description)}</p>` : nothing}
    ${
      topics.length > 0
        ? html`<ul class="topics" role="list">
            ${topics.map((topic) => html`<li>${knownName(words.topics, topic)}</li>`)}
          </ul>`
        : nothing
    }
    ${relatedCompetencies(entry, card)} ${furtherLinks(card)}
    <div class="actions">
      <button type="button" class="save" aria-label=${words.saveNamed(title.text)} @click=${() => actions.save(entry)}>
        ${words.saveAsEvidence}
      </button>
    </div>
    ${saved ? savedNotice(saved, words) : nothing}`;
}

function heading({ entry: { training, title }, headingLevel }: TrainingCard) {
  const address = webAddress(training.urls?.[0]);
  const name = title.text ? phrase(title) : training.id;
  const content = address && title.text ? html`<a href=${address} rel="noopener">${name}</a>` : name;
  return headingLevel === 2 ? html`<h2 part="heading">${content}</h2>` : html`<h3 part="heading">${content}</h3>`;
}

function facts({ content, entry, words }: TrainingCard) {
  return html`<ul class="facts" role="list">
    ${entry.time.when === 'past' ? html`<li class="past">${words.past}</li>` : nothing}
    ${factsOf(entry, content, words).map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
  </ul>`;
}

/** Addresses beside the one that the heading links to. */
function furtherLinks({ entry: { training }, words }: TrainingCard) {
  const addresses = (training.urls ?? []).slice(1).flatMap((url) => webAddress(url) ?? []);
  if (addresses.length === 0) return nothing;
  const link = (address: string, at: number) =>
    html`${at > 0 ? ', ' : ' '}<a href=${address} rel="noopener">${new URL(address).host}</a>`;
  return html`<p class="quiet">${words.alsoAt}${addresses.map(link)}</p>`;
}

function savedNotice(saved: SaveResult, words: TrainingsStrings) {
  if (saved === 'failed') return html`<p class="notice saved">${words.unreachable}</p>`;
  return html`<div class="notice saved">
    <p>${words.saved(saved.fileName)}</p>
    <p class="quiet">${words.savedHow}</p>
  </div>`;
}
