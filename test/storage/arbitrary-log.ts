import { type EvidenceLog, evidenceTypes, type Versioned } from '@imh/core';
import * as fc from 'fast-check';
import { framework } from './log-on-disk.js';

// Valid but unusual logs, as a newer program, a damaged merge or another machine may write them.

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '  x ', '<b>', 'ü', '乳児', '\n'),
);
const name = text.map((some) => `${some}.`);
const id = fc.string({ unit: 'grapheme-ascii', maxLength: 6 }).map((some) => `i${some}i`);
const uuid = fc.uuid();
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));
const instant = fc
  .tuple(day, fc.constantFrom('T09:30:00Z', 'T23:59:59.999+02:00', 'T00:00:00.5-08:00', 'T12:00Z'))
  .map((parts) => parts.join(''));
const minutes = fc.integer({ min: 0, max: 6000 });
const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const uri = fc.constantFrom('urn:test:framework', 'urn:test:other', 'https://example.org/f#x', 'tag:a.org,2020:é');
const node = fc.constantFrom(...framework.nodes.map((one) => one.id), 'not-in-it');

/** Fields of a newer version of the program. */
const unknown = fc.dictionary(
  fc.constantFrom('x-new', 'X', 'kind', 'heads', '', 'toString', 'é'),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 2 },
);

function loose<T extends object>(known: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(unknown, known).map(([more, fields]) => ({ ...more, ...fields }));
}

/** A document with some of its optional fields. */
function record<T extends object>(
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<T> {
  const model = { ...required, ...optional };
  return loose(fc.record(model, { requiredKeys: Object.keys(required) })) as unknown as fc.Arbitrary<T>;
}

const reference = record({ id: uri }, { version: fc.constantFrom('1', '2') });
const attachment = record({ name, sha256 }, { type: text, bytes: fc.nat() });
const tag = record(
  { framework: uri },
  {
    version: fc.constantFrom('1', '2'),
    node,
    localArea: name,
    label: text,
    minutes,
    source: fc.constantFrom('self', 'page'),
    note: text,
  },
);
const quote = fc.oneof(
  record({ exact: name }, { prefix: text, suffix: text }),
  record({ start: fc.nat() }, { end: fc.nat() }),
);

const entryContent = record(
  { title: name },
  {
    status: fc.constantFrom('planned', 'attended', 'finished'),
    type: fc.constantFrom(...evidenceTypes),
    url: fc.webUrl(),
    canonicalUrl: fc.webUrl(),
    provider: text,
    people: fc.array(name, { maxLength: 2 }),
    datePublished: partialDate,
    dateStart: partialDate,
    dateCompleted: partialDate,
    minutes,
    minutesSource: fc.constantFrom('certificate', 'page', 'clock', 'estimate'),
    ce: record({}, { amount: fc.nat(), unit: text }),
    topics: fc.array(name, { maxLength: 2 }),
    sessions: fc.array(record({ date: partialDate, minutes }, {}), { maxLength: 2 }),
    rsc: record({}, { mode: fc.constantFrom('individual', 'group') }),
    competencies: fc.array(tag, { maxLength: 3 }),
    quotes: fc.array(quote, { maxLength: 2 }),
    note: text,
    attachments: fc.array(attachment, { maxLength: 1 }),
    verification: record({ kind: fc.constantFrom('self-reported', 'confirmed') }, { on: day }),
    usedFor: fc.array(record({ requirements: uri, period: text }, {}), { maxLength: 1 }),
  },
);
const answers = fc.array(record({ node }, { level: fc.integer(), sources: fc.constant(['work', 'rsc']), note: text }), {
  maxLength: 2,
});
const selfCheck = record(
  {
    format: fc.constant('imh-self-check'),
    formatVersion: fc.constant(1),
    id: uuid,
    framework: reference,
    takenAt: instant,
    answers,
  },
  { category: id },
);
const rating = record(
  {
    format: fc.constant('imh-reference-rating'),
    formatVersion: fc.constant(1),
    id: uuid,
    framework: reference,
    ratedAt: instant,
    subject: record({ name }, {}),
    rater: record({ relation: fc.constant('colleague') }, { name }),
    answers,
  },
  { comment: text },
);
const aim = record(
  {},
  {
    association: name,
    framework: reference,
    category: id,
    purpose: fc.constantFrom('application', 'renewal', 'record'),
    since: partialDate,
  },
);
const education = record({ degree: name }, { institution: name, dates: record({}, { from: partialDate }) });
const work = record({ role: name }, { hoursPerWeek: fc.nat(), families: fc.nat() });
const referee = record({ name }, { received: partialDate });

/** A history of versions based on each other or on unknown versions, some deleted, forgotten or filtered. */
function versioned(content: fc.Arbitrary<object>): fc.Arbitrary<Versioned> {
  const version = record<Versioned['versions'][number]>(
    { version: uuid, at: instant, machine: id },
    { content, deleted: fc.constant(true), forgotten: fc.constant(true), withheld: fc.constant(['note']) },
  );
  const links = fc.array(fc.nat({ max: 5 }), { maxLength: 5 });
  const history = fc
    .tuple(fc.uniqueArray(version, { maxLength: 4, selector: (one) => one.version }), links, uuid)
    .map(([versions, from, elsewhere]) =>
      versions.map((one, at) => ({
        ...one,
        parents: [...new Set(from.slice(0, at).map((to) => versions[to % (at + 1)]?.version ?? elsewhere))].filter(
          (parent) => parent !== one.version,
        ),
      })),
    );
  return record({ id: uuid, versions: history }, {});
}

const some = (content: fc.Arbitrary<object>, maxLength: number) =>
  fc.uniqueArray(versioned(content), { maxLength, selector: (item) => item.id });

const profile = record(
  { format: fc.constant('imh-profile'), formatVersion: fc.constant(1) },
  { aims: some(aim, 2), education: some(education, 1), work: some(work, 1), references: some(referee, 1) },
);
const closedPeriod = record(
  { id, requirements: uri, period: text, closedAt: instant },
  { entries: fc.array(id, { maxLength: 2 }) },
);

/** A valid `imh-evidence-log` with all possible parts. */
export const arbitraryLog = record<EvidenceLog>(
  {
    format: fc.constant('imh-evidence-log'),
    formatVersion: fc.constant(1),
    exportedAt: instant,
    machine: id,
    purpose: fc.constantFrom('backup', 'hand-over'),
    entries: some(entryContent, 4),
  },
  {
    language: fc.constantFrom('en', 'es'),
    subject: record({}, { name }),
    scope: record({}, { description: text }),
    withheld: fc.array(text, { maxLength: 1 }),
    frameworks: fc.uniqueArray(
      record<{ id: string }>(
        { id: uri, version: fc.constantFrom('1', '2') },
        { title: text, rights: record({}, { holder: name }) },
      ),
      { maxLength: 2, selector: (one) => one.id },
    ),
    profile,
    selfChecks: some(selfCheck, 2),
    ratings: some(rating, 1),
    closedPeriods: fc.uniqueArray(closedPeriod as fc.Arbitrary<{ id: string }>, {
      maxLength: 2,
      selector: (one) => one.id,
    }),
    attachments: fc.uniqueArray(attachment as fc.Arbitrary<{ sha256: string }>, {
      maxLength: 2,
      selector: (one) => one.sha256,
    }),
  },
);
