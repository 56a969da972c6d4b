import type { CompetencyTag } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';

/** Rows that are shown before the rest is folded. */
const mostShown = 10;

/** Items in a list of which all beyond ten are folded. */
export function foldedList<Item>(
  items: readonly Item[],
  render: (item: Item, at: number) => TemplateResult,
  more: (count: number) => string,
): TemplateResult {
  const rows = items.map((item, at) => html`<li>${render(item, at)}</li>`);
  const rest = rows.length - mostShown;
  return html`<ul class="list">
      ${rows.slice(0, mostShown)}
    </ul>
    ${
      rest > 0
        ? html`<details>
            <summary>${more(rest)}</summary>
            <ul class="list">
              ${rows.slice(mostShown)}
            </ul>
          </details>`
        : nothing
    }`;
}

interface AnnouncedProps {
  readonly tags: readonly CompetencyTag[];
  readonly unknown: readonly string[];
  readonly isChosen: (tag: CompetencyTag) => boolean;
  readonly nameOf: (tag: CompetencyTag) => string;
  readonly choose: (tags: readonly CompetencyTag[], isChosen: boolean) => void;
}

/** Competencies that a page announces for itself: offered, none of them checked before the person checks it. */
export function announcedView(props: AnnouncedProps, strings: Strings): TemplateResult | typeof nothing {
  const { tags, unknown, isChosen, nameOf, choose } = props;
  if (tags.length + unknown.length === 0) return nothing;
  const left = tags.filter((tag) => !isChosen(tag));
  return html`<fieldset class="stack">
    <legend>${strings.announcedTitle}</legend>
    <p class="hint">${strings.announcedHint}</p>
    ${
      tags.length > 0
        ? html`${foldedList(
            tags,
            (tag, at) =>
              html`<label class="choice">
                <input
                  type="checkbox"
                  .checked=${isChosen(tag)}
                  @change=${(event: Event) => choose([tag], (event.target as HTMLInputElement).checked)}
                />
                <span id="announced-${at}">${nameOf(tag)}</span>
              </label>`,
            strings.announcedMore,
          )}
          ${
            left.length > 0
              ? html`<div class="row">
                  <button type="button" @click=${() => choose(left, true)}>${strings.announcedAdd(left.length)}</button>
                </div>`
              : nothing
          }`
        : nothing
    }
    ${unknown.length > 0 ? html`<p class="quiet">${strings.announcedUnknown(unknown.length)}</p>` : nothing}
  </fieldset>`;
}
