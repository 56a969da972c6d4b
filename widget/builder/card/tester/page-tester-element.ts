import type { Framework, Trainings } from '@imh/core';
import { actionStyles, controls, tokens } from '@imh/elements';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Given, GivenEvent } from '../../content/input/input-events.js';
import { stepStyles } from '../../step/step-styles.js';
import type { CardStrings } from '../../strings/card.js';
import { cardStyles } from '../card-styles.js';
import { type PageRefusal, type ReadPage, readSavedPage } from './read-saved-page.js';
import { resultView } from './result-view.js';

/** Shows what an attendee's log would read from a page that is pasted or dropped. */
export class PageTesterElement extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    framework: { attribute: false },
    guide: { attribute: false },
    address: { attribute: false },
    typed: { state: true },
    page: { state: true },
    refusal: { state: true },
  };

  static override styles = [tokens, controls, actionStyles, stepStyles, cardStyles];

  words: CardStrings | undefined;
  framework: Framework | undefined;
  /** The training guide of the draft, as a log may have it. */
  guide: Trainings | undefined;
  /** The address of the card, to begin with. */
  address = '';
  private typed: string | undefined;
  private page: ReadPage | undefined;
  private refusal: PageRefusal | undefined;
  #given: Given | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { words, refusal, page } = this;
    if (!words) return nothing;
    return html`<div class="step" @builder-given=${({ given }: GivenEvent) => void this.#read(given)}>
      <div class="field">
        <label for="address">${words.testAddress}</label>
        <input
          id="address"
          type="url"
          autocomplete="off"
          aria-describedby="address-hint"
          .value=${this.typed ?? this.address}
          @change=${({ target }: Event) => this.#setAddress((target as HTMLInputElement).value)}
        />
        <p class="quiet" id="address-hint">${words.testAddressHint}</p>
      </div>
      <builder-file-input .words=${words.input}></builder-file-input>
      ${refusal ? html`<p class="notice fault" role="alert">${words.testRefused[refusal]}</p>` : nothing}
      ${page ? resultView(page, { framework: this.framework, guide: this.guide }, words) : nothing}
    </div>`;
  }

  #setAddress(text: string): void {
    this.typed = text;
    if (this.#given) void this.#read(this.#given);
  }

  async #read(given: Given): Promise<void> {
    this.#given = given;
    const read = await readSavedPage(given, this.typed ?? this.address);
    if (given !== this.#given) return;
    this.page = read.ok ? read.value : undefined;
    this.refusal = read.ok ? undefined : read.error;
  }
}
