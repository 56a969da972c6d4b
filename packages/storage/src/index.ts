export type { ExportOptions, ImportCounts, ImportOptions } from './backup.js';
export type { Change } from './changes.js';
export type { FrameworkCounters } from './counting.js';
export { type CounterRecord, type Draft, type ItemKind, itemKinds, type ItemRecord } from './database.js';
export type { DocumentStore } from './document-store.js';
export type { NewVersion } from './items.js';
export { EvidenceStore, type StoreOptions } from './store.js';
export type { StoreError } from './store-error.js';
