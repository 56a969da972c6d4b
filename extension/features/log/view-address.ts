import type { EntryFilter } from '@imh/core';

/** The views of the log page, in the order of its navigation. */
export const logViews = [
  'entries',
  'coverage',
  'progress',
  'path',
  'summary',
  'profile',
  'import',
  'worklist',
  'trash',
  'duplicates',
  'conflicts',
  'update',
  'frameworks',
] as const;
export type LogView = (typeof logViews)[number];

/** What the address of the log page asks for. */
export interface ViewRequest {
  readonly view: LogView;
  /** Entries to show; only for `entries`. */
  readonly filter?: EntryFilter;
  /** Id of the entry to open; only for `entries` and `conflicts`. */
  readonly entry?: string;
}

/** The hash of an address on the log page. Every count of entries on a screen links to exactly those entries. */
export function viewAddress({ view, filter, entry }: ViewRequest): string {
  if (view === 'entries' && entry !== undefined) return `#${entry}`;
  const parameters = new URLSearchParams({ view });
  if (filter && Object.keys(filter).length > 0) parameters.set('filter', JSON.stringify(filter));
  if (entry !== undefined) parameters.set('entry', entry);
  return `#${parameters}`;
}

/** Reads a hash; one that is broken or unknown asks for the entries. A hash without "=" is the id of an entry. */
export function viewIn(hash: string): ViewRequest {
  const text = hash.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return { view: 'entries', entry: text };
  const parameters = new URLSearchParams(text);
  const view = logViews.find((each) => each === parameters.get('view')) ?? 'entries';
  const filter = filterIn(parameters.get('filter'));
  const entry = view === 'conflicts' && parameters.get('entry');
  return { view, ...(filter ? { filter } : {}), ...(entry ? { entry } : {}) };
}

function filterIn(text: string | null): EntryFilter | undefined {
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
