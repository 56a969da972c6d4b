import { dateOf, type EvidenceContent, type HandOverChoice, itemState } from '@imh/core';
import { type AuditCertificate, auditFiles, auditWords } from '@imh/formats/audit';
import { type LogContext, logCsv } from '@imh/formats/log';
import type { EvidenceStore, ZipFile } from '@imh/storage';
import type { ExportOptions, WriteExport } from '../exporter.js';
import { handedOverPage } from '../handed-over-page.js';
import { zipParts } from '../zip-parts.js';

/** What an audit asks for as one ZIP file, which the reviewer's view opens. */
export const writeAudit: WriteExport = (store, choice, context, options) =>
  zipParts(zipFiles(store, choice, context, options));

async function* zipFiles(
  store: EvidenceStore,
  choice: HandOverChoice,
  context: LogContext,
  options: ExportOptions,
): AsyncGenerator<ZipFile> {
  const { language } = context;
  const { signal } = options;
  const files = auditFiles(
    {
      page: handedOverPage(store, choice, context, { ...options, onProgress: share(options, 0, 0.3) }),
      csv: logCsv(store.handOverEntries(choice, { language, signal }), context),
      log: store.handOver(choice, { ...options, language, onProgress: share(options, 0.3, 0.6) }),
      certificates: certificatesOf(store, choice, context, options),
    },
    auditWords[language],
  );
  const lastModified = new Date();
  for await (const { name, content } of files) yield { name, input: content, lastModified };
}

/** A part of the work as a part of the whole. */
const share =
  ({ onProgress }: ExportOptions, from: number, to: number) =>
  (done: number): void =>
    onProgress?.(from + (to - from) * done);

/** The certificates of the chosen entries, without their bytes. */
async function* certificatesOf(
  store: EvidenceStore,
  choice: HandOverChoice,
  { language }: LogContext,
  options: ExportOptions,
): AsyncGenerator<AuditCertificate> {
  if (!choice.include.certificates) return;
  const { signal } = options;
  const { certificates: all } = await store.previewHandOver(choice, { language, signal });
  let read = 0;
  for await (const entries of store.handOverEntries(choice, { language, signal })) {
    for (const entry of entries) {
      const content = itemState<EvidenceContent>(entry).content;
      for (const { name, type, sha256 } of content?.attachments ?? []) {
        signal?.throwIfAborted();
        yield {
          date: dateOf(content!),
          title: content!.title,
          name,
          type,
          sha256,
          open: () => store.attachment(sha256),
        };
        read += 1;
        share(options, 0.6, 1)(Math.min(1, read / Math.max(1, all)));
      }
    }
  }
}
