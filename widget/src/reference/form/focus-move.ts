import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldName, Fields } from './form.js';

/** A field of the form, the first question, or the heading of the page after the form. */
export type Target = FieldName | 'ratings' | 'finish';

/** Moves the focus, and scrolls, after the next render: the target may not be on the page before. */
export class FocusMove implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #fields: Fields;
  readonly #others: Readonly<Record<'ratings' | 'finish', () => HTMLElement | undefined>>;
  #target: Target | undefined;

  /** @param others finds the targets that are not fields of the form */
  constructor(
    host: ReactiveControllerHost,
    fields: Fields,
    others: Readonly<Record<'ratings' | 'finish', () => HTMLElement | undefined>>,
  ) {
    this.#host = host;
    this.#fields = fields;
    this.#others = others;
    host.addController(this);
  }

  to(target: Target): void {
    this.#target = target;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#target;
    this.#target = undefined;
    const { title, notice, comment } = this.#fields;
    if (target === 'title') reveal(title.value, 'start');
    else if (target === 'notice') reveal(notice.value ?? title.value, 'nearest');
    else if (target === 'ratings') reveal(this.#others.ratings() ?? comment.value, 'center');
    else if (target === 'finish') reveal(this.#others.finish(), 'center');
    else if (target) reveal(this.#fields[target].value, 'center');
  }
}

/** @param target a field or heading, or a group: then its chosen or first field */
function reveal(target: HTMLElement | undefined, block: ScrollLogicalPosition): void {
  const field = target?.matches('div')
    ? (target.querySelector<HTMLElement>(':checked') ?? target.querySelector<HTMLElement>('input, button'))
    : target;
  field?.focus({ preventScroll: true });
  target?.scrollIntoView({ block });
}
