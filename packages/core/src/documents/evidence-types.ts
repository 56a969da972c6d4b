/** Values of an entry's `status`. */
export const evidenceStatuses = ['planned', 'attended', 'finished'] as const;

/** Values of an entry's `type`. */
export const evidenceTypes = [
  'course',
  'series',
  'in-service',
  'conference',
  'webinar-live',
  'webinar-recorded',
  'article',
  'book-group',
  'rsc-received',
  'rsc-provided',
  'work',
  'teaching',
  'reviewer-service',
  'leadership',
  'other',
] as const;
