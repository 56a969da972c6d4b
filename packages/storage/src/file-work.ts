// What reads or writes whole files, or deletes everything. The store loads it when it is needed: the first view of the
// panel uses none of it.
export { backupText } from './backup-stream.js';
export { deleteEverything } from './delete-everything.js';
export { handOverEntries, handOverText, handOverZipFiles, previewHandOver } from './hand-over.js';
export { importLog, previewImport } from './import-log.js';
export { incomingLog } from './incoming-log.js';
export { storedCertificates, zipFiles } from './zip-files.js';
