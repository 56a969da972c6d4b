import { formatHours, type Rule, type RuleProgress } from '@imh/core';
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
  const missing = missingIn(progress, context);
  const hasMinimum = minimumMinutes !== undefined || minimumEntries !== undefined || coverage !== undefined;
  return html`<li>
    <p class="entry-title">${say(rule.label)}</p>
    <p>${listed}${entriesListed}</p>
    ${minimumMinutes ? barView(minutes / minimumMinutes) : nothing}
    ${years.map(({ from, minutes, minimumMinutes }) =>
      minimumMinutes === undefined
        ? nothing
        : html`<p class="quiet">${labels.askedIn(from.slice(0, 4), hours(minutes), hours(minimumMinutes))}</p>`,
    )}
    ${missing.map((sentence) => html`<p>${sentence}</p>`)}
    ${hasMinimum && missing.length === 0 ? html`<p>${labels.lineComplete}</p>` : nothing}
    ${progress.applies === 'unknown' ? html`<p class="quiet">${labels.mayNotApply}</p>` : nothing}
    ${notCountedView(progress, context)}
  </li>`;
}

function missingIn(
  { shortMinutes, shortEntries, coverage, spread }: RuleProgress,
  { labels, language, title }: ProgressContext,
): string[] {
  const sentences = [
    shortMinutes > 0 && labels.missingHours(formatHours(shortMinutes, language)),
    shortEntries > 0 && labels.missingEntries(shortEntries),
    coverage && coverage.untouched.length > 0 && labels.untouched(coverage.untouched.map(title).join('; ')),
    coverage && coverage.unknown.length > 0 && labels.notJudged,
    spread?.wideEnough === 'no' && labels.spreadNarrow(spread.months, spread.min ?? 0),
    spread?.wideEnough === 'unclear' && labels.spreadUnclear,
  ];
  return sentences.filter((sentence) => sentence !== false && sentence !== undefined);
}

/** The listed share of the minimum as a bar; the figures beside it state the same. */
function barView(share: number): TemplateResult {
  // Set through the CSSOM: a `style` attribute would violate the documented Content Security Policy.
  return html`<div class="amount" aria-hidden="true" .style=${`--part: ${Math.min(1, share)}`}><div></div></div>`;
}

/** Entries of the kind that the rule asks for that do not count, or not in full, with the reason. */
function notCountedView(
  { notCounted }: RuleProgress,
  { labels, entryTitle }: ProgressContext,
): TemplateResult | typeof nothing {
  const ofKind = notCounted.filter(({ reason }) => !/^other-|^type-missing$/.test(reason));
  if (ofKind.length === 0) return nothing;
  const items = () =>
    html`<ul>
      ${ofKind.map(({ entry, reason }) => html`<li><bdi>${entryTitle(entry)}</bdi>: ${labels.reasons[reason]}</li>`)}
    </ul>`;
  return html`<details>
    <summary>${labels.notCounted(ofKind.length)}</summary>
    ${whenOpen(items)}
  </details>`;
}
