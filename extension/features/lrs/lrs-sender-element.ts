import { type HandOverChoice, success, type Result } from '@imh/core';
import {
  type RecordStore,
  recordStoreAddress,
  sendStatements,
  type Sent,
  testRecordStore,
  type XapiVersion,
  xapiVersions,
} from '@imh/formats/xapi';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { askForSite, giveBackSite } from '../../platform/site-permission.js';
import { type LateStrings, lateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';
import { LongWork } from '../long-work.js';
import { recordStore, setRecordStore } from './kept-record-store.js';
import { lrsStyles } from './lrs-styles.js';
import { postToRecordStore } from './post-to-record-store.js';
import { previewView } from './preview-view.js';
import { sentView, stopSentence } from './sent-view.js';
import { chosenStatements, previewStatements, type StatementPreview } from './statement-preview.js';

type FieldName = 'address' | 'key' | 'secret';
type Fault = keyof LateStrings['recordStore']['invalid'];
const fieldNames = ['address', 'key', 'secret'] as const;
const faultFields: Readonly<Record<Fault, FieldName>> = {
  'not-an-address': 'address',
  'not-https': 'address',
  key: 'key',
  secret: 'secret',
};

/**
 * Sends what the person chose as xAPI statements to a learning record store whose address and key they enter. The browser
 * asks for the permission for that one site when it is needed; the key is a setting of this browser.
 */
export class LrsSenderElement extends AppElement {
  /** What is sent. The same object until it changes: every new one is counted. */
  @property({ attribute: false }) choice!: HandOverChoice;
  @state() private words?: LateStrings['recordStore'];
  /** The record store that is kept on this computer. */
  @state() private kept?: RecordStore | undefined;
  @state() private version: XapiVersion = '1.0.3';
  @state() private fault?: Fault | undefined;
  @state() private preview?: StatementPreview | undefined;
  @state() private message?: { readonly text: string; readonly isProblem: boolean } | undefined;
  @state() private sent?: Sent | undefined;
  @state() private isAsking = false;
  @query('#address') private address!: HTMLInputElement;
  readonly #work = new LongWork(this);
  #counting?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.inBackground(async () => {
      this.kept = await recordStore(this.store);
      this.version = this.kept?.version ?? '1.0.3';
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('app') as this['app'] | undefined;
    if (changed.has('app') && before?.language !== this.app.language)
      this.inBackground(async () => (this.words = await lateStrings('recordStore', this.app.language)));
    if (!changed.has('choice') && !changed.has('app') && !changed.has('version')) return;
    this.sent = undefined;
    this.inBackground(() => this.#count());
  }

  async #count(): Promise<void> {
    this.#counting?.abort();
    const counting = new AbortController();
    this.#counting = counting;
    this.preview = undefined;
    const signal = AbortSignal.any([counting.signal, this.signal]);
    const preview = await previewStatements(this.app, this.choice, { version: this.version, signal });
    if (!signal.aborted) this.preview = preview;
  }

  protected override render() {
    const { words, preview, choice, app } = this;
    if (!words) return nothing;
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${words.title}</h3>
      <p class="quiet">${words.intro}</p>
      ${this.#renderForm(words)}
      <h4>${words.whatIsSent}</h4>
      ${preview ? previewView(preview, choice, words, app.language) : html`<p>${words.counting}</p>`}
      ${this.renderFailure()} ${this.#renderSending(words)}
    </section>`;
  }

  #renderForm(words: LateStrings['recordStore']) {
    const { kept, message, isAsking } = this;
    const isBusy = isAsking || this.#work.isRunning;
    return html`<form class="stack" novalidate autocomplete="off" @submit=${this.#onTest}>
      ${fieldNames.map((name) => this.#renderField(name, words))}
      <div class="field version">
        <label for="version">${words.version}</label>
        <select id="version" @change=${this.#onVersion}>
          ${xapiVersions.map((version) => html`<option ?selected=${version === this.version}>${version}</option>`)}
        </select>
      </div>
      <p class="hint" id="kept-here">${words.keptHere}</p>
      <div class="row">
        <button type="submit" ?disabled=${isBusy}>${words.test}</button>
        ${
          kept
            ? html`<button
                type="button"
                class="plain"
                ?disabled=${isBusy}
                @click=${() => this.act(() => this.#forget(kept))}
              >
                ${words.forget}
              </button>`
            : nothing
        }
      </div>
      <div role="status">${message && !message.isProblem ? html`<p class="notice">${message.text}</p>` : nothing}</div>
      ${message?.isProblem ? html`<p class="notice warn" role="alert">${message.text}</p>` : nothing}
    </form>`;
  }

  #renderField(name: FieldName, words: LateStrings['recordStore']) {
    const { kept, fault } = this;
    const isWrong = fault !== undefined && faultFields[fault] === name;
    const described = [...(isWrong ? ['fault'] : []), name === 'address' ? 'address-hint' : 'kept-here'].join(' ');
    return html`<div class="field">
      <label for=${name}>${words[name]}</label>
      <input
        id=${name}
        type=${name === 'address' ? 'url' : name === 'secret' ? 'password' : 'text'}
        placeholder=${name === 'address' ? 'https://' : nothing}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${kept?.[name] ?? ''}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${described}
      />
      ${isWrong ? html`<p class="error" id="fault">${words.invalid[fault]}</p>` : nothing}
      ${name === 'address' ? html`<p class="hint" id="address-hint">${words.addressHint}</p>` : nothing}
    </div>`;
  }

  #renderSending(words: LateStrings['recordStore']) {
    const { preview, sent, kept, strings, app } = this;
    if (this.#work.isRunning) return html`<div class="row">${this.#work.render(strings)}</div>`;
    const count = (preview?.statements ?? 0) + (preview?.asserted ?? 0);
    return html`${sent && kept ? sentView(sent, hostOf(kept), words, app.language) : nothing}
    ${
      count > 0
        ? html`<div class="row">
            <button type="button" class="primary" ?disabled=${this.isAsking} @click=${this.#onSend}>
              ${words.send(count, kept ? hostOf(kept) : words.recordStore)}
            </button>
          </div>`
        : nothing
    }`;
  }

  #onVersion(event: Event): void {
    this.version = (event.target as HTMLSelectElement).value as XapiVersion;
  }

  #onTest(event: Event): void {
    event.preventDefault();
    this.#withStore((store) => this.#test(store));
  }

  #onSend(): void {
    this.#withStore((store) => this.#send(store));
  }

  /** The browser's question must be asked in the click itself, so the fields are read before anything is awaited. */
  #withStore(work: (store: RecordStore) => Promise<void>): void {
    this.message = undefined;
    this.sent = undefined;
    const read = this.#read();
    this.fault = read.ok ? undefined : read.error;
    if (!read.ok) {
      this.renderRoot.querySelector<HTMLElement>(`#${faultFields[read.error]}`)!.focus();
      return;
    }
    const asked = askForSite(read.value.address);
    this.act(async () => {
      this.isAsking = true;
      try {
        if (!(await asked)) {
          this.message = { text: this.words!.permissionRefused(hostOf(read.value)), isProblem: true };
          return;
        }
        if (await this.#keep(read.value)) await work(read.value);
      } finally {
        this.isAsking = false;
      }
    });
  }

  #read(): Result<RecordStore, Fault> {
    const [written, key, secret] = fieldNames.map(
      (name) => this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)!.value,
    ) as [string, string, string];
    const address = recordStoreAddress(written);
    if (!address.ok) return address;
    if (key.trim() === '') return { ok: false, error: 'key' };
    if (secret.trim() === '') return { ok: false, error: 'secret' };
    return success({ address: address.value, key: key.trim(), secret: secret.trim(), version: this.version });
  }

  /** @returns false if the setting could not be written, which is shown */
  async #keep(store: RecordStore): Promise<boolean> {
    const before = this.kept;
    if (!(await this.attempt(setRecordStore(this.store, store)))) return false;
    this.kept = store;
    if (before && siteOf(before) !== siteOf(store)) await giveBackSite(before.address);
    return true;
  }

  async #test(store: RecordStore): Promise<void> {
    this.message = { text: this.words!.testing(hostOf(store)), isProblem: false };
    const tested = await testRecordStore(store, postToRecordStore, this.signal);
    const words = this.words!;
    this.message = tested.ok
      ? { text: words.tested(hostOf(store), tested.value.join(', ')), isProblem: false }
      : { text: stopSentence(tested.error, words), isProblem: true };
  }

  async #send(store: RecordStore): Promise<void> {
    const { app, choice, preview, version } = this;
    const total = (preview?.statements ?? 0) + (preview?.asserted ?? 0);
    this.sent = await this.#work.run(({ signal: canceled, onProgress }) => {
      const signal = AbortSignal.any([canceled, this.signal]);
      return sendStatements(chosenStatements(app, choice, { version, signal }), {
        store,
        post: postToRecordStore,
        signal,
        onProgress: (done) => onProgress(Math.min(1, done / total)),
      });
    });
  }

  async #forget(kept: RecordStore): Promise<void> {
    if (!(await this.attempt(setRecordStore(this.store, undefined)))) return;
    await giveBackSite(kept.address);
    this.kept = undefined;
    this.sent = undefined;
    this.message = { text: this.words!.forgotten(hostOf(kept)), isProblem: false };
    await this.updateComplete;
    this.address.focus();
  }

  static override styles = [...AppElement.styles, lrsStyles];
}

const hostOf = ({ address }: RecordStore): string => new URL(address).host;
/** A permission has no port. */
const siteOf = ({ address }: RecordStore): string => new URL(address).hostname;

declare global {
  interface HTMLElementTagNameMap {
    'lrs-sender': LrsSenderElement;
  }
}
