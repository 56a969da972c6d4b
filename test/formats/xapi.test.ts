import { evidenceTypes, nodeUri, type SelfCheck, type Versioned } from '@imh/core';
import {
  entryStatements,
  selfCheckStatements,
  type Statement,
  statementBatches,
  xapiJson,
  xapiStatements,
} from '@imh/formats/xapi';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryLog } from '../storage/arbitrary-log.js';
import { runs } from '../support/runs.js';
import { batchesOf, context, entryId, entryOf, garden, versionId } from './xapi-entries.js';
import { faultsOf } from './xapi-judge.js';

const finished = { dateCompleted: '2026-03-03', type: 'webinar-live', minutes: 75 } as const;
const only = (statements: readonly Statement[]): Statement => {
  expect(statements).toHaveLength(1);
  return statements[0]!;
};

describe('statements about an entry', () => {
  test('are what an independent validator accepts, for any log', () => {
    let judged = 0;
    fc.assert(
      fc.property(arbitraryLog, fc.constantFrom('1.0.3', '2.0'), fc.boolean(), (log, version, chosen) => {
        const include = { notes: chosen, quotes: chosen };
        const frameworks = new Map([['urn:test:framework', { ...garden, id: 'urn:test:framework' }]]);
        const known = { ...context, today: '2031-01-01', frameworks, subject: log.subject };
        const each = log.entries.flatMap(({ id, versions }) =>
          versions.flatMap(({ version, at, machine, content }) =>
            content ? entryOf({}, { id, versions: [{ version, parents: [], at, machine, content }] }) : [],
          ),
        );
        for (const entry of [...log.entries, ...each]) {
          for (const statement of xapiStatements(entry, known, { version, include })) {
            expect(faultsOf(statement)).toEqual([]);
            judged += 1;
          }
        }
        for (const item of log.selfChecks ?? []) {
          const { statements } = selfCheckStatements(item as Versioned<SelfCheck>, known, { version, include });
          for (const statement of statements) expect(faultsOf(statement)).toEqual([]);
          expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        }
      }),
      { numRuns: runs(200) },
    );
    expect(judged).toBeGreaterThan(200);
  });

  test('name the account of the log, never an e-mail address', () => {
    const { actor } = only(xapiStatements(entryOf(finished), { ...context, subject: { name: 'Ana Vega' } }));
    expect(actor).toEqual({
      objectType: 'Agent',
      name: 'Ana Vega',
      account: { homePage: 'https://competency-evidence-log.invalid', name: 'machine-7' },
    });
  });

  test('have a verb for every type of evidence, and none for a planned, deleted or forgotten entry', () => {
    const verbs = [undefined, ...evidenceTypes].map((type) => {
      const { verb, object, context: about } = only(xapiStatements(entryOf({ ...finished, type }), context));
      expect(about.extensions?.['urn:x-imh:xapi:evidence-type']).toBe(type);
      return `${type}: ${verb.display['en']} ${object.definition?.type?.split('/').at(-1) ?? ''}`.trim();
    });
    expect(verbs).toEqual([
      'undefined: experienced',
      'course: attended course',
      'series: attended course',
      'in-service: attended event',
      'conference: attended conference',
      'webinar-live: attended webinar',
      'webinar-recorded: watched webinar',
      'article: read article',
      'book-group: attended discussion',
      'rsc-received: attended meeting',
      'rsc-provided: hosted meeting',
      'work: experienced job',
      'teaching: presented course',
      'reviewer-service: reviewed service',
      'leadership: experienced job',
      'other: experienced',
    ]);
    for (const content of [{ status: 'planned' as const }, { dateCompleted: '2026-12-01' }, {}])
      expect(xapiStatements(entryOf(content), context)).toEqual([]);
    const [version] = entryOf(finished).versions;
    for (const mark of [{ deleted: true as const }, { forgotten: true as const }])
      expect(xapiStatements(entryOf({}, { versions: [{ ...version!, ...mark }] }), context)).toEqual([]);
  });

  test('state a duration in hours and minutes, and a moment on the day of a partial date', () => {
    const of = (content: object) => only(xapiStatements(entryOf({ ...finished, ...content }), context));
    const durations = [0, 45, 60, 75, 6001].map((minutes) => of({ minutes }).result?.duration);
    expect(durations).toEqual(['PT0M', 'PT45M', 'PT1H', 'PT1H15M', 'PT100H1M']);
    expect(of({ minutes: undefined }).result).toEqual({ completion: true });
    expect(of({ status: 'attended' }).result).toEqual({ duration: 'PT1H15M' });
    const dates = ['2019', '2019-04', '2019-04-03', '2019-02-30'].map((dateCompleted) => {
      const { timestamp, context: about } = of({ dateCompleted });
      expect(about.extensions?.['urn:x-imh:xapi:date']).toBe(dateCompleted);
      return timestamp;
    });
    expect(dates).toEqual([
      '2019-01-01T12:00:00Z',
      '2019-04-01T12:00:00Z',
      '2019-04-03T12:00:00Z',
      '2019-02-01T12:00:00Z',
    ]);
  });

  test('without a date have the time of recording, and report that', () => {
    const { statements, notes } = entryStatements(entryOf({ status: 'finished' }), context);
    expect(only(statements).timestamp).toBe('2026-03-04T15:30:00.000Z');
    expect(notes).toEqual([{ code: 'recorded-date', entry: 'Puddles and Patience' }]);
  });

  test('are one for each session until today; a later session adds one and changes none', () => {
    const sessions = ['2026-10-05', '2026-11-30', '2026-12-07'].map((date, at) => ({ date, minutes: 60 + at }));
    const before = xapiStatements(entryOf({ type: 'rsc-received', sessions }), context);
    expect(before.map(({ timestamp, result }) => [timestamp, result])).toEqual([
      ['2026-10-05T12:00:00Z', { duration: 'PT1H' }],
      ['2026-11-30T12:00:00Z', { duration: 'PT1H1M' }],
    ]);
    const after = xapiStatements(entryOf({ type: 'rsc-received', sessions }), { ...context, today: '2026-12-08' });
    expect(after).toHaveLength(3);
    expect(after.slice(0, 2)).toEqual(before);
  });

  test('have the same id whenever the same version is stated, and another for another version', () => {
    const stated = (...more: Parameters<typeof xapiStatements>) => only(xapiStatements(...more)).id;
    const id = stated(entryOf(finished), context);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(stated(entryOf(finished), { ...context, language: 'es', today: '2027-05-01' }, { version: '2.0' })).toBe(id);
    const [version] = entryOf(finished).versions;
    const changed = { ...version!, version: entryId, parents: [versionId], at: '2026-05-01T08:00:00Z' };
    const entry = entryOf(finished, { versions: [version!, changed] });
    expect(stated(entry, context)).not.toBe(id);
    expect(only(xapiStatements(entry, context)).context.registration).toBe(entryId);
  });

  test('name the page as the activity, unless the address lost the part that tells pages apart', () => {
    const objectOf = (content: object) => only(xapiStatements(entryOf({ ...finished, ...content }), context)).object;
    const url = 'https://training.example/puddles';
    expect(objectOf({ url })).toMatchObject({ id: url, definition: { name: { und: 'Puddles and Patience' } } });
    const partial = objectOf({ url, urlIsPartial: true, language: 'es-mx' });
    expect(partial.id).toBe(`urn:uuid:${entryId}`);
    expect(partial.definition).toMatchObject({ moreInfo: url, name: { 'es-MX': 'Puddles and Patience' } });
    expect(objectOf({ language: 'not a tag' }).definition?.name).toEqual({ und: 'Puddles and Patience' });
  });

  test('percent-encode what is not an IRI, leave out what cannot be one, and report both', () => {
    const stated = (content: object) => entryStatements(entryOf({ ...finished, ...content }), context);
    const odd = stated({ url: 'https://training.example/a|b^[c]?ü#x#y%zz' });
    expect(only(odd.statements).object.id).toBe('https://training.example/a%7Cb%5E%5Bc%5D?%C3%BC#x%23y%25zz');
    expect(odd.notes.map(({ code }) => code)).toEqual(['address-encoded']);
    const broken = stated({ url: 'https://[broken/' });
    expect(only(broken.statements).object.id).toBe(`urn:uuid:${entryId}`);
    expect(broken.notes).toEqual([
      { code: 'address-left-out', entry: 'Puddles and Patience', value: 'https://[broken/' },
    ]);
    const tagged = stated({ competencies: [{ framework: 'tag:a.org,2020:é#x', node: 'q"', version: '1' }] });
    const { other, grouping } = only(tagged.statements).context.contextActivities!;
    expect(other![0]!.id).toBe('tag:a.org,2020:%C3%A9#x%23q%22');
    expect(grouping!.map(({ id }) => id)).toEqual(['tag:a.org,2020:%C3%A9#x', 'tag:a.org,2020:%C3%A9#x%23/1']);
    expect(tagged.notes.map(({ code }) => code)).toEqual(['name-left-out', 'address-encoded']);
  });
});

