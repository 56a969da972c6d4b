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

const url = 'https://riaimh.org/Endorsement-Renewal';

/** An attestation every three years, next at the end of 2027: hours are no longer entered online, but still required. */
export const riaimhRenewal = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x-imh:requirements:riaimh-renewal',
  version: '2026-11',
  language: 'en',
  title: { en: 'RIAIMH: renewal every three years', es: 'RIAIMH: renovación cada tres años' },
  association: 'RIAIMH',
  purpose: 'renewal',
  source: {
    url,
    title: { en: 'Endorsement® renewal', es: 'Renovación del Endorsement®' },
    seen,
  },
  unclear: [
    {
      rule: 'rsc',
      asPrinted: '36 hours/year',
      note: {
        en: 'The page prints hours per year, which is three times what other associations ask; here it is taken as the whole three-year cycle. Ask RIAIMH.',
        es: 'La página indica horas por año, el triple de lo que piden otras asociaciones; aquí se toma como el ciclo completo de tres años. Pregunte a RIAIMH.',
      },
    },
    rscCategoriesUnclear('36 hours/year'),
    paraphrased('attestation every 3 years, next 2027', {
      en: 'The cycle is taken as 1 January 2025 to 31 December 2027.',
      es: 'Se toma como ciclo del 1 de enero de 2025 al 31 de diciembre de 2027.',
    }),
  ],
  disclaimer,
  period: { kind: 'fixed-cycle', from: '2025-01-01', to: '2027-12-31' },
  counting: 'whole',
  rules: [
    training(hours(45)),
    dei(hours(3), { within: 'training' }),
    aboutProvidingRsc(hours(15), { within: 'training', when: { providesRsc: true } }),
    rsc(hours(36), { when: { category: categoriesWithRsc } }),
  ],
  steps: [trackHours, attest('RIAIMH', { by: '2027-12-31', url }), keepForAudit],
} satisfies Requirements;
