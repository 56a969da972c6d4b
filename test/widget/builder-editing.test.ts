import { buildOutline, type Framework, type FrameworkNode } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  withCategory,
  withCategoryLabel,
  withId,
  withLanguage,
  withMainLanguage,
  withoutCategory,
  withTitle,
} from '../../widget/builder/content/editing/edit-framework.js';
import { linesIn, withLines, withWording } from '../../widget/builder/content/editing/edit-node.js';
import {
  canMove,
  moved,
  movedUnder,
  possibleParents,
  withAdded,
  withoutNode,
} from '../../widget/builder/content/editing/edit-order.js';
import { editRows } from '../../widget/builder/content/editing/edit-rows.js';
import { guessedLanguage } from '../../widget/builder/content/editing/guess-language.js';
import { editedLanguages, wordsIn } from '../../widget/builder/content/editing/words.js';

const framework = (nodes: FrameworkNode[], more: Partial<Framework> = {}): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:garden',
  version: '1',
  title: 'Garden',
  nodes,
  ...more,
});

const garden = framework([
  { id: 'soil', kind: 'domain', label: 'Soil' },
  { id: 'heap', parents: ['soil'], kind: 'competency', label: 'Turns the heap' },
  { id: 'worms', parents: ['soil'], kind: 'competency', label: 'Greets the worms' },
  { id: 'water', kind: 'domain', label: 'Water' },
  { id: 'can', parents: ['water', 'soil'], kind: 'competency', label: 'Fills the can' },
  { id: 'lost', parents: ['missing'], kind: 'competency', label: 'Finds its bed' },
]);

const shape = (one: Framework): string =>
  editRows(one)
    .map(({ node, depth }) => '-'.repeat(depth) + node.id)
    .join(' ');

describe('the rows of the table', () => {
  test('list every node once, below its first parent, and nodes without their parent last', () => {
    expect(shape(garden)).toBe('soil -heap -worms water -can lost');
    expect(editRows(garden).map(({ below }) => below)).toEqual([2, 0, 0, 1, 0, 0]);
  });

  test('list the nodes of a circle too', () => {
    const circle = framework([
      { id: 'a', parents: ['b'], label: 'A' },
      { id: 'b', parents: ['a'], label: 'B' },
    ]);
    expect(editRows(circle)).toHaveLength(2);
  });

  test('are built without recursion for a deep file', () => {
    const deep = Array.from({ length: 20_000 }, (_, at): FrameworkNode => ({
      id: `n${at}`,
      label: `N${at}`,
      ...(at > 0 ? { parents: [`n${at - 1}`] } : {}),
    }));
    expect(editRows(framework(deep)).at(-1)).toMatchObject({ depth: 19_999 });
  });
});

describe('moving', () => {
  test('takes along what is below', () => {
    expect(shape(moved(garden, 'soil', 'down'))).toBe('water -can soil -heap -worms lost');
    expect(shape(moved(garden, 'worms', 'up'))).toBe('soil -worms -heap water -can lost');
  });

  test('stops at the ends of a list, and never moves into the nodes without their parent', () => {
    for (const [id, direction] of [
      ['soil', 'up'],
      ['heap', 'up'],
      ['water', 'down'],
      ['lost', 'up'],
    ] as const) {
      expect(moved(garden, id, direction)).toBe(garden);
      const rows = editRows(garden);
      expect(
        canMove(
          rows,
          rows.findIndex(({ node }) => node.id === id),
          direction,
        ),
      ).toBe(false);
    }
  });

  test('under another parent goes to its end and keeps further parents', () => {
    expect(shape(movedUnder(garden, 'heap', 'water'))).toBe('soil -worms water -can -heap lost');
    expect(shape(movedUnder(garden, 'lost', 'soil'))).toBe('soil -heap -worms -lost water -can');
    const both = movedUnder(garden, 'can', 'soil');
    expect(both.nodes.find(({ id }) => id === 'can')!.parents).toEqual(['soil']);
    expect(shape(movedUnder(garden, 'worms', undefined))).toBe('soil -heap water -can worms lost');
  });

  test('never puts a node below itself', () => {
    expect(movedUnder(garden, 'soil', 'heap')).toBe(garden);
    expect(movedUnder(garden, 'soil', 'soil')).toBe(garden);
    const offered = possibleParents(garden, editRows(garden), 0).map(({ node }) => node.id);
    expect(offered).toEqual(['water']);
  });

  test('keeps every node with its words, whatever the moves', () => {
    const ids = garden.nodes.map(({ id }) => id);
    const move = fc.record({
      id: fc.constantFrom(...ids),
      to: fc.constantFrom('up', 'down', 'top', ...ids),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const end = moves.reduce((one, { id, to }) => {
          if (to === 'up' || to === 'down') return moved(one, id, to);
          return movedUnder(one, id, to === 'top' ? undefined : to);
        }, garden);
        const labels = ({ nodes }: Framework) => nodes.map(({ id, label }) => `${id} ${label as string}`).sort();
        expect(labels(end)).toEqual(labels(garden));
        expect(buildOutline(end).circular).toEqual([]);
      }),
    );
  });
});

