// All that the elements say by themselves, in English. One file is one language: whoever adds one copies this file,
// translates it, and names it in strings-of.ts.
import type { Format } from '../data/kinds/kind.js';
import type { Problem } from '../data/problem.js';
import type { Wrong } from '../data/check.js';
import type { Refusal } from '../../embed/parameters.js';
import { counter } from './counter.js';

const count = counter('en', ',', 1000);

/** What every element may have to say. */
export const common = {
  language: 'en',
  competencies: (n: number) => count(n, '# competency', '# competencies'),
  print: 'Print',
  version: (version: string) => `Version ${version}`,
  heldBack: (association: string | undefined) =>
    `Only titles are shown here. The full statements are available from ${association || 'the association'}.`,
  signIn: 'Sign in to read the statements',
  moreAt: (place: string) => `Read more at ${place}`,
  category: 'Category',
  allCategories: 'All categories',
  /** Why, where the file that says it better cannot be had. */
  unreachable: 'There seems to be no connection.',
};

export const competencies = {
  outline: {
    practice: 'How it shows in practice',
    keywords: 'Also:',
    copyLink: 'Copy link',
    /** Over the nodes whose heading is missing. */
    orphans: 'Other entries',
  },
  search: 'Search',
  categories: 'Categories',
  /** Under the category list, before one is chosen. */
  chooseCategory: 'Choose a category to see only what applies to it.',
  /** Where nothing is a competency. */
  entries: (n: number) => count(n, '# entry', '# entries'),
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  status: { draft: 'draft', adopted: 'adopted', deprecated: 'no longer in use', outline: 'outline' },
  since: (date: string) => `in effect from ${date}`,
  download: 'Download',
  loading: 'Loading the competencies…',
  empty: 'This framework has no entries yet.',
  failed: 'The competencies could not be shown',
};

/** What <imh-competencies> says when its tools are used. */
export const competencyTools = {
  appliesTo: (n: number, category: string) => `${count(n, '# competency', '# competencies')} for ${category}.`,
  /** After it. */
  leftOut: (n: number) =>
    n > 0 ? `${count(n, '# other is', '# others are')} hidden by this filter.` : 'All competencies are shown.',
  /** Beside a heading while only some of its competencies show. */
  countOf: (left: number, all: number) => `${left} of ${count(all, '# competency', '# competencies')}`,
  matches: (n: number, query: string) => `${count(n, '# match', '# matches')} for “${query}”`,
  /** Before the end of it, when a category is chosen, too. */
  within: (category: string) => ` in ${category}`,
  noMatches: (query: string, category: string | undefined) =>
    `No results for “${query}”${category ? ` in ${category}` : ''}. Try fewer or different words.`,
  showAll: 'Show everything',
  linkCopied: 'Link copied',
  copyLink: 'Copy link',
  linkByHand: 'Copy this address:',
  tabs: 'Views of this framework',
  tabCompetencies: 'Competencies',
  tabSelfCheck: 'Self-check',
  tabTrainings: 'Trainings',
  membersShown: 'You are signed in. The full statements are now shown.',
  close: 'Close',
  printTitle: 'What should be printed?',
  printOpen: 'Only the open sections',
  printAll: 'Everything',
  printFiltered: 'Only the competencies that match your search or category will be printed.',
  downloadTitle: 'Download as',
  formats: {
    json: 'JSON, for this page and the Evidence Log',
    csv: 'Table (CSV), for spreadsheets',
    case: 'CASE 1.1, for learning management systems',
    jsonld: 'schema.org (JSON-LD), for web sites',
  },
  exportsAll: 'The file contains the full text.',
  exportsTitles: (owner: string | undefined) =>
    `Titles only. ${owner ?? 'The association'} does not allow the statements or practice examples to be copied.`,
  exportsNothing: (owner: string | undefined) =>
    `${owner ?? 'The association'} does not allow this text to be downloaded.`,
  sameAs: 'Same as:',
  replacedBy: 'Replaced by:',
  alsoUnder: 'Also listed under:',
};

const askSite = 'If the problem continues, please tell the people who run this site.';

