import { expect, waitUntil } from '@open-wc/testing';
import { starter } from '@imh/frameworks';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { titles } from './filtering.js';
import { clearPage, expectQuietConsole, failure, place } from './place.js';
import { script, wordsOf } from './trainings-guide.js';

const head = 'Title,Date,Hours,Region,Competencies\n';
const rows = 'By the river,3/19/2099,2,North,foundations.bonds.repair\nOn the hill,3/5/2099,two,South,Nothing known\n';

describe('<imh-trainings> from a spreadsheet', () => {
  const served = window.fetch;
  let files: Record<string, string | Uint8Array<ArrayBuffer>> = {};
  before(() => {
    window.fetch = (input, init) => {
      const file = files[String(input).split('/').at(-1)!];
      return file === undefined ? served(input, init) : Promise.resolve(new Response(file));
    };
  });
  after(() => (window.fetch = served));
  afterEach(() => {
    clearPage();
    expectQuietConsole();
    files = {};
  });

  const placeTable = async (attributes = '', framework: object | null = starter): Promise<HTMLElement> => {
    await place(`<imh-trainings src="guide.csv" ${attributes}>${framework ? script(framework) : ''}</imh-trainings>`);
    return document.querySelector('imh-trainings')!;
  };

  it('lists its trainings, with the competencies by name', async () => {
    files = { 'guide.csv': `Our guide\nPublisher,Garden Society\nRights,© Garden Society\n\n${head}${rows}` };
    const element = await placeTable();
    expect(nameOf(byRole(element, 'heading', 'Our guide'))).to.equal('Our guide');
    expect(titles(element)).to.deep.equal(['On the hill', 'By the river']);
    const name = wordsOf('foundations.bonds.repair').label;
    expect(text(element)).to.include(name).and.to.include('March 5, 2099').and.to.include('© Garden Society');
    await expect(element).to.be.accessible();
  });

  it('lists the cells that it could not use, by row and column, for those who keep the guide', async () => {
    files = { 'guide.csv': head + rows };
    const element = await placeTable();
    const summary = [...element.shadowRoot!.querySelectorAll('summary')].at(-1)!;
    expect(nameOf(summary)).to.equal('2 notes about the spreadsheet of this guide');
    summary.click();
    await waitUntil(() => text(element).includes('Row 3, column “Hours”: “two” is not a length of time.'));
    expect(text(element)).to.include('Row 3, column “Competencies”: “Nothing known” is not the code, name or id');
    await expect(element).to.be.accessible();
  });

  it('has no such list if every cell was used', async () => {
    files = { 'guide.csv': `${head}By the river,2099-03-19,2,North,\n` };
    const element = await placeTable();
    expect(element.shadowRoot!.querySelector('.table-faults')).to.equal(null);
  });

  it('reads what Excel saves in its own encoding', async () => {
    const bytes = Uint8Array.from('Título;Horas\nNiñez;1,5\n', (letter) => letter.charCodeAt(0));
    files = { 'guide.csv': bytes };
    const element = await placeTable();
    expect(titles(element)).to.deep.equal(['Niñez']);
  });

  it('gives the reason in words if no row names the columns', async () => {
    files = { 'guide.csv': 'One,Two\n1,2\n' };
    const element = document.createElement('imh-trainings');
    element.setAttribute('src', 'guide.csv');
    const failed = failure(element);
    document.body.append(element);
    expect((await failed).message).to.include('No row of the spreadsheet names its columns.');
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('names the row of a fault in Spanish on a Spanish page', async () => {
    files = { 'guide.csv': head + rows };
    const element = await placeTable('lang="es"');
    await waitUntil(() =>
      element.shadowRoot!.textContent.includes('Fila 3, columna “Hours”: “two” no es una duración.'),
    );
    expect(allByRole(element, 'heading').length).to.be.greaterThan(1);
  });
});
