import * as z from 'zod/mini';
import { Day, FrameworkReference, Id, Instant, Name, Uuid } from './primitives.js';
import { LearningSource, PlanItem } from './self-check.js';
import { LanguageTag } from './text.js';

/** A number of people, answers or documents. */
export const TeamCount = z.int().check(z.minimum(0));

/** How often a level was given. One answer is one person's answer about one node. */
export const LevelCount = z.looseObject({
  level: z.number(),
  answers: TeamCount,
  /** People who gave the level at least once; of reference ratings: people about whom it was given. */
  people: TeamCount,
});
export type LevelCount = z.infer<typeof LevelCount>;

/**
 * Answers about a node and the nodes below it, by level. `answered`, `notAnswered`, `doesNotApply` and `notSeen` add up
 * to all self-checks, or to all reference ratings. None of them counts as a level.
 */
export const TeamLevels = z.looseObject({
  answered: TeamCount,
  notAnswered: TeamCount,
  /** The node is not for the person's category. */
  doesNotApply: TeamCount,
  /** Raters who chose "I have not seen this" and gave no level. */
  notSeen: z.optional(TeamCount),
  /** Those of `answered` that are in none of the counts, because a count would be about fewer than three people. */
  hidden: TeamCount,
  counts: z.array(LevelCount),
});
export type TeamLevels = z.infer<typeof TeamLevels>;

/**
 * People by the larger part of their own answers. An answer is one to develop if it is below the level that the
 * association expects of the person's category, or without such a level in the lower half of the scale.
 */
export const TeamGrowth = z.looseObject({
  /** People with an answer on the scale; `toDevelop`, `onTrack` and `hidden` add up to it. */
  answered: TeamCount,
  /** People with at least half of their answers to develop. */
  toDevelop: TeamCount,
  onTrack: TeamCount,
  hidden: TeamCount,
});
export type TeamGrowth = z.infer<typeof TeamGrowth>;

/** People by where they learned about a node or the nodes below it. A person can be in several counts. */
export const TeamSources = z.looseObject({
  answered: TeamCount,
  notAnswered: TeamCount,
  doesNotApply: TeamCount,
  hidden: TeamCount,
  counts: z.array(z.looseObject({ source: LearningSource, people: TeamCount })),
});
export type TeamSources = z.infer<typeof TeamSources>;

/** People with an evidence log, by whether a finished entry is tagged with a node or one below it. */
export const TeamEvidence = z.looseObject({
  withEvidence: TeamCount,
  withoutEvidence: TeamCount,
  doesNotApply: TeamCount,
  hidden: TeamCount,
});
export type TeamEvidence = z.infer<typeof TeamEvidence>;

/** A domain, or an area in it. Measures of what nobody submitted are absent. */
export const TeamRow = z.looseObject({
  node: Id,
  /** The domain of an area. Absent: the row is a domain. */
  domain: z.optional(Id),
  levels: z.optional(TeamLevels),
  growth: z.optional(TeamGrowth),
  ratings: z.optional(TeamLevels),
  sources: z.optional(TeamSources),
  evidence: z.optional(TeamEvidence),
});
export type TeamRow = z.infer<typeof TeamRow>;

/** A program whose people are in the sums. */
export const TeamProgram = z.looseObject({
  name: Name,
  /** `id` of the document in which the program itself saved its sums. */
  sums: Uuid,
  people: TeamCount,
});
export type TeamProgram = z.infer<typeof TeamProgram>;

/** `imh-team-sums`: what a team's self-checks, ratings and logs add up to, without names. */
export const TeamSums = z.looseObject({
  format: z.literal('imh-team-sums'),
  formatVersion: z.literal(1),
  id: Uuid,
  savedAt: Instant,
  language: z.optional(LanguageTag),
  framework: FrameworkReference,
  /** One for a program's own sums, several for a region or a state. */
  programs: z.array(TeamProgram).check(z.minLength(1)),
  /** Days of the first and the last self-check. */
  from: z.optional(Day),
  to: z.optional(Day),
  people: TeamCount,
  selfChecks: TeamCount,
  ratings: TeamCount,
  logs: TeamCount,
  /** True if the lead chose to include counts about fewer than three people. */
  smallCounts: z.optional(z.boolean()),
  rows: z.array(TeamRow),
  /** What the team plans to do. */
  plan: z.optional(z.array(PlanItem)),
  /** Names of those who took part; only if the lead chose to save them. */
  participants: z.optional(z.array(Name)),
});
export type TeamSums = z.infer<typeof TeamSums>;
