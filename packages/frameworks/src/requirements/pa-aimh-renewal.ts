import type { Requirements } from '@imh/core';
import {
  aboutProvidingRsc,
  categoriesWithRsc,
  dei,
  disclaimer,
  hours,
  rsc,
  rscCategoriesUnclear,
  seen,
  training,
} from './wording.js';

/** A fixed cycle of three years that ends on 31 December 2027: an attestation, followed by a possible audit. */
export const paAimhRenewal = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x-imh:requirements:pa-aimh-renewal',
  version: '2026-11',
  language: 'en',
  title: { en: 'PA-AIMH: renewal every three years', es: 'PA-AIMH: renovación cada tres años' },
  association: 'PA-AIMH',
  purpose: 'renewal',
  source: {
    url: 'https://www.pa-aimh.org/annual-renewal.html',
    title: { en: 'Renewal', es: 'Renovación' },
    seen,
  },
  unclear: [
    rscCategoriesUnclear('12 hours a year'),
    {
      asPrinted: 'every 3 years, next 31 December 2027',
      note: {
        en: 'The first day of the cycle is worked out from its last: 1 January 2025.',
        es: 'El primer día del ciclo se calcula a partir del último: 1 de enero de 2025.',
      },
    },
    {
      rule: 'about-providing-rsc',
      asPrinted: 'Mentor-Clinical: 9 of the 45 hours on RSC',
      note: {
        en: 'Counted here as training about providing it.',
        es: 'Aquí se cuenta como capacitación sobre cómo brindarla.',
      },
    },
  ],
  disclaimer,
  period: { kind: 'fixed-cycle', from: '2025-01-01', to: '2027-12-31' },
  counting: 'whole',
  rules: [
    training(hours(45)),
    dei(hours(1), { within: 'training', per: 'year' }),
    aboutProvidingRsc(hours(9), { within: 'training', when: { category: ['mentor-clinical'] } }),
    rsc(hours(12), { per: 'year', when: { category: categoriesWithRsc } }),
  ],
} satisfies Requirements;
