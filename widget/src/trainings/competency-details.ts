import { type Phrase, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { TrainingsStrings } from '../strings/trainings.js';
import { noFilter } from './filter-state.js';
import type { GuideActions } from './guide-actions.js';
import type { GuideContent, NamedCompetency } from './guide-content.js';
import { filterGuide } from './guide-filter.js';

/** What an opened competency shows under its name. */
export function competencyDetails(
  { id, name, words: { text, practice } }: NamedCompetency,
  content: GuideContent,
  words: TrainingsStrings,
  { showAllOn }: GuideActions,
) {
  const count = filterGuide(content, { ...noFilter, node: id }, false).length;
  return html`<div class="details">
    ${name !== text && text.text ? html`<p>${phrase(text)}</p>` : nothing}
    ${practice.length > 0 ? inPractice(practice, words) : nothing}
    ${
      count > 1
        ? html`<button type="button" class="plain" @click=${() => showAllOn(id)}>${words.allOnThis(count)}</button>`
        : nothing
    }
  </div>`;
}

function inPractice(practice: readonly Phrase[], words: TrainingsStrings) {
  return html`<p class="label">${words.practice}</p>
    <ul>
      ${practice.map((example) => html`<li>${phrase(example)}</li>`)}
    </ul>`;
}
