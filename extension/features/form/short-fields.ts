import { html, nothing } from 'lit';
import { completedField, durationField, notesField, providerField, titleField, typeField } from './base-fields.js';
import type { FormContext } from './form-context.js';
import { groupFields } from './form-groups.js';
import { statusNote } from './status-fields.js';

interface Parts {
  /** The clock, and the choice of competencies. */
  readonly clock: unknown;
  readonly picker: unknown;
}

/** The fields that matter for something outside the browser: a session of supervision has its own. */
export function shortFields(context: FormContext, { clock, picker }: Parts) {
  const { draft, problems } = context;
  const isSupervision = draft.content.type === 'rsc-received' || draft.content.type === 'rsc-provided';
  const when = html`<div>
    <div class="pair">${completedField(context)} ${durationField(context)}</div>
    ${statusNote(context)}
  </div>`;
  if (isSupervision) {
    // The title is filled in.
    return html`${problems['title'] ? titleField(context) : nothing} ${when} ${groupFields('supervision', context)}
    ${notesField(context)} ${picker}`;
  }
  return html`${titleField(context)} ${draft.content.status === 'attended' ? clock : nothing} ${typeField(context)}
  ${when} ${providerField(context)} ${notesField(context)} ${picker}`;
}
