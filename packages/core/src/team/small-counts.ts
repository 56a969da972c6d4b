import type { TeamEvidence, TeamGrowth, TeamLevels, TeamRow, TeamSources, TeamSums } from '../documents/team-sums.js';

/** A count about fewer people than this could reveal what one of them answered. Zero reveals nobody. */
export const fewestPeople = 3;

const isSmall = (people: number): boolean => people > 0 && people < fewestPeople;

/**
 * Sums without counts about one or two people. What is hidden cannot be computed from what remains:
 * - A row is hidden as a whole, because the rest of a row would be the difference to its total.
 * - A domain appears with its areas or not at all, because its people are those of its areas. If at least two areas are
 *   hidden, the others appear without the domain: they have no answers in common with the hidden ones.
 * - By level and by source, only domains appear.
 *
 * A test computes this for every possible small team. How many people answered, did not answer, or have another category
 * always remains: it contains nobody's answer, and a figure without it would mislead.
 */
export function withoutSmallCounts(sums: TeamSums): TeamSums {
  const { rows, smallCounts: _smallCounts, ...others } = sums;
  const growth = shownRows(rows, ({ growth }) => !growth || !(isSmall(growth.toDevelop) || isSmall(growth.onTrack)));
  const evidence = shownRows(
    rows,
    ({ evidence }) => !evidence || !(isSmall(evidence.withEvidence) || isSmall(evidence.withoutEvidence)),
  );
  return {
    ...others,
    rows: rows.map((row) => ({
      ...row,
      ...(row.levels && {
        levels: growth.has(row) && isSafeDomain(row, row.levels) ? row.levels : hiddenCounts(row.levels),
      }),
      ...(row.ratings && { ratings: isSafeDomain(row, row.ratings) ? row.ratings : hiddenCounts(row.ratings) }),
      ...(row.sources && { sources: isSafeDomain(row, row.sources) ? row.sources : hiddenCounts(row.sources) }),
      ...(row.growth && { growth: growth.has(row) ? row.growth : hiddenGrowth(row.growth) }),
      ...(row.evidence && { evidence: evidence.has(row) ? row.evidence : hiddenEvidence(row.evidence) }),
    })),
  };
}

/** True if at least one count has been hidden. */
export const hasHidden = (rows: readonly TeamRow[]): boolean =>
  rows.some(({ growth, evidence, levels, ratings, sources }) =>
    [growth, evidence, levels, ratings, sources].some((measure) => (measure?.hidden ?? 0) > 0),
  );

function isSafeDomain({ domain }: TeamRow, { counts }: { counts: readonly { people: number }[] }): boolean {
  return domain === undefined && !counts.some(({ people }) => isSmall(people));
}

/** Rows that may appear: see `withoutSmallCounts()`. */
function shownRows(rows: readonly TeamRow[], isSafe: (row: TeamRow) => boolean): ReadonlySet<TeamRow> {
  const hidden = new Set<string>();
  const domains = rows.filter(({ domain }) => domain === undefined);
  // Again after a change: an area that is hidden in one domain is hidden in every other that contains it.
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const domain of domains) {
      const areas = rows.filter((row) => row.domain === domain.node);
      const unsafe = areas.filter((row) => !isSafe(row) || hidden.has(row.node));
      if (unsafe.length === 0 && isSafe(domain)) continue;
      for (const { node } of [domain, ...(unsafe.length < 2 ? areas : unsafe)]) hidden.add(node);
    }
  }
  return new Set(rows.filter(({ node }) => !hidden.has(node)));
}

const hiddenCounts = <Measure extends TeamLevels | TeamSources>(measure: Measure): Measure => ({
  ...measure,
  hidden: measure.answered,
  counts: [],
});

const hiddenGrowth = (growth: TeamGrowth): TeamGrowth => ({
  ...growth,
  toDevelop: 0,
  onTrack: 0,
  hidden: growth.answered,
});

const hiddenEvidence = (evidence: TeamEvidence): TeamEvidence => ({
  ...evidence,
  withEvidence: 0,
  withoutEvidence: 0,
  hidden: evidence.withEvidence + evidence.withoutEvidence + evidence.hidden,
});
