import type { RequirementStep, Requirements } from '@imh/core';
import { stepView } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import { breakable } from './breakable.js';
import { type RequirementGroup, setFor } from './requirement-groups.js';
import type { RequirementsContext } from './requirements-context.js';

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
  const { words, say } = context;
  return [...lists.values()].map(
    ({ set, steps, names }) =>
      html`<h4>${lists.size > 1 ? words.stepsFor(names.join(', ')) : words.steps}</h4>
        <ol class="steps" part="steps">
          ${steps.map((step) => stepView(step, words, (text) => breakable(say(set, text))))}
        </ol>`,
  );
}
