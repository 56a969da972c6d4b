import { render, type TemplateResult } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import { paperStyles } from './paper-styles.js';

/** Content that only paper shows, in place of what surrounds it; in a page that is the rights statement alone. */
export class PaperSheet {
  readonly #element = document.createElement('div');

  constructor() {
    this.#element.className = 'paper';
  }

  /**
   * Renders at once, because printing does not wait.
   * @param inside an element that contains the sheet until `clear()`
   */
  show(inside: Element, content: TemplateResult): void {
    addStyles(inside.getRootNode() as ShadowRoot, paperStyles);
    render(content, this.#element);
    inside.prepend(this.#element);
  }

  clear(): void {
    this.#element.remove();
  }
}
