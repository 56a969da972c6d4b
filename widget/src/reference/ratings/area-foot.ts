import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Ref } from 'lit/directives/ref.js';
import type { Form } from '../form/form.js';
import { textField } from '../form/text-field.js';

export interface AreaFootProps {
  readonly form: Form;
  /** Undefined for questions without a heading. */
  readonly area: { readonly node: string; readonly name: string } | undefined;
  /** True if the rater has opened the note, which may be empty. */
  readonly isNoteOpen: boolean;
  readonly isLast: boolean;
  readonly noteField: Ref<HTMLElement>;
  readonly doubt: string;
  readonly openNote: (node: string) => void;
  readonly writeNote: (node: string, text: string) => void;
  readonly nextArea: () => void;
  readonly nextUnrated: () => void;
}

/** The end of the open area: a note on it, and the ways to what comes next. */
export function areaFoot(props: AreaFootProps): TemplateResult {
  const { form, area, isLast, nextArea, nextUnrated } = props;
  const { words } = form;
  return html`<div>${area ? keyed(area.node, note(props, area)) : nothing}</div>
    <div class="actions">
      <button type="button" ?hidden=${isLast} @click=${nextArea}>${words.nextArea}</button>
      <button type="button" class="plain" @click=${nextUnrated}>${words.next}</button>
    </div>`;
}

function note(
  { form, isNoteOpen, noteField, doubt, openNote, writeNote }: AreaFootProps,
  { node, name }: { readonly node: string; readonly name: string },
): TemplateResult {
  const { draft, words, doubts } = form;
  const value = draft.answers.get(node)?.note ?? '';
  if (!value && !isNoteOpen) {
    return html`<button type="button" class="plain" @click=${() => openNote(node)}>${words.note(name)}</button>`;
  }
  return textField({
    id: 'note',
    label: words.noteLabel(name),
    hint: words.noNames,
    value,
    doubt,
    element: noteField,
    written: (text) => writeNote(node, text),
    left: (text) => void doubts.check(node, text).catch(() => undefined),
  });
}
