import {
  carryForward,
  compareFrameworks,
  type CompetencyTag,
  documents,
  type EvidenceContent,
  type Framework,
  type FrameworkNode,
  headsOf,
  mergeLogs,
} from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, filesOf, logOf, uuid, version } from './logs.js';

const id = 'urn:f:1';
const framework = (number: string, nodes: FrameworkNode[]): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id,
  version: number,
  title: 'F',
  nodes,
});
const node = (name: string, more: Partial<FrameworkNode> = {}): FrameworkNode => ({
  id: name,
  kind: 'area',
  label: name,
  ...more,
});
const old = framework('1', [
  node('same'),
  node('renamed', { replacedBy: [`${id}#name%20now`] }),
  node('split', { replacedBy: [`${id}#left`, `${id}#right`] }),
  node('one', { replacedBy: [`${id}#both`] }),
  node('two', { replacedBy: [`${id}#both`] }),
  node('gone', { label: 'Rare words here' }),
]);
const fresh = framework('2', [
  node('same'),
  node('name now', { code: '7', label: 'Name now' }),
  ...['left', 'right', 'both'].map((name) => node(name)),
  node('alike', { label: 'Rare words there' }),
]);
const comparison = compareFrameworks(old, fresh);

const tag = (name: string, more: Partial<CompetencyTag> = {}): CompetencyTag => ({
  framework: id,
  version: '1',
  node: name,
  ...more,
});
const logWith = (...competencies: CompetencyTag[]) =>
  logOf({ entries: [entryOf(version(1, [], { content: { title: 'T', note: 'mine', minutes: 90, competencies } }))] });
const numbering = () => {
  let next = 500;
  return { now: '2026-11-21T12:00:00Z', machine: 'm9', newId: () => uuid((next += 1)) };
};
const tagsOf = (log: ReturnType<typeof logWith>, entry = 0) =>
  (headsOf<EvidenceContent>(log.entries[entry]!)[0]?.content?.competencies ?? []) as CompetencyTag[];

describe('carryForward', () => {
  test('moves tags to the successor, pins the new version, and keeps minutes, notes and all else', () => {
    const more = { minutes: 30, note: 'why', source: 'self' as const, localArea: 'mine', 'x-own': 1 };
    const log = logWith(tag('same', more), tag('renamed', { ...more, label: 'renamed' }));
    const { log: now, entries, movedTags, open } = carryForward(log, comparison, numbering());
    expect(tagsOf(now)).toEqual([
      { ...more, framework: id, version: '2', node: 'same' },
      { ...more, framework: id, version: '2', node: 'name now', label: '7 Name now' },
    ]);
    expect([entries, movedTags, open]).toEqual([[uuid(1000)], 2, []]);
    expect(now.entries[0]!.versions[1]).toMatchObject({
      parents: [uuid(1)],
      at: '2026-11-21T12:00:00Z',
      machine: 'm9',
    });
    expect(now.entries[0]!.versions[0]).toBe(log.entries[0]!.versions[0]);
    expect(now.frameworks).toEqual([{ id, version: '2', title: 'F' }]);
    expect(documents['imh-evidence-log'].safeParse(now).error).toBeUndefined();
  });

  test('leaves the tag of a split node in place and proposes its successors', () => {
    const log = logWith(tag('split', { minutes: 20 }));
    const { log: now, open } = carryForward(log, comparison, numbering());
    expect(now).toBe(log);
    expect(open).toMatchObject([
      { reason: 'split', tag: { node: 'split' }, candidates: [{ node: 'left' }, { node: 'right' }] },
    ]);
  });

  test('leaves the tag of a removed node in place and proposes nodes with similar wording', () => {
    const log = logWith(tag('gone'), tag('same'));
    const { log: now, open, movedTags } = carryForward(log, comparison, numbering());
    expect(tagsOf(now)).toEqual([tag('gone'), tag('same', { version: '2' })]);
    expect(movedTags).toBe(1);
    expect(open).toMatchObject([{ reason: 'gone', candidates: [{ node: 'alike', similarity: 0.67 }] }]);
  });

  test('merges two tags that move to one node only if they are identical', () => {
    const moved = (...tags: CompetencyTag[]) => tagsOf(carryForward(logWith(...tags), comparison, numbering()).log);
    expect(moved(tag('one'), tag('two'))).toEqual([tag('both', { version: '2' })]);
    expect(moved(tag('one', { minutes: 10 }), tag('two', { note: 'n' }))).toHaveLength(2);
  });

  test('does not change tags of other frameworks or versions, or areas named by the user', () => {
    const log = logWith(tag('same', { version: '0' }), tag('same', { framework: 'urn:g' }), {
      framework: id,
      version: '1',
      localArea: 'My own',
    });
    expect(carryForward(log, comparison, numbering())).toEqual({ log, entries: [], movedTags: 0, open: [] });
  });

  test('moves the tags of both sides of a conflict and keeps the conflict', () => {
    const content = (title: string) => ({ content: { title, competencies: [tag('same')] } });
    const entry = entryOf(version(1, []), version(2, [1], content('A')), version(3, [1], content('B')));
    const { log } = carryForward(logOf({ entries: [entry] }), comparison, numbering());
    const heads = headsOf<EvidenceContent>(log.entries[0]!);
    expect(heads.map(({ content: now }) => [now?.title, now?.competencies?.[0]?.version])).toEqual([
      ['A', '2'],
      ['B', '2'],
    ]);
  });

  test('does not change deleted entries, and only lists filtered copies', () => {
    const deleted = entryOf(
      version(1, [], { content: { title: 'T', competencies: [tag('same')] } }),
      version(2, [1], { deleted: true }),
    );
    const filtered = entryOf(
      version(1, [], { withheld: ['note'], content: { title: 'T', competencies: [tag('same')] } }),
    );
    expect(carryForward(logOf({ entries: [deleted] }), comparison, numbering())).toMatchObject({
      entries: [],
      open: [],
    });
    expect(carryForward(logOf({ entries: [filtered] }), comparison, numbering())).toMatchObject({
      entries: [],
      open: [{ reason: 'partial', candidates: [{ node: 'same' }] }],
    });
  });
});

