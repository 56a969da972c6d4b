import type { Crosswalk } from '@imh/core';
import validate from '@imh/core/validators/imh-crosswalk';
import type { Kind } from './kind.js';

export const crosswalkKind: Kind<Crosswalk> = { format: 'imh-crosswalk', validate };
