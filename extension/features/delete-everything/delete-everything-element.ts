import { formatDate, localDay } from '@imh/core';
import { css, html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { giveBackSite } from '../../platform/site-permission.js';
import { type LateStrings, lateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';
import { type BackupState, backupState } from '../backup/backup-state.js';
import { recordStore } from '../lrs/kept-record-store.js';
import { BackupWantedEvent, EverythingDeletedEvent } from './deletion-events.js';
import { type StoredCounts, storedCounts } from './stored-counts.js';

/**
 * Deletes the log and everything else that is stored, after listing what that is and asking for a word. Fires
 * `imh-everything-deleted` and `imh-backup-wanted`.
 */
export class DeleteEverythingElement extends AppElement {
  @state() private words?: LateStrings['deleteEverything'];
  @state() private counts?: StoredCounts | undefined;
  @state() private backups: BackupState = { newer: 0 };
  @state() private isWrongWord = false;
  @state() private isDeleting = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('#word') private field!: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('app') || changed.get('app')?.language === this.app.language) return;
    this.inBackground(async () => {
      this.words = await lateStrings('deleteEverything', this.app.language);
    });
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    return html`<section class="card stack" aria-labelledby="title">
        <h3 id="title">${words.title}</h3>
        <p class="quiet">${words.hint}</p>
        ${this.counts ? nothing : this.renderFailure()}
        <div class="row">
          <button type="button" aria-haspopup="dialog" @click=${() => this.act(() => this.#ask())}>
            ${words.open}
          </button>
        </div>
      </section>
      <dialog aria-labelledby="ask" @close=${() => (this.counts = undefined)}>
        ${this.counts ? this.#renderQuestion(words, this.counts) : nothing}
      </dialog>`;
  }

  #renderQuestion(words: LateStrings['deleteEverything'], counts: StoredCounts) {
    const { strings, isWrongWord } = this;
    const kinds = Object.keys(words.counts) as (keyof StoredCounts)[];
    return html`<form
      class="stack"
      @submit=${(event: Event) => {
        event.preventDefault();
        this.act(() => this.#delete());
      }}
    >
      <h2 id="ask">${words.ask}</h2>
      ${this.renderFailure()}
      <div>
        <p>${words.will}</p>
        <ul>
          ${kinds.filter((kind) => counts[kind] > 0).map((kind) => html`<li>${words.counts[kind](counts[kind])}</li>`)}
          <li>${words.settings}</li>
        </ul>
      </div>
      <p>${this.#lastBackup} ${words.stays}</p>
      <div class="row">
        <button type="button" @click=${() => this.#backUpFirst()}>${words.backUpFirst}</button>
      </div>
      <div class="field">
        <label for="word">${words.typeWord(words.word)}</label>
        <input
          type="text"
          id="word"
          autocomplete="off"
          autocapitalize="off"
          aria-invalid=${isWrongWord ? 'true' : 'false'}
          aria-describedby=${isWrongWord ? 'wrong' : nothing}
          @input=${() => (this.isWrongWord = false)}
        />
        ${isWrongWord ? html`<p class="error" id="wrong">${words.wrongWord(words.word)}</p>` : nothing}
      </div>
      <div class="row">
        <button type="submit" class="primary" ?disabled=${this.isDeleting}>
          ${this.isDeleting ? words.deleting : words.confirm}
        </button>
        <button type="button" ?disabled=${this.isDeleting} @click=${() => this.dialog.close()}>
          ${strings.cancel}
        </button>
      </div>
    </form>`;
  }

  get #lastBackup(): string {
    const { strings } = this;
    const { last, newer } = this.backups;
    return last
      ? strings.lastBackup(formatDate(strings.language, localDay(new Date(last))), newer)
      : strings.noBackup(newer);
  }

  async #ask(): Promise<void> {
    const [counts, backups] = await Promise.all([storedCounts(this.store), backupState(this.store)]);
    Object.assign(this, { counts, backups, isWrongWord: false });
    await this.updateComplete;
    this.dialog.showModal();
  }

  #backUpFirst(): void {
    this.dialog.close();
    /** @internal */
    this.dispatchEvent(new BackupWantedEvent());
  }

  async #delete(): Promise<void> {
    if (this.field.value.trim().toLowerCase() !== this.words!.word) {
      this.isWrongWord = true;
      this.field.focus();
      return;
    }
    this.isDeleting = true;
    const sentTo = await recordStore(this.store);
    const deleted = await this.attempt(this.store.deleteEverything(), () => this.words!.failed);
    this.isDeleting = false;
    if (!deleted) return;
    if (sentTo) await giveBackSite(sentTo.address);
    this.dialog.close();
    /** @internal */
    this.dispatchEvent(new EverythingDeletedEvent());
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        display: block;
      }
      h2 {
        font-size: 1.35rem;
      }
      h3 {
        font-size: 1.1rem;
      }
      ul {
        margin: 0.4rem 0 0;
        padding-inline-start: 1.2rem;
      }
      input {
        inline-size: 100%;
        max-inline-size: 20rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'delete-everything': DeleteEverythingElement;
  }
}
