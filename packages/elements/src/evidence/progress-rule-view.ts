import { formatDate, formatHours, type NotCounted, type Rule, type RuleProgress } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { whenOpen } from '../when-open.js';
import type { ProgressLabels } from './progress-labels.js';

/** What every rule of a comparison is rendered with. */
export interface ProgressContext {
  readonly labels: ProgressLabels;
  readonly language: string;
  /** A text of the requirements in the reader's language. */
  say(text: Rule['label'] | undefined): string;
  /** Title of a node of the framework. */
  title(node: string): string;
  /** Title of an entry of the log. */
  entryTitle(id: string): string;
  /** Address of some entries of the log; with it, figures are links. */
  readonly entriesAddress?: ((ids: readonly string[]) => string) | undefined;
}

/** One rule of the requirements: what is listed for it, what is missing, and what was not counted. */
export function ruleView(rule: Rule, progress: RuleProgress, context: ProgressContext): TemplateResult {
  const { labels, language, say } = context;
  const { minutes, minimumMinutes, entries, minimumEntries, years, coverage } = progress;
  const hours = (some: number): string => formatHours(some, language);
  const listed =
    minimumMinutes === undefined
      ? labels.listed(hours(minutes))
      : labels.listedOf(hours(minutes), hours(minimumMinutes));
  const entriesListed = minimumEntries === undefined ? '' : ` · ${labels.entriesListed(entries, minimumEntries)}`;
  const missing = missingIn(rule, progress, context);
  const hasMinimum = minimumMinutes !== undefined || minimumEntries !== undefined || coverage !== undefined;
  return html`<li>
    <p class="entry-title">${say(rule.label)}</p>
    <p>${linked(`${listed}${entriesListed}`, progress, context)}</p>
    ${shareView(progress, context)} ${minimumMinutes ? barView(minutes / minimumMinutes) : nothing}
    ${years.map(({ from, minutes, minimumMinutes }) =>
      minimumMinutes === undefined
        ? nothing
        : html`<p class="quiet">${labels.askedIn(from.slice(0, 4), hours(minutes), hours(minimumMinutes))}</p>`,
    )}
    ${missing.map((sentence) => html`<p>${sentence}</p>`)}
    ${hasMinimum && missing.length === 0 ? html`<p>${labels.lineComplete}</p>` : nothing}
    ${rule.note ? html`<p class="quiet">${say(rule.note)}</p>` : nothing}
    ${progress.applies === 'unknown' ? html`<p class="quiet">${labels.mayNotApply}</p>` : nothing}
    ${notCountedView(progress, context)}
  </li>`;
}

/** The figure as a link to the entries behind it. */
function linked(text: string, { counted }: RuleProgress, { entriesAddress }: ProgressContext) {
  if (!entriesAddress || counted.length === 0) return text;
  return html`<a href=${entriesAddress(counted.map(({ entry }) => entry))}>${text}</a>`;
}

function shareView({ share }: RuleProgress, { labels, language }: ProgressContext): TemplateResult | typeof nothing {
  if (!share || !labels.proRated) return nothing;
  const { required, of, unit, from } = share;
  return html`<p class="quiet">${labels.proRated(required, of, unit, formatDate(language, from))}</p>`;
}

function missingIn(
  rule: Rule,
  { shortMinutes, shortEntries, coverage, spread }: RuleProgress,
  { labels, language, title, say }: ProgressContext,
): string[] {
  const sentences = [
    shortMinutes > 0 && labels.missingHours(formatHours(shortMinutes, language), say(rule.label)),
    shortEntries > 0 && labels.missingEntries(shortEntries, say(rule.label)),
    coverage && untouchedIn(rule, coverage, labels, title),
    coverage && coverage.unknown.length > 0 && labels.notJudged,
    spread?.wideEnough === 'no' && labels.spreadNarrow(spread.months, spread.min ?? 0),
    spread?.wideEnough === 'unclear' && labels.spreadUnclear,
  ];
  return sentences.filter((sentence) => sentence !== false && sentence !== undefined);
}

/** By domain, if the rule names domains; areas that it names itself by their titles. */
function untouchedIn(
  rule: Rule,
  { untouched, headings }: NonNullable<RuleProgress['coverage']>,
  labels: ProgressLabels,
  title: (node: string) => string,
): string | false {
  const domains = headings.filter((heading) => heading.untouched > 0);
  const named = untouched.filter((area) => rule.coverage?.nodes.includes(area));
  const sentences = [
    domains.length > 0 &&
      labels.untouchedBelow(domains.map(({ node, areas, untouched }) => ({ title: title(node), untouched, areas }))),
    named.length > 0 && labels.untouched(named.map(title).join('; ')),
  ];
  return sentences.filter(Boolean).join(' ') || false;
}

/** The listed share of the minimum as a bar; the figures beside it state the same. */
function barView(share: number): TemplateResult {
  // Set through the CSSOM: a `style` attribute would violate the documented Content Security Policy.
  return html`<div class="amount" aria-hidden="true" .style=${`--part: ${Math.min(1, share)}`}><div></div></div>`;
}

/** Entries of the kind that the rule asks for that do not count, or not in full, with the reason. */
function notCountedView({ notCounted }: RuleProgress, context: ProgressContext): TemplateResult | typeof nothing {
  const ofKind = notCounted.filter(({ reason }) => !/^other-|^type-missing$/.test(reason));
  if (ofKind.length === 0) return nothing;
  const { labels, entryTitle, entriesAddress } = context;
  const items = () =>
    html`<ul>
      ${
        entriesAddress
          ? byReason(ofKind).map(([reason, some]) => reasonView(reason, some, context))
          : ofKind.map(({ entry, reason }) => html`<li><bdi>${entryTitle(entry)}</bdi>: ${labels.reasons[reason]}</li>`)
      }
    </ul>`;
  return html`<details>
    <summary>${labels.notCounted(new Set(ofKind.map(({ entry }) => entry)).size)}</summary>
    ${whenOpen(items)}
  </details>`;
}

function byReason(items: readonly NotCounted[]): [NotCounted['reason'], NotCounted[]][] {
  const groups = new Map<NotCounted['reason'], NotCounted[]>();
  for (const item of items) {
    const group = groups.get(item.reason);
    if (group) group.push(item);
    else groups.set(item.reason, [item]);
  }
  return [...groups];
}

function reasonView(
  reason: NotCounted['reason'],
  some: readonly NotCounted[],
  { labels, language, entriesAddress }: ProgressContext,
): TemplateResult {
  const minutes = some.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const text = labels.entriesFor!(some.length, formatHours(minutes, language));
  return html`<li>
    <a href=${entriesAddress!(some.map(({ entry }) => entry))}>${text}</a>: ${labels.reasons[reason]}
  </li>`;
}
