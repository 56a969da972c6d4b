import { canonicalJson } from '../documents/canonical-json.js';
import type { Crosswalk } from '../documents/crosswalk.js';
import type { CompetencyTag, EvidenceContent } from '../documents/evidence.js';
import { type Counting, type Coverage, coverageOf } from '../log/coverage.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { counterparts } from './counterparts.js';

export interface CrosswalkQuestion {
  readonly crosswalk: Crosswalk;
  /** The framework whose coverage is computed, and the one that the evidence is tagged in. */
  readonly to: { readonly id: string; readonly outline: Outline };
  readonly from: { readonly id: string; readonly outline: Outline };
  /** Rows that are limited to other categories are ignored. */
  readonly category?: string;
  readonly counting?: Counting;
}

export interface CrosswalkedCoverage {
  /** Evidence tagged in the framework itself. */
  readonly direct: ReadonlyMap<string, Coverage>;
  /** Direct evidence plus what the crosswalk adds. */
  readonly all: ReadonlyMap<string, Coverage>;
  /** Node → nodes of the other framework that contribute to it, to explain the figure. */
  readonly through: ReadonlyMap<string, readonly string[]>;
}

/**
 * Coverage of a framework by evidence tagged in another one. Only `exact` rows count; weaker relations need a person's
 * judgment. Evidence tagged below an exact node counts too, because evidence for a part is evidence for the whole.
 */
export function crosswalkedCoverage(
  contents: readonly EvidenceContent[],
  question: CrosswalkQuestion,
): CrosswalkedCoverage {
  const { to, counting } = question;
  const through = new Map<string, string[]>();
  const translated = contents.map((content) => withCounterparts(content, question, through));
  return {
    direct: coverageOf(contents, to.id, to.outline, counting),
    all: coverageOf(translated, to.id, to.outline, counting),
    through,
  };
}

function withCounterparts(
  content: EvidenceContent,
  question: CrosswalkQuestion,
  through: Map<string, string[]>,
): EvidenceContent {
  const { from, to } = question;
  const tags = content.competencies ?? [];
  const own = new Set(tags.filter((tag) => tag.framework === to.id).map(({ node }) => node));
  const translatedTags = new Map<string, CompetencyTag>();
  for (const tag of tags) {
    if (tag.framework !== from.id || tag.node === undefined) continue;
    for (const node of exactNodes(tag, question)) {
      const sources = through.get(node) ?? [];
      if (!sources.includes(tag.node)) through.set(node, [...sources, tag.node]);
      // The user has also tagged the node directly.
      if (own.has(node)) continue;
      const { minutes } = tag;
      const translated = { framework: to.id, node, ...(minutes === undefined ? {} : { minutes }) };
      translatedTags.set(canonicalJson([node, tag.node, minutes ?? null]), translated);
    }
  }
  return translatedTags.size === 0 ? content : { ...content, competencies: [...tags, ...translatedTags.values()] };
}

/** Exact counterparts of the node, or of its nearest ancestor that has any. */
function exactNodes({ node, version }: CompetencyTag, { crosswalk, from, to, category }: CrosswalkQuestion): string[] {
  for (const id of [node!, ...ancestorsOf(from.outline, node!)]) {
    const exact = counterparts(crosswalk, from.id, id, version).flatMap((one) => {
      const isForOthers =
        category !== undefined && one.row.categories?.length && !one.row.categories.includes(category);
      return one.relation === 'exact' && one.node !== undefined && !isForOthers ? one.node : [];
    });
    const existing = exact.filter((one) => to.outline.byId.has(one));
    if (existing.length > 0) return [...new Set(existing)];
  }
  return [];
}
