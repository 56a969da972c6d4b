import type { SelfCheck } from '@imh/core';
import validate from '@imh/core/validators/imh-self-check';
import type { Kind } from './kind.js';

export const selfCheckKind: Kind<SelfCheck> = { format: 'imh-self-check', validate };
