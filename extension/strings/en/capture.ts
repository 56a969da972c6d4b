import type { EvidenceType } from '@imh/core';

const typeExplained: Record<EvidenceType, string> = {
  course: 'A college or online course over several weeks.',
  series: 'Several sessions on one subject with the same group.',
  'in-service': 'A training or workshop for people who work in the field.',
  conference: 'A day or more with several talks.',
  'webinar-live': 'A talk online that you attended while it took place.',
  'webinar-recorded': 'A recording that you watched or heard at another time.',
  article: 'Something that you read by yourself.',
  'book-group': 'Reading that you discussed in a group.',
  'rsc-received': 'Meetings in which somebody supported you in reflecting on your work.',
  'rsc-provided': 'Meetings in which you supported others in reflecting on their work.',
  work: 'Your work with babies, young children and families, or for them.',
  teaching: 'A training or talk that you gave.',
  'reviewer-service': 'Your time as a reviewer or advisor for your association.',
  leadership: 'Your part in a committee, a program or a policy.',
  other: 'Anything else that shows a competency.',
};

interface ListedHours {
  readonly listed: string;
  readonly asked: string;
  /** "2026" */
  readonly period: string | undefined;
  /** What the hours are for. */
  readonly rule: string;
}

/** Adding evidence: the form's offers, the clock, quick entry, and what follows saving. */
export const capture = {
  typesExplained: 'What the types mean',
  typeExplained,
  dateOfEvent: 'This is the day of the event.',
  dateOfEventOffer: (day: string) => `Day of the event: ${day}`,
  dateToday: 'Today',
  addDays: (first: string, last: string) => `Add a row for each day, ${first} to ${last}`,
  siteOffer: (site: string) => `Your last entry from ${site}:`,
  siteOfferUse: 'Use these again',
  savedFirst: (names: string) => `First entry for ${names}.`,
  savedListed: ({ listed, asked, period, rule }: ListedHours) =>
    `${listed} of ${asked} h listed${period ? ` for ${period}` : ''}: ${rule}.`,
};
