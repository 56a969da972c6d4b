import { expect } from '@open-wc/testing';
import {
  buildOutline,
  contributionOf,
  coverageOf,
  type EvidenceContent,
  evidenceKindOf,
  type EvidenceLog,
  type Framework,
  type How,
  howsByNode,
  localAreaUri,
  nodeUri,
  type Outline,
} from '@imh/core';
import type { EvidenceStore, ItemRecord } from '@imh/storage';
import * as fc from 'fast-check';
import { openDB } from 'idb';
import { addEntry, closeAll, framework, must, newName, openStore } from './log-on-disk.js';
import { runs } from '../support/runs.js';

afterEach(closeAll);

const other: Framework = { ...framework, id: 'urn:test:framework-2', nodes: [{ id: 'c1', label: 'Another c1' }] };
const outlines: [Framework, Outline][] = [framework, other].map((one) => [one, buildOutline(one)]);
const noOutline = buildOutline({ ...framework, nodes: [] });

/** Expected counters, computed from all live entries. */
async function countedAfresh(store: EvidenceStore, id: string, outline: Outline) {
  const contents = (await store.list('entry')).map((record) => record.content as EvidenceContent);
  return Object.fromEntries([...coverageOf(contents, id, outline, 'whole', '2026-11-21')].sort());
}