describe('competencies of a statement', () => {
  const tags = [
    { framework: garden.id, version: '3.1', node: 'ground', label: 'Ground' },
    { framework: garden.id, version: '3.1', node: 'ground' },
    { framework: garden.id, version: '2', node: 'soil', label: 'Secret statement about soil' },
    { framework: garden.id, localArea: 'Compost' },
    { framework: 'urn:example:unknown', node: 'n1', label: 'Secret label of an unknown framework' },
  ];

  test('are named as far as rights allow, in all languages, each once', () => {
    const { statements, notes } = entryStatements(entryOf({ ...finished, competencies: tags }), context);
    const { other, grouping } = only(statements).context.contextActivities!;
    expect(other!.map(({ id, definition }) => [id, definition?.name])).toEqual([
      [nodeUri(garden.id, 'ground'), { en: 'Ground', es: 'Suelo' }],
      [nodeUri(garden.id, 'soil'), undefined],
      [`${garden.id}#?Compost`, { und: 'Compost' }],
      ['urn:example:unknown#n1', undefined],
    ]);
    expect(grouping!.map(({ id, definition }) => [id, definition?.extensions])).toEqual([
      [garden.id, undefined],
      [`${garden.id}#/3.1`, { 'urn:x-imh:xapi:framework-version': '3.1' }],
      [`${garden.id}#/2`, { 'urn:x-imh:xapi:framework-version': '2' }],
      ['urn:example:unknown', undefined],
    ]);
    expect(JSON.stringify(statements)).not.toContain('Secret');
    expect(notes.map(({ value }) => value)).toEqual([nodeUri(garden.id, 'soil'), 'urn:example:unknown#n1']);
  });
});

