import { type Aim, type Education, type EvidenceLog, formatDate, type Reference, standingOf, type Versioned, type Work } from '@imh/core'; // prettier-ignore
import { h } from '@imh/elements';
import { selfChecksOf, selfChecksView } from './answers-view.js';
import type { Desk, Words } from './desk.js';
import { field } from './entry-list.js';
import { ratingsOf, ratingsView } from './ratings-view.js';
import { liveOf, type Review } from './review.js';
import { supervisionView } from './supervision-view.js';

/** A section of a person's page; its view is made when its turn comes. */
export interface Section {
  readonly title: string;
  view(): HTMLElement;
}

/** What a log says beside its entries, in the order in which applications ask for it. Nothing stands for what is absent. */
export function besideEntries(desk: Desk, review: Review): Section[] {
  const { words } = desk;
  const { log, entries } = review.file;
  const { work = [], education = [], references = [] } = log.profile ?? {};
  const supervised = entries.some(({ kind, status }) => status === 'finished' && /^rsc-/.test(kind));
  const checks = selfChecksOf(review);
  const ratings = ratingsOf(desk, review);
  const closed = log.closedPeriods ?? [];
  const sections: (Section | false)[] = [
    isThere<Work>(work) && { title: words.workTitle, view: () => itemsOf<Work>(desk, work, workItem) },
    isThere<Education>(education) && {
      title: words.educationTitle,
      view: () => itemsOf<Education>(desk, education, educationItem),
    },
    supervised && { title: words.supervisionTitle, view: () => supervisionView(desk, review) },
    isThere<Reference>(references) && {
      title: words.referencesTitle,
      view: () => itemsOf<Reference>(desk, references, referenceItem(review)),
    },
    ratings.length > 0 && { title: words.ratingsOfPerson, view: () => ratingsView(desk, review, ratings) },
    checks.length > 0 && { title: words.selfChecksTitle, view: () => selfChecksView(desk, review, checks) },
    closed.length > 0 && { title: words.closedTitle, view: () => closedView(desk, closed) },
  ];
  return sections.filter((section) => section !== false);
}

/** "I am working towards …", never a status. */
export function aimsOf({ words, language }: Desk, { file, content }: Review): string[] {
  return liveOf<Aim>(file.log.profile?.aims).map(({ association, category, purpose, since, providesRsc }) =>
    [
      purpose && words.purposes[purpose],
      association,
      categoryName(content, category),
      since && words.since(formatDate(language, since)),
      providesRsc && words.providesRsc,
    ]
      .filter(Boolean)
      .join(' · '),
  );
}

/** As the framework of the page calls a category; else the id that the file has. */
export function categoryName(content: Review['content'], id: string | undefined): string | undefined {
  const category = content?.framework.categories?.find((one) => one.id === id);
  return category ? content!.say(category.label).text || id : id;
}

const isThere = <Content>(items: readonly Versioned<Content>[]): boolean => liveOf(items).length > 0;

function itemsOf<Content>(
  desk: Desk,
  items: readonly Versioned<Content>[],
  itemOf: (desk: Desk, content: Content) => readonly HTMLElement[],
): HTMLElement {
  const lines = items.flatMap((item) => {
    const { content, conflict } = standingOf(item);
    if (!content) return [];
    return [h('li', {}, ...itemOf(desk, content), conflict && h('p', { class: 'mark-line' }, desk.words.unsettled))];
  });
  return h('ul', { class: 'items' }, ...lines);
}

function workItem({ words, language }: Desk, work: Work): HTMLElement[] {
  const { role, employer, dates, hoursPerWeek, families, ageRange, supervisor, duties } = work;
  const fields = words.workFields;
  return [
    h('p', { class: 'entry-title', dir: 'auto' }, role),
    ...line(employer, span(words, language, dates)),
    h(
      'dl',
      {},
      ...field(fields.hoursPerWeek, hoursPerWeek === undefined ? undefined : numberIn(language, hoursPerWeek)),
      ...field(fields.families, families === undefined ? undefined : numberIn(language, families)),
      ...field(fields.ageRange, ageRange),
      ...field(fields.supervisor, supervisor),
      ...field(fields.duties, duties),
    ),
  ];
}

function educationItem({ words, language }: Desk, { degree, institution, dates }: Education): HTMLElement[] {
  return [h('p', { class: 'entry-title', dir: 'auto' }, degree), ...line(institution, span(words, language, dates))];
}

const referenceItem =
  ({ content }: Review) =>
  ({ words, language }: Desk, { name, relation, category, received }: Reference): HTMLElement[] => [
    h('p', { class: 'entry-title', dir: 'auto' }, name),
    ...line(
      relationName(words, relation),
      categoryName(content, category),
      received === undefined ? words.notReceived : words.receivedOn(formatDate(language, received)),
    ),
  ];

export function relationName(words: Words, relation: string | undefined): string | undefined {
  return relation && ((words.relations as Readonly<Record<string, string>>)[relation] ?? relation);
}

function closedView({ words, language }: Desk, periods: NonNullable<EvidenceLog['closedPeriods']>): HTMLElement {
  const lines = periods.map(
    ({ period, closedAt, entries }) =>
    h('li', {}, h('bdi', {}, period), `: ${words.closedOn(formatDate(language, closedAt.slice(0, 10)))}`, entries && ` · ${words.entries(entries.length)}`), // prettier-ignore
  );
  return h('ul', { class: 'items' }, ...lines);
}

function line(...parts: readonly (string | undefined | false)[]): HTMLElement[] {
  const there = parts.filter(Boolean).join(' · ');
  return there ? [h('p', { class: 'quiet', dir: 'auto' }, there)] : [];
}

/** A stretch of time, of which often only one end is known. */
export function span(
  words: Words,
  language: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): string | undefined {
  const [first, last] = [from, to].map((date) => date && formatDate(language, date));
  if (first && last) return first === last ? first : words.period(first, last);
  return first ? words.fromOn(first) : last && words.until(last);
}

const numberIn = (language: string, number: number): string => number.toLocaleString(language);