async function counters(store: EvidenceStore, id: string) {
  const rows = [...(await store.coverage(id))].map(
    ([node, { entries, minutes }]) => [node, { entries, minutes }] as const,
  );
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const content: fc.Arbitrary<EvidenceContent> = fc.record(
  {
    title: fc.constant('A webinar'),
    status: fc.constantFrom('planned', 'attended', 'finished', 'finished', 'finished'),
    minutes: fc.integer({ min: 0, max: 600 }),
    dateCompleted: fc.constantFrom('2026-01-02', '2026-05', '2999'),
    sessions: fc.array(
      fc.record({ date: fc.constantFrom('2026', '2999-01-01'), minutes: fc.integer({ min: 0, max: 90 }) }),
      {
        maxLength: 2,
      },
    ),
    competencies: fc.array(
      fc.record(
        {
          framework: fc.constantFrom(framework.id, framework.id, other.id, 'urn:test:unknown'),
          node: fc.constantFrom(...framework.nodes.map((one) => one.id), 'gone'),
          minutes: fc.integer({ min: 0, max: 120 }),
          localArea: fc.constant('Mine'),
          how: fc.constantFrom('acquired', 'demonstrated'),
        },
        { requiredKeys: ['framework'] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['title'] },
) as fc.Arbitrary<EvidenceContent>;

type Step =
  | { do: 'add'; content: EvidenceContent }
  | { do: 'edit' | 'edit-an-old-state'; which: number; content: EvidenceContent }
  | { do: 'delete'; which: number }
  | { do: 'restore'; which: number }
  | { do: 'install'; which: number }
  | { do: 'import'; contents: EvidenceContent[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), content }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('edit' as const, 'edit-an-old-state' as const),
      which: fc.nat(),
      content,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('import' as const), contents: fc.array(content, { maxLength: 4 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('delete' as const, 'restore' as const, 'install' as const),
      which: fc.nat(),
    }),
  },
);

/** Every earlier state of an entry, so that a step can be based on one that is not the newest. */
async function take(store: EvidenceStore, states: ItemRecord[], todo: Step): Promise<void> {
  if (todo.do === 'add') {
    states.push(await addEntry(store, todo.content));
    return;
  }
  if (todo.do === 'import') {
    must(await store.importLog(fileOf(states, todo.contents)));
    return;
  }
  if (todo.do === 'install') {
    must(await store.installFramework(todo.which % 2 ? framework : other));
    return;
  }
  const picked = states[todo.which % states.length];
  if (!picked) return;
  const { id, heads: parents } = todo.do === 'edit-an-old-state' ? picked : (await store.get('entry', picked.id))!;
  const change =
    todo.do === 'delete' ? {} : { content: todo.do === 'restore' ? (picked.content ?? picked.before) : todo.content };
  states.push(must(await store.save({ kind: 'entry', id, parents, ...change })));
}

/** A file of another machine: versions of the first known entries, made without knowing this log, and new entries. */
function fileOf(states: readonly ItemRecord[], contents: readonly EvidenceContent[]): EvidenceLog {
  const at = '2026-11-21T09:30:00Z';
  const known = [...new Set(states.map(({ id }) => id))];
  const entries = contents.map((each, which) => ({
    id: known[which * 2] ?? crypto.randomUUID(),
    versions: [{ version: crypto.randomUUID(), parents: [], at, machine: 'other', content: each }],
  }));
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: at,
    machine: 'other',
    purpose: 'backup',
    entries,
  };
}

/** Numbers of entries by how they show each node, computed from all live entries. */
async function howsAfresh(store: EvidenceStore, id: string, outline: Outline) {
  const result: Record<string, Partial<Record<How, number>>> = {};
  for (const { content } of await store.list('entry')) {
    const entry = content as EvidenceContent;
    // Only what is finished by today counts.
    const counted = contributionOf(entry, id, outline, 'whole', '2026-11-21');
    for (const [node, found] of howsByNode(entry, id, outline)) {
      if (!counted.has(node)) continue;
      const numbers = (result[node] ??= {});
      for (const how of found) numbers[how] = (numbers[how] ?? 0) + 1;
    }
  }
  return result;
}

async function hows(store: EvidenceStore, id: string) {
  return Object.fromEntries([...(await store.coverage(id))].map(([node, counter]) => [node, counter.hows ?? {}]));
}

describe('the coverage counters', () => {
  it('equal a fresh count after any edits, imports, conflicts, deletions and new frameworks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const store = await openStore();
        const states: ItemRecord[] = [];
        // Once a number was asked for, it is kept instead of counted.
        expect([await store.count('entry'), await store.count('entry', 'trash')]).to.deep.equal([0, 0]);
        for (const todo of steps) await take(store, states, todo);
        const live = (await store.list('entry')).length;
        const inTrash = await store.list('entry', true);
        expect([await store.count('entry'), await store.count('entry', 'trash')]).to.deep.equal([live, inTrash.length]);
        const erased = inTrash.slice(0, 1).map(({ id }) => id);
        must(await store.deleteForGood('entry', erased));
        expect(await store.count('entry', 'trash')).to.equal(inTrash.length - erased.length);
        for (const [{ id }, outline] of outlines) {
          const installed = store.framework(id) ? outline : noOutline;
          expect(await counters(store, id)).to.deep.equal(await countedAfresh(store, id, installed));
          expect(await hows(store, id)).to.deep.equal(await howsAfresh(store, id, installed));
        }
        const unknown = await counters(store, 'urn:test:unknown');
        await store.recount();
        expect(await counters(store, 'urn:test:unknown')).to.deep.equal(unknown);
        for (const [{ id }, outline] of outlines) {
          const wanted = await countedAfresh(store, id, store.framework(id) ? outline : noOutline);
          expect(await counters(store, id)).to.deep.equal(wanted);
        }
        await closeAll();
      }),
      { numRuns: runs(30) },
    );
  }).timeout(runs(60_000));

  it('count an entry once for each ancestor of its tags', async () => {
    const store = await openStore({ shipped: [framework] });
    const competencies = ['c1', 'c 2/ü', 'c3'].map((node) => ({ framework: framework.id, node }));
    await addEntry(store, { title: 'A webinar', status: 'finished', minutes: 90, competencies });
    const once = { entries: 1, minutes: 90 };
    expect(await counters(store, framework.id)).to.deep.equal({
      a1: once,
      c1: once,
      'c 2/ü': once,
      c3: once,
      d1: once,
      d2: once,
    });
  });

  it('include headings once the framework is installed', async () => {
    const store = await openStore();
    const competencies = [{ framework: framework.id, node: 'c1' }];
    await addEntry(store, { title: 'A webinar', status: 'finished', minutes: 90, competencies });
    expect(Object.keys(await counters(store, framework.id))).to.deep.equal(['c1']);
    must(await store.installFramework(framework));
    expect(Object.keys(await counters(store, framework.id))).to.deep.equal(['a1', 'c1', 'd1']);
  });

  it('of two frameworks are separate even if one id is a prefix of the other', async () => {
    const store = await openStore({ shipped: [framework, other] });
    const tagged = (id: string) => ({
      title: 'A',
      status: 'finished' as const,
      competencies: [{ framework: id, node: 'c1' }],
    });
    await addEntry(store, tagged(framework.id));
    await addEntry(store, tagged(other.id));
    await addEntry(store, tagged(other.id));
    expect((await store.coverage(framework.id)).get('c1')!.entries).to.equal(1);
    expect((await store.coverage(other.id)).get('c1')!.entries).to.equal(2);
  });

  it('ignore planned entries and count them once finished', async () => {
    const store = await openStore({ shipped: [framework] });
    const competencies = [{ framework: framework.id, node: 'c4' }];
    const planned = await addEntry(store, { title: 'A', status: 'planned', minutes: 60, competencies });
    expect(await counters(store, framework.id)).to.deep.equal({});
    const content = { title: 'A', status: 'finished', minutes: 60, competencies };
    must(await store.save({ kind: 'entry', id: planned.id, parents: planned.heads, content }));
    expect(Object.keys(await counters(store, framework.id))).to.deep.equal(['c4', 'd2']);
  });
});

