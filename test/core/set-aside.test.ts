import { parseDocument, parseLeniently, setAsideFaults } from '@imh/core';
import { describe, expect, test } from 'vitest';

const garden = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'https://garden.example/skills',
  version: '3',
  modified: '2026-11-30',
  title: 'Garden skills',
  publisher: { name: 'Garden club', url: 'https://garden.example/' },
  rights: { statement: 'Ours.', display: 'titles' },
  categories: [{ id: 'helper', label: 'Helper' }],
  nodes: [
    { id: 'a', label: 'Waters beds' },
    { id: 'b', label: 'Digs', keywords: ['spade'] },
    { id: 'c', label: 'Sows' },
  ],
};

interface Changeable {
  [field: string]: unknown;
  publisher: { name: string; url: unknown };
  rights: unknown;
  categories: Record<string, unknown>[];
  nodes: Record<string, unknown>[];
}
type Change = (document: Changeable) => void;

function read(...changes: readonly Change[]) {
  const document: Changeable = structuredClone(garden);
  for (const change of changes) change(document);
  return parseLeniently('imh-framework', JSON.stringify(document));
}

describe('a document with invalid values', () => {
  test('is complete without any', () => {
    expect(read()).toEqual({ ok: true, value: { document: garden, aside: [] } });
  });

  test.each<[string, Change, (string | number)[]]>([
    ['an address without a scheme', (one) => (one.publisher.url = 'www.example.org'), ['publisher', 'url']],
    ['a wrong date', (one) => (one['modified'] = '30.11.2026'), ['modified']],
    ['a number for a list', (one) => (one.nodes[1]!['keywords'] = 7), ['nodes', 1, 'keywords']],
    ['one word of a list', (one) => (one.nodes[1]!['keywords'] = ['spade', 7]), ['nodes', 1, 'keywords', 1]],
    ['a category without a name', (one) => delete one.categories[0]!['label'], ['categories', 0, 'label']],
    ['an entry without what it needs', (one) => delete one.nodes[1]!['label'], ['nodes', 1, 'label']],
  ])('%s is set aside, and the rest is there', (_, change, path) => {
    const result = read(change);
    expect(result).toMatchObject({ ok: true, value: { aside: [{ code: 'invalid', path }] } });
    if (!result.ok) return;
    const { document } = result.value;
    expect(parseDocument('imh-framework', JSON.stringify(document)).ok).toBe(true);
    const missesNode = path.at(-1) === 'label' && path[0] === 'nodes';
    expect(document.nodes.map(({ id }) => id)).toEqual(missesNode ? ['a', 'c'] : ['a', 'b', 'c']);
  });

  test('several are set aside at their own places, also in neighbors', () => {
    const result = read(
      (one) => delete one.nodes[0]!['label'],
      (one) => (one.nodes[1]!['keywords'] = [1, 'spade', 2]),
      (one) => (one.nodes[2]!['code'] = 5),
      (one) => (one['modified'] = 'soon'),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        document: {
          nodes: [
            { id: 'b', label: 'Digs', keywords: ['spade'] },
            { id: 'c', label: 'Sows' },
          ],
        },
      },
    });
    expect(result.ok && result.value.aside).toHaveLength(5);
    expect(result.ok && 'modified' in result.value.document).toBe(false);
  });

  test.each<[string, Change]>([
    ['the id', (one) => (one['id'] = 'no uri')],
    ['the version', (one) => delete one['version']],
    ['the id of a node', (one) => delete one.nodes[1]!['id']],
    ['rights', (one) => (one.rights = { display: 'everything' })],
    ['rights of a node', (one) => (one.nodes[1]!['rights'] = { export: 'everything' })],
    ['the only node', (one) => (one.nodes = [{ id: 'a' }])],
    ['a document without its nodes', (one) => delete (one as Partial<Changeable>).nodes],
  ])('%s refuses the file, because identity or rights depend on it', (_, change) => {
    expect(read(change)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  test('entries that follow one another at the same place are each reported, also if only the first fault is known', () => {
    const document = { nodes: [{ id: 'a', label: 'A' }, { id: 'b' }, { id: 'c' }, { id: 'd', label: 'D' }] };
    const firstFault = () => {
      const at = document.nodes.findIndex((node) => !('label' in node));
      return at < 0 ? [] : [{ path: ['nodes', at, 'label'], id: document.nodes[at]!.id }];
    };
    const { aside, removed, refused } = setAsideFaults(document, firstFault);
    expect([aside.map(({ id }) => id), removed, refused]).toEqual([
      ['b', 'c'],
      [
        ['nodes', 1],
        ['nodes', 1],
      ],
      undefined,
    ]);
  });

  test('with more faults than a mistake explains, the file is refused', () => {
    expect(read((one) => (one.nodes = Array.from({ length: 300 }, (_, at) => ({ id: `n${at}` }))))).toMatchObject({
      ok: false,
    });
  });
});
