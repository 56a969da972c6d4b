import type { Requirements } from '@imh/core';
import { aaimhWaRenewal } from './aaimh-wa-renewal.js';
import { firstApplications } from './first-application.js';
import { massAimhRenewal } from './mass-aimh-renewal.js';
import { miAimhRenewal } from './mi-aimh-renewal.js';
import { naimhRenewal } from './naimh-renewal.js';
import { paAimhRenewal } from './pa-aimh-renewal.js';
import { partlyKnown } from './partly-known.js';
import { riaimhRenewal } from './riaimh-renewal.js';
import { scimhaRenewal } from './scimha-renewal.js';

/** In the order a list shows them: renewals by association, those of which little is known, first applications. */
export const requirementSets: readonly Requirements[] = [
  aaimhWaRenewal,
  massAimhRenewal,
  miAimhRenewal,
  naimhRenewal,
  paAimhRenewal,
  riaimhRenewal,
  scimhaRenewal,
  ...partlyKnown,
  ...firstApplications,
];
