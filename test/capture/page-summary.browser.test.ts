import { readPageSummary } from '@imh/capture';
import { expect } from '@open-wc/testing';

const read = (html: string) => readPageSummary(new DOMParser().parseFromString(html, 'text/html'));

describe('the summary of a page', () => {
  it('is its description and its main text, without menus, forms, scripts and comments', () => {
    const page = `<meta name="description" content="On tantrums &amp;amp; biting.">
      <nav>Home</nav><main><h1>Tantrums</h1><p>Stay <b>calm</b>.</p><script>alert(1)</script><aside>Ad</aside>
      <form>Subscribe</form><div class="comments">First!</div></main><footer>Imprint</footer>`;
    expect(read(page)).to.deep.equal({ description: 'On tantrums & biting.', article: 'Tantrums Stay calm .' });
  });

  it('is nothing for a page without text', () => expect(read('<body><svg><text>x</text></svg>')).to.deep.equal({}));

  it('is at most 6,000 characters of plain text, whatever the nesting', () => {
    const { article } = read(`<main>${'<div>'.repeat(500)}<p>${'tantrum '.repeat(50_000)}</p>&lt;img src=x&gt;`);
    expect(article!.length).to.be.within(5_000, 6_000);
    expect(article).not.to.contain('<');
  });
});
