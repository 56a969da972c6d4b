import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { commentField, consentField } from './closing-fields.js';
import type { Form } from './form.js';
import { peopleFields } from './people-fields.js';

export interface FormViewProps {
  readonly form: Form;
  /** About a draft. */
  readonly notice: unknown;
  /** Makes a link; for people who ask for a reference. */
  readonly request: unknown;
  readonly ratings: unknown;
  /** Whether this browser keeps the draft. */
  readonly keeps: boolean;
  /** Whether the next page could not be loaded. */
  readonly isUnreachable: boolean;
  readonly check: () => void;
  readonly deleteDraft: () => void;
}

/** The questions, from the first sentence to the button that leads to the page to check them on. */
export function formView(props: FormViewProps): TemplateResult {
  const { form, notice, request, ratings, keeps, isUnreachable, check, deleteDraft } = props;
  const { draft, words, who, fields } = form;
  const deleteButton = html`<button type="button" class="plain" @click=${deleteDraft}>${words.draft.delete}</button>`;
  return html`<div class="view form">
    <h2 class="title" part="title" tabindex="-1" ${ref(fields.title)}>${words.title(who)}</h2>
    <p>${words.thanks}</p>
    ${notice} ${request} ${beforeYouStart(form, keeps)} ${peopleFields(form)} ${ratings} ${commentField(form)}
    ${consentField(form)}
    <div class="actions">
      <button type="button" class="primary" @click=${check}>${words.check}</button>
      ${keeps && draft.changedAt ? deleteButton : nothing}
    </div>
    <p class="trouble" role="alert">${isUnreachable ? words.unreachable : ''}</p>
  </div>`;
}

function beforeYouStart({ words, who }: Form, keeps: boolean): TemplateResult {
  return html`<section class="before">
    <h3 id="before">${words.before}</h3>
    <ul>
      ${words.beforeYouStart(who).map((line) => html`<li>${line}</li>`)}
      <li><p>${keeps ? words.keeps : words.keepsNothing}</p></li>
    </ul>
  </section>`;
}
