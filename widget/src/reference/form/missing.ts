import { h } from '@imh/elements';

/** A sentence beside a field that has to be filled in, from when it was missed until it is. */
export class Missing {
  readonly element: HTMLElement;
  readonly #target: HTMLElement;
  readonly #focus: HTMLElement;
  readonly #described: string;

  /**
   * @param target what the sentence belongs to: a field, or the group around several
   * @param focus where to go
   */
  constructor(id: string, target: HTMLElement, focus = target) {
    this.element = h('p', { class: 'notice missing', id, hidden: '' });
    this.#target = target;
    this.#focus = focus;
    this.#described = target.getAttribute('aria-describedby') ?? '';
  }

  /** Says it, or no longer. */
  say(sentence: string | undefined): void {
    this.element.textContent = sentence ?? '';
    this.element.hidden = !sentence;
    const described = [sentence && this.element.id, this.#described].filter(Boolean).join(' ');
    if (described) this.#target.setAttribute('aria-describedby', described);
    else this.#target.removeAttribute('aria-describedby');
    if (this.#target.localName === 'input') this.#target.setAttribute('aria-invalid', String(Boolean(sentence)));
  }

  focus(): void {
    this.#focus.focus();
    this.#focus.scrollIntoView({ block: 'center' });
  }
}
