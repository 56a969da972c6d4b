import { failure, type LenientLog, parseLogLeniently, type Result, sha256OfPath, success } from '@imh/core';
import { logPathIn } from './log-path.js';
import { openZip, type ZipArchive, type ZipError } from '../zip/index.js';

/** An evidence log as a file contains it. */
export interface OpenedLog extends LenientLog {
  /** The bytes of a certificate by its checksum; undefined if the file does not contain it, or other bytes in its place. */
  certificate(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Why a file is not read as a log: `code` for programs, an English sentence for people. */
export interface LogFileError {
  readonly code: string;
  readonly message: string;
}

/** Bytes that a log or a certificate may have when it is unpacked: what one string can hold. */
const largest = 512 * 1024 * 1024;

const zipSentences: Readonly<Record<ZipError['code'], string>> = {
  'zip-damaged': 'The ZIP file is damaged: a part is missing or does not match its checksum.',
  'zip-encrypted': 'The ZIP file needs a password. Unpack it and name the log.json inside.',
  'zip-unknown':
    'The ZIP file is packed in a way that this program does not read. Unpack it and name the log.json inside.',
  'zip-too-large': 'The log in the ZIP file is larger than 512 MB.',
};

/** Opens a log as JSON, or as a ZIP file with a log and certificates: a backup, a hand-over or an audit folder. */
export async function openLog(bytes: Uint8Array): Promise<Result<OpenedLog, LogFileError>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? openPacked(bytes) : parsedLog(bytes, () => Promise.resolve(undefined));
}

async function openPacked(bytes: Uint8Array): Promise<Result<OpenedLog, LogFileError>> {
  const zip = await openZip(bytes);
  if (!zip.ok) return zipFailure(zip.error);
  const path = logPathIn(zip.value.entries.keys());
  if (path === undefined) {
    const message = 'The ZIP file contains no evidence log: a log.json is missing.';
    return failure({ code: 'zip-without-log', message });
  }
  const text = await zip.value.read(path, largest);
  if (!text.ok) return zipFailure(text.error);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const paths = await certificatePaths(zip.value, folder);
  return parsedLog(text.value, async (sha256) => {
    const found = paths.get(sha256);
    const read = found === undefined ? undefined : await zip.value.read(found, largest);
    return read?.ok && (await checksumOf(read.value)) === sha256 ? read.value : undefined;
  });
}

const zipFailure = ({ code }: ZipError) => failure({ code, message: zipSentences[code] });

/** The paths of certificates by checksum: stated in the path, or listed in an audit folder. */
async function certificatePaths(zip: ZipArchive, folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const path of zip.entries.keys()) {
    const sha256 = path.startsWith(folder) ? sha256OfPath(path.slice(folder.length)) : undefined;
    if (sha256 !== undefined) paths.set(sha256, path);
  }
  const list = `${folder}certificates/SHA256SUMS.txt`;
  const listed = zip.entries.has(list) ? await zip.read(list, largest) : undefined;
  const lines = listed?.ok ? new TextDecoder().decode(listed.value).matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm) : [];
  for (const [, sha256, name] of lines) {
    const path = `${folder}certificates/${name!}`;
    if (zip.entries.has(path)) paths.set(sha256!, path);
  }
  return paths;
}

/** SHA-256 in lower-case hex. */
async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parsedLog(bytes: Uint8Array, certificate: OpenedLog['certificate']): Result<OpenedLog, LogFileError> {
  if (bytes.length > largest) return failure({ code: 'too-large', message: 'The file is larger than 512 MB.' });
  const text = utf8(bytes);
  if (text === undefined) {
    const message =
      'This is not JSON: the file is not text in UTF-8. If an editor has saved it, save it again as UTF-8.';
    return failure({ code: 'not-json', message });
  }
  const read = parseLogLeniently(text);
  return read.ok ? success({ ...read.value, certificate }) : read;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
