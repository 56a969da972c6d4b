import type {
  LevelCount,
  TeamEvidence,
  TeamGrowth,
  TeamLevels,
  TeamProgram,
  TeamRow,
  TeamSources,
  TeamSums,
} from '../documents/team-sums.js';
import { inScaleOrder } from './level-counts.js';

/** Sums that were not added, because a program in them is already in others. */
export interface NotAdded {
  readonly sums: TeamSums;
  /** Names of the programs that would count twice. */
  readonly programs: readonly string[];
}

export interface CombinedSums {
  /** Undefined if there are no sums of the framework. */
  readonly combined?: Pick<
    TeamSums,
    'people' | 'selfChecks' | 'ratings' | 'logs' | 'programs' | 'from' | 'to' | 'rows'
  >;
  readonly added: readonly TeamSums[];
  readonly twice: readonly NotAdded[];
  /** Pairs with the same figures under different names: perhaps one program, counted twice. */
  readonly alike: readonly (readonly [TeamSums, TeamSums])[];
  /** Sums of another framework; they cannot be added. */
  readonly otherFramework: readonly TeamSums[];
  /** Added sums of another version of the framework. */
  readonly otherVersion: readonly TeamSums[];
}

interface Place {
  readonly framework: { readonly id: string; readonly version?: string | undefined };
  /** The rows to show: domains with their areas. */
  readonly rows: readonly Pick<TeamRow, 'node' | 'domain'>[];
  /** Values of the framework's scale. */
  readonly scale: readonly number[];
}

/**
 * Adds the sums of several programs. Each program counts once: of two sums that contain the same program, the one with
 * more programs counts, then the later one. A node that sums of another version do not have does not apply to their people.
 */
export function combinedSums(all: readonly TeamSums[], { framework, rows, scale }: Place): CombinedSums {
  const own = all.filter((sums) => sums.framework.id === framework.id);
  const inOrder = [...own].sort(
    (one, other) => other.programs.length - one.programs.length || millisecondsOf(other) - millisecondsOf(one),
  );
  const added: TeamSums[] = [];
  const twice: NotAdded[] = [];
  for (const sums of inOrder) {
    const programs = programsInBoth(sums, added);
    if (programs.length > 0) twice.push({ sums, programs });
    else added.push(sums);
  }
  // In the order in which they were opened.
  added.sort((one, other) => all.indexOf(one) - all.indexOf(other));
  const days = added.flatMap(({ from, to }) => [from, to].flatMap((day) => day ?? [])).sort();
  return {
    ...(added.length > 0 && {
      combined: {
        people: sum(added, ({ people }) => people),
        selfChecks: sum(added, ({ selfChecks }) => selfChecks),
        ratings: sum(added, ({ ratings }) => ratings),
        logs: sum(added, ({ logs }) => logs),
        programs: added.flatMap(({ programs }) => programs),
        ...(days.length > 0 && { from: days[0]!, to: days.at(-1)! }),
        rows: rows.map((row) => combinedRow(row, added, scale)),
      },
    }),
    added,
    twice,
    alike: pairsAlike(added),
    otherFramework: all.filter((sums) => sums.framework.id !== framework.id),
    otherVersion: added.filter((sums) => sums.framework.version !== framework.version),
  };
}

const millisecondsOf = ({ savedAt }: TeamSums): number => Date.parse(savedAt);

const nameOf = ({ name }: TeamProgram): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Names of the programs of `sums` that are in others, by name or by the document they come from. */
function programsInBoth({ programs }: TeamSums, others: readonly TeamSums[]): string[] {
  const known = others.flatMap((other) => other.programs);
  return programs
    .filter((program) => known.some((one) => one.sums === program.sums || nameOf(one) === nameOf(program)))
    .map(({ name }) => name);
}

function pairsAlike(all: readonly TeamSums[]): [TeamSums, TeamSums][] {
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other): [TeamSums, TeamSums][] => (areAlike(one, other) ? [[one, other]] : [])),
  );
}

/** True if all counts are equal that neither of them hides, and there is at least one such count. */
function areAlike(one: TeamSums, other: TeamSums): boolean {
  const totals = ['people', 'selfChecks', 'ratings', 'logs'] as const;
  if (one.people === 0 || totals.some((name) => one[name] !== other[name])) return false;
  const others = new Map(other.rows.map((row) => [row.node, row]));
  let compared = 0;
  const areEqual = one.rows.every(({ node, growth }) => {
    const match = others.get(node)?.growth;
    if (!growth || !match || growth.hidden > 0 || match.hidden > 0 || growth.answered === 0) return true;
    compared += 1;
    return growth.toDevelop === match.toDevelop && growth.onTrack === match.onTrack;
  });
  return areEqual && compared > 0;
}

