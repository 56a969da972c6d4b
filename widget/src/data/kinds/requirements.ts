import type { Requirements } from '@imh/core';
import schema from '@imh/core/schema/imh-requirements';
import type { Kind } from './kind.js';

export const requirementsKind: Kind<Requirements> = { format: 'imh-requirements', schema };
