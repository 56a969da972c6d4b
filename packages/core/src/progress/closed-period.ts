import type { ClosedEntry, ClosedPeriod, PrintedPeriod } from '../documents/evidence-log.js';
import { canonicalJson } from '../documents/canonical-json.js';
import type { AttachmentReference, EvidenceContent } from '../documents/evidence.js';
import type { Aim } from '../documents/profile.js';
import type { Requirements } from '../documents/requirements.js';
import type { Progress } from './progress.js';

/** An entry with its current version. */
export interface CurrentEntry {
  readonly id: string;
  readonly version: string;
  readonly content: EvidenceContent;
}

interface Closing {
  readonly id: string;
  readonly requirements: Requirements;
  readonly aim?: Aim | undefined;
  readonly progress: Progress;
  /** The entries that are listed in the period, whole. */
  readonly entries: readonly CurrentEntry[];
  readonly printed: PrintedPeriod;
  /** RFC 3339. */
  readonly now: string;
  /** The local day, `2026-11-21`. */
  readonly today: string;
}

/** A period as it is on the day of closing, with copies of everything that was counted. */
export function closePeriod({ id, requirements, aim, progress, entries, printed, now, today }: Closing): ClosedPeriod {
  const minutes = new Map(progress.inPeriod.map((one) => [one.entry, one.minutes]));
  const contents = entries.map(({ id: entry, version, content }): ClosedEntry => {
    const own = minutes.get(entry);
    return { entry, version, content, ...(own === undefined ? {} : { minutes: own }) };
  });
  const attachments = new Map<string, AttachmentReference>();
  for (const { content } of entries) for (const one of content.attachments ?? []) attachments.set(one.sha256, one);
  return {
    id,
    requirements: requirements.id,
    version: requirements.version,
    period: progress.period.key,
    closedAt: now,
    day: today,
    entries: contents.map(({ version }) => version),
    contents,
    rules: requirements,
    ...(aim ? { aim } : {}),
    result: progress.rules
      .filter(({ applies }) => applies !== 'no')
      .map(({ id: rule, minutes, minimumMinutes, shortMinutes }) => ({
        rule,
        minutes,
        ...(minimumMinutes === undefined ? {} : { minimumMinutes }),
        shortMinutes,
      })),
    attachments: [...attachments.values()],
    printed,
  };
}

/** How an entry of a closed period has changed since. */
export interface ChangeSince {
  readonly entry: string;
  /** Title at the time of closing; of an added entry, the current one. */
  readonly title: string;
  readonly what: 'changed' | 'deleted' | 'added';
  /** Names of the fields that differ; empty unless changed. */
  readonly fields: readonly string[];
}

/**
 * What would be different if the period were closed now. The closed period itself is not touched by any of it.
 * @param current the entries as they are now, by id; undefined if deleted
 * @param inPeriod ids of the entries that are listed in the period now
 */
export function changesSince(
  { contents = [] }: ClosedPeriod,
  current: ReadonlyMap<string, EvidenceContent | undefined>,
  inPeriod: readonly string[],
): ChangeSince[] {
  const closed = new Set(contents.map(({ entry }) => entry));
  const changes = contents.flatMap(({ entry, content }): ChangeSince[] => {
    const now = current.get(entry);
    if (!now) return [{ entry, title: content.title, what: 'deleted', fields: [] }];
    const fields = differingFields(content, now);
    return fields.length > 0 ? [{ entry, title: content.title, what: 'changed', fields }] : [];
  });
  const added = inPeriod.filter((entry) => !closed.has(entry));
  return [
    ...changes,
    ...added.map((entry) => ({ entry, title: current.get(entry)?.title ?? '', what: 'added' as const, fields: [] })),
  ];
}

function differingFields(one: EvidenceContent, other: EvidenceContent): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => canonicalJson(one[name] ?? null) !== canonicalJson(other[name] ?? null));
}
