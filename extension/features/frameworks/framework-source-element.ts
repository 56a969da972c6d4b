import { failure, type Result, webAddress } from '@imh/core';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { askForSite } from '../../platform/site-permission.js';
import { AppElement } from '../app-element.js';
import { fileButton } from '../file-button.js';
import { problemSentence } from '../first-run/framework-choice.js';
import { largestDocument } from '../page-documents/limited-bytes.js';
import type { DocumentOrigin } from '../settings.js';
import { documentFromLink, type LinkError } from './document-from-link.js';
import { type FrameworkCandidate, frameworkCandidate } from './framework-candidate.js';
import { frameworksStyles } from './frameworks-styles.js';
import { readFramework } from './read-framework.js';

/** Asks for a framework as a file or as a link, and shows what was read for the person to accept. */
export class FrameworkSourceElement extends AppElement {
  @state() private candidate?: FrameworkCandidate | undefined;
  @state() private message = '';
  @state() private isBusy = false;
  /** An address that other pages may not read without the person's permission. */
  @state() private locked?: string | undefined;

  /** Loads an address that the person has chosen elsewhere, such as that of an installed framework. */
  openLink(address: string): void {
    this.act(() => this.#load(address, () => documentFromLink(address, this.signal)));
  }

  protected override render() {
    const { strings, candidate, message, isBusy, locked, app } = this;
    if (candidate)
      return html`<framework-review
        .app=${app}
        .candidate=${candidate}
        @imh-framework-accepted=${() => (this.candidate = undefined)}
        @imh-framework-dismissed=${() => this.act(() => this.#close())}
      ></framework-review>`;
    return html`<div class="stack">
      <div>
        ${fileButton({
          label: strings.frameworkFile,
          isDisabled: isBusy,
          describedBy: 'formats',
          onFiles: ([file]) => file && this.act(() => this.#readFile(file)),
        })}
        <p class="hint" id="formats">${strings.frameworkFormats}</p>
      </div>
      <form class="stack" novalidate @submit=${this.#onLink}>
        <div class="field">
          <label for="link">${strings.frameworkLink}</label>
          <input id="link" type="url" inputmode="url" placeholder="https://" />
        </div>
        <div class="row">
          <button type="submit" ?disabled=${isBusy}>${strings.frameworkAdd}</button>
        </div>
      </form>
      <div role="status">
        ${isBusy ? html`<p>${strings.documentReading}</p>` : message ? html`<p class="notice">${message}</p>` : nothing}
      </div>
      ${locked && !isBusy ? this.#renderLocked(locked) : nothing} ${this.renderFailure()}
    </div>`;
  }

  #renderLocked(address: string) {
    const { strings } = this;
    const { host } = new URL(address);
    return html`<div class="notice stack" role="group" aria-label=${strings.siteAsk(host)}>
      <p>${strings.siteLocked(host)}</p>
      <div class="row">
        <button type="button" @click=${() => this.#ask(address)}>${strings.siteAsk(host)}</button>
      </div>
    </div>`;
  }

  #onLink(event: Event): void {
    event.preventDefault();
    const written = this.renderRoot.querySelector<HTMLInputElement>('#link')!.value.trim();
    const address = webAddress(written);
    this.locked = undefined;
    if (address === undefined) this.message = this.strings.badAddress;
    else if (!isReadable(address)) this.message = this.strings.onlyHttps;
    else this.openLink(address);
  }

  /** The browser's question must be asked in the click itself. */
  #ask(address: string): void {
    const asked = askForSite(address);
    this.act(() => this.#load(address, () => withPermission(asked, address, this.signal)));
  }

  async #readFile(file: File): Promise<void> {
    this.locked = undefined;
    if (file.size > largestDocument) {
      this.message = this.strings.linkFailed(file.name, this.strings.documentTooLarge);
      return;
    }
    await this.#busy(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.#show(bytes, file.name, { kind: 'file', from: file.name, at: new Date().toISOString() });
    });
  }

  async #load(address: string, load: () => Promise<Result<Uint8Array, LinkError | Refused>>): Promise<void> {
    const { strings } = this;
    await this.#busy(async () => {
      const loaded = await load();
      const isFirstTry = this.locked === undefined;
      this.locked = undefined;
      if (loaded.ok) {
        await this.#show(loaded.value, address, { kind: 'link', from: address, at: new Date().toISOString() });
      } else if (loaded.error.code === 'refused') {
        this.locked = address;
        this.message = strings.siteRefused;
      } else if (loaded.error.code === 'unreachable' && isFirstTry) this.locked = address;
      else this.message = strings.linkFailed(address, problemSentence(strings, loaded.error));
    });
  }

  async #show(file: Uint8Array, name: string, origin: DocumentOrigin): Promise<void> {
    const read = await readFramework(file, this.strings);
    if (!read.ok) {
      this.message = this.strings.linkFailed(name, read.error);
      return;
    }
    this.candidate = await frameworkCandidate(this.store, { ...read.value, origin });
    await this.updateComplete;
    this.renderRoot.querySelector('framework-review')?.focus();
  }

  async #busy(work: () => Promise<void>): Promise<void> {
    this.message = '';
    this.isBusy = true;
    try {
      await work();
    } finally {
      this.isBusy = false;
    }
  }

  async #close(): Promise<void> {
    this.candidate = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  static override styles = [...AppElement.styles, frameworksStyles];
}

interface Refused {
  readonly code: 'refused';
}

/** The extension's own pages may make no other requests. */
const isReadable = (address: string): boolean => /^https:|^http:\/\/localhost[:/]/.test(address);

/** Reads the file once, and gives the permission back whatever happens. */
async function withPermission(
  asked: ReturnType<typeof askForSite>,
  address: string,
  signal: AbortSignal,
): Promise<Result<Uint8Array, LinkError | Refused>> {
  const giveBack = await asked;
  if (!giveBack) return failure({ code: 'refused' });
  try {
    return await documentFromLink(address, signal);
  } finally {
    await giveBack();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'framework-source': FrameworkSourceElement;
  }
}
