import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { relations } from '@imh/core';
import { asksByCategory, categoryOptions, nameField } from './fields.js';
import type { Form } from './form.js';
import { missingSentence } from './missing.js';

/** Who is rated, and by whom. */
export function peopleFields(form: Form): TemplateResult {
  const { draft, words, fields, missing, change, named } = form;
  return html`<section class="part">
    <h3 id="people">${words.people}</h3>
    ${nameField({
      id: 'subject',
      label: words.subject,
      value: draft.name,
      element: fields.name,
      required: true,
      missing: missing.has('name') && words.missing.name,
      written: (name) => change({ name }),
      // At each key, the heading above would move the field.
      left: named,
    })}
    ${relationField(form)}
    ${nameField({
      id: 'rater',
      label: words.raterName,
      value: draft.raterName,
      element: fields.raterName,
      written: (raterName) => change({ raterName }),
    })}
    ${categoryField(form)}
  </section>`;
}

function relationField({ draft, words, who, fields, missing, change }: Form): TemplateResult {
  const isMissing = missing.has('relation');
  const choices = relations.map(
    (relation) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="relation"
          value=${relation}
          .checked=${live(draft.relation === relation)}
          @change=${() => change({ relation })}
        />${words.relations[relation]}</label
      >`,
  );
  const inOtherWords = nameField({
    id: 'relation-text',
    label: words.relationText,
    value: draft.relationText,
    written: (relationText) => change({ relationText }),
  });
  return html`<fieldset class="field" id="relation" aria-describedby=${isMissing ? 'relation-missing' : nothing}>
    <legend>${words.relation(who)}</legend>
    ${missingSentence('relation-missing', isMissing && words.missing.relation)}
    <div class="choices" ${ref(fields.relation)}>${choices}</div>
    ${draft.relation === 'other' ? inOtherWords : nothing}
  </fieldset>`;
}

function categoryField({ content, draft, words, who, fields, change }: Form) {
  if (!asksByCategory(content)) return nothing;
  return html`<div class="field fields">
    <div>
      <label for="category">${words.category(who)}</label>
      <p class="quiet" id="category-hint">${words.categoryHint}</p>
      <select
        id="category"
        aria-describedby="category-hint"
        @change=${({ target }: Event) => change({ category: (target as HTMLSelectElement).value })}
        ${ref(fields.category)}
      >
        ${categoryOptions({ content, none: words.categoryUnknown, chosen: draft.category })}
      </select>
    </div>
  </div>`;
}
