import { itemState } from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { DoneElement } from '../done-element.js';
import { viewAddress } from '../log/view-address.js';
import { formDraft } from '../settings.js';
import { factsOfPart, nameOfPart } from './profile-facts.js';
import { type ProfileContent, type ProfileKind, profileKinds } from './profile-fields.js';
import { draftOf } from './profile-part-element.js';
import { view } from '../../look/view.js';

/** A part that is changed in the dialog. */
interface Editing {
  readonly kind: ProfileKind;
  readonly record?: ItemRecord | undefined;
}

/** A current version of a part that was changed in two places; without content, it was deleted there. */
interface Choice {
  readonly content?: ProfileContent;
}

/** Aims, work, education and references: what an application asks for besides evidence. */
export class LogProfileElement extends DoneElement {
  @state() private parts: Partial<Record<ProfileKind, ItemRecord[]>> = {};
  /** Keys of forms with something typed that is not saved. */
  @state() private unfinished: ReadonlySet<string> = new Set();
  /** Versions to choose from, by id of the part. */
  @state() private choices: ReadonlyMap<string, readonly Choice[]> = new Map();
  @state() private editing?: Editing | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'items' || what === 'settings' || what === 'frameworks',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    const parts: Partial<Record<ProfileKind, ItemRecord[]>> = {};
    const unfinished = new Set<string>();
    const choices = new Map<string, Choice[]>();
    for (const kind of profileKinds) {
      const records = await this.store.list(kind);
      parts[kind] = records;
      for (const record of [undefined, ...records]) {
        const key = draftOf(kind, record);
        if (await formDraft(this.store, 'profile', key)) unfinished.add(key);
      }
      for (const { id } of records.filter(({ conflict }) => conflict)) {
        const item = await this.store.history(kind, id);
        const heads = item ? itemState(item).heads : [];
        choices.set(
          id,
          heads.map(({ content, deleted }) => (deleted ? {} : { content: content as ProfileContent })),
        );
      }
    }
    Object.assign(this, { parts, unfinished, choices });
  }

  protected override render() {
    const { strings } = this;
    return html`
      ${this.renderDone()} ${this.editing ? nothing : this.renderFailure()}
      <div>
        <h2>${strings.profileTitle}</h2>
        <p>${strings.profileIntro}</p>
      </div>
      ${profileKinds.map((kind) => this.#renderKind(kind))}
      <section class="card stack" aria-label=${strings.profileLeadershipLink}>
        <p>${strings.profileLeadership}</p>
        <p>
          <a href=${viewAddress({ view: 'entries', filter: { types: ['leadership', 'teaching', 'reviewer-service'] } })}
            >${strings.profileLeadershipLink}</a
          >
        </p>
      </section>
      <dialog aria-labelledby="dialog-title" @close=${() => (this.editing = undefined)}>${this.#renderForm()}</dialog>
    `;
  }

  #renderKind(kind: ProfileKind) {
    const { strings } = this;
    const records = this.parts[kind] ?? [];
    const hint = strings.profileHints[kind];
    const isUnfinished = this.unfinished.has(draftOf(kind, undefined));
    return html`<section class="card stack" aria-labelledby=${kind}>
      <div>
        <h3 id=${kind}>${strings.profileParts[kind]}</h3>
        <p class="quiet">${hint}</p>
      </div>
      ${
        records.length === 0
          ? html`<p class="quiet">${strings.profileNone}</p>`
          : html`<ul class="list">
              ${records.map((record) => this.#renderPart(kind, record))}
            </ul>`
      }
      ${isUnfinished ? html`<p class="notice">${strings.profileUnfinished}</p>` : nothing}
      <div class="row">
        <button type="button" @click=${() => this.act(() => this.#edit({ kind }))}>
          ${isUnfinished ? strings.profileContinue(strings.profileAdd[kind]) : strings.profileAdd[kind]}
        </button>
      </div>
      ${kind === 'reference' ? html`<reference-set .app=${this.app} .references=${records}></reference-set>` : nothing}
    </section>`;
  }

  #renderPart(kind: ProfileKind, record: ItemRecord) {
    const { strings } = this;
    const content = record.content as ProfileContent;
    const name = this.#nameOf(kind, content);
    const choices = this.choices.get(record.id);
    return html`<li class="part">
      <p class="name" dir="auto">${name}</p>
      ${factsOfPart(kind, content, this.store.frameworks, strings).map(
        (fact) => html`<p class="quiet fact" dir="auto">${fact}</p>`,
      )}
      ${this.unfinished.has(draftOf(kind, record)) ? html`<p class="notice">${strings.profileUnfinished}</p>` : nothing}
      ${choices ? this.#renderChoices(kind, record, choices) : nothing}
      <div class="row">
        <button
          type="button"
          aria-label=${strings.profileEdit(name)}
          @click=${() => this.act(() => this.#edit({ kind, record }))}
        >
          ${strings.edit}
        </button>
        <button
          type="button"
          class="plain"
          aria-label=${strings.profileDelete(name)}
          @click=${() => this.act(() => this.#remove(kind, record))}
        >
          ${strings.remove}
        </button>
      </div>
    </li>`;
  }

  /** All versions of a part that was changed in two places, side by side. */
  #renderChoices(kind: ProfileKind, record: ItemRecord, choices: readonly Choice[]) {
    const { strings } = this;
    return html`<div class="notice warn stack">
      <p>${strings.profileConflict}</p>
      ${choices.map(({ content }) => {
        if (!content) {
          return html`<p>
            ${strings.deletedElsewhere}
            <button type="button" class="plain" @click=${() => this.act(() => this.#remove(kind, record))}>
              ${strings.remove}
            </button>
          </p>`;
        }
        const facts = factsOfPart(kind, content, this.store.frameworks, strings);
        const name = this.#nameOf(kind, content);
        return html`<div>
          <p dir="auto">${[name, ...facts].join(' · ')}</p>
          <button type="button" @click=${() => this.act(() => this.#keep(kind, record, content))}>
            ${strings.profileKeep(name)}
          </button>
        </div>`;
      })}
    </div>`;
  }

  #nameOf(kind: ProfileKind, content: ProfileContent): string {
    return nameOfPart(kind, content, this.store.frameworks, this.strings);
  }

  #renderForm() {
    const { strings, editing } = this;
    if (!editing) return nothing;
    return html`<div class="stack">
      <h2 id="dialog-title">${strings.profileParts[editing.kind]}</h2>
      <profile-part
        .app=${this.app}
        .kind=${editing.kind}
        .record=${editing.record}
        @imh-profile-part-closed=${() => this.dialog.close()}
      >
        <button type="button" @click=${() => this.dialog.close()}>${strings.close}</button>
      </profile-part>
    </div>`;
  }

  async #edit(editing: Editing): Promise<void> {
    this.editing = editing;
    await this.updateComplete;
    this.dialog.showModal();
  }

  async #keep(kind: ProfileKind, { id, heads: parents }: ItemRecord, content: ProfileContent): Promise<void> {
    await this.attempt(this.store.save({ kind, id, parents, content }));
  }

  async #remove(kind: ProfileKind, { id, heads, content }: ItemRecord): Promise<void> {
    const saved = await this.attempt(this.store.save({ kind, id, parents: heads }));
    if (!saved) return;
    const parents = saved.value.heads;
    this.done = {
      sentence: this.strings.profileDeleted(this.#nameOf(kind, content as ProfileContent)),
      undo: () => this.attempt(this.store.save({ kind, id, parents, content })),
    };
  }

  static override styles = [
    ...DoneElement.styles,
    view,
    css`
      .part {
        display: grid;
        gap: 0.2rem;
        padding-block-end: 1rem;
        border-block-end: 1px solid var(--_line);
      }
      .part > .row {
        margin-block-start: 0.4rem;
      }
      h2 + p,
      h3 + p {
        margin-block-start: 0.25rem;
      }
      .part:last-child {
        padding: 0;
        border: 0;
      }
      .name {
        font-weight: 600;
      }
      .fact {
        white-space: pre-line;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-profile': LogProfileElement;
  }
}
