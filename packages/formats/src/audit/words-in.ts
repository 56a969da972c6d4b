import { englishAudit, spanishAudit } from '@imh/elements/words';
import type { LogContext } from '../log/context.js';
import type { AuditWords } from './audit-files.js';

/** The words of the file that explains an audit folder, by language. */
export const auditWords: Readonly<Record<LogContext['language'], AuditWords>> = { en: englishAudit, es: spanishAudit };
