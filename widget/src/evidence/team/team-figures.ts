import { type CombinedSums, combinedSums, teamNodes, type TeamRow, type TeamSums, withoutSmallCounts } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import type { ReviewFile } from '../files/review-file.js';
import { type OwnSums, sumsIn } from './own-sums.js';

/** Everything that a team's page shows, for one set of files. */
export interface TeamFigures extends CombinedSums {
  readonly own: OwnSums;
}

interface FiguresQuestion {
  /** What the people behind the files add up to. */
  readonly own: OwnSums;
  readonly files: readonly ReviewFile[];
  readonly content: OutlineContent;
  /** Figures about fewer than three people are shown. */
  readonly showsSmall: boolean;
}

/**
 * The sums of all files. Small counts are hidden before the sums of several programs are added: otherwise the difference
 * to a program's own file would tell them.
 */
export function teamFigures({ own, files, content, showsSmall }: FiguresQuestion): TeamFigures {
  const { framework, outline } = content;
  const all = [...(own.sums ? [own.sums] : []), ...sumsIn(files)];
  return {
    own,
    ...combinedSums(showsSmall ? all : all.map(withoutSmallCounts), {
      framework,
      rows: teamNodes(outline),
      scale: framework.scale?.levels.map(({ value }) => value) ?? [],
    }),
  };
}

export const areasOf = (rows: readonly TeamRow[], domain: string): TeamRow[] =>
  rows.filter((row) => row.domain === domain);

export const domainsOf = (rows: readonly TeamRow[]): TeamRow[] => rows.filter(({ domain }) => domain === undefined);

/** Names of the programs in sums. */
export const programNames = ({ programs }: Pick<TeamSums, 'programs'>): string[] => programs.map(({ name }) => name);