describe('the counters by kind of evidence', () => {
  const tagged = (more: Partial<EvidenceContent>): EvidenceContent => ({
    title: 'A',
    status: 'finished',
    competencies: [{ framework: framework.id, node: 'c1' }],
    ...more,
  });

  it('equal a fresh count after any edits', async () => {
    const types = fc.constantFrom('course', 'webinar-live', 'in-service', 'rsc-received', undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 4 }), types, fc.boolean()), { maxLength: 16 }),
        async (edits) => {
          const store = await openStore({ shipped: [framework] });
          const expected = new Map<number, string>();
          const records = new Map<number, ItemRecord>();
          for (const [which, type, isKept] of edits) {
            const { id = crypto.randomUUID(), heads: parents = [] } = records.get(which) ?? {};
            const change = isKept ? { content: tagged(type ? { type } : {}) } : {};
            if (!isKept && !records.has(which)) continue;
            records.set(which, must(await store.save({ kind: 'entry', id, parents, ...change })));
            if (isKept) expected.set(which, evidenceKindOf(type));
            else expected.delete(which);
          }
          const wanted: Record<string, number> = {};
          for (const kind of expected.values()) wanted[kind] = (wanted[kind] ?? 0) + 1;
          const counter = (await store.coverage(framework.id)).get('c1');
          expect(counter?.kinds ?? {}).to.deep.equal(wanted);
          expect(counter?.entries ?? 0).to.equal(expected.size);
          await closeAll();
        },
      ),
      { numRuns: runs(15) },
    );
  }).timeout(runs(60_000));

  it('leave out future evidence until its day has come', async () => {
    let now = '2026-11-21T12:00:00.000Z';
    const name = newName();
    const store = await openStore({ name, shipped: [framework], now: () => now });
    await addEntry(store, tagged({ type: 'course', dateCompleted: '2026-12-05', minutes: 60 }));
    const sessions = [
      { date: '2026-11-01', minutes: 50 },
      { date: '2026-12-01', minutes: 70 },
    ];
    await addEntry(store, tagged({ type: 'rsc-received', sessions }));
    const c1 = async () => (await store.coverage(framework.id)).get('c1');
    expect(await c1()).to.deep.include({ entries: 1, minutes: 50, kinds: { 'rsc-received': 1 } });
    now = '2026-12-02T12:00:00.000Z';
    expect(await c1()).to.deep.include({ entries: 1, minutes: 120 });
    now = '2026-12-06T12:00:00.000Z';
    expect(await c1()).to.deep.include({ entries: 2, minutes: 180, kinds: { course: 1, 'rsc-received': 1 } });
  });

  it('include areas that the person has named and entries without a competency', async () => {
    const store = await openStore({ shipped: [framework] });
    await addEntry(store, { title: 'A', status: 'finished', type: 'course', minutes: 60 });
    await addEntry(store, tagged({ competencies: [{ framework: framework.id, localArea: 'Play & rest' }] }));
    await addEntry(store, tagged({ competencies: [{ framework: 'urn:test:unknown', node: 'x' }] }));
    const { nodes, localAreas } = await store.counters(framework.id);
    expect([...nodes.keys()]).to.deep.equal([]);
    expect(localAreas.get('Play & rest')).to.deep.include({ entries: 1, kinds: { other: 1 } });
    expect(await store.withoutTags()).to.deep.include({ entries: 1, minutes: 60, kinds: { course: 1 } });
    expect(await store.countedFrameworks()).to.deep.equal([framework.id, 'urn:test:unknown']);
    const found = await store.entriesOfNode(localAreaUri(framework.id, 'Play & rest'), 10);
    expect(found.map(({ content }) => (content as EvidenceContent).competencies?.[0]?.localArea)).to.deep.equal([
      'Play & rest',
    ]);
  });
});

describe('an installed framework', () => {
  it('takes precedence over a shipped one of the same id, in all pages', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const [one, another] = [
      await openStore({ name, shipped: [framework] }),
      await openStore({ name, shipped: [framework] }),
    ];
    const newer = {
      ...framework,
      version: '2',
      nodes: [...framework.nodes, { id: 'c9', label: 'New', parents: ['d2'] }],
    };
    const heard = new Promise<void>((resolve) => another.listen((change) => change.what === 'frameworks' && resolve()));
    must(await one.installFramework(newer));
    expect(one.frameworks.map((known) => known.version)).to.deep.equal(['2']);
    expect(one.outlineOf(framework.id)!.byId.has('c9')).to.equal(true);
    await heard;
    // Any later response of the database comes after the effects of the change.
    await another.setting('nothing');
    expect(another.framework(framework.id)).to.deep.equal(newer);
    expect(another.outlineOf(framework.id)!.byId.has('c9')).to.equal(true);
  });
});

describe('the index of entries by node', () => {
  it('lists exactly the entries that count for a node, with their dates, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const name = newName();
        const store = await openStore({ name });
        const states: ItemRecord[] = [];
        for (const todo of steps) await take(store, states, todo);
        const live = await store.list('entry');
        const database = await openDB(name);
        for (const [{ id }, outline] of outlines) {
          const known = store.framework(id) ? outline : noOutline;
          for (const node of framework.nodes) {
            const uri = nodeUri(id, node.id);
            const found = await database.getAllFromIndex('items', 'byNode', IDBKeyRange.bound([uri], [uri, []]));
            const wanted = live.filter(({ content }) =>
              contributionOf(content as EvidenceContent, id, known, 'whole', '2026-11-21').has(node.id),
            );
            expect(found.map((one: ItemRecord) => one.id).sort()).to.deep.equal(wanted.map((one) => one.id).sort());
            expect(found.length).to.equal((await store.coverage(id)).get(node.id)?.entries ?? 0);
          }
        }
        database.close();
        await closeAll();
      }),
      { numRuns: runs(10) },
    );
  }).timeout(runs(60_000));
});
