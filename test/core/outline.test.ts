import { ancestorsOf, buildOutline, depthOf, descendantsOf, type FrameworkNode, nodesForCategory } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const node = (id: string, ...parents: string[]): FrameworkNode => ({ id, label: id, parents });
const outlineOf = (...nodes: FrameworkNode[]) => buildOutline({ nodes });

describe('buildOutline', () => {
  test('lists children under each of their parents, in reading order', () => {
    const outline = outlineOf(node('a'), node('b'), node('y', 'b', 'a'), node('x', 'a'));
    expect(outline.roots).toEqual(['a', 'b']);
    expect(outline.byId.get('a')?.children).toEqual(['y', 'x']);
    expect(outline.byId.get('b')?.children).toEqual(['y']);
    expect(outline.byId.get('y')?.parents).toEqual(['b', 'a']);
    expect(outline.byId.get('x')?.position).toBe(3);
    expect(depthOf(outline)).toBe(2);
  });

  test('accepts a child before its parent in the file', () => {
    const outline = outlineOf(node('x', 'a'), node('a'));
    expect(outline.roots).toEqual(['a']);
    expect(outline.byId.get('a')?.children).toEqual(['x']);
  });

  test('a node is an orphan only if all its parents are missing', () => {
    const outline = outlineOf(node('a'), node('lost', 'gone'), node('found', 'gone', 'a'));
    expect(outline.orphans).toEqual(['lost']);
    expect(outline.byId.get('found')?.parents).toEqual(['a']);
  });

  test('ignores a repeated parent', () => {
    const outline = outlineOf(node('a'), node('x', 'a', 'a'));
    expect(outline.byId.get('a')?.children).toEqual(['x']);
  });

  test('uses the first of repeated ids and reports the repetition', () => {
    const outline = outlineOf(node('a'), { ...node('a'), label: 'second' }, node('a'));
    expect(outline.byId.get('a')?.node.label).toBe('a');
    expect(outline.repeated).toEqual(['a', 'a']);
  });

  test('an outline without nodes has depth 0', () => {
    const outline = outlineOf();
    expect(outline).toMatchObject({ roots: [], orphans: [] });
    expect(depthOf(outline)).toBe(0);
  });

  test('accepts ids such as "__proto__" and "constructor"', () => {
    const outline = outlineOf(node('__proto__'), node('constructor', '__proto__'));
    expect(descendantsOf(outline, '__proto__')).toEqual(['constructor']);
  });
});

