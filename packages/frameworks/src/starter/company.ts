import type { FrameworkNode } from '@imh/core';
import { babysDay } from './company/babys-day.js';
import { doors } from './company/doors.js';
import { team } from './company/team.js';
import { starterDomains } from './domains.js';

/** Domain 5. */
export const company: FrameworkNode[] = [starterDomains.company, ...team, ...babysDay, ...doors];
