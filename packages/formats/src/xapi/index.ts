export { entryStatements, xapiStatements } from './entry-statements.js';
export { type RecordStore, recordStoreAddress, testRecordStore, versionFor } from './record-store.js';
export type { Post, RecordStoreReply, RecordStoreRequest, Stop, StopCode } from './reply.js';
export { selfCheckStatements } from './self-check-statements.js';
export { type Refusal, type SendOptions, sendStatements, type Sent } from './send.js';
export { type Statement, type XapiVersion, xapiVersions } from './statement.js';
export type { Stated, StatementNote, StatementOptions } from './statement-parts.js';
export { statementBatches, type WritingOptions, xapiJson } from './write-json.js';