describe('buildOutline cuts cycles without losing nodes', () => {
  test('a node that is its own parent becomes an orphan, and the edge is reported', () => {
    const outline = outlineOf(node('a', 'a'));
    expect(outline).toMatchObject({ orphans: ['a'], circular: [['a', 'a']] });
  });

  test('a cycle that no root reaches is attached at its first node', () => {
    const outline = outlineOf(node('a', 'c'), node('b', 'a'), node('c', 'b'));
    expect(outline).toMatchObject({ roots: [], orphans: ['a'], circular: [['c', 'a']] });
    expect(depthOf(outline)).toBe(3);
    expect(descendantsOf(outline, 'a')).toEqual(['b', 'c']);
  });

  test('a cycle below a root stays under the root', () => {
    const outline = outlineOf(node('root'), node('a', 'root', 'b'), node('b', 'a'));
    expect(outline).toMatchObject({ roots: ['root'], orphans: [], circular: [['b', 'a']] });
  });

  test('a cycle attached to another cycle is not an orphan', () => {
    const outline = outlineOf(node('x', 'y', 'p'), node('y', 'x'), node('p', 'q'), node('q', 'p'));
    expect(outline.orphans).toEqual(['p']);
    expect([...descendantsOf(outline, 'p')].sort()).toEqual(['q', 'x', 'y']);
  });

  test('for any parents: every node is reachable, none is its own ancestor, and the order is kept', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const nodes = fc.tuple(...ids.map((id) => fc.subarray([...ids, 'gone']).map((parents) => node(id, ...parents))));
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), nodes, (order, made) => {
        const outline = outlineOf(...order.map((index) => made[index]!));
        const tops = [...outline.roots, ...outline.orphans];
        expect(new Set(tops).size).toBe(tops.length);
        expect(new Set([...tops, ...tops.flatMap((id) => descendantsOf(outline, id))])).toEqual(new Set(ids));
        for (const id of ids) {
          expect(ancestorsOf(outline, id)).not.toContain(id);
          expect(descendantsOf(outline, id)).not.toContain(id);
          const { parents, children } = outline.byId.get(id)!;
          expect(parents.every((parent) => outline.byId.get(parent)!.children.includes(id))).toBe(true);
          expect(children.every((child) => outline.byId.get(child)!.parents.includes(id))).toBe(true);
          expect(tops.includes(id)).toBe(parents.length === 0);
          const positions = children.map((child) => outline.byId.get(child)!.position);
          expect(positions).toEqual([...positions].sort((one, other) => one - other));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('buildOutline handles large files', () => {
  test('a chain of 50,000 nodes, without recursion', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) =>
      index === 0 ? node('0') : node(`${index}`, `${index - 1}`),
    );
    const outline = buildOutline({ nodes: chain });
    expect(depthOf(outline)).toBe(50_000);
    expect(ancestorsOf(outline, '49999')).toHaveLength(49_999);
    expect(descendantsOf(outline, '0')).toHaveLength(49_999);
    expect(nodesForCategory(outline, 'any').size).toBe(50_000);
  });

  test('10,000 nodes in three levels', () => {
    const nodes = Array.from({ length: 10_000 }, (_, index) =>
      index < 10 ? node(`${index}`) : node(`${index}`, `${index < 100 ? index % 10 : 10 + (index % 90)}`),
    );
    const outline = buildOutline({ nodes });
    expect(outline).toMatchObject({ orphans: [], circular: [], repeated: [] });
    expect(depthOf(outline)).toBe(3);
    expect(outline.roots.flatMap((id) => descendantsOf(outline, id))).toHaveLength(9990);
  });

  test('one node with 200,000 children, and one with 200,000 parents', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `${index}`);
    const outline = buildOutline({
      nodes: [node('top'), ...many.map((id) => node(id, 'top')), { ...node('bottom'), parents: many }],
    });
    expect(descendantsOf(outline, 'top')).toHaveLength(200_001);
    expect(ancestorsOf(outline, 'bottom')).toHaveLength(200_001);
  });

  test('50,000 edges that all close a cycle at one node', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `${index}`);
    const outline = buildOutline({ nodes: [{ ...node('hub'), parents: many }, ...many.map((id) => node(id, 'hub'))] });
    expect(outline.circular).toHaveLength(50_000);
    expect(outline.orphans).toEqual(['hub']);
  });
});

describe('nodesForCategory', () => {
  const forCategories = (id: string, categories: string[], ...parents: string[]) => ({
    ...node(id, ...parents),
    categories,
  });
  const kept = (nodes: FrameworkNode[], category?: string) =>
    [...nodesForCategory(outlineOf(...nodes), category)].sort();

  test('keeps everything without a category', () => {
    expect(kept([node('a'), forCategories('x', ['c'], 'a')])).toEqual(['a', 'x']);
  });

  test('a node inherits the categories of its parents unless it has its own', () => {
    const nodes = [forCategories('a', ['c']), node('x', 'a'), forCategories('y', ['d'], 'a'), node('z', 'y')];
    expect(kept(nodes, 'c')).toEqual(['a', 'x']);
    expect(kept(nodes, 'd')).toEqual(['a', 'y', 'z']);
  });

  test('keeps a heading only if a node below it is kept', () => {
    const nodes = [node('a'), forCategories('x', ['c'], 'a'), node('b'), forCategories('y', ['d'], 'b')];
    expect(kept(nodes, 'c')).toEqual(['a', 'x']);
  });

  test('keeps the domains of an outline without other nodes', () => {
    expect(kept([node('a'), forCategories('b', ['c'])], 'c')).toEqual(['a', 'b']);
    expect(kept([node('a'), forCategories('b', ['c'])], 'd')).toEqual(['a']);
  });

  test('with two parents, one that applies is enough; the other is kept as a heading', () => {
    expect(kept([forCategories('a', ['c']), forCategories('b', ['d']), node('x', 'a', 'b')], 'd')).toEqual([
      'a',
      'b',
      'x',
    ]);
  });

  test('an unknown category keeps only nodes that apply to everyone', () => {
    expect(kept([node('a'), forCategories('b', ['c'])], 'unheard-of')).toEqual(['a']);
    expect(kept([{ ...node('a'), categories: [] }], 'unheard-of')).toEqual(['a']);
  });
});
