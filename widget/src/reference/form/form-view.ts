import type { ReferenceRating, Scale } from '@imh/core';
import { button, h, type OutlineContent } from '@imh/elements';
import type { Announcer } from '../element/announcer.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { commentField, consentField } from './closing-fields.js';
import type { Draft } from './draft.js';
import type { Form, Words } from './form.js';
import { Naming } from './naming.js';
import { peopleFields, type Part } from './people-fields.js';
import { RatingsPart } from './ratings-part.js';
import { ratingDocument } from './rating-document.js';

export interface PageOptions {
  readonly content: OutlineContent;
  readonly words: Words;
  readonly draft: Draft;
  readonly announcer: Announcer;
  readonly signal: AbortSignal;
  /** Where relative addresses in the document start. */
  readonly base: string;
  readonly now: () => Date;
  /** After each input. */
  readonly changed: () => void;
  /** After each answer to a question. */
  readonly answered: Form['answered'];
  /** Whether this browser keeps the draft. */
  readonly keeps: boolean;
  /** About a draft that was here, or is no longer. */
  readonly notice: HTMLElement | undefined;
  readonly deleteDraft: () => void;
  /** For those who need a reference: a part of its own before the form. */
  readonly linkMaker: HTMLElement | undefined;
  readonly saved: (document: ReferenceRating, fileName: string) => void;
}

/** The form, the page to check it on, and the page that says what to do with the file: one of them is shown. */
export class ReferencePage {
  readonly element: HTMLElement;
  readonly scale: Scale;
  readonly ratings: RatingsPart;
  readonly form: Form;
  readonly options: PageOptions;
  readonly #views = h('div', { class: 'views' });
  readonly #formView: HTMLElement;
  readonly #people: Part;
  readonly #consent: Part;
  readonly #keeping: HTMLElement;
  readonly #deleting: HTMLElement;
  readonly #title: HTMLElement;
  readonly #trouble = h('p', { class: 'trouble', role: 'alert' });

  constructor(options: PageOptions) {
    const { content, words, draft, announcer, signal, now } = options;
    this.options = options;
    const naming = new Naming(words.thisPerson);
    naming.rename(draft.name);
    this.form = {
      content,
      words,
      draft,
      announcer,
      signal,
      naming,
      changed: () => this.#changed(),
      answered: options.answered,
    };
    const { scale } = content.framework;
    this.scale = scale?.levels.length
      ? scale
      : { levels: words.ownScale.map((label, at) => ({ value: at + 1, label })) };
    this.ratings = new RatingsPart(this.form, this.scale);
    this.#people = peopleFields(this.form, () => this.ratings.ask());
    this.#consent = consentField(this.form, now);
    this.#keeping = h('p', {}, options.keeps ? words.keeps : words.keepsNothing);
    this.#deleting = button(words.draft.delete, { class: 'plain', hidden: '' }, () => options.deleteDraft());
    this.#deleting.hidden = !options.keeps || !draft.changedAt;
    this.#title = naming.in(h('h2', { class: 'title', part: 'title', tabindex: '-1' }), words.title);
    this.#formView = h(
      'div',
      { class: 'view form' },
      this.#title,
      h('p', {}, words.thanks),
      options.notice,
      options.linkMaker,
      this.#before(),
      this.#people.element,
      this.ratings.element,
      commentField(this.form),
      this.#consent.element,
      h(
        'div',
        { class: 'actions' },
        button(words.check, { class: 'primary' }, () => void this.check()),
        this.#deleting,
      ),
      this.#trouble,
    );
    this.#views.append(this.#formView);
    const notOfficial = (): HTMLElement => h('p', { class: 'notice not-official' }, words.notOfficial);
    this.element = h(
      'div',
      { class: 'frame', part: 'frame', lang: words.language },
      notOfficial(),
      announcer.element,
      this.#views,
      heldBackView(content, words, options.base),
      rightsView(content, words),
      notOfficial(),
    );
  }

  /** What there is of a file; undefined until it says who is rated and by whom. */
  get document(): ReferenceRating | undefined {
    const { framework } = this.options.content;
    return ratingDocument(this.options.draft, {
      framework,
      nodes: this.ratings.nodes,
      language: this.options.words.language,
      ownScale: this.scale === framework.scale ? undefined : this.scale,
    });
  }

  hasField(selector: string): boolean {
    return this.#formView.querySelector(selector) !== null;
  }

  /** The questions again, at a field or at the top. */
  back(to?: string): void {
    this.show(this.#formView, to ? this.#formView.querySelector<HTMLElement>(to)! : this.#title);
  }

  /** The page to check everything on; what is missing first is asked for instead. */
  async check(): Promise<void> {
    const { words } = this.options;
    // Both say what is missing; the first is gone to.
    const [people, consent] = [this.#people.missing(), this.#consent.missing()];
    const first = people ?? consent;
    if (first) {
      first.focus();
      return;
    }
    try {
      const { checkView } = await import('../reference-end/check-view.js');
      const view = await checkView(this);
      this.show(view.element, view.heading);
      this.#trouble.textContent = '';
    } catch {
      // Its file cannot be had at the moment; everything that was written stays.
      this.#trouble.textContent = words.unreachable;
    }
  }

  show(view: HTMLElement, focus: HTMLElement): void {
    this.#views.replaceChildren(view);
    focus.focus({ preventScroll: true });
    focus.scrollIntoView({ block: focus === this.#title ? 'start' : 'center' });
  }

  /** The browser refuses to keep the draft after all. */
  keepsNothing(): void {
    this.#keeping.textContent = this.options.words.keepsNothing;
    this.#deleting.hidden = true;
  }

  focusNotice(): void {
    const { notice } = this.options;
    (notice?.querySelector('button') ?? this.#title).focus({ preventScroll: true });
    (notice ?? this.#title).scrollIntoView({ block: 'nearest' });
  }

  #before(): HTMLElement {
    const { words } = this.options;
    const lines = words
      .beforeYouStart('')
      .map((_, at) => this.form.naming.in(h('li'), (who) => words.beforeYouStart(who)[at]!));
    return h(
      'section',
      { class: 'before' },
      h('h3', { id: 'before' }, words.before),
      h('ul', {}, ...lines, h('li', {}, this.#keeping)),
    );
  }

  #changed(): void {
    this.options.changed();
    this.#deleting.hidden = !this.options.keeps;
  }
}
