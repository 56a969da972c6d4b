import { expect } from '@open-wc/testing';
import { clearPage, expectQuietConsole, place } from './place.js';

const plain = `<h2>Garden skills</h2>
  <ul data-framework="urn:example:garden" data-version="3">
    <li data-id="soil" data-kind="domain" data-code="1">Soil
      <ul><li data-id="heap" data-kind="competency" data-code="1.1">Turns the heap <span data-term>composting</span>
        <p>Turns the heap before it goes sour.</p>
        <ul data-practice><li>Smells whether it is time.</li></ul></li></ul></li></ul>`;

/** What WordPress makes of it (wpautop): paragraphs around every text, line breaks, empty paragraphs. */
const fromEditor = `<h2>Garden skills</h2><br />
  <ul data-framework="urn:example:garden" data-version="3"><br />
  <li data-id="soil" data-kind="domain" data-code="1"><p>Soil</p>
  <ul><br /><li data-id="heap" data-kind="competency" data-code="1.1"><p></p><p>Turns the heap <span data-term>composting</span></p>
  <p>Turns the heap before it goes sour.</p><p></p>
  <ul data-practice><li><p>Smells whether it is time.</p></li></ul></li></ul></li></ul><p></p>`;

const read = async (lists: string) =>
  (await place(`<imh-competencies lang="en">${lists}</imh-competencies>`)).framework!;

describe('nested lists inside <imh-competencies>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('are the same framework after an editor has put paragraphs and line breaks into them', async () => {
    const framework = await read(plain);
    expect(framework.nodes[1]).to.deep.equal({
      id: 'heap',
      parents: ['soil'],
      kind: 'competency',
      code: '1.1',
      label: 'Turns the heap',
      term: 'composting',
      text: 'Turns the heap before it goes sour.',
      demonstratedBy: ['Smells whether it is time.'],
    });
    expect(await read(fromEditor)).to.deep.equal(framework);
  });

  it('keep a paragraph as the statement where the name is outside of it, in its language', async () => {
    const framework = await read(
      '<ul><li data-id="a">Waits<p>Waits for an answer.</p></li><li data-id="b"><p lang="es">Espera</p><p>Waits.</p></li></ul>',
    );
    expect(framework.nodes).to.deep.equal([
      { id: 'a', label: 'Waits', text: 'Waits for an answer.' },
      { id: 'b', label: { es: 'Espera' }, text: 'Waits.' },
    ]);
  });
});
