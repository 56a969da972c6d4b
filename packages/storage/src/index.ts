export type { KeptAttachment } from './attachments.js';
export type { ExportOptions } from './backup.js';
export {
  type BulkOptions,
  hasEarlierVersions,
  type ItemChange,
  type MadeVersion,
  type RestoredVersion,
  unchanged,
} from './bulk-changes.js';
export type { Change } from './changes.js';
export type { Recovered } from './copy/reconcile.js';
export type { SecondStore } from './copy/second-store.js';
export type { FrameworkCounters } from './counting.js';
export {
  type CounterRecord,
  type Draft,
  type DraftGuideMatch,
  type DraftPaper,
  type ItemKind,
  type ItemRecord,
  type SessionRow,
} from './database.js';
export type { DocumentStore } from './document-store.js';
export { EntryIndexFeed } from './entry-index-feed.js';
export type { HandOverFileOptions, HandOverOptions, HandOverPreview } from './hand-over.js';
export type { PrivateDrafts } from './private-drafts.js';
export type { ImportCounts, ImportEffect, PreviewedItem } from './import-counts.js';
export type { ImportOptions } from './import-log.js';
export { incomingDocument } from './incoming-document.js';
export { type IncomingCertificate, type IncomingLog, incomingLog } from './incoming-log.js';
export type { IncomingItem, NewVersion } from './items.js';
export type { IncomingDocument } from './next-version.js';
export { EvidenceStore, type StoreOptions } from './store.js';
export type { StoreError } from './store-error.js';
export type { ZipFile } from './zip-files.js';
