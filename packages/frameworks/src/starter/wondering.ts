import type { FrameworkNode } from '@imh/core';
import { starterDomains } from './domains.js';
import { howWeKnow } from './wondering/how-we-know.js';
import { looking } from './wondering/looking.js';
import { nextStep } from './wondering/next-step.js';

/** Domain 8. */
export const wondering: FrameworkNode[] = [starterDomains.wondering, ...looking, ...nextStep, ...howWeKnow];
