import type { ReferenceRating } from '@imh/core';
import { type LitElement, nothing } from 'lit';
import type { LateWords } from '../../element/late-words.js';
import { addStyles } from '../../element/late-styles.js';
import { LazyPart } from '../../element/lazy-part.js';
import type { ReferenceFinishStrings } from '../../strings/reference-finish.js';
import type { FieldName, Form } from '../form/form.js';
import type { QuestionPlans } from '../ratings/question-plans.js';
import type { Finish } from './finish.js';
import type { SavedFile } from './saved-file.js';

export interface FinishPartProps {
  readonly form: Form;
  readonly plans: QuestionPlans;
  /** Whether this browser keeps the draft. */
  readonly keeps: boolean;
  /** What to save; undefined while something is missing. */
  readonly document: () => ReferenceRating | undefined;
  /** Shows the form, with the focus at a field. */
  readonly goTo: (field: FieldName | 'ratings') => void;
  readonly deleteDraft: () => void;
  /** The other of the two pages is shown now. */
  readonly turned: () => void;
}

/** The two pages after the form, to check the answers on and after saving; loaded when the rater wants to save. */
export class FinishPart {
  readonly #words: LateWords<ReferenceFinishStrings>;
  readonly #finish: LazyPart<Finish>;
  #page: 'check' | 'done' | undefined;

  /** @param saved after a file was offered to the rater */
  constructor(host: LitElement, words: LateWords<ReferenceFinishStrings>, saved: (file: SavedFile) => void) {
    this.#words = words;
    this.#finish = new LazyPart(
      host,
      async () => {
        const { Finish, finishStyles } = await import('./finish.js');
        addStyles(host.renderRoot as ShadowRoot, finishStyles);
        return new Finish(host, saved);
      },
      () => undefined,
    );
  }

  /** False while the form is shown. */
  get isShown(): boolean {
    return this.#page !== undefined;
  }

  /** Heading of the page. */
  get title(): HTMLElement | undefined {
    return this.#finish.part?.title.value;
  }

  /** @returns false if its code or its strings cannot be loaded at the moment */
  async load(language: string): Promise<boolean> {
    const [finish, words] = await Promise.all([this.#finish.load(), this.#words.load(language)]);
    return Boolean(finish && words);
  }

  /** Call `load()` first. */
  check(): void {
    this.#finish.part!.closeAnswers();
    this.#page = 'check';
  }

  /** The form is shown again. */
  close(): void {
    this.#page = undefined;
  }

  render({ form, plans, keeps, document, goTo, deleteDraft, turned }: FinishPartProps) {
    const { part } = this.#finish;
    const words = this.#words.in(form.words.language);
    if (!part || !words) return nothing;
    if (this.#page === 'done') {
      return part.donePage({ form, words, keeps, deleteDraft, goBack: () => goTo('title') });
    }
    const save = (): void => {
      const rating = document();
      if (!rating) return;
      part.save(rating, words.word);
      this.#page = 'done';
      turned();
    };
    return part.checkPage({ form, plans, words, goTo, save });
  }
}
