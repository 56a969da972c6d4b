import type { WithheldKind } from '@imh/core';

/** What a file that is handed over leaves out. Listed with commas. */
export const handOver = {
  handOverWithheld: {
    history: 'earlier versions of entries',
    conflicts: 'the other version of entries that were changed in two places',
    notes: 'notes',
    quotes: 'quotes',
    planned: 'planned entries',
    certificates: 'certificates',
    education: 'education',
    work: 'work',
    references: 'references',
    'self-checks': 'self-checks that were not chosen',
    ratings: 'reference ratings that were not chosen',
    'refused-ratings': 'reference ratings whose rater did not agree to pass them on',
    'closed-periods': 'closed periods that were not chosen',
    labels: 'names of competencies that may not be passed on',
    'other-fields': 'fields that this version of the program does not know',
  } satisfies Record<WithheldKind, string> as Record<WithheldKind, string>,
};
