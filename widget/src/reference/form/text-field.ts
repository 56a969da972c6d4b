import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Ref, ref } from 'lit/directives/ref.js';

/** Characters; more than a rater writes, and few enough for a file. */
const longest = 5000;

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** A question about the text; '' for none. */
  readonly doubt: string;
  readonly element: Ref<HTMLElement>;
  readonly written: (text: string) => void;
  /** After the rater has left the field. */
  readonly left: (text: string) => void;
}

/** A field for free text about practice, with a reminder not to write names. */
export function textField({ id, label, hint, value, doubt, element, written, left }: TextField): TemplateResult {
  const textOf = ({ target }: Event): string => (target as HTMLTextAreaElement).value;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="quiet" id="${id}-hint">${hint}</p>
    <textarea
      id=${id}
      rows="4"
      maxlength=${longest}
      aria-describedby="${id}-hint"
      .value=${live(value)}
      @input=${(event: Event) => written(textOf(event))}
      @change=${(event: Event) => left(textOf(event))}
      ${ref(element)}
    ></textarea>
    <p class="notice doubt" role="status">${doubt}</p>
  </div>`;
}
