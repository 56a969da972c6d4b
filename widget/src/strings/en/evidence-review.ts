import { count } from './count.js';
import { evidence } from './evidence.js';

/** What several views of the evidence viewer show. */
export const evidenceReview = {
  informal: evidence.informal,
  hours: (hours: string) => `${hours} h`,
  areas: (n: number, of: number) => `${n} of ${of}`,
  otherVersion: (version: string) => `another version: ${version}`,
  otherFramework: 'another framework',
  backToList: 'Back to the list',
  peopleHeading: 'Submitted logs',
  noFramework: 'This page does not name a framework, so areas and domains cannot be shown.',
  domain: 'Domain',
  level: (level: number) => `Level ${level}`,
  noAnswers: 'no answers',
  sources: {
    course: 'College course',
    'in-service': 'In-service training',
    work: 'Work',
    rsc: 'Reflective supervision/consultation',
  },
  selfCheckOf: (date: string) => `Self-check from ${date}`,
  ratingOf: (subject: string, date: string) => `Reference rating for ${subject}, ${date}`,
  sumsOf: (programs: string, date: string) => `Sums of ${programs}, saved on ${date}`,
  people: (n: number) => count(n, '# person', '# people'),
  entries: (n: number) => count(n, '# entry', '# entries'),
  period: (from: string, to: string) => `${from} to ${to}`,
};
