import type { Requirements, SelfCheck } from '@imh/core';
import { LightDomElement, type OutlineContent, type Phrase } from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { guard } from 'lit/directives/guard.js';
import type { LogFile } from '../../evidence/files/review-file.js';
import { type OwnPathStrings, ownPathStrings } from '../../strings/own-path.js';
import { keptSelfChecks } from './kept-self-checks.js';
import { addFiles, noFiles, type OwnFiles } from './own-files.js';
import { ownPathData } from './own-path-data.js';
import { ownPathStyles } from './own-path-styles.js';

/** "My path", from the files of a person and what their browser keeps. Files are only read; nothing is sent. */
export class OwnPathElement extends LightDomElement {
  static override styles = ownPathStyles;

  @property() language = 'en';
  @property({ attribute: false }) requirements: readonly Requirements[] = [];
  @property({ attribute: false }) content: OutlineContent | undefined;
  /** The category that the page shows first. */
  @property() category: string | undefined;
  @property({ attribute: false }) nameOf!: (id: string) => Phrase;
  /** The log that is open on the page; one that is opened here takes its place. */
  @property({ attribute: false }) log: LogFile | undefined;
  /** Shows some categories side by side. */
  @property({ attribute: false }) show!: (ids: readonly string[]) => void;

  @state() private words: OwnPathStrings | undefined;
  @state() private files: OwnFiles = noFiles;
  /** Self-checks by the page's framework that the browser keeps. */
  @state() private kept: readonly SelfCheck[] = [];
  @state() private status = '';
  readonly #input = createRef<HTMLInputElement>();
  #reading: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#readKept();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) void this.#translate();
    if (changed.has('content') && this.hasUpdated) void this.#readKept();
  }

  protected override render(): unknown {
    const { words, files, kept, language, requirements, content, category, nameOf, show } = this;
    if (!words) return nothing;
    const log = files.log ?? this.log;
    const path = guard([log, files, kept, requirements, content, category, words], () => {
      const checks = [...kept, ...files.checks];
      return html`<imh-my-path
        .path=${ownPathData({ log, checks, requirements, content, category, nameOf })}
        .labels=${words.labels}
        .language=${language}
        .places=${{ compare: show }}
      ></imh-my-path>`;
    });
    return html`${this.#filesView(words, log)}${path}`;
  }

  #filesView(words: OwnPathStrings, log: LogFile | undefined): TemplateResult {
    const { files, kept, status } = this;
    const hasOpened = files.checks.length > 0 || files.log !== undefined;
    const choose = ({ target }: Event): void => {
      const field = target as HTMLInputElement;
      void this.#add([...(field.files ?? [])], words);
      // Choosing the same file again is a change, too.
      field.value = '';
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void this.#add([...(event.dataTransfer?.files ?? [])], words);
    };
    return html`<div
      class="own-log path-files"
      role="group"
      aria-label=${words.filesTitle}
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${drop}
    >
      <p class="own-log-title">${words.filesTitle}</p>
      <p class="quiet">${words.hint}</p>
      <div role="status">
        ${status ? html`<p>${status}</p>` : nothing}
        ${hasOpened || log ? html`<p>${words.opened(files.checks.length, log ? 1 : 0)}</p>` : nothing}
      </div>
      ${kept.length > 0 ? html`<p class="quiet">${words.kept(kept.length)}</p>` : nothing}
      ${files.problems.map((problem) => html`<p class="notice" role="alert" dir="auto">${problem}</p>`)}
      <div class="own-log-buttons">
        <button type="button" @click=${() => this.#input.value?.click()}>
          ${hasOpened ? words.more : words.choose}
        </button>
        ${
          hasOpened || files.problems.length > 0
            ? html`<button type="button" class="plain" @click=${() => void this.#close(words)}>${words.close}</button>`
            : nothing
        }
      </div>
      <input
        type="file"
        hidden
        multiple
        accept=".json,.zip,application/json,application/zip"
        @change=${choose}
        ${ref(this.#input)}
      />
    </div>`;
  }

  async #add(chosen: readonly File[], words: OwnPathStrings): Promise<void> {
    if (chosen.length === 0) return;
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    this.status = words.reading;
    try {
      this.files = await addFiles(this.files, chosen, words, signal);
      this.status = '';
    } catch (error) {
      if (signal.aborted) return;
      this.status = words.unreachable;
      if (!(error instanceof TypeError)) throw error;
    }
  }

  async #close(words: OwnPathStrings): Promise<void> {
    this.#reading?.abort();
    this.files = noFiles;
    this.status = words.closed;
    await this.updateComplete;
    this.querySelector('button')?.focus();
  }

  async #readKept(): Promise<void> {
    this.kept = await keptSelfChecks(this.content?.framework.id);
  }

  async #translate(): Promise<void> {
    const { language } = this;
    const words = await ownPathStrings(language);
    if (language === this.language) this.words = words;
  }

  static define(tag = 'imh-own-path', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-own-path': OwnPathElement;
  }
}
