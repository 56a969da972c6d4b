import { daysOf } from '../dates/dates.js';
import type { EvidenceLog } from '../documents/evidence-log.js';
import type { EvidenceContent, EvidenceStatus } from '../documents/evidence.js';
import type { Entry } from '../documents/versions.js';
import { hasMinutes, minutesOf, statusOf } from '../log/entry-facts.js';
import { type EvidenceKind, evidenceKindOf, isTraining } from '../log/evidence-kind.js';
import { itemState } from '../log/heads.js';
import type { EntryMinutes } from '../log/index/entry-totals.js';
import { kindMinutes } from '../log/kind-minutes.js';
import { possibleDuplicates } from '../log/possible-duplicates.js';

/** An entry of a submitted log in its current state. */
export interface ReviewEntry {
  readonly id: string;
  /** The content that counts: in a conflict, the newest version. */
  readonly content: EvidenceContent;
  readonly status: EvidenceStatus;
  readonly kind: EvidenceKind;
  /** Without sessions that are still to come, unless the whole entry is; absent if the duration is unknown. */
  readonly minutes?: number;
  /** Contents of the conflicting versions; the applicant has not chosen between them yet. */
  readonly others: readonly EvidenceContent[];
  /** The entry was deleted on another device, which conflicts with this version. */
  readonly deletedElsewhere: boolean;
  /** Names of fields that the applicant withheld: they may not be empty. */
  readonly withheld: readonly string[];
}

/**
 * Undefined for an entry that is deleted or forgotten.
 * @param today `2026-11-21`: what is dated later is planned and does not count
 */
export function reviewEntry(item: Entry, today: string): ReviewEntry | undefined {
  const { heads, content } = itemState<EvidenceContent>(item);
  if (!content) return undefined;
  const newest = heads.findLast((head) => head.content === content);
  const others = heads.flatMap((head) =>
    head !== newest && head.content && !head.deleted && !head.forgotten ? [head.content] : [],
  );
  const status = statusOf(content, today);
  return {
    id: item.id,
    content,
    status,
    kind: evidenceKindOf(content.type),
    ...(hasMinutes(content) ? { minutes: minutesOf(content, status === 'planned' ? undefined : today) } : {}),
    others,
    deletedElsewhere: heads.some(({ deleted }) => deleted),
    withheld: newest?.withheld ?? [],
  };
}

/** Minutes of finished entries. */
export type ReviewMinutes = EntryMinutes;

/** One version of a framework that the log has tags of. */
export interface FrameworkUse {
  readonly id: string;
  readonly version?: string;
  readonly tags: number;
}

/** One row of a reviewer's list: counts only, no judgment. */
export interface LogReview {
  readonly entries: number;
  readonly finished: number;
  readonly minutes: ReviewMinutes;
  /** Ids of finished entries without a duration. */
  readonly withoutMinutes: readonly string[];
  /** Ids of finished trainings with neither an attached file nor a certificate marked as held. */
  readonly withoutCertificate: readonly string[];
  readonly duplicates: readonly (readonly string[])[];
  /** The part of `minutes` that may be listed twice: of each group of duplicates, all but the longest. */
  readonly repeated: ReviewMinutes;
  /** Ids of entries with conflicting versions. */
  readonly conflicts: readonly string[];
  /** Most used first. */
  readonly frameworks: readonly FrameworkUse[];
  /** Omissions that the file states in words, and names of fields withheld from entries. */
  readonly withheld: { readonly stated: readonly string[]; readonly fields: readonly string[] };
}

/** @param duplicates if already computed: for thousands of entries they take as long as everything else together */
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
    minutes: kindMinutes(finished.map(typeAndMinutes)),
    withoutMinutes: idsOf(
      finished.filter(
        ({ minutes, withheld }) => minutes === undefined && !mayBeWithheld(withheld, 'minutes', 'sessions'),
      ),
    ),
    withoutCertificate: idsOf(finished.filter(lacksCertificate)),
    duplicates,
    repeated: kindMinutes(repeatedEntries(finished, duplicates)),
    conflicts: idsOf(entries.filter(hasConflict)),
    frameworks: frameworksOf(entries),
    withheld: { stated: withheld, fields: [...new Set(entries.flatMap((entry) => entry.withheld))] },
  };
}

const typeAndMinutes = ({ content, minutes = 0 }: ReviewEntry): TypeAndMinutes => ({ type: content.type, minutes });

interface TypeAndMinutes {
  readonly type: EvidenceContent['type'];
  readonly minutes: number;
}

function repeatedEntries(
  finished: readonly ReviewEntry[],
  duplicates: readonly (readonly string[])[],
): TypeAndMinutes[] {
  const byId = new Map(finished.map((entry) => [entry.id, entry]));
  return duplicates.flatMap((ids) => {
    const group = ids.flatMap((id) => byId.get(id) ?? []).map(typeAndMinutes);
    return group.sort((one, other) => other.minutes - one.minutes).slice(1);
  });
}

export function hasConflict({ others, deletedElsewhere }: ReviewEntry): boolean {
  return others.length > 0 || deletedElsewhere;
}

function lacksCertificate({ kind, content, withheld }: ReviewEntry): boolean {
  if (!isTraining(kind) || mayBeWithheld(withheld, 'attachments', 'verification')) return false;
  const { kind: verified = 'self-reported' } = content.verification ?? {};
  return !content.attachments?.length && verified === 'self-reported';
}

/** True if one of the fields was withheld, so that its absence proves nothing. */
export function mayBeWithheld(withheld: readonly string[], ...fields: readonly string[]): boolean {
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
 * The day for which a log is counted: the last day of the submitted period if it is over, else today. In January, a
 * reviewer looks at last year.
 * @param period `2026` or `2026-01-01/2026-12-31`; other text is ignored
 */
export function countingDay(period: string | undefined, today: string): string {
  const last = /^(?:\d{4}-\d\d-\d\d\/)?(\d{4}(?:-\d\d-\d\d)?)$/.exec(period?.trim() ?? '')?.[1];
  const day = last === undefined ? today : daysOf(last).last;
  return day < today ? day : today;
}
