import { compareFrameworks, type Framework, type FrameworkNode } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const version = (number: string, nodes: FrameworkNode[], more: Partial<Framework> = {}): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:f',
  version: number,
  language: 'en',
  title: 'F',
  nodes,
  ...more,
});
const uri = (id: string, framework = 'urn:example:f') => `${framework}#${encodeURIComponent(id)}`;
const node = (id: string, parent?: string, more: Partial<FrameworkNode> = {}): FrameworkNode => ({
  id,
  label: `Label of ${id}`,
  ...(parent ? { parents: [parent] } : {}),
  ...more,
});
const lists = (old: FrameworkNode[], fresh: FrameworkNode[]) => {
  const {
    from: _from,
    to: _to,
    successors: _successors,
    ...rest
  } = compareFrameworks(version('1', old), version('2', fresh));
  return Object.fromEntries(Object.entries(rest).filter(([, list]) => (list as unknown[]).length > 0));
};

describe('compareFrameworks', () => {
  test('reports identical versions as unchanged', () =>
    expect(lists([node('a'), node('b', 'a')], [node('a'), node('b', 'a')])).toEqual({ unchanged: ['a', 'b'] }));

  test('reports added and removed nodes', () => {
    const gone = node('b', 'a', { label: 'Reads a story aloud' });
    const fresh = node('c', 'a', { label: 'Mends bicycles' });
    expect(lists([node('a'), gone], [node('a'), fresh])).toEqual({ unchanged: ['a'], removed: ['b'], added: ['c'] });
  });

  test('reports which fields are reworded', () => {
    const fresh = node('b', 'a', { label: 'Other', text: 'New', code: '1' });
    expect(lists([node('a'), node('b', 'a')], [node('a'), fresh])).toEqual({
      unchanged: ['a'],
      reworded: [{ old: 'b', new: 'b', fields: ['code', 'label', 'text'] }],
    });
  });

  test('treats a plain string and an equal language map as the same wording', () => {
    expect(lists([node('a', undefined, { label: 'A' })], [node('a', undefined, { label: { en: 'A' } })])).toEqual({
      unchanged: ['a'],
    });
    expect(
      lists([node('a', undefined, { label: 'A' })], [node('a', undefined, { label: { en: 'A', es: 'A' } })]),
    ).toMatchObject({
      reworded: [{ old: 'a' }],
    });
  });

  test('reports a moved node', () => {
    expect(lists([node('a'), node('b'), node('c', 'a')], [node('a'), node('b'), node('c', 'b')])).toEqual({
      unchanged: ['a', 'b'],
      moved: [{ old: 'c', new: 'c', from: ['a'], to: ['b'] }],
    });
  });

  test('does not report children of a renamed heading as moved', () => {
    const old = [node('a', undefined, { replacedBy: [uri('A')] }), node('c', 'a')];
    expect(lists(old, [node('A', undefined, { label: 'Label of a' }), node('c', 'A')])).toEqual({
      unchanged: ['c'],
      renamed: [{ old: 'a', new: 'A', by: 'replacedBy' }],
    });
  });

  test('reports a split declared in the old file or in the new one', () => {
    const split = [{ old: 'a', into: ['b', 'c'], by: 'replacedBy' }];
    const both = { replacedBy: [uri('b'), uri('c')] };
    expect(lists([node('a', undefined, both)], [node('b'), node('c')])).toEqual({ split });
    expect(lists([node('a')], [node('a', undefined, both), node('b'), node('c')])).toMatchObject({ split });
  });

  test('reports merged nodes', () => {
    const fresh = node('ab', undefined, { exactMatch: [uri('a'), uri('b')] });
    expect(lists([node('a'), node('b')], [fresh])).toMatchObject({ merged: [{ old: ['a', 'b'], into: 'ab' }] });
  });

  test('prefers replacedBy to exactMatch, and ignores missing targets', () => {
    const old = [node('a', undefined, { replacedBy: [uri('gone')], exactMatch: [uri('b')] })];
    expect(lists(old, [node('b')])).toMatchObject({ renamed: [{ old: 'a', new: 'b', by: 'exactMatch' }] });
  });

  test('proposes similar wording without treating it as a successor', () => {
    const old = [node('a', undefined, { label: 'Watches how a baby and a parent comfort each other' })];
    const fresh = [node('z', undefined, { label: 'Watches how a baby and a caregiver comfort each other' })];
    const comparison = compareFrameworks(version('1', old), version('2', fresh));
    expect(comparison).toMatchObject({ removed: ['a'], added: ['z'], renamed: [] });
    expect(comparison.proposals).toEqual([{ old: 'a', new: 'z', similarity: 0.89 }]);
    expect(comparison.successors.size).toBe(0);
  });

  test('ignores equal ids in another framework, but not declared successors', () => {
    const old = version('1', [node('a'), node('b', undefined, { replacedBy: [uri('x', 'urn:example:g')] })]);
    const comparison = compareFrameworks(
      old,
      version('1', [node('a', undefined, { label: 'Other' }), node('x')], { id: 'urn:example:g' }),
    );
    expect(comparison.removed).toEqual(['a']);
    expect(comparison.renamed).toEqual([{ old: 'b', new: 'x', by: 'replacedBy' }]);
  });
});

test('accounts for every node of both versions, for any files', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'é f');
  const anyNode = fc.record(
    {
      id,
      label: fc.constantFrom('One two', 'One two three', 'Four'),
      parents: fc.array(id, { maxLength: 2 }),
      replacedBy: fc.array(
        id.map((one) => uri(one)),
        { maxLength: 2 },
      ),
      exactMatch: fc.array(
        id.map((one) => uri(one)),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['id', 'label'] },
  );
  fc.assert(
    fc.property(fc.array(anyNode, { maxLength: 6 }), fc.array(anyNode, { maxLength: 6 }), (old, fresh) => {
      const result = compareFrameworks(version('1', old), version('2', fresh));
      const oldIds = new Set(old.map((one) => one.id));
      const newIds = new Set(fresh.map((one) => one.id));
      const became = [...result.successors.values()].flatMap(({ nodes }) => nodes);
      expect(new Set([...result.successors.keys(), ...result.removed])).toEqual(oldIds);
      expect(new Set([...became, ...result.added])).toEqual(newIds);
      expect(result.added.filter((one) => became.includes(one))).toEqual([]);
      for (const { old: gone, new: next } of result.proposals) {
        expect([result.removed.includes(gone), result.added.includes(next)]).toEqual([true, true]);
      }
    }),
    { numRuns: 1000 },
  );
});
