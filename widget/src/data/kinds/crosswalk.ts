import type { Crosswalk } from '@imh/core';
import schema from '@imh/core/schema/imh-crosswalk';
import type { Kind } from './kind.js';

export const crosswalkKind: Kind<Crosswalk> = { format: 'imh-crosswalk', schema };
