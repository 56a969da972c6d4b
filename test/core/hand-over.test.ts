import {
  buildOutline,
  documents,
  type EvidenceContent,
  handOverEntry,
  mergeItem,
  type EvidenceLog,
  type HandOverChoice,
  type HandOverFile,
  handOverLog,
  nothingIncluded,
  type WithheldKind,
  withheldKinds,
} from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uuid } from './logs.js';
import { ids, marked, marksIn, openFramework, wholeLog } from './marked-log.js';
import { runs } from '../support/runs.js';

const file: HandOverFile = {
  exportedAt: '2026-11-30T09:00:00Z',
  machine: 'this-machine',
  today: '2026-11-30',
  language: 'en',
  frameworkOf: (id) => (id === openFramework.id ? openFramework : undefined),
  outlineOf: (id) => (id === openFramework.id ? buildOutline(openFramework) : undefined),
  words: {
    scope: 'The scope',
    withheld: Object.fromEntries(withheldKinds.map((kind) => [kind, kind])) as Record<WithheldKind, string>,
  },
};

const { log, places } = marked(wholeLog);
printFromContents(log);

/** The printed list names the certificates and competencies of the entries, as the program prints them. */
function printFromContents(log: EvidenceLog): void {
  for (const { contents = [], printed } of log.closedPeriods ?? []) {
    const rows = contents.map(({ content: { title, attachments = [], competencies = [], note = '' } }) => [
      title,
      competencies.map(({ label, localArea }) => label ?? localArea).join('; '),
      attachments.map(({ name, sha256 }) => `${name} (${sha256})`).join('; '),
      `(${note})`,
    ]);
    printed!.tables.push({ caption: 'From the entries', columns: ['', '', '', ''], rows });
  }
}

const anyOf = (values: readonly string[]) => fc.subarray([...values]).map((some) => new Set(some));

