import { type EvidenceContent, formatDate, localDay } from '@imh/core';
import { fieldsView } from '@imh/elements';
import { type ItemRecord, unchanged } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { viewAddress } from '../log/view-address.js';
import { type Fact, factsOf } from './entry-facts.js';
import { tagName } from './tag-names.js';
import type { UndoNoticeElement } from './undo-notice-element.js';
import { view } from '../../look/view.js';

const shownFirst = 50;

/** Deleted entries: they can be restored, or deleted for good by hand. */
export class LogTrashElement extends AppElement {
  @state() private records?: readonly ItemRecord[];
  @state() private count = 0;
  @state() private shown = shownFirst;
  /** The entry that is about to be deleted for good, or all of them. */
  @state() private asking?: ItemRecord | 'all' | 'earlier' | undefined;
  @state() private message = '';
  @query('undo-notice') private notice!: UndoNoticeElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'items',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    this.count = await this.store.count('entry', 'trash');
    this.records = await this.store.newest('entry', this.shown, 'trash');
  }

  protected override render() {
    const { strings, records, count } = this;
    return html`
      <div>
        <h2 tabindex="-1">${strings.trashTitle}</h2>
        <p class="quiet">${strings.trashHint}</p>
        <p><a href=${viewAddress({ view: 'entries' })}>${strings.trashBack}</a></p>
      </div>
      ${this.renderFailure()}
      ${
        count > 0
          ? html`<div class="row">
              <button type="button" @click=${() => this.act(() => this.#restoreAll())}>
                ${strings.trashRestoreAll}
              </button>
              <button type="button" @click=${() => (this.asking = 'all')}>${strings.trashEmptyAll}</button>
            </div>`
          : nothing
      }
      ${this.asking === 'all' ? this.#renderQuestion(strings.trashEmptyAsk(count), strings.trashDelete, () => this.#deleteAll()) : nothing}
      ${records && count === 0 ? html`<p class="card">${strings.trashEmpty}</p>` : nothing}
      ${
        records?.length
          ? html`<ul class="list">
              ${records.map((record) => this.#renderRecord(record))}
            </ul>`
          : nothing
      }
      ${
        records && records.length < count
          ? html`<button type="button" @click=${() => this.act(() => this.#showMore())}>${strings.trashMore}</button>`
          : nothing
      }
      <section class="stack">
        <p class="quiet">${strings.forgetEarlierHint}</p>
        <div>
          <button type="button" class="plain" @click=${() => (this.asking = 'earlier')}>${strings.forgetAll}</button>
        </div>
        ${
          this.asking === 'earlier'
            ? this.#renderQuestion(strings.forgetAllAsk, strings.forgetYes, () => this.#forgetEarlier())
            : nothing
        }
        <p role="status">${this.message}</p>
      </section>
      <undo-notice .app=${this.app}></undo-notice>
    `;
  }

  #renderRecord(record: ItemRecord) {
    const { strings } = this;
    const title = titleOf(record) || strings.draftUntitled;
    const day = formatDate(strings.language, localDay(new Date(record.changedAt)));
    return html`<li class="card">
      <div>
        <h3>${title}</h3>
        <p class="quiet">${strings.trashDeletedOn(day)}</p>
        <details>
          <summary>${strings.more}</summary>
          <dl>${fieldsView(this.#factsOf(record).map(({ name, value }) => [name, value]))}</dl>
        </details>
      </div>
      <div class="row">
        <button type="button" @click=${() => this.act(() => this.#restore(record))}>${strings.restore}</button>
        <button type="button" class="plain" @click=${() => (this.asking = record)}>${strings.trashDelete}</button>
      </div>
      ${
        this.asking === record
          ? this.#renderQuestion(strings.trashDeleteAsk(title), strings.trashDelete, () =>
              this.#deleteForGood([record.id]),
            )
          : nothing
      }
    </li>`;
  }

  #factsOf({ before }: ItemRecord): Fact[] {
    const facts = factsOf(before as EvidenceContent, this.strings, (tag) => tagName(this.app, tag));
    return facts.filter(({ field, value }) => value && field !== 'title');
  }

  #renderQuestion(question: string, yes: string, work: () => Promise<unknown>) {
    const { strings } = this;
    return html`<div class="notice warn stack" role="group" aria-labelledby="question">
      <p id="question">${question}</p>
      <div class="row">
        <button type="button" @click=${() => this.act(work)}>${yes}</button>
        <button type="button" @click=${() => (this.asking = undefined)}>${strings.cancel}</button>
      </div>
    </div>`;
  }

  async #restore(record: ItemRecord): Promise<void> {
    const { strings } = this;
    const change = { kind: 'entry', id: record.id, parents: record.heads, content: record.before } as const;
    const saved = await this.attempt(this.store.save(change));
    if (!saved) return;
    const made = [{ id: record.id, version: saved.value.heads[0]! }];
    this.#show(strings.undoSteps.restore(titleOf(record)), strings.restored(titleOf(record)), made);
  }

  async #restoreAll(): Promise<void> {
    const { strings } = this;
    const ids = (await this.store.newest('entry', Infinity, 'trash')).map(({ id }) => id);
    const restored = await this.attempt(
      this.store.changeItems('entry', ids, (record) => (record.deleted === 1 ? record.before : unchanged)),
    );
    if (!restored) return;
    const { length } = restored.value;
    this.#show(strings.undoSteps.restoreMany(length), strings.restoredMany(length), restored.value);
  }

  #show(...[what, message, made]: [string, string, { id: string; version: string }[]]): void {
    this.notice.show({ what, message, made });
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  async #deleteAll(): Promise<void> {
    const records = await this.store.newest('entry', Infinity, 'trash');
    await this.#deleteForGood(records.map(({ id }) => id));
  }

  async #deleteForGood(ids: readonly string[]): Promise<void> {
    this.asking = undefined;
    await this.attempt(this.store.deleteForGood('entry', ids));
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  async #forgetEarlier(): Promise<void> {
    this.asking = undefined;
    const { strings } = this;
    for await (const page of this.store.eachPage('entry')) {
      const ids = page.filter(({ conflict }) => !conflict).map(({ id }) => id);
      if (!(await this.attempt(this.store.forgetEarlierVersions('entry', ids)))) return;
    }
    this.message = strings.forgotEarlier;
  }

  async #showMore(): Promise<void> {
    this.shown *= 4;
    await this.#read();
  }

  static override styles = [
    ...AppElement.styles,
    view,
    css`
      h3 {
        font-size: 1.05rem;
        overflow-wrap: anywhere;
      }
      .list {
        gap: 0.7rem;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.2rem;
        align-items: center;
        justify-content: space-between;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
        gap: 0.2rem 1rem;
        margin: 0;
      }
      dt {
        color: var(--_quiet);
      }
      dd {
        margin: 0;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      li .notice {
        flex: 1 1 100%;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-trash': LogTrashElement;
  }
}

function titleOf(record: ItemRecord): string {
  return (record.before as EvidenceContent | undefined)?.title ?? '';
}