describe('adding and deleting', () => {
  const added: FrameworkNode = { id: 'new', label: 'New' };

  test('a row below has the parent and the kind of the row above it', () => {
    const after = withAdded(garden, { after: 'heap' }, added);
    expect(shape(after)).toBe('soil -heap -new -worms water -can lost');
    expect(after.nodes.find(({ id }) => id === 'new')).toMatchObject({ kind: 'competency', parents: ['soil'] });
    expect(shape(withAdded(garden, { after: 'soil' }, added))).toBe('soil -heap -worms new water -can lost');
  });

  test('a row inside comes last there', () => {
    expect(shape(withAdded(garden, { inside: 'soil' }, added))).toBe('soil -heap -worms -new water -can lost');
    expect(shape(withAdded(garden, 'end', added))).toBe('soil -heap -worms water -can new lost');
  });

  test('deletes what is only below the row, and nothing else', () => {
    expect(shape(withoutNode(garden, 'water'))).toBe('soil -heap -worms -can lost');
    expect(shape(withoutNode(garden, 'soil'))).toBe('water -can lost');
    const targets = [{ category: 'c', node: 'heap', level: 1 }];
    expect(withoutNode({ ...garden, targets }, 'soil').targets).toEqual([]);
  });
});

describe('words', () => {
  const english = framework([{ id: 'soil', label: 'Soil' }], { language: 'en' });

  test('in the main language stay plain text; another language makes a map of both', () => {
    expect(withWording(english, 'soil', 'label', 'en', 'Earth').nodes[0]!.label).toBe('Earth');
    const both = withWording(english, 'soil', 'label', 'es', 'Suelo');
    expect(both.nodes[0]!.label).toEqual({ en: 'Soil', es: 'Suelo' });
    expect(editedLanguages(both)).toEqual(['en', 'es']);
    expect(wordsIn(both.nodes[0]!.label, 'es', both)).toBe('Suelo');
    expect(wordsIn(english.nodes[0]!.label, 'es', english)).toBe('');
  });

  test('a name is never empty, a statement may be', () => {
    expect(withWording(english, 'soil', 'label', 'en', ' ').nodes[0]!.label).toBe('Soil');
    const stated = withWording(english, 'soil', 'text', 'en', 'Knows soil');
    expect(withWording(stated, 'soil', 'text', 'en', '').nodes[0]).not.toHaveProperty('text');
  });

  test('lists are edited one line an item, in each language by itself', () => {
    const first = withLines(english, 'soil', 'demonstratedBy', 'en', 'Digs\nSmells');
    const both = withLines(first, 'soil', 'demonstratedBy', 'es', 'Cava\nHuele');
    expect(both.nodes[0]!.demonstratedBy).toEqual([
      { en: 'Digs', es: 'Cava' },
      { en: 'Smells', es: 'Huele' },
    ]);
    expect(linesIn(both.nodes[0]!.demonstratedBy, 'es', both)).toBe('Cava\nHuele');
    expect(withLines(first, 'soil', 'demonstratedBy', 'en', '').nodes[0]).not.toHaveProperty('demonstratedBy');
  });

  test('the language of the text is guessed only if its small words are clear', () => {
    const labels = (...texts: string[]) => framework(texts.map((label, at) => ({ id: `n${at}`, label })));
    expect(guessedLanguage(labels('Observa la relación de la niña con su familia', 'Acompaña a las familias'))).toBe(
      'es',
    );
    expect(guessedLanguage(labels('Observes the child and the family', 'Plans with the team'))).toBe('en');
    expect(guessedLanguage(labels('First', 'Second'))).toBeUndefined();
  });
});

describe('the framework as a whole', () => {
  test('names its language, and then gets others', () => {
    const named = withMainLanguage(garden, 'en');
    expect(named.language).toBe('en');
    expect(withLanguage(named, 'es').languages).toEqual(['en', 'es']);
    expect(withMainLanguage(withLanguage(named, 'es'), 'pt').languages).toEqual(['pt', 'es']);
    expect(withTitle(withLanguage(named, 'es'), 'es', 'Huerto').title).toEqual({ en: 'Garden', es: 'Huerto' });
  });

  test('gets categories whose ids stay when a label is corrected, and loses them everywhere', () => {
    const one = withCategory(garden, 'Home visitor');
    expect(one.categories).toEqual([{ id: 'home-visitor', label: 'Home visitor' }]);
    expect(withCategory(one, 'home visitor')).toBe(one);
    const renamed = withCategoryLabel(one, 'home-visitor', '', 'Home visitors');
    expect(renamed.categories).toEqual([{ id: 'home-visitor', label: 'Home visitors' }]);
    const used = { ...renamed, nodes: [{ id: 'soil', label: 'Soil', categories: ['home-visitor'] }] };
    expect(withoutCategory(used, 'home-visitor')).toEqual({ ...garden, nodes: [{ id: 'soil', label: 'Soil' }] });
  });

  test('accepts only a URI as its id, and carries references to its own nodes along', () => {
    expect(withId(garden, 'garden')).toBeUndefined();
    expect(withId(garden, 'https://example.org/a b')).toBeUndefined();
    const linked = framework([{ id: 'soil', label: 'Soil', exactMatch: ['urn:example:garden#earth'] }]);
    expect(withId(linked, 'https://example.org/garden')).toMatchObject({
      id: 'https://example.org/garden',
      nodes: [{ exactMatch: ['https://example.org/garden#earth'] }],
    });
  });
});
