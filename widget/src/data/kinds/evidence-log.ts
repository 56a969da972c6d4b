import type { EvidenceLog } from '@imh/core';
import validate from '@imh/core/validators/imh-evidence-log';
import type { Kind } from './kind.js';

export const evidenceLogKind: Kind<EvidenceLog> = { format: 'imh-evidence-log', validate };
