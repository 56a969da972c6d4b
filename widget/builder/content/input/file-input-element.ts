import { actionStyles, controls, tokens } from '@imh/elements';
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stepStyles } from '../../step/step-styles.js';
import type { InputStrings } from '../../strings/en/input.js';
import { GivenEvent } from './input-events.js';

/**
 * Takes one file or a text: picked, dropped anywhere on the element, pasted into its field, or pasted while the element
 * has the focus. Nothing is uploaded, and that is stated beside the button.
 */
export class FileInputElement extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    title: {},
    isOver: { state: true },
    pasted: { state: true },
  };

  static override styles = [
    tokens,
    controls,
    actionStyles,
    stepStyles,
    css`
      .drop {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.9em;
        padding: clamp(1.1em, 4vw, 2em);
        border: 2px dashed var(--_control-line);
        border-radius: calc(2 * var(--_radius));
        background: light-dark(#ffffff, #1d201f);
      }
      .drop.over {
        border-color: var(--_accent);
        background: color-mix(in srgb, var(--_accent) 8%, light-dark(#ffffff, #1d201f));
      }
      .pick {
        position: relative;
        display: inline-flex;
        align-items: center;
        min-block-size: var(--_target);
        padding: 0.45em 1.1em;
        border-radius: var(--_radius);
        background: var(--_accent);
        color: var(--_on-accent);
        font-weight: 600;
        cursor: pointer;
      }
      .pick input {
        position: absolute;
        inset: 0;
        opacity: 0;
        cursor: pointer;
      }
      .pick:focus-within {
        outline: 3px solid var(--_focus);
        outline-offset: 2px;
      }
      textarea {
        resize: vertical;
      }
      summary {
        min-block-size: 24px;
        cursor: pointer;
      }
      details[open] summary {
        margin-block-end: 0.6em;
      }
    `,
  ];

  words: InputStrings | undefined;
  private isOver = false;
  private pasted = '';

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    return html`<div
      class="drop ${this.isOver ? 'over' : ''}"
      @dragover=${(event: DragEvent) => this.#hover(event, true)}
      @dragleave=${(event: DragEvent) => this.#hover(event, false)}
      @drop=${(event: DragEvent) => this.#drop(event)}
      @paste=${(event: ClipboardEvent) => this.#paste(event)}
    >
      <p>${words.formats}</p>
      <div class="actions">
        <label class="pick"
          >${words.pick}<input type="file" @change=${(event: Event) => this.#pick(event.target as HTMLInputElement)}
        /></label>
        <span class="quiet">${words.orDrop}</span>
      </div>
      <p class="quiet">${words.notUploaded}</p>
      <details>
        <summary>${words.pasteTitle}</summary>
        <div class="field">
          <label for="pasted">${words.pasteLabel}</label>
          <textarea
            id="pasted"
            rows="8"
            .value=${this.pasted}
            @input=${(event: Event) => (this.pasted = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
          <div class="actions">
            <button type="button" class="primary" ?disabled=${!this.pasted.trim()} @click=${() => this.#read()}>
              ${words.readPasted}
            </button>
          </div>
        </div>
      </details>
    </div>`;
  }

  #hover(event: DragEvent, isOver: boolean): void {
    event.preventDefault();
    this.isOver = isOver;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) this.#give(file, file.name);
    else if (text.trim()) this.#give(text);
  }

  /** A file or a table in the clipboard is read at once; in the field, a text can be looked at before. */
  #paste(event: ClipboardEvent): void {
    const file = event.clipboardData?.files[0];
    if (file) {
      event.preventDefault();
      this.#give(file, file.name);
      return;
    }
    const isInField = event.composedPath()[0] instanceof HTMLTextAreaElement;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isInField && text.trim()) this.#give(text);
  }

  #pick(input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    // The same file may be picked again after it was corrected.
    input.value = '';
    if (file) this.#give(file, file.name);
  }

  #read(): void {
    const text = this.pasted;
    this.pasted = '';
    this.#give(text);
  }

  #give(content: Blob | string, name?: string): void {
    this.dispatchEvent(new GivenEvent({ content, ...(name === undefined ? {} : { name }) }));
  }
}
