import { formatDate, formatMonthDay, type RequirementStep, webAddress } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { englishSteps } from '../words/english-steps.js';

type StepWords = typeof englishSteps & { readonly language: string };

/** A step of an application or a renewal, with its dates, its link and its note. */
export function stepView(
  step: RequirementStep,
  words: StepWords,
  /** Renders a text of the list in the reader's language. */
  say: (text: RequirementStep['text']) => unknown,
): TemplateResult {
  const text = say(step.text);
  const when = stepDates(step, words);
  const address = webAddress(step.url);
  return html`<li>
    <p>
      ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>` : text}
      ${when ? html`<strong class="when">${when}</strong>` : nothing}
    </p>
    ${step.note ? html`<p class="quiet">${say(step.note)}</p>` : nothing}
  </li>`;
}

/** When a step is due; undefined if its list does not state that. */
function stepDates({ from, by }: RequirementStep, words: StepWords): string | undefined {
  const { language } = words;
  const isYearly = (date: string): boolean => /^..-..$/.test(date);
  const written = (date: string): string => (isYearly(date) ? formatMonthDay : formatDate)(language, date);
  if (from && by) {
    const sentence = isYearly(from) && isYearly(by) ? words.eachYearBetween : words.between;
    return sentence(written(from), written(by));
  }
  if (by) return (isYearly(by) ? words.eachYearBy : words.by)(written(by));
  return from && (isYearly(from) ? words.eachYearFrom : words.from)(written(from));
}
