import { expect } from '@open-wc/testing';
import type { Framework, FrameworkNode } from '@imh/core';
import type { CompetenciesElement } from '../../widget/src/competencies/competencies-element.js';
import { byRole } from './by-role.js';
import { clearPage, expectQuietConsole, idleSlices, place, settle } from './place.js';

/** Ten domains of ten areas each; `competencies` in all. */
function bigFramework(competencies: number): Framework {
  const nodes: FrameworkNode[] = [];
  for (let domain = 0; domain < 10; domain += 1) {
    nodes.push({ id: `d${domain}`, kind: 'domain', code: `${domain}`, label: `Domain ${domain}` });
    for (let area = 0; area < 10; area += 1) {
      nodes.push({ id: `d${domain}a${area}`, parents: [`d${domain}`], kind: 'area', label: `Area ${area}` });
    }
  }
  for (let at = 0; at < competencies; at += 1) {
    const area = `d${Math.floor(at / 10) % 10}a${at % 10}`;
    nodes.push({
      id: `c${at}`,
      parents: [area],
      kind: 'competency',
      code: `c${at}`,
      label: `Competency ${at}`,
      text: `Does number ${at} well.`,
      demonstratedBy: [`Shows ${at} times.`],
    });
  }
  return { format: 'imh-framework', formatVersion: 1, id: 'urn:example:big', version: '1', title: 'Big', nodes };
}

async function show(framework: Framework): Promise<CompetenciesElement> {
  const element = await place('<imh-competencies></imh-competencies>');
  const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
  element.framework = framework;
  await ready;
  return element;
}

const rows = (element: Element): number => element.shadowRoot!.querySelectorAll('.row').length;

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; !done() && tries < 200; tries += 1) await settle(50);
}

describe('<imh-competencies> with ten thousand nodes', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('shows all domains at once and has everything in the document in the end', async () => {
    const element = await show(bigFramework(10_000));
    expect(element.shadowRoot!.querySelectorAll('.depth-1')).to.have.length(10);
    await until(() => rows(element) === 10_110);
    expect(rows(element)).to.equal(10_110);
    expect(element.shadowRoot!.textContent).to.include('Shows 9999 times.');
  });

  it('searches, expands and collapses everything before all rows are rendered', async () => {
    const element = await show(bigFramework(10_000));
    byRole(element, 'button', 'Expand all').click();
    expect(rows(element)).to.equal(10_110);
    const box = byRole(element, 'searchbox', 'Search') as HTMLInputElement;
    box.value = 'number 9999 ';
    box.dispatchEvent(new Event('input'));
    const left = (): number => element.shadowRoot!.querySelectorAll('.leaf:not([hidden], [hidden=""] *)').length;
    await until(() => left() === 1);
    expect(left()).to.equal(1);
    byRole(element, 'button', 'Collapse all').click();
    expect(element.shadowRoot!.querySelectorAll('[aria-expanded=true]')).to.have.length(0);
  });

  it('renders a file that doubles at every level, and one that is ten thousand levels deep', async () => {
    const doubling: FrameworkNode[] = [];
    for (let level = 0; level < 40; level += 1) {
      const parents = level > 0 ? [`${level - 1}l`, `${level - 1}r`] : [];
      doubling.push({ id: `${level}l`, parents, label: 'L' }, { id: `${level}r`, parents, label: 'R' });
    }
    const wide = await show({ ...bigFramework(0), nodes: doubling });
    await until(() => rows(wide) >= 80);
    expect(rows(wide)).to.be.within(80, 2000);
    const chain = Array.from({ length: 10_000 }, (_, at) => ({
      id: `n${at}`,
      parents: at > 0 ? [`n${at - 1}`] : [],
      label: `N ${at}`,
    }));
    const deep = await show({ ...bigFramework(0), nodes: chain });
    await until(() => rows(deep) === 10_000);
    expect(rows(deep)).to.equal(10_000);
  });

  it('lets go of everything when it is taken off the page', async () => {
    const element = await show(bigFramework(10_000));
    element.remove();
    const stood = rows(element);
    await idleSlices();
    expect(rows(element)).to.equal(stood);
  });
});
