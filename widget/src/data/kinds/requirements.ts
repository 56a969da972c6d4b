import type { Requirements } from '@imh/core';
import validate from '@imh/core/validators/imh-requirements';
import type { Kind } from './kind.js';

export const requirementsKind: Kind<Requirements> = { format: 'imh-requirements', validate };
