import type { Requirements } from '@imh/core';
import { massAimh } from '../mass-aimh.js';
import { categoriesWithRsc, disclaimer, hours, rsc, rscCategoriesUnclear, seen, training } from './wording.js';

/** By 31 December of each year: 15 hours of training, 12 of reflective supervision if the category requires it. */
export const massAimhRenewal = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x-imh:requirements:mass-aimh-renewal', // Why this form: ../wi-aimh.ts.
  version: '2026-11',
  language: 'en',
  title: { en: 'MassAIMH: yearly renewal', es: 'MassAIMH: renovación anual' },
  association: 'MassAIMH',
  framework: { id: massAimh.id, version: massAimh.version },
  purpose: 'renewal',
  source: {
    url: 'https://massaimh.org/endorsement-renewal',
    title: { en: 'Endorsement® renewal, 2023/24', es: 'Renovación del Endorsement®, 2023/24' },
    seen,
  },
  unclear: [
    rscCategoriesUnclear('12 hours, for categories that need RSC'),
    {
      asPrinted: '2023/24',
      note: {
        en: 'The page is for 2023/24; no newer figures were found.',
        es: 'La página corresponde a 2023/24; no se encontraron cifras más recientes.',
      },
    },
  ],
  disclaimer,
  period: { kind: 'calendar-year' },
  counting: 'whole',
  rules: [training(hours(15)), rsc(hours(12), { when: { category: categoriesWithRsc } })],
} satisfies Requirements;
