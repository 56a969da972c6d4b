import { formatDate, localDay } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import type { Form } from './form.js';
import { missingSentence } from './missing.js';
import { textField } from './text-field.js';

/** The rater's own words. */
export function commentField({ draft, words, who, fields, doubts, change }: Form): TemplateResult {
  return html`<section class="part">
    <h3 id="own-words">${words.words}</h3>
    ${textField({
      id: 'comment',
      label: words.comment(who),
      hint: `${words.commentHint} ${words.noNames}`,
      value: draft.comment,
      doubt: doubts.about('comment', words),
      element: fields.comment,
      written: (comment) => change({ comment }),
      left: (text) => void doubts.check('comment', text).catch(() => undefined),
    })}
  </section>`;
}

/** Consent to keep the file and to pass it on; without it, there is no file. */
export function consentField({ draft, words, who, fields, missing, change }: Form): TemplateResult {
  const isMissing = missing.has('consentAt');
  const given = draft.consentAt
    ? words.consentGiven(formatDate(words.language, localDay(new Date(draft.consentAt))))
    : '';
  const changed = ({ target }: Event): void =>
    change({ consentAt: (target as HTMLInputElement).checked ? new Date().toISOString() : '' });
  return html`<section class="part">
    <h3 id="permission">${words.permission}</h3>
    ${missingSentence('consent-missing', isMissing && words.missing.consent)}
    <div class="choices">
      <label class="choice"
        ><input
          type="checkbox"
          id="consent"
          aria-invalid=${isMissing ? 'true' : nothing}
          aria-describedby=${isMissing ? 'consent-missing' : nothing}
          .checked=${live(draft.consentAt !== '')}
          @change=${changed}
          ${ref(fields.consentAt)}
        /><span>${words.consent(who)}</span></label
      >
    </div>
    <p class="quiet" id="consent-date">${given}</p>
    <p class="quiet">${words.whoSees(who)}</p>
  </section>`;
}
