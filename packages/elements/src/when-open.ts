import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive, type PartInfo, PartType } from 'lit/directive.js';

/** Renders the content of a `<details>` when the person first opens it. Must be a direct child of the `<details>`. */
class WhenOpen extends AsyncDirective {
  #details: HTMLDetailsElement | undefined;
  #content: (() => unknown) | undefined;
  #isOpened = false;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.CHILD) throw new Error('whenOpen() must be a child of <details>');
  }

  override render(content: () => unknown): unknown {
    return this.#isOpened ? content() : nothing;
  }

  override update(part: ChildPart, [content]: [() => unknown]): unknown {
    this.#content = content;
    if (!this.#details) {
      this.#details = part.parentNode as HTMLDetailsElement;
      this.#details.addEventListener('toggle', this.#open, { once: true });
      return noChange;
    }
    return this.render(content);
  }

  readonly #open = (): void => {
    this.#isOpened = true;
    this.setValue(this.#content?.());
  };
}

export const whenOpen = directive(WhenOpen);
