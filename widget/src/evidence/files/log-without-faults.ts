// Loaded only for a log with an invalid value.
import { each, type EvidenceLog, logFault, setAsideFaults, type ValueSetAside, valuesSetAside } from '@imh/core';
import { inSlices } from '@imh/elements';
import { firstFault } from '../../data/first-fault.js';
import { detailedValidator } from '../../data/kinds/detailed-validators.js';
import { evidenceLogKind } from '../../data/kinds/evidence-log.js';

/** With more, the file is something else than a log with mistakes. */
const mostSetAside = 200;

interface PartialLog {
  readonly log: EvidenceLog;
  readonly aside: readonly ValueSetAside[];
}

/**
 * A log without the values that are invalid, so that a reviewer sees the rest. Entry by entry, because a long log takes
 * seconds to validate. Does not change its input.
 * @returns undefined if identity or rights depend on one of them
 * @throws when the signal aborts
 */
export async function logWithoutFaults(value: unknown, signal: AbortSignal): Promise<PartialLog | undefined> {
  const { entries, ...rest } = (value ?? {}) as { entries?: unknown };
  if (!Array.isArray(entries)) return undefined;
  const validate = await detailedValidator(evidenceLogKind.format);
  signal.throwIfAborted();
  const aside: ValueSetAside[] = [];
  /** Removes the faults of a small log. @returns false if it cannot be shown without one of them */
  const clean = (log: unknown): boolean => {
    const found = setAsideFaults(log, (document) => {
      const first = firstFault(document, validate);
      if (!first) return [];
      const { path } = first.place;
      return [logFault(document, first.fault.is === 'missing' ? [...path, first.fault.field] : path)];
    });
    aside.push(...valuesSetAside(found));
    return !found.refused && aside.length <= mostSetAside;
  };
  const log = { ...structuredClone(rest), entries: [] as unknown[] } as unknown as EvidenceLog;
  if (!clean(log)) return undefined;
  const { format, formatVersion, exportedAt, machine, purpose } = log;
  const header = { format, formatVersion, exportedAt, machine, purpose };
  let isReadable = true;
  const read = (entry: unknown): void => {
    if (!isReadable) return;
    if (evidenceLogKind.validate({ ...header, entries: [entry] })) {
      log.entries.push(entry as EvidenceLog['entries'][number]);
      return;
    }
    const one = { ...header, entries: [structuredClone(entry)] };
    isReadable = clean(one);
    log.entries.push(...(one.entries as EvidenceLog['entries']));
  };
  await inSlices(each(entries as unknown[], read, 1), signal);
  return isReadable ? { log, aside } : undefined;
}
