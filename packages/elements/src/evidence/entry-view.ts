import { type CompetencyTag, dateOf, type EvidenceContent, formatDate, formatHours, type ReviewEntry } from '@imh/core';
import { button, h } from '@imh/elements';
import type { Desk } from './desk.js';
import { type Review, titlesOf } from './review.js';

/** Entries that are shown at a time; a button shows as many more. */
const step = 50;

/** Entries with all that was handed over about them. Words of the file stay words. */
export function entryList(desk: Desk, review: Review, entries: readonly ReviewEntry[], all = false): HTMLElement {
  const { words } = desk;
  const list = h('ul', { class: 'entries' });
  const holder = h('div', {}, list);
  const title = review.content ? titlesOf(review.content) : (id: string) => id;
  const more = (count: number, byPerson: boolean): void => {
    const from = list.children.length;
    const part = entries.slice(from, from + count).map((entry) => entryItem(desk, review, entry, title));
    list.append(...part);
    holder.querySelector(':scope > button')?.remove();
    const left = entries.length - list.children.length;
    if (left > 0) holder.append(button(words.more(Math.min(step, left)), {}, () => more(step, true)));
    if (byPerson) part[0]?.focus();
  };
  more(all ? entries.length : step, false);
  return holder;
}

/** The newest first; what has no date comes last. */
export function byDate(entries: readonly ReviewEntry[]): ReviewEntry[] {
  const dated = entries.map((entry) => ({ entry, date: dateOf(entry.content) ?? '' }));
  return dated.sort((one, other) => (one.date > other.date ? -1 : one.date < other.date ? 1 : 0)).map(({ entry }) => entry); // prettier-ignore
}

function entryItem(desk: Desk, review: Review, entry: ReviewEntry, title: (node: string) => string): HTMLElement {
  const { words, language } = desk;
  const { content, others, deletedElsewhere } = entry;
  const { entryFields: fields } = words;
  const note = review.file.log.purpose === 'backup' ? undefined : content.note;
  const attached = content.attachments?.map(({ name }) => name) ?? [];
  return h(
    'li',
    { tabindex: '-1' },
    h('p', { class: 'entry-title', dir: 'auto' }, content.title),
    h('p', { class: 'quiet' }, factsOf(desk, entry)),
    h(
      'dl',
      {},
      ...field(fields.provider, content.provider),
      ...field(fields.people, content.people?.join('; ')),
      ...field(fields.rsc, rscOf(desk, content)),
      ...field(fields.sessions, sessionsOf(desk, content)),
      ...field(fields.ce, ceOf(content)),
      ...field(fields.address, content.url && address(content.url)),
      ...field(fields.competencies, ...(content.competencies ?? []).map((tag) => tagOf(desk, review, tag, title))),
      ...field(fields.quotes, ...(content.quotes ?? []).map((quote) => quoteOf(desk, quote))),
      ...field(fields.note, note),
      ...field(fields.verification, verificationOf(desk, content)),
      ...field(fields.certificates, attached.join('; ')),
      ...others.flatMap((other) =>
        field(fields.otherVersion, h('span', {}, h('bdi', {}, other.title), ` (${plainFacts(desk, other)})`)),
      ),
      ...field(fields.otherVersion, deletedElsewhere && words.deletedElsewhere),
    ),
    // A language that the words are not in is not worth a line of its own.
    content.language !== undefined && content.language !== language && h('p', { class: 'quiet' }, content.language),
  );
}

/** Date, hours, type, and whether it is finished, in a line. */
function factsOf(desk: Desk, { content, status, minutes }: ReviewEntry): string {
  const { words, language } = desk;
  const date = dateOf(content);
  return [
    date === undefined ? words.noDate : formatDate(language, date),
    minutes === undefined ? words.noHours : words.hours(formatHours(minutes, language)),
    content.type === undefined ? words.noType : words.types[content.type],
    status !== 'finished' && words.statuses[status],
  ]
    .filter(Boolean)
    .join(' · ');
}

function plainFacts({ words, language }: Desk, content: EvidenceContent): string {
  const date = dateOf(content);
  return [
    date === undefined ? words.noDate : formatDate(language, date),
    content.minutes === undefined ? words.noHours : words.hours(formatHours(content.minutes, language)),
  ].join(', ');
}

export function field(name: string, ...values: (string | HTMLElement | undefined | false)[]): HTMLElement[] {
  const there = values.filter((value) => value !== undefined && value !== false && value !== '');
  if (there.length === 0) return [];
  return [h('dt', {}, name), ...there.map((value) => h('dd', { dir: 'auto' }, value))];
}

function address(url: string): HTMLElement {
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, url);
}

function tagOf({ words }: Desk, { content }: Review, tag: CompetencyTag, title: (node: string) => string): HTMLElement {
  const here = content !== undefined && tag.framework === content.framework.id;
  const known = here && tag.node !== undefined && content.outline.byId.has(tag.node);
  const name = known ? title(tag.node!) : (tag.label ?? tag.localArea ?? tag.node ?? tag.framework);
  const version = tag.version !== undefined && here && tag.version !== content.framework.version;
  const other = version ? words.otherVersion(tag.version!) : content && !here && words.otherFramework;
  return h(
    'span',
    {},
    h('bdi', {}, name),
    other && ' ',
    other && h('span', { class: 'mark' }, other),
    tag.note !== undefined && h('span', { class: 'quiet', dir: 'auto' }, ` ${tag.note}`),
  );
}

function quoteOf({ words }: Desk, quote: NonNullable<EvidenceContent['quotes']>[number]): HTMLElement {
  if ('exact' in quote) return h('q', { dir: 'auto' }, quote.exact as string);
  const { start, end } = quote as { start: number; end?: number };
  return h('span', {}, words.recording(clock(start), end === undefined ? undefined : clock(end)));
}

/** Seconds as `1:02:03`. */
function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  return [h, m, s].map((part, at) => (at === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
}

function rscOf({ words }: Desk, { rsc }: EvidenceContent): string | undefined {
  if (!rsc) return undefined;
  const { mode, place, provider, providerCategory } = rsc;
  return [provider, providerCategory, mode && words.rscModes[mode], place && words.rscPlaces[place]].filter(Boolean).join(', '); // prettier-ignore
}

function sessionsOf({ words, language }: Desk, { sessions = [] }: EvidenceContent): string {
  return sessions.map(({ date, minutes }) => `${formatDate(language, date)}: ${words.hours(formatHours(minutes, language))}`).join('; '); // prettier-ignore
}

function ceOf({ ce }: EvidenceContent): string {
  return [ce?.amount, ce?.unit, ce?.accreditor, ce?.number]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function verificationOf({ words, language }: Desk, { verification }: EvidenceContent): string {
  const { kind = 'self-reported', by, on } = verification ?? {};
  return [words.verified[kind](by), on && words.verifiedOn(formatDate(language, on))].filter(Boolean).join(', ');
}
