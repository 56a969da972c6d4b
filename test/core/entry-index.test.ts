import {
  buildOutline,
  type EntryFilter,
  type EntryColumn,
  entryColumns,
  EntryIndex,
  EntryOrders,
  entryTotals,
  type EvidenceContent,
  type EvidenceType,
  evidenceTypes,
  type FilterContext,
  matchingRows,
  progressOf,
} from '@imh/core';
import { starter } from '@imh/frameworks';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realisticEntries } from '../support/large-log.js';

const today = '2026-11-21';
const months = (language: string) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)),
  );
const webinar = { en: 'Webinar, live', es: 'Seminario web en vivo' };
const evidenceTypeNames = (language: string) =>
  Object.fromEntries(
    evidenceTypes.map((type) => [type, type === 'webinar-live' ? webinar[language as 'en' | 'es'] : type]),
  ) as Record<EvidenceType, string>;
const outline = buildOutline(starter);
const contexts = new Map<string, FilterContext>();
function contextIn(language: string): FilterContext {
  const known = contexts.get(language);
  if (known) return known;
  const context: FilterContext = {
    today,
    outlineOf: (id) => (id === starter.id ? outline : undefined),
    shownFramework: starter.id,
    typeNames: evidenceTypeNames(language),
    monthNames: months(language),
    tagWords: ({ node }) => {
      const found = starter.nodes.find(({ id }) => id === node);
      return found
        ? `${found.code ?? ''} ${typeof found.label === 'string' ? found.label : (found.label?.[language] ?? '')}`
        : '';
    },
  };
  contexts.set(language, context);
  return context;
}

const tag = (node: string) => ({ framework: starter.id, node });
const [domain] = outline.roots;
const [area] = outline.byId.get(domain!)!.children;
const leaf = outline.byId.get(area!)!.children[0] ?? area!;

const contents = {
  webinar: { title: 'Attachment in Practice', provider: 'WI-AIMH', dateCompleted: '2026-11-02', people: ['Ana López'], type: 'webinar-live', minutes: 90, competencies: [tag(leaf)] },
  ethics: { title: 'Ética y crianza', note: 'Sobre el APEGO', dateCompleted: '2026', topics: ['ethics'], minutes: 60, type: 'course', competencies: [{ framework: 'urn:f', node: 'c1', label: 'Reflection', how: 'demonstrated' }] },
  old: { title: 'Don’t wake', url: 'https://example.org/sleep', dateCompleted: '2019-05', competencies: [{ framework: 'urn:f', localArea: 'Sueño' }] },
  sessions: { title: 'Group', type: 'rsc-received', sessions: [{ date: '2026-01-10', minutes: 60 }, { date: '2025-12-10', minutes: 90 }, { date: '2027-01-10', minutes: 45 }], rsc: { provider: 'Ruth Abara' } },
  planned: { title: 'Next year', status: 'planned', dateStart: '2027-02-01', minutes: 600 },
  future: { title: 'Early', status: 'finished', dateCompleted: '2027-03-01', minutes: 30, type: 'course' },
  done: { title: 'Was planned', status: 'planned', dateCompleted: '2026-03-01', minutes: 45, type: 'article' },
  attended: { title: 'Half', status: 'attended', dateCompleted: '2026-03-01', minutes: 45 },
  undated: { title: 'Undated', status: 'finished', minutes: 15, type: 'rsc-provided' },
} satisfies Record<string, EvidenceContent>; // prettier-ignore
type Name = keyof typeof contents;
const allNames = Object.keys(contents) as Name[];

function indexOf(entries: Iterable<readonly [string, EvidenceContent]>, conflicts: readonly string[] = []): EntryIndex {
  const index = new EntryIndex();
  let createdAt = 0;
  for (const [id, content] of entries) {
    const date = content.dateCompleted ?? '2026-11-20';
    index.put({ id, content, conflict: conflicts.includes(id), date, createdAt: createdAt++ });
  }
  return index;
}

function orderOf(orders: EntryOrders, column: EntryColumn): Int32Array {
  for (const _ of orders.prepare(column));
  return orders.get(column)!;
}

function rowsOf(index: EntryIndex, filter: EntryFilter, language = 'en'): Int32Array {
  const order = orderOf(new EntryOrders(index, evidenceTypeNames(language), language), 'date');
  return matchingRows(index, filter, contextIn(language), order, false);
}
const idsOf = (index: EntryIndex, rows: Int32Array) => [...rows].map((row) => index.idOf(row));
const found = (filter: EntryFilter, language = 'en') => {
  const index = indexOf(Object.entries(contents), ['webinar']);
  return idsOf(index, rowsOf(index, filter, language)).sort();
};

