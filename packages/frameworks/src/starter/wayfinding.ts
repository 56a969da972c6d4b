import type { FrameworkNode } from '@imh/core';
import { starterDomains } from './domains.js';
import { building } from './wayfinding/building.js';
import { handingOver } from './wayfinding/handing-over.js';
import { manyHelpers } from './wayfinding/many-helpers.js';
import { neighborhood } from './wayfinding/neighborhood.js';

/** Domain 3. */
export const wayfinding: FrameworkNode[] = [
  starterDomains.wayfinding,
  ...neighborhood,
  ...handingOver,
  ...manyHelpers,
  ...building,
];
