import { expect } from '@open-wc/testing';
import type { Framework } from '@imh/core';
import { starter, wiAimh } from '@imh/frameworks';
import type { FilteredEvent, OpenedEvent, ReadyEvent } from '../../widget/src/events.js';
import { allByRole, byRole, isVisible, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, garden, place, settle } from './place.js';

const names = (elements: HTMLElement[]): string[] => elements.map(nameOf);

async function type(element: Element, words: string): Promise<void> {
  const box = byRole(element, 'searchbox', 'Search') as HTMLInputElement;
  box.focus();
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function choose(element: Element, label: string): Promise<void> {
  const select = byRole(element, 'combobox', 'Category') as HTMLSelectElement;
  select.value = [...select.options].find(({ text }) => text === label)!.value;
  select.dispatchEvent(new Event('change'));
  await settle();
}

describe('<imh-competencies>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  describe('where the framework comes from', () => {
    it('reads the file that "src" names, relative to the page', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      expect(names(allByRole(element, 'heading'))).to.deep.equal([
        'Garden skills',
        '1 Soil 3 competencies',
        '2 Water 1 competency',
        'Other entries',
        '9 Finds its way',
      ]);
      await expect(element).to.be.accessible();
    });

    it('reads a JSON script inside it', async () => {
      const element = await place(
        `<imh-competencies><script type="application/json">${JSON.stringify(starter)}</script></imh-competencies>`,
      );
      expect(nameOf(byRole(element, 'heading', starter.title.en))).to.equal(starter.title.en);
      await expect(element).to.be.accessible();
    });

    it('reads nested lists inside it, which are visible without JavaScript, too', async () => {
      const element = await place(`<imh-competencies lang="en">
        <h2>Kitchen skills</h2>
        <p>Invented.</p>
        <dl data-categories><dt data-id="cook">Cook</dt><dd>Who cooks.</dd><dt data-id="guest">Guest</dt><dd>Who eats.</dd></dl>
        <ul data-framework="urn:example:kitchen" data-version="4">
          <li data-id="fire" data-kind="domain" data-code="A">Fire
            <ul><li data-id="light" data-categories="cook" data-keywords="match; kindling">Lights <em>the stove</em>
              <p>Lights the stove safely.</p>
              <ul data-practice><li>Opens a window first.</li></ul>
            </li></ul>
          </li>
        </ul>
        <p data-rights data-holder="Nobody">Made up. <a href="https://kitchen.example/">More</a></p>
      </imh-competencies>`);
      const framework = element.framework!;
      expect(framework.id).to.equal('urn:example:kitchen');
      expect(framework.version).to.equal('4');
      expect(framework.language).to.equal('en');
      expect(framework.nodes.map(({ id }) => id)).to.deep.equal(['fire', 'light']);
      expect(framework.nodes[1]).to.deep.equal({
        id: 'light',
        parents: ['fire'],
        label: 'Lights the stove',
        text: 'Lights the stove safely.',
        demonstratedBy: ['Opens a window first.'],
        keywords: ['match', 'kindling'],
        categories: ['cook'],
      });
      expect(framework.rights).to.deep.equal({
        statement: 'Made up. More',
        url: 'https://kitchen.example/',
        holder: 'Nobody',
      });
      byRole(element, 'button', /Fire/).click();
      await settle();
      expect(text(element)).to.include('Lights the stove safely.');
    });

    it('renders again when the lists inside it change', async () => {
      const element = await place('<imh-competencies><ul><li data-id="a">One</li></ul></imh-competencies>');
      const again = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
      element.querySelector('li')!.textContent = 'Another';
      await again;
      expect(names(allByRole(element, 'listitem'))).to.deep.equal(['AnotherCopy link']);
    });

    it('accepts a framework as a property and returns it', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      const ready = new Promise<ReadyEvent>((resolve) =>
        element.addEventListener('imh-ready', resolve, { once: true }),
      );
      element.framework = wiAimh;
      expect((await ready).framework!.id).to.equal(wiAimh.id);
      expect(element.framework).to.equal(wiAimh);
    });

    it('shows another file when "src" changes', async () => {
      const element = await place(`<imh-competencies src="/answers/gone.json"></imh-competencies>`);
      const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
      element.setAttribute('src', garden);
      await ready;
      expect(allByRole(element, 'alert')).to.have.length(0);
      byRole(element, 'heading', 'Garden skills');
    });
  });

  describe('browsing', () => {
    it('opens domain, area and "How it shows in practice" by buttons with an expanded state', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      const opened: string[] = [];
      element.addEventListener('imh-opened', (event: OpenedEvent) => opened.push(event.uri));
      const soil = byRole(element, 'button', /^1 Soil/);
      expect(soil.getAttribute('aria-expanded')).to.equal('false');
      soil.click();
      expect(soil.getAttribute('aria-expanded')).to.equal('true');
      byRole(element, 'button', /^1.1 Compost/).click();
      expect(text(element)).to.include('Turns the heap before it goes sour.');
      expect(text(element)).not.to.include('Smells whether');
      byRole(element, 'button', 'How it shows in practice 1.1.1 Turns the heap').click();
      expect(text(element)).to.include('Smells whether it is time.');
      await expect(element).to.be.accessible();
      expect(opened).to.deep.equal([
        'urn:example:garden#soil',
        'urn:example:garden#soil%2Fcompost',
        'urn:example:garden#soil%2Fcompost%2Fturn',
      ]);
      soil.click();
      expect(text(element)).not.to.include('Compost');
    });

    it('shows a competency under each of its headings, and what has lost its heading at the end', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      byRole(element, 'button', 'Expand all').click();
      expect(allByRole(element, 'heading', '2.1.1 Sets up a barrel')).to.have.length(2);
      const headings = names(allByRole(element, 'heading'));
      expect(headings.slice(-2)).to.deep.equal(['Other entries', '9 Finds its way']);
      const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('opens and closes everything, practice included', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      byRole(element, 'button', 'Expand all').click();
      expect(text(element)).to.include('Leaves it alone for a winter.');
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Collapse all').click();
      expect(text(element)).not.to.include('Compost');
    });

    it('opens rows in which find-in-page finds something', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      const closed = [...element.shadowRoot!.querySelectorAll('[hidden="until-found"]')];
      expect(closed.length).to.be.greaterThan(3);
      const practice = closed.find((part) => part.textContent!.startsWith('Leaves'))!;
      for (let part: Element | null = practice; part; part = part.parentElement!.closest('[hidden]')) {
        part.dispatchEvent(new Event('beforematch', { bubbles: true }));
      }
      expect(isVisible(practice as HTMLElement)).to.equal(true);
      expect(byRole(element, 'button', /^2 Water|^1 Soil/).getAttribute('aria-expanded')).to.equal('true');
    });

    it('opens the node that "open" names', async () => {
      const element = await place(`<imh-competencies src="${garden}" open="soil/compost/turn"></imh-competencies>`);
      expect(text(element)).to.include('Smells whether it is time.');
      expect(document.activeElement).not.to.equal(element);
    });

    it('shows version, status, date, publisher and rights', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      expect(text(element)).to.include('Version 3.1 · adopted · in effect from September 2025');
      expect(text(element)).to.include('© Garden Society. For tests only.');
      expect((byRole(element, 'link', 'Garden Society') as HTMLAnchorElement).href).to.equal('https://garden.example/');
    });

    it('leaves title and description to the page where layout is "compact"', async () => {
      const element = await place(`<imh-competencies src="${garden}" layout="compact"></imh-competencies>`);
      expect(names(allByRole(element, 'heading'))[0]).to.equal('1 Soil 3 competencies');
      expect(byRole(element, 'heading', /^1 Soil/).localName).to.equal('h2');
      expect(text(element)).to.include('© Garden Society');
      await expect(element).to.be.accessible();
    });
  });

  describe('an outline without statements', () => {
    it('is a calm list that says where the statements are', async () => {
      const element = await place(
        `<imh-competencies><script type="application/json">${JSON.stringify(wiAimh)}</script></imh-competencies>`,
      );
      const headings = names(allByRole(element, 'heading'));
      expect(headings).to.include('9 Leading people').and.to.include('Categories');
      expect(allByRole(element, 'button')).to.have.length(0);
      expect(allByRole(element, 'searchbox')).to.have.length(0);
      expect(text(element)).to.match(/Only titles are shown here\. The full statements are available from WI-AIMH/);
      byRole(element, 'link', 'Read more at www.wiaimh.org');
      await expect(element).to.be.accessible();
    });

    it('shows no statement that rights hold back, nor finds it, and links to where members sign in', async () => {
      const secret: Framework = {
        ...wiAimh,
        rights: { ...wiAimh.rights, display: 'members', signIn: '/members' },
        nodes: [
          ...wiAimh.nodes,
          { id: 'x', parents: ['thinking'], kind: 'competency', label: 'Zebra crossing statement' },
          {
            id: 'y',
            parents: ['thinking'],
            kind: 'competency',
            code: '7.1',
            label: 'Title',
            text: 'Zebra statement',
            demonstratedBy: ['Zebra practice'],
            keywords: ['zebra'],
          },
        ],
      };
      const element = await place(
        `<imh-competencies><script type="application/json">${JSON.stringify(secret)}</script></imh-competencies>`,
      );
      expect(element.shadowRoot!.textContent!.toLowerCase()).not.to.include('zebra');
      expect((byRole(element, 'link', 'Sign in to read the statements') as HTMLAnchorElement).pathname).to.equal(
        '/members',
      );
      byRole(element, 'button', /^7 Thinking/).click();
      byRole(element, 'heading', '7.1 Title');
      await type(element, 'zebra');
      expect(text(element)).to.include('No results for “zebra”.');
    });
  });

  describe('searching', () => {
    it('filters while typing, marks matches, opens the rows that lead to them and announces their number', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      let last: FilteredEvent | undefined;
      element.addEventListener('imh-filtered', (event) => (last = event));
      await type(element, 'SOUR');
      expect(text(element)).to.include('1 match for “SOUR”');
      expect([...element.shadowRoot!.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal(['sour']);
      expect(names(allByRole(element, 'heading'))).to.deep.equal([
        'Garden skills',
        '1 Soil 1 of 3 competencies',
        '1.1 Compost 1 of 3 competencies',
        '1.1.1 Turns the heap',
      ]);
      expect(last).to.include({ query: 'SOUR', count: 1 });
      await settle(600);
      expect(byRole(element, 'status').textContent).to.equal('1 match for “SOUR”');
      await expect(element).to.be.accessible();
    });

    it('ignores accents in texts and queries', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      await type(element, 'creme');
      expect(element.shadowRoot!.querySelector('mark')!.textContent).to.equal('crème');
      await type(element, 'ráin');
      expect([...element.shadowRoot!.querySelectorAll('mark')].map((mark) => mark.textContent)).to.include('rain');
    });

    it('finds by code, label, statement, practice and other words, and wants all words of a query', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      for (const query of ['1.1.1', 'turns the heap', 'goes sour', 'fork', 'humus', 'fork humus']) {
        await type(element, query);
        expect(text(element), query).to.include(`1 match for “${query}”`);
      }
      await type(element, 'fork winter');
      expect(text(element)).to.include('No results for “fork winter”.');
      await expect(element).to.be.accessible();
    });

    it('restores the open rows when the query is cleared', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      byRole(element, 'button', /^2 Water/).click();
      const before = text(element);
      await type(element, 'sour');
      await type(element, 'nothing like this');
      byRole(element, 'button', 'Show everything').click();
      await settle();
      expect(text(element)).to.equal(before);
      expect(element.shadowRoot!.querySelector('mark')).to.equal(null);
    });

    it('does not move the list while a person types', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      const top = (): number => element.shadowRoot!.querySelector('.outline')!.getBoundingClientRect().top;
      const before = top();
      await type(element, 'sour');
      expect(top()).to.equal(before);
      await type(element, '');
      expect(top()).to.equal(before);
    });
  });

  describe('categories', () => {
    it('shows what applies to one and explains it in a line', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      await choose(element, 'Helper');
      expect(text(element)).to.include('People who lend a hand.').and.to.include('2 competencies for Helper.');
      expect(names(allByRole(element, 'heading'))).to.deep.equal([
        'Garden skills',
        '1 Soil 1 of 3 competencies',
        'Other entries',
        '9 Finds its way',
      ]);
      await expect(element).to.be.accessible();
      await choose(element, 'All categories');
      expect(text(element)).to.include('4 competencies');
    });

    it('starts with the one that the attribute names', async () => {
      const element = await place(`<imh-competencies src="${garden}" category="teacher"></imh-competencies>`);
      expect(text(element)).to.include('2 competencies for Teacher.');
      expect((byRole(element, 'combobox') as HTMLSelectElement).value).to.equal('teacher');
      element.setAttribute('category', 'gardener');
      await settle();
      expect(text(element)).to.include('competencies for Gardener.');
    });

    it('lists the options of the category select in groups', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      const group = byRole(element, 'combobox').querySelector('optgroup')!;
      expect(group.label).to.equal('Trained');
      expect([...group.children].map((option) => option.textContent)).to.deep.equal(['Gardener', 'Teacher']);
    });
  });

  describe('links', () => {
    it('follows the address of the page: opens, scrolls to and focuses what it names', async () => {
      location.hash = '#imh=soil%2Fcompost%2Fturn';
      const element = await place(
        `<div style="height: 3000px"></div><imh-competencies src="${garden}"></imh-competencies><div style="height: 3000px"></div>`,
      );
      await settle();
      expect(text(element)).to.include('Smells whether it is time.');
      const heading = byRole(element, 'heading', '1.1.1 Turns the heap');
      expect(element.shadowRoot!.activeElement).to.equal(heading);
      expect(heading.getBoundingClientRect().top).to.be.within(0, innerHeight);
    });

    it('follows when the address changes, past a filter that would hide it', async () => {
      const element = await place(`<imh-competencies src="${garden}" category="teacher"></imh-competencies>`);
      location.hash = '#imh=soil%2Fcompost%2Fturn';
      await settle();
      expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('1.1.1 Turns the heap');
    });

    it('writes what is opened into the address without a step back, and leaves a hash of the page alone', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      const steps = history.length;
      byRole(element, 'button', 'Expand all').click();
      const practice = byRole(element, 'button', /^How it shows in practice 1.1.1/);
      practice.click();
      practice.click();
      await settle();
      expect(history.length).to.equal(steps);
      // The test runner shows its page in a frame or a tab of its own; only in a tab there is an address to write.
      expect(location.hash).to.equal(window.parent === window ? '#imh=soil%2Fcompost%2Fturn' : '');
      history.replaceState(null, '', '#/page/2');
      practice.click();
      practice.click();
      await settle();
      expect(location.hash).to.equal('#/page/2');
    });

    it('lets one of two widgets with the same framework follow, not both', async () => {
      location.hash = '#imh=water';
      const markup = `<imh-competencies src="${garden}"></imh-competencies>`;
      const first = await place(markup);
      const second = await place(markup);
      await settle();
      expect(nameOf(first.shadowRoot!.activeElement as HTMLElement)).to.match(/^2 Water/);
      expect(byRole(second, 'button', /^2 Water/).getAttribute('aria-expanded')).to.equal('false');
    });

    it('copies a link, or shows it where the browser does not let it', async () => {
      const element = await place(`<imh-competencies src="${garden}" open="lost"></imh-competencies>`);
      const written: string[] = [];
      let allowed = true;
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: (words: string) =>
            allowed ? Promise.resolve(written.push(words)) : Promise.reject(new Error('no')),
        },
      });
      const copy = byRole(element, 'button', 'Copy link 9 Finds its way');
      copy.click();
      await settle();
      expect(written).to.deep.equal([`${location.href.split('#')[0]}#imh=lost`]);
      expect(copy.textContent).to.equal('Link copied');
      allowed = false;
      copy.click();
      await settle();
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[readonly]')!;
      expect(nameOf(field)).to.include('Copy this address:');
      expect(field.value).to.equal(written[0]);
      expect(field.selectionEnd).to.equal(field.value.length);
      await expect(element).to.be.accessible();
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
  });

  describe('languages', () => {
    it('speaks Spanish where the element or the page around it does', async () => {
      const element = await place(
        `<section lang="es-MX"><imh-competencies src="${garden}"></imh-competencies></section>`,
      );
      expect(text(element)).to.include('Destrezas de jardín').and.to.include('4 competencias');
      byRole(element, 'searchbox', 'Buscar');
      byRole(element, 'button', /^1 Suelo/).click();
      // A text that the file has in English only says so.
      const foreign = element.shadowRoot!.querySelector<HTMLElement>('.text')!;
      expect(foreign.textContent).to.equal('What everything stands on.');
      expect(foreign.lang).to.equal('en');
      await expect(element).to.be.accessible();
      element.setAttribute('lang', 'en');
      await settle();
      expect(text(element)).to.include('Garden skills').and.to.include('4 competencies');
    });

    it('is laid out from right to left if the page is', async () => {
      const element = await place(`<div dir="rtl"><imh-competencies src="${garden}"></imh-competencies></div>`);
      byRole(element, 'button', 'Expand all').click();
      const code = element.shadowRoot!.querySelector('.code')!.getBoundingClientRect();
      const label = element.shadowRoot!.querySelector('.label')!.getBoundingClientRect();
      expect(code.left).to.be.greaterThan(label.left);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await expect(element).to.be.accessible();
    });
  });

  it('works independently several times on a page', async () => {
    const one = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
    const other = await place(
      `<imh-competencies><script type="application/json">${JSON.stringify(starter)}</script></imh-competencies>`,
    );
    byRole(one, 'button', 'Expand all').click();
    await type(other, 'sleep');
    expect(text(one)).to.include('Leaves it alone for a winter.');
    expect(text(one)).not.to.include('match');
  });

  it('can be moved in the page', async () => {
    const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.parentElement!.prepend(element);
    await ready;
    byRole(element, 'button', /^1 Soil/).click();
    expect(byRole(element, 'button', /^1 Soil/).getAttribute('aria-expanded')).to.equal('true');
  });

  it('prints everything opened, and its rights', async () => {
    const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
    const rules = element
      .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(rules.map(({ cssText }) => cssText).join('')).to.include('content-visibility: visible');
  });
});
