import { h } from '@imh/elements';
import { type Relation, relations } from './draft.js';
import { asksByCategory, categorySelect, labelled, nameField } from './fields.js';
import type { Form } from './form.js';
import { Missing } from './missing.js';

export interface Part {
  readonly element: HTMLElement;
  /** Says what is missing; what has to be filled in first comes first. */
  readonly missing: () => Missing | undefined;
}

/** Who is rated, and by whom. */
export function peopleFields(form: Form, otherQuestions: () => void): Part {
  const { draft, words, naming, changed } = form;
  const name = nameField('subject', draft.name);
  name.ariaRequired = 'true';
  const noName = new Missing('subject-missing', name);
  name.addEventListener('input', () => {
    draft.name = name.value;
    noName.say(undefined);
    changed();
  });
  // On every key, the heading above would move the field.
  name.addEventListener('change', () => naming.rename(draft.name));

  const relationText = nameField('relation-text', draft.relationText);
  relationText.addEventListener('input', () => {
    draft.relationText = relationText.value;
    changed();
  });
  const inOtherWords = labelled(relationText, words.relationText);
  inOtherWords.hidden = draft.relation !== 'other';

  const { element: relation, missing: noRelation } = relationField(form, inOtherWords, otherQuestions);
  const raterName = nameField('rater', draft.raterName);
  raterName.addEventListener('input', () => {
    draft.raterName = raterName.value;
    changed();
  });

  const element = h(
    'section',
    { class: 'part' },
    h('h3', { id: 'people' }, words.people),
    labelled(name, words.subject, noName.element),
    relation,
    labelled(raterName, words.raterName),
    categoryField(form, otherQuestions),
  );
  return {
    element,
    missing() {
      const named = draft.name.trim() !== '';
      noName.say(named ? undefined : words.missing.name);
      noRelation.say(draft.relation ? undefined : words.missing.relation);
      return named ? (draft.relation ? undefined : noRelation) : noName;
    },
  };
}

/** Forms so far: Chromium 156 lets Tab skip a group with the name of one that had the focus and is gone. */
let forms = 0;

function relationField({ draft, words, naming, changed }: Form, more: HTMLElement, otherQuestions: () => void) {
  const group = `relation-${(forms += 1)}`;
  const choices = relations.map((relation) => {
    const input = h('input', { type: 'radio', name: group, value: relation });
    input.checked = draft.relation === relation;
    return h('label', { class: 'choice' }, input, words.relations[relation]);
  });
  const legend = naming.in(h('legend'), words.relation);
  const field = h('fieldset', { class: 'field', id: 'relation' }, legend);
  const missing = new Missing('relation-missing', field, choices[0]!.firstChild as HTMLElement);
  field.append(missing.element, h('div', { class: 'choices' }, ...choices), more);
  field.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    draft.relation = target.value as Relation;
    more.hidden = draft.relation !== 'other';
    missing.say(undefined);
    changed();
    otherQuestions();
  });
  return { element: field, missing };
}

/** Only where the framework asks different things of different people. */
function categoryField({ content, draft, words, naming, changed }: Form, otherQuestions: () => void) {
  if (!asksByCategory(content)) return false;
  const select = categorySelect(content, words.categoryUnknown, 'category');
  select.setAttribute('aria-describedby', 'category-hint');
  select.value = draft.category;
  select.addEventListener('change', () => {
    draft.category = select.value;
    changed();
    otherQuestions();
  });
  const label = naming.in(h('label', { for: 'category' }), words.category);
  const hint = h('p', { class: 'quiet', id: 'category-hint' }, words.categoryHint);
  return h('div', { class: 'field fields' }, h('div', {}, label, hint, select));
}
