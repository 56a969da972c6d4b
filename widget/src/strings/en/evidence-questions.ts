import { count } from './count.js';
import { evidenceReview } from './evidence-review.js';

/** Questions to send to the applicant. */
export const evidenceQuestions = {
  ...evidenceReview,
  questions: 'Questions for the applicant',
  questionsHint: 'Based on what is missing or unclear. Uncheck what you do not want to ask, and edit the wording.',
  questionsLanguage: 'Language of the questions',
  languages: { en: 'English', es: 'Español (Spanish)' },
  copyQuestions: 'Copy the questions',
  copied: (n: number) => count(n, '# question copied', '# questions copied'),
  copyByHand: 'Copy this text:',
  include: (n: number) => `Ask question ${n}`,
  wording: (n: number) => `Wording of question ${n}`,
  greeting: (name: string | undefined) =>
    `${name ? `Dear ${name},` : 'Hello,'}\n\nThank you for your evidence log. Could you help us with a few things?`,
  closing: 'There is no need to start over: change the entries in your log and send it again. Thank you!',
  ask: {
    date: 'When did you finish these? A month or a year helps, too.',
    unfinished: 'These are planned or not finished in your log. Have you finished any of them since, and when?',
    hours: 'How long did these take?',
    type: 'What kind of evidence are these: a training, a course, reading, work, something else?',
    competency: 'Which competencies or areas did these help you with?',
    'other-version':
      'The competencies you chose here come from another version of the framework. Which competencies in the current version match?',
    'other-framework': 'The competencies you chose here come from another framework. Which of our areas match?',
    certificate: 'Do you have a certificate or other proof of these? You can attach it to the entry.',
    'rsc-provider': 'Who provided the reflective supervision/consultation in these?',
    duplicate: 'Are these the same thing, listed more than once?',
    versions: 'Your log contains two different versions of these. Which one is right?',
  },
};
