import type { Answer } from '@imh/core';
import { type OutlineRow, phrase, type RatingSection } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReferenceFinishStrings } from '../../strings/reference-finish.js';
import type { GivenAnswer } from '../draft/draft.js';
import type { Form } from '../form/form.js';
import type { QuestionPlans } from '../ratings/question-plans.js';

export interface AnswerListProps {
  readonly form: Form;
  readonly plans: QuestionPlans;
  readonly words: ReferenceFinishStrings;
}

/** Every question with its answer, and every note. */
export function answerList({ form, plans, words: { checking, noAnswer } }: AnswerListProps): TemplateResult {
  const { draft, words, content } = form;
  const plan = plans.of(draft);

  const note = (answer: Answer | undefined) => {
    const text = answer?.note?.trim();
    return text ? html`<p><span class="written">${`${checking.yourNote} ${text}`}</span></p>` : nothing;
  };
  const chosen = (answer: GivenAnswer | undefined) => {
    const level = plans.scale.levels.find(({ value }) => value === answer?.level);
    if (level) return phrase(content.say(level.label));
    return answer?.notSeen ? words.rating.notSeen : noAnswer;
  };
  const question = (row: OutlineRow): TemplateResult => {
    const { code, label, text } = content.words(row);
    const answer = draft.answers.get(row.node.id);
    return html`<li>
      ${code} ${phrase(label.text ? label : text)} <strong>${chosen(answer)}</strong>${note(answer)}
    </li>`;
  };
  const section = ({ heading, from, to }: RatingSection): TemplateResult =>
    html`${heading ? html`<h3>${phrase(content.words(heading).label)}</h3>` : nothing}
      ${heading ? note(draft.answers.get(heading.node.id)) : nothing}
      <ul>
        ${plan.questions.slice(from, to).map(question)}
      </ul>`;
  return html`<div>${plan.sections.map(section)}</div>`;
}
