import { attachmentPath, type AttachmentReference, type EvidenceContent } from '@imh/core';
import type { Writer } from './items.js';

/** A file for a ZIP writer. The files are to be read in their order, each to its end. */
export interface ZipFile {
  readonly name: string;
  readonly input: string | Blob | AsyncIterable<string>;
  /** When the bytes were last changed on this machine. */
  readonly lastModified: Date;
}

/** What a ZIP file with a log consists of. */
export interface ZipContents {
  /** Text of README.txt. */
  readonly readme: string;
  readonly log: AsyncIterable<string>;
  /** The certificates to add. Asked for after the log has been read, which may decide them. */
  readonly certificates: () => AsyncIterable<AttachmentReference> | Iterable<AttachmentReference>;
  readonly signal?: AbortSignal | undefined;
}

/** README.txt, log.json and the certificates under their checksums, one at a time. */
export async function* zipFiles(writer: Writer, contents: ZipContents): AsyncGenerator<ZipFile> {
  const { readme, log, certificates, signal } = contents;
  const lastModified = new Date(writer.now());
  let isRead = false;
  async function* text(): AsyncGenerator<string> {
    yield* log;
    isRead = true;
  }
  yield { name: 'README.txt', input: readme, lastModified };
  yield { name: 'log.json', input: text(), lastModified };
  if (!isRead) throw new Error('log.json has to be read before the files that follow it.');
  for await (const reference of certificates()) {
    signal?.throwIfAborted();
    const kept = await writer.database.get('attachments', reference.sha256);
    // A certificate may be on another computer only.
    if (!kept) continue;
    yield { name: attachmentPath(reference), input: kept.blob, lastModified: new Date(kept.keptAt) };
  }
}

/** Every stored certificate that a version of an entry refers to, with a name that one of them gives it. */
export async function* storedCertificates({ database }: Writer): AsyncGenerator<AttachmentReference> {
  for (const sha256 of await database.getAllKeys('attachments')) {
    const record = await database.getFromIndex('items', 'byAttachment', sha256);
    if (!record) continue;
    const { attachments = [] } = (record.content ?? record.before ?? {}) as Partial<EvidenceContent>;
    yield attachments.find((one) => one.sha256 === sha256) ?? { name: 'certificate', sha256 };
  }
}