function combinedRow(
  { node, domain }: Pick<TeamRow, 'node' | 'domain'>,
  all: readonly TeamSums[],
  scale: readonly number[],
): TeamRow {
  const found = all.map((sums) => ({ sums, row: sums.rows.find((row) => row.node === node) }));
  const without = (documents: (sums: TeamSums) => number): number =>
    sum(found, ({ sums, row }) => (row ? 0 : documents(sums)));
  const checks = without(({ selfChecks }) => selfChecks);
  const measures = <Measure>(of: (row: TeamRow) => Measure | undefined): Measure[] =>
    found.flatMap(({ row }) => (row && of(row)) ?? []);
  const levels = measures(({ levels }) => levels);
  const growth = measures(({ growth }) => growth);
  const ratings = measures(({ ratings }) => ratings);
  const sources = measures(({ sources }) => sources);
  const evidence = measures(({ evidence }) => evidence);
  return {
    node,
    ...(domain === undefined ? {} : { domain }),
    ...((levels.length > 0 || checks > 0) && { levels: addedLevels(levels, checks, scale) }),
    ...((growth.length > 0 || checks > 0) && { growth: addedGrowth(growth) }),
    ...((sources.length > 0 || checks > 0) && { sources: addedSources(sources, checks) }),
    ...(ratings.length > 0 && {
      ratings: addedLevels(
        ratings,
        without(({ ratings }) => ratings),
        scale,
      ),
    }),
    ...(evidence.length > 0 && {
      evidence: addedEvidence(
        evidence,
        without(({ logs }) => logs),
      ),
    }),
  };
}

function addedLevels(all: readonly TeamLevels[], doesNotApply: number, scale: readonly number[]): TeamLevels {
  const counts = new Map<number, LevelCount>();
  for (const { level, answers, people } of all.flatMap(({ counts }) => counts)) {
    const before = counts.get(level) ?? { answers: 0, people: 0 };
    counts.set(level, { level, answers: before.answers + answers, people: before.people + people });
  }
  return {
    answered: sum(all, ({ answered }) => answered),
    notAnswered: sum(all, ({ notAnswered }) => notAnswered),
    doesNotApply: sum(all, (one) => one.doesNotApply) + doesNotApply,
    ...(all.some(({ notSeen }) => notSeen !== undefined) && { notSeen: sum(all, ({ notSeen = 0 }) => notSeen) }),
    hidden: sum(all, ({ hidden }) => hidden),
    counts: inScaleOrder([...counts.values()], scale),
  };
}

const addedGrowth = (all: readonly TeamGrowth[]): TeamGrowth => ({
  answered: sum(all, ({ answered }) => answered),
  toDevelop: sum(all, ({ toDevelop }) => toDevelop),
  onTrack: sum(all, ({ onTrack }) => onTrack),
  hidden: sum(all, ({ hidden }) => hidden),
});

const addedSources = (all: readonly TeamSources[], doesNotApply: number): TeamSources => {
  const names = [...new Set(all.flatMap(({ counts }) => counts.map(({ source }) => source)))];
  const peopleOf = ({ counts }: TeamSources, name: string): number =>
    sum(counts, ({ source, people }) => (source === name ? people : 0));
  return {
    answered: sum(all, ({ answered }) => answered),
    notAnswered: sum(all, ({ notAnswered }) => notAnswered),
    doesNotApply: sum(all, (one) => one.doesNotApply) + doesNotApply,
    hidden: sum(all, ({ hidden }) => hidden),
    counts: names.map((source) => ({ source, people: sum(all, (one) => peopleOf(one, source)) })),
  };
};

const addedEvidence = (all: readonly TeamEvidence[], doesNotApply: number): TeamEvidence => ({
  withEvidence: sum(all, ({ withEvidence }) => withEvidence),
  withoutEvidence: sum(all, ({ withoutEvidence }) => withoutEvidence),
  doesNotApply: sum(all, (one) => one.doesNotApply) + doesNotApply,
  hidden: sum(all, ({ hidden }) => hidden),
});

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}
