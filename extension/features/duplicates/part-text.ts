import { type EvidenceContent, formatDate, mergeParts } from '@imh/core';
import type { App } from '../app-element.js';
import { type Fact, factsOf } from '../entries/entry-facts.js';
import { tagName } from '../entries/tag-names.js';

/** The part of an entry that a fact shows, if they do not have the same name. */
const partOfFact: Partial<Record<Fact['field'], string>> = {
  supervision: 'rsc',
  sessions: 'hours',
  credit: 'ce',
  published: 'datePublished',
  url: 'address',
};

/** One part of an entry in words. */
export interface ShownPart {
  readonly part: string;
  readonly name: string;
  /** Empty if the entry does not have it. */
  readonly value: string;
}

/** The parts of an entry, in the order in which the screen shows them. */
export function shownParts(app: App, content: EvidenceContent): ShownPart[] {
  const { strings } = app;
  const shown = new Map<string, ShownPart>();
  for (const { field, name, value } of factsOf(content, strings, (tag) => tagName(app, tag))) {
    const part = partOfFact[field] ?? field;
    const before = shown.get(part);
    if (before) shown.set(part, { ...before, value: [before.value, value].filter(Boolean).join(' · ') });
    else shown.set(part, { part, name, value: field === 'date' ? datesText(app, content) : value });
  }
  const files = content.attachments?.map(({ name }) => name).join('; ') ?? '';
  const quotes = content.quotes?.map((quote) => ('exact' in quote ? `“${quote.exact as string}”` : '…')) ?? [];
  shown.set('attachments', { part: 'attachments', name: strings.attachments.heading, value: files });
  shown.set('quotes', { part: 'quotes', name: strings.quotes, value: quotes.join(' ') });
  // Fields without a name on any screen: if they differ, the user still has to choose.
  for (const part of mergeParts(content)) {
    if (shown.has(part) || part === 'usedFor') continue;
    const value = (content as Readonly<Record<string, unknown>>)[part];
    shown.set(part, { part, name: part, value: typeof value === 'string' ? value : JSON.stringify(value) });
  }
  return [...shown.values()];
}

function datesText({ language }: App, { dateStart, dateCompleted, sessions }: EvidenceContent): string {
  const first = dateStart ?? sessions?.map(({ date }) => date).sort()[0];
  const dates = [first, dateCompleted].filter((date) => date !== undefined);
  return [...new Set(dates.map((date) => formatDate(language, date)))].join(' – ');
}