describe('a filter', () => {
  test.each<[string, EntryFilter, Name[]]>([
    ['an empty one', {}, allNames],
    ['a period', { from: '2026-02', to: '2026-11-01' }, ['ethics', 'done', 'attended']],
    ['a year', { from: '2026', to: '2026' }, ['webinar', 'ethics', 'sessions', 'done', 'attended']],
    ['a period from a date on, which includes planned starts', { from: '2027' }, ['sessions', 'planned', 'future']],
    ['an invalid date, which is ignored', { from: 'soon' }, allNames],
    ['types', { types: ['course', 'article'] }, ['ethics', 'future', 'done']],
    ['a status of the day', { statuses: ['planned'] }, ['planned', 'future']],
    ['finished entries', { statuses: ['finished'] }, ['webinar', 'ethics', 'old', 'sessions', 'done', 'undated']],
    ['topics', { topics: ['ethics', 'dei'] }, ['ethics']],
    ['a competency', { nodes: [{ framework: starter.id, node: leaf }] }, ['webinar']],
    ['a domain, with everything below it', { nodes: [{ framework: starter.id, node: domain! }] }, ['webinar']],
    ['a node of an unknown framework', { nodes: [{ framework: 'urn:f', node: 'c1' }] }, ['ethics']],
    ['a node of another framework with the same id', { nodes: [{ framework: 'urn:g', node: 'c1' }] }, []],
    ['how a competency is shown: by the type of the entry', { how: 'acquired' }, ['webinar']],
    ['how a competency is shown: as a tag states', { how: 'demonstrated' }, ['ethics']],
    ['how a certain competency is shown', { how: 'demonstrated', nodes: [{ framework: starter.id, node: domain! }] }, []],
    ['an unknown category', { category: 'nobody' }, []],
    ['a provider', { providers: ['WI-AIMH'] }, ['webinar']],
    ['an unknown provider', { providers: ['?'] }, []],
    ['missing hours, not of planned entries', { missing: ['hours'] }, ['old']],
    ['a missing date', { missing: ['date'] }, ['undated']],
    ['a missing certificate of a training', { missing: ['certificate'] }, ['webinar', 'ethics', 'future']],
    ['one of several missing parts', { missing: ['date', 'hours'] }, ['old', 'undated']],
    ['missing competencies', { missing: ['competencies'] }, ['sessions', 'planned', 'future', 'done', 'attended', 'undated']],
    ['a conflict', { conflict: true }, ['webinar']],
    ['ids', { ids: ['old', 'unknown', 'done'] }, ['old', 'done']],
    ['no ids', { ids: [] }, []],
    ['several conditions, all of which apply', { types: ['course'], from: '2027' }, ['future']],
    ['parts of words, without case and accents', { text: 'ETICA attach'.slice(0, 5) }, ['ethics']],
    ['all words', { text: 'attachment ana' }, ['webinar']],
    ['words of different fields', { text: 'lopez wi-aimh november' }, ['webinar']],
    ['words that no single entry has', { text: 'attachment crianza' }, []],
    ['a note', { text: 'apego' }, ['ethics']],
    ['an address', { text: 'example.org/sleep' }, ['old']],
    ['the supervisor', { text: 'abara' }, ['sessions']],
    ['the label of a tag', { text: 'reflection' }, ['ethics']],
    ['an area that the person named', { text: 'sueno' }, ['old']],
    ['the name of a type', { text: 'webinar' }, ['webinar']],
    ['a month and a year', { text: 'may 2019' }, ['old']],
    ['a plain apostrophe for a curly one', { text: "don't" }, ['old']],
    ['special characters, taken literally', { text: '.*' }, []],
  ])('by %s', (_what, filter, names) => expect(found(filter)).toEqual([...names].sort())); // prettier-ignore

  test('finds types and months in the language of the interface', () => {
    expect(found({ text: 'seminario noviembre' }, 'es')).toEqual(['webinar']);
    expect(found({ text: 'seminario noviembre' })).toEqual([]);
  });

  test('finds the code and the label of a competency of the framework', () => {
    const { code, label } = starter.nodes.find(({ id }) => id === leaf)!;
    const word = String(typeof label === 'string' ? label : label!['en']);
    expect(found({ text: word })).toContain('webinar');
    if (code) expect(found({ text: code })).toContain('webinar');
  });
});

