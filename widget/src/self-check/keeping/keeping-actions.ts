// Loaded when a person does something with their answers other than giving them.
import { outlineContent, ratingModeOf, saveFile } from '@imh/elements';
import type { LitElement, TemplateResult } from 'lit';
import { languageOf } from '../../reader-language.js';
import { addStyles } from '../../element/late-styles.js';
import { LateWords } from '../../element/late-words.js';
import { type SelfCheckKeepingStrings, selfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import { deleteQuestion } from './delete-question.js';
import { carriedSentence, incidentSentence } from './keeping-sentences.js';
import { noticeStyles } from './notice-styles.js';
import type { Notice } from './notice-view.js';
import { openFile } from './open-file.js';
import type { Incident, Session } from './session.js';

/** The self-check. */
export type KeepingHost = LitElement & { readonly mode: string | null };

export interface KeepingOptions {
  /** Shows the questions after the answers were replaced. */
  readonly showRating: () => void;
  /** Shows where a person begins. */
  readonly showFirst: (takesFocus: boolean) => Promise<void>;
  /** Focuses the content below the notice. */
  readonly focusContent: () => void;
}

export interface KeepingActionsOptions extends Omit<KeepingOptions, 'focusContent'> {
  readonly notify: (notice: Notice) => Promise<void>;
}

/** What a person can do with their answers, and the notices about it. */
export class KeepingActions {
  readonly #host: KeepingHost;
  readonly #options: KeepingActionsOptions;
  readonly #lateWords: LateWords<SelfCheckKeepingStrings>;
  #session!: Session;
  #words!: SelfCheckKeepingStrings;
  #own!: SelfCheckStrings;
  #asksToDelete = false;

  constructor(host: KeepingHost, options: KeepingActionsOptions) {
    this.#host = host;
    this.#options = options;
    this.#lateWords = new LateWords(host, selfCheckKeepingStrings);
    addStyles(host.renderRoot as ShadowRoot, noticeStyles);
  }

  /** Before every action. @returns false if the strings could not be loaded, which has been shown */
  async prepare(session: Session, own: SelfCheckStrings): Promise<boolean> {
    const { language, unreachable } = own;
    const words = await this.#lateWords.load(language);
    if (!words) {
      void this.#options.notify({ sentence: unreachable });
      return false;
    }
    this.#session = session;
    this.#words = words;
    this.#own = own;
    return true;
  }

  async download(): Promise<void> {
    const check = this.#session.document();
    const name = `${this.#words.fileName}-${check?.takenAt.slice(0, 10)}.json`;
    if (!check) return;
    saveFile(name, `${JSON.stringify(check, null, 2)}\n`);
    await this.#tell(this.#words.saved(name));
  }

  async printBlankForm(): Promise<void> {
    const { framework, state } = this.#session;
    const content = outlineContent(framework, { language: languageOf(this.#host) });
    const mode = ratingModeOf(content, this.#host.mode);
    const footer = this.#host.renderRoot.querySelector<HTMLElement>('.yours')!;
    try {
      const { printBlankForm } = await import('../paper/blank-form.js');
      await printBlankForm(footer, { content, words: this.#own, mode, category: state.category });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await this.#tell(this.#own.unreachable);
    }
  }

  async openFile(file: File): Promise<void> {
    const { sentence, restore } = await openFile(file, this.#session, this.#words);
    if (!restore) return this.#tell(sentence);
    this.#options.showRating();
    await this.#tell(sentence, () => {
      restore();
      void this.#options.showFirst(true);
    });
  }

  report(incident: Exclude<Incident, 'unreachable'>): Promise<void> {
    return this.#tell(incidentSentence(incident, this.#words, this.#own.keptBlocked));
  }

  explainCarried(): Promise<void> {
    return this.#tell(carriedSentence(this.#session, this.#words));
  }

  async askToDelete(): Promise<void> {
    this.#asksToDelete = true;
    await this.#focusFooter();
  }

  cancelDelete(): void {
    this.#asksToDelete = false;
  }

  /** In place of the footer, while it is asked. */
  deleteQuestion(): TemplateResult | undefined {
    if (!this.#asksToDelete) return undefined;
    const canceled = (): void => {
      this.cancelDelete();
      void this.#focusFooter();
    };
    return deleteQuestion(this.#words, canceled, () => void this.#delete());
  }

  async #delete(): Promise<void> {
    this.cancelDelete();
    const restore = this.#session.delete();
    await this.#options.showFirst(false);
    const undo = (): void => {
      restore();
      this.#options.showRating();
    };
    await this.#tell(this.#words.deleted, undo, true);
  }

  #tell(sentence: string, undo?: () => void, takesFocus = false): Promise<void> {
    return this.#options.notify({
      sentence,
      close: this.#words.close,
      ...(undo && { undo: { label: this.#words.undo, act: undo } }),
      takesFocus,
    });
  }

  async #focusFooter(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.yours button')?.focus();
  }
}
