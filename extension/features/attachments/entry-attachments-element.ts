import type { AttachmentReference } from '@imh/core';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AppElement } from '../app-element.js';
import { fileButton } from '../file-button.js';
import { LARGEST_PAPER, paperKind } from '../worklist/paper-kind.js';
import { AttachmentsChangedEvent } from './attachments-changed-event.js';
import { formatBytes } from './format-bytes.js';

/**
 * The files of an entry, with their size and a preview; more can be attached, and each can be removed with Undo. Belongs
 * into the slot "attachments" of `<evidence-form>`, which stores what `imh-attachments-changed` reports.
 */
export class EntryAttachmentsElement extends AppElement {
  /** The files at first; taken over again when another list or another owner is set. */
  @property({ attribute: false }) attachments?: readonly AttachmentReference[] | undefined;
  /** Id of the draft or entry that the files belong to. */
  @property() owner = '';
  @state() private current: readonly AttachmentReference[] = [];
  @state() private opened = new Set<string>();
  @state() private status = '';
  @state() private removed?: { readonly file: AttachmentReference; readonly at: number } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('owner') || changed.has('attachments')) this.current = this.attachments ?? [];
    if (!changed.has('owner')) return;
    this.status = '';
    this.removed = undefined;
    this.opened = new Set();
  }

  async #attach(files: readonly File[]): Promise<void> {
    const words = this.strings.attachments;
    const reports: string[] = [];
    const added: AttachmentReference[] = [];
    for (const file of files) {
      const kind = await paperKind(file);
      if (kind === undefined || kind === 'message') {
        reports.push((file.size > LARGEST_PAPER ? words.tooLarge : words.refused)(file.name));
        continue;
      }
      const kept = await this.attempt(this.store.keepAttachment(file));
      if (!kept) break;
      const { sha256, bytes, type } = kept.value;
      if ([...this.current, ...added].some((present) => present.sha256 === sha256)) {
        reports.push(words.already(file.name));
        continue;
      }
      added.push({ name: file.name || kind, type, bytes, sha256 });
      reports.push(words.attached(file.name));
    }
    if (added.length > 0) this.#change([...this.current, ...added]);
    this.removed = undefined;
    this.status = reports.join(' ');
  }

  async #remove(file: AttachmentReference): Promise<void> {
    const at = this.current.indexOf(file);
    this.#change(this.current.filter((each) => each !== file));
    this.removed = { file, at };
    this.status = this.strings.attachments.removed(file.name);
    await this.updateComplete;
    // The button that had the focus was removed with the file.
    this.renderRoot.querySelector<HTMLElement>('#undo')?.focus();
  }

  async #undo(): Promise<void> {
    if (!this.removed) return;
    const { file, at } = this.removed;
    this.#change(this.current.toSpliced(at, 0, file));
    this.removed = undefined;
    this.status = this.strings.attachments.attached(file.name);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-sha256="${file.sha256}"] button`)?.focus();
  }

  #change(attachments: readonly AttachmentReference[]): void {
    this.current = attachments;
    /** @internal */
    this.dispatchEvent(new AttachmentsChangedEvent(attachments));
  }

  #toggle({ sha256 }: AttachmentReference): void {
    const opened = new Set(this.opened);
    if (!opened.delete(sha256)) opened.add(sha256);
    this.opened = opened;
  }

  protected override render() {
    const words = this.strings.attachments;
    return html`
      <p class="label" id="heading">${words.heading}</p>
      ${
        this.current.length > 0
          ? html`<ul aria-labelledby="heading">
              ${repeat(
                this.current,
                ({ sha256 }) => sha256,
                (file) => this.#renderFile(file),
              )}
            </ul>`
          : nothing
      }
      <div role="status">
        ${
          this.status
            ? html`<p class="hint">
                ${this.status}
                ${
                  this.removed
                    ? html`<button type="button" class="plain" id="undo" @click=${() => this.act(() => this.#undo())}>
                        ${this.strings.undo}
                      </button>`
                    : nothing
                }
              </p>`
            : nothing
        }
      </div>
      ${this.renderFailure()}
      <div class="row">
        ${fileButton({
          label: words.attach,
          isMultiple: true,
          accept: 'application/pdf,image/*,.json',
          onFiles: (files) => this.act(() => this.#attach(files)),
        })}
      </div>
    `;
  }

  #renderFile(file: AttachmentReference) {
    const words = this.strings.attachments;
    const isOpen = this.opened.has(file.sha256);
    return html`<li data-sha256=${file.sha256}>
      <div class="row">
        <span class="name">
          ${file.name}
          ${file.bytes === undefined ? nothing : html`<span class="quiet">${formatBytes(file.bytes, this.strings.language)}</span>`}
        </span>
        <button
          type="button"
          class="plain"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${isOpen ? words.hideNamed(file.name) : words.showNamed(file.name)}
          @click=${() => this.#toggle(file)}
        >
          ${isOpen ? words.hide : words.show}
        </button>
        <button
          type="button"
          class="plain"
          aria-label=${words.remove(file.name)}
          @click=${() => this.act(() => this.#remove(file))}
        >
          ${words.removeShort}
        </button>
      </div>
      ${
        isOpen
          ? html`<attachment-preview .app=${this.app} .sha256=${file.sha256} .name=${file.name}></attachment-preview>`
          : nothing
      }
    </li>`;
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.3rem;
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: 0.3rem;
        border-block-start: 1px solid var(--_line);
      }
      .name {
        flex: 1 1 10rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-attachments': EntryAttachmentsElement;
  }
}
