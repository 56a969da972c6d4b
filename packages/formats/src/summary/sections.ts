import {
  type ApplicationSummary,
  completed,
  each,
  type Education,
  formatDate,
  formatHours,
  type Reference,
  type Relation,
  type Steps,
  type SummaryEntry,
  type SummaryItem,
  type SummarySupervision,
  type Work,
} from '@imh/core';
import type { SummaryNames } from './names.js';
import { competenciesText, domainsText } from './place-text.js';
import { fieldsOf, type SummaryRow, type SummarySection } from './row.js';
import type { SummaryWords } from './words.js';

/** The sections of a summary with their rows in words, in the order of an application form. */
export function summarySections(...question: Parameters<typeof summarySectionSteps>): SummarySection[] {
  return completed(summarySectionSteps(...question));
}

/** `summarySections` for a long log, with pauses. */
export function* summarySectionSteps(
  summary: ApplicationSummary,
  words: SummaryWords,
  names: SummaryNames,
): Steps<SummarySection[]> {
  const text = new RowText(words, names);
  const training: SummaryRow[] = [];
  const other: SummaryRow[] = [];
  yield* each(summary.training, (entry) => training.push(text.entry(entry)), stride);
  yield* each(summary.other, (entry) => other.push(text.entry(entry)), stride);
  const rows: readonly (readonly [SummarySection['id'], readonly SummaryRow[]])[] = [
    ['work', summary.work.map((item) => text.work(item))],
    ['education', summary.education.map((item) => text.education(item))],
    ['training', training],
    ['supervision', summary.supervision.map((line) => text.supervision(line))],
    ['references', summary.references.map((item) => text.reference(item))],
    ['other', other],
  ];
  return rows.map(([id, own]) => ({ id, title: words.sections[id], rows: own }));
}

/** Rows between two pauses: about a millisecond. */
const stride = 32;

class RowText {
  constructor(
    private readonly words: SummaryWords,
    private readonly names: SummaryNames,
  ) {}

  #date(date: string | undefined): string | undefined {
    return date === undefined ? undefined : formatDate(this.words.language, date);
  }

  #hours(minutes: number | undefined): string | undefined {
    return minutes === undefined ? undefined : formatHours(minutes, this.words.language);
  }

  #number(number: number | undefined): string | undefined {
    return number?.toLocaleString(this.words.language === 'es' ? 'es-US' : this.words.language, { useGrouping: false });
  }

  #when({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): string {
    const [first, last] = [this.#date(from), this.#date(to)];
    if (first === undefined) return last ?? '';
    return last === undefined ? this.words.ongoing(first) : this.words.span(first, last);
  }

  #row(
    { id, inTwoVersions = false }: { readonly id: string; readonly inTwoVersions?: boolean },
    title: string,
    facts: readonly (string | undefined)[],
    values: Parameters<typeof fieldsOf>[1],
  ): SummaryRow {
    return {
      id,
      title: title.trim(),
      facts: facts.filter((fact) => fact !== undefined && fact !== '') as string[],
      fields: fieldsOf(this.words, values),
      notes: inTwoVersions ? [this.words.inTwoVersions] : [],
    };
  }

  work(item: SummaryItem<Work>): SummaryRow {
    const { role, employer, dates = {}, hoursPerWeek, families, ageRange, supervisor, duties } = item.content;
    return this.#row(
      item,
      role,
      [employer, this.#when(dates)],
      [
        ['role', role],
        ['employer', employer],
        ['from', this.#date(dates.from)],
        ['to', this.#date(dates.to)],
        ['hoursPerWeek', this.#number(hoursPerWeek)],
        ['families', this.#number(families)],
        ['ageRange', ageRange],
        ['workSupervisor', supervisor],
        ['duties', duties],
      ],
    );
  }

  education(item: SummaryItem<Education>): SummaryRow {
    const { degree, institution, dates = {} } = item.content;
    return this.#row(
      item,
      degree,
      [institution, this.#when(dates)],
      [
        ['degree', degree],
        ['institution', institution],
        ['from', this.#date(dates.from)],
        ['to', this.#date(dates.to)],
      ],
    );
  }

  entry(entry: SummaryEntry): SummaryRow {
    const { words, names } = this;
    const { title, from, to, provider, people, minutes, type, topics, places, certificates } = entry;
    const hours = this.#hours(minutes);
    return this.#row(
      entry,
      title,
      [this.#when({ from, to }), hours && words.hours(hours)],
      [
        ['title', title],
        ...(from === undefined
          ? ([['date', this.#date(to)]] as const)
          : ([
              ['from', this.#date(from)],
              ['to', this.#date(to)],
            ] as const)),
        ['provider', provider],
        ['people', people.join('; ')],
        ['hours', hours],
        ['type', type && words.typeNames[type]],
        ['topics', topics.map((topic) => words.topics[topic] ?? topic).join('; ')],
        ['domains', domainsText(places, names)],
        ['competencies', competenciesText(places, names)],
        ['certificates', certificates.join('; ')],
      ],
    );
  }

  supervision(line: SummarySupervision): SummaryRow {
    const { words, names } = this;
    const { kind, provider, categories, from, to, minutes, individual, group, sessions, places } = line;
    const isReceived = kind === 'rsc-received';
    const title = isReceived ? (provider ?? words.providerUnknown) : words.providedByApplicant;
    const listed = (some: number) => (some > 0 ? this.#hours(some) : undefined);
    const span = from === to ? { to } : { from, to };
    return this.#row(
      line,
      title,
      [this.#when(span), words.hours(this.#hours(minutes)!)],
      [
        ['supervisor', isReceived ? provider : undefined],
        ['category', categories.map((category) => names.category(category)).join('; ')],
        ['from', this.#date(from)],
        ['to', this.#date(to)],
        ['hours', this.#hours(minutes)],
        ['individual', listed(individual)],
        ['group', listed(group)],
        ['sessions', sessions > 0 ? this.#number(sessions) : undefined],
        ['type', words.typeNames[kind]],
        ['domains', domainsText(places, names)],
        ['competencies', competenciesText(places, names)],
      ],
    );
  }

  reference(item: SummaryItem<Reference>): SummaryRow {
    const { words, names } = this;
    const { name, relation, category, asked, received, waived } = item.content;
    const who = relation && (words.relations[relation as Relation] ?? relation);
    return this.#row(
      item,
      name,
      [who],
      [
        ['name', name],
        ['relation', who],
        ['category', category && names.category(category)],
        ['asked', this.#date(asked)],
        ['received', this.#date(received)],
        ['waived', waived === undefined ? undefined : waived ? words.waived.yes : words.waived.no],
      ],
    );
  }
}
