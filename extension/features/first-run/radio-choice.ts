import { html, nothing, type TemplateResult } from 'lit';

interface RadioChoice {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly choose: () => void;
  readonly description?: string;
}

/** A radio button with its label, and a description that screen readers read after it. */
export function radioChoice({ name, value, label, isChecked, choose, description }: RadioChoice): TemplateResult {
  const id = `${name}-${value}`;
  return html`<div class="choice">
    <input
      type="radio"
      id=${id}
      name=${name}
      .checked=${isChecked}
      aria-describedby=${description ? `${id}-description` : nothing}
      @change=${choose}
    />
    <div>
      <label for=${id}>${label}</label>
      ${description ? html`<p class="hint" id="${id}-description">${description}</p>` : nothing}
    </div>
  </div>`;
}