/** When something cannot be shown, and only then. */
export const failure = {
  tryAgain: 'Try again',
  address: 'Address:',
  /** Why, and what to do about it. */
  sentences: (problem: Problem): readonly [reason: string, remedy: string] => {
    const wanted = kinds[problem.wanted ?? 'imh-framework'];
    switch (problem.code) {
      case 'network':
        return [
          'The file could not be loaded. You may be offline, or the other site may not allow this page to read it.',
          `Check your connection and try again. ${askSite}`,
        ];
      case 'timeout':
        return ['The server took too long to respond.', `Try again in a moment. ${askSite}`];
      case 'status':
        return problem.status === 404 || problem.status === 410
          ? [`There is no file at this address (error ${problem.status}).`, askSite]
          : problem.status === 401 || problem.status === 403
            ? [`This file is not public (error ${problem.status}).`, 'Sign in on this site, then try again.']
            : [`The server responded with error ${problem.status}.`, `Try again in a moment. ${askSite}`];
      case 'web-page':
        return [
          'A web page was returned instead of the file. This usually means you need to sign in.',
          `Sign in on this site, then try again. ${askSite}`,
        ];
      case 'empty':
        return ['The file is empty.', askSite];
      case 'not-json':
        return [
          `The file is damaged${problem.where ? ` (${problem.where})` : ''}: it cannot be read as JSON.`,
          askSite,
        ];
      case 'not-a-document':
        return [`This file is not ${wanted}.`, askSite];
      case 'other-format':
        return [
          problem.found
            ? `The file is marked “${problem.found}”. This page needs ${wanted} (“${problem.wanted}”).`
            : `The file is not marked as ${wanted} (“format”: “${problem.wanted}”).`,
          askSite,
        ];
      case 'newer-version':
        return [
          `This file needs a newer version of this viewer (file format ${problem.found}; this page reads format 1).`,
          'The people who run this site can update the viewer.',
        ];
      case 'invalid':
        return [`The file has an error: ${problem.where} ${wrong(problem.wrong)}.`, askSite];
      case 'address':
        return ['This is not a web address.', askSite];
      case 'file':
        return [problem.because, askSite];
      case 'nothing':
        return [
          `No file was given. This element needs ${wanted}.`,
          'The people who run this site can add one with the “src” attribute.',
        ];
    }
  },
};

const kinds: Readonly<Record<Format, string>> = {
  'imh-framework': 'a competency framework',
  'imh-trainings': 'a training guide',
  'imh-crosswalk': 'a crosswalk of two frameworks',
  'imh-self-check': 'a self-check',
  'imh-reference-rating': 'a reference rating',
  'imh-requirements': 'a list of requirements',
  'imh-evidence-log': 'an evidence log',
};

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

export const selfCheck = {
  loading: 'Loading the self-check…',
  failed: 'The self-check could not be shown',
  title: 'Self-check',
  intro: 'Look at your own work, area by area. Nobody grades it, and nothing is sent anywhere.',
  empty: 'There is nothing to rate in this framework yet.',
  rating: {
    practice: 'How it shows in practice',
    clear: 'Clear',
    steps: 'What the ratings mean',
    sources: {
      course: 'College course',
      'in-service': 'In-service training',
      work: 'Work',
      rsc: 'Reflective supervision',
    },
    /** Over questions without a heading of their own. */
    further: 'Other entries',
    count: (n: number, total: number) => `${n} of ${total}`,
  },
  /** Above the grid. */
  sourcesHint: 'Check each place where you have learned or done something in this area. Leave the rest blank.',
  chooseCategory: 'Which of these is closest to your work?',
  everything: 'Skip this and rate everything',
  changeCategory: 'Change category',
  forCategory: (category: string) => `For: ${category}`,
  resume: (progress: string, date: string) => `Continue where you left off (${progress}, ${date})`,
  startAgain: 'Start again',
  earlierStays: 'If you start again, your earlier answers are kept so that you can compare.',
  progress: (n: number, total: number) => `${n} of ${total} rated`,
  progressSources: (n: number, total: number) => `${n} of ${total} areas checked`,
  nextArea: 'Next area',
  nextUnrated: 'Next unrated',
  soFar: 'See where I stand',
  result: 'See my result',
  backToRating: 'Back to the questions',
  yours: 'Your answers',
  kept: 'Your answers are kept in this browser only, on this device. On a shared computer, download them, then delete them here.',
  keptNot: 'Your answers are not kept: download them before you leave this page.',
  keptBlocked: 'This browser does not let the page keep anything: download your answers before you leave this page.',
  keptLater: 'Once you start, your answers are kept in this browser only, on this device.',
  download: 'Download my answers',
  openFile: 'Open my saved answers',
  deleteAnswers: 'Delete my answers',
};

/** The result of a self-check, and only that. */
export const selfCheckResult = {
  resultTitle: 'Where I stand',
  claim: (date: string) =>
    `This is how you rated yourself on ${date}. It is your own view, not an evaluation. Your association decides what counts.`,
  half: (n: number) => `${count(n, '# competency is', '# competencies are')} not rated yet, and that is fine.`,
  halfSources: (n: number) => `${count(n, '# area is', '# areas are')} not checked yet, and that is fine.`,
  picture: 'How many competencies are at each level, by domain. The table shows the same in numbers.',
  pictureSources: 'How many areas each source covers, by domain. The table shows the same in numbers.',
  inNumbers: 'In numbers',
  domain: 'Domain',
  all: 'All',
  notRated: 'Not rated',
  noTick: 'Not checked',
  gaps: 'Where there is room to grow',
  gapsTargets: (category: string) => `Below the level the association expects of ${category}, largest gaps first.`,
  gapsLowest: 'Your lowest ratings first, then what you have not rated.',
  gapsSources: 'Areas you have not checked.',
  noGaps: 'Nothing stands out here. You can still plan something of your own.',
  noneRated: 'Nothing is rated yet.',
  expected: (level: string) => `expected: ${level}`,
  addToPlan: 'Add to my plan',
  inPlan: 'In my plan',
  more: (n: number) => `Show ${n} more`,
  plan: 'My professional development plan',
  planEmpty: 'Nothing planned yet. Pick one or two things from above; a small plan is more likely to happen.',
  planOther: 'Plan something else',
  compare: 'Compare',
  compareWhat:
    'Compare your answers with an earlier self-check or with a rating someone gave you. Each is shown separately; nothing is combined or averaged.',
  compareStart: 'Compare with other answers',
};

