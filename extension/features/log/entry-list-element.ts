import {
  type EvidenceContent,
  type Framework,
  permitted,
  itemState,
  statusOf,
  textIn,
  type Versioned,
} from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AppElement } from '../app.js';
import { dayInWords } from '../panel/fill-report.js';
import { differingFields, type Fact, factsOf } from './entry-facts.js';
import { entryListStyles } from './entry-list-styles.js';

/** The person wants to do something with an entry. */
export class EntryActionEvent extends Event {
  readonly action: 'edit' | 'remove' | 'restore';
  readonly record: ItemRecord;
  constructor(action: EntryActionEvent['action'], record: ItemRecord) {
    super('entry-action', { bubbles: true, composed: true });
    this.action = action;
    this.record = record;
  }
}

declare global {
  interface HTMLElementEventMap {
    'entry-action': EntryActionEvent;
  }
}

const firstRows = 100;

/** The rest stands in the entry's head. */
const inDetails: ReadonlySet<Fact['field']> = new Set(['provider', 'people', 'published', 'url', 'note']);

/** Entries as a list; each opens to what it holds. */
export class EntryListElement extends AppElement {
  @property({ attribute: false }) records: readonly ItemRecord[] = [];
  @property({ type: Boolean }) trash = false;
  @state() private opened = new Set<string>();
  @state() private rows = firstRows;
  @state() private histories = new Map<string, Versioned>();

  /** Opens an entry and brings it into sight. */
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
    // A history that was read belongs to the records as they were then.
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
      <dl>
        ${facts.map(
          ({ field, name, value }) =>
            html`<dt>${name}</dt>
              ${describe(field, value)}`,
        )}
      </dl>
      ${quotes.map((quote) => html`<blockquote>${quote}</blockquote>`)}
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
      void this.#readHistory(record.id);
      return nothing;
    }
    const { strings } = this;
    const heads = itemState(history as Versioned<EvidenceContent>).heads;
    const told = heads.map((head) => (head.content ? this.#factsOf(head.content) : []));
    const differing = differingFields(told.filter((facts) => facts.length > 0));
    return heads.map(
      (head, at) =>
        html`<div class="head">
          <div>
            <p class="quiet">${strings.changedOn(dayInWords(head.at.slice(0, 10), strings.language))}</p>
            ${head.content ? nothing : html`<p>${strings.deletedElsewhere}</p>`}
            ${told[at]!.filter(({ field }) => differing.has(field)).map(
              ({ name, value }) => html`<p>${name}: ${value || strings.saysNothing}</p>`,
            )}
          </div>
          <button type="button" @click=${() => this.#settle(record, head.content)}>${strings.keepThis}</button>
        </div>`,
    );
  }

  #factsOf(content: EvidenceContent): Fact[] {
    return factsOf(content, this.strings, (tag) => this.#labelOf(tag));
  }

  async #readHistory(id: string): Promise<void> {
    const history = await this.store.history('entry', id);
    if (history) this.histories = new Map([...this.histories, [id, history]]);
  }

  /** Settling is a version that has every head as a parent. */
  async #settle(record: ItemRecord, content: EvidenceContent | undefined): Promise<void> {
    await this.store.save({ kind: 'entry', id: record.id, parents: record.heads, content });
  }

  #action(action: EntryActionEvent['action'], label: string, record: ItemRecord) {
    /** @internal */
    return html`<button type="button" @click=${() => this.dispatchEvent(new EntryActionEvent(action, record))}>
      ${label}
    </button>`;
  }

  #toggle(record: ItemRecord): void {
    const opened = new Set(this.opened);
    if (!opened.delete(record.id)) opened.add(record.id);
    this.opened = opened;
  }

  static override styles = [...AppElement.styles, entryListStyles];

  static define(tag = 'entry-list', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-list': EntryListElement;
  }
}

/** What a node is called now, as far as it may be shown. */
function currentName(framework: Framework, node: string | undefined, language: string): string {
  const found = framework.nodes.find((one) => one.id === node);
  if (!found) return '';
  const { code, label } = permitted(framework, found, 'show');
  return [code, textIn(label, language, framework.language)].filter(Boolean).join(' ');
}

function describe(field: Fact['field'], value: string) {
  // A note keeps its line breaks, so there must be none around it.
  if (field === 'note') return html`<dd class="note">${value}</dd>`;
  if (field === 'url') return html`<dd><a href=${value} target="_blank" rel="noreferrer">${value}</a></dd>`;
  return html`<dd>${value}</dd>`;
}
