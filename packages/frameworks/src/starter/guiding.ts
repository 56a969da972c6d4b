import type { FrameworkNode } from '@imh/core';
import { starterDomains } from './domains.js';
import { fairPlaces } from './guiding/fair-places.js';
import { newColleagues } from './guiding/new-colleagues.js';
import { reflectiveHour } from './guiding/reflective-hour.js';

/** Domain 6. */
export const guiding: FrameworkNode[] = [starterDomains.guiding, ...newColleagues, ...reflectiveHour, ...fairPlaces];
