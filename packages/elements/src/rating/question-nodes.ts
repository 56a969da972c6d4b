import type { Answer } from '@imh/core';
import { h } from '../h.js';
import type { OutlineWords, Phrase } from '../outline/outline-content.js';
import type { Choice, RatingLabels } from './rating-labels.js';
import type { RatingMode } from './rating-plan.js';

/** Instances so far: in Chromium 156, Tab skips a radio group that has the name of a removed group with the focus. */
let instances = 0;

/**
 * The questions of a rating as plain DOM: copies of one element that is built once. A question is a group of native
 * inputs named by the competency, and no object is kept for it: everything about it follows from its number.
 *
 * This is the one part of a rating that is not a Lit template, because of lists of 5,000 questions with four choices.
 * Measured in Chromium 156 on 2026-11-29 (medians of five interleaved rounds on a busy machine with two cores): with a
 * Lit template for each question and delegated events, everything was in the DOM after 3,036 ms (these copies: 1,836),
 * and the heap was 55.6 MB (34.0, of it script 21.4 against 4.9). First questions, answer to paint and longest task did
 * not differ.
 */
export class QuestionNodes {
  readonly #question: HTMLElement;
  readonly #practice: HTMLElement;
  readonly #clear: HTMLElement;
  readonly #choices: readonly Choice[];
  readonly #group = `a${(instances += 1)}-`;

  constructor(mode: RatingMode, choices: readonly Choice[], labels: RatingLabels) {
    this.#choices = choices;
    const type = mode === 'scale' ? 'radio' : 'checkbox';
    const options = choices.map(({ label: { text, language } }, at) =>
      h('label', { lang: language, dir: language && 'auto' }, h('input', { type, value: String(at) }), text),
    );
    this.#question = h(
      'div',
      { class: 'question', role: mode === 'scale' ? 'radiogroup' : 'group' },
      h('p', { class: 'statement' }),
      h('div', { class: 'choices' }, ...options),
      h('div', { class: 'more' }),
    );
    this.#practice = h('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false' }, labels.practice);
    this.#clear = h('button', { type: 'button', class: 'clear' }, labels.clear);
  }

  create(number: number, { code, bare, term, text, practice }: OutlineWords, answer: Answer | undefined): HTMLElement {
    const question = this.#question.cloneNode(true) as HTMLElement;
    const [statement, choices, more] = question.children as unknown as HTMLElement[];
    const name = bare.text ? bare : text;
    question.id = `q${number}`;
    question.setAttribute('aria-labelledby', (statement!.id = `n${number}`));
    if (code) statement!.append(h('span', { class: 'code' }, code), ' ');
    appendPhrase(statement!, name);
    if (term) statement!.append(h('span', { class: 'term' }, term));
    if (text.text && text !== name && text.text !== name.text) {
      const full = h('p', { class: 'text', id: `t${number}` });
      question.setAttribute('aria-describedby', full.id);
      appendPhrase(full, text);
      statement!.after(full);
    }
    for (const { firstChild } of choices!.children)
      (firstChild as HTMLInputElement).name = this.#group + String(number);
    if (practice.length > 0) {
      const toggle = this.#practice.cloneNode(true) as HTMLElement;
      toggle.setAttribute('aria-labelledby', `${(toggle.id = `p${number}`)} n${number}`);
      more!.append(toggle);
    }
    if (answer) this.setAnswer(question, answer);
    return question;
  }

  /** Checks the choices of an answer. */
  setAnswer(question: HTMLElement, answer: Answer | undefined): void {
    const inputs = question.querySelectorAll('input');
    let canBeCleared = false;
    for (const [at, { isChecked }] of this.#choices.entries()) {
      const input = inputs[at]!;
      input.checked = isChecked(answer);
      canBeCleared ||= input.checked && input.type === 'radio';
    }
    this.#showClear(question, canBeCleared);
  }

  /** Opens or closes "How it shows in practice" below a question; the list is built when it is opened. */
  togglePractice(question: HTMLElement, { practice }: OutlineWords): void {
    const toggle = question.querySelector('.toggle')!;
    const isOpen = toggle.getAttribute('aria-expanded') === 'true';
    toggle.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) {
      question.querySelector('.practice')!.remove();
      return;
    }
    const lines = practice.map((example) => {
      const line = h('li');
      appendPhrase(line, example);
      return line;
    });
    question.append(h('ul', { class: 'practice' }, ...lines));
  }

  /** Radio buttons alone offer no way back to "no answer". */
  #showClear(question: HTMLElement, isShown: boolean): void {
    const present = question.querySelector('.clear');
    if (!isShown) present?.remove();
    if (!isShown || present) return;
    const clear = this.#clear.cloneNode(true) as HTMLElement;
    const number = question.id.slice(1);
    clear.setAttribute('aria-labelledby', `${(clear.id = `c${number}`)} n${number}`);
    question.querySelector('.more')!.append(clear);
  }
}

/** `phrase()` for plain DOM. */
function appendPhrase(element: HTMLElement, { text, language }: Phrase): void {
  if (language && element.childNodes.length > 0) {
    element.append(h('span', { lang: language, dir: 'auto' }, text));
    return;
  }
  if (language) {
    element.lang = language;
    element.dir = 'auto';
  }
  // A long pair of words may break after its slash: "supervision/consultation".
  element.append(...text.split(/(?<=\/)/).flatMap((part, index) => (index > 0 ? [h('wbr'), part] : [part])));
}
