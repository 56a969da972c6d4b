import { expect, waitUntil } from '@open-wc/testing';
import type { Framework, Trainings } from '@imh/core';
import { allByRole, byRole, visibleText as text } from './by-role.js';
import { choose, fill, press, titles } from './filtering.js';
import { clearPage, expectQuietConsole } from './place.js';
import { placeGuide } from './trainings-guide.js';

const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:small',
  version: '1',
  language: 'en',
  title: 'Small',
  rights: { display: 'full', export: 'full' },
  categories: [
    { id: 'helper', label: 'Helper' },
    { id: 'mentor', label: 'Mentor' },
  ],
  nodes: [
    { id: 'soil', kind: 'domain', code: '1', label: 'Soil' },
    { id: 'compost', kind: 'area', code: '1.1', label: 'Compost', parents: ['soil'] },
    { id: 'turn', kind: 'competency', code: '1.1.1', label: 'Turns the heap', parents: ['compost'] },
    { id: 'worms', kind: 'competency', label: 'Welcomes worms', parents: ['compost'], categories: ['mentor'] },
    { id: 'water', kind: 'domain', code: '2', label: 'Water' },
    { id: 'rain', kind: 'competency', label: 'Waits for rain', parents: ['water'] },
  ],
};
const uri = (node: string): string => `${framework.id}#${node}`;
const guide: Trainings = {
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:small-guide',
  language: 'en',
  title: 'Small guide',
  trainings: [
    {
      id: 'heaps',
      title: 'All about heaps',
      urls: ['https://x.example/heaps'],
      competencies: [uri('turn')],
      language: 'en',
    },
    { id: 'pilas', title: 'Pilas', competencies: [uri('turn'), uri('compost')], language: 'es' },
    { id: 'old', title: 'Last year', dates: [{ start: '2019-05-04' }], competencies: [uri('rain')] },
  ],
};
const place = (attributes = '', shown: Trainings = guide, names: object | null = framework) =>
  placeGuide(shown, names, `view="crosswalk" ${attributes}`);

const cells = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLTableRowElement>('.counts tbody tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' '),
  );

describe('<imh-trainings view="crosswalk">', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('lists every competency with its trainings, by domain, and those without one first', async () => {
    const element = await place();
    expect(text(element)).to.include('1 of 3 competencies has a training.');
    expect(cells(element)).to.deep.equal(['1 Soil 2 1 1', '2 Water 1 0 1']);
    expect(titles(element)).to.deep.equal([
      '1 Soil 1 of 2 with a training',
      'Without a training yet (1)',
      '1.1 Compost',
      '2 Water 0 of 1 with a training',
      'Without a training yet (1)',
    ]);
    const shown = text(element);
    expect(shown.indexOf('Welcomes worms')).to.be.below(shown.indexOf('Turns the heap'));
    expect(shown).to.include('On this area as a whole').and.not.to.include('Last year');
    const link = byRole(element, 'link', 'All about heaps') as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal(['https://x.example/heaps', 'noopener']);
    await expect(element).to.be.accessible();
  });

  it('shows only competencies without, or with, a training', async () => {
    const element = await place();
    const select = byRole(element, 'combobox', 'Show') as HTMLSelectElement;
    const show = async (value: string): Promise<void> => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await show('without');
    expect(text(element))
      .to.include('Welcomes worms')
      .and.to.include('Waits for rain')
      .and.not.to.include('Turns the heap');
    await show('with');
    expect(text(element)).to.include('Turns the heap').and.not.to.include('Welcomes worms');
    expect(titles(element)).to.deep.equal(['1 Soil 1 of 2 with a training', '1.1 Compost']);
  });

  it('leads from a competency to the details of its trainings, and back', async () => {
    const element = await place();
    await press(element, 'Details of 2 trainings: Turns the heap');
    expect(titles(element)).to.deep.equal(['All about heaps', 'Pilas']);
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('2 trainings match.');
    byRole(element, 'button', 'Save as evidence: Pilas');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Back to all competencies').click();
    await waitUntil(() => text(element).includes('1 of 3 competencies'));
    expect(allByRole(element, 'button', /^Remove/)).to.deep.equal([]);
  });

  it('follows the filters: a language shows what has no training in it', async () => {
    const element = await place();
    await choose(element, 'Language', 'English');
    expect(text(element)).to.include('All about heaps').and.not.to.include('Pilas');
    await choose(element, 'Category', 'Helper');
    expect(cells(element)).to.deep.equal(['1 Soil 1 1 0', '2 Water 1 0 1']);
    await fill(element, 'Search', 'rain');
    expect(titles(element)).to.deep.equal(['2 Water 0 of 1 with a training', 'Without a training yet (1)']);
  });

  it('counts past trainings once they are shown', async () => {
    const element = await place();
    await press(element, 'Show past trainings (1)');
    expect(text(element)).to.include('2 of 3 competencies have a training.').and.to.include('Last year');
  });

  it('moves to a domain from the table of counts', async () => {
    const element = await place();
    byRole(element, 'button', '2 Water').click();
    await waitUntil(() => element.shadowRoot!.activeElement?.textContent.startsWith('2 Water'));
  });

  it('lists the competencies of a guide that has no trainings yet', async () => {
    const element = await place('', { ...guide, trainings: [] });
    expect(text(element)).to.include('0 of 3 competencies have a training.').and.to.include('Turns the heap');
    await expect(element).to.be.accessible();
  });

  it('lists the domains of an outline that has nothing else', async () => {
    const outline = { ...framework, nodes: framework.nodes.filter(({ kind }) => kind === 'domain') };
    const element = await place(
      '',
      { ...guide, trainings: [{ id: 'a', title: 'On soil', competencies: [uri('soil')] }] },
      outline,
    );
    expect(text(element)).to.include('1 of 2 areas has a training.');
    expect(cells(element)).to.deep.equal(['1 Soil 1 1 0', '2 Water 1 0 1']);
    await press(element, /Details of 1 training: Soil/);
    expect(titles(element)).to.deep.equal(['On soil']);
  });

  it('lists the trainings without their framework, and gives the reason', async () => {
    const element = await place('', guide, null);
    expect(text(element)).to.include('Competencies can only be listed with their framework');
    expect(titles(element)).to.deep.equal(['All about heaps', 'Pilas']);
  });

  it('is in Spanish on a Spanish page', async () => {
    const element = await place('lang="es"');
    await waitUntil(() => text(element).includes('1 de 3 competencias tiene alguna capacitación.'));
    expect(text(element)).to.include('Todavía sin capacitación (1)');
    element.lang = 'en';
    await waitUntil(() => text(element).includes('Without a training yet (1)'));
  });
});
