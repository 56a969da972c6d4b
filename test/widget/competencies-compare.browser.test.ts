import { expect } from '@open-wc/testing';
import type { Framework } from '@imh/core';
import { starter } from '@imh/frameworks';
import type { CompetenciesElement } from '../../widget/src/competencies/competencies-element.js';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, place, settle } from './place.js';

const kitchen: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:kitchen',
  version: '1',
  language: 'en',
  languages: ['en', 'es'],
  title: 'Kitchen',
  introduction: {
    en: 'Written by **cooks**.\n\n- Read it slowly.\n- Taste it.\n\n<b>No markup</b>',
    es: 'Escrito por **cocineras**.',
  },
  categories: [
    { id: 'helper', label: 'Kitchen helper', shortLabel: 'Helper', group: 'Service', disciplines: ['Waiter', 'Baker'] },
    { id: 'cook', label: 'Cook', description: 'Cooks for many.', group: 'Kitchen', disciplines: ['Baker'] },
    { id: 'chef', label: 'Chef', group: 'Kitchen' },
  ],
  nodes: [
    { id: 'fire', kind: 'domain', code: '1', label: 'Fire', term: 'heat' },
    {
      id: 'light',
      parents: ['fire'],
      kind: 'competency',
      code: '1.1',
      label: 'Lights it',
      categories: ['cook', 'chef'],
    },
    { id: 'watch', parents: ['fire'], kind: 'competency', code: '1.2', label: 'Watches it', categories: ['cook'] },
    { id: 'water', kind: 'domain', code: '2', label: 'Water' },
    { id: 'pour', parents: ['water'], kind: 'competency', code: '2.1', label: 'Pours', term: 'serving' },
    { id: 'order', parents: ['water'], kind: 'competency', code: '2.2', label: 'Orders', categories: ['chef'] },
  ],
};

const show = (framework: Framework, attributes = ''): Promise<CompetenciesElement> =>
  place(
    `<imh-competencies ${attributes}><script type="application/json">${JSON.stringify(framework).replaceAll('<', '\\u003c')}</script></imh-competencies>`,
  );

async function until(holds: () => unknown): Promise<void> {
  for (let left = 60; left > 0 && !holds(); left -= 1) await settle(30);
  if (!holds()) throw new Error(`Waited for ${holds}`);
}

async function compare(element: CompetenciesElement, name = 'Compare categories'): Promise<void> {
  byRole(element, 'button', name).click();
  await until(() => element.shadowRoot!.querySelector('.comparison'));
}

const choose = (element: CompetenciesElement, label: string, option: string): void => {
  const select = byRole(element, 'combobox', label) as HTMLSelectElement;
  select.value = [...select.options].find((one) => one.text.trim() === option)!.value;
  select.dispatchEvent(new Event('change'));
};

/** Each row of the map as its cells, as a wide page shows them. */
const map = (element: CompetenciesElement): string[][] =>
  [...element.shadowRoot!.querySelectorAll('.map tr')].map((row) =>
    [...row.children].map((cell) => {
      const shown = cell.cloneNode(true) as Element;
      shown.querySelector('.side')?.remove();
      return shown.textContent.trim();
    }),
  );