/** What a self-check says when a person turns to their plan, to trainings, to files or to other answers. */
export const selfCheckMore = {
  undo: 'Undo',
  close: 'Close this notice',
  deleteTitle: 'Delete your answers?',
  deleteWhat: 'Your answers and your plan will be removed from this page and from this browser.',
  deleteYes: 'Yes, delete them',
  deleteNo: 'No, keep them',
  deleted: 'Your answers are deleted.',
  deletedElsewhere: 'Your answers were deleted in another tab.',
  broughtUpToDate: 'Updated with your answers from another tab.',
  keptUnreadable: 'An earlier self-check saved in this browser cannot be read. It is kept until you answer a question.',
  /** Answers that were given for another version. */
  otherVersion: (version: string, now: string) =>
    `These answers were given for version ${version} of the framework; this is version ${now}. Answers that still apply were carried over.`,
  notCarried: (n: number) =>
    count(
      n,
      '# answer does not match anything in this version. It is kept in your file.',
      '# answers do not match anything in this version. They are kept in your file.',
    ),
  opened: (date: string) => `Your answers from ${date} are open.`,
  nothingChanged: 'Nothing was changed.',
  otherFramework: (file: string) => `${file} belongs to another framework, so its answers cannot be shown here.`,
  aRating: (file: string) => `${file} is a rating that someone else gave. Open it in the result, under “Compare”.`,
  tooLarge: (file: string) => `${file} is too large to be a self-check.`,
  fileName: 'self-check',
  intention: 'What I want to do',
  by: 'By when',
  byHint: 'A year, a month or a day, such as 2027, 2027-03 or 2027-03-15.',
  byWrong: 'Please write a year, a month or a day, such as 2027, 2027-03 or 2027-03-15.',
  noNames: 'Please write no names of children or families.',
  remove: 'Remove',
  removed: 'Removed from your plan.',
  trainings: 'Trainings that match',
  trainingsFrom: (guide: string) => `From: ${guide}`,
  trainingsNone: 'No trainings in the guide match these yet.',
  trainingsFailed: 'The training guide could not be loaded.',
  relatesTo: (areas: string) => `Relates to: ${areas}`,
  saysWho: {
    association: 'according to the association',
    provider: 'according to the provider',
    community: 'suggested by colleagues',
  },
  next: (date: string) => `next: ${date}`,
  hours: (hours: number) => count(hours, '# hour', '# hours'),
  compareFile: 'Open a file to compare',
  compareEarlier: (date: string) => `My self-check from ${date}`,
  now: (date: string) => `Now (${date})`,
  target: (category: string) => `Expected of ${category}`,
  rating: (who: string, date: string) => `${who}, ${date}`,
  relations: {
    supervisor: 'A supervisor',
    supervisee: 'A supervisee',
    'recipient-of-services': 'Someone who received services',
    colleague: 'A colleague',
    teacher: 'A teacher',
    other: 'Someone else',
  },
  onlyDifferent: 'Only where they differ',
  takeAway: 'Remove',
  competency: 'Competency',
  nothingDiffers: 'Wherever more than one person answered, the answers agree.',
  compareVersion: (version: string) => `based on version ${version}`,
  compareLeftOut: (n: number) => count(n, '# answer does not match here', '# answers do not match here'),
  notSeen: 'Not observed',
  compareTo: 'Compare with',
  more: (n: number) => `Show ${n} more`,
  planOther: 'Plan something else',
  noAnswers: (file: string) => `${file} holds no answers.`,
};

