import { html, type TemplateResult } from 'lit';

interface CheckChoice {
  readonly id: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly choose: (isChecked: boolean) => void;
}

/** A checkbox with its label. */
export function checkChoice({ id, label, isChecked, choose }: CheckChoice): TemplateResult {
  return html`<div class="choice">
    <input
      type="checkbox"
      id=${id}
      .checked=${isChecked}
      @change=${({ target }: Event) => choose((target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </div>`;
}
