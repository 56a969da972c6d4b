import { type Aim, type Coverage, coverageOf, type Counting, gapsOf, type Reference, submittedAim } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import { liveOf } from './files/live-of.js';
import type { LogFile } from './files/review-file.js';

export { liveOf } from './files/live-of.js';

/** A log compared with a framework of the page. */
export interface Review {
  readonly file: LogFile;
  /** The framework that most tags refer to, else the first; undefined if the page names none. */
  readonly content?: OutlineContent;
  /** A category of that framework: the one that the log was submitted for, or the one of the applicant's aim. */
  readonly category?: string;
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** Ids of areas without a finished entry. */
  readonly gaps: readonly string[];
  /** Number of all areas; 0 if the page names no framework. */
  readonly areas: number;
  readonly aim?: Aim;
  readonly references: readonly Reference[];
}

interface Made {
  readonly contents: readonly OutlineContent[];
  readonly counting: Counting;
  readonly review: Review;
}

/** The last review of each file: the list and the person's page need the same one, and thousands of entries take long. */
const reviews = new WeakMap<LogFile, Made>();

export function reviewOf(file: LogFile, contents: readonly OutlineContent[], counting: Counting = 'whole'): Review {
  const made = reviews.get(file);
  if (made && made.contents === contents && made.counting === counting) return made.review;
  const review = makeReview(file, contents, counting);
  reviews.set(file, { contents, counting, review });
  return review;
}

function makeReview(file: LogFile, contents: readonly OutlineContent[], counting: Counting): Review {
  const { log, row, entries, today } = file;
  const isKnown = (id: string): boolean => contents.some(({ framework }) => framework.id === id);
  const used = row.frameworks.find(({ id }) => isKnown(id))?.id;
  const content = contents.find(({ framework }) => framework.id === used) ?? contents[0];
  const aim = aimOf(file);
  const named = aim?.category;
  const category = content?.framework.categories?.some(({ id }) => id === named) ? named : undefined;
  const own = {
    file,
    references: liveOf<Reference>(log.profile?.references),
    ...(aim ? { aim } : {}),
    ...(category === undefined ? {} : { category }),
  };
  if (!content) return { ...own, coverage: new Map(), gaps: [], areas: 0 };
  const { outline, framework } = content;
  const contentsOfEntries = entries.map((entry) => entry.content);
  const coverage = coverageOf(contentsOfEntries, framework.id, outline, counting, today);
  return {
    ...own,
    content,
    coverage,
    gaps: gapsOf(outline, coverage, category),
    areas: gapsOf(outline, new Map(), category).length,
  };
}

export const aimOf = ({ log }: LogFile): Aim | undefined => submittedAim(log);