describe('the words of the person', () => {
  const content = {
    ...finished,
    note: 'MARKED note',
    quotes: [{ exact: 'MARKED quote', prefix: 'MARKED' }, { start: 3 }],
    competencies: [{ framework: garden.id, node: 'ground', note: 'MARKED', howShown: 'MARKED' }],
    attachments: [{ name: 'MARKED.pdf', sha256: 'a'.repeat(64) }],
    people: ['MARKED'],
    unknown: 'MARKED',
  };

  test('are in no statement unless they are chosen, whatever the entry contains', () => {
    expect(JSON.stringify(xapiStatements(entryOf(content), context))).not.toContain('MARKED');
  });

  test('are in the extensions for quotes and for reflection when they are chosen', () => {
    const { result } = only(xapiStatements(entryOf(content), context, { include: { notes: true, quotes: true } }));
    expect(result?.extensions).toEqual({
      'https://w3id.org/xapi/acrossx/extensions/highlightedString': ['MARKED quote'],
      'http://id.tincanapi.com/extension/reflection': 'MARKED note',
    });
  });
});

describe('statements about a self-check', () => {
  const check = {
    id: entryId,
    versions: [
      {
        version: versionId,
        parents: [],
        at: '2026-06-01T10:00:00Z',
        machine: 'm',
        content: {
          format: 'imh-self-check',
          formatVersion: 1,
          id: entryId,
          framework: { id: garden.id, version: '3.1' },
          takenAt: '2026-06-01T09:00:00Z',
          answers: [
            { node: 'ground', level: 3, note: 'MARKED' },
            { node: 'soil', level: 9, sources: ['work'] },
            { node: 'unrated' },
          ],
        },
      },
    ],
  } satisfies Versioned<SelfCheck>;

  test('assert, and never state an achievement', () => {
    const { statements } = selfCheckStatements(check as Versioned<SelfCheck>, context);
    expect(statements.map(({ verb, object, result }) => [verb.display['en'], object.id, result])).toEqual([
      ['asserted', nodeUri(garden.id, 'ground'), { score: { raw: 3, min: 1, max: 4 } }],
      ['asserted', nodeUri(garden.id, 'soil'), { response: '9', extensions: { 'urn:x-imh:xapi:sources': ['work'] } }],
    ]);
    expect(JSON.stringify(statements)).not.toMatch(/achieved|mastered|MARKED|Secret/);
    for (const statement of statements) expect(faultsOf(statement)).toEqual([]);
  });

  test('are written after the entries, if they are chosen', async () => {
    const batches = statementBatches(batchesOf([entryOf(finished)]), context, {
      selfChecks: [check as Versioned<SelfCheck>],
    });
    const verbs: (string | undefined)[] = [];
    for await (const batch of batches) for (const { verb } of batch) verbs.push(verb.display['en']);
    expect(verbs).toEqual(['attended', 'asserted', 'asserted']);
  });
});

describe('a file of statements', () => {
  const textOf = async (...batches: readonly (readonly ReturnType<typeof entryOf>[])[]) => {
    let text = '';
    for await (const part of xapiJson(batchesOf(...batches), context, { version: '2.0' })) text += part;
    return text;
  };

  test('is a JSON array, also of none', async () => {
    expect(JSON.parse(await textOf())).toEqual([]);
    expect(JSON.parse(await textOf([entryOf({})], []))).toEqual([]);
    const other = entryOf(finished, { id: versionId });
    const written = JSON.parse(await textOf([entryOf(finished), entryOf({})], [other])) as Statement[];
    expect(written.map(({ version, context: { registration } }) => [version, registration])).toEqual([
      ['2.0.0', entryId],
      ['2.0.0', versionId],
    ]);
  });
});