describe('<imh-competencies>: categories compared', () => {
  afterEach(clearPage);
  afterEach(expectQuietConsole);

  it('counts the competencies of each domain and category, with totals', async () => {
    const element = await show(kitchen);
    await compare(element);
    expect(map(element)).to.deep.equal([
      ['Kind of service', 'Service', 'Kitchen'],
      ['Domain', 'Helper', 'Cook', 'Chef'],
      ['1 Fire · heat', '0', '2', '1'],
      ['2 Water', '1', '1', '2'],
      ['All domains', '1', '3', '3'],
      ['Only in this category', '0', '1', '1'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('leads from a number to these competencies', async () => {
    const element = await show(kitchen);
    let filtered: unknown;
    element.addEventListener('imh-filtered', ({ category, count }) => (filtered = { category, count }));
    await compare(element);
    byRole(element, 'link', '2: 2 Water, Chef').click();
    await until(() => (byRole(element, 'combobox', 'Category') as HTMLSelectElement).value === 'chef');
    expect(filtered).to.deep.equal({ category: 'chef', count: 3 });
    const focused = (element.shadowRoot as ShadowRoot).activeElement as HTMLElement;
    expect(nameOf(focused)).to.equal('2 Water 2 competencies');
    expect(focused.ariaExpanded).to.equal('true');
    expect(location.hash).to.equal('#imh=water');
  });

  it('lists what another category asks that mine does not', async () => {
    const element = await show(kitchen, 'category="cook"');
    await compare(element);
    expect((byRole(element, 'combobox', 'My category now') as HTMLSelectElement).value).to.equal('cook');
    expect(text(element)).to.include('1 competency of “Chef” is not in “Cook”. 2 are in both. 1 is only in “Cook”.');
    const news = () =>
      allByRole(element, 'link')
        .map(nameOf)
        .filter((name) => !name.includes(':'));
    expect(news()).to.deep.equal(['2.2 Orders']);
    choose(element, 'Compared with', 'Helper');
    await element.updateComplete;
    expect(news()).to.deep.equal([]);
    choose(element, 'Compared with', 'Cook');
    await element.updateComplete;
    expect(text(element)).to.include('Choose two different categories.');
    choose(element, 'My category now', 'Helper');
    await element.updateComplete;
    expect(news()).to.deep.equal(['1.1 Lights it', '1.2 Watches it']);
    byRole(element, 'link', '1.2 Watches it').click();
    await until(() => text(element).includes('3 competencies for Cook.'));
    expect(location.hash).to.equal('#imh=watch');
  });

  it('leads from a discipline to the categories in which it often works', async () => {
    const element = await show(kitchen);
    await compare(element);
    choose(element, 'Your discipline', 'Baker');
    await element.updateComplete;
    expect(text(element)).to.include('People of this discipline often work in these categories.');
    byRole(element, 'button', 'Cook').click();
    await until(() => text(element).includes('3 competencies for Cook.'));
    await expect(element).to.be.accessible();
  });

  it('closes with Escape and gives the focus back', async () => {
    const element = await show(kitchen);
    await compare(element);
    const panel = element.shadowRoot!.querySelector('.comparison')!;
    await until(() => panel.contains((element.shadowRoot as ShadowRoot).activeElement));
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.comparison')).to.equal(null);
    expect(nameOf((element.shadowRoot as ShadowRoot).activeElement as HTMLElement)).to.equal('Compare categories');
  });

  it('is offered only if the categories tell nodes apart', async () => {
    const element = await show({ ...kitchen, nodes: kitchen.nodes.map(({ categories: _, ...node }) => node) });
    expect(allByRole(element, 'button', 'Compare categories')).to.deep.equal([]);
    expect(text(element)).to.include('Cooks for many.');
  });

  it('fits into 320 pixels, in Spanish, with its whole content', async () => {
    const element = await show(starter, 'lang="es"');
    element.style.inlineSize = '320px';
    await compare(element, 'Comparar categorías');
    const panel = element.shadowRoot!.querySelector('.comparison')!;
    expect(panel.scrollWidth).to.be.at.most(320);
    expect(text(element)).to.include('¿Qué sería nuevo para mí?').and.to.include('Prevención e intervención temprana');
    expect(map(element).at(-1)).to.deep.equal(['Exclusivas de esta categoría', '2', '4', '4', '2', '2', '2', '2']);
    await expect(element).to.be.accessible();
  });
});

describe('<imh-competencies>: a chosen category', () => {
  afterEach(clearPage);
  afterEach(expectQuietConsole);

  const marked = (element: CompetenciesElement): string[] =>
    [...element.shadowRoot!.querySelectorAll('.outline .only')].map((mark) =>
      nameOf(mark.closest('.row')!.querySelector<HTMLElement>('.head')!),
    );

  it('marks the competencies that belong to it alone', async () => {
    const element = await show(kitchen);
    choose(element, 'Category', 'Cook');
    await until(() => marked(element).length > 0);
    expect(marked(element)).to.deep.equal(['1.2 Watches it']);
    expect(text(element)).to.include('Cooks for many. 1 competency belongs to this category only.');
    choose(element, 'Category', 'Chef');
    await element.updateComplete;
    expect(marked(element)).to.deep.equal(['2.2 Orders']);
    choose(element, 'Category', 'Kitchen helper');
    await element.updateComplete;
    expect(marked(element)).to.deep.equal([]);
  });

  it('also marks rows that are rendered later', async () => {
    const element = await show(starter, 'category="mentor-research-faculty"');
    await until(() => marked(element).length === 2);
    expect(marked(element)).to.deep.equal([
      '1.4.5 A course that grows · curriculum design in higher education',
      '8.3.5 A question that can be answered · research design',
    ]);
  });
});

describe('<imh-competencies>: the association’s introduction', () => {
  afterEach(clearPage);
  afterEach(expectQuietConsole);

  it('appears above the outline with its markup, and never as HTML', async () => {
    const element = await show(kitchen);
    const part = element.shadowRoot!.querySelector<HTMLElement>('[part=introduction]')!;
    expect(part.querySelector('strong')!.textContent).to.equal('cooks');
    expect([...part.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal([
      'Read it slowly.',
      'Taste it.',
    ]);
    expect(part.textContent).to.include('<b>No markup</b>');
    expect(part.compareDocumentPosition(element.shadowRoot!.querySelector('.tools, .outline')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await expect(element).to.be.accessible();
    element.lang = 'es';
    await until(() => text(element).includes('Escrito por cocineras'));
  });

  it('is left out of a compact layout, like title and description', async () => {
    const element = await show(kitchen, 'layout="compact"');
    expect(element.shadowRoot!.querySelector('[part=introduction]')).to.equal(null);
  });
});

describe('<imh-competencies>: the field’s own term', () => {
  afterEach(clearPage);
  afterEach(expectQuietConsole);

  it('is beside a title, found by a search, and not repeated among the keywords', async () => {
    const element = await show(starter);
    const search = byRole(element, 'searchbox', 'Search') as HTMLInputElement;
    search.value = 'dyadic therapy';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => allByRole(element, 'heading', '4.3.1 Two at once · dyadic therapy').length > 0);
    const row = byRole(element, 'heading', '4.3.1 Two at once · dyadic therapy').closest('.row')!;
    expect(row.querySelector('.term mark')).not.to.equal(null);
    expect(row.querySelector('.keywords')!.textContent).not.to.include('dyadic therapy');
  });
});
