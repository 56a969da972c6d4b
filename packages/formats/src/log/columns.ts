import { clockText, dateOf, formatHours, type How, type PartialDate, topicLimit, topicsOf } from '@imh/core';
import { knownName } from '@imh/elements/words';
import type { LogRow, NamedTag } from './log-row.js';
import type { LogWords } from './words/english.js';

/** What a cell contains; a date may be partial. */
export type LogCell = string | number | { readonly date: PartialDate } | undefined;

export interface LogColumn {
  readonly name: keyof LogWords['columns'];
  /** In characters, for formats that have widths. */
  readonly width: number;
  cell(row: LogRow): LogCell;
}

/** The columns of every table of a log: first what a reader looks for, last what only programs need. */
export const logColumns: readonly LogColumn[] = [
  { name: 'title', width: 44, cell: ({ content }) => content.title },
  { name: 'type', width: 26, cell: ({ content, words }) => content.type && words.types[content.type] },
  { name: 'status', width: 12, cell: ({ status, words }) => words.statuses[status] },
  { name: 'dateCompleted', width: 16, cell: ({ content }) => day(dateOf(content)) },
  { name: 'dateStart', width: 12, cell: ({ content }) => day(content.dateStart) },
  { name: 'minutes', width: 10, cell: ({ minutes }) => minutes },
  // In every language: a spreadsheet in Spanish may read "1.5" as a day, which is why the minutes are there, too.
  { name: 'hours', width: 8, cell: ({ minutes }) => (minutes === undefined ? undefined : Number(hours(minutes))) },
  {
    name: 'minutesSource',
    width: 18,
    cell: ({ content: { minutesSource: source }, words }) => source && words.minutesSources[source],
  },
  { name: 'provider', width: 28, cell: ({ content }) => content.provider },
  { name: 'people', width: 28, cell: ({ content }) => list(content.people) },
  { name: 'url', width: 36, cell: ({ content }) => content.url },
  { name: 'acquired', width: 40, cell: (row) => namesOf(row, 'acquired') },
  { name: 'demonstrated', width: 40, cell: (row) => namesOf(row, 'demonstrated') },
  { name: 'howShown', width: 40, cell: (row) => aboutTags(row, ({ tag }) => tag.howShown) },
  {
    name: 'competencyMinutes',
    width: 24,
    cell: ({ tags, words }) => list(tags.map((tag) => minutesOfTag(tag, words))),
  },
  { name: 'frameworks', width: 32, cell: ({ tags, names }) => list(tags.map(({ tag }) => names.frameworkOf(tag))) },
  { name: 'topics', width: 28, cell: topicsCell },
  {
    name: 'sessions',
    width: 28,
    cell: ({ content, words }) => list(content.sessions?.map(({ date, minutes }) => words.minutes(date, minutes))),
  },
  { name: 'rscMode', width: 18, cell: ({ content: { rsc }, words }) => rsc?.mode && words.rscModes[rsc.mode] },
  { name: 'rscPlace', width: 18, cell: ({ content: { rsc }, words }) => rsc?.place && words.rscPlaces[rsc.place] },
  { name: 'rscProvider', width: 24, cell: ({ content }) => content.rsc?.provider },
  { name: 'rscProviderCategory', width: 26, cell: ({ content }) => content.rsc?.providerCategory },
  { name: 'credit', width: 26, cell: ({ content: { ce } }) => [ce?.amount, ce?.unit].filter(isGiven).join(' ') },
  { name: 'accreditor', width: 20, cell: ({ content }) => content.ce?.accreditor },
  { name: 'certificateNumber', width: 20, cell: ({ content }) => content.ce?.number },
  { name: 'certificates', width: 30, cell: ({ content }) => list(content.attachments?.map(({ name }) => name)) },
  { name: 'verification', width: 24, cell: verificationCell },
  { name: 'format', width: 14, cell: ({ content }) => content.format },
  { name: 'language', width: 10, cell: ({ content }) => content.language },
  { name: 'ageRange', width: 12, cell: ({ content }) => content.ageRange },
  { name: 'datePublished', width: 16, cell: ({ content }) => day(content.datePublished) },
  {
    name: 'usedFor',
    width: 30,
    cell: ({ content }) => list(content.usedFor?.map(({ requirements, period }) => `${period} ${requirements}`)),
  },
  { name: 'quotes', width: 40, cell: ({ content }) => list(content.quotes?.map(quoteText), '\n') },
  { name: 'note', width: 40, cell: ({ content }) => content.note },
  { name: 'competencyNotes', width: 40, cell: (row) => aboutTags(row, ({ tag }) => tag.note) },
  {
    name: 'withheld',
    width: 24,
    cell: ({ withheld, words: { columns } }) => list(withheld.map((field) => knownName(columns, field))),
  },
  {
    name: 'competencyIds',
    width: 30,
    cell: ({ tags, names }) =>
      list(
        tags.map(({ tag }) => names.uriOf(tag)),
        ' ',
      ),
  },
  { name: 'id', width: 38, cell: ({ id }) => id },
];

const hours = (minutes: number): string => formatHours(minutes, 'en');

const day = (date: PartialDate | undefined): LogCell => date && { date };

const isGiven = (part: string | number | undefined): boolean => part !== undefined && part !== '';

/** Each once. */
function list(parts: readonly string[] = [], between = '; '): string {
  return parts.length > 0 ? [...new Set(parts.filter(isGiven))].join(between) : '';
}

function namesOf({ tags }: LogRow, how: How): string {
  return list(tags.filter((tag) => tag.how === how).map(({ name }) => name));
}

/** What a person wrote about each competency. */
function aboutTags({ tags }: LogRow, textOf: (tag: NamedTag) => string | undefined): string {
  return list(
    tags.map((tag) => (textOf(tag) ? `${tag.name}: ${textOf(tag)}` : '')),
    '\n',
  );
}

function minutesOfTag({ tag, name }: NamedTag, words: LogWords): string {
  return tag.minutes === undefined ? '' : words.minutes(name, tag.minutes);
}

function topicsCell({ content, words }: LogRow): string {
  return list(
    topicsOf(content).map((topic) => {
      const name = knownName(words.topics, topic);
      const limit = topicLimit(content, [topic]);
      return limit === undefined ? name : words.minutes(name, limit);
    }),
  );
}

function verificationCell({ content, words }: LogRow): string {
  const { kind = 'self-reported', by, on } = content.verification ?? {};
  const verified = kind === 'confirmed' && by ? words.confirmedBy(by) : words.verified[kind];
  return on === undefined ? verified : words.verifiedOn(verified, on);
}

function quoteText(quote: NonNullable<LogRow['content']['quotes']>[number]): string {
  if ('exact' in quote && typeof quote.exact === 'string') return `“${quote.exact}”`;
  const { start, end } = quote as { start: number; end?: number };
  return [start, ...(end === undefined ? [] : [end])].map(clockText).join('–');
}
