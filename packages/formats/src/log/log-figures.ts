import {
  buildOutline,
  countingDay,
  currentItems,
  type EvidenceLog,
  type Framework,
  hasConflict,
  type Progress,
  progressOf,
  type Reference,
  type Requirements,
  type ReviewEntry,
  reviewEntry,
  submittedAim,
} from '@imh/core';

/** Number of entries, and the minutes of those that are finished. */
export interface TypeFigures {
  readonly entries: number;
  readonly minutes: number;
}

/** What a log contains, in numbers. */
export interface LogFigures {
  /** Without those that are deleted. */
  readonly entries: number;
  /** Of finished entries until today. Training and reflective supervision/consultation are separate in `byType`. */
  readonly minutes: number;
  /** By type of evidence, the most minutes first; `not-stated` for entries without one. */
  readonly byType: Readonly<Record<string, TypeFigures>>;
  /** Different competencies of finished entries. */
  readonly competencies: number;
  /** Entries of which two versions conflict. */
  readonly conflicts: number;
}

/** The entries of a log that are not deleted, in their current state. */
export function currentEntries({ entries }: Pick<EvidenceLog, 'entries'>, today: string): ReviewEntry[] {
  return entries.flatMap((entry) => reviewEntry(entry, today) ?? []);
}

export function logFigures(entries: readonly ReviewEntry[]): LogFigures {
  const byType = new Map<string, TypeFigures>();
  const competencies = new Set<string>();
  let minutes = 0;
  for (const { content, status, minutes: own = 0 } of entries) {
    const isFinished = status === 'finished';
    const counted = isFinished ? own : 0;
    minutes += counted;
    const type = content.type ?? 'not-stated';
    const before = byType.get(type) ?? { entries: 0, minutes: 0 };
    byType.set(type, { entries: before.entries + 1, minutes: before.minutes + counted });
    if (!isFinished) continue;
    for (const { framework, node, localArea } of content.competencies ?? []) {
      competencies.add(JSON.stringify([framework, node, node === undefined ? localArea : undefined]));
    }
  }
  const sorted = [...byType].sort(([, one], [, other]) => other.minutes - one.minutes || other.entries - one.entries);
  return {
    entries: entries.length,
    minutes,
    byType: Object.fromEntries(sorted),
    competencies: competencies.size,
    conflicts: entries.filter(hasConflict).length,
  };
}

/**
 * A log compared with a list of requirements, in the period that it was submitted for. An informal count.
 * @param frameworks by id; without that of the requirements, rules about areas cannot be judged
 */
export function logProgress(
  log: EvidenceLog,
  entries: readonly ReviewEntry[],
  requirements: Requirements,
  { today, frameworks }: { readonly today: string; readonly frameworks: ReadonlyMap<string, Framework> },
): Progress {
  const framework = frameworks.get(requirements.framework?.id ?? '');
  return progressOf({
    requirements,
    contents: entries,
    today: countingDay(log.subject?.period, today),
    references: currentItems<Reference>(log.profile?.references ?? []).map(({ content }) => content),
    aim: submittedAim(log),
    outline: framework && buildOutline(framework),
  });
}
