import type { EvidenceType } from '@imh/core';

export const englishTypes: Readonly<Record<EvidenceType, string>> = {
  course: 'Course',
  series: 'Training series',
  'in-service': 'In-service training',
  conference: 'Conference',
  'webinar-live': 'Webinar, live',
  'webinar-recorded': 'Webinar or video, recorded',
  article: 'Article',
  'book-group': 'Book or reading group',
  'rsc-received': 'Reflective supervision/consultation received',
  'rsc-provided': 'Reflective supervision/consultation provided',
  work: 'Work experience',
  teaching: 'Teaching or presenting',
  'reviewer-service': 'Service as an Endorsement reviewer or advisor',
  leadership: 'Leadership',
  other: 'Something else',
};

/** Names of the kinds of evidence, as headings of columns. */
export const englishKinds = {
  course: 'Courses',
  series: 'Series',
  'in-service': 'In-service and webinars',
  conference: 'Conferences',
  reading: 'Reading',
  'rsc-received': 'RSC received',
  'rsc-provided': 'RSC provided',
  work: 'Work',
  leading: 'Teaching and leading',
  other: 'Other or not stated',
};

/** Whether a competency was learned or shown in practice. */
export const englishHows = { acquired: 'Acquired', demonstrated: 'Demonstrated' };

/** What the person's own log and a reviewer's page state alike about progress. */
export const englishProgress = {
  listedOf: (listed: string, asked: string) => `${listed} of ${asked} h listed`,
  listed: (listed: string) => `${listed} h listed`,
  askedIn: (year: string, listed: string, asked: string) => `${year}: ${listed} of ${asked} h listed`,
  untouched: (areas: string) => `Areas without evidence here: ${areas}`,
  untouchedBelow: (domains: readonly { title: string; untouched: number; areas: number }[]) =>
    `Domains with areas without evidence: ${domains
      .map(({ title, untouched, areas }) => `${title} (${untouched} of ${areas})`)
      .join('; ')}`,
  spreadUnclear: 'The dates are not exact enough to tell how far apart the sessions are.',
  referencesFrom: (who: string) => `From: ${who}`,
  asPrinted: 'Unclear in the source',
  source: 'Source',
  seen: (date: string) => `read on ${date}`,
};

/** Why minutes do not count. The two that depend on who reads them are added by each page. */
export const englishReasons = {
  'other-type': 'another type',
  'type-missing': 'the type is missing',
  'other-topic': 'another topic',
  'other-provider-category': 'the provider has another category',
  'provider-category-missing': 'the provider’s category is missing',
  'other-rsc-mode': 'the other format (individual or group)',
  'rsc-mode-missing': 'individual or group is not stated',
  'no-date': 'the date is missing',
  'unclear-date': 'the date is not exact enough',
  'outside-period': 'outside the period',
  'in-the-future': 'in the future',
  'too-few-competencies': 'too few competencies chosen, or none',
  'minutes-missing': 'the hours are missing',
  'counted-apart': 'counted in another line',
  'over-maximum': 'above the maximum that counts',
  'outside-window': 'too far from the other sessions',
};
