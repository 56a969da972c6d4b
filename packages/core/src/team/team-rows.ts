import type { Framework } from '../documents/framework.js';
import type { Answer, LearningSource } from '../documents/self-check.js';
import type { TeamEvidence, TeamRow, TeamSources } from '../documents/team-sums.js';
import { coverageOf } from '../log/coverage.js';
import { nodesForCategory } from '../outline/category-filter.js';
import { isHeading } from '../outline/heading.js';
import type { Outline } from '../outline/outline.js';
import { answersByNode } from './answers-by-node.js';
import { growthCounts, type ToDevelop, toDevelopIn } from './growth-counts.js';
import { levelCounts, type Response } from './level-counts.js';
import type { TeamMember } from './team-member.js';

interface TeamQuestion {
  readonly members: readonly TeamMember[];
  readonly framework: Pick<Framework, 'id' | 'scale' | 'targets' | 'categories'>;
  readonly outline: Outline;
}

/** What a team submitted, by number of documents. */
export function teamTotals(members: readonly TeamMember[]): {
  people: number;
  selfChecks: number;
  ratings: number;
  logs: number;
} {
  return {
    people: members.length,
    selfChecks: members.filter(({ answers }) => answers).length,
    ratings: members.reduce((sum, { ratings = [] }) => sum + ratings.length, 0),
    logs: members.filter(({ contents }) => contents).length,
  };
}

/** Domains, each followed by its areas, in reading order. Members are never named, ranked or averaged. */
export function teamRows({ members, framework, outline }: TeamQuestion): TeamRow[] {
  const scale = framework.scale?.levels.map(({ value }) => value) ?? [];
  const known = new Set(framework.categories?.map(({ id }) => id));
  const people = members.map((member, index) => personOf(member, index, { framework, outline, known, scale }));
  const checks = people.filter(({ own }) => own);
  const logs = people.filter(({ evidence }) => evidence);
  const hasRatings = people.some(({ ratings }) => ratings.length > 0);
  const rowOf = (node: string, domain?: string): TeamRow => {
    const own = checks.map((person) => responseOf(person, person.own!, node));
    return {
      node,
      ...(domain === undefined ? {} : { domain }),
      ...(checks.length > 0 && {
        levels: levelCounts(own, scale),
        growth: growthCounts(
          own.map(({ answers, member }) => ({ answers, toDevelop: people[member]!.toDevelop })),
          scale,
        ),
        sources: sourceCounts(own),
      }),
      ...(hasRatings && {
        ratings: levelCounts(
          people.flatMap((person) => person.ratings.map((rating) => responseOf(person, rating, node))),
          scale,
          true,
        ),
      }),
      ...(logs.length > 0 && { evidence: evidenceCounts(logs, node) }),
    };
  };
  return teamNodes(outline).map(({ node, domain }) => rowOf(node, domain));
}

/** What rows are about: domains, each followed by its areas, in reading order. */
export function teamNodes(outline: Outline): { readonly node: string; readonly domain?: string }[] {
  return [...outline.roots, ...outline.orphans].flatMap((domain) => [
    { node: domain },
    ...areasOf(outline, domain).map((node) => ({ node, domain })),
  ]);
}

/** Headings directly below a domain; competencies are not counted one by one. */
function areasOf(outline: Outline, domain: string): readonly string[] {
  const { children } = outline.byId.get(domain)!;
  return children.filter((id) => isHeading(outline.byId.get(id)!.node) || outline.byId.get(id)!.children.length > 0);
}

type ByNode = ReadonlyMap<string, readonly Answer[]>;

interface Person {
  readonly member: number;
  /** Nodes that are for the person's category. */
  readonly kept: ReadonlySet<string>;
  readonly toDevelop: ToDevelop;
  readonly own: ByNode | undefined;
  readonly ratings: readonly ByNode[];
  /** Nodes with evidence. */
  readonly evidence: ReadonlySet<string> | undefined;
}

function personOf(
  { category, answers, ratings = [], contents }: TeamMember,
  member: number,
  {
    framework,
    outline,
    known,
    scale,
  }: Omit<TeamQuestion, 'members'> & { known: ReadonlySet<string>; scale: readonly number[] },
): Person {
  const own = category !== undefined && known.has(category) ? category : undefined;
  return {
    member,
    kept: nodesForCategory(outline, own),
    toDevelop: toDevelopIn(framework, outline, scale, own),
    own: answers && answersByNode(answers, outline),
    ratings: ratings.map((rating) => answersByNode(rating, outline)),
    evidence: contents && new Set(coverageOf(contents, framework.id, outline).keys()),
  };
}

const responseOf = ({ member, kept }: Person, answers: ByNode, node: string): Response => ({
  member,
  answers: answers.get(node) ?? [],
  applies: kept.has(node),
});

function sourceCounts(responses: readonly Response[]): TeamSources {
  const people = new Map<LearningSource, number>();
  const sums = { answered: 0, notAnswered: 0, doesNotApply: 0, hidden: 0 };
  for (const { answers, applies } of responses) {
    const ticked = new Set(answers.flatMap(({ sources = [] }) => sources));
    sums[ticked.size > 0 ? 'answered' : applies ? 'notAnswered' : 'doesNotApply'] += 1;
    for (const source of ticked) people.set(source, (people.get(source) ?? 0) + 1);
  }
  const counts = sources.map((source) => ({ source, people: people.get(source) ?? 0 }));
  return { ...sums, counts };
}

function evidenceCounts(logs: readonly Person[], node: string): TeamEvidence {
  const sums = { withEvidence: 0, withoutEvidence: 0, doesNotApply: 0, hidden: 0 };
  for (const { evidence, kept } of logs) {
    if (evidence!.has(node)) sums.withEvidence += 1;
    else sums[kept.has(node) ? 'withoutEvidence' : 'doesNotApply'] += 1;
  }
  return sums;
}

const sources = ['course', 'in-service', 'work', 'rsc'] as const satisfies readonly LearningSource[];
