import type { EvidenceContent } from '../documents/evidence.js';
import { dateOf } from '../log/entry-facts.js';
import type { ReviewEntry } from './review-log.js';

/** Totals and date range of reflective supervision from one provider, or provided by the applicant. */
export interface SupervisionLine {
  /** Absent if no entry names the provider. */
  readonly provider?: string;
  /** The provider's categories, by the association's ids; entries may name several. */
  readonly categories: readonly string[];
  readonly entries: number;
  /** Number of dated sessions. */
  readonly sessions: number;
  readonly minutes: number;
  /** Number of entries without a duration. */
  readonly withoutMinutes: number;
  /** Minutes by mode; the rest of `minutes` has no mode. */
  readonly individual: number;
  readonly group: number;
  /** The earliest and the latest partial date. */
  readonly from?: string;
  readonly to?: string;
}

/** Finished reflective supervision grouped by provider, most minutes first. */
export function supervisionOutline(
  entries: readonly ReviewEntry[],
  kind: 'rsc-received' | 'rsc-provided',
): SupervisionLine[] {
  return supervisionGroups(entries, kind).map(({ line }) => line);
}

/** The lines of `supervisionOutline`, each with its entries. */
export function supervisionGroups(
  entries: readonly ReviewEntry[],
  kind: 'rsc-received' | 'rsc-provided',
): { readonly line: SupervisionLine; readonly entries: readonly ReviewEntry[] }[] {
  const groups = new Map<string, ReviewEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== kind || entry.status !== 'finished') continue;
    const key = kind === 'rsc-received' ? (providerOf(entry.content)?.toLowerCase() ?? '') : '';
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const lines = [...groups.values()].map((group) => ({ line: lineOf(group, kind), entries: group }));
  return lines.sort((one, other) => other.line.minutes - one.line.minutes);
}

function lineOf(entries: readonly ReviewEntry[], kind: 'rsc-received' | 'rsc-provided'): SupervisionLine {
  const provider = kind === 'rsc-received' ? providerOf(entries[0]!.content) : undefined;
  const categories = entries.flatMap(({ content }) => content.rsc?.providerCategory ?? []);
  const sum = (some: readonly ReviewEntry[]): number => some.reduce((total, { minutes = 0 }) => total + minutes, 0);
  const inMode = (mode: string): number => sum(entries.filter(({ content }) => content.rsc?.mode === mode));
  const dates = entries.flatMap(({ content }) => datesOf(content)).sort();
  return {
    ...(provider === undefined ? {} : { provider }),
    categories: [...new Set(categories)],
    entries: entries.length,
    sessions: entries.reduce((total, { content }) => total + (content.sessions?.length ?? 0), 0),
    minutes: sum(entries),
    withoutMinutes: entries.filter(({ minutes }) => minutes === undefined).length,
    individual: inMode('individual'),
    group: inMode('group'),
    ...(dates.length > 0 ? { from: dates[0]!, to: dates.at(-1)! } : {}),
  };
}

const providerOf = ({ rsc, provider }: EvidenceContent): string | undefined =>
  (rsc?.provider?.trim() || provider?.trim())?.replace(/\s+/g, ' ') || undefined;

function datesOf(content: EvidenceContent): string[] {
  const dates = content.sessions?.map(({ date }) => date) ?? [];
  return dates.length > 0 ? dates : [dateOf(content)].filter((date) => date !== undefined);
}
