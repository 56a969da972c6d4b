import type { Framework } from '@imh/core';
import validate from '@imh/core/validators/imh-framework';
import type { Kind } from './kind.js';

export const frameworkKind: Kind<Framework> = { format: 'imh-framework', validate };
