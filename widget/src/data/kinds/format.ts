/** The kinds of documents that elements load. */
export type Format =
  | 'imh-framework'
  | 'imh-trainings'
  | 'imh-crosswalk'
  | 'imh-self-check'
  | 'imh-reference-rating'
  | 'imh-team-sums'
  | 'imh-requirements'
  | 'imh-evidence-log';