describe('totals', () => {
  const totalsOf = (filter: EntryFilter) => {
    const index = indexOf(Object.entries(contents), ['webinar']);
    return entryTotals(index, rowsOf(index, filter), filter, today);
  };

  test('are separate for trainings and supervision, without what is planned, attended or in the future', () => {
    expect(totalsOf({})).toEqual({
      entries: 9,
      finished: 6,
      minutes: { training: 150, rscReceived: 150, rscProvided: 15, other: 45 },
      unclear: 0,
      untagged: 6,
      conflicts: 1,
    });
  });

  test('of a period count the sessions that are in it, and name the dates that are too vague for it', () => {
    const { minutes, unclear } = totalsOf({ from: '2026-01', to: '2026-06' });
    expect(minutes).toEqual({ training: 0, rscReceived: 60, rscProvided: 0, other: 45 });
    expect(unclear).toBe(1);
  });

  test('agree with the progress of a requirement set, whatever the log contains', () => {
    const content = fc.record({ title: fc.constant('A'), status: fc.constantFrom('planned', 'attended', 'finished'), dateCompleted: fc.constantFrom('2026-01-05', '2026-03', '2025-12-31', '2026', '2027-01-01', '2026-11-22', '2026-12'), minutes: fc.nat({ max: 90 }), sessions: fc.array(fc.record({ date: fc.constantFrom('2026-05-05', '2025', '2026-12-24'), minutes: fc.nat({ max: 90 }) }), { maxLength: 3 }) }, { requiredKeys: ['title'] }) as fc.Arbitrary<EvidenceContent>; // prettier-ignore
    fc.assert(
      fc.property(fc.array(content, { maxLength: 8 }), (list) => {
        const entries = list.map((each, at) => [`e${at}`, each] as const);
        const index = indexOf(entries);
        const filter = { from: '2026', to: '2026' };
        const { minutes, finished } = entryTotals(index, rowsOf(index, filter), filter, today);
        const { inPeriod } = progressOf({
          requirements: {
            format: 'imh-requirements', formatVersion: 1, id: 'urn:r', version: '1', title: 'R', counting: 'whole', period: { kind: 'calendar-year' }, rules: [],
          } as never,
          contents: entries.map(([id, each]) => ({ id, content: each })),
          today,
        }); // prettier-ignore
        expect(Object.values(minutes).reduce((sum, each) => sum + each)).toBe(
          inPeriod.reduce((sum, { minutes: each }) => sum + each, 0),
        );
        expect(finished).toBe(inPeriod.length);
      }),
    );
  });
});

describe('an order', () => {
  const entries = [...realisticEntries({ entries: 3000, framework: starter })];
  const index = new EntryIndex();
  for (const { id, at, content } of entries) {
    index.put({
      id,
      content,
      conflict: false,
      date: content.dateCompleted ?? at.slice(0, 10),
      createdAt: Date.parse(at),
    });
  }
  const orders = new EntryOrders(index, evidenceTypeNames('en'), 'en');

  test('by date keeps entries of one day in the order of their creation', () => {
    const sorted = [...entries].sort((one, other) => {
      const [a, b] = [one, other].map(({ at, content }) => [content.dateCompleted ?? at.slice(0, 10), at].join());
      return a! < b! ? -1 : 1;
    });
    expect(idsOf(index, orderOf(orders, 'date'))).toEqual(sorted.map(({ id }) => id));
  });

  test('by title is computed in parts', () => {
    let parts = 0;
    expect(orders.get('title')).toBeUndefined();
    for (const _ of orders.prepare('title')) parts += 1;
    const titles = [...orders.get('title')!].map((row) => index.titleOf(row));
    expect(titles).toEqual([...titles].sort());
    expect(parts).toBeGreaterThan(2);
  });

  test('stays right after entries are added, changed and removed', () => {
    const log = entries.slice(0, 60);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.boolean()), { maxLength: 20 }), (changes) => {
        const changing = new EntryIndex();
        const put = (which: number, from: number) => {
          const { id, at } = log[which]!;
          const { content } = log[from]!;
          changing.put({
            id,
            content,
            conflict: false,
            date: content.dateCompleted ?? '2020',
            createdAt: Date.parse(at),
          });
        };
        for (let which = 0; which < 30; which += 1) put(which, which);
        const repaired = new EntryOrders(changing, evidenceTypeNames('en'), 'en');
        for (const column of entryColumns) orderOf(repaired, column);
        for (const [which, from, isRemoval] of changes) {
          if (isRemoval) changing.remove(log[which]!.id);
          else put(which, from);
        }
        const fresh = new EntryOrders(changing, evidenceTypeNames('en'), 'en');
        for (const column of entryColumns) expect(repaired.get(column)).toEqual(orderOf(fresh, column));
      }),
    );
  });

  test.each(['type', 'hours', 'competencies', 'missing'] as const)('by %s contains every row once', (column) => {
    expect([...orderOf(orders, column)].sort((a, b) => a - b)).toEqual(entries.map((_, row) => row));
  });

  test('by hours puts unknown durations first', () => {
    const minutes = [...orderOf(orders, 'hours')].map((row) => index.minutes[row]!);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(minutes[0]).toBe(-1);
  });
});

