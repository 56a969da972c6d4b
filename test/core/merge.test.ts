import {
  type EvidenceContent,
  forgetEarlierVersions,
  forgetItem,
  headsOf,
  mergeItem,
  mergeLogs,
  itemState,
  type Version,
} from '@imh/core';
import { describe, expect, test } from 'vitest';
import { type EntryItem, entryOf, logOf, redacted, uuid, version } from './logs.js';

const heads = (item: EntryItem) => headsOf(item).map((head) => Number(head.version.slice(-12)));

describe('itemState', () => {
  test('the version without descendants is the current one', () => {
    const item = entryOf(version(1, []), version(2, [1]), version(3, [2]));
    expect(heads(item)).toEqual([3]);
    expect(itemState(item)).toMatchObject({ content: { title: 'Version 3' }, deleted: false, conflict: false });
  });

  test('two edits of one version conflict until a third has both as parents', () => {
    const item = entryOf(version(1, []), version(2, [1]), version(3, [1]));
    expect(itemState(item)).toMatchObject({ conflict: true, content: { title: 'Version 3' } });
    expect(heads(mergeItem(item, entryOf(version(4, [2, 3]))))).toEqual([4]);
  });

  test('an edit that conflicts with a deletion stays live, marked as a conflict', () => {
    const item = entryOf(version(1, []), version(2, [1], { deleted: true }), version(3, [1]));
    expect(itemState(item)).toMatchObject({ conflict: true, deleted: false, content: { title: 'Version 3' } });
  });

  test('a deletion of the last edit deletes the item', () => {
    const item = entryOf(version(1, []), version(2, [1], { deleted: true }));
    expect(itemState(item)).toMatchObject({ conflict: false, deleted: true });
    expect(itemState(item)).not.toHaveProperty('content');
  });

  test('timestamps are compared as points in time, across zones and numbers of decimals', () => {
    const at = (number: number, at: string) => version(number, [], { at });
    // 08:00 at −05:00 is 13:00Z; 09:30:00.5Z is after 09:30:00Z although "." sorts before "Z".
    expect(heads(entryOf(at(1, '2026-11-21T08:00:00-05:00'), at(2, '2026-11-21T09:30:00Z')))).toEqual([2, 1]);
    expect(heads(entryOf(at(1, '2026-11-21T09:30:00.5Z'), at(2, '2026-11-21T09:30:00Z')))).toEqual([2, 1]);
    expect(heads(entryOf(at(1, '2026-11-21T09:30Z'), at(2, '2026-11-21T09:30:00.000Z')))).toEqual([1, 2]);
  });

  test.each([
    ['itself', [version(1, [1])], [1]],
    ['each other', [version(1, [2]), version(2, [1])], [2]],
    ['each other, next to a sound version', [version(1, [2]), version(2, [1]), version(3, [])], [2, 3]],
    ['each other, below a sound version', [version(1, [2]), version(2, [1]), version(3, [1])], [3]],
  ])('versions that name %s as parents do not disappear', (_name, versions, expected) => {
    expect(heads(entryOf(...versions))).toEqual(expected);
  });

  test('unknown parents are ignored', () => {
    expect(heads(entryOf(version(2, [1])))).toEqual([2]);
  });

  test('handles a history of 20,000 versions without recursion', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => version(index, index === 0 ? [] : [index - 1]));
    expect(heads(entryOf(...long))).toEqual([19_999]);
  });
});

