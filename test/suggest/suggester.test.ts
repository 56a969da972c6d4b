import type { Framework } from '@imh/core';
import { massAimh, starter, wiAimh } from '@imh/frameworks';
import { Suggester } from '@imh/suggest';
import { describe, expect, test } from 'vitest';

const sleep = {
  title: 'Safe sleep in the first year',
  description: 'Night waking, crying and breastfeeding: what tired parents ask.',
};

function framework(nodes: Framework['nodes'], more: Partial<Framework> = {}): Framework {
  return { format: 'imh-framework', formatVersion: 1, id: 'urn:example:f', version: '1', title: 'F', nodes, ...more };
}

const workshop = framework(
  [
    { id: 'wood', kind: 'domain', label: 'Woodwork' },
    { id: 'saw', parents: ['wood'], label: 'Sawing', text: 'Cuts boards along a line.', keywords: ['hand saw'] },
    { id: 'glue', parents: ['wood'], label: 'Gluing', text: 'Joins parts with adhesives.', categories: ['joiner'] },
    { id: 'oil', parents: ['wood'], label: 'Finishing', text: 'Protects surfaces with oil or varnish.' },
  ],
  { language: 'en' },
);

describe('suggestions', () => {
  test('start with the competency that the page is about, with the words that match', () => {
    const [first] = new Suggester(starter).suggest(sleep);
    expect(first).toMatchObject({ node: 'foundations.growth.rhythms', onSite: 0 });
    expect(first!.words.join()).toMatch(/Safe sleep/);
  });

  test('are the same each time', () => {
    const suggester = new Suggester(starter);
    expect(suggester.suggest(sleep)).toEqual(suggester.suggest(sleep));
    expect(new Suggester(starter).suggest(sleep)).toEqual(suggester.suggest(sleep));
  });

  test('match a Spanish page in Spanish, whatever the language of the interface', () => {
    const page = { title: 'Berrinches y mordidas', description: 'Por qué ocurren y cómo el adulto ayuda a calmarse.' };
    expect(new Suggester(starter).suggest(page, { language: 'en' })[0]).toMatchObject({
      node: 'alongside.everyday.storms',
    });
  });

  test('use the words of a quote and of an article as well', () => {
    const suggester = new Suggester(starter);
    const quoted = suggester.suggest({ title: 'Recording', quotes: ['Tantrums need co-regulation by a calm adult.'] });
    expect(quoted[0]?.node).toBe('alongside.everyday.storms');
    const article = 'A tantrum ends sooner with co-regulation. Tantrums and biting are challenging behavior. '.repeat(
      20,
    );
    expect(suggester.suggest({ title: 'Recording', article })[0]?.node).toBe('alongside.everyday.storms');
  });

  test.each(['', 'Ten-minute lentil soup', '{}[]<script>', '\ud800', '💤💤💤', 'a '.repeat(50_000)])(
    'are none for %j',
    (title) => expect(new Suggester(starter).suggest({ title: title.slice(0, 100_000) })).toEqual([]),
  );

  test('are limited to the category of the person', () => {
    const page = { title: 'Gluing boards with new adhesives' };
    expect(new Suggester(workshop, { category: 'joiner' }).suggest(page).map(({ node }) => node)).toContain('glue');
    expect(new Suggester(workshop, { category: 'turner' }).suggest(page).map(({ node }) => node)).not.toContain('glue');
  });

  test('never use a text that its rights keep from the screen', () => {
    const marked = { id: 'x', label: 'Short name', text: 'Quixotic zeugma of marmalade', keywords: ['marmalade'] };
    const nodes = [marked, { id: 'y', label: 'Other', text: 'Something else' }];
    const page = { title: 'Marmalade: a quixotic zeugma' };
    expect(new Suggester(framework(nodes)).suggest(page).map(({ node }) => node)).toEqual(['x']);
    expect(new Suggester(framework(nodes, { rights: { display: 'titles' } })).suggest(page)).toEqual([]);
  });

  test('of an outline of names only are its headings', () => {
    for (const outline of [wiAimh, massAimh]) {
      const [heading] = outline.nodes;
      const found = new Suggester(outline).suggest({ title: 'Theoretical Foundations of our field' });
      expect(found.map(({ node }) => node)).toContain(heading!.id);
    }
  });

  test('count the texts below a node that can be suggested', () => {
    const suggester = new Suggester(workshop, { nodes: ['wood'] });
    expect(suggester.rank({ title: 'Varnish and adhesives' })[0]?.node).toBe('wood');
  });

  test('find another form of a word', () => {
    const nodes = [
      { id: 'a', label: { es: 'Inclusión' }, text: { es: 'Apoya a personas con discapacidad.' } },
      { id: 'b', label: { es: 'Lectura' }, text: { es: 'Lee cuentos.' } },
    ];
    const ranked = new Suggester(framework(nodes, { language: 'es' })).rank(
      { title: 'Los niños discapacitados' },
      'es',
    );
    expect(ranked.map(({ node }) => node)).toEqual(['a']);
  });
});