describe('an index', () => {
  const content = fc.record({ title: fc.constantFrom('One', 'Two with a longer title', 'Três’'), note: fc.string({ maxLength: 20 }), topics: fc.uniqueArray(fc.constantFrom('dei', 'ethics')), competencies: fc.array(fc.constantFrom(tag(leaf), tag('x')), { maxLength: 4 }), sessions: fc.array(fc.record({ date: fc.constantFrom('2026', '2025-01'), minutes: fc.nat(9) }), { maxLength: 3 }) }, { requiredKeys: ['title'] }) as fc.Arbitrary<EvidenceContent>; // prettier-ignore
  const change = fc.tuple(fc.nat({ max: 5 }), fc.option(content));

  test('equals a fresh one after any changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const index = new EntryIndex();
        const current = new Map<string, EvidenceContent>();
        for (const [which, changed] of changes) {
          const id = which % 2 ? `00000000-0000-4000-8000-00000000000${which}` : `other ${which}`;
          if (changed) index.put({ id, content: changed, conflict: false, date: '2026', createdAt: which });
          else index.remove(id);
          if (changed) current.set(id, changed);
          else current.delete(id);
        }
        const fresh = indexOf(current);
        expect(index.size).toBe(fresh.size);
        for (const filter of [{}, { text: 'longer' }, { text: 'tres' }, { topics: ['dei'] }, { nodes: [tag(leaf)] }, { from: '2025', to: '2025' }] satisfies EntryFilter[]) {
          const [one, other] = [index, fresh].map((each) => idsOf(each, rowsOf(each, filter)).sort());
          expect(one).toEqual(other);
          const [rows, freshRows] = [rowsOf(index, filter), rowsOf(fresh, filter)];
          expect(entryTotals(index, rows, filter, today)).toEqual(entryTotals(fresh, freshRows, filter, today));
        }
      }),
    ); // prettier-ignore
  });

  test('finds a term wherever a text of the entry has it, also after changes', () => {
    const word = fc.constantFrom('Attachment', 'attach', 'détaché', 'tach/ment', 'x', 'mañana,', 'well-being');
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const written = fc.record({ title: text, note: text, people: fc.array(text, { maxLength: 2 }) });
    const changes = fc.array(fc.tuple(fc.nat({ max: 4 }), written), { maxLength: 12 });
    const plain = (each: string) => each.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    fc.assert(
      fc.property(changes, (list) => {
        const index = new EntryIndex();
        const current = new Map<string, EvidenceContent>();
        for (const [which, changed] of list) {
          current.set(`e${which}`, changed);
          index.put({ id: `e${which}`, content: changed, conflict: false, date: '2026', createdAt: which });
        }
        for (const [id, { title }] of current) expect(index.titleOf(index.rowOf(id))).toBe(plain(title));
        // Each longer term is looked for among the rows of the shorter one.
        for (const term of ['a', 'at', 'att', 'tach', 'tache', 'manana', 'g', 'l-b']) {
          const has = ({ title, note = '', people = [] }: EvidenceContent) =>
            [title, note, ...people].some((each) => plain(each).includes(term));
          const expected = [...current].filter(([, each]) => has(each)).map(([id]) => id);
          expect(idsOf(index, rowsOf(index, { text: term })).sort()).toEqual(expected.sort());
        }
      }),
    );
  });

  test('finds the parts of a term with slashes wherever they are', () => {
    const index = indexOf([
      ['address', { title: 'A', url: 'https://example.org/sleep/babies' }],
      ['words', { title: 'Babies and sleep at example.org' }],
      ['other', { title: 'Sleep' }],
    ]);
    const foundBy = (text: string) => idsOf(index, rowsOf(index, { text })).sort();
    expect(foundBy('example.org/sleep/bab')).toEqual(['address', 'words']);
    expect(foundBy('https://example.org/')).toEqual(['address']);
  });

  test('finds each of many ids', () => {
    const entries = [...realisticEntries({ entries: 5000, framework: starter })];
    const index = indexOf(entries.map(({ id, content: each }) => [id, each] as const));
    expect(entries.every(({ id }, row) => index.rowOf(id) === row && index.idOf(row) === id)).toBe(true);
    expect(index.rowOf('00000000-0000-4000-8000-000000000000')).toBe(-1);
  });
});
