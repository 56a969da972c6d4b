import { localDay, type PlanItem, type TeamSums } from '@imh/core';
import { fileName, saveFile } from '@imh/elements';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import { newId } from '../../element/new-id.js';
import { savedSums } from './saved-sums.js';

interface SavedTeam {
  readonly words: EvidenceTeamStrings;
  readonly program: string;
  readonly framework: TeamSums['framework'];
  readonly showsSmall: boolean;
  readonly plan: readonly PlanItem[];
  readonly participants: readonly string[];
}

/** Offers the sums as a download. @returns the name of the file */
export function saveTeamSums(
  combined: Parameters<typeof savedSums>[0],
  { words, program, ...team }: SavedTeam,
): string {
  const now = new Date();
  const sums = savedSums(combined, { id: newId(), savedAt: now.toISOString(), language: words.language, ...team });
  const name = fileName(words.sumsFile, program || sums.programs.map((one) => one.name).join(' '), localDay(now));
  saveFile(name, `${JSON.stringify(sums, null, 2)}\n`);
  return name;
}
