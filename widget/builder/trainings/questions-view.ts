import { formatDate } from '@imh/core';
import type { GuideChoices, GuidePlan } from '@imh/formats/guide';
import { html, nothing, type TemplateResult } from 'lit';
import type { SheetView } from './view.js';

type Question = GuidePlan['questions'][number];
type Answer = 'order' | 'latestYear' | 'dayNumbers';

/** What nothing in the table proves about its dates, as questions, and what a row proves. */
export function questionsView(view: SheetView): TemplateResult | typeof nothing {
  const { plan, words } = view;
  const proofs = plan.proofs.flatMap(({ order, by }) => (by ? [{ order, by }] : []));
  if (plan.questions.length + proofs.length === 0) return nothing;
  return html`<section class="box" aria-labelledby="questions">
    <h2 id="questions">${words.questionsTitle}</h2>
    ${proofs.map(({ order, by }) => html`<p class="quiet">${words.proof(by.row, by.value, order === 'day-first')}</p>`)}
    ${plan.questions.map((question) => questionView(view, question))}
  </section>`;
}

function questionView(view: SheetView, question: Question): TemplateResult {
  const { words } = view;
  const day = (date: string | undefined): string =>
    (date ?? '')
      .split('/')
      .filter(Boolean)
      .map((one) => formatDate(words.language, one))
      .join(' – ');
  switch (question.kind) {
    case 'order': {
      const [first] = question.examples;
      return fieldset(view, 'order', question.isMixed ? words.orderMixed : words.order(first?.value ?? ''), {
        count: words.orderCount(question.count),
        answers: [
          ['month-first', words.monthFirst(day(first?.monthFirst))],
          ['day-first', words.dayFirst(day(first?.dayFirst))],
          ['none', words.orderNone],
        ],
      });
    }
    case 'two-digit-year': {
      const [first] = question.examples;
      return fieldset(view, 'latestYear', words.year(first?.value ?? '', day(first?.date)), {
        count: words.yearCount(question.count),
        answers: [
          [question.latestYear, words.yearYes],
          ['none', words.yearNo],
        ],
      });
    }
    case 'day-number': {
      const [first] = question.examples;
      return fieldset(view, 'dayNumbers', words.dayNumber(first?.value ?? ''), {
        count: words.dayNumberCount(question.count),
        answers: [
          [1900, words.dayNumber1900(day(first?.from1900))],
          [1904, words.dayNumber1904(day(first?.from1904))],
          ['none', words.dayNumberNo],
        ],
      });
    }
  }
}

function fieldset(
  { choices, choose, words }: SheetView,
  answer: Answer,
  legend: string,
  { count, answers }: { count: string; answers: readonly (readonly [string | number, string])[] },
): TemplateResult {
  return html`<fieldset class="question">
    <legend>${legend}</legend>
    <p class="quiet">${count}</p>
    ${answers.map(
      ([value, name]) =>
        html`<label class="line">
          <input
            type="radio"
            name=${answer}
            .checked=${choices[answer] === value}
            @change=${() => choose({ ...choices, [answer]: value } as GuideChoices, words.questionLabel)}
          />
          <span>${name}</span>
        </label>`,
    )}
  </fieldset>`;
}
