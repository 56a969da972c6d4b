import type { Requirements } from '@imh/core';
import { attest, keepForAudit, trackHours } from './steps.js';
import {
  aboutProvidingRsc,
  categoriesWithRsc,
  dei,
  disclaimer,
  hours,
  paraphrased,
  rsc,
  rscCategoriesUnclear,
  seen,
  training,
} from './wording.js';

const url = 'https://www.pa-aimh.org/annual-renewal.html';

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
    url,
    title: { en: 'Renewal', es: 'Renovación' },
    seen,
  },
  unclear: [
    rscCategoriesUnclear('12 hours a year'),
    paraphrased('every 3 years, next 31 December 2027', {
      en: 'The first day of the cycle is worked out from its last: 1 January 2025.',
      es: 'El primer día del ciclo se calcula a partir del último: 1 de enero de 2025.',
    }),
    paraphrased(
      'Mentor-Clinical: 9 of the 45 hours on RSC; a newer page also names endorsed Reflective Supervisors',
      {
        en: 'The page asks for 9 of the 45 hours on reflective supervision/consultation; they are counted here as training about providing it. A newer page also names Reflective Supervisors.',
        es: 'La página pide 9 de las 45 horas sobre supervisión o consulta reflexiva; aquí se cuentan como capacitación sobre cómo brindarla. Una página más reciente nombra también a quienes tienen la categoría Reflective Supervisor.',
      },
      'about-providing-rsc',
    ),
  ],
  disclaimer,
  period: { kind: 'fixed-cycle', from: '2025-01-01', to: '2027-12-31' },
  counting: 'whole',
  rules: [
    training(hours(45)),
    dei(hours(1), { within: 'training', per: 'year' }),
    aboutProvidingRsc(hours(9), {
      within: 'training',
      when: { category: ['mentor-clinical', 'family-reflective-supervisor'] },
    }),
    rsc(hours(12), {
      per: 'year',
      when: { category: categoriesWithRsc.filter((category) => category !== 'mentor-clinical') },
    }),
    // Conditions are combined with "and"; an "or" needs a separate rule.
    rsc(hours(12), {
      id: 'rsc-mentor',
      per: 'year',
      when: { category: ['mentor-clinical'], heldMonths: { below: 36 } },
    }),
    rsc(hours(10), {
      id: 'rsc-mentor-36',
      per: 'year',
      when: { category: ['mentor-clinical'], heldMonths: { min: 36 } },
    }),
  ],
  steps: [trackHours, attest('PA-AIMH', { by: '2027-12-31', url }), keepForAudit],
} satisfies Requirements;
