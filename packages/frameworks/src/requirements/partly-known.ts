import type { Requirements } from '@imh/core';
import { wiAimh } from '../wi-aimh.js';
import { disclaimer, hours, inServiceTraining, paraphrased, rsc, seen } from './wording.js';

// Associations of which little or nothing was found. `notFound` states what is missing.

const common = {
  format: 'imh-requirements',
  formatVersion: 1,
  version: '2026-11',
  language: 'en',
  disclaimer,
} as const;

const notRecorded = {
  title: {
    en: 'The association’s public page (its address was not recorded)',
    es: 'La página pública de la asociación (no se anotó su dirección)',
  },
  seen,
};

/** Arizona and Virginia: twelve hours of reflective supervision for Family Reflective Supervisors are all that is known. */
const supervisorRenewals: readonly Requirements[] = (['Arizona', 'Virginia'] as const).map((place) => ({
  ...common,
  id: `urn:x-imh:requirements:${place.toLowerCase()}-renewal`,
  title: { en: `${place}: renewal`, es: `${place}: renovación` },
  association: place,
  purpose: 'renewal',
  source: notRecorded,
  unclear: [
    paraphrased(
      '12 hours',
      {
        en: 'The period of these hours was not recorded; here it is the calendar year, as in other associations.',
        es: 'No se anotó el período de estas horas; aquí es el año calendario, como en otras asociaciones.',
      },
      'rsc',
    ),
  ],
  notFound: {
    en: `Of the renewal in ${place}, only the hours of reflective supervision/consultation for Family Reflective Supervisors were found. Ask the association for everything else.`,
    es: `De la renovación en ${place} solo se encontraron las horas de supervisión reflexiva para Family Reflective Supervisor. Pregunte a la asociación por todo lo demás.`,
  },
  period: { kind: 'calendar-year' },
  counting: 'whole',
  rules: [rsc(hours(12), { when: { category: ['family-reflective-supervisor'] } })],
}));

/** California: the same hours may not count in more than one area. */
const california: Requirements = {
  ...common,
  id: 'urn:x-imh:requirements:california-application',
  title: { en: 'California: application', es: 'California: solicitud' },
  association: 'California',
  purpose: 'application',
  source: notRecorded,
  notFound: {
    en: 'How many hours California asks for was not found, only how they are counted. Ask the association.',
    es: 'No se encontró cuántas horas se piden en California, solo cómo se cuentan. Pregunte a la asociación.',
  },
  period: { kind: 'none' },
  counting: 'split',
  rules: [
    inServiceTraining(undefined, {
      note: {
        en: 'The same hours may not count in more than one area, so they are divided among the areas of a training.',
        es: 'Las mismas horas no pueden contar en más de un área; por eso se reparten entre las áreas de la capacitación.',
      },
    }),
  ],
};

const wisconsin: Requirements = {
  ...common,
  id: 'urn:x-imh:requirements:wi-aimh-renewal',
  title: { en: 'WI-AIMH (Wisconsin): renewal', es: 'WI-AIMH (Wisconsin): renovación' },
  association: 'WI-AIMH',
  framework: { id: wiAimh.id, version: wiAimh.version },
  purpose: 'renewal',
  source: {
    ...(wiAimh.rights.url === undefined ? {} : { url: wiAimh.rights.url }),
    title: { en: 'IMH Competency Framework (WI-AIMH)', es: 'IMH Competency Framework (WI-AIMH)' },
    seen,
  },
  notFound: {
    en: 'WI-AIMH’s present rules for renewal were not found on a public page. Ask WI-AIMH what it asks for, and by when.',
    es: 'Las reglas actuales de renovación de WI-AIMH no se encontraron en ninguna página pública. Pregunte a WI-AIMH qué pide y hasta cuándo.',
  },
  period: { kind: 'none' },
  counting: 'whole',
  rules: [],
};

export const partlyKnown: readonly Requirements[] = [...supervisorRenewals, california, wisconsin];