describe('merging a filtered file', () => {
  const whole = version(1, [], { content: { title: 'A', note: 'mine', minutes: 60 } });
  const handedOver = redacted(whole as Version<EvidenceContent>, ['note']) as typeof whole;

  test('a complete version replaces its copy with withheld fields, in either order', () => {
    for (const merged of [
      mergeItem(entryOf(whole), entryOf(handedOver)),
      mergeItem(entryOf(handedOver), entryOf(whole)),
    ]) {
      expect(merged.versions).toEqual([whole]);
    }
  });

  test('a newer version with withheld fields is kept but does not supersede an older complete one', () => {
    const newer = version(2, [1], { withheld: ['note'] });
    const item = mergeItem(entryOf(whole), entryOf(newer));
    expect(item.versions).toHaveLength(2);
    expect(itemState(item)).toMatchObject({ conflict: false, content: { note: 'mine' } });
  });

  test('a deletion with withheld fields does not delete the item', () => {
    const item = mergeItem(entryOf(whole), entryOf(version(2, [1], { deleted: true, withheld: ['content'] })));
    expect(itemState(item)).toMatchObject({ deleted: false, conflict: false });
  });

  test('a withheld version still connects two complete versions as ancestor and descendant', () => {
    const item = entryOf(whole, version(2, [1], { withheld: ['note'] }), version(3, [2]));
    expect(heads(item)).toEqual([3]);
  });

  test('a withheld version does not extend a deletion to live versions', () => {
    const item = entryOf(whole, version(2, [1], { withheld: ['note'] }), version(3, [2], { deleted: true }));
    expect(itemState(item)).toMatchObject({ deleted: false, content: { note: 'mine' } });
  });

  test('two hand-overs that withhold different fields complete each other', () => {
    const other = redacted(whole as Version<EvidenceContent>, ['minutes']) as typeof whole;
    const [merged] = mergeItem(entryOf(handedOver), entryOf(other)).versions;
    expect(merged).toEqual({ ...whole, withheld: [] });
    // Still incomplete: the complete version replaces it.
    expect(mergeItem(entryOf(merged!), entryOf(whole)).versions).toEqual([whole]);
  });

  test('if only one of two copies of a version is deleted, the other is kept', () => {
    const claimed = { ...whole, deleted: true as const };
    expect(itemState(mergeItem(entryOf(whole), entryOf(claimed))).deleted).toBe(false);
    expect(itemState(mergeItem(entryOf(claimed), entryOf(whole))).deleted).toBe(false);
  });
});