const choices: fc.Arbitrary<HandOverChoice> = fc
  .record({
    entries: fc.option(anyOf(Object.values(ids.entries)), { nil: undefined }),
    from: fc.option(fc.constantFrom('2026', '2026-03', '2025-02-02'), { nil: undefined }),
    to: fc.option(fc.constantFrom('2026', '2025-12-31', '2027'), { nil: undefined }),
    closedPeriod: fc.option(fc.constantFrom(...ids.closedPeriods), { nil: undefined, freq: 2 }),
    category: fc.option(fc.constantFrom('c1', 'c9'), { nil: undefined }),
    notes: fc.boolean(),
    quotes: fc.boolean(),
    planned: fc.boolean(),
    certificates: fc.boolean(),
    education: fc.boolean(),
    work: fc.boolean(),
    references: fc.boolean(),
    selfChecks: anyOf(ids.selfChecks),
    ratings: anyOf([...ids.ratings, ids.refusedRating]),
    closedPeriods: anyOf(ids.closedPeriods),
  })
  .map(({ entries, from, to, closedPeriod, category, ...include }) => ({
    ...(entries ? { entries } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(closedPeriod ? { closedPeriod } : {}),
    ...(category ? { category } : {}),
    include,
  }));

/** Whether the text at a place was chosen: written apart from the lists of fields, so that the two can disagree. */
function isChosen(place: string, choice: HandOverChoice): boolean {
  const { include } = choice;
  if (place.includes('?')) return false;
  const [, list, at, rest] = /^(?:profile\.)?(\w+)\.(\d+)\.(.*)$/.exec(place) ?? [];
  const index = Number(at);
  const current = /^versions\.1\.content\.(.*)$/.exec(rest ?? '')?.[1];
  switch (list) {
    case 'entries':
      return choice.closedPeriod === undefined && isEntryTextChosen(index, rest!, choice);
    case 'education':
    case 'work':
    case 'references':
      return current !== undefined && include[list];
    case 'selfChecks':
      if (current === undefined || !include.selfChecks.has(ids.selfChecks[index]!)) return false;
      return include.notes || !/^answers\.\d+\.note$/.test(current);
    case 'ratings':
      return current !== undefined && index < 2 && include.ratings.has(ids.ratings[index]!);
    case 'closedPeriods': {
      const id = ids.closedPeriods[index]!;
      if (choice.closedPeriod !== id && !include.closedPeriods.has(id)) return false;
      const field = /^contents\.0\.content\.(.*)$/.exec(rest!)?.[1];
      if (field !== undefined) return isFieldChosen(field, choice);
      return include.certificates || !rest!.startsWith('attachments');
    }
    default:
      return false;
  }
}

function isEntryTextChosen(index: number, rest: string, choice: HandOverChoice): boolean {
  const names = ['finished', 'old', 'planned', 'deleted', 'conflict'] as const;
  const name = names[index]!;
  const dates = {
    finished: '2026-02-01',
    old: '2025-02-01',
    planned: '2027-03-01',
    deleted: '',
    conflict: '2026-03-01',
  };
  const current = { finished: 1, old: 1, planned: 1, deleted: -1, conflict: 2 }[name];
  const field = new RegExp(`^versions\\.${current}\\.content\\.(.*)$`).exec(rest)?.[1];
  if (field === undefined) return false;
  if (choice.entries && !choice.entries.has(ids.entries[name])) return false;
  if (choice.from && dates[name] < choice.from.padEnd(10, '-01')) return false;
  if (choice.to && dates[name] > choice.to.padEnd(10, '-99')) return false;
  if (choice.category === 'c9') return false;
  if (name === 'planned' && !choice.include.planned) return false;
  return isFieldChosen(field, choice);
}

function isFieldChosen(field: string, { include }: HandOverChoice): boolean {
  // A label that is not a title of its competency may be a restricted statement.
  if (/^competencies\.\d+\.label$/.test(field)) return false;
  if (/^(note|competencies\.\d+\.(note|howShown))$/.test(field)) return include.notes;
  if (field.startsWith('quotes.')) return include.quotes;
  return include.certificates || !field.startsWith('attachments.');
}

describe('a hand-over', () => {
  test('contains exactly the words that the person chose', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const handed = handOverLog(log, choice, file);
        const wanted = [...places].filter(([, place]) => isChosen(place, choice)).map(([mark]) => mark);
        const out = marksIn(JSON.stringify(handed));
        const where = (marks: Iterable<string>) => [...marks].map((mark) => places.get(mark)).sort();
        expect(where(out)).toEqual(where(wanted));
      }),
      { numRuns: runs(200) },
    );
  });

  test('is a valid log, whatever is chosen', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const parsed = documents['imh-evidence-log'].safeParse(handOverLog(log, choice, file));
        expect(parsed.error).toBeUndefined();
        expect(parsed.data!.purpose).toBe('hand-over');
      }),
      { numRuns: runs(50) },
    );
  });

  test('of which nothing is ticked has neither history nor notes, certificates, profile, self-checks or ratings', () => {
    const handed = handOverLog(log, { include: nothingIncluded }, file);
    expect(Object.keys(handed).sort()).toEqual(
      'entries exportedAt format formatVersion frameworks language machine purpose scope withheld'.split(' '),
    );
    expect(handed.entries.map(({ id }) => id)).toEqual([ids.entries.finished, ids.entries.old, ids.entries.conflict]);
    for (const { versions } of handed.entries) expect(versions).toHaveLength(1);
  });
});

describe('what a hand-over left out', () => {
  test('is listed in words, in a fixed order', () => {
    const handed = handOverLog(wholeLog, { include: nothingIncluded }, file);
    expect(handed.withheld).toEqual(
      withheldKinds.filter((kind) => kind !== 'refused-ratings' && kind !== 'other-fields'),
    );
  });

  test('is named in each version, which then never replaces a complete one', () => {
    const [entry] = handOverLog(wholeLog, { include: nothingIncluded }, file).entries;
    expect(entry!.versions[0]!.withheld).toEqual(['attachments', 'label', 'note', 'quotes']);
    const merged = mergeItem(entry!, wholeLog.entries[0]!);
    expect(merged).toEqual(mergeItem(wholeLog.entries[0]!, wholeLog.entries[0]!));
  });

  test('does not include a rating whose rater did not agree, even if it is ticked', () => {
    const include = { ...nothingIncluded, ratings: new Set([...ids.ratings, ids.refusedRating]) };
    const handed = handOverLog(wholeLog, { include }, file);
    expect(handed.ratings!.map(({ id }) => id)).toEqual(ids.ratings);
    expect(handed.withheld).toContain('refused-ratings');
    expect(handed.withheld).not.toContain('ratings');
  });
});

