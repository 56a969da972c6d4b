// Loaded only for an invalid document: they are three times as large as the validators that answer true or false.
import type { DetailedValidator } from '@imh/core';
import type { Format } from './kind.js';

type Load = () => Promise<{ readonly default: DetailedValidator }>;

const validators: Readonly<Record<Format, Load>> = {
  'imh-framework': () => import('@imh/core/validators/imh-framework-detailed'),
  'imh-trainings': () => import('@imh/core/validators/imh-trainings-detailed'),
  'imh-crosswalk': () => import('@imh/core/validators/imh-crosswalk-detailed'),
  'imh-self-check': () => import('@imh/core/validators/imh-self-check-detailed'),
  'imh-reference-rating': () => import('@imh/core/validators/imh-reference-rating-detailed'),
  'imh-team-sums': () => import('@imh/core/validators/imh-team-sums-detailed'),
  'imh-requirements': () => import('@imh/core/validators/imh-requirements-detailed'),
  'imh-evidence-log': () => import('@imh/core/validators/imh-evidence-log-detailed'),
};

export async function detailedValidator(format: Format): Promise<DetailedValidator> {
  return (await validators[format]()).default;
}
