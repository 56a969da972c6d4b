import type { FrameworkNode } from '@imh/core';
import { arriving } from './alongside/arriving.js';
import { dailyCare } from './alongside/daily-care.js';
import { everyday } from './alongside/everyday.js';
import { healing } from './alongside/healing.js';
import { therapy } from './alongside/therapy.js';
import { starterDomains } from './domains.js';

/** Domain 4. `dailyCare` continues the area that `everyday` opens, `therapy` that of `healing`. */
export const alongside: FrameworkNode[] = [
  starterDomains.alongside,
  ...arriving,
  ...everyday,
  ...dailyCare,
  ...healing,
  ...therapy,
];
