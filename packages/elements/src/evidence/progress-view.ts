import { askedFields, formatDate, type Progress, type Requirements, textIn, webAddress } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressLabels } from './progress-labels.js';
import { type ProgressContext, ruleView } from './progress-rule-view.js';

interface ProgressProps {
  readonly progress: Progress;
  readonly requirements: Requirements;
  readonly labels: ProgressLabels;
  readonly language: string;
  title(node: string): string;
  entryTitle(id: string): string;
  /** Category of the person: some texts depend on it. */
  readonly category?: string | undefined;
  /** False if the page shows the title of the requirements and the period above. */
  readonly hasHeading?: boolean;
  /** Address of some entries of the log; with it, figures are links. */
  readonly entriesAddress?: ((ids: readonly string[]) => string) | undefined;
}

/** What is listed compared with what the requirements ask for. An informal count: the association decides. */
export function progressView({
  progress,
  requirements,
  category,
  hasHeading = true,
  ...rest
}: ProgressProps): TemplateResult {
  const { labels, language } = rest;
  const say: ProgressContext['say'] = (text) => textIn(text, language, requirements.language);
  const context: ProgressContext = { ...rest, say };
  const { rules, period, references } = progress;
  const shown = rules.filter(({ applies }) => applies !== 'no');
  const byId = new Map(requirements.rules.map((rule) => [rule.id, rule]));
  const { disclaimer, unclear = [], notFound } = requirements;
  // A list that asks for more than is counted is never called complete.
  const countsEverything = !notFound && askedFields.every((field) => !requirements[field]);
  return html`<div class="progress">
    ${hasHeading ? html`<h4>${say(requirements.title)}</h4>` : nothing}
    ${hasHeading && period.span ? quiet(labels.period(formatDate(language, period.span.from), formatDate(language, period.span.to))) : nothing}
    ${applicabilityView(progress, labels)} ${notFound ? html`<p class="mark-line">${say(notFound)}</p>` : nothing}
    <ul class="lines">
      ${shown.map((rule) => ruleView(byId.get(rule.id)!, rule, context))}
      ${references ? referencesView(references, requirements, context) : nothing}
      ${askedFields.map((field) => askedView(field, requirements, category, context))}
    </ul>
    ${countsEverything && isComplete(progress) ? html`<p>${labels.listComplete}</p>` : nothing}
    ${shown.length < rules.length ? quiet(labels.linesHidden(rules.length - shown.length)) : nothing}
    ${unclear.map((one) => quiet(unclearSentence(one, context)))} ${quiet(say(disclaimer))}
    ${sourceView(requirements, context)}
    <p class="informal">${labels.informal}</p>
  </div>`;
}

const quiet = (text: string): TemplateResult => html`<p class="quiet">${text}</p>`;

function applicabilityView({ applicability: { applies } }: Progress, labels: ProgressLabels) {
  if (applies === 'yes') return nothing;
  return html`<p class="mark-line">${applies === 'no' ? labels.setDoesNotApply : labels.setMayNotApply}</p>`;
}

function referencesView(
  { received, count }: NonNullable<Progress['references']>,
  { references }: Requirements,
  { labels, say }: ProgressContext,
) {
  const who = references?.who?.map(say).join('; ');
  return html`<li>
    <p>${labels.references(received, count)}</p>
    ${who ? quiet(labels.referencesFrom(who)) : nothing} ${references?.note ? quiet(say(references.note)) : nothing}
  </li>`;
}

/** What is asked for and not counted from entries, such as a degree. */
function askedView(
  field: (typeof askedFields)[number],
  requirements: Requirements,
  category: string | undefined,
  { labels, say }: ProgressContext,
): TemplateResult | typeof nothing {
  const asked = requirements[field];
  if (!asked) return nothing;
  const own = asked.byCategory?.find(({ categories }) => category !== undefined && categories.includes(category));
  return html`<li>
    <p class="entry-title">${labels.asked[field]}</p>
    <p>${say(own?.text ?? asked.text)}</p>
    ${asked.unclear ? quiet(labels.asPrinted) : nothing} ${asked.note ? quiet(say(asked.note)) : nothing}
  </li>`;
}

/** A summary in our words is never shown in quotation marks; its note explains it. */
function unclearSentence(
  { asPrinted, paraphrased, note }: NonNullable<Requirements['unclear']>[number],
  { labels, say }: ProgressContext,
): string {
  if (paraphrased && note) return `${labels.asPrinted}: ${say(note)}`;
  return `${labels.asPrinted}: ${paraphrased ? asPrinted : `“${asPrinted}”`}. ${say(note)}`;
}

function isComplete({ rules, references, applicability }: Progress): boolean {
  const isShort = rules.some(
    ({ applies, shortMinutes, shortEntries, coverage, spread }) =>
      applies !== 'no' &&
      (shortMinutes + shortEntries > 0 ||
        (coverage && coverage.untouched.length + coverage.unknown.length > 0) ||
        (spread?.wideEnough ?? 'yes') !== 'yes'),
  );
  return !isShort && applicability.applies === 'yes' && (references?.received ?? 0) >= (references?.count ?? 0);
}

function sourceView({ source }: Requirements, { labels, language, say }: ProgressContext) {
  if (!source) return nothing;
  const { url, title, seen } = source;
  const address = webAddress(url);
  const name = say(title) || url || '';
  const link = address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${name}</a>` : name;
  return html`<p class="quiet">
    <span>${labels.source}: ${link}${seen === undefined ? '' : `, ${labels.seen(formatDate(language, seen))}`}</span>
  </p>`;
}
