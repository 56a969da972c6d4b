import { documents, type EvidenceLog, type Framework } from '@imh/core';
import { uuid } from './logs.js';

// A log with all parts and all fields, in which every text that a person or a program may have written is one of a kind.

type Step = string | number;

export interface MarkedLog {
  readonly log: EvidenceLog;
  /** Where each mark is, such as `entries.0.versions.1.content.note`. */
  readonly places: ReadonlyMap<string, string>;
}

/** Names of fields that identify something; they are compared, not read. */
const identities = new Set([
  'id',
  'framework',
  'node',
  'version',
  'requirements',
  'rule',
  'category',
  'entry',
  'machine',
]);

/** Appends a mark to every text of a document and adds an unknown field to every object, as long as it stays valid. */
export function marked(document: EvidenceLog): MarkedLog {
  // Not structuredClone, which keeps objects shared that occur at two places.
  const log = JSON.parse(JSON.stringify(document)) as EvidenceLog;
  const places = new Map<string, string>();
  const isValid = () => documents['imh-evidence-log'].safeParse(log).success;
  const next = (path: readonly Step[]) => {
    const mark = `zq${places.size + 1}zq`;
    places.set(mark, path.join('.'));
    return mark;
  };
  const undo = (mark: string) => places.delete(mark);
  const visit = (value: unknown, path: readonly Step[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const [name, field] of Object.entries(holder)) {
      const at = [...path, Array.isArray(value) ? Number(name) : name];
      if (typeof field !== 'string') visit(field, at);
      else if (!identities.has(name)) {
        const mark = next(at);
        holder[name] = `${field}${mark}`;
        if (isValid()) continue;
        holder[name] = field;
        undo(mark);
      }
    }
    if (Array.isArray(value)) return;
    const mark = next([...path, '?']);
    holder[`${mark}-name`] = { deep: [mark] };
    if (isValid()) return;
    Reflect.deleteProperty(holder, `${mark}-name`);
    undo(mark);
  };
  visit(log, []);
  return { log, places };
}

/** The marks in a text. */
export function marksIn(text: string): Set<string> {
  return new Set(text.match(/zq\d+zq/g));
}

const sha = (digit: string) => digit.repeat(64);

export const openFramework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:f:open',
  version: '1',
  title: 'Open framework',
  rights: { display: 'full', export: 'full' },
  nodes: [
    { id: 'd', kind: 'domain', label: 'Domain', categories: ['c1'] },
    { id: 'n', parents: ['d'], kind: 'competency', label: 'Title' },
  ],
};

const content = (title: string, day: string) => ({
  title,
  status: 'finished' as const,
  type: 'webinar-live' as const,
  url: 'https://example.org/a',
  canonicalUrl: 'https://example.org/a',
  provider: 'Provider',
  people: ['Trainer'],
  datePublished: '2020',
  dateStart: day,
  dateCompleted: day,
  minutes: 60,
  minutesSource: 'certificate' as const,
  ce: { amount: 1, unit: 'CEU', accreditor: 'Accreditor', number: '7' },
  format: 'online',
  language: 'en',
  ageRange: '0-3',
  topics: ['dei'],
  topicMinutes: [{ topic: 'ethics', minutes: 10 }],
  sessions: [{ date: day, minutes: 60 }],
  rsc: { mode: 'group' as const, place: 'virtual' as const, provider: 'Supervisor', providerCategory: 'c3' },
  competencies: [
    {
      framework: 'urn:f:open',
      version: '1',
      node: 'n',
      label: 'Title',
      minutes: 30,
      source: 'self' as const,
      how: 'demonstrated' as const,
      howShown: 'Shown',
      note: 'Tag note',
    },
    { framework: 'urn:f:unknown', node: 'n', localArea: 'Own area', label: 'Statement' },
  ],
  quotes: [
    { exact: 'Quote', prefix: 'Before', suffix: 'After' },
    { start: 1, end: 2 },
  ],
  note: 'Note',
  attachments: [{ name: 'certificate.pdf', type: 'application/pdf', bytes: 5, sha256: sha('a') }],
  verification: { kind: 'confirmed' as const, by: 'Confirmer', on: '2026-01-02' },
  usedFor: [{ requirements: 'urn:r:1', version: '1', period: '2026' }],
});

type Content = ReturnType<typeof content>;

const stamp = (number: number, parents: readonly number[]) => ({
  version: uuid(number),
  parents: parents.map(uuid),
  at: `2026-11-21T09:0${number % 10}:00Z`,
  machine: 'm1',
});

/** An item with an earlier and a current version. */
const item = <T>(number: number, earlier: T, current: T) => ({
  id: uuid(number),
  versions: [
    { ...stamp(number + 1, []), content: earlier },
    { ...stamp(number + 2, [number + 1]), content: current },
  ],
});

const selfCheck = (id: number) => ({
  format: 'imh-self-check' as const,
  formatVersion: 1 as const,
  id: uuid(id),
  framework: { id: 'urn:f:open', version: '1' },
  category: 'c1',
  takenAt: '2026-05-01T09:00:00Z',
  answers: [{ node: 'n', level: 2, sources: ['course' as const], note: 'Answer note' }],
  plan: [{ node: 'n', intention: 'Intention', by: '2027' }],
});

