import type { Requirements } from '@imh/core';
import { earnHours } from './steps.js';
import {
  aboutProvidingRsc,
  categoriesWithRsc,
  disclaimer,
  hours,
  rsc,
  rscCategoriesUnclear,
  seen,
  training,
} from './wording.js';

const url = 'https://www.aaimh.org.au/events-and-training/endorsement/annual-endorsement-renewal/';

/** AAIMHI in Western Australia: the financial year to 30 June. */
export const aaimhWaRenewal = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x-imh:requirements:aaimh-wa-renewal',
  version: '2026-11',
  language: 'en',
  title: {
    en: 'AAIMH WA (Western Australia): yearly renewal',
    es: 'AAIMH WA (Australia Occidental): renovación anual',
  },
  association: 'AAIMH WA',
  purpose: 'renewal',
  source: {
    url,
    title: { en: 'Annual endorsement renewal', es: 'Renovación anual del Endorsement' },
    seen,
  },
  unclear: [rscCategoriesUnclear('12 hours')],
  disclaimer,
  period: { kind: 'financial-year', starts: '07-01' },
  counting: 'whole',
  rules: [
    training(hours(15)),
    aboutProvidingRsc(hours(3), { within: 'training', when: { providesRsc: true } }),
    rsc(hours(12), { when: { category: categoriesWithRsc } }),
  ],
  steps: [earnHours('07-01', '06-30'), { text: { en: 'Renew with AAIMH WA.', es: 'Renueve con AAIMH WA.' }, url }],
} satisfies Requirements;
