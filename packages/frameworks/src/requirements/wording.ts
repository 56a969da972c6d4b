import type { EvidenceContent, Requirements, Rule, Text } from '@imh/core';

// Common parts of the requirement sets. Figures are from the associations' public pages, read in November 2026; the
// wording is ours. All durations are in minutes.

export const hours = (count: number): number => count * 60;

/** The date of reading the stored copies of the pages. */
export const seen = '2026-11-21';

/**
 * The pages do not list kinds of training; these are what the field calls training. Data packages import no values, so a
 * test compares the list with `trainingTypes` of the core.
 */
const trainingTypes = [
  'course',
  'series',
  'in-service',
  'conference',
  'webinar-live',
  'webinar-recorded',
] satisfies NonNullable<EvidenceContent['type']>[];

export const disclaimer: Text = {
  en: 'An informal count, based on a stored copy of a public page that was read in November 2026 and may be older. Rules change and vary: check with your association. It alone decides.',
  es: 'Un recuento informal a partir de una copia guardada de una página pública, leída en noviembre de 2026 y quizá más antigua. Las reglas cambian y varían: consulte con su asociación. Solo la asociación decide.',
};

const trainingNote: Text = {
  en: 'Courses, series, workshops, conferences and webinars are counted here. Ask your association which kinds it accepts.',
  es: 'Aquí se cuentan cursos, series, talleres, conferencias y seminarios web. Pregunte a su asociación qué tipos acepta.',
};

const inServiceNote: Text = {
  en: 'Series, workshops, conferences and webinars are counted here. Courses are not: associations list college courses under education. Ask your association which kinds it accepts.',
  es: 'Aquí se cuentan series, talleres, conferencias y seminarios web. Los cursos no: las asociaciones incluyen los cursos universitarios en los estudios. Pregunte a su asociación qué tipos acepta.',
};

const rscNote: Text = {
  en: 'Associations usually count only hours with an endorsed provider, and no peer supervision. This count does not check that: ask your association.',
  es: 'Por lo general, las asociaciones cuentan solo las horas con una persona que tiene el Endorsement, y no la supervisión entre colegas. Este recuento no lo verifica: pregunte a su asociación.',
};

/** Total training that a set requires; without a minimum it is only counted. */
export function training(minimumMinutes: number | undefined, more: Partial<Rule> = {}): Rule {
  return {
    id: 'training',
    label: { en: 'Training', es: 'Capacitación' },
    evidenceTypes: trainingTypes,
    ...(minimumMinutes === undefined ? {} : { minimumMinutes }),
    note: trainingNote,
    ...more,
  };
}

/** In-service training for a first application, where college courses belong to education. */
export function inServiceTraining(minimumMinutes: number | undefined, more: Partial<Rule> = {}): Rule {
  return training(minimumMinutes, {
    label: { en: 'In-service training', es: 'Capacitación en servicio' },
    evidenceTypes: trainingTypes.filter((type) => type !== 'course'),
    note: inServiceNote,
    ...more,
  });
}

export function dei(minimumMinutes: number, more: Partial<Rule> = {}): Rule {
  return {
    id: 'dei',
    label: {
      en: 'Training about diversity, equity and inclusion',
      es: 'Capacitación sobre diversidad, equidad e inclusión',
    },
    evidenceTypes: trainingTypes,
    topics: ['dei'],
    minimumMinutes,
    ...more,
  };
}

export function aboutProvidingRsc(minimumMinutes: number, more: Partial<Rule> = {}): Rule {
  return {
    id: 'about-providing-rsc',
    label: {
      en: 'Training about providing reflective supervision or consultation',
      es: 'Capacitación sobre cómo brindar supervisión o consulta reflexiva',
    },
    evidenceTypes: trainingTypes,
    topics: ['about-providing-rsc'],
    minimumMinutes,
    ...more,
  };
}

export function rsc(minimumMinutes: number | undefined, more: Partial<Rule> = {}): Rule {
  return {
    id: 'rsc',
    label: {
      en: 'Reflective supervision or consultation received',
      es: 'Supervisión o consulta reflexiva recibida',
    },
    evidenceTypes: ['rsc-received'],
    ...(minimumMinutes === undefined ? {} : { minimumMinutes }),
    note: rscNote,
    ...more,
  };
}

/**
 * Categories whose first application asks for hours of reflective supervision (see first-application.ts), and Family
 * Reflective Supervisor, of which Arizona and Virginia ask 12 hours.
 */
export const categoriesWithRsc = [
  'family-specialist',
  'family-reflective-supervisor',
  'mental-health-specialist',
  'mentor-clinical',
];

type Unclear = NonNullable<Requirements['unclear']>[number];

/** For pages that mention "categories that need RSC" without listing them. */
export function rscCategoriesUnclear(asPrinted: string): Unclear {
  return paraphrased(
    asPrinted,
    {
      en: 'The page that was read does not state which categories need reflective supervision/consultation. Here they are the ones whose first application asks for such hours, and Family Reflective Supervisor.',
      es: 'La página leída no indica cuáles categorías necesitan supervisión reflexiva. Aquí se toman las que piden esas horas en la primera solicitud, y Family Reflective Supervisor.',
    },
    'rsc',
  );
}

/** A remark about something that the source states in other words than `summary`. */
export function paraphrased(summary: string, note: Text, rule?: string): Unclear {
  return { ...(rule === undefined ? {} : { rule }), asPrinted: summary, paraphrased: true, note };
}
