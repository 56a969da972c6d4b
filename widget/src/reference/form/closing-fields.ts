import { formatDate, localDay } from '@imh/core';
import { h } from '@imh/elements';
import type { Form } from './form.js';
import { Missing } from './missing.js';
import type { Part } from './people-fields.js';
import { textField } from './text-field.js';

/** What the rater says by herself. */
export function commentField(form: Form): HTMLElement {
  const { draft, words, naming } = form;
  const label = naming.in(h('label', { for: 'comment' }), words.comment);
  const hint = `${words.commentHint} ${words.noNames}`;
  const { element } = textField(form, 'comment', label, hint, draft.comment, (text) => (draft.comment = text));
  return h('section', { class: 'part' }, h('h3', { id: 'own-words' }, words.words), element);
}

/** Whether the file may be kept and passed on; without that there is none. */
export function consentField({ draft, words, naming, changed }: Form, now: () => Date): Part {
  const box = h('input', { type: 'checkbox', id: 'consent' });
  const missing = new Missing('consent-missing', box);
  const given = h('p', { class: 'quiet', id: 'consent-date' });
  const show = (): void => {
    box.checked = draft.consentAt !== '';
    given.textContent =
      draft.consentAt && words.consentGiven(formatDate(words.language, localDay(new Date(draft.consentAt))));
  };
  show();
  box.addEventListener('change', () => {
    draft.consentAt = box.checked ? now().toISOString() : '';
    missing.say(undefined);
    show();
    changed();
  });
  const element = h(
    'section',
    { class: 'part' },
    h('h3', { id: 'permission' }, words.permission),
    missing.element,
    h('div', { class: 'choices' }, h('label', { class: 'choice' }, box, naming.in(h('span'), words.consent))),
    given,
    naming.in(h('p', { class: 'quiet' }), words.whoSees),
  );
  return {
    element,
    missing() {
      missing.say(draft.consentAt ? undefined : words.missing.consent);
      return draft.consentAt ? undefined : missing;
    },
  };
}
