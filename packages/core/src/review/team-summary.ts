import type { EvidenceContent } from '../documents/evidence.js';
import type { Answer, LearningSource } from '../documents/self-check.js';
import { coverageOf } from '../log/coverage.js';
import { gapsOf } from '../log/gaps.js';
import { nodesForCategory } from '../outline/category-filter.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';

/** What one member of a team submitted. Without a name, because a summary does not need it. */
export interface TeamMember {
  /** Answers of the member's latest self-check of the framework; absent if none was submitted. */
  readonly answers?: readonly Answer[];
  /** Answers of each reference rating about the member. */
  readonly ratings?: readonly (readonly Answer[])[];
  /** Finished entries of the member's log; absent if none was submitted. */
  readonly contents?: readonly EvidenceContent[];
}

/** How often a level was given. One answer is one person's answer about one node. */
export interface LevelCount {
  readonly level: number;
  readonly answers: number;
  /** Number of people (for ratings: of ratings) who gave it at least once. */
  readonly people: number;
}

/** Answers about a node or its descendants: counts by level, in the order of the scale. No averages, no names. */
export interface TeamLevels {
  readonly people: number;
  readonly answers: number;
  readonly levels: readonly LevelCount[];
}

export interface TeamPart {
  readonly node: string;
  readonly selfChecks: TeamLevels;
  readonly ratings: TeamLevels;
  /** Number of people who ticked each source in the grid. */
  readonly sources: ReadonlyMap<LearningSource, number>;
  /** Number of people with at least one finished entry. */
  readonly withEvidence: number;
}

export interface TeamSummary {
  readonly people: number;
  readonly selfChecks: number;
  readonly ratings: number;
  readonly logs: number;
  /** Domains with their areas, in reading order. */
  readonly domains: readonly (TeamPart & { readonly areas: readonly TeamPart[] })[];
  /** Areas without evidence from any member, in reading order; empty if no log was submitted. */
  readonly gaps: readonly string[];
  /** True for one or two people: the summary would reveal individual answers. */
  readonly identifiable: boolean;
}

/** With fewer people than this, each can infer the answers of the others from the sums. */
const FEWEST = 3;

interface TeamQuestion {
  readonly members: readonly TeamMember[];
  readonly frameworkId: string;
  readonly outline: Outline;
  /** Values of the framework's scale, lowest first; unknown levels come after them. */
  readonly levels: readonly number[];
  readonly category?: string;
}

/** A team's answers and evidence by domain. Members are never named, ranked or averaged. */
export function teamSummary({ members, frameworkId, outline, levels, category }: TeamQuestion): TeamSummary {
  const selfChecks = members.flatMap(({ answers }) => (answers ? [answers] : []));
  const ratings = members.flatMap(({ ratings = [] }) => ratings);
  const logs = members.flatMap(({ contents }) => (contents ? [contents] : []));
  const own = countLevels(selfChecks, outline, levels);
  const given = countLevels(ratings, outline, levels);
  const sources = countSources(selfChecks, outline);
  const evidence = new Map<string, number>();
  for (const contents of logs) {
    for (const node of coverageOf(contents, frameworkId, outline).keys()) {
      evidence.set(node, (evidence.get(node) ?? 0) + 1);
    }
  }
  const part = (node: string): TeamPart => ({
    node,
    selfChecks: own.get(node) ?? nothing,
    ratings: given.get(node) ?? nothing,
    sources: sources.get(node) ?? new Map(),
    withEvidence: evidence.get(node) ?? 0,
  });
  const kept = nodesForCategory(outline, category);
  const tops = [...outline.roots, ...outline.orphans].filter((id) => kept.has(id));
  return {
    people: members.length,
    selfChecks: selfChecks.length,
    ratings: ratings.length,
    logs: logs.length,
    domains: tops.map((id) => ({
      ...part(id),
      areas: outline.byId
        .get(id)!
        .children.filter((child) => kept.has(child))
        .map(part),
    })),
    gaps: logs.length > 0 ? gapsOf(outline, coverageOf(logs.flat(), frameworkId, outline), category) : [],
    identifiable: members.length < FEWEST,
  };
}

const nothing: TeamLevels = { people: 0, answers: 0, levels: [] };

/** For each node, the answers about it and its descendants. */
function countLevels(
  checks: readonly (readonly Answer[])[],
  outline: Outline,
  levels: readonly number[],
): ReadonlyMap<string, TeamLevels> {
  const found = new Map<
    string,
    { people: Set<number>; byLevel: Map<number, { answers: number; people: Set<number> }> }
  >();
  for (const [person, answers] of checks.entries()) {
    for (const [node, level] of lastOfEach(answers)) {
      if (level === undefined || !outline.byId.has(node)) continue;
      for (const id of [node, ...ancestorsOf(outline, node)]) {
        const here = found.get(id) ?? { people: new Set(), byLevel: new Map() };
        const count = here.byLevel.get(level) ?? { answers: 0, people: new Set() };
        found.set(id, here);
        here.byLevel.set(level, count);
        here.people.add(person);
        count.people.add(person);
        count.answers += 1;
      }
    }
  }
  const place = new Map(levels.map((level, index) => [level, index]));
  const order = (level: number): number => place.get(level) ?? levels.length;
  return new Map(
    [...found].map(([node, { people, byLevel }]) => {
      const counts = [...byLevel].map(([level, count]) => ({
        level,
        answers: count.answers,
        people: count.people.size,
      }));
      counts.sort((one, other) => order(one.level) - order(other.level) || one.level - other.level);
      return [
        node,
        { people: people.size, answers: counts.reduce((sum, { answers }) => sum + answers, 0), levels: counts },
      ];
    }),
  );
}

/** If a file has two answers for a node, the last one counts. */
function lastOfEach(answers: readonly Answer[]): ReadonlyMap<string, number | undefined> {
  return new Map(answers.map(({ node, level }) => [node, level]));
}

function countSources(
  checks: readonly (readonly Answer[])[],
  outline: Outline,
): ReadonlyMap<string, ReadonlyMap<LearningSource, number>> {
  const found = new Map<string, Map<LearningSource, number>>();
  for (const answers of checks) {
    const ticked = new Map<string, Set<LearningSource>>();
    for (const { node, sources = [] } of answers) {
      if (!outline.byId.has(node)) continue;
      for (const id of [node, ...ancestorsOf(outline, node)]) {
        ticked.set(id, new Set([...(ticked.get(id) ?? []), ...sources]));
      }
    }
    for (const [node, sources] of ticked) {
      const counts = found.get(node) ?? new Map<LearningSource, number>();
      found.set(node, counts);
      for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return found;
}
