import { type EvidenceContent, formatDate, itemState, localDay, type Version, type Versioned } from '@imh/core';
import { addressView, fieldsView } from '@imh/elements';
import { hasEarlierVersions, type ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { viewAddress } from '../log/view-address.js';
import { quoteView } from '../quotes/quote-view.js';
import { entryDetailsStyles } from './entry-details-styles.js';
import { type EntryAction, EntryActionChosenEvent, EntryChangedEvent } from './entry-events.js';
import { differingFields, type Fact, factsOf } from './entry-facts.js';
import { tagName } from './tag-names.js';

/** Fields listed here. The others are in the entry's row. */
const listed: ReadonlySet<Fact['field']> = new Set([
  'provider',
  'people',
  'supervision',
  'sessions',
  'topics',
  'credit',
  'published',
  'url',
  'competencies',
  'note',
]);

/** Everything about one entry, with what can be done with it; a choice between two current versions comes first. */
export class EntryDetailsElement extends AppElement {
  @property({ attribute: false }) record!: ItemRecord;
  @state() private history?: Versioned<EvidenceContent> | undefined;
  @state() private asking = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record')) {
      this.asking = false;
      this.inBackground(() => this.#readHistory());
    }
  }

  protected override render() {
    const { strings, record } = this;
    const content = record.content as EvidenceContent;
    const facts = this.#factsOf(content).filter(({ field, value }) => value && listed.has(field));
    return html`
      ${this.renderFailure()} ${record.conflict ? this.#renderConflict() : nothing}
      ${content.competencies?.length ? nothing : html`<p class="quiet">${strings.untagged}</p>`}
      <dl>${fieldsView(facts.map(({ field, name, value }) => [name, valueView(field, value)]))}</dl>
      ${content.quotes?.map((quote) => quoteView(quote, content.url, strings)) ?? nothing}
      ${record.conflict ? nothing : html`<record-attachments .app=${this.app} .record=${record}></record-attachments>`}
      <div class="row">
        ${this.#action('edit', strings.edit)} ${this.#action('again', strings.sameAgain)}
        ${this.#action('remove', strings.remove)} ${this.#renderForget()}
      </div>
    `;
  }

  #renderForget() {
    const { strings } = this;
    if (!this.history || this.record.conflict || !hasEarlierVersions(this.history)) return nothing;
    if (!this.asking) {
      return html`<button type="button" class="plain" @click=${() => this.act(() => this.#askToForget())}>
        ${strings.forgetEarlier}
      </button>`;
    }
    return html`<div class="notice warn stack" role="group" aria-labelledby="forget">
      <p id="forget" tabindex="-1">${strings.forgetEarlierAsk}</p>
      <div class="row">
        <button type="button" @click=${() => this.act(() => this.#forget())}>${strings.forgetYes}</button>
        <button type="button" @click=${() => (this.asking = false)}>${strings.cancel}</button>
      </div>
    </div>`;
  }

  #renderConflict() {
    const { strings, history } = this;
    if (!history) return nothing;
    const heads = itemState(history).heads;
    const facts = heads.map((head) => (head.content ? this.#factsOf(head.content) : []));
    const differing = differingFields(facts.filter((known) => known.length > 0));
    const isDeleted = heads.some((head) => !head.content);
    return html`<p class="notice warn">${isDeleted ? strings.deletedElsewhere : strings.conflict}</p>
      ${heads.map(
        (head, at) =>
          html`<div class="version" role="group" aria-labelledby="changed-${at}">
            <div>
              <p class="quiet" id="changed-${at}">
                ${(head.content ? strings.changedOn : strings.trashDeletedOn)(this.#dayOf(head))}
              </p>
              ${facts[at]!.filter(({ field }) => isDeleted || differing.has(field))
                .filter(({ value }) => value || !isDeleted)
                .map(({ name, value }) => html`<p>${name}: ${value || strings.noValue}</p>`)}
            </div>
            <button type="button" @click=${() => this.act(() => this.#settle(head.content))}>
              ${!isDeleted ? strings.keepThis : head.content ? strings.keepChanged : strings.keepDeletion}
            </button>
          </div>`,
      )}
      ${isDeleted ? nothing : html`<p><a href=${viewAddress({ view: 'conflicts', entry: this.record.id })}>${strings.compareParts}</a></p>`}`;
  }

  #dayOf(version: Version): string {
    return formatDate(this.strings.language, localDay(new Date(version.at)));
  }

  #factsOf(content: EvidenceContent): Fact[] {
    return factsOf(content, this.strings, (tag) => tagName(this.app, tag));
  }

  async #readHistory(): Promise<void> {
    const { id } = this.record;
    const history = await this.store.history('entry', id);
    if (this.record.id === id) this.history = history as Versioned<EvidenceContent> | undefined;
  }

  /** Resolves a conflict with a version that has every head as a parent. */
  async #settle(content: EvidenceContent | undefined): Promise<void> {
    const { record, strings } = this;
    const { title } = record.content as EvidenceContent;
    const change = { kind: 'entry', id: record.id, parents: record.heads, content } as const;
    const saved = await this.attempt(this.store.save(change));
    if (!saved) return;
    const made = [{ id: record.id, version: saved.value.heads[0]! }];
    const message = content ? strings.settled(title) : strings.removed(title);
    /** @internal */
    this.dispatchEvent(new EntryChangedEvent(strings.undoSteps.settle(title), message, made));
  }

  /** The question gets the focus, not the button that erases: the key that opened it may still be held down. */
  async #askToForget(): Promise<void> {
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#forget')?.focus();
  }

  async #forget(): Promise<void> {
    this.asking = false;
    if (!(await this.attempt(this.store.forgetEarlierVersions('entry', [this.record.id])))) return;
    /** @internal */
    this.dispatchEvent(new EntryChangedEvent('', this.strings.forgotEarlier, []));
  }

  #action(action: EntryAction, label: string) {
    return html`<button type="button" @click=${() => this.#choose(action)}>${label}</button>`;
  }

  #choose(action: EntryAction): void {
    /** @internal */
    this.dispatchEvent(new EntryActionChosenEvent(action, this.record));
  }

  static override styles = [...AppElement.styles, entryDetailsStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-details': EntryDetailsElement;
  }
}

/** Notes keep their line breaks; an address is a link. */
function valueView(field: Fact['field'], value: string) {
  if (field === 'note') return html`<span class="note">${value}</span>`;
  return field === 'url' ? addressView(value) : value;
}
