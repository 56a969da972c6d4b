import { readdirSync, readFileSync } from 'node:fs';
import { Framework } from '@imh/core';
import { fileContent, importers, readText } from '@imh/formats';
import { describe, expect, test } from 'vitest';
import { losses, node, outlineOf, plain } from './table-outline.js';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/text/${name}`, import.meta.url), 'utf8');

describe('a text pasted from a PDF', () => {
  const harbour = plain(fixture('pdf-paste.txt'));

  test('gives the outline of its headings, numbers and letters', () => {
    expect(outlineOf(harbour)).toEqual([
      '1 BOATS',
      '  Ropes',
      '    1.1 Ties a rope to a ring so that it holds in wind and water, and opens it again with one hand.',
      '    1.2 Coils a rope.',
      '  Sails',
      '    1.3 Folds a sail with another person, corner to corner, before the evening comes.',
      '2 HARBOUR',
      '  1 Guests',
      '    a Greets a boat that comes in',
      '    b Shows the way to the showers',
      '  2 Tides',
      '    a Reads the tide table',
      '      i for today',
      '      ii for tomorrow',
    ]);
    expect(harbour.framework.title).toBe('Harbour Skills Framework');
    expect(node(harbour, 'BOATS')).toMatchObject({
      kind: 'domain',
      text: 'This domain is about everything that floats.',
    });
  });

  test('keeps demonstrations with their competency, across a page break and broken lines', () => {
    expect(harbour.framework.nodes[2]?.demonstratedBy).toEqual([
      'Ties the knot without looking, while talking with the person on the pier',
      'Opens a wet knot',
    ]);
    expect(node(harbour, 'Coils a rope.').demonstratedBy).toEqual([
      'Hangs the coil up',
      'Keeps coils of the same length together',
    ]);
  });

  test('reports removed page furniture and joined lines, with line numbers', () => {
    expect(losses(harbour, 'running-head')).toMatchObject({ count: 3, where: ['line 7', 'line 23', 'line 39'] });
    expect(losses(harbour, 'contents')?.where).toEqual(['line 3', 'line 4', 'line 5']);
    expect(losses(harbour, 'word-joined')?.message).toContain('“water”');
    expect(losses(harbour, 'lines-joined')?.count).toBe(3);
  });
});

describe('a text in Spanish', () => {
  test('is read by the same rules', () => {
    const workshop = plain(fixture('es.txt'), { language: 'es' });
    expect(outlineOf(workshop)).toEqual([
      '1 Ruedas',
      '  Cambio de cámara',
      '    Desmonta la rueda sin herramientas especiales',
      '    Encuentra el pinchazo con agua',
      '2 Frenos',
      '  Ajuste',
      '    Centra las zapatas',
      '    Cambia el cable cuando está gastado o roto',
    ]);
    expect(node(workshop, 'Desmonta la rueda sin herramientas especiales').demonstratedBy).toEqual([
      'Afloja el freno antes',
      'Guarda las tuercas en una caja',
    ]);
    expect(workshop.framework).toMatchObject({ language: 'es', title: 'Marco del taller de bicicletas' });
  });
});

describe('lists', () => {
  test.each([
    [
      'numbers in numbers',
      '1. Soil\n1.1 Beds\n1.1.1 Turns\n1.2 Paths\n2. Water',
      ['1 Soil', '  1.1 Beds', '    1.1.1 Turns', '  1.2 Paths', '2 Water'],
    ],
    [
      'Roman numbers, letters, numbers',
      'I. Soil\nA. Beds\n1. Turns\n2. Digs\nB. Paths\nII. Water',
      ['I Soil', '  A Beds', '    1 Turns', '    2 Digs', '  B Paths', 'II Water'],
    ],
    ['letters that look Roman', 'a) one\nb) two\nc) three\nd) four', ['a one', 'b two', 'c three', 'd four']],
    [
      'numbers without a stop',
      '1 Soil\n1.1 Beds\n2 Water\n2.1 Rain',
      ['1 Soil', '  1.1 Beds', '2 Water', '  2.1 Rain'],
    ],
    [
      'markdown',
      '# Garden\n\n## Roots\n\n- Waters\n  - in spring\n\n## Leaves\n\n1. Reads',
      ['Roots', '  Waters', '    in spring', 'Leaves', '  1 Reads'],
    ],
    [
      'domains and areas named as such',
      'Domain I: Roots\nArea A: Beds\nCompetency 1: Waters\nDomain II: Leaves',
      ['I Roots', '  A Beds', '    1 Waters', 'II Leaves'],
    ],
    [
      'titles above titles',
      'Theory of Gardens\n\nSoil at Hand\n• Names soils\n\nDirect Work\n\nGreeting People\n• Says hello',
      ['Theory of Gardens', '  Soil at Hand', '    Names soils', 'Direct Work', '  Greeting People', '    Says hello'],
    ],
    [
      'codes with letters',
      'TF1 Theory\nTF1.1 Knows soil\nTF1.2 Knows water',
      ['TF1 Theory', '  TF1.1 Knows soil', '  TF1.2 Knows water'],
    ],
    ['h, i, j as letters', 'h) one\ni) two\nj) three', ['h one', 'i two', 'j three']],
    ['bullets in bullets by sign', '• Soil\no Beds\no Paths\n• Water', ['Soil', '  Beds', '  Paths', 'Water']],
    [
      'bullets in bullets by indentation',
      '- Soil\n  - Beds\n    - Turns\n  - Paths\n- Water',
      ['Soil', '  Beds', '    Turns', '  Paths', 'Water'],
    ],
    [
      'bullets under numbers',
      '1. Soil\n• Beds\n• Paths\n2. Water\n• Rain',
      ['1 Soil', '  Beds', '  Paths', '2 Water', '  Rain'],
    ],
    ['bullets that Word leaves', '\uf0b7\tSoil\n\uf0b7\tWater', ['Soil', 'Water']],
    ['a mark alone on its line', '1.\nSoil\n2.\nWater', ['1 Soil', '2 Water']],
    [
      'capitals above numbers that begin anew',
      'SOIL\n1. Beds\n2. Paths\n\nWATER\n1. Rain',
      ['SOIL', '  1 Beds', '  2 Paths', 'WATER', '  1 Rain'],
    ],
    ['lines by indentation alone', 'Soil\n    Beds\n    Paths\nWater', ['Soil', '  Beds', '  Paths', 'Water']],
    [
      'Spanish "o" inside a sentence',
      '• Riega con agua de lluvia\no del pozo\n• Poda',
      ['Riega con agua de lluvia o del pozo', 'Poda'],
    ],
    [
      'no number where there is only a measure',
      '• Reads to children of\n3 months of age\n• Sings',
      ['Reads to children of 3 months of age', 'Sings'],
    ],
  ])('%s', (_, text, outline) => {
    expect(outlineOf(plain(text))).toEqual(outline);
  });

  test.each(['As demonstrated by:', 'How it shows', 'Cómo se ve en la práctica:', 'Demostrado por:', 'Indicators:'])(
    '"%s" begins what shows a competency, also with numbers of its own',
    (phrase) => {
      const read = plain(`1. Waters beds\n${phrase}\na) Fills the can\nb) Empties it\n2. Digs\n`);
      expect(outlineOf(read)).toEqual(['1 Waters beds', '2 Digs']);
      expect(read.framework.nodes[0]?.demonstratedBy).toEqual(['Fills the can', 'Empties it']);
    },
  );

  test.each([
    'As shown in practice:',
    'This looks like:',
    'In practice, this may look like:',
    'Examples of practice:',
    'What you might see:',
    'A practitioner might:',
    'Se ve así:',
    'Así se ve en la práctica:',
    'En la práctica, esto se ve:',
    'Ejemplos prácticos:',
  ])('"%s" introduces practices', (line) => {
    const read = plain(`1. Roots\n1.1 Waters beds\n${line}\n• Waters early\n• Notes which bed is dry\n1.2 Sows\n`);
    expect(outlineOf(read)).toEqual(['1 Roots', '  1.1 Waters beds', '  1.2 Sows']);
    expect(node(read, 'Waters beds').demonstratedBy).toEqual(['Waters early', 'Notes which bed is dry']);
  });

  test('splits a sentence at "as demonstrated by" in its middle', () => {
    const { framework } = plain('1. Waters beds. As demonstrated by: fills the can; empties it.\n2. Digs.');
    expect(framework.nodes.map(({ label }) => label)).toEqual(['Waters beds.', 'Digs.']);
    expect(framework.nodes[0]?.demonstratedBy).toEqual(['fills the can', 'empties it.']);
  });

  test('keeps the hyphen of a compound at a line’s end if the text contains the whole compound', () => {
    const read = plain('• Uses rain-water\n• Collects rain-\nwater in barrels and keeps wa-\nter clean');
    expect(outlineOf(read)[1]).toBe('Collects rain-water in barrels and keeps water clean');
  });

  test('reports a paragraph above the first item, and reads one below an item as its text', () => {
    const read = plain('Allotment\n\nThis was written in spring.\n\n1. Soil\n\nIt is dark here.\n\n2. Water');
    expect(losses(read, 'text-not-carried')?.message).toBe(
      'line 3: “This was written in spring.” is above the first item; it has no place here',
    );
    expect(node(read, 'Soil').text).toBe('It is dark here.');
  });

  test('keeps a heading that repeats under each domain', () => {
    const read = plain('SOIL\nKnowledge\n• Beds\nWATER\nKnowledge\n• Rain\nAIR\nKnowledge\n• Wind');
    expect(outlineOf(read).filter((line) => line.trim() === 'Knowledge')).toHaveLength(3);
  });
});

describe('what a page repeats', () => {
  const page = (number: number) => `© Garden Club 2027. All rights reserved. Page ${number} of 3`;

  test('heads and feet are removed wherever they repeat, and the title stays', () => {
    const read = plain(
      `Garden Guide\n\n${page(1)}\nDomain 1: Roots\n1.1 Waters the beds with care and\n${page(2)}\nGarden Guide\nattention to each plant\n1.2 Works with the Garden Guide in hand\n${page(3)}\nGarden Guide\nDomain 2: Leaves\n2.1 Cuts back\n`,
    );
    expect(read.framework.title).toBe('Garden Guide');
    expect(outlineOf(read)).toEqual([
      '1 Roots',
      '  1.1 Waters the beds with care and attention to each plant',
      '  1.2 Works with the Garden Guide in hand',
      '2 Leaves',
      '  2.1 Cuts back',
    ]);
    expect(losses(read, 'running-head')?.count).toBe(5);
  });

  test('a phrase that a narrow column puts on a line of its own stays in its sentences', () => {
    const sentence = (verb: string) => `${verb} the principles of\nInfant Mental Health\nin daily work with families`;
    const read = plain(['Knows', 'Applies', 'Teaches'].map((verb, at) => `1.${at + 1} ${sentence(verb)}`).join('\n'));
    expect(outlineOf(read)).toEqual(
      ['Knows', 'Applies', 'Teaches'].map(
        (verb, at) => `1.${at + 1} ${verb} the principles of Infant Mental Health in daily work with families`,
      ),
    );
  });

  test('a statement of rights that occurs once stays in the text', () => {
    const read = plain('1. Roots\n1.1 Waters beds\nCopyright belongs to the garden club.\n1.2 Sows\n');
    expect(node(read, 'Waters beds').text).toBe('Copyright belongs to the garden club.');
  });
});

describe('any text', () => {
  test.each([
    ['', 'empty'],
    ['\n\f \n', 'empty'],
    ['12\n13\n', 'no-nodes'],
  ])('%j is refused with a reason', (text, code) => {
    expect(readText(fileContent(text), {})).toMatchObject({ ok: false, error: { code } });
  });

  test.each([
    ['dots', `Contents\n${'.'.repeat(200_000)}`],
    ['spaces', `1. a${' '.repeat(200_000)}b`],
    ['numbers', `1.${'1.'.repeat(100_000)} a`],
    ['one line many times', 'Head\n'.repeat(30_000)],
    ['many items', Array.from({ length: 20_000 }, (_, at) => `${at + 1}. item`).join('\n')],
    ['many bullets, ever deeper', Array.from({ length: 1_500 }, (_, at) => `${' '.repeat(at * 2)}• item`).join('\n')],
    ['hyphens', `${'a-\n'.repeat(20_000)}`],
  ])('%s end in a result', (_, text) => {
    expect(typeof readText(fileContent(text), {}).ok).toBe('boolean');
  });

  test.each(readdirSync(new URL('../fixtures/formats/text', import.meta.url)))(
    '%s is recognised and fits the schema',
    (name) => {
      const content = fileContent(fixture(name));
      const scores = importers.map((one) => [one.recognize(content).score, one.name] as const);
      expect(scores.sort(([a], [b]) => b - a)[0]![1]).toBe('plain text');
      expect(Framework.safeParse(plain(fixture(name)).framework).success).toBe(true);
    },
  );
});
