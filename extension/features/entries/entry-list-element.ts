import {
  type EvidenceContent,
  formatDate,
  type Framework,
  localDay,
  permitted,
  itemState,
  statusOf,
  textIn,
  type Versioned,
} from '@imh/core';
import { addressView, fieldsView } from '@imh/elements';
import type { ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AppElement } from '../app-element.js';
import { differingFields, type Fact, factsOf } from './entry-facts.js';
import { entryListStyles } from './entry-list-styles.js';

export type EntryAction = 'edit' | 'remove' | 'restore';

/** The user has chosen an action for an entry; the page that contains the list does it. */
export class EntryActionChosenEvent extends Event {
  readonly action: EntryAction;
  readonly record: ItemRecord;
  constructor(action: EntryAction, record: ItemRecord) {
    super('imh-entry-action-chosen', { bubbles: true, composed: true });
    this.action = action;
    this.record = record;
  }
}

const firstRows = 100;

/** Fields listed in an expanded entry. The others are in its heading. */
const inDetails: ReadonlySet<Fact['field']> = new Set(['provider', 'people', 'published', 'url', 'note']);

/** A list of entries; each expands to show its details. */
export class EntryListElement extends AppElement {
  @property({ attribute: false }) records: readonly ItemRecord[] = [];
  @property({ type: Boolean }) trash = false;
  @state() private opened = new Set<string>();
  @state() private rows = firstRows;
  @state() private histories = new Map<string, Versioned>();