export const trainings = {
  loading: 'Loading the training guide…',
  failed: 'The training guide could not be shown',
  empty: 'This guide has no trainings yet.',
  namesMissing: 'The names of the competencies could not be loaded. All trainings are still listed.',
  trainings: (n: number) => count(n, '# training', '# trainings'),
  search: 'Search',
  about: 'Competency or area',
  anyAbout: 'All competencies',
  date: 'Date',
  dates: { any: 'Any time', upcoming: 'Upcoming', always: 'Always available', span: 'Date range' },
  from: 'From',
  to: 'To',
  moreFilters: 'More filters',
  atLeast: 'At least (hours)',
  atMost: 'At most (hours)',
  delivery: 'Format',
  anyDelivery: 'Any format',
  deliveries: {
    'live-online': 'Live online',
    recorded: 'Recorded',
    'in-person': 'In person',
    hybrid: 'Hybrid',
    'self-paced': 'At your own pace',
    reading: 'Reading',
  },
  inLanguage: 'Language',
  anyLanguage: 'Any language',
  /** On the mark of a filter that is set; the colon belongs to the name of the field. */
  filter: (field: string, value: string) => `${field}: ${value}`,
  filters: 'Filters',
  removeFilter: 'Remove:',
  since: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  hoursAtLeast: (hours: string) => `at least ${hours} h`,
  hoursAtMost: (hours: string) => `at most ${hours} h`,
  clearAll: 'Clear all',
  found: (n: number) => `${count(n, '# training matches', '# trainings match')}.`,
  nothing: 'No trainings match all of these filters.',
  loosen: (filter: string, n: number) => `Without “${filter}”: ${count(n, '# training', '# trainings')}`,
  nothingEither: 'Removing one filter is not enough. Clear all filters to start again.',
  showPast: (n: number) => `Show past trainings (${n})`,
  hidePast: 'Hide past trainings',
  past: 'Past',
  always: 'Always available',
  span: (from: string, to: string) => `${from} to ${to}`,
  hours: (n: string) => (n === '1' ? '1 hour' : `${n} hours`),
  minutes: (n: number) => count(n, '# minute', '# minutes'),
  taughtIn: (language: string) => `In ${language}`,
  validUntil: (date: string) => `Valid until ${date}`,
  topics: {
    dei: 'Diversity, equity and inclusion',
    'about-providing-rsc': 'Providing reflective supervision',
    ethics: 'Ethics',
  },
  relatesTo: 'Relates to',
  /** Where their names are not known here, or may not be shown. */
  relatesToSome: (n: number) => `Relates to ${count(n, '# competency', '# competencies')}`,
  further: (n: number) => `and ${count(n, '# more competency', '# more competencies')}`,
  practice: 'How it shows in practice',
  allOnThis: (n: number) => `Show all trainings on this (${n})`,
  alignedBy: {
    association: 'Aligned with these competencies by the association',
    provider: 'The provider says it relates to these competencies',
    community: 'Suggested by the community, not checked by the association',
  },
  alsoAt: 'Also at',
  saveAsEvidence: 'Save as evidence',
  saveNamed: (title: string) => `Save as evidence: ${title}`,
  saved: (file: string) => `Saved as “${file}”, in your downloads.`,
  savedHow:
    'This saves the training as planned; it is not proof of attendance. Keep the file, import it into your Evidence Log (Import), and after the training add the date and your certificate. Nothing was sent.',
  fitsYou: (areas: string) => `For what you want to work on: ${areas}`,
  fitting: (n: number) =>
    `${count(n, '# training matches', '# trainings match')} what you want to work on, listed first.`,
};

export const crosswalk = {
  loading: 'Loading the crosswalk…',
  failed: 'The crosswalk could not be shown',
  empty: 'This crosswalk has no rows yet.',
  title: (from: string, to: string) => `${from} and ${to}, side by side`,
  by: (author: string) => `By ${author}`,
  source: 'Source:',
  proposal: (author: string | undefined) =>
    author
      ? `This is a proposal by ${author}. Neither association has confirmed it.`
      : 'This is a proposal. Neither association has confirmed it.',
  onlyExact:
    'Evidence carries over automatically only where one item “is the same as” the other. A person has to judge everything else, and your association decides.',
  otherVersion: (name: string, written: string, shown: string) =>
    `The crosswalk was written for version ${written} of ${name}; the names here are from version ${shown}. Some may have changed.`,
  otherFramework: (name: string) =>
    `The file given for ${name} is a different framework, so its names are missing here.`,
  namesMissing: (name: string) => `The names of ${name} could not be loaded; its entries are shown by their ids.`,
  readFrom: 'Start from',
  search: 'Search',
  relation: 'Relation',
  anyRelation: 'Any relation',
  onlyWithout: 'Only items with no match',
  caption: (here: string, there: string) => `How ${here} relates to ${there}`,
  notes: 'Notes',
  further: 'Other entries',
  /** Between two entries, read as a sentence: "Thinking" "is the same as" "Thinking". */
  relations: {
    exact: 'is the same as',
    close: 'is close to',
    broader: 'covers more than',
    narrower: 'covers part of',
    related: 'is related to',
    unsaid: 'corresponds to',
    none: 'has no match',
  },
  /** After "has no counterpart". */
  noneIn: (there: string) => `in ${there}`,
  /** Before "answers to", where only the other side has something. */
  nothingIn: (here: string) => `Nothing in ${here}`,
  strength: (word: 'high' | 'middle' | 'low', of: string) =>
    `Confidence: ${{ high: 'high', middle: 'medium', low: 'low' }[word]} (${of} of 1)`,
  strengthMeans: 'Confidence is how sure the author is of each row.',
  onlyFor: (categories: string) => `Only for: ${categories}`,
  rows: (n: number) => count(n, '# row', '# rows'),
  found: (n: number) => `${count(n, '# row matches', '# rows match')}.`,
  nothing: 'No rows match all of this. Try fewer or different words, or show everything.',
  showAll: 'Show everything',
  turned: (here: string) => `Now starting from ${here}.`,
};

export const evidence = {
  loading: 'Loading…',
  failed: 'The evidence could not be shown',
  heading: 'Review submitted evidence',
  drop: 'Drop files here',
  dropWhat: 'Evidence logs people sent you (JSON or ZIP). For a team view, add self-checks and reference ratings.',
  nothingSent: 'The files stay on this computer: they are only read, nothing is sent and nothing is changed.',
  informal: 'Informal count; the association decides.',
  choose: 'Choose files',
  addFiles: 'Add files',
  readingFile: (n: number, of: number) => `Reading file ${n} of ${of}…`,
  stop: 'Stop',
  filesRead: (n: number) => count(n, '# file opened', '# files opened'),
  filesFailed: (n: number) => count(n, '# file could not be opened', '# files could not be opened'),
};

