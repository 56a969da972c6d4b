import type { EvidenceContent, Rule, Text } from '@imh/core';

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

/** Total training that a set requires. */
export function training(minimumMinutes: number, more: Partial<Rule> = {}): Rule {
  return {
    id: 'training',
    label: { en: 'Training', es: 'Capacitación' },
    evidenceTypes: trainingTypes,
    minimumMinutes,
    note: trainingNote,
    ...more,
  };
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

export function rsc(minimumMinutes: number, more: Partial<Rule> = {}): Rule {
  return {
    id: 'rsc',
    label: {
      en: 'Reflective supervision or consultation received',
      es: 'Supervisión o consulta reflexiva recibida',
    },
    evidenceTypes: ['rsc-received'],
    minimumMinutes,
    ...more,
  };
}

/** Categories whose first application asks for hours of reflective supervision; see first-application.ts. */
export const categoriesWithRsc = ['family-specialist', 'mental-health-specialist', 'mentor-clinical'];

/** For pages that mention "categories that need RSC" without listing them. */
export function rscCategoriesUnclear(asPrinted: string, rule = 'rsc'): { rule: string; asPrinted: string; note: Text } {
  return {
    rule,
    asPrinted,
    note: {
      en: 'The page that was read does not state which categories these are. Here they are the ones whose first application asks for such hours.',
      es: 'La página leída no indica cuáles categorías son. Aquí se toman las que piden esas horas en la primera solicitud.',
    },
  };
}
