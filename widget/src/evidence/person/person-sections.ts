import { type Education, type Reference, type ReviewEntry, type Versioned, type Work } from '@imh/core';
import { liveOf } from '../review.js';
import { certificatesView } from './certificates-view.js';
import { closedPeriodsView } from './closed-periods-view.js';
import { coverageView } from './coverage-view.js';
import { glanceView } from './glance-view.js';
import { educationView, itemsView, referenceView, workView } from './profile-view.js';
import { progressSectionView } from './progress-section-view.js';
import { ratingsOf, ratingsView } from './ratings-view.js';
import type { SectionContext } from './section-context.js';
import { selfChecksOf, selfChecksView } from './self-checks-view.js';
import { supervisionView } from './supervision-view.js';

/** A section of a person's page. */
export interface Section {
  readonly key: string;
  readonly title: string;
  view(): unknown;
}

/** The sections between what is missing and the entries, in the order of an application. Empty ones are omitted. */
export function personSections(context: SectionContext): Section[] {
  const { review, words, measured } = context;
  const { log, entries } = review.file;
  const { work = [], education = [], references = [] } = log.profile ?? {};
  const ratings = ratingsOf(context);
  const checks = selfChecksOf(log);
  const closed = log.closedPeriods ?? [];
  const sections: (Section | false | undefined)[] = [
    { key: 'glance', title: words.atAGlance, view: () => glanceView(context) },
    measured.match && { key: 'progress', title: words.progressTitle, view: () => progressSectionView(context) },
    { key: 'coverage', title: words.coverageTitle, view: () => coverageView(context) },
    { key: 'certificates', title: words.certificatesTitle, view: () => certificatesView(context) },
    hasLive<Work>(work) && {
      key: 'work',
      title: words.workTitle,
      view: () => itemsView<Work>(work, workView, context),
    },
    hasLive<Education>(education) && {
      key: 'education',
      title: words.educationTitle,
      view: () => itemsView<Education>(education, educationView, context),
    },
    entries.some(isSupervision) && {
      key: 'supervision',
      title: words.supervisionTitle,
      view: () => supervisionView(context),
    },
    hasLive<Reference>(references) && {
      key: 'references',
      title: words.referencesTitle,
      view: () => itemsView<Reference>(references, referenceView, context),
    },
    ratings.length > 0 && { key: 'ratings', title: words.ratingsTitle, view: () => ratingsView(ratings, context) },
    checks.length > 0 && { key: 'checks', title: words.selfChecksTitle, view: () => selfChecksView(checks, context) },
    closed.length > 0 && { key: 'closed', title: words.closedTitle, view: () => closedPeriodsView(closed, context) },
  ];
  return sections.filter((section) => section !== false && section !== undefined);
}

const isSupervision = ({ kind, status }: ReviewEntry): boolean => status === 'finished' && kind.startsWith('rsc-');

const hasLive = <Content>(items: readonly Versioned<Content>[]): boolean => liveOf(items).length > 0;
