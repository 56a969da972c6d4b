import type { FrameworkNode } from '@imh/core';
import { starterDomains } from './domains.js';
import { lasting } from './pausing/lasting.js';
import { myStory } from './pausing/my-story.js';
import { timeToThink } from './pausing/time-to-think.js';

/** Domain 9. */
export const pausing: FrameworkNode[] = [starterDomains.pausing, ...myStory, ...timeToThink, ...lasting];
