import type { Result, Success } from '@imh/core';
import { actionStyles, controls, disabledStyles, tokens } from '@imh/elements';
import type { Change, EvidenceStore, StoreError } from '@imh/storage';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parts } from '../look/parts.js';
import type { InterfaceLanguage, Strings } from '../strings/index.js';
import { keepFocus } from './keep-focus.js';

/** What a page of the extension passes to each of its elements. */
export interface App {
  readonly store: EvidenceStore;
  readonly language: InterfaceLanguage;
  readonly strings: Strings;
}

/**
 * Base class of the extension's elements. It receives the app, renders again when the language changes, keeps the focus
 * near when what had it is removed, and turns everything that fails into a sentence: `attempt` for results, `act` and
 * `inBackground` for promises that nobody awaits.
 */
export abstract class AppElement extends LitElement {
  @property({ attribute: false }) app!: App;
  /** Why the last action failed, as a sentence; empty if it did not. Shown by `renderFailure`. */
  @state() protected failure = '';

  /** Called once, before `app` is set: reads what the first view needs, together with the language. */
  async prepare(_store: EvidenceStore): Promise<void> {}

  protected get store(): EvidenceStore {
    return this.app.store;
  }
  protected get strings(): Strings {
    return this.app.strings;
  }

  static override styles = [tokens, controls, actionStyles, disabledStyles, parts];

  #connected?: AbortController | undefined;

  /** Aborted when the element is disconnected. */
  protected get signal(): AbortSignal {
    this.#connected ??= new AbortController();
    return this.#connected.signal;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connected?.abort();
    this.#connected = undefined;
  }

  protected override update(changed: PropertyValues): void {
    if (this.shadowRoot) keepFocus(this.shadowRoot, () => super.update(changed));
    else super.update(changed);
  }

  /** Runs what an event listener starts: clears the sentence of the previous action, and reports what is thrown. */
  protected act(work: () => Promise<unknown>): void {
    this.failure = '';
    this.inBackground(work);
  }

  /** Runs work that nobody awaits, such as reading again after a change, and reports what is thrown. */
  protected inBackground(work: () => Promise<unknown>): void {
    // Async, so that what `work` throws before its first await is caught as well.
    const run = async () => work();
    run().catch((error: unknown) => this.report(error));
  }

  /**
   * Reads what the element shows: now, and again after each change of the store that matters. Called when the element is
   * connected.
   */
  protected readOnChange(matters: (change: Change) => boolean, read: () => Promise<unknown>): void {
    this.store.listen((change) => {
      if (matters(change)) this.inBackground(read);
    }, this.signal);
    this.inBackground(read);
  }

  /**
   * Waits for a result and shows why it failed.
   * @param sentenceOf words a failure for this action; the default does not know what was tried
   * @returns undefined if it failed
   */
  protected async attempt<T>(
    work: Promise<Result<T, StoreError>>,
    sentenceOf: (error: StoreError) => string = ({ code }) => this.strings.failures[code],
  ): Promise<Success<T> | undefined> {
    try {
      const result = await work;
      if (result.ok) {
        this.failure = '';
        return result;
      }
      this.#show(sentenceOf(result.error));
    } catch (error) {
      this.report(error);
    }
    return undefined;
  }

  /** Shows that something was thrown. A bug is also reported to the console; an aborted request is not a failure. */
  report(error: unknown): void {
    if (error instanceof DOMException) {
      if (error.name === 'AbortError') return;
      this.#show(this.strings.failures[error.name === 'InvalidStateError' ? 'closed' : 'failed']);
      return;
    }
    this.#show(this.strings.failures.unexpected);
    reportError(error);
  }

  #show(sentence: string): void {
    this.failure = sentence;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected renderFailure() {
    return this.failure ? html`<p class="notice warn" role="alert">${this.failure}</p>` : nothing;
  }
}
