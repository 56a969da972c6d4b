import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf } from './by-role.js';
import {
  cellsOf,
  choose,
  documentOf,
  fixture,
  jsonFile,
  reviewElement,
  tableNamed,
  text,
  textIn,
  until,
} from './evidence-files.js';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import { clearPage, expectQuietConsole, settle } from './place.js';

async function team(...names: string[]): Promise<EvidenceElement> {
  const element = await reviewElement();
  await choose(element, ...(await Promise.all(names.map(fixture))));
  byRole(element, 'button', 'View as a team').click();
  await until(() => allByRole(element, 'heading', 'The team').length > 0);
  await settle();
  return element;
}

const tableOf = (element: Element, caption: string): string[][] => cellsOf(tableNamed(element, caption));

describe('<imh-evidence>: the team view', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('counts people by level and domain, as a picture and as a table', async () => {
    const element = await team('self-check-1.json', 'self-check-2.json', 'self-check-3.json');
    expect(tableOf(element, 'How people rated themselves')).to.deep.equal([
      ['Domain', 'Level 1', 'Level 3', 'Answered', 'Not answered', 'Does not apply'],
      ['1 Soil', '2 answers (2 people)', '1 answer (1 person)', '3 of 3', '0', '0'],
      ['1.1 Compost', '2 people', '1 person', '3 of 3', '0', '0'],
      ['2 Water', '1 answer (1 person)', '1 answer (1 person)', '2 of 3', '1', '0'],
      ['2.1 Rain', '1 person', '1 person', '2 of 3', '1', '0'],
      ['9 Finds its way', '0', '0', '0 of 3', '3', '0'],
    ]);
    const pictures = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=img]')].map(nameOf);
    expect(pictures).to.deep.equal(['1 Soil. Level 1: 2; Level 3: 1', '2 Water. Level 1: 1; Level 3: 1']);
    expect(text(element)).to.include('2 Water 2 answers · 2 of 3 people answered · 1 not answered');
    await expect(element).to.be.accessible();
  });

  it('shows no names, and hides figures about one or two people if the reviewer wants that', async () => {
    const element = await team('ana-vega.json', 'bo-lindqvist.json', 'rating.json');
    expect(text(element)).to.include('2 people · 0 self-checks · 1 reference rating · 2 evidence logs');
    expect(text(element)).not.to.match(/Ana|Bo |Rosa|Vega/);
    expect(tableOf(element, 'How others rated them')[1]).to.deep.equal([
      '1 Soil',
      '1 answer (1 person)',
      '1 of 1',
      '0',
      '0',
      '0',
    ]);
    expect(tableOf(element, 'Where there is evidence').slice(1)).to.deep.equal([
      ['1 Soil', '2 of 2', '0 of 2', '0'],
      ['2 Water', '1 of 1', '0 of 1', '1'],
      ['9 Finds its way', '0 of 2', '2 of 2', '0'],
    ]);
    const gaps = [...byRole(element, 'heading', 'Areas without evidence from anyone').nextElementSibling!.children].map(
      textIn,
    );
    expect(gaps).to.deep.equal(['9 Finds its way']);
    byRole(element, 'checkbox', 'Show figures about fewer than three people').click();
    await settle();
    expect(tableOf(element, 'Where there is evidence')[1]).to.deep.equal([
      '1 Soil',
      'not shown: could reveal fewer than 3 people',
      '0',
    ]);
    await expect(element).to.be.accessible();
  });

  it('counts only files about its framework, and reports how many others there are', async () => {
    const element = await reviewElement();
    const check = await documentOf<Record<string, unknown>>('self-check-1.json');
    const other = { ...check, framework: { id: 'urn:example:kitchen' } };
    await choose(element, jsonFile('one.json', check), jsonFile('other.json', other));
    byRole(element, 'button', 'View as a team').click();
    await until(() => allByRole(element, 'heading', 'The team').length > 0);
    expect(text(element)).to.include('1 file is about another framework and is not included.');
    expect(text(element)).to.include('1 person · 1 self-check');
    byRole(element, 'button', 'Back to the list').click();
    await settle();
    expect(text(element)).to.include('Self-check from November 1, 2026');
    await expect(element).to.be.accessible();
  });
});
