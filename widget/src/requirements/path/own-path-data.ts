import { type Aim, localDay, PathLog, type Requirements, type SelfCheck } from '@imh/core';
import type { MyPath, OutlineContent, Phrase } from '@imh/elements';
import { liveOf } from '../../evidence/files/live-of.js';
import type { LogFile } from '../../evidence/files/review-file.js';

interface OwnPathInput {
  readonly log: LogFile | undefined;
  readonly checks: readonly SelfCheck[];
  readonly requirements: readonly Requirements[];
  readonly content: OutlineContent | undefined;
  /** The category that the page shows; the person's own log may name another one. */
  readonly category: string | undefined;
  nameOf(category: string): Phrase;
}

/** What the person's files and the page's requirements tell. */
export function ownPathData({ log, checks, requirements, content, category, nameOf }: OwnPathInput): MyPath {
  const aims = liveOf<Aim>(log?.log.profile?.aims);
  const own = aims.find((aim) => aim.category !== undefined);
  const today = log?.today ?? localDay(new Date());
  const asked = own?.category ?? category;
  return {
    today,
    aims,
    category: asked,
    log: log && pathLog(log, today),
    selfChecks: [...checks, ...liveOf<SelfCheck>(log?.log.selfChecks)],
    requirements: applying(requirements, asked, own?.purpose),
    contents: content ? [content] : [],
    content,
    nameOf,
  };
}

function pathLog(log: LogFile, today: string): PathLog {
  const entries = new PathLog(today);
  for (const { id, content } of log.entries) entries.add(id, content);
  return entries;
}

/** The page's lists for a category, of the purpose of the aim if there are some. */
function applying(
  requirements: readonly Requirements[],
  category: string | undefined,
  purpose: Aim['purpose'],
): readonly Requirements[] {
  const all = requirements.filter(
    ({ categories }) => !categories?.length || (category !== undefined && categories.includes(category)),
  );
  const own = all.filter((set) => set.purpose === purpose);
  return own.length > 0 ? own : all;
}
