import { formatDate, formatMonthDay, type RequirementStep, type Requirements, webAddress } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { breakable } from './breakable.js';
import { type RequirementGroup, setFor } from './requirement-groups.js';
import type { RequirementsContext } from './requirements-context.js';
import type { RequirementsStrings } from '../strings/requirements.js';

/** The steps of an application or a renewal. Categories with the same steps share a list. */
export function stepsView(
  group: RequirementGroup,
  categories: readonly (string | undefined)[],
  context: RequirementsContext,
): TemplateResult[] {
  const lists = new Map<string, { set: Requirements; steps: readonly RequirementStep[]; names: string[] }>();
  for (const category of categories) {
    const set = setFor(group, category);
    if (!set?.steps?.length) continue;
    const key = JSON.stringify(set.steps);
    const list = lists.get(key) ?? { set, steps: set.steps, names: [] };
    if (category !== undefined) list.names.push(context.nameOf(category).text);
    lists.set(key, list);
  }
  const { words } = context;
  return [...lists.values()].map(
    ({ set, steps, names }) =>
      html`<h4>${lists.size > 1 ? words.stepsFor(names.join(', ')) : words.steps}</h4>
        <ol class="steps" part="steps">
          ${steps.map((step) => stepView(set, step, context))}
        </ol>`,
  );
}

function stepView(set: Requirements, step: RequirementStep, { words, say }: RequirementsContext): TemplateResult {
  const text = say(set, step.text);
  const when = datesOf(step, words);
  const address = webAddress(step.url);
  return html`<li>
    <p>
      ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${breakable(text)}</a>` : breakable(text)}
      ${when ? html`<strong class="when">${when}</strong>` : nothing}
    </p>
    ${step.note ? html`<p class="quiet">${breakable(say(set, step.note))}</p>` : nothing}
  </li>`;
}

function datesOf({ from, by }: RequirementStep, words: RequirementsStrings): string | undefined {
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
