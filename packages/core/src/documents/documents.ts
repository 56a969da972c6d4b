import { Crosswalk } from './crosswalk.js';
import { EvidenceLog, Profile } from './evidence-log.js';
import { Framework } from './framework.js';
import { Requirements } from './requirements.js';
import { ReferenceRating, SelfCheck } from './self-check.js';
import { TeamSums } from './team-sums.js';
import { Trainings } from './trainings.js';

/** Every document of ours by its `format`, which is also the name of its schema file. */
export const documents = {
  'imh-framework': Framework,
  'imh-requirements': Requirements,
  'imh-trainings': Trainings,
  'imh-crosswalk': Crosswalk,
  'imh-self-check': SelfCheck,
  'imh-reference-rating': ReferenceRating,
  'imh-team-sums': TeamSums,
  'imh-profile': Profile,
  'imh-evidence-log': EvidenceLog,
} as const;

export type DocumentFormat = keyof typeof documents;
