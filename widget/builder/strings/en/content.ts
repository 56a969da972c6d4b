import type { FormatName } from '@imh/formats';
import { count } from '../../../src/strings/en/count.js';
import { about } from './about.js';
import { input } from './input.js';
import { losses } from './losses.js';
import { plan } from './plan.js';
import { readingErrors } from './reading-errors.js';
import { table } from './table.js';

const kinds: Readonly<Record<string, (n: number) => string>> = {
  domain: (n) => count(n, '# domain', '# domains'),
  area: (n) => count(n, '# area', '# areas'),
  competency: (n) => count(n, '# competency', '# competencies'),
  other: (n) => count(n, '# other row', '# other rows'),
};

/** Strings of the step "Your framework", before the table. */
export const content = {
  input,
  about,
  table,
  plan,
  title: 'Bring in your framework',
  draftTitle: 'Your framework',
  lead: 'Your own titles are on the screen within a minute. You can correct everything afterwards.',
  loading: 'Reading the file …',
  understanding: 'Finding domains and competencies …',
  cancel: 'Cancel',
  failedTitle: 'This could not be read',
  error: readingErrors,
  detail: 'In detail',
  startTitle: 'Nothing at hand?',
  template: 'Download a spreadsheet to fill in',
  starter: 'Begin with the starter framework',
  starterAbout: 'Our own set of competencies in English and Spanish, free to use and to change.',
  starterLabel: 'begin with the starter framework',
  found: 'What was found',
  recognized: (format: string) => `Read as ${format}.`,
  format: {
    imh: 'a framework file from this program',
    csv: 'a table',
    xlsx: 'an Excel workbook',
    text: 'a text',
    'case-1.0': 'a CASE package',
    'case-1.1': 'a CASE package',
    mahara: 'a Mahara file',
    moodle: 'a competency file from Moodle',
    digcomp: 'DigComp 3.0',
  } satisfies Record<FormatName, string>,
  counts: (found: ReadonlyMap<string, number>, unused: { count: number; rows: readonly string[] }) => {
    const parts = [...found].map(([kind, n]) => kinds[kind]?.(n) ?? `${n} ${kind}`);
    if (unused.count > 0) {
      parts.push(`${count(unused.count, '# row', '# rows')} not used: ${rowsOf(unused.rows)}`);
    }
    return parts.join(', ');
  },
  nothingLost: 'Everything was read.',
  lossesTitle: (n: number) => count(n, '# thing to look at', '# things to look at'),
  loss: losses as Readonly<Record<string, string>>,
  times: (n: number) => (n > 1 ? `(${n} times)` : ''),
  read: (name: string) => `read ${name}`,
  pastedText: 'the pasted text',
  untitled: 'Untitled framework',
  languageGuessed: (language: string) => `The language of the text seems to be ${language}. You can change it below.`,
  correctTitle: 'Bring in a corrected file',
  correctAbout:
    'Drop the corrected spreadsheet here. You see what it changes before anything is applied, and ids stay.',
  publishedTitle: 'Is a framework published already?',
  publishedAbout:
    'Open it first: the snippet as you pasted it into your page, the plugin or script that you uploaded, or the file that the page shows (framework.json, CSV, CASE package). Corrections then keep its ids, so that answers people saved are carried on.',
  publishedOpen: 'The published framework is open: corrections keep its ids.',
  publishedLabel: 'open the published framework',
  preview: 'Preview',
  previewAbout: 'This is how visitors of the public page see it.',
  previewUnanswered: 'Only titles are shown, because you have not answered where the text comes from.',
  previewAnswer: 'Answer now',
  previewTitles: 'Only titles are shown, as you answered under “Permission”.',
  previewChange: 'Change the answer',
  previewMembers: 'Show what members see',
};

const rowsOf = (rows: readonly string[]): string => `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`;
