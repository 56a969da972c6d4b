import { type CompetencyTag, plainText } from '@imh/core';
import { html, nothing } from 'lit';
import type { OutlineContent } from '../outline/outline-content.js';
import { phrase } from '../phrase.js';
import type { PickerWords } from './picker-words.js';
import { headingsOf } from './competency-picker-options.js';

/** What can be done with a chosen tag. */
export interface ChosenTagActions {
  /** Absent where the entry has no minutes, as for many entries at once. */
  readonly setMinutes?: (minutes: number | undefined) => void;
  /** Absent where favorites are not kept. */
  readonly toggleFavorite?: () => void;
  readonly isFavorite: boolean;
}

/** The whole competency of a tag, as far as its rights allow showing it, with the person's own minutes for it. */
export function chosenTagDetails(
  tag: CompetencyTag,
  content: OutlineContent | undefined,
  words: PickerWords,
  { setMinutes, toggleFavorite, isFavorite }: ChosenTagActions,
) {
  const row = content?.rows.find(({ node }) => node.id === tag.node);
  const shown = row && content?.words(row);
  return html`
    ${row && content ? html`<p class="path" dir="auto">${headingsOf(content, row).join(' › ')}</p>` : nothing}
    ${shown?.text.text ? html`<p>${phrase({ ...shown.text, text: plainText(shown.text.text) })}</p>` : nothing}
    ${
      shown && shown.practice.length > 0
        ? html`<p class="label">${words.pickerPractices}</p>
            <ul>
              ${shown.practice.map((each) => html`<li>${phrase({ ...each, text: plainText(each.text) })}</li>`)}
            </ul>`
        : nothing
    }
    ${!shown?.text.text && !shown?.practice.length ? html`<p class="quiet">${words.pickerNoText}</p>` : nothing}
    ${
      setMinutes
        ? html`<label class="minutes">
            ${words.pickerMinutes}
            <input
              type="text"
              inputmode="numeric"
              autocomplete="off"
              .value=${tag.minutes === undefined ? '' : String(tag.minutes)}
              @change=${(event: Event) => setMinutes(minutesIn((event.target as HTMLInputElement).value))}
            />
          </label>`
        : nothing
    }
    ${
      toggleFavorite
        ? html`<button
            type="button"
            class="favorite"
            aria-pressed=${isFavorite ? 'true' : 'false'}
            @click=${toggleFavorite}
          >
            ${words.pickerFavorite}
          </button>`
        : nothing
    }
  `;
}

/** Whole minutes; undefined for anything else, which leaves the minutes to the entry. */
function minutesIn(written: string): number | undefined {
  const text = written.trim();
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
