import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface Field {
  /** Also the id in the document: errors give the focus to it. */
  readonly name: string;
  readonly label: string;
  /** What is wrong with it; stands in place of the hint. */
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
}

interface TextField extends Field {
  readonly value: string;
  readonly type?: 'text' | 'url' | 'date';
  readonly inputMode?: 'decimal' | 'url';
  readonly onInput: (written: string) => void;
  /** When the person leaves the field. */
  readonly onChange?: (written: string) => void;
  /** Beneath the note. */
  readonly after?: unknown;
}

/** A label, one line to write in, and what there is to say about it. */
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
      @input=${(event: Event) => onInput(writtenIn(event))}
      @change=${(event: Event) => onChange?.(writtenIn(event))}
    />
    ${note(field)} ${after}
  </div>`;
}

interface TextArea extends Field {
  readonly value: string;
  readonly rows: number;
  /** One line, however long: Enter saves, as in any one-line field. */
  readonly oneLine?: boolean;
  readonly onInput: (written: string) => void;
  readonly after?: unknown;
}

export function textArea(field: TextArea): TemplateResult {
  const { name, label, value, rows, problem, oneLine = false, onInput, after = nothing } = field;
  const read = (event: Event) => (oneLine ? writtenIn(event).replace(/\s*\n\s*/g, ' ') : writtenIn(event));
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
  /** What stands first and means "none"; absent where one must be chosen. */
  readonly none?: string;
  readonly onChoose: (value: Value | undefined) => void;
}

export function choiceField<Value extends string>(field: ChoiceField<Value>): TemplateResult {
  const { name, label, value, values, names, none, onChoose } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      aria-describedby="${name}-note"
      @change=${(event: Event) => onChoose((writtenIn(event) || undefined) as Value | undefined)}
    >
      ${none === undefined ? nothing : html`<option value="" .selected=${value === undefined}>${none}</option>`}
      ${values.map((one) => html`<option value=${one} .selected=${value === one}>${names[one]}</option>`)}
    </select>
    ${note(field)}
  </div>`;
}

/** Always there, if empty, so that the field may point at it. */
function note({ name, problem, hint = '' }: Field): TemplateResult {
  return problem
    ? html`<p class="error" id="${name}-note">${problem}</p>`
    : html`<p class="hint" id="${name}-note">${hint}</p>`;
}

function writtenIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}

function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form?.requestSubmit();
}
