import type { Answer } from '@imh/core';
import type { AreaProgress } from '@imh/elements';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, render } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';
import { type Answers, lengthOf, withNote } from '../draft/draft.js';
import type { Form, Words } from '../form/form.js';
import { withExamples } from './area-examples.js';
import { areaFoot } from './area-foot.js';
import type { QuestionPlans } from './question-plans.js';
import { RatingQuestions } from './rating-questions.js';
import { ratingsView } from './ratings-view.js';

export interface RatingsPartOptions {
  readonly change: (change: { readonly answers: Answers }) => void;
  readonly answered: (node: string, answer: Answer | undefined, answered: number, total: number) => void;
  readonly announce: (sentence: string) => void;
}

/** The part of the form with the questions, and the notes on its areas. */
export class RatingsPart implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: RatingsPartOptions;
  readonly #questions: RatingQuestions;
  readonly #note: Ref<HTMLElement> = createRef();
  /** The area whose note the rater has opened. */
  #openedNote: string | undefined;
  #mustFocusNote = false;
  /** Areas that were announced as done. */
  readonly #announced = new Set<string>();
  #form: Form | undefined;
  #plans: QuestionPlans | undefined;
  /** What the questions on the page were made for. */
  #asked: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost, options: RatingsPartOptions) {
    host.addController(this);
    this.#host = host;
    this.#options = options;
    this.#questions = new RatingQuestions({
      answered: (answers, node, area) => this.#answered(answers, node, area),
      opened: () => {
        this.#openedNote = undefined;
        host.requestUpdate();
      },
    });
  }

  get firstField(): HTMLElement | undefined {
    return this.#questions.firstField;
  }

  /** Takes over the state of the form. Call it before each render. */
  update(form: Form, plans: QuestionPlans): void {
    this.#form = form;
    this.#plans = plans;
    const { draft, words } = form;
    const plan = plans.of(draft);
    const asked = [plan, words, draft.id];
    if (asked.every((part, index) => part === this.#asked[index])) {
      this.#questions.show(draft.answers);
      return;
    }
    if (draft.id !== this.#asked[2]) {
      this.#announced.clear();
      this.#openedNote = undefined;
    }
    this.#asked = asked;
    const isShort = lengthOf(draft) === 'short';
    const content = isShort ? withExamples(plans.content, plans.of(draft, 'long')) : plans.content;
    const labels = isShort ? { ...words.rating, practice: words.examples } : words.rating;
    this.#questions.replace({ content, plan, labels }, draft.answers);
  }

  hostDisconnected(): void {
    this.#questions.remove();
    this.#asked = [];
  }

  /** `RatingView` places the foot, so its content is rendered on its own. */
  hostUpdated(): void {
    if (!this.#form) return;
    render(this.#foot(this.#form), this.#questions.foot);
    if (this.#mustFocusNote) this.#note.value?.focus();
    this.#mustFocusNote = false;
  }

  render(): unknown {
    const { element, foot, isOneArea, progress } = this.#questions;
    if (!this.#form || !this.#plans) return nothing;
    const questions = element && html`<div>${element}${isOneArea ? foot : nothing}</div>`;
    return ratingsView({ form: this.#form, plans: this.#plans, questions, progress });
  }

  #foot(form: Form): unknown {
    const { draft, words, doubts } = form;
    const { sections } = this.#plans!.of(draft);
    const { section } = this.#questions;
    const heading = sections[section]?.heading;
    return areaFoot({
      form,
      area: heading && { node: heading.node.id, name: this.#plans!.content.words(heading).label.text },
      isNoteOpen: heading?.node.id === this.#openedNote,
      isLast: section + 1 >= sections.length,
      noteField: this.#note,
      doubt: heading ? doubts.about(heading.node.id, words) : '',
      openNote: (node) => {
        this.#openedNote = node;
        this.#mustFocusNote = true;
        this.#host.requestUpdate();
      },
      writeNote: (node, text) => {
        // The field stays when its last letter is deleted.
        this.#openedNote = node;
        this.#options.change({ answers: withNote(draft.answers, node, text) });
      },
      nextArea: () => this.#questions.nextArea(),
      nextUnrated: () => this.#questions.nextUnrated(),
    });
  }

  #answered(answers: Answers, node: string, area: AreaProgress): void {
    const { change, answered: report, announce } = this.#options;
    const { answered, total } = this.#questions.progress;
    change({ answers });
    report(node, answers.get(node), answered, total);
    if (area.answered < area.total || this.#announced.has(area.id)) return;
    this.#announced.add(area.id);
    announce(doneSentence(this.#form!.words, area, answered, total));
  }
}

function doneSentence(words: Words, { name }: AreaProgress, answered: number, total: number): string {
  return answered === total ? words.allAnswered : words.areaDone(name || words.ratings, answered, total);
}
