import type { FrameworkNode } from '@imh/core';
import { arriving } from './alongside/arriving.js';
import { everyday } from './alongside/everyday.js';
import { healing } from './alongside/healing.js';
import { starterDomains } from './domains.js';

/** Domain 4. */
export const alongside: FrameworkNode[] = [starterDomains.alongside, ...arriving, ...everyday, ...healing];