/** What is said of files that cannot be opened, or are open already. */
export const evidenceFiles = {
  alreadyOpen: (file: string) => `${file}: this file is already open.`,
  replaced: (file: string) => `${file}: replaces the same log and adds the certificates from the ZIP.`,
  problems: 'Files that could not be opened',
  dismiss: 'Close this notice',
  askAgain: 'Ask the sender to export and send the file again.',
  newer:
    'If the file is from a newer version, nothing is wrong with it: the people who run this site can update the viewer.',
  file: {
    'too-large': (megabytes: number) => `The file is larger than ${megabytes} MB, which is too large for a log.`,
    'not-text': 'This is not a JSON file or an Evidence Log ZIP.',
    'zip-damaged': 'The ZIP is damaged or incomplete.',
    'zip-encrypted': 'The ZIP is locked with a password.',
    'zip-unknown': 'The ZIP is packed in a way that cannot be read here.',
    'zip-without-log': 'The ZIP does not contain a log.json file.',
    'zip-in-zip': 'A ZIP inside another ZIP cannot be opened here. Unzip the outer file, then drop the inner one.',
    'zip-too-many': 'The ZIP contains more than 200 documents. Only the first 200 were opened.',
    unreadable:
      'It could not be read: it is a folder, or it is no longer there. Choose the files inside the folder instead.',
    'zip-too-large': (megabytes: number) =>
      `Something in the ZIP unpacks to more than ${megabytes} MB. It was not unpacked further.`,
  },
};

