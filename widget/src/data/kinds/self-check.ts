import type { SelfCheck } from '@imh/core';
import schema from '@imh/core/schema/imh-self-check';
import type { Kind } from './kind.js';

export const selfCheckKind: Kind<SelfCheck> = { format: 'imh-self-check', schema };
