import type { FrameworkNode } from '@imh/core';
import { starterDomains } from './domains.js';
import { bonds } from './foundations/bonds.js';
import { families } from './foundations/families.js';
import { growth } from './foundations/growth.js';
import { hardTimes } from './foundations/hard-times.js';
import { meaning } from './foundations/meaning.js';

/** Domain 1. `hardTimes` continues the area that `families` opens. */
export const foundations: FrameworkNode[] = [
  starterDomains.foundations,
  ...bonds,
  ...growth,
  ...families,
  ...hardTimes,
  ...meaning,
];
