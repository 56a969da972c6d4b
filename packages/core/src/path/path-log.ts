import { daysOf } from '../dates/dates.js';
import type { EvidenceContent } from '../documents/evidence.js';
import { dateOf, minutesOf, statusOf } from '../log/entry-facts.js';
import { type EntryMinutes, minutesKindOf } from '../log/index/entry-totals.js';
import type { PathEntry } from './plan-review.js';

/** Finished entries of one year. */
export interface PathYear {
  /** Undefined for entries without a date. */
  readonly year: string | undefined;
  readonly entries: number;
  readonly minutes: EntryMinutes;
}

/** What a log holds, for "My path". Entries are added one by one, so that a long log can be read in pages. */
export class PathLog {
  readonly #today: string;
  readonly #years = new Map<string | undefined, { entries: number; minutes: Record<keyof EntryMinutes, number> }>();
  readonly #tagged: { readonly id: string; readonly content: EvidenceContent }[] = [];
  #entries = 0;

  /** @param today entries after this day do not count, `2026-11-21` */
  constructor(today: string) {
    this.#today = today;
  }

  add(id: string, content: EvidenceContent): void {
    if (statusOf(content, this.#today) !== 'finished') return;
    this.#entries += 1;
    const year = dateOf(content)?.slice(0, 4);
    const found = this.#years.get(year) ?? {
      entries: 0,
      minutes: { training: 0, rscReceived: 0, rscProvided: 0, other: 0 },
    };
    this.#years.set(year, found);
    found.entries += 1;
    found.minutes[minutesKindOf(content.type)] += minutesOf(content, this.#today);
    const { title, status, dateCompleted, sessions, competencies } = content;
    if (!competencies?.length) return;
    const fields = { status, dateCompleted, sessions };
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    this.#tagged.push({ id, content: { ...known, title, competencies } });
  }

  /** Number of finished entries. */
  get entries(): number {
    return this.#entries;
  }

  /** The latest first; entries without a date last. */
  get years(): readonly PathYear[] {
    return [...this.#years]
      .map(([year, found]): PathYear => ({ year, ...found }))
      .sort((one, other) => (other.year ?? '').localeCompare(one.year ?? ''));
  }

  /** Finished entries that are tagged with a framework, from a day on. */
  entriesSince(framework: string, since: string): PathEntry[] {
    const span = { since, today: this.#today };
    return this.#tagged.flatMap(({ id, content }) => pathEntry(id, content, framework, span) ?? []);
  }

  /** Numbers of finished entries by node of a framework; an entry counts once for a node. */
  entriesByNode(framework: string): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { content } of this.#tagged) {
      const tags = content.competencies?.filter((tag) => tag.framework === framework) ?? [];
      for (const node of new Set(tags.flatMap((tag) => tag.node ?? []))) counts.set(node, (counts.get(node) ?? 0) + 1);
    }
    return counts;
  }
}

/**
 * A finished entry with tags of a framework, if it is from a day or later; partial dates count if any of their days does.
 * @param since `2026-11-21`
 */
function pathEntry(
  id: string,
  content: EvidenceContent,
  framework: string,
  { since, today }: { readonly since: string; readonly today: string },
): PathEntry | undefined {
  const date = dateOf(content);
  if (date === undefined || daysOf(date).last < since || statusOf(content, today) !== 'finished') return undefined;
  const tags = content.competencies ?? [];
  const nodes = tags.flatMap((tag) => (tag.framework === framework && tag.node !== undefined ? [tag.node] : []));
  return nodes.length > 0 ? { id, title: content.title, date, nodes } : undefined;
}