  /** Expands an entry, scrolls to it and focuses it. */
  async openEntry(id: string): Promise<void> {
    const at = this.records.findIndex((record) => record.id === id);
    if (at < 0) return;
    this.rows = Math.max(this.rows, at + 1);
    this.opened = new Set([...this.opened, id]);
    await this.updateComplete;
    const button = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] button`);
    button?.scrollIntoView({ block: 'center' });
    button?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A history is valid only for the records it was read with.
    if (changed.has('records')) this.histories = new Map();
  }

  protected override render() {
    const shown = this.records.slice(0, this.rows);
    return html`<ul>
        ${repeat(
          shown,
          (record) => record.id,
          (record) => this.#renderRecord(record),
        )}
      </ul>
      ${
        this.records.length > shown.length
          ? html`<button type="button" @click=${() => (this.rows += firstRows * 4)}>
              ${this.strings.showMore(this.records.length - shown.length)}
            </button>`
          : nothing
      }`;
  }

  #renderRecord(record: ItemRecord) {
    const { strings } = this;
    const content = (record.content ?? record.before ?? { title: strings.draftUntitled }) as EvidenceContent;
    const isOpen = this.opened.has(record.id);
    const known = new Map(this.#factsOf(content).map(({ field, value }) => [field, value]));
    const facts = [
      known.get('date') || strings.undated,
      known.get('type'),
      known.get('hours'),
      statusOf(content) === 'finished' ? '' : known.get('status'),
    ].filter(Boolean);
    return html`<li class="card" data-id=${record.id}>
      <h2>
        <button
          type="button"
          class="title"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="entry-${record.id}"
          @click=${() => this.#toggle(record)}
        >
          ${content.title}
        </button>
      </h2>
      <p class="quiet">${facts.join(' · ')}</p>
      ${this.#renderTags(content)} ${record.conflict ? html`<p class="notice warn">${strings.conflict}</p>` : nothing}
      <div id="entry-${record.id}" class="stack details" ?hidden=${!isOpen}>
        ${isOpen ? this.#renderDetails(record, content) : nothing}
      </div>
    </li>`;
  }

  #renderTags(content: EvidenceContent) {
    const { strings } = this;
    if (!content.competencies?.length) return html`<p class="quiet untagged">${strings.untagged}</p>`;
    return html`<ul class="tags" aria-label=${strings.competencies}>
      ${content.competencies.map((tag) => html`<li>${this.#labelOf(tag)}</li>`)}
    </ul>`;
  }

  #labelOf(tag: NonNullable<EvidenceContent['competencies']>[number]): string {
    const framework = this.store.framework(tag.framework);
    const name = (framework && currentName(framework, tag.node, this.strings.language)) || tag.label || tag.node || '';
    return tag.localArea ? `${name}: ${tag.localArea}` : name;
  }

  #renderDetails(record: ItemRecord, content: EvidenceContent) {
    const { strings } = this;
    const facts = this.#factsOf(content).filter(({ field, value }) => value && inDetails.has(field));
    const quotes = content.quotes?.flatMap((quote) => ('exact' in quote ? [String(quote.exact)] : [])) ?? [];
    return html`
      ${record.conflict ? this.#renderConflict(record) : nothing}
      <dl>${fieldsView(facts.map(({ field, name, value }) => [name, valueView(field, value)]))}</dl>
      ${quotes.map((quote) => html`<blockquote>${quote}</blockquote>`)}
      ${this.trash || record.conflict ? nothing : html`<record-attachments .app=${this.app} .record=${record}></record-attachments>`}
      <div class="row">
        ${
          this.trash
            ? this.#action('restore', strings.restore, record)
            : html`${this.#action('edit', strings.edit, record)} ${this.#action('remove', strings.remove, record)}`
        }
      </div>
    `;
  }

  #renderConflict(record: ItemRecord) {
    const history = this.histories.get(record.id);
    if (!history) {
      this.inBackground(() => this.#readHistory(record.id));
      return nothing;
    }
    const { strings } = this;
    const heads = itemState(history as Versioned<EvidenceContent>).heads;
    const facts = heads.map((head) => (head.content ? this.#factsOf(head.content) : []));
    const differing = differingFields(facts.filter((known) => known.length > 0));
    return html`${this.renderFailure()}${heads.map(
      (head, at) =>
        html`<div class="version" role="group" aria-labelledby="changed-${record.id}-${at}">
          <div>
            <p class="quiet" id="changed-${record.id}-${at}">
              ${strings.changedOn(formatDate(strings.language, localDay(new Date(head.at))))}
            </p>
            ${head.content ? nothing : html`<p>${strings.deletedElsewhere}</p>`}
            ${facts[at]!.filter(({ field }) => differing.has(field)).map(
              ({ name, value }) => html`<p>${name}: ${value || strings.noValue}</p>`,
            )}
          </div>
          <button type="button" @click=${() => this.act(() => this.#settle(record, head.content))}>
            ${strings.keepThis}
          </button>
        </div>`,
    )}`;
  }

  #factsOf(content: EvidenceContent): Fact[] {
    return factsOf(content, this.strings, (tag) => this.#labelOf(tag));
  }

  async #readHistory(id: string): Promise<void> {
    const history = await this.store.history('entry', id);
    if (history) this.histories = new Map([...this.histories, [id, history]]);
  }

  /** Resolves a conflict with a version that has every head as a parent. */
  async #settle(record: ItemRecord, content: EvidenceContent | undefined): Promise<void> {
    await this.attempt(this.store.save({ kind: 'entry', id: record.id, parents: record.heads, content }));
  }

  #action(action: EntryAction, label: string, record: ItemRecord) {
    return html`<button type="button" @click=${() => this.#choose(action, record)}>${label}</button>`;
  }

  #choose(action: EntryAction, record: ItemRecord): void {
    /** @internal */
    this.dispatchEvent(new EntryActionChosenEvent(action, record));
  }

  #toggle(record: ItemRecord): void {
    const opened = new Set(this.opened);
    if (!opened.delete(record.id)) opened.add(record.id);
    this.opened = opened;
  }

  static override styles = [...AppElement.styles, entryListStyles];
}

declare global {
  interface HTMLElementEventMap {
    'imh-entry-action-chosen': EntryActionChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'entry-list': EntryListElement;
  }
}

/** The current name of a node, as far as its rights allow showing it. */
function currentName(framework: Framework, node: string | undefined, language: string): string {
  const found = framework.nodes.find(({ id }) => id === node);
  if (!found) return '';
  const { code, label } = permitted(framework, found, 'show');
  return [code, textIn(label, language, framework.language)].filter(Boolean).join(' ');
}

/** Notes keep their line breaks; an address is a link. */
function valueView(field: Fact['field'], value: string) {
  if (field === 'note') return html`<span class="note">${value}</span>`;
  return field === 'url' ? addressView(value) : value;
}
