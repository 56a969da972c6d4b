import { markupTree, plainText } from '@imh/core';
import { markupFromHtml } from '@imh/formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';

const textOf = (fragment: string) => markupFromHtml(fragment).text;
const dropped = (fragment: string) => markupFromHtml(fragment).dropped;

describe('HTML in a statement', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>two<br/>three', 'One\\\ntwo\\\nthree'],
    ['<p>One<br><br>Two</p>', 'One\n\nTwo'],
    ['<p>A <b>bold </b>word, <i>it</i> and <strong><em>both</em></strong></p>', 'A **bold** word, *it* and ***both***'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<ul><li>a<li>b', '- a\n- b'],
    ['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    ['<ul><li>a<ul><li>x</li><li>y</li></ul></li><li>b</li></ul>', '- a\\\n  • x\\\n  • y\n- b'],
    ['<ul><li><p>a</p><p>more</p></li></ul>', '- a\\\n  more'],
    ['<p>wrapped\n  by an\r\neditor</p>', 'wrapped by an editor'],
    ['<h2>Title</h2><div>text</div>', '**Title**\n\ntext'],
    ['<p>&amp; &lt;b&gt; &eacute; &#8217; &#x2014; &#146; &nbsp; &unknown;</p>', '& <b> é ’ — ’ &unknown;'],
    ['<p>- no list</p><p>1. nor this</p><p>*no* star</p>', '\\- no list\n\n1\\. nor this\n\n\\*no\\* star'],
    ['<p style="a>b" class=x>ok</p>', 'ok'],
    ['<P ALIGN=center>ok</P>', 'ok'],
    ['10<sup>2</sup> m, the 1<sup>st</sup>, H<sub>2</sub>O', '10² m, the 1st, H2O'],
    ['<o:p></o:p><p>from Word</p><!-- and --><!DOCTYPE html>', 'from Word'],
  ])('%j', (fragment, expected) => expect(textOf(fragment)).toBe(expected));

  test('reads a "<" that does not begin an element as a character', () => {
    const texts = ['if a<b and c>d', 'x <y> z', '5 < 6', '<', '<<', 'p<q', '3 <em dashes', '<select one> of these'];
    for (const text of texts) expect(textOf(text)).toBe(text);
  });

  test('removes scripts and styles with their content, and reports them', () => {
    const fragment = '<style>p{}</style><p>a</p><script>alert("</p>")</script><SCRIPT>x</SCRIPT ><p>b</p><script>open';
    expect(markupFromHtml(fragment)).toEqual({ text: 'a\n\nb', dropped: ['style', 'script'] });
  });

  test('keeps the words of links and pictures and the rows of tables', () => {
    expect(markupFromHtml('<p>see <a href="https://x.example/?a&amp;b">here</a></p>')).toEqual({
      text: 'see here',
      dropped: ['link to https://x.example/?a&b'],
    });
    expect(markupFromHtml('<p><img src="a.png" alt="A tree"></p>')).toEqual({
      text: 'A tree',
      dropped: ['picture a.png'],
    });
    expect(textOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toBe('a | b\n\nc | d');
    expect(dropped('<p>plain</p>')).toEqual([]);
  });

  test('leaves formulas as typed, asterisks included', () => {
    expect(plainText(textOf('<p>$a*b*c$ and \\(x^2\\)</p>'))).toBe('$a*b*c$ and \\(x^2\\)');
    expect(dropped('so $x^2$ is')).toEqual(['formula (kept as it is typed)']);
    expect(dropped('it costs $5 and $10')).toEqual([]);
  });
});

describe('markdown in a statement', () => {
  test.each([
    ['plain text', 'plain text'],
    ['**Key:** _soft_ and __hard__', '**Key:** *soft* and **hard**'],
    ['snake_case and ____ to fill', 'snake_case and ____ to fill'],
    ['-   a\r\n\r\n-   b', '-   a\n\n-   b'],
    ['# Title\ntext', '**Title**\n\ntext'],
    ['+ a\n+ b', '- a\n- b'],
    ['> quoted', 'quoted'],
    ['a<br>b', 'a\\\nb'],
    ['an <em>inline</em> <b>tag</b>', 'an *inline* **tag**'],
    ['AT&amp;T', 'AT&T'],
    ['| a | b |\n|---|---|\n| c | d |\n\nafter', 'a | b\\\nc | d\n\nafter'],
  ])('%j', (fragment, expected) => expect(textOf(fragment)).toBe(expected));

  test.each(['|x| + |y| = 3', '> 50 %', '+ 5 points', 'in [0, 5](cm)', '$\\|a\\| + [a](b)$', 'private \ue000 use $x$'])(
    'leaves %j as it is',
    (text) => expect(textOf(text)).toBe(text),
  );

  test('keeps the words of links and pictures', () => {
    expect(markupFromHtml('[here](https://x.example "t") and ![tree](a.png)')).toEqual({
      text: 'here and tree',
      dropped: ['link to https://x.example', 'picture a.png'],
    });
  });

  test('reads a loose list with a nested one as one list', () => {
    const [block] = markupTree(textOf('-   a\n\n    -   x\n\n    -   y\n\n-   b'));
    expect(block).toMatchObject({ kind: 'list', items: { length: 2 } });
  });
});

describe('any statement', () => {
  const pieces = fc.constantFrom(
    ...['<p>', '</p>', '<ul>', '<li>', '</ul>', '<b>', '</b>', '<i', '>', '<a href="', '"', '<!--', '-->', '<script>'],
    ...[
      '<td>',
      '<table>',
      '</li>',
      '&amp',
      '&#x110000;',
      '*',
      '**',
      '_',
      '|',
      '\n',
      '- ',
      '1. ',
      '[',
      '](',
      '$',
      'word ',
    ],
  );

  test('never throws, and removes every closed HTML element', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { text } = markupFromHtml(parts.join(''));
        markupTree(text);
        expect(text).not.toMatch(/<\/(?:p|ul|li|table|td|script)>/);
      }),
      { numRuns: runs(600) },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        markupFromHtml(text);
      }),
    );
  });

  test('reads a long hostile text in linear time', () => {
    const pumps = [
      '<',
      '<p ',
      '<a ="',
      '<!--',
      '&',
      '[',
      '![a](',
      '$a',
      '_a',
      '`',
      '<li><p>a',
      '<ul>',
      '* ',
      '|',
      ' ',
      '\\',
    ];
    for (const pump of [...pumps, '</', '<script', "<p x='", '__', '<ul><li>', '<b> ']) {
      expect(() => markupFromHtml(pump.repeat(30_000))).not.toThrow();
    }
  }, 60_000);
});
