import { expect } from '@open-wc/testing';
import type { Framework } from '@imh/core';
import { wiAimh } from '@imh/frameworks';
import type { CompetenciesElement } from '../../widget/src/competencies/competencies-element.js';
import type { OpenedEvent } from '../../widget/src/events.js';
import { allByRole, byRole, isVisible, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, garden, place, settle } from './place.js';

const small: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:small',
  version: '2',
  language: 'en',
  title: 'Small',
  publisher: { name: 'Small Society' },
  rights: { export: 'full' },
  categories: [
    { id: 'cook', label: 'Cook' },
    { id: 'guest', label: 'Guest' },
  ],
  nodes: [
    { id: 'a', kind: 'domain', code: '1', label: 'Fire' },
    { id: 'b', kind: 'domain', code: '11', label: 'Water' },
    {
      id: 'light',
      parents: ['a', 'b'],
      kind: 'competency',
      code: '1.3',
      label: 'Lights *the stove*',
      text: 'Lights it **with care**, and:\n\n- opens a window\n- waits <b>a moment</b>',
      demonstratedBy: ['Says *why* the window comes first.'],
      categories: ['cook'],
      exactMatch: ['urn:example:small#boil', 'https://other.example/frameworks/9#7', 'urn:example:other#7', 'local:7'],
    },
    { id: 'one', parents: ['a'], kind: 'competency', code: '1.3.1', label: 'Blows it out', categories: ['cook'] },
    {
      id: 'boil',
      parents: ['b'],
      kind: 'competency',
      code: '11.3',
      label: 'Boils',
      categories: ['guest'],
      replacedBy: ['urn:example:small#one'],
    },
    {
      id: 'pour',
      parents: ['b'],
      kind: 'competency',
      code: '1.1.3',
      label: 'Pours',
      text: 'In 1.3 litres.',
      exactMatch: ['local:pour', 'javascript:alert(1)'],
      categories: ['guest'],
    },
  ],
};

const inside = (framework: Framework): string =>
  `<script type="application/json">${JSON.stringify(framework).replaceAll('<', '\\u003c')}</script>`;
const show = (framework: Framework, attributes = ''): Promise<CompetenciesElement> =>
  place(`<imh-competencies ${attributes}>${inside(framework)}</imh-competencies>`);

async function until<T>(find: () => T): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return find();
    } catch (error) {
      if (tries > 60) throw error;
      await settle(30);
    }
  }
}

async function type(element: Element, words: string): Promise<void> {
  const box = byRole(element, 'searchbox', 'Search') as HTMLInputElement;
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => {
    if (!text(element).includes(words || 'competencies')) throw new Error(`Nothing said about “${words}”`);
  });
  await settle();
}

