import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Length, lengthOf } from '../draft/draft.js';
import type { Form } from '../form/form.js';
import type { QuestionPlans } from './question-plans.js';

export interface RatingsViewProps {
  readonly form: Form;
  readonly plans: QuestionPlans;
  /** Undefined if there is nothing to rate. */
  readonly questions: TemplateResult | undefined;
  readonly progress: { readonly answered: number; readonly total: number };
}

export function ratingsView({ form, plans, questions, progress }: RatingsViewProps): TemplateResult {
  const { draft, words, who } = form;
  const { answered, total } = progress;
  const heading = html`<h3 id="ratings">${words.ratings}</h3>`;
  if (!questions)
    return html`<section class="part">
      ${heading}
      <p>${words.nothingToRate}</p>
    </section>`;
  const isParent = draft.relation === 'recipient-of-services';
  const meaning = plans.ownScale ? words.ownScaleAsks(who) : plans.isInFirstPerson ? words.firstPerson(who) : '';
  return html`<section class="part">
    ${heading}
    <p>${isParent ? words.whatIsAsked : words.whatAreCompetencies}</p>
    <p>${words.howTo} <span>${meaning}</span></p>
    <p>${words.notSeenIsFair}</p>
    ${lengthChoice(form, plans)} ${questions}
    <p class="progress">${answered === total ? words.allAnswered : words.answered(answered, total)}</p>
  </section>`;
}

/** Only if the two lengths differ. */
function lengthChoice({ draft, words, change }: Form, plans: QuestionPlans): TemplateResult | typeof nothing {
  const countOf = (length: Length): number => plans.of(draft, length).questions.length;
  if (countOf('short') === countOf('long')) return nothing;
  const choose = (length: Length, { target }: Event): void => {
    change({ length });
    // Safari does not focus a radio button that is clicked.
    (target as HTMLElement).focus();
  };
  const choices = (['short', 'long'] as const).map(
    (length) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="length"
          value=${length}
          .checked=${live(lengthOf(draft) === length)}
          @change=${(event: Event) => choose(length, event)}
        />${words.lengths[length](countOf(length))}</label
      >`,
  );
  return html`<fieldset class="field" aria-describedby="length-hint">
    <legend>${words.length}</legend>
    <div class="choices">${choices}</div>
    <p class="quiet" id="length-hint">${words.lengthKeeps}</p>
  </fieldset>`;
}
