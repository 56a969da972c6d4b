import { failure, type Result, success } from '@imh/core';
import type { ZipArchive, ZipError } from '@imh/formats/zip';
import { sha256 } from '../files/checksum.js';
import { LARGEST_CERTIFICATE } from '../files/review-file.js';
import type { Certificate } from './certificates.js';

export interface OpenedCertificate {
  readonly file: Blob;
  /** Media type of what a browser can show safely; undefined for anything else. */
  readonly type: string | undefined;
  /** False if the page has no means to compute checksums. */
  readonly isChecked: boolean;
  /** Undefined if the file is not a picture, or is damaged. */
  readonly picture: ImageBitmap | undefined;
}

/**
 * Unpacks a certificate and compares it with the checksum in the log. Its first bytes decide what it is, never its name:
 * nothing that a browser would run or render as a page is opened.
 */
export async function openCertificate(
  zip: ZipArchive,
  path: string,
  { sha256: expected }: Certificate,
): Promise<Result<OpenedCertificate, ZipError['code'] | 'checksum'>> {
  const read = await zip.read(path, LARGEST_CERTIFICATE * 1024 * 1024);
  if (!read.ok) return failure(read.error.code);
  const checksum = await sha256(read.value);
  if (checksum !== undefined && expected !== undefined && checksum !== expected) return failure('checksum');
  const type = typeOf(read.value);
  const file = new Blob([read.value], { type: type ?? 'application/octet-stream' });
  // A file that only starts like a picture has no preview.
  const picture = type?.startsWith('image/') ? await createImageBitmap(file).catch(() => undefined) : undefined;
  return success({ file, type, isChecked: checksum !== undefined, picture });
}

const signatures: readonly (readonly [start: string, type: string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
];

function typeOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp';
  return signatures.find(([signature]) => start.startsWith(signature))?.[1];
}
