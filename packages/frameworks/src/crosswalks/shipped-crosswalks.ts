import type { Crosswalk } from '@imh/core';
import { starterMa, starterWi } from './starter-outlines.js';
import { wiMa } from './wi-ma.js';

export const shippedCrosswalks: readonly Crosswalk[] = [wiMa, starterWi, starterMa];
