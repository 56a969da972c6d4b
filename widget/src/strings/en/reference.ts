import type { Wrong } from '../../data/check.js';
import { count } from './count.js';

function wrong(wrong: Wrong): string {
  switch (wrong.is) {
    case 'missing':
      return `is missing “${wrong.field}”`;
    case 'type':
      return `has the wrong type (expected: ${wrong.expected})`;
    case 'value':
      return `is not one of the allowed values (${wrong.expected})`;
    case 'form':
      return 'is empty or in the wrong format';
  }
}

// Read by parents as well as by professors, on a phone: short sentences and everyday words. A test counts the words.
export const reference = {
  loading: 'Loading the form…',
  failed: 'The form could not be shown',
  notOfficial: 'This is not the official Endorsement® reference form.',
  /** In place of a name that nobody has written yet. */
  thisPerson: 'this person',
  title: (who: string) => `How do you see the work of ${who}?`,
  thanks: 'Someone asked you to say how they work with young children and families. Thank you for your time.',
  before: 'Before you start',
  beforeYouStart: (who: string) => [
    'Nothing is sent from this page. At the end, you save a file.',
    `You give that file to ${who}. Only people who get the file can read it.`,
    'You can skip any question. There are no wrong answers.',
  ],
  keeps: 'Your answers are kept in this browser once you start. You can stop and come back.',
  keepsNothing: 'This browser cannot keep your answers. Please finish before you close this page.',
  draft: {
    welcomeBack: (date: string) => `Welcome back. Your answers from ${date} are here.`,
    shared: 'If other people use this phone or computer, delete your draft when you are done.',
    delete: 'Delete my draft',
    deleted: 'Your draft is deleted from this browser.',
    undo: 'Undo',
    undone: 'Your draft is back.',
    /** A link for one person, and answers about another. */
    another: (mine: string, theirs: string) =>
      `You have answers about ${mine} here. The link you opened is about ${theirs}.`,
    someone: 'someone else',
    keep: (who: string) => `Continue with ${who}`,
    replace: (who: string) => `Start over for ${who}`,
    replaces: (who: string) => `Starting over deletes your answers about ${who}.`,
  },
  people: 'You and the person you write about',
  subject: 'Name of the person you write about',
  relation: (who: string) => `How do you know ${who}?`,
  relations: {
    'recipient-of-services': 'I am a parent or caregiver who received services',
    supervisor: 'I supervise their work',
    supervisee: 'They supervise my work',
    colleague: 'We work together',
    teacher: 'I am or was their teacher',
    other: 'In another way',
  },
  relationText: 'In what way? (you can leave this empty)',
  raterName: 'Your name (you can leave this empty)',
  category: (who: string) => `What kind of work does ${who} do?`,
  categoryHint: 'This is called a category. If you do not know it, leave it as it is.',
  categoryUnknown: 'I do not know',
  ratings: 'What you have seen',
  whatAreCompetencies:
    'Below is a list of competencies. A competency is something a person knows and does well at work.',
  whatIsAsked: 'Below is a list of things that matter in work with families.',
  howTo: 'For each one, choose the answer that fits best.',
  notSeenIsFair:
    'If you have not seen it, choose “I have not seen this”. That is a fair answer. It is not a low score.',
  firstPerson: (who: string) => `Where an answer says “I”, it means ${who}.`,
  length: 'How many questions do you want to answer?',
  lengths: {
    short: (n: number) => `Fewer: ${count(n, '# question', '# questions')} on the main topics`,
    long: (n: number) => `All: ${count(n, '# question', '# questions')} with more detail`,
  },
  lengthKeeps: 'Your answers stay if you change this. Only the questions you see go into the file.',
  rating: {
    practice: 'How it shows in practice',
    clear: 'Clear my answer',
    steps: 'What the answers mean',
    further: 'Other questions',
    count: (answered: number, total: number) => `${answered} of ${total}`,
    notSeen: 'I have not seen this',
    sources: { course: '', 'in-service': '', work: '', rsc: '' },
  },
  /** Below an area, what belongs to it. */
  examples: 'Examples',
  /** For frameworks that bring no scale. */
  ownScale: ['Rarely', 'Sometimes', 'Often', 'Almost always'],
  ownScaleAsks: (who: string) => `How often have you seen this in the work of ${who}?`,
  note: (area: string) => `Add a note on “${area}”`,
  noteLabel: (area: string) => `Your note on “${area}”`,
  noNames: 'Please do not write names of children or families.',
  looksLike: {
    email: (found: string) => `“${found}” looks like an e-mail address.`,
    phone: (found: string) => `“${found}” looks like a phone number.`,
    'birth-date': (found: string) => `“${found}” looks like a date of birth.`,
    'record-number': (found: string) => `“${found}” looks like a record number.`,
    'client-name': (found: string) => `“${found}” looks like a name.`,
  },
  pleaseCheck: 'If this is about a child or a family, please take it out. If not, you can leave it.',
  answered: (n: number, all: number) => `${n} of ${all} questions answered`,
  areaDone: (area: string, n: number, all: number) => `“${area}” is done. ${n} of ${all} questions answered.`,
  next: 'Next question without an answer',
  nextArea: 'Go on to the next topic',
  allAnswered: 'You have answered every question.',
  nothingToRate: 'There are no questions here yet. You can still write a comment.',
  words: 'In your own words',
  comment: (who: string) => `What else do you want to say about the work of ${who}?`,
  commentHint: 'You can leave this empty.',
  permission: 'Your permission',
  consent: (who: string) => `I agree that ${who} may keep this file and share it with the association.`,
  consentGiven: (date: string) => `You agreed on ${date}.`,
  whoSees: (who: string) => `Nobody else gets the file from this page. You give it to ${who} yourself.`,
  check: 'Check and save',
  missing: {
    name: 'Please write the name of the person.',
    relation: 'Please choose one of these.',
    consent: 'If you agree, check this box. We cannot make the file without it. Your answers are still here.',
  },
  /** Opens what is for those who need a reference. */
  ask: 'Need a reference? Make a link to send',
};
