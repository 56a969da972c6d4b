import { expect, waitUntil } from '@open-wc/testing';
import { starter } from '@imh/frameworks';
import { byRole, visibleText as text } from './by-role.js';
import { choose, titles } from './filtering.js';
import { clearPage, expectQuietConsole, place } from './place.js';
import { placeGuide, script } from './trainings-guide.js';

const printed = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('[part=printed]');
const words = (element: Element): string => printed(element)?.textContent.replace(/\s+/g, ' ') ?? '';

/** Presses "Print" and returns the text that the browser would print. */
async function print(element: HTMLElement): Promise<string> {
  const real = window.print;
  try {
    return await new Promise<string>((resolve) => {
      window.print = () => {
        resolve(words(element));
        dispatchEvent(new Event('afterprint'));
      };
      byRole(element, 'button', 'Print').click();
    });
  } finally {
    window.print = real;
  }
}

describe('<imh-trainings> on paper', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('is a guide from a coordinator’s spreadsheet of twenty trainings, after it was a crosswalk on the screen', async () => {
    await place(
      `<imh-trainings src="/test/fixtures/formats/guide-of-twenty.csv" view="crosswalk">${script(starter)}</imh-trainings>`,
    );
    const element = document.querySelector('imh-trainings')!;
    // On the screen: every domain has a training, and competencies without one come first.
    const domains = [...element.shadowRoot!.querySelectorAll('.counts tbody tr')];
    expect(domains).to.have.length(starter.nodes.filter(({ kind }) => kind === 'domain').length);
    await waitUntil(() => element.shadowRoot!.querySelectorAll('[part=domain]').length === domains.length);
    expect(text(element)).to.include('18 trainings, 2 other materials').and.to.include('Without a training yet');
    expect(titles(element)[0]).to.match(/\d+ of \d+ with a training$/);
    await expect(element).to.be.accessible();

    const paper = await print(element);
    await waitUntil(() => printed(element) === null, 'the printed guide stays in the page');
    const parts = [
      'Riverbend training guide 2027 (invented)',
      'Riverbend Association (invented)',
      'Updated November 30, 2026',
      '© Riverbend Association. May be copied for training plans.',
      'By domain and competency',
      'All trainings and materials',
      'By region',
      'Online, or without a region',
    ];
    const places = parts.map((part) => paper.indexOf(part));
    expect(places, parts.join(', ')).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.at.least(0);
    expect(paper).to.include('https://otter.example/puddles').and.to.include('March 19 – 26, 2099');
    expect(paper).to.include('North').and.to.include('Puddles and Patience, Otterville Library');
  });

  it('contains what the filters leave, and names them', async () => {
    const element = await placeGuide();
    await choose(element, 'Format', 'Live online');
    const paper = await print(element);
    expect(paper).to.include('This printout is filtered. Format: Live online');
    expect(paper).to.include('Repair in March').and.not.to.include('Bonds in June');
  });

  it('lists the trainings alone without a framework', async () => {
    const element = await placeGuide(undefined, null);
    const paper = await print(element);
    expect(paper).to.include('All trainings and materials').and.to.include('Doors, recorded');
    expect(paper).not.to.include('By domain and competency');
  });

  it('is ready for Ctrl+P once Ctrl is pressed, and gone after another shortcut', async () => {
    const element = await placeGuide();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true }));
    await waitUntil(() => printed(element) !== null);
    expect(words(element)).to.include('By domain and competency');
    expect(getComputedStyle(printed(element)!).display).to.equal('none');
    dispatchEvent(new KeyboardEvent('keyup', { key: 'Control' }));
    await waitUntil(() => printed(element) === null);
  });
});
