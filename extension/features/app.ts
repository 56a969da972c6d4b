import { controls, tokens } from '@imh/elements';
import type { EvidenceStore } from '@imh/storage';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { parts } from '../look/parts.js';
import type { InterfaceLanguage, Strings } from '../strings/index.js';

/** What every element of the extension is given by the page it stands on. */
export interface App {
  readonly store: EvidenceStore;
  readonly language: InterfaceLanguage;
  readonly strings: Strings;
}

/** An element of the extension: it has the app, and is drawn again when the language changes. */
export abstract class AppElement extends LitElement {
  @property({ attribute: false }) app!: App;

  protected get store(): EvidenceStore {
    return this.app.store;
  }
  protected get strings(): Strings {
    return this.app.strings;
  }

  static override styles = [tokens, controls, parts];

  #connected?: AbortController | undefined;

  /** Aborted when the element leaves the page. */
  protected get signal(): AbortSignal {
    this.#connected ??= new AbortController();
    return this.#connected.signal;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connected?.abort();
    this.#connected = undefined;
  }
}
