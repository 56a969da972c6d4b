import { type EvidenceContent, formatDate, formatHours, hasMinutes, minutesOf } from '@imh/core';
import type { Draft, ItemRecord } from '@imh/storage';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { openPage } from '../../platform/tabs.js';
import { AppElement } from '../app-element.js';
import { existingEntries, type ExistingEntry } from './entries-like.js';
import { inFormStyles } from '../form/in-form-styles.js';

/** The user wants to add a draft to an entry that exists. */
export class ExistingEntryChosenEvent extends Event {
  readonly record: ItemRecord;
  constructor(record: ItemRecord) {
    super('imh-existing-entry-chosen', { bubbles: true, composed: true });
    this.record = record;
  }
}

/** Milliseconds without a keystroke before the log is searched. */
const pause = 300;

/** Asks whether a draft belongs to an entry that is in the log: the same page, or the same title and date. */
export class ExistingEntryElement extends AppElement {
  @property({ attribute: false }) draft!: Draft;
  /** Whether the entry can be opened in the log: not in the log itself. */
  @property({ type: Boolean }) hasLink = false;
  @state() private found: readonly ExistingEntry[] = [];
  /** Ids of entries that the draft does not belong to. */
  @state() private different: ReadonlySet<string> = new Set();
  #lookedFor = '';
  #waiting?: ReturnType<typeof setTimeout> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    if (changed.get('draft') && changed.get('draft')?.id !== this.draft.id) {
      this.different = new Set();
      this.found = [];
    }
    const { title, url, canonicalUrl, dateCompleted, sessions } = this.draft.content;
    const key = JSON.stringify([this.draft.id, title, url, canonicalUrl, dateCompleted, sessions]);
    if (key === this.#lookedFor) return;
    const isFirst = this.#lookedFor === '';
    this.#lookedFor = key;
    clearTimeout(this.#waiting);
    const look = () => this.inBackground(() => this.#find(key));
    if (isFirst) look();
    else this.#waiting = setTimeout(look, pause);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waiting);
  }

  async #find(key: string): Promise<void> {
    const { entry, batch, content } = this.draft;
    // The worklist asks by itself.
    const found = entry || batch !== undefined ? [] : await existingEntries(this.store, content);
    if (key === this.#lookedFor) this.found = found;
  }

  protected override render() {
    const { strings } = this;
    const found = this.draft.entry ? undefined : this.found.find(({ record: { id } }) => !this.different.has(id));
    const record = found?.record;
    return html`<div role="status">
      ${
        record
          ? html`<div class="notice stack">
              <p>
                ${found?.isSamePage ? strings.existing.isSamePage : strings.existing.isLike}
                <span dir="auto">${this.#describe(record)}</span>
              </p>
              <div class="row">
                <button type="button" @click=${() => this.#choose(record)}>${strings.existing.addTo}</button>
                <button type="button" @click=${() => (this.different = new Set([...this.different, record.id]))}>
                  ${strings.existing.newEntry}
                </button>
                ${
                  this.hasLink
                    ? html`<button
                        type="button"
                        class="plain"
                        @click=${() => this.act(() => openPage(`/log.html#${record.id}`))}
                      >
                        ${strings.openEntry}
                      </button>`
                    : nothing
                }
              </div>
              ${this.renderFailure()}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** "“Sleep in the first year”, November 3, 2026, 1.5 h" */
  #describe({ content, date }: ItemRecord): string {
    const { language } = this.strings;
    const entry = content as EvidenceContent;
    const hours = hasMinutes(entry) ? `${formatHours(minutesOf(entry), language)}\u00a0h` : '';
    return [`“${entry.title}”`, formatDate(language, date), hours].filter(Boolean).join(', ');
  }

  #choose(record: ItemRecord): void {
    /** @internal */
    this.dispatchEvent(new ExistingEntryChosenEvent(record));
  }

  static override styles = [
    ...AppElement.styles,
    inFormStyles,
    css`
      [role='status']:not(:has(> *)) {
        position: absolute;
      }
    `,
  ];
}

declare global {
  interface HTMLElementEventMap {
    'imh-existing-entry-chosen': ExistingEntryChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'existing-entry': ExistingEntryElement;
  }
}
