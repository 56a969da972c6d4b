import { type Block, type Inline, markupOf, markupTree, plainText } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...inline: Inline[]): Block => ({ kind: 'paragraph', inline });
const strong = (...inline: Inline[]): Inline => ({ kind: 'strong', inline });
const emphasis = (...inline: Inline[]): Inline => ({ kind: 'emphasis', inline });
const list = (ordered: boolean, ...items: Inline[][]): Block => ({ kind: 'list', ordered, items });
const lineBreak: Inline = { kind: 'break' };

describe('markupTree', () => {
  test.each<[string, Block[]]>([
    ['', []],
    ['  \n \n', []],
    ['Two\n\nparagraphs', [paragraph(text('Two')), paragraph(text('paragraphs'))]],
    ['*a* and **b**', [paragraph(emphasis(text('a')), text(' and '), strong(text('b')))]],
    ['***both***', [paragraph(strong(emphasis(text('both'))))]],
    ['**Note:**text', [paragraph(strong(text('Note:')), text('text'))]],
    ['*Required. The *child* leads', [paragraph(text('*Required. The '), emphasis(text('child')), text(' leads'))]],
    ['**open', [paragraph(text('**open'))]],
    ['2*3*4 = 24', [paragraph(text('2*3*4 = 24'))]],
    ['a * b * c', [paragraph(text('a * b * c'))]],
    ['****', [paragraph(text('****'))]],
    ['line\\\nbreak  \nagain', [paragraph(text('line'), lineBreak, text('break'), lineBreak, text('again'))]],
    ['a plain\nline end', [paragraph(text('a plain\nline end'))]],
    ['- a\n- b', [list(false, [text('a')], [text('b')])]],
    ['* a\n\n* b', [list(false, [text('a')], [text('b')])]],
    ['1. a\n2. b', [list(true, [text('a')], [text('b')])]],
    ['2019. A new start', [paragraph(text('2019. A new start'))]],
    ['Skills:\n- a\n- b', [paragraph(text('Skills:')), list(false, [text('a')], [text('b')])]],
    ['- a\n    - deep\n- b', [list(false, [text('a'), lineBreak, text('• deep')], [text('b')])]],
    ['1. a\n   - x\n2. b', [list(true, [text('a'), lineBreak, text('• x')], [text('b')])]],
    ['- a\n  goes on\n\nafter', [list(false, [text('a\ngoes on')]), paragraph(text('after'))]],
    ['\\- no item', [paragraph(text('- no item'))]],
    ['1\\. no item', [paragraph(text('1. no item'))]],
    ['\\*no\\* emphasis', [paragraph(text('*no* emphasis'))]],
    ['-5 degrees, -dash', [paragraph(text('-5 degrees, -dash'))]],
    ['<b>not bold</b> &amp; $x_1$', [paragraph(text('<b>not bold</b> &amp; $x_1$'))]],
    ['C:\\temp\\new', [paragraph(text('C:\\temp\\new'))]],
  ])('%j', (source, expected) => expect(markupTree(source)).toEqual(expected));

  test('contains each character of the text once, as markup or literally', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '*', '\\', '\n', '-', '1', '.', '.') }), (source) => {
        const letters = (words: string) => words.replaceAll(/[^a]/g, '');
        expect(letters(plainText(source))).toBe(letters(source));
      }),
      { numRuns: runs(600) },
    );
  });

  test('accepts any string, with a depth of two at most', () => {
    const depth = (inline: readonly Inline[]): number =>
      Math.max(0, ...inline.map((part) => ('inline' in part ? 1 + depth(part.inline) : 0)));
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('*', 'x', ' ', '\n', '\\') }),
    );
    fc.assert(
      fc.property(odd, (source) => {
        for (const block of markupTree(source)) {
          const parts = block.kind === 'list' ? block.items : [block.inline];
          for (const inline of parts) expect(depth(inline)).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: runs(600) },
    );
  });

  test('takes time proportional to the text', () => {
    const pumps = ['*', '**a', '*a', '\\', '\\*', ' ', '- ', '- a\n', '\n', '1. a\n', '  - a\n', '***a ', 'a**b*'];
    for (const pump of pumps) expect(() => markupTree(pump.repeat(50_000))).not.toThrow();
  }, 60_000);
});

describe('plainText', () => {
  test('removes emphasis and keeps list marks', () => {
    expect(plainText('**One** thing:\n\n- a *b*\n- c\n\n1. d\n2. e')).toBe('One thing:\n\n• a b\n• c\n\n1. d\n2. e');
  });
});

describe('markupOf', () => {
  const words = fc
    .string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '*', '\\', '-', '1', '.', '<') })
    .map((raw) => raw.trim())
    .filter((raw) => raw !== '' && /^\S/.test(raw));
  const inline = fc.array(
    fc.oneof(
      words.map(text),
      words.filter((raw) => /^[ab]/.test(raw) && /[ab]$/.test(raw)).map((raw) => strong(text(raw))),
    ),
    { minLength: 1, maxLength: 1 },
  );
  const block = fc.oneof(
    inline.map((parts) => paragraph(...parts)),
    fc
      .record({ ordered: fc.boolean(), items: fc.array(inline, { minLength: 1, maxLength: 3 }) })
      .map((one) => list(one.ordered, ...one.items)),
  );

  test('round-trips any tree', () => {
    fc.assert(
      fc.property(block, (one) => {
        expect(markupTree(markupOf([one]))).toEqual([one]);
      }),
      { numRuns: runs(600) },
    );
  });

  test('keeps breaks, emphasis and lists', () => {
    const blocks = [
      paragraph(text('a'), lineBreak, strong(text('b'), emphasis(text('c')))),
      list(true, [text('1. x'), lineBreak, text('- y')], [text('z')]),
      paragraph(text('- w')),
    ];
    expect(markupTree(markupOf(blocks))).toEqual(blocks);
  });
});
