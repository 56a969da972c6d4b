import { expect } from '@open-wc/testing';
import { visibleText } from './by-role.js';
import { clearPage, expectQuietConsole, place } from './place.js';

// What WordPress's classic editor (wpautop) makes of a snippet: tags that it does not know get paragraphs of their own.
// Taken from WordPress 6.1.9; `npm run prove:wordpress` shows the same in a real one.

const lists = `<h2>Garden skills</h2>
<p>What a gardener does.</p>
<ul data-framework="urn:example:garden" data-version="3">
<li data-id="soil" data-kind="domain">Soil</p>
<ul>
<li data-id="heap" data-kind="competency">Turns the heap</p>
<p>Turns the heap before it goes sour.</p>
</li>
</ul>
</li>
</ul>
<p data-rights data-holder="Garden Society">© Garden Society</p>`;

const after = '<p id="after">The rest of the post.</p>';

describe('<imh-competencies> after the classic editor of WordPress', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('shows the lists, and the rest of the post stays on the page, if the end tag was lost', async () => {
    const element = await place(`<div><imh-competencies lang="en"></p>
      ${lists}
      <p></imh-competencies></p>
      ${after}</div>`);
    expect(visibleText(element)).to.contain('Garden skills').and.contain('Soil');
    const rest = document.querySelector('#after')!;
    expect(element.contains(rest)).to.equal(false);
    expect(rest.checkVisibility()).to.equal(true);
  });

  it('shows the lists if they follow the element, once, and no failure is reported', async () => {
    let failures = 0;
    const count = (): void => void (failures += 1);
    addEventListener('imh-failed', count);
    const element = await place(`<div><p><imh-competencies lang="en"></p>
      ${lists}
      <p></imh-competencies></p>
      ${after}</div>`);
    removeEventListener('imh-failed', count);
    expect(failures).to.equal(0);
    expect(visibleText(element)).to.contain('Garden skills').and.contain('Soil');
    expect(document.querySelectorAll('[data-framework]').length).to.equal(1);
    expect(element.contains(document.querySelector('[data-rights]'))).to.equal(true);
    expect(document.querySelector('#after')!.checkVisibility()).to.equal(true);
  });

  it('takes no list of another element, nor one that is no framework', async () => {
    const element = await place(`<div><p><imh-competencies lang="en"></p>
      <ul><li>A menu of the site</li></ul>
      <imh-competencies lang="en">${lists}</imh-competencies></div>`);
    expect(element.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('No file was given');
    expect(document.querySelectorAll('imh-competencies')[1]!.querySelectorAll('[data-framework]').length).to.equal(1);
  });

  it('keeps what an association has written below its lists, if the end tag is there', async () => {
    const element = await place(
      `<imh-competencies lang="en">${lists}<p id="own">Read it as a PDF.</p></imh-competencies>`,
    );
    expect(element.contains(document.querySelector('#own'))).to.equal(true);
  });
});
