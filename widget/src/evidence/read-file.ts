import { type EvidenceLog, failure, parseJson,
  possibleDuplicates, type Result, reviewEntry, type ReviewEntry, reviewLog, success } from '@imh/core'; // prettier-ignore
import { findFault } from '../data/check.js';
import { evidenceLogKind } from '../data/kinds/evidence-log.js';
import type { Kind } from '../data/kinds/kind.js';
import { referenceRatingKind } from '../data/kinds/reference-rating.js';
import { selfCheckKind } from '../data/kinds/self-check.js';
import type { Problem } from '../data/problem.js';
import { checkDocument } from '../data/read-document.js';
import { type Brought, type FileFault, LARGEST_LOG, type LogFile, type ReviewFile } from './review-file.js';
import { breathe, inSlices } from './slices.js';
import { ZipFile } from './zip-file.js';

const megabyte = 1024 * 1024;

/** Opens a file of the person's disk. Nothing of it leaves the page. @throws when the signal aborts */
export async function readFile(file: File, signal: AbortSignal): Promise<Result<ReviewFile, FileFault>> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  signal.throwIfAborted();
  if (start[0] === 0x50 && start[1] === 0x4b) return readZip(file, signal);
  if (file.size > LARGEST_LOG * megabyte) return failure({ code: 'too-large' });
  return readBytes(file.name, new Uint8Array(await file.arrayBuffer()), signal);
}

async function readZip(file: File, signal: AbortSignal): Promise<Result<ReviewFile, FileFault>> {
  const zip = await ZipFile.open(file);
  if (!zip.ok) return failure({ code: zip.error });
  // Some programs pack the folder instead of what is in it.
  const path = [...zip.value.entries.keys()].find((name) => /^([^/]+\/)?log\.json$/.test(name));
  if (path === undefined) return failure({ code: 'zip-without-log' });
  const bytes = await zip.value.read(path, LARGEST_LOG * megabyte);
  signal.throwIfAborted();
  if (!bytes.ok) return failure({ code: bytes.error });
  const folder = `${path.slice(0, -'log.json'.length)}attachments/`;
  const paths = new Map<string, string>();
  for (const name of zip.value.entries.keys()) {
    const sum = name.startsWith(folder) ? /^([0-9a-f]{64})-/.exec(name.slice(folder.length))?.[1] : undefined;
    if (sum !== undefined) paths.set(sum, name);
  }
  return readBytes(file.name, bytes.value, signal, { zip: zip.value, paths });
}

async function readBytes(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
  brought?: Brought,
): Promise<Result<ReviewFile, FileFault>> {
  const fingerprint = await fingerprintOf(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*([[{]|$)/.test(text)) return failure({ code: 'not-text' });
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
    default: {
      if (!(await isLog(json.value, signal))) {
        const checked = await checkDocument(json.value, evidenceLogKind);
        if (!checked.ok) return failure({ problem: wanting(checked.error) });
      }
      return success(await logFileOf(name, json.value as EvidenceLog, signal, { fingerprint, brought }));
    }
  }
}

const wanting = (problem: Problem, { format }: Kind<unknown> = evidenceLogKind): Problem => ({ ...problem, wanted: format }); // prettier-ignore

/** A log that has been checked, with what a list says of it. */
export async function logFileOf(
  name: string,
  log: EvidenceLog,
  signal: AbortSignal,
  { fingerprint, brought }: { readonly fingerprint: string; readonly brought?: Brought | undefined },
): Promise<LogFile> {
  const entries: ReviewEntry[] = [];
  await inSlices(
    log.entries,
    (item) => {
      const entry = reviewEntry(item);
      if (entry) entries.push(entry);
    },
    signal,
  );
  await breathe(signal);
  const duplicates = possibleDuplicates(entries);
  await breathe(signal);
  const row = reviewLog(log, entries, duplicates);
  await breathe(signal);
  return { kind: 'log', name, fingerprint, log, entries, row, ...(brought ? { brought } : {}) };
}

/** The same check as of any document, entry by entry, so that a long log does not hold the page up. */
async function isLog(value: unknown, signal: AbortSignal): Promise<boolean> {
  const { schema } = evidenceLogKind;
  const { entries } = (value ?? {}) as { entries?: unknown };
  if (!Array.isArray(entries) || findFault(schema, { ...(value as object), entries: [] })) return false;
  const list = schema.properties!['entries']!;
  let right = true;
  await inSlices(entries, (entry) => (right &&= !findFault(list, [entry], schema)), signal);
  return right;
}

/** Two files with one fingerprint say the same. Without https there is no digest: then only a name and size tell. */
async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256(bytes)) ?? `${bytes.length} ${new TextDecoder().decode(bytes.subarray(0, 4096))}`;
}

/** Lower-case hex; undefined where the page is not served by https. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // Absent outside secure contexts, whatever the type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
