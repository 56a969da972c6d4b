import { canonicalJson } from '../documents/canonical-json.js';
import type { Crosswalk } from '../documents/crosswalk.js';
import type { CompetencyTag, EvidenceContent } from '../documents/evidence.js';
import { type Counting, type Coverage, coverageOf } from '../log/coverage.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { counterparts } from './counterparts.js';

export interface CrosswalkQuestion {
  readonly crosswalk: Crosswalk;
  /** The framework that is asked about, and the other one, from which evidence comes. */
  readonly to: { readonly id: string; readonly outline: Outline };
  readonly from: { readonly id: string; readonly outline: Outline };
  /** Rows that are only for other categories do not count. */
  readonly category?: string;
  readonly counting?: Counting;
}

export interface CrosswalkedCoverage {
  /** Evidence tagged in the framework itself. */
  readonly direct: ReadonlyMap<string, Coverage>;
  /** The same and what the crosswalk brings. */
  readonly all: ReadonlyMap<string, Coverage>;
  /** Node → nodes of the other framework that brought something to it, for the reason beside the figure. */
  readonly through: ReadonlyMap<string, readonly string[]>;
}

/**
 * Coverage of a framework by evidence that was tagged in another one. Only `exact` rows count: anything less is for a
 * person to judge. What is tagged below an exact node counts for it, because evidence for a part is evidence in it.
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
  const brought = new Map<string, CompetencyTag>();
  for (const tag of tags) {
    if (tag.framework !== from.id || tag.node === undefined) continue;
    for (const node of exactNodes(tag, question)) {
      const sources = through.get(node) ?? [];
      if (!sources.includes(tag.node)) through.set(node, [...sources, tag.node]);
      // Tagged here as well: the person has said it herself.
      if (own.has(node)) continue;
      const { minutes } = tag;
      const translated = { framework: to.id, node, ...(minutes === undefined ? {} : { minutes }) };
      brought.set(canonicalJson([node, tag.node, minutes ?? null]), translated);
    }
  }
  return brought.size === 0 ? content : { ...content, competencies: [...tags, ...brought.values()] };
}

/** What the nearest exact row says, of the node itself or of one above it. */
function exactNodes({ node, version }: CompetencyTag, { crosswalk, from, to, category }: CrosswalkQuestion): string[] {
  for (const id of [node!, ...ancestorsOf(from.outline, node!)]) {
    const exact = counterparts(crosswalk, from.id, id, version).flatMap((one) => {
      const isForOthers =
        category !== undefined && one.row.categories?.length && !one.row.categories.includes(category);
      return one.relation === 'exact' && one.node !== undefined && !isForOthers ? one.node : [];
    });
    const there = exact.filter((one) => to.outline.byId.has(one));
    if (there.length > 0) return [...new Set(there)];
  }
  return [];
}
