import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface Field {
  /** Also the id of the control, which gets the focus if it has a problem. */
  readonly name: string;
  readonly label: string;
  /** Why the value cannot be saved; replaces the hint. */
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
}

interface TextField extends Field {
  readonly value: string;
  readonly type?: 'text' | 'url' | 'date';
  readonly inputMode?: 'decimal' | 'url';
  readonly onInput: (written: string) => void;
  /** Called when the field loses the focus after a change. */
  readonly onChange?: (written: string) => void;
  /** Rendered below the note. */
  readonly after?: unknown;
}

/** A single-line field with its label, and its hint or problem. */
export function textField(field: TextField): TemplateResult {
  const { name, label, value, problem, type = 'text', inputMode, onInput, onChange, after = nothing } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type=${type}
      inputmode=${inputMode ?? nothing}
      autocomplete="off"
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby="${name}-note"
      .value=${live(value)}
      @input=${(event: Event) => onInput(valueOf(event))}
      @change=${(event: Event) => onChange?.(valueOf(event))}
    />
    ${note(field)} ${after}
  </div>`;
}

interface TextArea extends Field {
  readonly value: string;
  readonly rows: number;
  /** Wraps like a text area, but has no line breaks: Enter submits the form. */
  readonly oneLine?: boolean;
  readonly onInput: (written: string) => void;
  readonly after?: unknown;
}

export function textArea(field: TextArea): TemplateResult {
  const { name, label, value, rows, problem, oneLine = false, onInput, after = nothing } = field;
  const read = (event: Event) => (oneLine ? valueOf(event).replace(/\s*\n\s*/g, ' ') : valueOf(event));
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <textarea
      id=${name}
      rows=${rows}
      ?required=${oneLine}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby="${name}-note"
      .value=${live(value)}
      @input=${(event: Event) => onInput(read(event))}
      @keydown=${oneLine ? submitOnEnter : nothing}
    ></textarea>
    ${note(field)} ${after}
  </div>`;
}

interface ChoiceField<Value extends string> extends Field {
  readonly value: Value | undefined;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  /** Label of a first option that means "none"; without it, a value must be chosen. */
  readonly none?: string;
  readonly onChoose: (value: Value | undefined) => void;
  /** Rendered below the note. */
  readonly after?: unknown;
}

export function choiceField<Value extends string>(field: ChoiceField<Value>): TemplateResult {
  const { name, label, value, values, names, none, onChoose, after = nothing } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      aria-describedby="${name}-note"
      @change=${(event: Event) => onChoose((valueOf(event) || undefined) as Value | undefined)}
    >
      ${none === undefined ? nothing : html`<option value="" .selected=${value === undefined}>${none}</option>`}
      ${values.map((each) => html`<option value=${each} .selected=${value === each}>${names[each]}</option>`)}
    </select>
    ${note(field)} ${after}
  </div>`;
}

/** Rendered even if it is empty, because the control refers to it. */
function note({ name, problem, hint = '' }: Field): TemplateResult {
  return problem
    ? html`<p class="error" id="${name}-note">${problem}</p>`
    : html`<p class="hint" id="${name}-note">${hint}</p>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}

function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form?.requestSubmit();
}
