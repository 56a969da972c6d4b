import type { Requirements } from '@imh/core';
import { attest, keepForAudit, trackHours } from './steps.js';
import {
  categoriesWithRsc,
  disclaimer,
  hours,
  paraphrased,
  rsc,
  rscCategoriesUnclear,
  seen,
  training,
} from './wording.js';

/** The page that was read is the association's "Endorsement policies"; its exact address was not recorded. */
const url = 'https://neinfantmentalhealth.org/';
const proRate = { unit: 'month', rounding: 'up' } as const;

/** A fixed cycle of three years, pro-rated for people who are endorsed partway through. */
export const naimhRenewal = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x-imh:requirements:naimh-renewal',
  version: '2026-11',
  language: 'en',
  title: { en: 'NAIMH (Nebraska): renewal every three years', es: 'NAIMH (Nebraska): renovación cada tres años' },
  association: 'NAIMH',
  purpose: 'renewal',
  source: {
    url,
    title: {
      en: 'Endorsement policies, on neinfantmentalhealth.org',
      es: 'Políticas del Endorsement, en neinfantmentalhealth.org',
    },
    seen,
  },
  unclear: [
    {
      rule: 'training',
      asPrinted: 'receive and track 45 hours (over 3 years)',
      note: {
        en: 'Read as one sentence for Rhode Island, Nebraska and Pennsylvania. Ask NAIMH whether it asks for the same.',
        es: 'Se leyó como una sola frase para Rhode Island, Nebraska y Pensilvania. Pregunte a NAIMH si pide lo mismo.',
      },
    },
    paraphrased(
      'pro-rated when endorsed mid-cycle',
      {
        en: 'How the share of people who are endorsed partway through a cycle is calculated was not found. Here it is by whole months, rounded up.',
        es: 'No se encontró cómo se calcula la parte de quienes obtienen el Endorsement a mitad de un ciclo. Aquí se calcula por meses completos, redondeados hacia arriba.',
      },
      'training',
    ),
    rscCategoriesUnclear('on average 12 hours a year'),
    paraphrased('fixed 3 years', {
      en: 'The cycle is taken as 1 January 2025 to 31 December 2027.',
      es: 'Se toma como ciclo del 1 de enero de 2025 al 31 de diciembre de 2027.',
    }),
  ],
  notFound: {
    en: 'Whether some of the training must be about diversity, equity and inclusion was not found.',
    es: 'No se encontró si parte de la capacitación debe tratar sobre diversidad, equidad e inclusión.',
  },
  disclaimer,
  period: { kind: 'fixed-cycle', from: '2025-01-01', to: '2027-12-31' },
  counting: 'whole',
  rules: [
    training(hours(45), { proRate }),
    rsc(hours(12), { per: 'year', average: true, proRate, when: { category: categoriesWithRsc } }),
  ],
  steps: [trackHours, attest('NAIMH', { from: '10-01', by: '12-31', url }), keepForAudit],
} satisfies Requirements;