describe('an entry that is handed over', () => {
  const [finished] = wholeLog.entries;

  test('has its current version only, with the ids of the versions before it', () => {
    const handed = handOverEntry(finished!, { include: nothingIncluded }, file)!;
    const { version, parents, at, machine } = finished!.versions[1]!;
    expect(handed.versions).toMatchObject([{ version, parents, at, machine, content: { title: 'Finished' } }]);
  });

  test('with two current versions is the newer one, which the totals count', () => {
    const handed = handOverEntry(wholeLog.entries[4]!, { include: nothingIncluded }, file)!;
    expect(handed.versions.map(({ content }) => content!.title)).toEqual(['Newest']);
  });

  test.each([
    ['a title that may be exported', 'full', 'A title', 'A title'],
    ['a statement of which only the title may be exported', 'titles', 'The statement.', '1.1 A title'],
    ['a title whose framework exports ids only', 'ids', '1.1 A title', '1.1'],
  ] as const)('keeps of a label %s what rights allow', (_name, extent, label, expected) => {
    const node = { id: 'n', code: '1.1', kind: 'competency', label: 'A title', text: 'The statement.' };
    const rights = { display: 'full', export: extent, personalCopy: true } as const;
    const framework = { ...openFramework, rights, nodes: [node] };
    const context = { ...file, frameworkOf: () => framework, outlineOf: () => buildOutline(framework) };
    const competencies = [{ framework: framework.id, node: 'n', label }];
    const entry = {
      ...finished!,
      versions: [{ ...finished!.versions[0]!, content: { title: 'T', status: 'finished' as const, competencies } }],
    };
    const handed = handOverEntry(entry, { include: nothingIncluded }, context)!;
    expect(handed.versions[0]!.content!.competencies).toEqual([
      { framework: framework.id, node: 'n', label: expected },
    ]);
  });

  test('of a closed period is as it was then, even if it was deleted since', () => {
    const changed = { ...wholeLog, entries: wholeLog.entries.filter(({ id }) => id !== ids.entries.old) };
    const handed = handOverLog(changed, { closedPeriod: 'p1', include: nothingIncluded }, file);
    expect(handed.entries.map(({ id, versions }) => [id, versions[0]!.content!.title, versions[0]!.at])).toEqual([
      [ids.entries.old, 'As closed', '2026-01-02T09:00:00Z'],
    ]);
    expect(handed.closedPeriods!.map(({ id }) => id)).toEqual(['p1']);
  });
});

describe('entries of a span', () => {
  const dated = (content: Partial<EvidenceContent>) =>
    handOverEntry(
      {
        id: uuid(1),
        versions: [
          {
            version: uuid(2),
            parents: [],
            at: '2026-01-01T00:00:00Z',
            machine: 'm',
            content: { title: 'T', ...content },
          },
        ],
      },
      { from: '2026-03', to: '2026-06-30', include: nothingIncluded },
      file,
    ) !== undefined;

  test('are those with a day in it, the first and the last included', () => {
    expect(
      ['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01'].map((dateCompleted) => dated({ dateCompleted })),
    ).toEqual([false, true, true, false]);
  });

  test('are those that may be in it, if only the year is known, and none without a date', () => {
    expect([dated({ dateCompleted: '2026' }), dated({ dateCompleted: '2025' }), dated({ status: 'finished' })]).toEqual(
      [true, false, false],
    );
  });

  test('are those with a session in it, whenever they were completed', () => {
    const sessions = [
      { date: '2026-01-10', minutes: 60 },
      { date: '2026-04-10', minutes: 60 },
    ];
    expect(dated({ dateCompleted: '2026-12-01', sessions })).toBe(true);
  });
});
