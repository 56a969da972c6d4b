/** What kinds of learning an entry can be, by the values of its `type`. */
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
