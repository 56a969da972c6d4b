import type { EvidenceType } from '@imh/core';
import type { Statement } from './statement.js';

type Verb = Statement['verb'];

/** Verbs of published vocabularies: ADL, Activity Streams, the Tin Can registry, ACROSS X and TLA. */
export const verbs = {
  attended: {
    id: 'http://adlnet.gov/expapi/verbs/attended',
    display: { en: 'attended', es: 'asistió a' },
  },
  watched: {
    id: 'https://w3id.org/xapi/acrossx/verbs/watched',
    display: { en: 'watched', es: 'vio' },
  },
  read: {
    id: 'http://activitystrea.ms/read',
    display: { en: 'read', es: 'leyó' },
  },
  hosted: {
    id: 'http://activitystrea.ms/host',
    display: { en: 'hosted', es: 'brindó' },
  },
  presented: {
    id: 'http://activitystrea.ms/present',
    display: { en: 'presented', es: 'presentó' },
  },
  reviewed: {
    id: 'http://id.tincanapi.com/verb/reviewed',
    display: { en: 'reviewed', es: 'revisó' },
  },
  experienced: {
    id: 'http://adlnet.gov/expapi/verbs/experienced',
    display: { en: 'experienced', es: 'realizó' },
  },
  /** For self-checks. Never `achieved`, which an authority states. */
  asserted: {
    id: 'https://w3id.org/xapi/tla/verbs/asserted',
    display: { en: 'asserted', es: 'declaró' },
  },
} as const satisfies Record<string, Verb>;

const activityTypes = {
  course: 'http://adlnet.gov/expapi/activities/course',
  meeting: 'http://adlnet.gov/expapi/activities/meeting',
  conference: 'http://id.tincanapi.com/activitytype/conference',
  webinar: 'http://id.tincanapi.com/activitytype/webinar',
  discussion: 'http://id.tincanapi.com/activitytype/discussion',
  article: 'http://activitystrea.ms/article',
  event: 'http://activitystrea.ms/event',
  job: 'http://activitystrea.ms/job',
  service: 'http://activitystrea.ms/service',
} as const;

export const competencyType = 'https://w3id.org/xapi/tla/activity-types/competency';

interface Wording {
  readonly verb: Verb;
  readonly type?: string;
}

/** What the vocabularies have nearest to each type of evidence. The type itself is in an extension. */
const wordings: Readonly<Record<EvidenceType, Wording>> = {
  course: { verb: verbs.attended, type: activityTypes.course },
  series: { verb: verbs.attended, type: activityTypes.course },
  'in-service': { verb: verbs.attended, type: activityTypes.event },
  conference: { verb: verbs.attended, type: activityTypes.conference },
  'webinar-live': { verb: verbs.attended, type: activityTypes.webinar },
  'webinar-recorded': { verb: verbs.watched, type: activityTypes.webinar },
  article: { verb: verbs.read, type: activityTypes.article },
  'book-group': { verb: verbs.attended, type: activityTypes.discussion },
  'rsc-received': { verb: verbs.attended, type: activityTypes.meeting },
  'rsc-provided': { verb: verbs.hosted, type: activityTypes.meeting },
  work: { verb: verbs.experienced, type: activityTypes.job },
  teaching: { verb: verbs.presented, type: activityTypes.course },
  'reviewer-service': { verb: verbs.reviewed, type: activityTypes.service },
  leadership: { verb: verbs.experienced, type: activityTypes.job },
  other: { verb: verbs.experienced },
};

/** Verb and activity type for a type of evidence. */
export function wordingOf(type: EvidenceType | undefined): Wording {
  return wordings[type ?? 'other'];
}

/** Extensions: the first two are published ones, the others are named here because no vocabulary has them. */
export const extensions = {
  quotes: 'https://w3id.org/xapi/acrossx/extensions/highlightedString',
  reflection: 'http://id.tincanapi.com/extension/reflection',
  /** Type of evidence, such as "rsc-received". */
  type: 'urn:x-imh:xapi:evidence-type',
  /** The date as the entry has it, such as "2019-04"; the timestamp is always a moment. */
  date: 'urn:x-imh:xapi:date',
  provider: 'urn:x-imh:xapi:provider',
  /** self-reported | certificate-held | confirmed */
  verification: 'urn:x-imh:xapi:verification',
  /** Version of the entry or of the self-check: the newest one for a registration replaces the others. */
  version: 'urn:x-imh:xapi:entry-version',
  /** When that version was made. RFC 3339. */
  versionAt: 'urn:x-imh:xapi:entry-version-at',
  /** Version of a framework. */
  frameworkVersion: 'urn:x-imh:xapi:framework-version',
  /** Where the person learned about a competency: course, in-service, work, rsc. */
  sources: 'urn:x-imh:xapi:sources',
} as const;
