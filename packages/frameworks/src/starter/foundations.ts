import type { FrameworkNode } from '@imh/core';
import { starterDomains } from './domains.js';
import { aroundTheBaby } from './foundations/around-the-baby.js';
import { bonds } from './foundations/bonds.js';
import { families } from './foundations/families.js';
import { growth } from './foundations/growth.js';
import { hardTimes } from './foundations/hard-times.js';
import { meaning } from './foundations/meaning.js';

/** Domain 1. `hardTimes` and `aroundTheBaby` continue the area that `families` opens. */
export const foundations: FrameworkNode[] = [
  starterDomains.foundations,
  ...bonds,
  ...growth,
  ...families,
  ...hardTimes,
  ...aroundTheBaby,
  ...meaning,
];
