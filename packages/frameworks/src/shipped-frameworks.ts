import type { Framework } from '@imh/core';
import { massAimh } from './mass-aimh.js';
import { starter } from './starter/starter.js';
import { wiAimh } from './wi-aimh.js';

/** In the order a list shows them: the associations by name, then our own set, which is never preselected. */
export const shippedFrameworks: readonly Framework[] = [massAimh, wiAimh, starter];