/** What is said once a file is open. */
export const evidenceViews = {
  pathsLeftOut: (n: number) =>
    count(
      n,
      '# file in the ZIP was skipped because its name points outside the folder.',
      '# files in the ZIP were skipped because their names point outside the folder.',
    ),

  // The list
  people: (n: number) => count(n, '# person', '# people'),
  peopleHeading: 'Submitted logs',
  order: 'Sort by',
  orders: { added: 'Order added', name: 'Name', hours: 'Hours listed' },
  orderHint: 'Sorting is not a ranking.',
  columns: {
    name: 'Name',
    entries: 'Entries',
    training: 'Training',
    rsc: 'Reflective supervision/consultation',
    other: 'Work and other',
    gaps: 'Areas without evidence',
    certificates: 'Trainings without certificate',
    duplicates: 'Possible duplicates',
    framework: 'Framework',
    remarks: 'Notes',
  },
  openOf: (name: string) => `Open ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name} from this list`,
  removed: (name: string) => `${name} is no longer in the list. The file itself is unchanged.`,
  otherFiles: 'Other files',
  selfCheckOf: (date: string) => `Self-check from ${date}`,
  ratingOf: (subject: string, date: string) => `Reference rating for ${subject}, ${date}`,
  hours: (hours: string) => `${hours} h`,
  received: (hours: string) => `${hours} h received`,
  provided: (hours: string) => `${hours} h provided`,
  finishedOf: (finished: number, all: number) => `${finished} finished of ${all}`,
  withoutHours: (n: number) => count(n, '# without hours', '# without hours'),
  areas: (n: number, of: number) => `${n} of ${of}`,
  unknown: 'not known',
  noTags: 'no competency chosen',
  otherVersion: (version: string) => `another version: ${version}`,
  otherFramework: 'another framework',
  noVersion: 'version not stated',
  conflicts: (n: number) =>
    count(n, '# entry in two versions; the newer counts', '# entries in two versions; the newer counts'),
  withheld: (what: string) => `Left out by the applicant: ${what}`,
  scope: (what: string) => `Selected by the applicant: ${what}`,
  backup: 'This is a backup, not a submission. Notes are not shown.',
  fields: {
    note: 'notes',
    quotes: 'quotes',
    minutes: 'hours',
    sessions: 'sessions',
    dateCompleted: 'dates',
    competencies: 'competencies',
    attachments: 'certificates',
    verification: 'verification',
    provider: 'provider',
    people: 'authors or trainers',
    url: 'web address',
    rsc: 'who supervised',
    type: 'type of evidence',
  } as Readonly<Record<string, string>>,
  lookAtTeam: 'View as a team',
  sameName: (n: number) => `${count(n, '# file has', '# files have')} this name; each is shown separately.`,

  // One person
  backToList: 'Back to the list',
  previous: 'Previous person',
  next: 'Next person',
  placeOf: (n: number, of: number) => `${n} of ${of}`,
  handedOver: (date: string) => `Submitted on ${date}`,
  forAssociation: (association: string) => `for ${association}`,
  printPerson: 'Print this person',
  atAGlance: 'At a glance',
  progress: 'Compared with the requirements',
  listedOf: (listed: string, asked: string) => `${listed} of ${asked} h listed`,
  listed: (listed: string) => `${listed} h listed`,
  entriesListed: (n: number, asked: number) => `${n} of ${count(asked, '# entry', '# entries')} listed`,
  shortHours: (hours: string) => `${hours} h still to be listed.`,
  shortEntries: (n: number) => count(n, '# entry is not listed yet.', '# entries are not listed yet.'),
  lineComplete: 'Everything this line asks for is listed.',
  listComplete: 'Everything this list asks for is listed.',
  applyUnknown: 'It is not known whether this line applies; it is counted as if it does.',
  setApplyUnknown: 'It is not known whether this list is for this person: the category is missing.',
  setNotForThem: 'This list is for a different category than the one named in the log.',
  linesLeftOut: (n: number) =>
    count(n, '# line does not apply and is not shown.', '# lines do not apply and are not shown.'),
  untouched: (areas: string) => `Areas without evidence here: ${areas}`,
  notJudged: 'The framework shown here has no areas for this line, so coverage cannot be shown.',
  spreadNarrow: (months: number, asked: number) =>
    `Spread over ${count(months, '# month', '# months')}; at least ${asked} required.`,
  spreadUnclear: 'The dates are not exact enough to tell how far apart the sessions are.',
  references: (received: number, asked: number) =>
    `${received} of ${count(asked, '# reference', '# references')} noted as received`,
  notCounted: (n: number) => count(n, '# entry not counted in full', '# entries not counted in full'),
  period: (from: string, to: string) => `${from} to ${to}`,
  askedIn: (year: string, listed: string, asked: string) => `${year}: ${listed} of ${asked} h listed`,
  asPrinted: 'Unclear in the source',
  source: 'Source',
  seen: (date: string) => `read on ${date}`,
  reasons: {
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
    'not-finished': 'not finished',
    'before-entering': 'before the person entered the cycle',
    'too-few-competencies': 'no or too few competencies chosen',
    'minutes-missing': 'the hours are missing',
    'counted-apart': 'counted in another line',
    'over-maximum': 'above the most that counts',
    'outside-window': 'too far from the other sessions',
  },

  // Map
  map: 'Coverage',
  mapCaption: 'How many completed entries support each area, by kind of evidence. Select a number to see its entries.',
  area: 'Area',
  allKinds: 'All',
  kinds: {
    course: 'Courses',
    series: 'Series',
    'in-service': 'In-service and webinars',
    conference: 'Conferences',
    reading: 'Reading',
    'rsc-received': 'Reflective supervision received',
    'rsc-provided': 'Reflective supervision provided',
    work: 'Work',
    leading: 'Teaching and leading',
    other: 'Other or not stated',
  },
  showCompetencies: 'Also show single competencies',
  nothingListed: 'nothing listed',
  cell: (n: number, kind: string, area: string) => `${count(n, '# entry', '# entries')}: ${area}, ${kind}`,
  close: 'Close',
  loose: 'From other frameworks',
  looseHint: 'Other frameworks, other versions, or areas in the person’s own words.',
  withoutTag: 'Without a competency',
  forCategory: (category: string) => `Areas for ${category}`,
  noMap: 'No entry is finished yet, so there is nothing to map.',

  // Entries
  entries: (n: number) => count(n, '# entry', '# entries'),
  allEntries: 'All entries, by date',
  more: (n: number) => `Show ${n} more`,
  noDate: 'no date',
  noHours: 'no hours stated',
  statuses: { planned: 'planned', attended: 'attended, not finished', finished: 'finished' },
  types: {
    course: 'Course',
    series: 'Training series',
    'in-service': 'In-service training',
    conference: 'Conference',
    'webinar-live': 'Webinar, live',
    'webinar-recorded': 'Webinar or video, recorded',
    article: 'Article',
    'book-group': 'Book or reading group',
    'rsc-received': 'Reflective supervision received',
    'rsc-provided': 'Reflective supervision provided',
    work: 'Work experience',
    teaching: 'Teaching or presenting',
    'reviewer-service': 'Service as an Endorsement reviewer or advisor',
    leadership: 'Leadership',
    other: 'Something else',
  },
  noType: 'type not stated',
  entryFields: {
    provider: 'Provider',
    people: 'Authors or trainers',
    address: 'Web address',
    competencies: 'Competencies',
    quotes: 'Quotes',
    note: 'Note',
    verification: 'Verification',
    certificates: 'Certificates',
    sessions: 'Sessions',
    ce: 'Credit',
    rsc: 'Supervision',
    otherVersion: 'Another version says',
  },
  verified: {
    'self-reported': () => 'Self-reported',
    'certificate-held': () => 'Applicant reports holding a certificate',
    confirmed: (by: string | undefined) => (by ? `Confirmed by ${by}` : 'Confirmed (by whom is not stated)'),
  },
  verifiedOn: (date: string) => `on ${date}`,
  rscModes: { individual: 'individual', group: 'in a group' },
  rscPlaces: { 'in-person': 'in person', virtual: 'online' },
  recording: (from: string, to: string | undefined) => (to ? `Recording, ${from} to ${to}` : `Recording, from ${from}`),
  deletedElsewhere: 'Deleted on another device; not resolved yet.',

  // Beside the entries
  toAsk: 'Missing or unclear',
  missing: {
    date: (n: number) => count(n, '# entry without a date', '# entries without a date'),
    unfinished: (n: number) => count(n, '# entry planned or not finished', '# entries planned or not finished'),
    hours: (n: number) => count(n, '# entry without hours', '# entries without hours'),
    type: (n: number) => count(n, '# entry without a type of evidence', '# entries without a type of evidence'),
    competency: (n: number) => count(n, '# entry without a competency', '# entries without a competency'),
    'other-version': (n: number) =>
      count(n, '# entry with competencies of another version', '# entries with competencies of another version'),
    'other-framework': (n: number) =>
      count(n, '# entry with competencies of another framework', '# entries with competencies of another framework'),
    certificate: (n: number) => count(n, '# training without a certificate', '# trainings without a certificate'),
    'rsc-provider': (n: number) =>
      count(
        n,
        '# entry of reflective supervision that does not say who provided it',
        '# entries of reflective supervision that do not say who provided it',
      ),
    duplicate: (n: number) => count(n, '# possible duplicate', '# possible duplicates'),
    versions: (n: number) => count(n, '# entry in two versions that differ', '# entries in two versions that differ'),
  },
  aim: 'Is working towards',
  purposes: { application: 'a first application', renewal: 'a renewal', record: 'keeping a record' },
  since: (date: string) => `in this category since ${date} (self-reported)`,
  providesRsc: 'provides reflective supervision',
  unsettled: 'There are two versions of this; the newer is shown.',
  fromOn: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  workTitle: 'Work',
  workFields: {
    hoursPerWeek: 'Hours a week',
    families: 'Number of families',
    ageRange: 'Age of children',
    supervisor: 'Supervisor',
    duties: 'Duties',
  },
  educationTitle: 'Education',
  supervisionTitle: 'Reflective supervision',
  supervisionCaption: 'Finished entries, by who provided it.',
  supervisionColumns: {
    provider: 'Provider',
    hours: 'Hours listed',
    individual: 'Individual',
    group: 'In a group',
    unstated: 'Setting not stated',
    when: 'When',
  },
  providerUnknown: 'not stated who',
  providedByPerson: 'Provided by the person to others',
  sessions: (n: number) => count(n, '# session', '# sessions'),
  referencesTitle: 'References',
  relations: {
    supervisor: 'supervisor',
    supervisee: 'supervisee',
    'recipient-of-services': 'recipient of services',
    colleague: 'colleague',
    teacher: 'teacher or professor',
    other: 'another relation',
  },
  receivedOn: (date: string) => `noted as received on ${date}`,
  notReceived: 'not noted as received',
  ratingsOfPerson: 'Reference ratings',
  ratingsHint: 'How others answered, each by itself. Not the official reference form.',
  ratedOn: (date: string) => `answered on ${date}`,
  besideLog: (file: string) => `not part of the log; opened separately: ${file}`,
  noConsent: 'The rater did not agree to share this, so the answers are not shown.',
  consentUnknown: 'The file does not say whether the rater agreed to share it.',
  selfChecksTitle: 'Self-checks',
  selfChecksHint: 'How the person sees their own work on a day: self-reported, not an evaluation.',
  answers: (n: number) => count(n, '# answer', '# answers'),
  frameworkNotHere: 'This page does not have that framework, so the answers cannot be shown by area.',
  allAnswers: 'All answers',
  planTitle: 'Plan',
  closedTitle: 'Periods that the person has closed',
  closedOn: (date: string) => `closed on ${date}`,

  // Certificates
  certificates: 'Certificates',
  noCertificates: 'This log lists no certificates.',
  unlisted: 'In the ZIP, but not linked to any entry',
  notInFile: 'listed, but not included in this file',
  onlyInZip: 'The log lists certificates, but they are included only in a ZIP export.',
  look: (name: string) => `View ${name}`,
  openTab: (name: string) => `Open ${name} in a new tab`,
  save: (name: string) => `Save ${name}`,
  wrongSum: (name: string) =>
    `${name} does not match the file listed in the log (different checksum), so it was not opened.`,
  sumUnchecked: 'Its checksum could not be checked, because this page does not use HTTPS.',
  notShown: 'This kind of file is not shown here. Save it and open it with a program that you trust.',
  pictureOf: (name: string) => `Picture: ${name}`,

  // Questions
  questions: 'Questions for the applicant',
  writeQuestions: 'Write questions',
  questionsHint: 'Based on what is missing or unclear. Uncheck what you do not want to ask, and edit the wording.',
  noQuestions: 'Nothing seems to be missing or unclear.',
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
    certificate: 'Do you have a certificate or another proof of these? You can attach it to the entry.',
    'rsc-provider': 'Who provided the reflective supervision in these?',
    duplicate: 'Are these the same thing, listed more than once?',
    versions: 'Your log holds two versions of these that differ. Which one is right?',
  },

  // Team
  team: 'The team',
  teamHint: 'Totals for everyone who sent something. No names, no averages.',
  fewPeople: 'With fewer than three people, individuals may be recognizable. Consider who will see this.',
  teamCounts: (people: number, checks: number, ratings: number, logs: number) =>
    [
      count(people, '# person', '# people'),
      count(checks, '# self-check', '# self-checks'),
      count(ratings, '# reference rating', '# reference ratings'),
      count(logs, '# evidence log', '# evidence logs'),
    ].join(' · '),
  teamRules: 'A self-check file counts as one person. Logs with the same name count as one person.',
  teamOther: (n: number) =>
    count(
      n,
      '# file is about another framework and is left out.',
      '# files are about another framework and are left out.',
    ),
  teamNothing: 'There is nothing to sum up: no self-check, rating or log is about this framework.',
  teamFramework: 'Framework',
  noFramework: 'This page names no framework, so areas and a team’s domains cannot be shown.',
  levelsTitle: 'How people see themselves',
  ratingsTitle: 'How others rated them',
  levelsHint: 'Each bar holds all answers in a domain. The table says how many people gave them.',
  domain: 'Domain',
  answersBy: (answers: number, people: number) =>
    `${count(answers, '# answer', '# answers')} (${count(people, '# person', '# people')})`,
  noAnswers: 'no answers',
  level: (level: number) => `Level ${level}`,
  evidenceTitle: 'Where there is evidence',
  withEvidence: 'People with evidence',
  withEvidenceOf: (n: number, of: number) => `${n} of ${of}`,
  gapsTitle: 'Areas without evidence from anyone',
  noGaps: 'Each area shown here has at least one entry from someone.',
  sourcesTitle: 'Where people learned it',
  sources: {
    course: 'College course',
    'in-service': 'In-service training',
    work: 'Work',
    rsc: 'Reflective supervision',
  },
};

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

