import {
  each,
  type Entry,
  type EvidenceLog,
  failure,
  localDay,
  parseJson,
  possibleDuplicates,
  type Result,
  reviewEntry,
  type ReviewEntry,
  reviewLog,
  success,
} from '@imh/core';
import { breathe, inSlices } from '@imh/elements';
import { evidenceLogKind } from '../../data/kinds/evidence-log.js';
import type { Kind } from '../../data/kinds/kind.js';
import { referenceRatingKind } from '../../data/kinds/reference-rating.js';
import { selfCheckKind } from '../../data/kinds/self-check.js';
import { teamSumsKind } from '../../data/kinds/team-sums.js';
import type { Problem } from '../../data/problem.js';
import { checkDocument } from '../../data/read-document.js';
import { sha256 } from './checksum.js';
import { textOf } from './file-text.js';
import type { Brought, FileFault, LogFile, ReviewFile } from './review-file.js';

/** Parses and validates a document. @throws when the signal aborts */
export async function readBytes(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
  brought?: Brought,
): Promise<Result<ReviewFile, FileFault>> {
  const text = textOf(bytes);
  // A web page in place of a file asks for a sign-in; parseJson() reports that.
  if (!/^\s*([[{]|<!doctype html|<html|$)/i.test(text)) return failure({ code: 'not-text' });
  const fingerprint = (await sha256(bytes)) ?? text;
  const json = parseJson(text, evidenceLogKind.format);
  if (!json.ok) return failure({ problem: wanting(json.error as Problem) });
  await breathe(signal);
  switch ((json.value as { format?: unknown }).format) {
    case selfCheckKind.format: {
      const document = await checkDocument(json.value, selfCheckKind);
      return document.ok
        ? success({ kind: 'self-check', name, fingerprint, document: document.value })
        : failure({ problem: wanting(document.error, selfCheckKind) });
    }
    case referenceRatingKind.format: {
      const document = await checkDocument(json.value, referenceRatingKind);
      return document.ok
        ? success({ kind: 'rating', name, fingerprint, document: document.value })
        : failure({ problem: wanting(document.error, referenceRatingKind) });
    }
    case teamSumsKind.format: {
      const document = await checkDocument(json.value, teamSumsKind);
      return document.ok
        ? success({ kind: 'sums', name, fingerprint, document: document.value })
        : failure({ problem: wanting(document.error, teamSumsKind) });
    }
    default: {
      if (await isLog(json.value, signal)) {
        return success(await logFileOf(name, json.value as EvidenceLog, signal, { fingerprint, brought }));
      }
      const { logWithoutFaults } = await import('./log-without-faults.js');
      const rest = await logWithoutFaults(json.value, signal);
      if (rest) return success(await logFileOf(name, rest.log, signal, { fingerprint, brought, aside: rest.aside }));
      const checked = await checkDocument(json.value, evidenceLogKind);
      return checked.ok
        ? success(await logFileOf(name, checked.value, signal, { fingerprint, brought }))
        : failure({ problem: wanting(checked.error) });
    }
  }
}

const wanting = (problem: Problem, { format }: Kind<unknown> = evidenceLogKind): Problem => ({
  ...problem,
  wanted: format,
});

interface LogFileExtras {
  /** Equal for files with the same content; the text itself if there was no file. */
  readonly fingerprint: string;
  readonly brought?: Brought | undefined;
  readonly aside?: LogFile['aside'];
}

/** A validated log with the counts that the list shows. */
export async function logFileOf(
  name: string,
  log: EvidenceLog,
  signal: AbortSignal,
  { fingerprint, brought, aside }: LogFileExtras,
): Promise<LogFile> {
  const today = localDay(new Date());
  const entries: ReviewEntry[] = [];
  const review = (item: Entry) => {
    const entry = reviewEntry(item, today);
    if (entry) entries.push(entry);
  };
  await inSlices(each(log.entries, review, 1), signal);
  await breathe(signal);
  const duplicates = possibleDuplicates(entries);
  await breathe(signal);
  const row = reviewLog(log, entries, duplicates);
  await breathe(signal);
  return {
    kind: 'log',
    name,
    fingerprint,
    log,
    today,
    entries,
    row,
    ...(brought ? { brought } : {}),
    ...(aside ? { aside } : {}),
  };
}

/** Validates a log entry by entry, so that the page stays responsive while a long log is checked. */
async function isLog(value: unknown, signal: AbortSignal): Promise<boolean> {
  const { validate } = evidenceLogKind;
  const { entries } = (value ?? {}) as { entries?: unknown };
  if (!Array.isArray(entries) || !validate({ ...(value as object), entries: [] })) return false;
  // The compiled validator checks whole documents only, so each entry is put into a small one.
  const { format, formatVersion, exportedAt, machine, purpose } = value as EvidenceLog;
  const header = { format, formatVersion, exportedAt, machine, purpose };
  let isValid = true;
  const check = (entry: unknown) => (isValid &&= validate({ ...header, entries: [entry] }));
  await inSlices(each(entries, check, 1), signal);
  return isValid;
}
