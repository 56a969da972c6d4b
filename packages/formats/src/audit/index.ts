export { auditFileNames, FreeNames, LONGEST_NAME, type NamedCertificate } from './audit-file-names.js';
export {
  type AuditCertificate,
  type AuditFile,
  auditFiles,
  type AuditSources,
  type AuditWords,
  CHECKSUMS,
} from './audit-files.js';
export { auditWords } from './words-in.js';
