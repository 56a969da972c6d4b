import { expect, waitUntil } from '@open-wc/testing';
import { allByRole, byRole, isVisible, nameOf, visibleText } from './by-role.js';
import { clearPage, expectQuietConsole, garden, place, settle } from './place.js';

const guide = {
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:garden-guide',
  title: 'Garden courses',
  language: 'en',
  trainings: [
    { id: 't1', title: 'Turning heaps', nodes: [{ framework: 'urn:example:garden', node: 'soil/compost/turn' }] },
  ],
};
const guideAddress = `data:application/json,${encodeURIComponent(JSON.stringify(guide))}`;

const tab = (element: Element, name: string): HTMLElement => {
  const found = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')].find(
    ({ textContent, hidden }) => !hidden && textContent.trim() === name,
  );
  if (!found) throw new Error(`No tab called ${name}`);
  return found;
};
const panelOf = (element: Element, name: string): HTMLElement =>
  element.shadowRoot!.getElementById(tab(element, name).getAttribute('aria-controls')!)!;
const press = (element: HTMLElement, key: string): boolean =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

async function inner(element: Element, name: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries += 1) {
    const child = panelOf(element, name).firstElementChild;
    if (child?.shadowRoot?.querySelector('.frame > *:not(.quiet)')) return child as HTMLElement;
    await settle(30);
  }
  throw new Error(`Nothing came in ${name}`);
}