const rating = (id: number, given: boolean) => ({
  format: 'imh-reference-rating' as const,
  formatVersion: 1 as const,
  id: uuid(id),
  framework: { id: 'urn:f:open', version: '1' },
  ratedAt: '2026-05-01T09:00:00Z',
  subject: { name: 'Subject' },
  rater: { name: 'Rater', relation: 'other' as const, relationText: 'Relation' },
  answers: [{ node: 'n', notSeen: true, note: 'Answer note' }],
  comment: 'Comment',
  consent: { given, at: '2026-05-01T09:00:00Z' },
});

const requirements = {
  format: 'imh-requirements' as const,
  formatVersion: 1 as const,
  id: 'urn:r:1',
  version: '1',
  title: 'Rules',
  purpose: 'renewal' as const,
  period: { kind: 'calendar-year' as const },
  counting: 'whole' as const,
  rules: [{ id: 'r', label: 'Rule', minimumMinutes: 60, note: { en: 'Rule note' } }],
};

const closedPeriod = (id: string, entry: number, closed: Content) => ({
  id,
  requirements: 'urn:r:1',
  version: '1',
  period: '2025',
  closedAt: '2026-01-02T09:00:00Z',
  day: '2026-01-02',
  entries: [uuid(entry + 1)],
  contents: [{ entry: uuid(entry), version: uuid(entry + 1), content: closed, minutes: 60 }],
  rules: requirements,
  aim: { association: 'Association', framework: { id: 'urn:f:open', version: '1' }, category: 'c1' },
  result: [{ rule: 'r', minutes: 60, shortMinutes: 0 }],
  attachments: closed.attachments,
  printed: {
    language: 'en',
    title: 'Printed',
    lines: ['Line'],
    tables: [{ caption: 'Entries', columns: ['Title', 'Certificate'], rows: [['Printed title', '1 h']] }],
    notes: ['Printed note'],
  },
});

const planned = { ...content('Planned', '2027-03-01'), status: 'planned' as const };

/** Ids of its items, by what they are. */
export const ids = {
  entries: { finished: uuid(100), old: uuid(110), planned: uuid(120), deleted: uuid(130), conflict: uuid(140) },
  selfChecks: [uuid(200), uuid(210)],
  ratings: [uuid(300), uuid(310)],
  refusedRating: uuid(320),
  closedPeriods: ['p1', 'p2'],
} as const;

export const wholeLog: EvidenceLog = {
  format: 'imh-evidence-log',
  formatVersion: 1,
  exportedAt: '2026-11-21T09:00:00Z',
  machine: 'm1',
  purpose: 'backup',
  language: 'en',
  subject: { name: 'Earlier name', association: 'A', category: 'c', period: '2020' },
  scope: { description: 'Earlier scope' },
  withheld: ['Earlier omission'],
  frameworks: [{ id: 'urn:f:unknown', version: '1', title: 'Unknown framework', rights: { holder: 'Holder' } }],
  profile: {
    format: 'imh-profile',
    formatVersion: 1,
    aims: [item(400, { association: 'Old aim' }, { association: 'Aim' })],
    education: [
      item(410, { degree: 'Old degree' }, { degree: 'Degree', institution: 'School', dates: { from: '2001' } }),
    ],
    work: [
      item(
        420,
        { role: 'Old role' },
        { role: 'Role', employer: 'Employer', ageRange: '0-3', supervisor: 'Supervisor', duties: 'Duties' },
      ),
    ],
    references: [item(430, { name: 'Old name' }, { name: 'Reference', relation: 'Relation', category: 'c1' })],
  },
  entries: [
    item(100, content('Earlier title', '2026-02-01'), content('Finished', '2026-02-01')),
    item(110, content('Earlier title', '2025-02-01'), content('Old', '2025-02-01')),
    item(120, planned, planned),
    {
      id: ids.entries.deleted,
      versions: [
        { ...stamp(131, []), content: content('Deleted', '2026-02-01') },
        { ...stamp(132, [131]), deleted: true },
      ],
    },
    {
      id: ids.entries.conflict,
      versions: [
        { ...stamp(141, []), content: content('One', '2026-03-01') },
        { ...stamp(142, []), content: content('Other', '2026-03-01'), withheld: ['Left out earlier'] },
        { ...stamp(143, []), content: content('Newest', '2026-03-01') },
      ],
    },
  ],
  selfChecks: [item(200, selfCheck(200), selfCheck(200)), item(210, selfCheck(210), selfCheck(210))],
  ratings: [
    item(300, rating(300, true), rating(300, true)),
    item(310, rating(310, true), rating(310, true)),
    item(320, rating(320, false), rating(320, false)),
  ],
  closedPeriods: [
    closedPeriod('p1', 110, content('As closed', '2025-02-01')),
    closedPeriod('p2', 100, content('As closed', '2026-02-01')),
  ],
  requirements: [requirements],
  attachments: [{ name: 'listed.pdf', sha256: sha('b') }],
};