describe('the tools of <imh-competencies>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  describe('markup in a text', () => {
    it('shows emphasis and lists without their stars, and never as HTML', async () => {
      const element = await show(small);
      byRole(element, 'button', 'Expand all').click();
      const root = element.shadowRoot!;
      expect(root.querySelector('.label em')!.textContent).to.equal('the stove');
      expect(root.querySelector('.text strong')!.textContent).to.equal('with care');
      expect([...root.querySelectorAll('.text ul li')].slice(0, 2).map((item) => item.textContent)).to.deep.equal([
        'opens a window',
        'waits <b>a moment</b>',
      ]);
      expect(text(element)).not.to.include('*');
      expect(root.querySelector('.text b')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('is ignored by search, with marks on both sides of it', async () => {
      const element = await show(small);
      await type(element, 'lights the stove');
      expect(text(element)).to.include('1 match for “lights the stove”');
      const marks = (): string[] => [...element.shadowRoot!.querySelectorAll('mark')].map((mark) => mark.textContent);
      expect(marks()).to.include('the').and.to.include('stove');
      expect(element.shadowRoot!.querySelector('.label em mark')).not.to.equal(null);
      await type(element, '');
      expect(marks()).to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('.label em')!.textContent).to.equal('the stove');
    });
  });

  describe('searching by code', () => {
    it('takes digits and dots for the beginning of a code or a number', async () => {
      const element = await show(small);
      await type(element, '1.3');
      expect(text(element)).to.include('3 matches for “1.3”');
      const headings = allByRole(element, 'heading').map(nameOf);
      expect(headings).to.include('1.3.1 Blows it out').and.to.include('1.1.3 Pours');
      expect(headings).not.to.include('11.3 Boils');
      await type(element, '11');
      expect(allByRole(element, 'heading').map(nameOf)).not.to.include('1.1.3 Pours');
    });
  });

  describe('relations', () => {
    it('lead to entries of this framework and to web addresses; ids that mean nothing to people are not shown', async () => {
      const element = await show(small);
      byRole(element, 'button', 'Expand all').click();
      expect(text(element)).to.include('Same as: 11.3 Boils, other.example');
      // The competency is listed in two places; the other one with relations has only ids.
      expect(text(element).match(/Same as:/g)).to.have.length(2);
      expect(text(element)).not.to.match(/urn:|local:|javascript:/);
      const other = byRole(element, 'link', 'other.example') as HTMLAnchorElement;
      expect(other.href).to.equal('https://other.example/frameworks/9#7');
      byRole(element, 'link', '11 Water');
      expect(text(element)).to.include('Replaced by: 1.3.1 Blows it out');
      byRole(element, 'button', 'Collapse all').click();
      byRole(element, 'button', /^11 Water/).click();
      const opened = element.shadowRoot!;
      byRole(element, 'link', '1.3.1 Blows it out').click();
      await until(() => {
        if (nameOf(opened.activeElement as HTMLElement) !== '1.3.1 Blows it out') throw new Error('not there');
      });
      expect(byRole(element, 'button', /^1 Fire/).getAttribute('aria-expanded')).to.equal('true');
      await expect(element).to.be.accessible();
    });
  });

  describe('a category', () => {
    it('says what applies, what is hidden and that nothing is lost, and gives everything back', async () => {
      const element = await show(small, 'category="cook"');
      expect(text(element)).to.include('2 competencies for Cook. 2 others are hidden by this filter.');
      byRole(element, 'heading', '1 Fire 2 competencies');
      byRole(element, 'heading', '11 Water 1 of 3 competencies');
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Show everything').click();
      await until(() => byRole(element, 'heading', '11 Water 3 competencies'));
      expect(text(element)).to.include('4 competencies').and.not.to.include('Show everything');
      expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'searchbox'));
    });
  });

  describe('printing', () => {
    const printed: string[] = [];
    const print = window.print.bind(window);
    beforeEach(() => {
      printed.length = 0;
      window.print = () => {
        const outline = document.querySelector('imh-competencies')!.shadowRoot!.querySelector('.outline')!;
        printed.push(outline.classList.contains('as-open') ? 'open' : 'all');
        dispatchEvent(new Event('afterprint'));
      };
    });
    after(() => (window.print = print));

    it('asks whether to print everything or only the open sections', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      byRole(element, 'button', /^1 Soil/).click();
      const button = byRole(element, 'button', 'Print');
      button.click();
      const open = await until(() => byRole(element, 'button', 'Only the open sections'));
      expect(element.shadowRoot!.activeElement).to.equal(open);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await expect(element).to.be.accessible();
      open.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      expect(element.shadowRoot!.activeElement).to.equal(button);
      button.click();
      (await until(() => byRole(element, 'button', 'Only the open sections'))).click();
      button.click();
      (await until(() => byRole(element, 'button', 'Everything'))).click();
      expect(printed).to.deep.equal(['open', 'all']);
      expect(element.shadowRoot!.querySelector('.as-open')).to.equal(null);
    });

    it('prints what one category asks from one click, and shows everything again', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      const rows = () =>
        [...element.shadowRoot!.querySelectorAll('.outline .leaf:not([hidden])')].filter(
          (row) => !row.closest('.row[hidden]'),
        ).length;
      const all = rows();
      let left = 0;
      window.print = () => {
        left = rows();
        printed.push(element.shadowRoot!.querySelector('.sentence')!.textContent.trim());
      };
      byRole(element, 'button', 'Print').click();
      const buttons = await until(() => {
        const found = allByRole(element, 'button', /^Print for /);
        if (found.length === 0) throw new Error('no category');
        return found;
      });
      await expect(element).to.be.accessible();
      buttons[0]!.click();
      await until(() => {
        if (printed.length === 0) throw new Error('not printed');
      });
      expect(printed[0]).to.include(nameOf(buttons[0]!).replace('Print for ', ''));
      expect(left).to.be.greaterThan(0).and.to.be.lessThan(all);
      dispatchEvent(new Event('afterprint'));
      await settle();
      expect(rows()).to.equal(all);
    });

    it('prints at once if there is nothing to choose', async () => {
      const element = await place(`<imh-competencies src="${garden}" category="gardener"></imh-competencies>`);
      byRole(element, 'button', 'Print').click();
      await until(() => {
        if (printed.length === 0) throw new Error('not printed');
      });
      expect(allByRole(element, 'button', 'Everything')).to.have.length(0);
    });
  });

  describe('downloading', () => {
    let files: { name: string; text: Promise<string> }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    beforeEach(() => {
      files = [];
      HTMLAnchorElement.prototype.click = function () {
        if (!this.download) return click.call(this);
        files.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
      };
    });
    after(() => (HTMLAnchorElement.prototype.click = click));

    const save = async (element: Element, format: RegExp): Promise<{ name: string; text: string }> => {
      byRole(element, 'button', 'Download').click();
      (await until(() => byRole(element, 'button', format))).click();
      await until(() => {
        if (files.length === 0 || allByRole(element, 'button', format).length > 0) throw new Error('no file yet');
      });
      const [file] = files.splice(0);
      return { name: file!.name, text: await file!.text };
    };

    it('writes the whole text in four formats where rights allow it', async () => {
      const element = await show(small);
      byRole(element, 'button', 'Download').click();
      await until(() => byRole(element, 'button', /JSON, for this page/));
      expect(text(element)).to.include('The file contains the full text.');
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Close').click();
      expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'button', 'Download'));
      const json = await save(element, /JSON, for this page/);
      expect(json.name).to.equal('small-2.json');
      expect(JSON.parse(json.text)).to.deep.equal(small);
      const csv = await save(element, /CSV/);
      expect(csv.name).to.equal('small-2.csv');
      expect(csv.text).to.include('imh-framework,1').and.to.include('Blows it out');
      expect(JSON.parse((await save(element, /CASE/)).text)).to.have.nested.property('CFDocument.title', 'Small');
      expect((await save(element, /schema\.org/)).text).to.include('DefinedTerm');
    });

    it('omits text that rights withhold, and explains it', async () => {
      const { rights: _, ...unstated } = small;
      const element = await show(unstated);
      byRole(element, 'button', 'Download').click();
      await until(() => byRole(element, 'button', /CSV/));
      expect(text(element)).to.include('Titles only. Small Society does not allow the statements');
      byRole(element, 'button', 'Close').click();
      const { text: written } = await save(element, /JSON, for this page/);
      expect(written).not.to.include('opens a window');
      expect(written).to.include('Fire');
    });

    it('offers no file if rights allow only ids', async () => {
      const element = await show({ ...small, rights: { export: 'ids' } });
      byRole(element, 'button', 'Download').click();
      await until(() => byRole(element, 'button', 'Close'));
      expect(text(element)).to.include('Small Society does not allow this text to be downloaded');
      expect(allByRole(element, 'button', /CSV/)).to.have.length(0);
      await expect(element).to.be.accessible();
    });
  });

  describe('a page in another language or layout', () => {
    it('keeps what is open, what was searched and where the focus is', async () => {
      const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
      byRole(element, 'button', /^1 Soil/).click();
      byRole(element, 'button', /^1.1 Compost/).click();
      const practice = byRole(element, 'button', /^How it shows in practice 1.1.1/);
      practice.click();
      practice.focus();
      element.setAttribute('lang', 'es');
      await until(() => byRole(element, 'searchbox', 'Buscar'));
      await settle();
      expect(text(element)).to.include('Huele si ya es hora.');
      expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.match(/^Cómo se ve en la práctica 1.1.1/);
      expect(isVisible(element.shadowRoot!.activeElement as HTMLElement)).to.equal(true);
    });

    it('falls back to English where the language is not spoken here', async () => {
      const element = await show(small, 'lang="fr"');
      byRole(element, 'searchbox', 'Search');
      expect(element.shadowRoot!.querySelector('.frame')!.getAttribute('lang')).to.equal('en');
    });

    it('reads right to left in Arabic', async () => {
      const arabic: Framework = {
        ...small,
        language: 'ar',
        title: 'مهارات المطبخ',
        nodes: [
          { id: 'a', kind: 'domain', code: '1', label: 'النار' },
          {
            id: 'x',
            parents: ['a'],
            kind: 'competency',
            code: '1.1',
            label: 'يشعل الموقد',
            text: 'يشعل الموقد بعناية.',
          },
        ],
      };
      const element = await place(
        `<div dir="rtl" lang="ar"><imh-competencies>${inside(arabic)}</imh-competencies></div>`,
      );
      byRole(element, 'button', /النار/).click();
      const root = element.shadowRoot!;
      const [code, label] = ['.code', '.label'].map((part) => root.querySelector(part)!.getBoundingClientRect());
      expect(code!.left).to.be.greaterThan(label!.left);
      expect(getComputedStyle(root.querySelector('.text')!).direction).to.equal('rtl');
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await expect(element).to.be.accessible();
    });
  });

  describe('the address of the page', () => {
    it('is what links are made of when the host gives it', async () => {
      const written: string[] = [];
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (words: string) => Promise.resolve(written.push(words)) },
      });
      const element = await show(small, 'page="https://host.example/skills?x=1#top" open="boil"');
      const opened: OpenedEvent[] = [];
      element.addEventListener('imh-opened', (event) => opened.push(event));
      byRole(element, 'button', 'Copy link 11.3 Boils').click();
      await until(() => {
        if (written.length === 0) throw new Error('nothing copied');
      });
      expect(written).to.deep.equal(['https://host.example/skills?x=1#imh=boil']);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });
  });

  describe('an outline in lists', () => {
    it('says no version where none was named', async () => {
      const element = await place(
        '<imh-competencies><h2>List</h2><ul><li data-id="a">One</li></ul></imh-competencies>',
      );
      expect(text(element)).not.to.include('Version');
      const named = await show(wiAimh);
      expect(text(named)).to.include('Version');
    });
  });
});
