import type { Framework, Trainings } from '@imh/core';
import { h, tokens } from '@imh/elements';
import { css, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';

/** Elements of the widget that a preview shows. */
export type PreviewTag = 'imh-competencies' | 'imh-self-check' | 'imh-trainings';

/** Milliseconds without a further change until the preview follows, so that typing does not render it at each key. */
const pause = 250;

interface Shown extends HTMLElement {
  framework?: Framework;
  trainings?: Trainings;
}

/** The real element of the widget, as the page's visitors will see it, loaded from the file beside this page. */
export class PreviewElement extends LitElement {
  static override properties: PropertyDeclarations = {
    tag: {},
    language: {},
    framework: { attribute: false },
    trainings: { attribute: false },
  };

  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
    `,
  ];

  tag: PreviewTag = 'imh-competencies';
  language = '';
  framework: Framework | undefined;
  trainings: Trainings | undefined;
  #element: Shown | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#element || changed.has('tag')) {
      clearTimeout(this.#timer);
      this.#element = document.createElement(this.tag) as HTMLElement as Shown;
      this.#fill();
      this.renderRoot.replaceChildren(this.#element);
      loadElement(this.tag);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fill(), pause);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #fill(): void {
    const element = this.#element!;
    if (this.language) element.lang = this.language;
    if (this.framework && element.framework !== this.framework) element.framework = this.framework;
    if (this.trainings && element.trainings !== this.trainings) element.trainings = this.trainings;
  }
}

/** The widget looks for its tags in the document, not in shadow roots: one that is hidden makes it load their code. */
function loadElement(tag: PreviewTag): void {
  if (customElements.get(tag)) return;
  const scout = h(tag, { hidden: '' });
  document.body.append(scout);
  void customElements.whenDefined(tag).then(() => scout.remove());
}