describe('carryForward, for any log', () => {
  const anyTag = fc.record(
    {
      framework: fc.constantFrom(id, 'urn:g'),
      version: fc.constantFrom('0', '1', '2'),
      node: fc.constantFrom('same', 'renamed', 'split', 'one', 'two', 'gone', 'never was'),
      minutes: fc.nat(60),
      note: fc.constantFrom('n', 'm'),
      localArea: fc.constant('mine'),
    },
    { requiredKeys: ['framework'] },
  );
  const all = ['whole', 'whole', 'redacted', 'forgotten'] as const;
  const logs = fc
    .tuple(filesOf(1, [all]), fc.array(fc.array(anyTag, { maxLength: 3 }), { minLength: 1, maxLength: 9 }))
    .map(([[log], tags]) => {
      const mine = structuredClone(log!);
      for (const [index, one] of mine.entries.flatMap((entry) => entry.versions).entries()) {
        if (one.content) one.content.competencies = tags[index % tags.length]! as CompetencyTag[];
      }
      return mine;
    });
  const runs = { numRuns: 400 };

  test('changes neither recorded versions nor its input', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const before = structuredClone(log);
        const { log: now, entries } = carryForward(log, comparison, numbering());
        expect(log).toEqual(before);
        for (const [index, entry] of now.entries.entries()) {
          const { versions, ...rest } = log.entries[index]!;
          expect(entry.versions.slice(0, versions.length)).toEqual(versions);
          expect({ ...entry, versions }).toEqual({ ...rest, versions });
          expect(entry.versions.length > versions.length).toBe(entries.includes(entry.id));
        }
        const { entries: _now, frameworks: _frameworks, ...others } = now;
        const { entries: _before, frameworks: _referenced, ...same } = log;
        expect(others).toEqual(same);
      }),
      runs,
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const once = carryForward(log, comparison, numbering());
        const twice = carryForward(once.log, comparison, { ...numbering(), now: '2026-11-22T12:00:00Z' });
        // A carried head is newer than its sibling from then on, and so are its open tags.
        const sorted = (open: readonly unknown[]) => open.map((one) => JSON.stringify(one)).sort();
        expect({ ...twice, open: sorted(twice.open) }).toEqual({
          log: once.log,
          entries: [],
          movedTags: 0,
          open: sorted(once.open),
        });
      }),
      runs,
    );
  });

  test('keeps the number of current versions and the minutes and notes of tags', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { log: now } = carryForward(log, comparison, numbering());
        const tagsOf = (tags: CompetencyTag[] = []) =>
          [...new Set(tags.map(({ minutes, note, localArea }) => JSON.stringify([minutes, note, localArea])))].sort();
        for (const [index, entry] of log.entries.entries()) {
          const heads = [log, now].map((one) => headsOf<EvidenceContent>(one.entries[index]!));
          const contents = heads.map((some) => some.map(({ content }) => tagsOf(content?.competencies)).sort());
          expect(heads[1]!.length).toBe(heads[0]!.length);
          expect(contents[1]).toEqual(contents[0]);
          for (const { content } of heads[1]!) {
            for (const one of content?.competencies ?? []) {
              if (
                one.framework === id &&
                one.version === '2' &&
                !entry.versions.some((v) => v.content?.competencies?.includes(one))
              ) {
                expect(fresh.nodes.map((there) => there.id).concat(one.node === undefined ? '' : [])).toContain(
                  one.node ?? '',
                );
              }
            }
          }
        }
      }),
      runs,
    );
  });

  test('supersedes the original log when both are merged', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { log: now } = carryForward(log, comparison, numbering());
        expect(mergeLogs(now, log)).toEqual(mergeLogs(now, now));
      }),
      runs,
    );
  });
});
