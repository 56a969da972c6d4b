import { type EntryFilter, formatDate } from '@imh/core';
import { knownName } from '@imh/elements';
import type { App } from '../app-element.js';
import { tagName } from './tag-names.js';

/** One condition of a filter in words, and the filter without it. */
export interface FilterChip {
  readonly label: string;
  readonly without: EntryFilter;
}

/** The conditions of a filter, except for the text, which has a field of its own. */
export function filterChips(filter: EntryFilter, app: App, categoryName: (id: string) => string): FilterChip[] {
  const { strings } = app;
  const names = strings.typeNames;
  const chips: FilterChip[] = [];
  const single = (name: keyof EntryFilter, label: string) => chips.push({ label, without: without(filter, name) });
  const each = <T>(name: keyof EntryFilter, values: readonly T[] | undefined, labelOf: (value: T) => string) => {
    for (const value of values ?? []) {
      const rest = values!.filter((other) => other !== value);
      const left = rest.length > 0 ? { ...filter, [name]: rest } : without(filter, name);
      chips.push({ label: labelOf(value), without: left });
    }
  };
  const day = (date: string) => formatDate(strings.language, date);
  if (filter.from && filter.from === filter.to) {
    chips.push({ label: day(filter.from), without: without(filter, 'from', 'to') });
  } else {
    if (filter.from) single('from', strings.filterSince(day(filter.from)));
    if (filter.to) single('to', strings.filterUntil(day(filter.to)));
  }
  each('types', filter.types, (type) => names[type] ?? type);
  each('kinds', filter.kinds, (kind) => strings.evidenceKinds[kind] ?? kind);
  if (filter.how) single('how', strings.evidenceHows[filter.how] ?? filter.how);
  each('statuses', filter.statuses, (status) => strings.statuses[status] ?? status);
  each('topics', filter.topics, (topic) => knownName(strings.topicNames, topic));
  each('nodes', filter.nodes, (node) => tagName(app, node));
  if (filter.category) single('category', categoryName(filter.category));
  each('providers', filter.providers, (provider) => provider);
  each('missing', filter.missing, (part) => strings.filterMissingPart(strings.missingNames[part] ?? part));
  if (filter.conflict) single('conflict', strings.filterConflict);
  if (filter.ids) single('ids', strings.filterIds(filter.ids.length));
  return chips;
}

export function without(filter: EntryFilter, ...names: readonly (keyof EntryFilter)[]): EntryFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !names.includes(name as keyof EntryFilter)));
}
