import type { Requirements, Rule } from '@imh/core';
import { earnHours } from './steps.js';
import { categoriesWithRsc, dei, disclaimer, hours, rsc, rscCategoriesUnclear, seen, training } from './wording.js';

const url = 'https://scimha.org/endorsement_renewal';

const asReviewer: Rule = {
  id: 'reviewer-service',
  label: {
    en: 'Service as an Endorsement reviewer or advisor',
    es: 'Servicio como persona revisora o asesora del Endorsement',
  },
  evidenceTypes: ['reviewer-service'],
  maximumMinutes: hours(7),
  within: 'training',
};

/** Per calendar year: 15 hours of training, up to seven of them as reviewer or advisor, one about DEI; 12 of RSC. */
export const scimhaRenewal = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x-imh:requirements:scimha-renewal',
  version: '2026-11',
  language: 'en',
  title: { en: 'SCIMHA (South Carolina): yearly renewal', es: 'SCIMHA (Carolina del Sur): renovación anual' },
  association: 'SCIMHA',
  purpose: 'renewal',
  source: { url, title: { en: 'Endorsement® renewal', es: 'Renovación del Endorsement®' }, seen },
  unclear: [rscCategoriesUnclear('12 hours')],
  disclaimer,
  period: { kind: 'calendar-year' },
  counting: 'whole',
  rules: [
    training(hours(15)),
    asReviewer,
    dei(hours(1), { within: 'training' }),
    rsc(hours(12), { when: { category: categoriesWithRsc } }),
  ],
  steps: [earnHours('01-01', '12-31'), { text: { en: 'Renew with SCIMHA.', es: 'Renueve con SCIMHA.' }, url }],
} satisfies Requirements;
