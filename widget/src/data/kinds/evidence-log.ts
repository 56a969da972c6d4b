import type { EvidenceLog } from '@imh/core';
import schema from '@imh/core/schema/imh-evidence-log';
import type { Kind } from './kind.js';

export const evidenceLogKind: Kind<EvidenceLog> = { format: 'imh-evidence-log', schema };
