import type { Answer, Scale } from '@imh/core';
import {
  type AreaProgress,
  button,
  h,
  type OutlineContent,
  type RatingPlan,
  ratingPlan,
  RatingView,
} from '@imh/elements';
import { withExamples } from './area-examples.js';
import { type Length, lengthOf } from './draft.js';
import type { Form } from './form.js';
import { textField } from './text-field.js';

/** The part of the form with the questions. */
export class RatingsPart {
  readonly element: HTMLElement;
  /** What is asked at the moment. */
  plan: RatingPlan;
  readonly #form: Form;
  /** With a scale: the framework's, or ours. */
  readonly #content: OutlineContent;
  readonly #questions = h('div');
  readonly #progress = h('p', { class: 'progress' });
  readonly #foot: HTMLElement;
  readonly #note = h('div');
  readonly #nextArea: HTMLElement;
  readonly #explain: readonly HTMLElement[];
  readonly #announced = new Set<string>();
  #view: RatingView | undefined;
  #asking = new AbortController();

  constructor(form: Form, scale: Scale) {
    const { content, words, naming } = form;
    this.#form = form;
    this.#content = { ...content, framework: { ...content.framework, scale } };
    this.#nextArea = button(words.nextArea, {}, () => this.#view?.nextArea());
    const next = button(words.next, { class: 'plain' }, () => this.#view?.nextUnrated());
    this.#foot = h('div', { class: 'area-foot' }, this.#note, h('div', { class: 'actions' }, this.#nextArea, next));
    this.element = h('section', { class: 'part' });
    this.plan = this.#planOf(lengthOf(form.draft));
    const ours = scale !== content.framework.scale;
    const meaning = naming.in(h('span'), ours ? words.ownScaleAsks : words.firstPerson);
    this.#explain = [h('p', {}, words.howTo, ' ', meaning), h('p', {}, words.notSeenIsFair)];
    this.ask();
  }

  /** Asks what there is to ask of this rater, for this category; answers stay. */
  ask(): void {
    const { words, draft, signal } = this.#form;
    this.#asking.abort();
    this.#asking = new AbortController();
    const length = lengthOf(draft);
    this.plan = this.#planOf(length);
    const isParent = draft.relation === 'recipient-of-services';
    const heading = h('h3', { id: 'ratings' }, words.ratings);
    if (this.plan.questions.length === 0) {
      this.element.replaceChildren(heading, h('p', {}, words.nothingToRate));
      return;
    }
    this.#view = new RatingView(
      length === 'short' ? withExamples(this.#content, this.#planOf('long')) : this.#content,
      {
        labels: length === 'short' ? { ...words.rating, practice: words.examples } : words.rating,
        headingLevel: 4,
        mode: 'scale',
        plan: this.plan,
        answers: draft.answers,
        answered: (node, _answer, area) => this.#answered(node, area),
        oneAtATime: true,
        foot: this.#foot,
        opened: (section) => this.#opened(section),
      },
      AbortSignal.any([signal, this.#asking.signal]),
    );
    if (this.plan.sections.length === 1) this.#opened(0);
    this.#questions.replaceChildren(this.#view.element);
    if (this.plan.sections.length === 1) this.#questions.append(this.#foot);
    this.#sayProgress();
    this.element.replaceChildren(
      heading,
      h('p', {}, isParent ? words.whatIsAsked : words.whatAreCompetencies),
      ...this.#explain,
      ...this.#lengthChoice(length),
      this.#questions,
      this.#progress,
    );
  }

  /** Nodes that the file is to hold: what is asked, and the headings that notes stand under. */
  get nodes(): string[] {
    const { sections, questions } = this.plan;
    return sections.flatMap(({ heading, from, to }) => {
      const asked = questions.slice(from, to).map(({ node }) => node.id);
      return heading ? [heading.node.id, ...asked] : asked;
    });
  }

  #planOf(length: Length): RatingPlan {
    const { category } = this.#form.draft;
    return length === 'long'
      ? ratingPlan(this.#content, 'scale', category)
      : { ...ratingPlan(this.#content, 'sources', category), mode: 'scale' };
  }

  /** Offered only where it makes a difference. */
  #lengthChoice(length: Length): HTMLElement[] {
    const { words, draft, changed } = this.#form;
    const counts = { short: this.#planOf('short').questions.length, long: this.#planOf('long').questions.length };
    if (counts.short === counts.long) return [];
    const choices = (['short', 'long'] as const).map((value) => {
      const input = h('input', { type: 'radio', name: 'length', value });
      input.checked = value === length;
      input.addEventListener('change', () => {
        draft.length = value;
        changed();
        this.ask();
        this.element.querySelector<HTMLElement>('[name=length]:checked')?.focus();
      });
      return h('label', { class: 'choice' }, input, words.lengths[value](counts[value]));
    });
    const hint = h('p', { class: 'quiet', id: 'length-hint' }, words.lengthKeeps);
    const legend = h('legend', {}, words.length);
    const list = h('div', { class: 'choices' }, ...choices);
    return [h('fieldset', { class: 'field', 'aria-describedby': 'length-hint' }, legend, list, hint)];
  }

  #answered(node: string, area: AreaProgress): void {
    const { words, announcer, changed } = this.#form;
    changed();
    const { answered, total } = this.#sayProgress();
    this.#form.answered(node, { answered, total });
    if (area.answered < area.total || this.#announced.has(area.id)) return;
    this.#announced.add(area.id);
    const all = answered === total;
    announcer.say(all ? words.allAnswered : words.areaDone(area.name || words.ratings, answered, total));
  }

  #sayProgress(): { answered: number; total: number } {
    const { words } = this.#form;
    const { answered, total } = this.#view!.progress();
    this.#progress.textContent = answered === total ? words.allAnswered : words.answered(answered, total);
    return { answered, total };
  }

  /** The foot has come to another area: its note, and whether one follows. */
  #opened(section: number): void {
    const { heading } = this.plan.sections[section]!;
    this.#nextArea.hidden = section + 1 >= this.plan.sections.length;
    this.#note.replaceChildren(
      ...(heading ? [this.#noteOn(heading.node.id, this.#content.words(heading).label.text)] : []),
    );
  }

  #noteOn(node: string, area: string): HTMLElement {
    const { words, draft } = this.#form;
    const write = (): HTMLElement => {
      const label = h('label', { for: 'note' }, words.noteLabel(area));
      const { element } = textField(
        this.#form,
        'note',
        label,
        words.noNames,
        draft.answers.get(node)?.note ?? '',
        (note) => {
          const { note: _before, ...others }: Answer = draft.answers.get(node) ?? { node };
          if (note) draft.answers.set(node, { ...others, note });
          else if (Object.keys(others).length > 1) draft.answers.set(node, others);
          else draft.answers.delete(node);
        },
      );
      return element;
    };
    if (draft.answers.get(node)?.note) return write();
    const add = button(words.note(area), { class: 'plain' }, () => {
      const field = write();
      add.replaceWith(field);
      field.querySelector('textarea')!.focus();
    });
    return add;
  }
}
