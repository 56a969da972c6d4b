export type { ExportOptions, ImportCounts, ImportOptions } from './backup.js';
export type { Change } from './changes.js';
export { type CounterRecord, type Draft, type ItemKind, itemKinds, type ItemRecord, type SessionRow } from './database.js';
export type { NewVersion } from './items.js';
export { EvidenceStore, type StoreOptions } from './store.js';
export type { StoreError } from './store-error.js';
