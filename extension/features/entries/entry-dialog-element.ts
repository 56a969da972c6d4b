import type { EvidenceContent, Framework } from '@imh/core';
import type { Draft, ItemRecord } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { anotherOccasion } from '../form/same-again.js';
import { emptyDraft, momentOf } from '../read-page/new-draft.js';

/** The form of an entry in a dialog. What is typed is a stored draft, so closing the dialog early loses nothing. */
export class EntryDialogElement extends AppElement {
  @property({ attribute: false }) framework?: Framework | undefined;
  @property() category?: string | undefined;
  @state() private draft?: Draft | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  get isOpen(): boolean {
    return this.draft !== undefined;
  }

  /** @param content what is filled in already */
  add(content: Draft['content'] = {}): Promise<void> {
    return this.open(emptyDraft(momentOf(new Date(), this.store.newId()), content));
  }

  /** A new entry for another occasion of the same training; its date is asked again. */
  addAgain(record: ItemRecord): Promise<void> {
    return this.add(anotherOccasion(record.content as EvidenceContent));
  }

  /** The sessions of supervision are typed as a list, each with its date. */
  addSupervision(): Promise<void> {
    const { supervision } = this.strings;
    return this.add({ title: supervision, type: 'rsc-received', status: undefined, dateCompleted: undefined });
  }

  /** Continues an edit that was begun earlier. */
  async edit(record: ItemRecord): Promise<void> {
    const drafts = await this.store.drafts();
    const begun = drafts.find((draft) => draft.entry?.id === record.id);
    const { id, now } = momentOf(new Date(), this.store.newId());
    await this.open(
      begun ?? {
        id,
        content: record.content as EvidenceContent,
        entry: { id: record.id, parents: record.heads },
        touched: false,
        createdAt: now,
        changedAt: now,
      },
    );
  }

  async open(draft: Draft): Promise<void> {
    this.draft = draft;
    await this.updateComplete;
    this.dialog.showModal();
    const form = this.renderRoot.querySelector('evidence-form');
    await form?.updateComplete;
    form?.focus();
  }

  protected override render() {
    const { strings, draft } = this;
    return html`<dialog
      aria-label=${draft?.entry ? strings.edit : strings.addEntry}
      @close=${this.#onClose}
      @imh-evidence-saved=${() => this.dialog.close()}
    >
      ${
        draft
          ? html`<evidence-form
              .app=${this.app}
              .draft=${draft}
              .framework=${this.framework}
              .category=${this.category}
            >
              <button slot="beside-save" type="button" @click=${() => this.dialog.close()}>${strings.close}</button>
            </evidence-form>`
          : nothing
      }
    </dialog>`;
  }

  #onClose(): void {
    this.draft = undefined;
    // The event of a dialog does not leave a shadow tree.
    this.dispatchEvent(new Event('close'));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      dialog {
        padding-block-end: 0;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-dialog': EntryDialogElement;
  }
}
