import { type ApplicationSummary, type EntryMinutes, formatHours } from '@imh/core';
import type { SummaryNames } from './names.js';
import type { SummaryWords } from './words.js';

/** A row of figures: a heading, and a cell for each further column. */
export interface HoursRow {
  readonly head: string;
  /** 1 for an area below its domain. */
  readonly level: 0 | 1;
  readonly cells: readonly string[];
}

export interface HoursTable {
  /** Absent for the table that the heading of the section names. */
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly HoursRow[];
}

const kinds: readonly (keyof EntryMinutes)[] = ['training', 'rscReceived', 'rscProvided', 'other'];

/** Hours by kind of evidence, then the training hours of each category by domain and area. */
export function hoursTables(summary: ApplicationSummary, words: SummaryWords, names: SummaryNames): HoursTable[] {
  const { minutes, categories } = summary;
  const hours = (some: number) => formatHours(some, words.language);
  const byKind: HoursTable = {
    columns: [words.kind, words.fields.hours],
    rows: kinds.map((kind) => ({ head: words.kinds[kind], level: 0, cells: [hours(minutes[kind])] })),
  };
  const byCategory = categories.map(({ framework, category, domains, ...whole }): HoursTable => {
    const row = (head: string, level: 0 | 1, { entries, minutes: some }: typeof whole) => ({
      head,
      level,
      cells: [entries.toLocaleString('en-US'), hours(some)],
    });
    return {
      caption: words.categoryHours(
        names.framework(framework) || framework,
        category === undefined ? '' : names.category(category, framework),
      ),
      columns: [words.domain, words.entries, words.fields.hours],
      rows: [
        row(words.kinds.training, 0, whole),
        ...domains.flatMap(({ domain, areas, ...figures }) => [
          row(names.node(framework, domain), 0, figures),
          ...areas.map(({ area, ...own }) => row(names.node(framework, area), 1, own)),
        ]),
      ],
    };
  });
  return [byKind, ...byCategory];
}

/** What the figures leave out, in sentences. */
export function hoursNotes(summary: ApplicationSummary, words: SummaryWords): string[] {
  const { withoutMinutes, notFinished, untagged, categories } = summary;
  return [
    categories.length > 0 ? words.overlap : '',
    withoutMinutes > 0 ? words.withoutMinutes(withoutMinutes) : '',
    untagged > 0 ? words.untagged(untagged) : '',
    notFinished > 0 ? words.notFinished(notFinished) : '',
  ].filter(Boolean);
}
