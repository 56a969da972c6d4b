import { actionStyles, controls, disabledStyles, tokens } from '@imh/elements';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { WorkChangeEvent } from '../work/work-change-event.js';
import type { Work } from '../work/work.js';
import { stepStyles } from './step-styles.js';

/** What the strings of every step contain. */
export interface StepWords {
  /** BCP 47 */
  readonly language: string;
}

/**
 * A step of the builder. The app sets `work`, the whole draft, and `language`; the step renders it and dispatches
 * `work-change` with the draft that follows. It keeps no copy of the draft.
 */
export abstract class StepElement<Words extends StepWords> extends LitElement {
  static override properties: PropertyDeclarations = {
    work: { attribute: false },
    language: { attribute: false },
    words: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, controls, actionStyles, disabledStyles, stepStyles];

  work!: Work;
  language = 'en';
  protected words: Words | undefined;
  #connection = new AbortController();

  /** The strings of this step in a language. */
  protected abstract loadWords(language: string): Promise<Words>;

  protected abstract renderStep(work: Work, words: Words): unknown;

  /** Aborts when the step leaves the page. */
  protected get connected(): AbortSignal {
    return this.#connection.signal;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  /** @param label words for undo: what the change did */
  protected change(work: Work, label: string): void {
    this.dispatchEvent(new WorkChangeEvent(work, label));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('language') || !this.words) void this.#loadWords();
  }

  protected override render(): unknown {
    const { work, words } = this;
    return words && work
      ? html`<div class="step" lang=${words.language}>${this.renderStep(work, words)}</div>`
      : nothing;
  }

  async #loadWords(): Promise<void> {
    const { language } = this;
    const words = await this.loadWords(language);
    if (language === this.language) this.words = words;
  }
}
