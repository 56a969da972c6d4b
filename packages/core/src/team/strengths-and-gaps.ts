import type { TeamRow } from '../documents/team-sums.js';

/** Domains and areas of a team, each with its row. */
export interface StrengthsAndGaps {
  /** More than half of those who answered are on track; the largest share first. */
  readonly strengths: readonly TeamRow[];
  /** At least half of those who answered have something to develop; the largest share first. */
  readonly gaps: readonly TeamRow[];
  /** Rows with answers, of which too few may be shown to tell. */
  readonly hidden: readonly TeamRow[];
}

/** Areas where they can be shown; a domain in place of areas that are hidden or that it does not have. */
export function strengthsAndGaps(rows: readonly TeamRow[]): StrengthsAndGaps {
  const found = { strengths: [] as TeamRow[], gaps: [] as TeamRow[], hidden: [] as TeamRow[] };
  for (const domain of rows.filter((row) => row.domain === undefined)) {
    const areas = rows.filter((row) => row.domain === domain.node && hasAnswers(row));
    const shown = areas.filter((row) => shareToDevelop(row) !== undefined);
    const listed = shown.length > 0 ? areas : [domain];
    for (const row of listed) {
      const share = shareToDevelop(row);
      if (share !== undefined) found[share * 2 >= 1 ? 'gaps' : 'strengths'].push(row);
      else if (hasAnswers(row)) found.hidden.push(row);
    }
  }
  found.gaps.sort((one, other) => shareToDevelop(other)! - shareToDevelop(one)!);
  found.strengths.sort((one, other) => shareToDevelop(one)! - shareToDevelop(other)!);
  return found;
}

const hasAnswers = ({ growth }: TeamRow): boolean => growth !== undefined && growth.answered > 0;

/** Of the people whose answers are counted: 0 to 1. Undefined if there are none. */
export function shareToDevelop({ growth }: TeamRow): number | undefined {
  if (!growth) return undefined;
  const counted = growth.toDevelop + growth.onTrack;
  return counted > 0 ? growth.toDevelop / counted : undefined;
}

/** How a row differs from an earlier one: by the share of people with something to develop. */
export type TeamChange = 'fewer' | 'more' | 'same' | 'unknown';

export function changeSince(earlier: TeamRow | undefined, now: TeamRow): TeamChange {
  const [before, after] = [earlier && shareToDevelop(earlier), shareToDevelop(now)];
  if (before === undefined || after === undefined) return 'unknown';
  return after === before ? 'same' : after < before ? 'fewer' : 'more';
}

export interface AreasWithoutEvidence {
  /** Areas, or domains without areas, for which nobody has a finished entry although it applies to somebody. */
  readonly without: readonly string[];
  /** Those that apply to nobody who submitted a log. */
  readonly applyToNobody: readonly string[];
}

export function areasWithoutEvidence(rows: readonly TeamRow[]): AreasWithoutEvidence {
  const parents = new Set(rows.flatMap(({ domain }) => domain ?? []));
  const lowest = rows.filter(({ node, domain }) => domain !== undefined || !parents.has(node));
  const nodes = (test: (evidence: NonNullable<TeamRow['evidence']>) => boolean): string[] => [
    ...new Set(lowest.flatMap(({ node, evidence }) => (evidence && test(evidence) ? node : []))),
  ];
  return {
    without: nodes(
      ({ withEvidence, withoutEvidence, hidden }) => withEvidence === 0 && hidden === 0 && withoutEvidence > 0,
    ),
    applyToNobody: nodes(
      ({ withEvidence, withoutEvidence, hidden, doesNotApply }) =>
        doesNotApply > 0 && withEvidence + withoutEvidence + hidden === 0,
    ),
  };
}
