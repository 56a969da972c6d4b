import type { FrameworkNode } from '@imh/core';
import { starterDomains } from './domains.js';
import { manyPeople } from './listening/many-people.js';
import { onPaper } from './listening/on-paper.js';
import { talking } from './listening/talking.js';

/** Domain 7. */
export const listening: FrameworkNode[] = [starterDomains.listening, ...talking, ...onPaper, ...manyPeople];
