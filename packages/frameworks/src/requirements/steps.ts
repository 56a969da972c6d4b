import type { RequirementStep } from '@imh/core';

// Steps that several renewals have in common.

/** @param from first and last day of a year that comes back every year, as month and day */
export function earnHours(from: string, by: string): RequirementStep {
  return {
    text: {
      en: 'Complete the year’s hours of training, and of reflective supervision/consultation if your category asks for them.',
      es: 'Complete las horas de capacitación del año, y las de supervisión reflexiva si su categoría las pide.',
    },
    from,
    by,
  };
}

/** Rhode Island, Nebraska and Pennsylvania no longer have hours entered online. */
export const trackHours: RequirementStep = {
  text: {
    en: 'Keep your own record of the hours during the cycle. They are no longer entered online.',
    es: 'Lleve su propio registro de las horas durante el ciclo. Ya no se ingresan en línea.',
  },
};

export function attest(association: string, { from, by, url }: Partial<RequirementStep>): RequirementStep {
  return {
    text: {
      en: `Attest to ${association} that the hours are complete.`,
      es: `Declare ante ${association} que completó las horas.`,
    },
    ...(from === undefined ? {} : { from }),
    ...(by === undefined ? {} : { by }),
    ...(url === undefined ? {} : { url }),
  };
}

export const keepForAudit: RequirementStep = {
  text: {
    en: 'Keep certificates and records: an audit may follow.',
    es: 'Conserve los certificados y los registros: puede haber una auditoría.',
  },
};
