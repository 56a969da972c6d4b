import type { Framework } from '@imh/core';
import schema from '@imh/core/schema/imh-framework';
import type { Kind } from './kind.js';

export const frameworkKind: Kind<Framework> = { format: 'imh-framework', schema };
