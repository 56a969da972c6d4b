import {
  type AskedField,
  formatDate,
  formatHours,
  type RequirementSource,
  type Requirements,
  type Rule,
  webAddress,
} from '@imh/core';
import { phrase } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { breakable } from './breakable.js';
import type { AskedCell, RuleCell } from './requirement-lines.js';
import { type RequirementsContext, progressFor } from './requirements-context.js';
import { ruleSentences } from './rule-sentences.js';

/** A degree, an exam, a signature: in words, with what is unclear about it. */
export function askedView(cell: AskedCell | undefined, field: AskedField, context: RequirementsContext) {
  const { words, say, counts } = context;
  if (!cell) return html`<p class="quiet">${words.notStated}</p>`;
  const { set, asked, text } = cell;
  const listed = field === 'education' ? counts?.education : field === 'work' ? counts?.work : undefined;
  return html`<p>${breakable(say(set, text))}</p>
    ${asked.unclear ? unclearView(undefined, context) : nothing}
    ${asked.note ? html`<p class="quiet">${breakable(say(set, asked.note))}</p>` : nothing}
    ${listed === undefined ? nothing : countView(words.log.itemsListed(listed), context)}
    ${sourceView(set, asked.source, context)}`;
}

export function referencesView(
  set: Requirements | undefined,
  category: string | undefined,
  context: RequirementsContext,
) {
  const { words, say } = context;
  const references = set?.references;
  if (!set || !references) return html`<p class="quiet">${words.notStated}</p>`;
  const { count, who = [], note } = references;
  const listed = progressFor(set, category, context)?.references;
  return html`<p>${words.referenceCount(count)}</p>
    ${
      who.length > 0
        ? html`<p class="quiet">${words.referencesFrom}</p>
            <ul class="who">
              ${who.map((one) => html`<li>${breakable(say(set, one))}</li>`)}
            </ul>`
        : nothing
    }
    ${note ? html`<p class="quiet">${breakable(say(set, note))}</p>` : nothing}
    ${listed ? countView(words.log.referencesOf(listed.received, listed.count), context) : nothing}`;
}

/**
 * The rules of one line for one category: usually one, sometimes one for each of several conditions.
 * @param shown notes that are shown elsewhere
 */
export function rulesView(
  cells: readonly RuleCell[],
  category: string | undefined,
  shown: readonly string[],
  context: RequirementsContext,
) {
  if (cells.length === 0) return html`<p class="quiet">${context.words.notAsked}</p>`;
  const notes = new Set(shown);
  return cells.map((cell) => ruleView(cell, category, context, notes));
}

/** @param notes of the rules before it in the same cell, which are not repeated */
function ruleView(
  { set, rule }: RuleCell,
  category: string | undefined,
  context: RequirementsContext,
  notes: Set<string>,
) {
  const { say } = context;
  const [amount, ...conditions] = ruleSentences(rule, set, context);
  const note = say(set, rule.note);
  const isNew = Boolean(note.text) && !notes.has(note.text);
  notes.add(note.text);
  const unclear = (set.unclear ?? []).filter((one) => one.rule === rule.id);
  return html`<div class="rule">
    <p class="amount">${breakable({ text: amount })}</p>
    ${conditions.map((sentence) => html`<p>${breakable({ text: sentence })}</p>`)}
    ${unclear.map((one) => unclearView({ set, one }, context))}
    ${isNew ? html`<p class="quiet">${breakable(note)}</p>` : nothing} ${ruleCountView(set, rule, category, context)}
    ${sourceView(set, rule.source, context)}
  </div>`;
}

function ruleCountView(set: Requirements, rule: Rule, category: string | undefined, context: RequirementsContext) {
  const progress = progressFor(set, category, context)?.rules.find(({ id }) => id === rule.id);
  if (!progress) return nothing;
  const { log, language } = context.words;
  if (progress.applies === 'no') return countView(log.doesNotApply, context);
  const { minutes, minimumMinutes, entries, minimumEntries } = progress;
  const hours = (some: number): string => formatHours(some, language);
  const sentences = [
    minimumMinutes === undefined ? log.listed(hours(minutes)) : log.listedOf(hours(minutes), hours(minimumMinutes)),
    ...(minimumEntries === undefined ? [] : [log.entriesOf(entries, minimumEntries)]),
  ];
  return html`${countView(sentences.join('; '), context)}
  ${progress.applies === 'unknown' ? html`<p class="quiet">${log.mayNotApply}</p>` : nothing}`;
}

const countView = (text: string, { words }: RequirementsContext): TemplateResult =>
  html`<p class="count"><span class="count-name">${words.log.yours}</span> ${text}</p>`;

/** What the source leaves open: quoted if it is printed like that, else in the words of the note. */
export function unclearView(
  found: { readonly set: Requirements; readonly one: NonNullable<Requirements['unclear']>[number] } | undefined,
  { words, say }: RequirementsContext,
): TemplateResult {
  const quoted = found && !found.one.paraphrased ? `“${found.one.asPrinted}”` : '';
  const note = found ? say(found.set, found.one.note) : { text: '' };
  const text = note.text ? breakable(note) : quoted ? '' : found?.one.asPrinted;
  return html`<p class="unclear">
    <strong>${words.unclear}${found ? ':' : ''}</strong> ${quoted}${quoted && note.text ? '. ' : ''}${text}
  </p>`;
}

/**
 * Where one line was read, if elsewhere than the rest of its set; or where a whole set was.
 * @param label precedes the source; default: that of one line
 */
export function sourceView(
  set: Requirements,
  source: RequirementSource | undefined,
  { words, say }: RequirementsContext,
  label = words.source,
): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const address = webAddress(source.url);
  const title = say(set, source.title);
  const name = title.text ? phrase(title) : address;
  return html`<p class="quiet source">
    ${label}
    ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${name}</a>` : name}${
      source.seen ? `, ${words.seen(formatDate(words.language, source.seen))}` : ''
    }
  </p>`;
}
