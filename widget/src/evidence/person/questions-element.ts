import { primaryLanguage, type ReviewQuestion } from '@imh/core';
import { LightDomElement } from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { copyText } from '@imh/elements';
import { type EvidenceQuestionsStrings, evidenceQuestionsStrings } from '../../strings/evidence-questions.js';
import type { LogFile } from '../files/review-file.js';
import { letterOf, questionText } from './question-letter.js';
import { questionsStyles } from './questions-styles.js';

/** Languages in which questions can be written. */
const languages = ['en', 'es'] as const;

interface Draft {
  readonly isIncluded: boolean;
  readonly text: string;
}

/** Questions to the applicant about what is missing. The reviewer can leave some out, edit them and copy them. */
export class QuestionsElement extends LightDomElement {
  static override styles = questionsStyles;

  @property({ attribute: false }) file!: LogFile;
  @property({ attribute: false }) questions: readonly ReviewQuestion[] = [];
  /** Of the reviewer. */
  @property() language = 'en';
  @property({ attribute: false }) announce!: (sentence: string) => void;

  /** Strings for the reviewer, and those of the letter. */
  @state() private words: EvidenceQuestionsStrings | undefined;
  @state() private letterWords: EvidenceQuestionsStrings | undefined;
  @state() private drafts: readonly Draft[] = [];
  /** Questions copied, or the letter to be copied by hand. */
  @state() private copied: { readonly count: number } | { readonly byHand: string } | undefined;
  readonly #byHand = createRef<HTMLTextAreaElement>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) void this.#translate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, letterWords, drafts } = this;
    if (!words || !letterWords) return nothing;
    return html`<div class="questions">
      <p class="quiet">${words.questionsHint}</p>
      <div class="fields">
        <div>
          <label for="questions-language">${words.questionsLanguage}</label>
          <select id="questions-language" @change=${this.#chooseLanguage}>
            ${languages.map(
              (language) =>
                html`<option value=${language} ?selected=${language === letterWords.language}>
                  ${words.languages[language]}
                </option>`,
            )}
          </select>
        </div>
      </div>
      <ol class="asked">
        ${drafts.map((draft, index) => this.#draftView(draft, index, words, letterWords))}
      </ol>
      <button type="button" class="primary" @click=${this.#copy}>${words.copyQuestions}</button>
      <div>${this.#copiedView(words, letterWords)}</div>
    </div>`;
  }

  #draftView(
    { isIncluded, text }: Draft,
    index: number,
    words: EvidenceQuestionsStrings,
    { language }: EvidenceQuestionsStrings,
  ): TemplateResult {
    const include = (event: Event): void =>
      this.#edit(index, { text, isIncluded: (event.target as HTMLInputElement).checked });
    const edit = (event: Event): void =>
      this.#edit(index, { isIncluded, text: (event.target as HTMLTextAreaElement).value });
    return html`<li>
      <input type="checkbox" aria-label=${words.include(index + 1)} .checked=${live(isIncluded)} @change=${include} />
      <textarea
        aria-label=${words.wording(index + 1)}
        lang=${language}
        dir="auto"
        rows=${Math.min(12, text.split('\n').length + 1)}
        ?disabled=${!isIncluded}
        .value=${live(text)}
        @input=${edit}
      ></textarea>
    </li>`;
  }

  #copiedView(
    words: EvidenceQuestionsStrings,
    { language }: EvidenceQuestionsStrings,
  ): TemplateResult | typeof nothing {
    const { copied } = this;
    if (!copied) return nothing;
    if ('count' in copied) return html`<p class="quiet">${words.copied(copied.count)}</p>`;
    return html`<label for="by-hand">${words.copyByHand}</label>
      <textarea
        id="by-hand"
        readonly
        rows="12"
        lang=${language}
        dir="auto"
        .value=${copied.byHand}
        ${ref(this.#byHand)}
      >
      </textarea>`;
  }

  async #translate(): Promise<void> {
    this.words = await evidenceQuestionsStrings(this.language);
    if (this.letterWords) return;
    // The applicant reads the questions: in the language of their log, if questions can be written in it.
    const theirs = this.file.log.language && primaryLanguage(this.file.log.language);
    await this.#write(languages.find((language) => language === theirs) ?? this.words.language);
  }

  async #write(language: string): Promise<void> {
    const letterWords = await evidenceQuestionsStrings(language);
    this.letterWords = letterWords;
    this.drafts = this.questions.map((question) => ({
      isIncluded: true,
      text: questionText(question, this.file.entries, letterWords),
    }));
  }

  readonly #chooseLanguage = (event: Event): void => {
    void this.#write((event.target as HTMLSelectElement).value);
  };

  #edit(index: number, draft: Draft): void {
    this.drafts = this.drafts.map((other, at) => (at === index ? draft : other));
  }

  readonly #copy = async (): Promise<void> => {
    const { words, letterWords, file } = this;
    const chosen = this.drafts.filter(({ isIncluded, text }) => isIncluded && text.trim());
    const questions = chosen.map(({ text }) => text.trim());
    const letter = letterOf(questions, file.log.subject?.name, letterWords!);
    const isCopied = await copyText(letter, () => {
      this.copied = { byHand: letter };
      this.performUpdate();
      return this.#byHand.value!;
    });
    if (!isCopied) return;
    this.copied = { count: chosen.length };
    this.announce(words!.copied(chosen.length));
  };

  static define(tag = 'imh-evidence-questions', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}
