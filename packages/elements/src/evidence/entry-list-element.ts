import type { ReviewEntry } from '@imh/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { LightDomElement } from '../light-dom-element.js';
import type { EntryListLabels } from './entry-labels.js';
import { entryStyles } from './entry-styles.js';
import { type EntryContext, entryView } from './entry-view.js';

/** Entries that are shown at first, and with each press of the button below them. */
const step = 50;

/** A list of entries with all their facts, some at a time. */
export class EntryListElement extends LightDomElement {
  static override styles = entryStyles;

  @property({ attribute: false }) entries: readonly ReviewEntry[] = [];
  @property({ attribute: false }) context!: EntryContext & { readonly labels: EntryListLabels };
  /** Shows every entry, for printing. */
  @property({ type: Boolean }) whole = false;

  @state() private shown = step;
  /** Index of the first entry that the button has added. */
  #firstAdded = -1;
  readonly #added = createRef<HTMLElement>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('entries') || changed.get('entries') === undefined) return;
    this.shown = step;
    this.#firstAdded = -1;
  }

  protected override render(): unknown {
    const { entries, context, whole } = this;
    const shown = whole ? entries : entries.slice(0, this.shown);
    const left = entries.length - shown.length;
    return html`<ul class="entries">
        ${repeat(
          shown,
          ({ id }) => id,
          (entry, index) =>
            html`<li tabindex="-1" ${index === this.#firstAdded ? ref(this.#added) : nothing}>
              ${entryView(entry, context)}
            </li>`,
        )}
      </ul>
      ${
        left > 0
          ? html`<button type="button" @click=${this.#showMore}>${context.labels.more(Math.min(step, left))}</button>`
          : nothing
      }`;
  }

  async #showMore(): Promise<void> {
    this.#firstAdded = this.shown;
    this.shown += step;
    await this.updateComplete;
    this.#added.value?.focus();
  }
}
