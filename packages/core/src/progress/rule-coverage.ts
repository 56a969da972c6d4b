import type { EvidenceContent } from '../documents/evidence.js';
import type { Rule } from '../documents/requirements.js';
import { type Counting, type Coverage, coverageSteps } from '../log/coverage.js';
import { minutesOf } from '../log/entry-facts.js';
import { nodesForCategory } from '../outline/category-filter.js';
import { descendantsOf } from '../outline/descendants.js';
import type { Outline } from '../outline/outline.js';
import { each, type Steps } from '../steps.js';

/** Coverage of a rule's areas by the entries that count toward it. */
export interface RuleCoverage {
  /** Every area below the rule's nodes, in reading order, as far as the outline has areas. */
  readonly areas: readonly (Coverage & { readonly node: string })[];
  /** Areas with too few entries. */
  readonly untouched: readonly string[];
  /** The rule's nodes that contain areas, such as domains, in the order of the rule. */
  readonly headings: readonly HeadingCoverage[];
  /** Nodes of the rule that are missing from the outline or have no areas below them. */
  readonly unknown: readonly string[];
}

/** A node that contains areas: how many there are, and how many have too few entries. */
export interface HeadingCoverage {
  readonly node: string;
  readonly areas: number;
  readonly untouched: number;
}

/** An entry and its minutes that count. */
interface CountedContent {
  readonly content: EvidenceContent;
  readonly minutes: number;
}

export function* ruleCoverageOf(
  rule: Rule,
  counted: readonly CountedContent[],
  framework: string | undefined,
  outline: Outline | undefined,
  category: string | undefined,
  counting: Counting,
): Steps<RuleCoverage | undefined> {
  if (!rule.coverage) return undefined;
  const { nodes, minimumEntries = 1 } = rule.coverage;
  if (!outline || framework === undefined) return { areas: [], untouched: [], headings: [], unknown: nodes };
  const visible = nodesForCategory(outline, category);
  const areasBelow = (node: string) =>
    [node, ...descendantsOf(outline, node)].filter(
      (id) => outline.byId.get(id)?.node.kind === 'area' && visible.has(id),
    );
  const scaled: EvidenceContent[] = [];
  yield* each(counted, (one) => scaled.push(scaledToCounted(one)));
  const coverage = yield* coverageSteps(scaled, framework, outline, counting);
  const areas = [...new Set(nodes.flatMap(areasBelow))]
    .sort((one, other) => (outline.byId.get(one)?.position ?? 0) - (outline.byId.get(other)?.position ?? 0))
    .map((node) => ({ node, ...(coverage.get(node) ?? { entries: 0, minutes: 0 }) }));
  const untouched = areas.filter(({ entries }) => entries < minimumEntries).map(({ node }) => node);
  const headings = nodes.flatMap((node): HeadingCoverage[] => {
    const below = areasBelow(node);
    if (below.length === 0 || below.includes(node)) return [];
    return [{ node, areas: below.length, untouched: below.filter((id) => untouched.includes(id)).length }];
  });
  return {
    areas,
    untouched,
    headings,
    unknown: nodes.filter((node) => areasBelow(node).length === 0),
  };
}

/** The entry reduced to the minutes that count; tag minutes are scaled down accordingly. */
function scaledToCounted({ content, minutes }: CountedContent): EvidenceContent {
  const whole = minutesOf(content);
  const scale = whole > 0 ? minutes / whole : 0;
  const competencies = (content.competencies ?? []).map((tag) =>
    tag.minutes === undefined ? tag : { ...tag, minutes: tag.minutes * scale },
  );
  return { ...content, status: 'finished', sessions: undefined, minutes, competencies };
}
