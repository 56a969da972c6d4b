import type { Answer, LearningSource } from '@imh/core';
import { h } from '../h.js';
import type { OutlineContent, OutlineWords, Phrase } from '../outline/outline-content.js';
import type { RatingMode } from './rating-plan.js';

/** The words around a framework's own. */
export interface RatingLabels {
  readonly practice: string;
  /** Takes an answer back. */
  readonly clear: string;
  /** Opens what the steps of the scale look like. */
  readonly steps: string;
  readonly sources: Readonly<Record<LearningSource, string>>;
  /** A further choice beside the steps, for raters: an answer without a level, `notSeen` in the answer. */
  readonly notSeen?: string;
  /** Over questions at the top, where others stand under headings. */
  readonly further: string;
  /** Beside a heading: how many of its questions are answered. */
  readonly count: (answered: number, total: number) => string;
}

interface Choice {
  readonly label: Phrase;
  readonly checked: (answer: Answer | undefined) => boolean;
}

/** What can be chosen, in order; an input's value is its position here. */
export function choicesOf(content: OutlineContent, mode: RatingMode, labels: RatingLabels): Choice[] {
  if (mode === 'scale') {
    const { levels = [] } = content.framework.scale ?? {};
    const steps = levels.map(({ value, label }): Choice => ({
      label: content.say(label),
      checked: (answer) => answer?.level === value,
    }));
    const { notSeen } = labels;
    return notSeen
      ? [...steps, { label: { text: notSeen }, checked: (answer) => answer?.['notSeen'] === true }]
      : steps;
  }
  return learningSources.map((source) => ({
    label: { text: labels.sources[source] },
    checked: (answer) => answer?.sources?.includes(source) ?? false,
  }));
}

/** The columns of the paper grid, in its order. */
export const learningSources: readonly LearningSource[] = ['course', 'in-service', 'work', 'rsc'];

/** Makers so far: Chromium 156 lets Tab skip a group with the name of one that had the focus and is gone. */
let makers = 0;

/**
 * Questions as copies of one that was built once. A question is a group of native inputs, named by the competency's
 * words, and holds nothing but elements: what is known of it follows from its number.
 */
export class QuestionMaker {
  readonly #question: HTMLElement;
  readonly #text = h('p', { class: 'text' });
  readonly #practice: HTMLElement;
  readonly #clear: HTMLElement;
  readonly #choices: readonly Choice[];
  readonly #group = `a${(makers += 1)}-`;

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

  make(number: number, { code, label, text, practice }: OutlineWords, answer: Answer | undefined): HTMLElement {
    const question = this.#question.cloneNode(true) as HTMLElement;
    const [statement, choices, more] = question.children as unknown as HTMLElement[];
    const name = label.text ? label : text;
    question.id = `q${number}`;
    question.setAttribute('aria-labelledby', (statement!.id = `n${number}`));
    if (code) statement!.append(h('span', { class: 'code' }, code), ' ');
    speak(statement!, name);
    if (text.text && text !== name && text.text !== name.text) {
      const full = this.#text.cloneNode() as HTMLElement;
      question.setAttribute('aria-describedby', (full.id = `t${number}`));
      speak(full, text);
      statement!.after(full);
    }
    for (const { firstChild } of choices!.children)
      (firstChild as HTMLInputElement).name = this.#group + String(number);
    if (practice.length > 0) {
      const toggle = this.#practice.cloneNode(true) as HTMLElement;
      toggle.setAttribute('aria-labelledby', `${(toggle.id = `p${number}`)} n${number}`);
      more!.append(toggle);
    }
    if (answer) this.show(question, answer);
    return question;
  }

  /** Puts an answer into a question that stands. */
  show(question: HTMLElement, answer: Answer | undefined): void {
    const inputs = question.querySelectorAll('input');
    let radio = false;
    for (const [at, { checked }] of this.#choices.entries()) {
      const input = inputs[at]!;
      input.checked = checked(answer);
      radio ||= input.checked && input.type === 'radio';
    }
    this.showClear(question, radio);
  }

  /** A chosen step has a way back, which radio buttons alone do not. */
  showClear(question: HTMLElement, wanted: boolean): void {
    const present = question.querySelector('.clear');
    if (!wanted) present?.remove();
    if (!wanted || present) return;
    const clear = this.#clear.cloneNode(true) as HTMLElement;
    const number = question.id.slice(1);
    clear.setAttribute('aria-labelledby', `${(clear.id = `c${number}`)} n${number}`);
    question.querySelector('.more')!.append(clear);
  }
}

/** "How it shows in practice" under a question: built when it is opened. */
export function practiceList({ practice }: OutlineWords): HTMLElement {
  const lines = practice.map((one) => {
    const line = h('li');
    speak(line, one);
    return line;
  });
  return h('ul', { class: 'practice' }, ...lines);
}

function speak(element: HTMLElement, { text, language }: Phrase): void {
  if (language && element.childNodes.length > 0) {
    element.append(h('span', { lang: language, dir: 'auto' }, text));
    return;
  }
  if (language) {
    element.lang = language;
    element.dir = 'auto';
  }
  element.append(text);
}
