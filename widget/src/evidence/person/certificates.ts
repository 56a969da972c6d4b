import type { EvidenceContent } from '@imh/core';
import type { LogFile } from '../files/review-file.js';

type Attachment = NonNullable<EvidenceContent['attachments']>[number];

/** A file that a ZIP contains beside the log, or that it should contain. */
export interface Certificate {
  readonly name: string;
  /** Titles of the entries that list it. */
  readonly titles: readonly string[];
  /** In the ZIP; undefined if the file was not brought along. */
  readonly path?: string | undefined;
  /** The checksum that the file should have; undefined if the log does not list it. */
  readonly sha256?: string | undefined;
}

export function listedCertificates({ log, entries, brought }: LogFile): Certificate[] {
  const listed = new Map<string, { readonly attachment: Attachment; readonly titles: string[] }>();
  // A closed period lists certificates that its entries may have lost since.
  const apart = [log, ...(log.closedPeriods ?? [])].flatMap(({ attachments = [] }) => attachments);
  for (const attachment of apart) listed.set(attachment.sha256, { attachment, titles: [] });
  for (const { content } of entries) {
    for (const attachment of content.attachments ?? []) {
      const known = listed.get(attachment.sha256);
      if (known) known.titles.push(content.title);
      else listed.set(attachment.sha256, { attachment, titles: [content.title] });
    }
  }
  return [...listed.values()].map(({ attachment: { name, sha256 }, titles }) => ({
    name,
    titles,
    sha256,
    path: brought?.paths.get(sha256),
  }));
}

/** Files of the ZIP that the log does not list. */
export function unlistedCertificates({ brought }: LogFile, listed: readonly Certificate[]): Certificate[] {
  if (!brought) return [];
  const known = new Set(listed.map(({ sha256 }) => sha256));
  const nameIn = (path: string): string => path.replace(/^(.*\/)?(attachments|certificates)\//, '');
  const withChecksum = [...brought.paths]
    .filter(([sha256]) => !known.has(sha256))
    .map(([sha256, path]) => ({ name: nameIn(path).replace(/^[0-9a-f]{64}-/i, ''), titles: [], path, sha256 }));
  return [...withChecksum, ...brought.unnamed.map((path) => ({ name: nameIn(path), titles: [], path }))];
}
