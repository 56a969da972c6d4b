import { type Aim, type Coverage, coverageOf, type Counting, type Framework, gapsOf, nodesForCategory, type Reference, itemState, type Versioned } from '@imh/core'; // prettier-ignore
import { type OutlineContent, outlineContent, type OutlineRow } from '@imh/elements';
import type { LogFile } from './review-file.js';

/** A log beside the framework of the page that it speaks of. */
export interface Review {
  readonly file: LogFile;
  /** Absent where the page names no framework. */
  readonly content?: OutlineContent;
  /** The framework's category that was named at hand-over, or that the person works towards. */
  readonly category?: string;
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** Areas that no finished entry touches. */
  readonly gaps: readonly string[];
  /** Of how many; 0 where none of them can be told. */
  readonly areas: number;
  /** What the person works towards, where she says so. */
  readonly aim?: Aim;
  readonly references: readonly Reference[];
}

export function contentsOf(frameworks: readonly Framework[], language: string): OutlineContent[] {
  return frameworks.map((framework) => outlineContent(framework, { language }));
}

/** The last review of each file: the list and the person's view ask the same. */
const reviews = new WeakMap<
  LogFile,
  { readonly contents: readonly OutlineContent[]; readonly counting: Counting; readonly review: Review }
>();

export function reviewOf(file: LogFile, contents: readonly OutlineContent[], counting: Counting = 'whole'): Review {
  const known = reviews.get(file);
  if (known && known.contents === contents && known.counting === counting) return known.review;
  const review = newReview(file, contents, counting);
  reviews.set(file, { contents, counting, review });
  return review;
}

function newReview(file: LogFile, contents: readonly OutlineContent[], counting: Counting): Review {
  const { log, row, entries } = file;
  const isKnown = (id: string): boolean => contents.some(({ framework }) => framework.id === id);
  const used = row.frameworks.find(({ id }) => isKnown(id))?.id;
  const content = contents.find(({ framework }) => framework.id === used) ?? contents[0];
  const aims = liveOf<Aim>(log.profile?.aims);
  const wanted = log.subject?.category;
  const aim = aims.find(({ category }) => category !== undefined && category === wanted) ?? aims[0];
  const named = wanted ?? aim?.category;
  const category = content?.framework.categories?.some(({ id }) => id === named) ? named : undefined;
  const aimed =
    named === undefined && !aim ? undefined : { ...aim, ...(named === undefined ? {} : { category: named }) };
  const shared = {
    file,
    references: liveOf<Reference>(log.profile?.references),
    ...(aimed ? { aim: aimed } : {}),
    ...(category === undefined ? {} : { category }),
  };
  if (!content) return { ...shared, coverage: new Map(), gaps: [], areas: 0 };
  const { outline, framework } = content;
  const coverage = coverageOf(entries.map((entry) => entry.content), framework.id, outline, counting); // prettier-ignore
  const none = new Map<string, Coverage>();
  return {
    ...shared,
    content,
    coverage,
    gaps: gapsOf(outline, coverage, category),
    areas: gapsOf(outline, none, category).length,
  };
}

/** What items say now; none for what is deleted. */
export function liveOf<Content>(items: readonly Versioned<Content>[] = []): Content[] {
  return items.flatMap((item) => itemState(item).content ?? []);
}

/** Rows of a map: what a category has, each node once, where it first stands. */
export function mapRows({ content, category }: Review): OutlineRow[] {
  if (!content) return [];
  const kept = nodesForCategory(content.outline, category);
  const seen = new Set<string>();
  return content.rows.filter(({ node }) => kept.has(node.id) && !seen.has(node.id) && seen.add(node.id));
}

/** What a row is called: code and label, as far as its rights allow. */
export function titleOf(content: OutlineContent, row: OutlineRow): string {
  const { code, label } = content.words(row);
  return [code, label.text].filter(Boolean).join(' ') || row.node.id;
}

/** Titles of nodes by id. */
export function titlesOf(content: OutlineContent): (id: string) => string {
  const rows = new Map(content.rows.map((row) => [row.node.id, row]));
  return (id) => {
    const row = rows.get(id);
    return row ? titleOf(content, row) : id;
  };
}