/** After the questions, and for those who need a reference: neither is there at first. */
export const referenceEnd = {
  noAnswer: 'no answer',
  checking: {
    title: 'Check before you save',
    subject: 'About',
    relation: 'How you know each other',
    rater: 'Your name',
    category: 'Category',
    answers: 'Answers',
    comment: 'Comment',
    permission: 'Permission',
    rated: (n: number, all: number) => `${n} of ${all} rated`,
    notSeen: (n: number) => `${n} not seen`,
    open: (n: number) => `${n} without an answer`,
    notes: (n: number) => count(n, '# note', '# notes'),
    empty: 'Left empty',
    change: 'Change',
    all: 'Show all my answers',
    yourNote: 'Your note:',
    save: 'Save the file',
    back: 'Back to the questions',
  },
  done: {
    title: 'Your file is ready',
    saved: 'Most phones and computers put it with your downloads. It is called:',
    next: 'What to do next',
    steps: (who: string) => [
      `Give this file to ${who}. You can attach it to an e-mail or a message.`,
      `${who} can then share it with the association.`,
      'That is all. Nothing was sent from this page.',
    ],
    again: 'Save the file again',
    noFile: 'I cannot find the file',
    noFileHelp: 'Some apps do not let a page save files. Then copy this text and send it in an e-mail.',
    text: 'Text of the file',
    copy: 'Copy the text',
    stillKept: 'Your answers are still kept in this browser.',
  },
  word: 'reference',
  copied: 'Copied',
  copyByHand: 'The text is selected. Copy it now.',
  otherTab: {
    isOpen:
      'This form is also open in another tab, and something else was written there. What you write here will replace it.',
    show: 'Show what was written there',
  },
  ask: {
    title: 'Make a link for someone',
    what: 'You send the link to the person you ask. The form then has your name in it.',
    name: 'Your name',
    nameMissing: 'Please write your name.',
    relation: 'Who do you want to ask?',
    relations: {
      'recipient-of-services': 'A parent or caregiver I have worked with',
      supervisor: 'My supervisor',
      supervisee: 'Someone I supervise',
      colleague: 'A person I work with',
      teacher: 'A teacher or professor',
      other: 'Someone else',
    },
    anyone: 'Let them choose',
    category: 'Your category',
    language: 'Language of the form',
    private:
      'Nothing is sent. Your name is in the link, after the # sign. Browsers do not send that part to a website.',
    careful: 'Anyone who has the link can read your name in it.',
    make: 'Make the link',
    link: 'Your link',
    copyLink: 'Copy the link',
    message: 'A message to send with it',
    /** Read by the one who is asked. */
    letter: (name: string, link: string) =>
      `Hello! Would you be willing to give me a reference? You answer some questions about my work and save a file for me. Nothing is sent from the page. Here is the link: ${link}\nThank you! ${name}`,
    copyMessage: 'Copy the message',
    noAddress: 'A link cannot be made here. This form is shown inside another page, and does not know its address.',
  },
};

/** In a frame (embed.html), where there is nothing to show. */
export const embed = {
  openDocument: 'Open in a new page',
  refusal: (why: Refusal): string => {
    switch (why.code) {
      case 'element':
        return `This frame does not recognize the element “${why.name}”. Known: ${why.known}.`;
      case 'address':
        return `“${why.address}” is not a web address that can be shown here.`;
      case 'elsewhere':
        return `This frame shows documents of its own site, and ${why.address} is on another one. The people who run this site can allow it: in embed.html, write ${why.origin} into the line “imh-allow”.`;
    }
  },
};
