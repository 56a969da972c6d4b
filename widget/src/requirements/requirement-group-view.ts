import { formatDate, formatMonthDay, type Requirements } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { breakable } from './breakable.js';
import { sourceView, unclearView } from './requirement-cells.js';
import { type RequirementGroup, setFor } from './requirement-groups.js';
import { stepsView } from './requirement-steps.js';
import { requirementTable } from './requirement-table.js';
import type { RequirementsContext } from './requirements-context.js';
import type { RequirementsStrings } from '../strings/requirements.js';

/** One association's application or renewal: what it asks, where that was read, what was not found, and the steps. */
export function groupView(
  group: RequirementGroup,
  chosen: readonly (string | undefined)[],
  context: RequirementsContext,
): TemplateResult | typeof nothing {
  const categories = chosen.filter((category) => setFor(group, category));
  const sets = [...new Set(categories.map((category) => setFor(group, category)!))];
  const [first] = sets;
  if (!first) return nothing;
  const { words, say } = context;
  const missing = unique(
    sets.filter((set) => set.notFound),
    (set) => say(set, set.notFound).text,
    (set, same) => notFoundView(set, same.length < sets.length ? same : [], context),
  );
  // What was not found comes first where nothing else is known.
  const isUnknown = sets.every(({ rules }) => rules.length === 0);
  const general = sets.flatMap((set) =>
    (set.unclear ?? []).filter(({ rule }) => rule === undefined).map((one) => ({ set, one })),
  );
  const isWholeGroup = group.sets.length > 1;
  return html`<section class="group" part="group">
    <h3 tabindex="-1">${isWholeGroup ? titleOfSeveral(first, words) : breakable(say(first, first.title))}</h3>
    ${periodView(first, words)}
    ${unique(
      sets,
      (set) => sourceOf(set),
      (set) => sourceView(set, set.source, context, isUnknown ? words.source : words.sourceOfAll),
    )}
    ${isUnknown ? missing : nothing} ${requirementTable(group, categories, context)} ${isUnknown ? nothing : missing}
    ${general.map((one) => unclearView(one, context))} ${stepsView(group, categories, context)}
    ${validityView(first, words)}
  </section>`;
}

/** That the figures are informal: what the sets state about it, each text once. */
export function disclaimersView(sets: readonly Requirements[], { say }: RequirementsContext): unknown[] {
  return unique(
    sets.filter((set) => set.disclaimer),
    (set) => say(set, set.disclaimer).text,
    (set) => html`<p class="quiet disclaimer">${breakable(say(set, set.disclaimer))}</p>`,
  );
}

/** @param only the sets that it is about, if not all that are shown */
function notFoundView(set: Requirements, only: readonly Requirements[], { say, nameOf }: RequirementsContext) {
  const names = only.flatMap(({ categories = [] }) => categories.map((id) => nameOf(id).text)).join(', ');
  return html`<p class="unclear">${names ? `${names}: ` : ''}${breakable(say(set, set.notFound))}</p>`;
}

const titleOfSeveral = ({ association, purpose }: Requirements, words: RequirementsStrings): string =>
  association ? `${association}: ${words.purposes[purpose]}` : words.purposes[purpose];

/** Renders what sets have in common once. */
function unique(
  sets: readonly Requirements[],
  keyOf: (set: Requirements) => string,
  view: (set: Requirements, same: readonly Requirements[]) => unknown,
): unknown[] {
  const groups = new Map<string, Requirements[]>();
  for (const set of sets) groups.set(keyOf(set), [...(groups.get(keyOf(set)) ?? []), set]);
  return [...groups.values()].map((same) => view(same[0]!, same));
}

const sourceOf = ({ source }: Requirements): string => JSON.stringify(source ?? null);

function periodView({ period, counting }: Requirements, words: RequirementsStrings) {
  const sentence = periodSentence(period, words);
  const split = counting === 'split' ? words.split : '';
  return sentence || split ? html`<p>${[sentence, split].filter(Boolean).join(' ')}</p>` : nothing;
}

function periodSentence(period: Requirements['period'], { periods, language }: RequirementsStrings): string {
  switch (period.kind) {
    case 'none':
      return '';
    case 'calendar-year':
      return periods['calendar-year'];
    case 'financial-year':
      return periods['financial-year'](formatMonthDay(language, period.starts));
    case 'fixed-cycle':
      return periods['fixed-cycle'](formatDate(language, period.from), formatDate(language, period.to));
    case 'rolling-months':
      return periods['rolling-months'](period.months);
  }
}

function validityView({ validFrom, validTo }: Requirements, words: RequirementsStrings) {
  if (!validFrom && !validTo) return nothing;
  const written = (date: string | undefined) => date && formatDate(words.language, date);
  return html`<p class="quiet">${words.valid(written(validFrom), written(validTo))}</p>`;
}
