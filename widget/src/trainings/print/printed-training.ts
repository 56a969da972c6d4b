import { webAddress } from '@imh/core';
import { phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { TrainingsStrings } from '../../strings/trainings.js';
import { audienceIn, factsOf } from '../facts.js';
import type { GuideContent, GuideEntry } from '../guide-content.js';

/** Everything about one training that is of use on paper, its address in full. */
export function printedTraining(entry: GuideEntry, content: GuideContent, words: TrainingsStrings) {
  const { training, title, description } = entry;
  const { provider, people = [], urls = [] } = training;
  const lines = [
    [provider, ...people].filter(Boolean).join(' · '),
    factsOf(entry, content, words).join(' · '),
    audienceIn(training, content, words),
  ].filter(Boolean);
  const addresses = urls.flatMap((url) => webAddress(url) ?? []);
  return html`<p class="name">${title.text ? phrase(title) : training.id}</p>
    ${lines.map((line) => html`<p dir="auto">${line}</p>`)}
    ${description.text ? html`<p>${phrase(description)}</p>` : nothing}
    ${addresses.map((address) => html`<p class="address"><bdi>${address}</bdi></p>`)}`;
}
