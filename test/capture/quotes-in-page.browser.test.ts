import { findQuote, pageText, quoteOfRange } from '@imh/capture';
import { expect } from '@open-wc/testing';

/** A page, as a reader sees it, in a frame of its own. */
async function pageOf(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentDocument!.body.innerHTML = html;
  return frame.contentDocument!;
}

/** The range that a user selects by dragging from one text to another. */
function rangeBetween(page: Document, from: string, to: string): Range {
  const range = page.createRange();
  const nodes = textNodes(page);
  const first = nodes.find(({ data }) => data.includes(from))!;
  const last = nodes.findLast(({ data }) => data.includes(to))!;
  range.setStart(first, first.data.indexOf(from));
  range.setEnd(last, last.data.lastIndexOf(to) + to.length);
  return range;
}
function textNodes(page: Document): Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

describe('the quote of a selection', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('has the text before and after it, across elements', async () => {
    const page = await pageOf(
      '<h1>On sleep</h1><p>Babies <em>wake</em> at night,\n  and <a href="#">parents</a> wake too.</p><p>It passes.</p>',
    );
    expect(quoteOfRange(rangeBetween(page, 'wake', 'parents'))).to.deep.equal({
      exact: 'wake at night, and parents',
      prefix: 'On sleep\nBabies ',
      suffix: ' wake too.\nIt passes.',
    });
  });

  it('has its context if the selection ends at elements, as after a triple click', async () => {
    const page = await pageOf('<p>One.</p><p id="two">Two, too.</p><p>Three.</p>');
    const range = page.createRange();
    range.setStart(page.body, 1);
    range.setEnd(page.body, 2);
    const expected = { exact: 'Two, too.', prefix: 'One.\n', suffix: '\nThree.' };
    expect(quoteOfRange(range)).to.deep.equal(expected);
    range.setStart(page.querySelector('#two')!, 0);
    range.setEnd(page.querySelectorAll('p')[2]!, 0);
    expect(quoteOfRange(range)).to.deep.equal(expected);
  });

  it('keeps the paragraphs of a long selection apart, and leaves out what is hidden or no text', async () => {
    const page = await pageOf(
      '<p>Start.</p><p>First<script>let x = 1;</script> part.</p><div hidden>secret</div><ul><li>Second part.</li></ul><p>End.</p>',
    );
    expect(quoteOfRange(rangeBetween(page, 'First', 'Second part.'))).to.deep.equal({
      exact: 'First part.\nSecond part.',
      prefix: 'Start.\n',
      suffix: '\nEnd.',
    });
  });

  it('is cut at a word if it is very long, with what follows the cut as its context', async () => {
    const page = await pageOf(`<p>${'word '.repeat(1000)}</p>`);
    const { exact, suffix } = quoteOfRange(rangeBetween(page, 'word', 'word'))!;
    expect(exact.length).to.be.within(1900, 2000);
    expect(exact).to.match(/ word$/);
    expect(suffix).to.match(/^ word word/);
  });

  it('does not exist for a selection without words', async () => {
    const page = await pageOf('<p>One</p><p> … </p><p>Two</p>');
    expect(quoteOfRange(rangeBetween(page, ' … ', ' … '))).to.equal(undefined);
  });

  it('is found again on the page, at the range that was selected', async () => {
    const page = await pageOf('<p>Babies <em>wake</em> at night,\n and <b>parents</b> wake too.</p><p>It passes.</p>');
    const quote = quoteOfRange(rangeBetween(page, 'wake', 'parents'))!;
    const text = pageText(page);
    const match = findQuote(text.text, quote);
    if (match.kind === 'gone') throw new Error('gone');
    expect(text.rangeOf(match.start, match.end)!.toString().replace(/\s+/g, ' ')).to.equal(
      'wake at night, and parents',
    );
  });
});
