import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { copyText } from '@imh/elements';

export interface CopyStrings {
  /** Shown after the text was copied. */
  readonly copied: string;
  /** Shown if the browser forbids copying; the text is selected then. */
  readonly copyByHand: string;
}

/** A button that copies the text of a field, and a sentence beside it about the result. */
export class CopyButton implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #result: keyof CopyStrings | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.#host = host;
  }

  hostConnected(): void {}

  /** Forgets the result of the last copy, for another text. */
  reset(): void {
    this.#result = undefined;
  }

  /** @param field contains the text; it is selected if the browser forbids copying */
  render(
    label: string,
    strings: CopyStrings,
    field: () => HTMLInputElement | HTMLTextAreaElement | undefined,
  ): TemplateResult {
    return html`<div class="actions">
      <button type="button" @click=${() => this.#copy(field())}>${label}</button>
      <span class="quiet" role="status">${this.#result ? strings[this.#result] : ''}</span>
    </div>`;
  }

  async #copy(field: HTMLInputElement | HTMLTextAreaElement | undefined): Promise<void> {
    if (!field) return;
    this.#result = (await copyText(field.value, () => field)) ? 'copied' : 'copyByHand';
    this.#host.requestUpdate();
  }
}