describe('the tabs of <imh-competencies>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('are not rendered unless an attribute asks for them', async () => {
    const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
    expect(element.shadowRoot!.querySelector('[role=tab]')).to.equal(null);
  });

  for (const [written, mode] of [
    ['self-check', null],
    ['self-check=""', null],
    ['self-check="true"', null],
    ['self-check="sources"', 'sources'],
    ['self-check="false"', 'no tab'],
  ] as const) {
    it(`contain a self-check if its attribute is on: ${written}`, async () => {
      const element = await place(
        `<imh-competencies src="${garden}" ${written} trainings="${guideAddress}"></imh-competencies>`,
      );
      expect(element.shadowRoot!.querySelectorAll('[role=tab]')).to.have.length(mode === 'no tab' ? 2 : 3);
      if (mode === 'no tab') return;
      tab(element, 'Self-check').click();
      expect((await inner(element, 'Self-check')).getAttribute('mode')).to.equal(mode);
    });
  }

  it('create the self-check when its tab is opened, with framework, category and language', async () => {
    const element = await place(
      `<imh-competencies src="${garden}" self-check category="gardener" lang="en"></imh-competencies>`,
    );
    expect(element.shadowRoot!.querySelector('imh-self-check')).to.equal(null);
    expect(isVisible(panelOf(element, 'Self-check'))).to.equal(false);
    await expect(element).to.be.accessible();
    tab(element, 'Self-check').click();
    const check = await inner(element, 'Self-check');
    expect(check.localName).to.equal('imh-self-check');
    expect(check.getAttribute('category')).to.equal('gardener');
    expect((check as HTMLElementTagNameMap['imh-competencies']).framework!.id).to.equal('urn:example:garden');
    expect(isVisible(panelOf(element, 'Competencies'))).to.equal(false);
    expect(tab(element, 'Self-check').getAttribute('aria-selected')).to.equal('true');
    await expect(element).to.be.accessible();
    tab(element, 'Competencies').click();
    tab(element, 'Self-check').click();
    expect(await inner(element, 'Self-check')).to.equal(check);
  });

  it('show what the chosen category asks, under the names of the framework', async () => {
    const requirements = '/test/fixtures/documents/imh-requirements/right/calendar-year.json';
    const element = await place(
      `<imh-competencies src="${garden}" requirements="${requirements}" category="gardener"></imh-competencies>`,
    );
    tab(element, 'Requirements').click();
    const inside = await inner(element, 'Requirements');
    expect(inside.localName).to.equal('imh-requirements');
    expect(inside.getAttribute('category')).to.equal('gardener');
    expect((inside as HTMLElementTagNameMap['imh-requirements']).framework!.id).to.equal('urn:example:garden');
    await expect(element).to.be.accessible();
  });

  it('move focus by arrow keys, Home and End, and open on activation', async () => {
    const element = await place(
      `<imh-competencies src="${garden}" self-check trainings="${guideAddress}"></imh-competencies>`,
    );
    const root = element.shadowRoot!;
    const [first, second, third] = ['Competencies', 'Self-check', 'Trainings'].map((name) => tab(element, name));
    first!.focus();
    press(first!, 'ArrowRight');
    expect(root.activeElement).to.equal(second);
    await element.updateComplete;
    expect([first, second, third].map((one) => one!.tabIndex)).to.deep.equal([-1, 0, -1]);
    expect(isVisible(panelOf(element, 'Competencies'))).to.equal(true);
    press(second!, 'End');
    expect(root.activeElement).to.equal(third);
    press(third!, 'ArrowRight');
    expect(root.activeElement).to.equal(first);
    press(first!, 'ArrowLeft');
    expect(root.activeElement).to.equal(third);
    press(third!, 'Home');
    expect(root.activeElement).to.equal(first);
  });

  it('reverse the arrow keys on a right-to-left page', async () => {
    const element = await place(
      `<div dir="rtl"><imh-competencies src="${garden}" self-check></imh-competencies></div>`,
    );
    tab(element, 'Competencies').focus();
    press(tab(element, 'Competencies'), 'ArrowLeft');
    expect(element.shadowRoot!.activeElement).to.equal(tab(element, 'Self-check'));
  });

  it('keep their content when the language changes', async () => {
    const element = await place(`<imh-competencies src="${garden}" self-check></imh-competencies>`);
    tab(element, 'Self-check').click();
    const check = await inner(element, 'Self-check');
    let left = 0;
    new MutationObserver(() => (left += 1)).observe(check.parentElement!, { childList: true });
    element.setAttribute('lang', 'es');
    for (
      let tries = 0;
      tries < 60 && element.shadowRoot!.querySelector<HTMLElement>('.frame')!.lang !== 'es';
      tries += 1
    ) {
      await settle(30);
    }
    expect(await inner(element, 'Autoevaluación')).to.equal(check);
    expect(check.getAttribute('lang')).to.equal('es');
    expect(left).to.equal(0);
    expect(isVisible(check)).to.equal(true);
  });

  it('return to the competencies when the address names one', async () => {
    const element = await place(`<imh-competencies src="${garden}" self-check></imh-competencies>`);
    tab(element, 'Self-check').click();
    await inner(element, 'Self-check');
    location.hash = '#imh=water';
    for (let tries = 0; tries < 60 && !isVisible(panelOf(element, 'Competencies')); tries += 1) await settle(30);
    await settle();
    expect(allByRole(element, 'heading').length).to.be.greaterThan(0);
    expect(byRole(element, 'button', /^2 Water/).getAttribute('aria-expanded')).to.equal('true');
  });

  it('lead from a competency to its trainings, with their number', async () => {
    const both = {
      ...guide,
      trainings: [
        { id: 't1', title: 'Turning heaps', competencies: ['urn:example:garden#soil%2Fcompost%2Fturn'] },
        {
          id: 't2',
          title: 'Long ago',
          dates: [{ start: '2019' }],
          competencies: ['urn:example:garden#soil%2Fcompost%2Fturn'],
        },
        { id: 't3', title: 'Nothing of the kind' },
      ],
    };
    const served = window.fetch;
    window.fetch = (input, init) =>
      String(input).endsWith('/garden-guide')
        ? Promise.resolve(new Response(JSON.stringify(both)))
        : served(input, init);
    const element = await place(
      `<imh-competencies src="${garden}" open="soil/compost/turn" trainings="/garden-guide"></imh-competencies>`,
    );
    await waitUntil(() => allByRole(element, 'button', /training/).length > 0, 'no link to the trainings');
    const links = allByRole(element, 'button', /training/);
    expect(links.map(nameOf)).to.have.length(1);
    expect(nameOf(links[0]!)).to.match(/^1 training .*[Tt]urn/);
    await expect(element).to.be.accessible();
    links[0]!.click();
    const shown = await inner(element, 'Trainings');
    await waitUntil(() => visibleText(shown).includes('1 training matches.'));
    expect(visibleText(shown)).to.include('Turning heaps').and.not.to.include('Nothing of the kind');
    window.fetch = served;
  });
});
