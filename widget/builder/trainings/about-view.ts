import { textIn } from '@imh/core';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AboutGuide } from './sheet.js';
import type { TrainingsView } from './view.js';

/** Title and publisher of the guide. */
export function aboutView(
  { words, guide }: TrainingsView,
  change: (about: AboutGuide, label: string) => void,
): TemplateResult {
  const { title, publisher } = guide;
  const named = textIn(publisher?.name, words.language, guide.language);
  const field = (id: string, label: string, value: string, take: (text: string) => void): TemplateResult =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        autocomplete="off"
        .value=${live(value)}
        @change=${({ target }: Event) => take((target as HTMLInputElement).value.trim())}
      />
    </div>`;
  return html`<div class="pair">
    ${field('guide-title', words.guideTitleLabel, textIn(title, words.language, guide.language), (text) => {
      if (text) change({ title: text }, words.guideChanged);
    })}
    ${field('publisher', words.publisherLabel, named, (text) => {
      change({ publisher: text ? { ...publisher, name: text } : undefined }, words.publisherChanged);
    })}
  </div>`;
}
