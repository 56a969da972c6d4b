import type { Requirements } from '@imh/core';
import { aaimhWaRenewal } from './aaimh-wa-renewal.js';
import { firstApplications } from './first-application.js';
import { massAimhRenewal } from './mass-aimh-renewal.js';
import { miAimhRenewal } from './mi-aimh-renewal.js';
import { paAimhRenewal } from './pa-aimh-renewal.js';
import { riaimhRenewal } from './riaimh-renewal.js';

/** In the order a list shows them: renewals by association, then first applications by category. */
export const requirementSets: readonly Requirements[] = [
  aaimhWaRenewal,
  massAimhRenewal,
  miAimhRenewal,
  paAimhRenewal,
  riaimhRenewal,
  ...firstApplications,
];
