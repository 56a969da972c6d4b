import type { Requirements } from '@imh/core';
import { massAimh } from '../mass-aimh.js';
import { earnHours } from './steps.js';
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

const url = 'https://massaimh.org/endorsement-renewal';

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
    url,
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
    paraphrased('the same hours count once for several categories', {
      en: 'People with several categories submit the same hours once. The count here is for one category at a time.',
      es: 'Quienes tienen varias categorías presentan las mismas horas una sola vez. Aquí se cuenta una categoría a la vez.',
    }),
    paraphrased('applied this year: no hours until the end of next year', {
      en: 'For people who applied in the current year, the page asks for no hours until the end of the next. That is not counted here.',
      es: 'A quienes presentaron la solicitud en el año en curso, la página no les pide horas hasta el final del siguiente. Eso no se tiene en cuenta aquí.',
    }),
  ],
  notFound: {
    en: 'Whether some of the training must be about diversity, equity and inclusion was not found in the part of the page that was read.',
    es: 'En la parte de la página que se leyó no se encontró si parte de la capacitación debe tratar sobre diversidad, equidad e inclusión.',
  },
  disclaimer,
  period: { kind: 'calendar-year' },
  counting: 'whole',
  rules: [training(hours(15)), rsc(hours(12), { when: { category: categoriesWithRsc } })],
  steps: [
    earnHours('01-01', '12-31'),
    { text: { en: 'Renew with MassAIMH.', es: 'Renueve con MassAIMH.' }, by: '12-31', url },
  ],
} satisfies Requirements;
