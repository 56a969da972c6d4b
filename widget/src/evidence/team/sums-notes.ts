import { formatDate, type TeamSums } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import { programNames, type TeamFigures } from './team-figures.js';

/** What a reader of the figures has to know about the files: left out, counted twice, another version. In sentences. */
export function sumsNotes(
  { own, added, twice, alike, otherFramework, otherVersion }: TeamFigures,
  { framework }: OutlineContent,
  words: EvidenceTeamStrings,
): string[] {
  const nameOf = (sums: TeamSums): string => words.and(programNames(sums).map((name) => name || words.theseFiles));
  const dateOf = ({ savedAt }: TeamSums): string => formatDate(words.language, savedAt.slice(0, 10));
  const version = framework.version;
  return [
    ...(own.left > 0 ? [words.teamOther(own.left)] : []),
    ...(own.otherVersion > 0 ? [words.teamOtherVersion(own.otherVersion, version)] : []),
    ...twice.map(({ sums, programs }) => {
      const counted = added.find((one) => programNames(one).some((name) => isSame(name, programs[0]!)));
      const isPart = sums.programs.length > 1 || !counted || counted.programs.length > 1;
      if (isPart) return words.partOf(words.and(programs), nameOf(counted ?? sums));
      return words.twice(programs[0]!, dateOf(counted), dateOf(sums));
    }),
    ...alike.map(([one, other]) => words.alike(nameOf(one), nameOf(other))),
    ...otherFramework.map((sums) => words.sumsOtherFramework(nameOf(sums))),
    ...otherVersion.map((sums) =>
      words.sumsOtherVersion(nameOf(sums), sums.framework.version ?? words.unknownVersion, version),
    ),
  ];
}

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
