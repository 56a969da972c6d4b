import {
  type AttachmentReference,
  type DocumentError,
  type EvidenceLog,
  failure,
  parseDocument,
  parseLogLeniently,
  type Result,
  sha256OfPath,
  success,
  type ValueSetAside,
} from '@imh/core';
import { logPathIn } from '@imh/formats/log';
import { openZip, type ZipArchive, type ZipError } from '@imh/formats/zip';
import { type IncomingLog, incomingDocument, incomingLog } from '@imh/storage';

/** Why no log can be read from a file. */
export type LogFileError = DocumentError | ZipError | { readonly code: 'without-log' | 'without-consent' };

/** A log, self-check or rating that a file contains. */
export interface LogInFile {
  readonly log: IncomingLog;
  /** Values that cannot be read. */
  readonly aside: readonly ValueSetAside[];
  /** Certificates beside the log in a ZIP file. */
  readonly certificates: ReadonlyMap<string, PackedCertificate>;
}

export interface PackedCertificate {
  /** From the entry that refers to it, else from the path. */
  readonly name: string;
  read(): Promise<Blob | undefined>;
}

/** Longest text that every browser can hold, in bytes; a log of 100,000 entries has about 70 million. */
const largestLog = 500_000_000;
const largestCertificate = 200_000_000;

/** Reads a log (JSON, or a ZIP file with certificates), or a self-check or a rating as the widget saves it. */
export async function logInFile(file: Blob): Promise<Result<LogInFile, LogFileError>> {
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  return start === 'PK\x03\x04' ? logInArchive(file) : logInText(await file.text());
}

async function logInText(text: string, archive?: PackedLog): Promise<Result<LogInFile, LogFileError>> {
  const parsed = parseLogLeniently(text);
  if (parsed.ok) {
    const { log, aside } = parsed.value;
    const certificates = archive ? certificatesOf(archive, log) : new Map<string, PackedCertificate>();
    return success({ log: await incomingLog(log), aside, certificates });
  }
  const { code, found } = parsed.error;
  if (code !== 'other-format' || (found !== 'imh-self-check' && found !== 'imh-reference-rating')) return parsed;
  const document = parseDocument(found, text);
  if (!document.ok) return document;
  const { consent } = document.value as { readonly consent?: { readonly given: boolean } };
  if (consent?.given === false) return failure({ code: 'without-consent' });
  return success({
    log: incomingDocument(document.value, crypto.randomUUID()),
    aside: [],
    certificates: new Map(),
  });
}

interface PackedLog {
  readonly zip: ZipArchive;
  /** Folder of the log, with a slash at its end; empty at the top. */
  readonly folder: string;
}

async function logInArchive(file: Blob): Promise<Result<LogInFile, LogFileError>> {
  const zip = await openZip(file);
  if (!zip.ok) return zip;
  const path = logPathIn(zip.value.entries.keys());
  if (path === undefined) return failure({ code: 'without-log' });
  const bytes = await zip.value.read(path, largestLog);
  if (!bytes.ok) return bytes;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return logInText(new TextDecoder().decode(bytes.value), { zip: zip.value, folder });
}

function certificatesOf({ zip, folder }: PackedLog, log: EvidenceLog): Map<string, PackedCertificate> {
  const references = referencesIn(log);
  const found = new Map<string, PackedCertificate>();
  for (const path of zip.entries.keys()) {
    const sha256 = path.startsWith(folder) ? sha256OfPath(path.slice(folder.length)) : undefined;
    if (sha256 === undefined || found.has(sha256)) continue;
    const { name = path.slice(path.lastIndexOf('/') + 66), type } = references.get(sha256) ?? {};
    const read = async () => {
      const bytes = await zip.read(path, largestCertificate);
      return bytes.ok ? new Blob([bytes.value], { type: mediaType(type) }) : undefined;
    };
    found.set(sha256, { name, read });
  }
  return found;
}

function referencesIn({ entries, attachments = [] }: EvidenceLog): Map<string, AttachmentReference> {
  const references = new Map(attachments.map((one) => [one.sha256, one]));
  for (const { versions } of entries) {
    for (const { content } of versions) for (const one of content?.attachments ?? []) references.set(one.sha256, one);
  }
  return references;
}

/** A type that only shows: a page or a picture with scripts must not open as the extension's own. */
function mediaType(type = ''): string {
  return /^(?:application\/pdf|image\/(?!svg)[\w.+-]+)$/i.test(type) ? type : '';
}