describe('erasing', () => {
  const history = entryOf(version(1, []), version(2, [1]), version(3, [2]));

  test('forgetEarlierVersions keeps ids only, and merging an older file does not restore the content', () => {
    const forgotten = forgetEarlierVersions(history);
    expect(forgotten.versions.map(({ content }) => content?.title)).toEqual([undefined, undefined, 'Version 3']);
    expect(mergeItem(forgotten, history)).toEqual(forgotten);
    expect(mergeItem(history, forgotten)).toEqual(forgotten);
  });

  test('forgetEarlierVersions keeps both sides of a conflict', () => {
    const conflict = entryOf(version(1, []), version(2, [1]), version(3, [1]));
    expect(forgetEarlierVersions(conflict).versions.map(({ forgotten }) => forgotten)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  test('forgetEarlierVersions keeps a newer version with withheld fields', () => {
    const item = entryOf(version(1, []), version(2, [1], { withheld: ['note'] }));
    expect(forgetEarlierVersions(item)).toEqual(item);
    const arrived = mergeItem(forgetEarlierVersions(item), entryOf(version(2, [1])));
    expect(itemState(arrived).content).toEqual({ title: 'Version 2' });
  });

  test('forgetItem keeps ids only, and merging an older file does not restore the content', () => {
    const empty = forgetItem({ ...history, 'x-of-the-item': 'private' });
    expect(JSON.stringify(empty)).not.toMatch(/Version|private/);
    expect(itemState(mergeItem(empty, history))).toMatchObject({ deleted: true, conflict: false });
  });

  test('an edit made on another machine in the meantime makes an erased item live again', () => {
    const edited = entryOf(version(3, [2]), version(4, [3]));
    expect(itemState(mergeItem(forgetItem(history), edited))).toMatchObject({
      content: { title: 'Version 4' },
      deleted: false,
    });
  });

  test('a newer hand-over is shown even if all earlier versions were erased', () => {
    const item = mergeItem(forgetItem(history), entryOf(version(4, [3], { withheld: ['note'] })));
    expect(itemState(item).content).toEqual({ title: 'Version 4' });
  });

  test('the content of a version marked as forgotten is ignored', () => {
    const smuggled = entryOf({ ...version(1, []), forgotten: true, 'x-more': 'private' });
    for (const other of [forgetItem(entryOf(version(1, []))), smuggled, entryOf(version(1, []))]) {
      expect(JSON.stringify(mergeItem(smuggled, other))).not.toMatch(/Version 1|private/);
    }
  });
});

describe('mergeLogs', () => {
  test('exportedAt, machine and subject come from the first log; with a backup, it is one', () => {
    const handOver = logOf({
      purpose: 'hand-over',
      machine: 'm2',
      subject: { name: 'Ana' },
      scope: {},
      withheld: ['notes'],
    });
    expect(mergeLogs(logOf(), handOver)).toEqual(logOf());
    expect(mergeLogs(handOver, logOf())).toEqual(logOf({ machine: 'm2', subject: { name: 'Ana' } }));
  });

  test('two hand-overs are one, which states what either leaves out, and a scope only if it is the same', () => {
    const handOver = (withheld: string, description: string) =>
      logOf({ purpose: 'hand-over', withheld: [withheld], scope: { description } });
    expect(mergeLogs(handOver('notes', '2026'), handOver('quotes', '2026'))).toEqual(
      logOf({ purpose: 'hand-over', withheld: ['notes', 'quotes'], scope: { description: '2026' } }),
    );
    expect(mergeLogs(handOver('notes', '2026'), handOver('notes', '2025'))).toEqual(
      logOf({ purpose: 'hand-over', withheld: ['notes'] }),
    );
  });

  test('an entry that occurs twice in one file is merged into one', () => {
    const repeated = logOf({ entries: [entryOf(version(1, [])), entryOf(version(2, [1]))] });
    expect(mergeLogs(repeated, logOf()).entries).toEqual([entryOf(version(1, []), version(2, [1]))]);
  });

  test('an entry that is missing from a filtered file is not deleted', () => {
    const merged = mergeLogs(logOf({ entries: [entryOf(version(1, []))] }), logOf({ scope: {}, entries: [] }));
    expect(merged.entries).toHaveLength(1);
  });

  test('keeps all parts of the profile that two machines edited', () => {
    const part = (id: number, number: number) => ({
      id: uuid(id),
      versions: [{ ...version(number, []), content: { role: 'Visitor' } }],
    });
    const profile = (...work: ReturnType<typeof part>[]) => ({
      format: 'imh-profile' as const,
      formatVersion: 1 as const,
      work,
    });
    const merged = mergeLogs(
      logOf({ profile: profile(part(2, 20)) }),
      logOf({ profile: profile(part(1, 10), part(2, 21)) }),
    );
    expect(merged.profile?.work?.map(({ id, versions }) => [id, versions.length])).toEqual([
      [uuid(1), 1],
      [uuid(2), 2],
    ]);
    expect(mergeLogs(logOf(), merged).profile).toEqual(merged.profile);
  });

  test('keeps unknown fields of both at every level', () => {
    const entry = { ...entryOf({ ...version(1, []), 'x-version': 1 }), 'x-entry': 2 };
    const merged = mergeLogs(
      logOf({ 'x-log': 3 }),
      logOf({ 'x-other': 4, entries: [entry], frameworks: [{ id: 'urn:f', 'x-f': 5 }] }),
    );
    expect(merged).toMatchObject({ 'x-log': 3, 'x-other': 4, entries: [entry], frameworks: [{ 'x-f': 5 }] });
  });

  test('a field named __proto__ does not change the prototype', () => {
    const evil = JSON.parse('{"__proto__": {"polluted": true}}') as object;
    const merged = mergeLogs({ ...logOf(), ...evil }, logOf({ x: 1 }));
    expect('polluted' in merged).toBe(false);
  });
});
