import type { Requirements } from '@imh/core';
import { earnHours } from './steps.js';
import { aboutProvidingRsc, dei, disclaimer, hours, paraphrased, rsc, seen, training } from './wording.js';

const url = 'https://mi-aimh.org/endorsement/renewalinstructions';
const spread = { withinMonths: { min: 6, max: 12 } };

/**
 * Per calendar year: 15 hours of training, including one about diversity, equity and inclusion, and three about providing
 * reflective supervision for those who provide it; 12 hours of reflective supervision received (10 after three years as
 * Mentor-Clinical), spread over 6 to 12 months.
 */
export const miAimhRenewal = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x-imh:requirements:mi-aimh-renewal',
  version: '2026-11',
  language: 'en',
  title: { en: 'MI-AIMH: yearly renewal', es: 'MI-AIMH: renovación anual' },
  association: 'MI-AIMH',
  purpose: 'renewal',
  source: {
    url,
    title: { en: 'Renewal instructions', es: 'Instrucciones de renovación' },
    seen,
  },
  unclear: [
    paraphrased(
      'at least 6 and at most 12 months',
      {
        en: 'The spread over 6 to 12 months is printed on the page for Mentor-Clinical; it is counted here for every category with reflective supervision/consultation.',
        es: 'El plazo de 6 a 12 meses figura en la página de Mentor-Clinical; aquí se aplica a todas las categorías con supervisión reflexiva.',
      },
      'rsc',
    ),
  ],
  disclaimer,
  period: { kind: 'calendar-year' },
  counting: 'whole',
  rules: [
    training(hours(15)),
    dei(hours(1), { within: 'training' }),
    aboutProvidingRsc(hours(3), { within: 'training', when: { providesRsc: true } }),
    rsc(hours(12), { ...spread, when: { category: ['family-specialist', 'mental-health-specialist'] } }),
    // Conditions are combined with "and"; an "or" needs a separate rule.
    rsc(hours(12), { ...spread, id: 'rsc-mentor', when: { category: ['mentor-clinical'], heldMonths: { below: 36 } } }),
    rsc(hours(10), {
      ...spread,
      id: 'rsc-mentor-36',
      when: { category: ['mentor-clinical'], heldMonths: { min: 36 } },
    }),
  ],
  steps: [
    earnHours('01-01', '12-31'),
    {
      text: { en: 'Renew as MI-AIMH’s instructions describe.', es: 'Renueve según las instrucciones de MI-AIMH.' },
      url,
    },
  ],
} satisfies Requirements;
