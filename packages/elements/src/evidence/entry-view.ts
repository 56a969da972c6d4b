import { clockText, type CompetencyTag, type EvidenceContent, howOf, type ReviewEntry, webAddress } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineContent } from '../outline/outline-content.js';
import {
  creditText,
  entrySummary,
  rscText,
  sessionsText,
  topicsText,
  verificationText,
  versionSummary,
} from './entry-facts.js';
import type { EntryLabels } from './entry-labels.js';

/** What entries are rendered with. */
export interface EntryContext {
  readonly labels: EntryLabels;
  readonly language: string;
  /** The framework that tags are compared with; undefined if there is none. */
  readonly content: OutlineContent | undefined;
  /** Title of a node of that framework. */
  title(node: string): string;
  /** Notes of a backup were not meant for anyone else. */
  readonly hidesNotes: boolean;
}

type Value = string | TemplateResult | undefined | false;

/** An entry with everything that its owner recorded. Texts of the entry are rendered as text. */
export function entryView(entry: ReviewEntry, context: EntryContext): TemplateResult {
  const { labels, language } = context;
  const { content } = entry;
  const isForeign = content.language !== undefined && content.language !== language;
  return html`<p class="entry-title" dir="auto">${content.title}</p>
    <p class="quiet">${entrySummary(entry, labels, language)}</p>
    <dl>${fieldsView(fieldsOf(entry, context))}</dl>
    ${isForeign ? html`<p class="quiet">${content.language}</p>` : nothing}`;
}

function fieldsOf(
  { content, others, deletedElsewhere }: ReviewEntry,
  context: EntryContext,
): (readonly [string, ...Value[]])[] {
  const { labels, language, hidesNotes } = context;
  const names = labels.entryFields;
  return [
    [names.provider, content.provider],
    [names.people, content.people?.join('; ')],
    [names.rsc, rscText(content, labels)],
    [names.sessions, sessionsText(content, labels, language)],
    [names.topics, topicsText(content, labels, language)],
    [names.ce, creditText(content)],
    [names.address, content.url && addressView(content.url)],
    [names.competencies, ...(content.competencies ?? []).map((tag) => tagView(tag, content.type, context))],
    [names.quotes, ...(content.quotes ?? []).map((quote) => quoteView(quote, labels))],
    [names.note, !hidesNotes && content.note],
    [names.verification, verificationText(content, labels, language)],
    [names.certificates, content.attachments?.map(({ name }) => name).join('; ')],
    ...others.map((other): [string, Value] => [
      names.otherVersion,
      html`<bdi>${other.title}</bdi> (${versionSummary(other, labels, language)})`,
    ]),
    [names.otherVersion, deletedElsewhere && labels.deletedElsewhere],
  ];
}

/** Terms with their values. Empty ones render nothing at all: a list may have thousands of entries. */
export function fieldsView(fields: readonly (readonly [name: string, ...values: Value[]])[]): unknown {
  return fields.flatMap(([name, ...values]) => {
    const filled = values.filter(Boolean);
    if (filled.length === 0) return [];
    return [html`<dt>${name}</dt>`, ...filled.map((value) => html`<dd dir="auto">${value}</dd>`)];
  });
}

/** A link to a web address; the text alone if it is none. */
export function addressView(url: string): TemplateResult | string {
  const address = webAddress(url);
  if (!address) return url;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${url}</a>`;
}

function tagView(
  tag: CompetencyTag,
  type: EvidenceContent['type'],
  { labels, content, title }: EntryContext,
): TemplateResult {
  const isHere = content !== undefined && tag.framework === content.framework.id;
  const isKnown = isHere && tag.node !== undefined && content.outline.byId.has(tag.node);
  const name = isKnown ? title(tag.node!) : (tag.label ?? tag.localArea ?? tag.node ?? tag.framework);
  return html`<span
    ><bdi>${name}</bdi>${markView(tag, isHere, content, labels)}<span class="quiet"
      >${` · ${labels.hows[howOf(tag, type)]}`}</span
    >${[tag.howShown, tag.note].map((text) => (text ? html`<span class="quiet" dir="auto">${` ${text}`}</span>` : nothing))}</span
  >`;
}

/** Marks a tag of another framework, or of another version of this one. */
function markView(
  { version }: CompetencyTag,
  isHere: boolean,
  content: OutlineContent | undefined,
  labels: EntryLabels,
): unknown {
  if (!content || (isHere && (version === undefined || version === content.framework.version))) return nothing;
  return [' ', html`<span class="mark">${isHere ? labels.otherVersion(version!) : labels.otherFramework}</span>`];
}

function quoteView(quote: NonNullable<EvidenceContent['quotes']>[number], labels: EntryLabels): TemplateResult {
  if ('exact' in quote) return html`<q dir="auto">${quote.exact}</q>`;
  const { start, end } = quote as { start: number; end?: number };
  return html`<span>${labels.recording(clockText(start), end === undefined ? undefined : clockText(end))}</span>`;
}
