import type { PlanItem, TeamSums } from '@imh/core';
import { noDocument } from './own-sums.js';
import type { TeamFigures } from './team-figures.js';

interface Saving {
  /** UUID of the new document. */
  readonly id: string;
  readonly savedAt: string;
  readonly language: string;
  readonly framework: TeamSums['framework'];
  readonly showsSmall: boolean;
  readonly plan: readonly PlanItem[];
  /** Names of those who took part; empty unless the lead wants them saved. */
  readonly participants: readonly string[];
}

/** The sums that are on the page as a document: of one program, or of several. */
export function savedSums(
  combined: NonNullable<TeamFigures['combined']>,
  { id, savedAt, language, framework, showsSmall, plan, participants }: Saving,
): TeamSums {
  const written = plan.filter(({ intention }) => intention.trim());
  // In memory, the program's own sums have the id of no document.
  const programs = combined.programs.map((program) =>
    program.sums === noDocument ? { ...program, name: program.name.trim(), sums: id } : program,
  );
  return {
    format: 'imh-team-sums',
    formatVersion: 1,
    id,
    savedAt,
    language,
    framework,
    ...combined,
    programs,
    ...(showsSmall ? { smallCounts: true } : {}),
    ...(written.length > 0 ? { plan: [...written] } : {}),
    ...(participants.length > 0 ? { participants: [...participants] } : {}),
  };
}
