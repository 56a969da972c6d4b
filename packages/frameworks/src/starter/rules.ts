import type { FrameworkNode } from '@imh/core';
import { starterDomains } from './domains.js';
import { betterRules } from './rules/better-rules.js';
import { familyRights } from './rules/family-rights.js';
import { safety } from './rules/safety.js';
import { trust } from './rules/trust.js';

/** Domain 2. */
export const rules: FrameworkNode[] = [starterDomains.rules, ...trust, ...safety, ...familyRights, ...betterRules];
