import { type TeamSums, teamRows, teamTotals } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import type { ReviewFile } from '../files/review-file.js';
import { teamMembers } from './team-members.js';

export interface OwnSums {
  /** Absent if none of the files is about the framework. */
  readonly sums?: TeamSums;
  /** Names of those who took part; they are in no sums. */
  readonly names: readonly string[];
  /** Number of documents that are about another framework. */
  readonly left: number;
  readonly otherVersion: number;
}

/** Of sums that are not a document yet. */
export const noDocument = '00000000-0000-4000-8000-000000000000';

/**
 * What the people behind files add up to; the program has no name yet.
 * @param savedAt an instant, `2026-11-21T09:30:00Z`
 */
export function ownSums(
  files: readonly ReviewFile[],
  { framework, outline }: OutlineContent,
  savedAt: string,
): OwnSums {
  const { members, names, days, left, otherVersion } = teamMembers(files, framework);
  if (members.length === 0) return { names, left, otherVersion };
  const sums: TeamSums = {
    format: 'imh-team-sums',
    formatVersion: 1,
    id: noDocument,
    savedAt,
    framework: { id: framework.id, version: framework.version },
    programs: [{ name: '', sums: noDocument, people: members.length }],
    ...(days.length > 0 && { from: days[0]!, to: days.at(-1)! }),
    ...teamTotals(members),
    smallCounts: true,
    rows: teamRows({ members, framework, outline }),
  };
  return { sums, names, left, otherVersion };
}

/** The same sums under the name of the program. */
export const named = ({ sums, ...others }: OwnSums, name: string): OwnSums =>
  sums ? { ...others, sums: { ...sums, programs: sums.programs.map((program) => ({ ...program, name })) } } : others;

/** The sums among files. */
export const sumsIn = (files: readonly ReviewFile[]): TeamSums[] =>
  files.flatMap((file) => (file.kind === 'sums' ? [file.document] : []));
