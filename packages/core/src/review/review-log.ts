import { daysOf } from '../dates/dates.js';
import type { EvidenceLog } from '../documents/evidence-log.js';
import type { EvidenceContent, EvidenceStatus } from '../documents/evidence.js';
import type { Entry } from '../documents/versions.js';
import { hasMinutes, minutesOf, statusOf } from '../log/entry-facts.js';
import { type EvidenceKind, evidenceKindOf, isTraining } from '../log/evidence-kind.js';
import { standingOf } from '../log/heads.js';
import { possibleDuplicates } from '../log/possible-duplicates.js';

/** An entry of a handed-over log as it stands now. */
export interface ReviewEntry {
  readonly id: string;
  /** What counts: of several versions that stand beside each other, the newest. */
  readonly content: EvidenceContent;
  readonly status: EvidenceStatus;
  readonly kind: EvidenceKind;
  /** Absent where the entry does not say how long it took. */
  readonly minutes?: number;
  /** What the other versions say that stand beside it; the person has not settled yet which is right. */
  readonly others: readonly EvidenceContent[];
  /** Beside it stands a deletion that was made elsewhere. */
  readonly deletedElsewhere: boolean;
  /** Names of fields that the hand-over left out: that they are empty says nothing. */
  readonly withheld: readonly string[];
}

/** Undefined for an entry that is deleted or forgotten. */
export function reviewEntry(item: Entry): ReviewEntry | undefined {
  const { heads, content } = standingOf<EvidenceContent>(item);
  if (!content) return undefined;
  const newest = heads.findLast((head) => head.content === content);
  const others = heads.flatMap((head) =>
    head !== newest && head.content && !head.deleted && !head.forgotten ? [head.content] : [],
  );
  return {
    id: item.id,
    content,
    status: statusOf(content),
    kind: evidenceKindOf(content.type),
    ...(hasMinutes(content) ? { minutes: minutesOf(content) } : {}),
    others,
    deletedElsewhere: heads.some(({ deleted }) => deleted),
    withheld: newest?.withheld ?? [],
  };
}

export function reviewEntries({ entries }: Pick<EvidenceLog, 'entries'>): ReviewEntry[] {
  return entries.flatMap((item) => reviewEntry(item) ?? []);
}

/** Minutes of finished entries. Providing reflective supervision is no receiving of it, so they are not added up. */
export interface ReviewMinutes {
  readonly training: number;
  readonly rscReceived: number;
  readonly rscProvided: number;
  readonly other: number;
}

/** A framework that tags of a log point to, in one version. */
export interface FrameworkUse {
  readonly id: string;
  readonly version?: string;
  readonly tags: number;
}

/** One row of a reviewer's list: counts, none of them a judgement. */
export interface LogReview {
  readonly entries: number;
  readonly finished: number;
  readonly minutes: ReviewMinutes;
  /** Finished ones that do not say how long they took. */
  readonly withoutMinutes: readonly string[];
  /** Finished trainings for which no file is handed over and no certificate is said to be held. */
  readonly withoutCertificate: readonly string[];
  readonly duplicates: readonly (readonly string[])[];
  /** Entries with several versions of which none is settled on. */
  readonly conflicts: readonly string[];
  /** Most used first. */
  readonly frameworks: readonly FrameworkUse[];
  /** What the file says it leaves out, and the names of fields left out of entries. */
  readonly withheld: { readonly said: readonly string[]; readonly fields: readonly string[] };
}

/** @param duplicates where they are known already: of thousands of entries they take as long as all else together */
export function reviewLog(
  { withheld = [] }: Pick<EvidenceLog, 'withheld'>,
  entries: readonly ReviewEntry[],
  duplicates: readonly (readonly string[])[] = possibleDuplicates(entries),
): LogReview {
  const finished = entries.filter(({ status }) => status === 'finished');
  const idsOf = (some: readonly ReviewEntry[]): string[] => some.map(({ id }) => id);
  return {
    entries: entries.length,
    finished: finished.length,
    minutes: minutesByGroup(finished),
    withoutMinutes: idsOf(
      finished.filter(({ minutes, withheld }) => minutes === undefined && !hides(withheld, 'minutes', 'sessions')),
    ),
    withoutCertificate: idsOf(finished.filter(lacksCertificate)),
    duplicates,
    conflicts: idsOf(entries.filter(isUnsettled)),
    frameworks: frameworksOf(entries),
    withheld: { said: withheld, fields: [...new Set(entries.flatMap((entry) => entry.withheld))] },
  };
}

export function isUnsettled({ others, deletedElsewhere }: ReviewEntry): boolean {
  return others.length > 0 || deletedElsewhere;
}

function minutesByGroup(finished: readonly ReviewEntry[]): ReviewMinutes {
  const sums = { training: 0, rscReceived: 0, rscProvided: 0, other: 0 };
  for (const { kind, minutes = 0 } of finished) {
    if (isTraining(kind)) sums.training += minutes;
    else if (kind === 'rsc-received') sums.rscReceived += minutes;
    else if (kind === 'rsc-provided') sums.rscProvided += minutes;
    else sums.other += minutes;
  }
  return sums;
}

function lacksCertificate({ kind, content, withheld }: ReviewEntry): boolean {
  if (!isTraining(kind) || hides(withheld, 'attachments', 'verification')) return false;
  const { kind: verified = 'self-reported' } = content.verification ?? {};
  return !content.attachments?.length && verified === 'self-reported';
}

/** Whether a hand-over may have left out what seems to be missing. */
export function hides(withheld: readonly string[], ...fields: readonly string[]): boolean {
  return fields.some((field) => withheld.includes(field));
}

function frameworksOf(entries: readonly ReviewEntry[]): FrameworkUse[] {
  const uses = new Map<string, FrameworkUse>();
  for (const { framework: id, version } of entries.flatMap(({ content }) => content.competencies ?? [])) {
    const key = `${id} ${version ?? ''}`;
    const { tags = 0 } = uses.get(key) ?? {};
    uses.set(key, { id, ...(version === undefined ? {} : { version }), tags: tags + 1 });
  }
  return [...uses.values()].sort((one, other) => other.tags - one.tags);
}

/**
 * The day for which a log is counted: the last one of the period that the person handed over, where that is over, else
 * today. In January a reviewer looks at last year.
 * @param period `2026` or `2026-01-01/2026-12-31`; any other word is for people
 */
export function countingDay(period: string | undefined, today: string): string {
  const last = /^(?:\d{4}-\d\d-\d\d\/)?(\d{4}(?:-\d\d-\d\d)?)$/.exec(period?.trim() ?? '')?.[1];
  const day = last === undefined ? today : daysOf(last).last;
  return day < today ? day : today;
}
