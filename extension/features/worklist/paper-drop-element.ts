import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { fileButton } from '../file-button.js';
import { addPapers, addPastedMessage, type AddedPapers } from './add-papers.js';
import { PapersAddedEvent } from './papers-added-event.js';

/** Takes certificates, badges and messages: chosen, dropped or pasted. Each becomes a draft of the worklist. */
export class PaperDropElement extends AppElement {
  /** Files that another element has received; they are read as if they had been dropped here. */
  @property({ attribute: false }) files: readonly File[] = [];
  @state() private progress?: { readonly done: number; readonly all: number; readonly name: string } | undefined;
  /** True shows only a line that unfolds, because there is other work on the screen. */
  @property({ type: Boolean }) compact = false;
  @state() private outcome?: AddedPapers | undefined;
  @state() private isOver = false;
  #reading?: AbortController | undefined;

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('files') && this.files.length > 0) this.act(() => this.#add(this.files));
  }

  /** Removes the sentences about the last files, once the user has gone on. */
  forgetOutcome(): void {
    this.outcome = undefined;
  }

  async #add(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.#reading) return;
    const reading = new AbortController();
    this.#reading = reading;
    this.outcome = undefined;
    this.progress = { done: 0, all: files.length, name: files[0]!.name };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#cancel')?.focus();
    try {
      this.outcome = await addPapers(this.store, files, {
        signal: AbortSignal.any([reading.signal, this.signal]),
        language: this.strings.language,
        onProgress: (done, name) => (this.progress = { done, all: files.length, name }),
      });
      this.#announce(this.outcome.drafts.length);
    } finally {
      const hadFocus = this.shadowRoot?.activeElement?.id === 'cancel';
      this.progress = undefined;
      this.#reading = undefined;
      await this.updateComplete;
      // The button that had the focus was removed with the progress.
      if (hadFocus) this.renderRoot.querySelector<HTMLElement>('#outcome')?.focus();
    }
  }

  #sentences({ drafts, same, refused, stopped }: AddedPapers): string[] {
    const words = this.strings.papers;
    const why = stopped === 'cancelled' ? words.stopped : stopped === 'full-disk' ? words.full : words.stoppedEarly;
    return [
      drafts.length > 0 ? words.added(drafts.length) : words.addedNone,
      ...same.map((file) => words.same(file.name, file.in)),
      ...refused.map((file) => words.refused[file.why](file.name)),
      ...(stopped ? [why] : []),
    ];
  }

  #announce(count: number): void {
    if (count === 0) return;
    /** @internal */
    this.dispatchEvent(new PapersAddedEvent(count));
  }

  async #paste(form: HTMLFormElement): Promise<void> {
    const field = form.querySelector('textarea')!;
    if (field.value.trim() === '') return field.focus();
    const kept = await this.attempt(addPastedMessage(this.store, field.value));
    if (!kept) return;
    field.value = '';
    this.outcome = { drafts: [kept.value], same: [], refused: [] };
    this.#announce(1);
  }

  protected override render() {
    const words = this.strings.papers;
    const lines = this.outcome ? this.#sentences(this.outcome) : [];
    return html`
      ${
        this.compact
          ? html`<details>
              <summary>${words.addMore}</summary>
              <div class="stack">${this.#renderWays()}</div>
            </details>`
          : this.#renderWays()
      }
      ${this.#renderProgress()} ${this.renderFailure()}
      <div role="status">
        ${
          lines.length > 0
            ? html`<ul class="notice" id="outcome" tabindex="-1">
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : nothing
        }
      </div>
    `;
  }

  #renderWays() {
    const words = this.strings.papers;
    return html`
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.#onDragOver}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.#onDrop}
      >
        <div class="row">
          ${fileButton({
            label: words.choose,
            isMultiple: true,
            isPrimary: !this.compact,
            isDisabled: this.progress !== undefined,
            describedBy: 'kinds',
            accept: 'application/pdf,image/*,.json,.eml,.svg',
            onFiles: (files) => this.act(() => this.#add(files)),
          })}
        </div>
        <p class="quiet" id="kinds">${words.orDrop}</p>
      </div>
      <details>
        <summary>${words.paste}</summary>
        <form class="stack" @submit=${this.#onPasted}>
          <div class="field">
            <label for="message">${words.pasteLabel}</label>
            <textarea id="message" rows="8" aria-describedby="message-hint"></textarea>
            <p class="hint" id="message-hint">${words.pasteHint}</p>
          </div>
          <div><button type="submit">${words.pasteAdd}</button></div>
        </form>
      </details>
    `;
  }

  #renderProgress() {
    const { progress, strings } = this;
    if (!progress) return nothing;
    return html`<div class="row">
      <progress
        max=${progress.all}
        value=${progress.done}
        aria-label=${strings.papers.reading(progress.done + 1, progress.all, progress.name)}
      ></progress>
      <span class="name">${strings.papers.reading(progress.done + 1, progress.all, progress.name)}</span>
      <button type="button" id="cancel" @click=${() => this.#reading?.abort()}>${strings.cancel}</button>
    </div>`;
  }

  #onDragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    // The view around takes files as well.
    event.stopPropagation();
    this.isOver = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    this.act(() => this.#add(files));
  }

  #onPasted(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.act(() => this.#paste(form));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.8rem;
      }
      .drop {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.4rem;
        padding: min(1.4rem, 5vw);
        border: 2px dashed var(--_control-line);
        border-radius: calc(var(--_radius) * 1.6);
      }
      .over {
        border-color: var(--_accent);
        background: color-mix(in srgb, var(--_accent) 9%, transparent);
      }
      ul {
        margin: 0;
        list-style: none;
        display: grid;
        gap: 0.3rem;
      }
      .name {
        flex: 1 1 12rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'paper-drop': PaperDropElement;
  }
}
