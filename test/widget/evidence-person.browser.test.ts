import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf } from './by-role.js';
import {
  bytes,
  cellsOf,
  choose,
  documentOf,
  fixture,
  gardenFramework,
  jsonFile,
  logOf,
  openDetails,
  reviewElement,
  tableNamed,
  text,
  textIn,
  textOf,
  until,
  zipFile,
} from './evidence-files.js';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import type { EvidenceLog, Framework } from '@imh/core';
import { clearPage, expectQuietConsole, settle } from './place.js';

const sheet = '/test/fixtures/evidence/requirements.json';
const whole = `framework="${gardenFramework}" requirements="${sheet}"`;

async function open(element: EvidenceElement, name: string): Promise<void> {
  byRole(element, 'button', `Open ${name}`).click();
  await until(() => allByRole(element, 'heading', name).length > 0);
  await settle();
}

const ana = async (attributes = whole): Promise<EvidenceElement> => {
  const element = await reviewElement(attributes);
  await choose(element, await fixture('ana-vega.json'));
  await open(element, 'Ana Vega');
  return element;
};

const mapOf = (element: Element): string[][] => cellsOf(tableNamed(element, /^How many completed entries/));

const rowOf = (element: Element, title: string): string[] => mapOf(element).find(([head]) => head === title)!;

const showCompetencies = (element: Element): void =>
  element.shadowRoot!.querySelector<HTMLInputElement>('label input[type=checkbox]')!.click();

describe('<imh-evidence>: one person', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('opens with the name focused, tells the page, and returns the focus to the row', async () => {
    const element = await reviewElement();
    await choose(element, await fixture('ana-vega.json'));
    const opened = new Promise<EvidenceLog>((resolve) =>
      element.addEventListener('imh-opened-log', ({ log }) => resolve(log), { once: true }),
    );
    await open(element, 'Ana Vega');
    expect((await opened).subject?.name).to.equal('Ana Vega');
    expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Ana Vega');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Back to the list').click();
    await settle();
    expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Open Ana Vega');
  });

  it('counts entries by area and kind of evidence', async () => {
    const element = await ana();
    expect(mapOf(element)[0]).to.deep.equal([
      'Area',
      'All',
      'Acquired',
      'Demonstrated',
      'Courses',
      'In-service and webinars',
      'Reading',
      'RSC received',
      'RSC provided',
    ]);
    // 600 (course) + 90 + 90 (a barrel stands under compost, too) + 120 + 0 (not stated) + 105 + 30 minutes
    expect(rowOf(element, '1.1 Compost')).to.deep.equal([
      '1.1 Compost',
      '7 17.25 h',
      '5',
      '2',
      '1',
      '4',
      '0',
      '1',
      '1',
    ]);
    expect(rowOf(element, '1 Soil')).to.deep.equal(['1 Soil', '7 17.25 h', '5', '2', '1', '4', '0', '1', '1']);
    showCompetencies(element);
    await settle();
    expect(rowOf(element, '9 Finds its way').slice(0, 2)).to.deep.equal(['9 Finds its way', 'nothing listed']);
    expect(rowOf(element, 'Knows worms, Version 2.0').slice(0, 2)).to.deep.equal(['Knows worms, Version 2.0', '1']);
    expect(rowOf(element, 'Without a competency').slice(0, 2)).to.deep.equal(['Without a competency', '1']);
  });

  it('opens the entries of a cell below its row, and closes them on Escape', async () => {
    const element = await ana();
    const cell = byRole(element, 'button', '1 entry: 1.1 Compost, Courses');
    expect(cell.getAttribute('aria-expanded')).to.equal('false');
    cell.click();
    await settle();
    expect(cell.getAttribute('aria-expanded')).to.equal('true');
    byRole(element, 'heading', '1 entry: 1.1 Compost, Courses');
    const behind = textIn(byRole(element, 'heading', '1 entry: 1.1 Compost, Courses').parentElement!);
    for (const words of [
      'A winter of compost',
      'February 20, 2026 · 10 h · Course',
      'Riverbend College',
      '1.1.2 Waits',
      'Applicant reports holding a certificate',
      'compost.png',
    ]) {
      expect(behind).to.include(words);
    }
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Close').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(allByRole(element, 'heading', '1 entry: 1.1 Compost, Courses')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(cell);
  });

  it('shows how each entry is verified, its quotes, and versions that differ', async () => {
    const element = await ana();
    await openDetails(element, /^All entries/);
    await until(() => text(element).includes('Rain barrels: the basics'));
    const words = text(element);
    expect(words).to.include('Confirmed by Garden Society, on April 5, 2026');
    expect(words).to.include('Self-reported');
    expect(words).to.include('Start with the roof.');
    expect(words).to.include('Recording, 0:01:35 to 0:02:10');
    expect(words).to.include('Mulching, an evening (May 4, 2026, 1.5 h)');
    expect(words).to.include('Rosa Thorn, individual, online');
    expect(words).to.include('<img src=x onerror="window.harmed=true">');
    expect(words).not.to.include('Taken back');
    const link = byRole(element, 'link', 'https://garden.example/rain') as HTMLAnchorElement;
    expect([link.rel, link.referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
    await expect(element).to.be.accessible();
  });

  it('compares hours with the requirements, and never states that someone is done', async () => {
    const element = await ana();
    const lines = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.lines > li')].map((line) => line.innerText);
    // 600 + 90 + 90 + 120 tagged minutes of training
    expect(lines[0]).to.include('15 of 14 h listed').and.to.include('Everything this line asks for is listed.');
    expect(lines[1]).to.include('2.75 of 10 h listed').and.to.include('7.25 h still to be listed.');
    expect(lines[3]).to.include('1 of 3 references noted as received');
    expect(text(element)).not.to.include('Everything this list asks for is listed.');
    expect(text(element)).to.include('the association decides');
    expect(text(element)).not.to.match(/100 ?%|✓|qualif/i);
  });

  it('states that everything a list asks for is listed', async () => {
    const requirements = await documentOf<Record<string, unknown>>('requirements.json');
    const easy = { ...requirements, rules: [(requirements['rules'] as object[])[0]], references: undefined };
    const address = URL.createObjectURL(new Blob([JSON.stringify(easy)]));
    URL.revokeObjectURL(address);
    const element = await reviewElement(`framework="${gardenFramework}"`);
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.innerHTML = `<script type="application/json">${JSON.stringify(easy)}</script>`;
    element.setAttribute('framework', gardenFramework);
    await ready;
    await choose(element, await fixture('ana-vega.json'));
    await open(element, 'Ana Vega');
    expect(text(element)).to.include('Everything this list asks for is listed.');
  });

  it('hides the notes of a backup', async () => {
    const element = await reviewElement();
    const contents = [{ note: 'Between me and me.', dateCompleted: '2026' }];
    await choose(
      element,
      jsonFile('a.json', logOf('Handed', contents)),
      jsonFile('b.json', logOf('Kept', contents, { purpose: 'backup' })),
    );
    await open(element, 'Handed');
    await openDetails(element, /^All entries/);
    expect(text(element)).to.include('Between me and me.');
    byRole(element, 'button', 'Next person').click();
    await until(() => allByRole(element, 'heading', 'Kept').length > 0);
    await openDetails(element, /^All entries/);
    expect(text(element)).not.to.include('Between me and me.');
    expect((byRole(element, 'button', 'Next person') as HTMLButtonElement).disabled).to.equal(true);
  });

  it('shows individual competencies on demand', async () => {
    const element = await ana();
    expect(text(element)).not.to.include('1.1.1 Turns the heap');
    showCompetencies(element);
    await settle();
    expect(text(element)).to.include('1.1.1 Turns the heap');
  });

  it('shows only as much of a restricted framework as its rights allow', async () => {
    const garden = (await (await fetch(gardenFramework)).json()) as Framework;
    const element = await reviewElement('');
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.framework = { ...garden, rights: { ...garden.rights, display: 'titles' } };
    await ready;
    await choose(element, await fixture('ana-vega.json'));
    await open(element, 'Ana Vega');
    showCompetencies(element);
    await openDetails(element, /^All entries/);
    const words = element.shadowRoot!.textContent;
    expect(words).to.include('1.1.2').and.to.include('© Garden Society');
    // A competency without a statement beside it: its label may be the statement.
    expect(words).not.to.include('Waits');
    expect(words).not.to.include('before it goes sour');
  });

  it('prints one person with all entries', async () => {
    const element = await ana();
    let printed = 0;
    const original = window.print;
    window.print = () => (printed = element.shadowRoot!.querySelectorAll('imh-entry-list li[tabindex]').length);
    byRole(element, 'button', 'Print this log').click();
    await until(() => printed > 0);
    window.print = original;
    expect(printed).to.equal(10);
  });

  it('prints all 500 entries with Ctrl+P as with the button, and closes them afterwards', async () => {
    const element = await reviewElement();
    const contents = Array.from({ length: 500 }, () => ({ type: 'course', dateCompleted: '2026-03-01', minutes: 60 }));
    await choose(element, jsonFile('many.json', logOf('Mio', contents)));
    await open(element, 'Mio');
    const titles = () => [...element.shadowRoot!.querySelectorAll('.all-entries[open] imh-entry-list .entry-title')];
    const isOpen = () => element.shadowRoot!.querySelector<HTMLDetailsElement>('.all-entries')!.open;
    expect(titles()).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    expect(new Set(titles().map(textIn))).to.have.length(500);
    await settle();
    dispatchEvent(new Event('afterprint'));
    await settle();
    expect(isOpen()).to.equal(false);
    await openDetails(element, /^All entries/);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
    expect(titles()).to.have.length(500);
    dispatchEvent(new Event('afterprint'));
    await settle();
    expect(isOpen(), 'opened by the reviewer').to.equal(true);
  });

  describe('certificates', () => {
    const png = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (byte) => byte.charCodeAt(0),
    );
    const sumOf = async (file: Uint8Array) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', file as Uint8Array<ArrayBuffer>))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const look = async (element: EvidenceElement, name: string) => {
      byRole(element, 'button', `View ${name}`).click();
      await until(() => allByRole(element, 'button', `View ${name}`).length === 0);
      await settle();
    };

    it('draws a picture on a canvas and offers to open or save it', async () => {
      const element = await reviewElement();
      const log = bytes(await textOf('ana-vega.json'));
      await choose(
        element,
        zipFile('ana.zip', { 'log.json': log, [`attachments/${await sumOf(png)}-compost.png`]: png }),
      );
      await open(element, 'Ana Vega');
      await look(element, 'compost.png');
      expect(element.shadowRoot!.querySelector('canvas')!.getAttribute('aria-label')).to.equal('Picture: compost.png');
      const tab = byRole(element, 'link', 'Open compost.png in a new tab') as HTMLAnchorElement;
      expect(tab.href).to.match(/^blob:/);
      expect(element.shadowRoot!.activeElement).to.equal(tab);
      expect((byRole(element, 'link', 'Save compost.png') as HTMLAnchorElement).download).to.equal('compost.png');
      await expect(element).to.be.accessible();
    });

    it('never opens a file that a browser would render or run, whatever its name', async () => {
      const page = bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="window.harmed=true"/>');
      const sha256 = await sumOf(page);
      const log = logOf('Ana', [
        { dateCompleted: '2026', attachments: [{ name: 'picture.png', type: 'image/png', sha256 }] },
      ]);
      const element = await reviewElement();
      await choose(
        element,
        zipFile('a.zip', { 'log.json': bytes(JSON.stringify(log)), [`attachments/${sha256}-picture.png`]: page }),
      );
      await open(element, 'Ana');
      await look(element, 'picture.png');
      expect(allByRole(element, 'link').map(nameOf)).to.include('Save picture.png');
      expect(allByRole(element, 'link', /new tab/)).to.have.length(0);
      expect(text(element)).to.include('This kind of file is not shown here.');
    });

    it('reports a file with another checksum, and a file that the ZIP does not contain', async () => {
      const wrong = 'a'.repeat(64);
      const attachments = [
        { name: 'other.png', sha256: wrong },
        { name: 'lost.pdf', sha256: 'b'.repeat(64) },
      ];
      const log = logOf('Ana', [{ dateCompleted: '2026', attachments }]);
      const element = await reviewElement();
      await choose(
        element,
        zipFile('a.zip', { 'log.json': bytes(JSON.stringify(log)), [`attachments/${wrong}-other.png`]: png }),
      );
      await open(element, 'Ana');
      await look(element, 'other.png');
      expect(text(element)).to.include('other.png does not match the file listed in the log');
      expect(allByRole(element, 'link', /other\.png/)).to.have.length(0);
      expect(text(element)).to.include('listed, but not included in this file');
    });
  });

  describe('questions', () => {
    const asked = (element: Element) => [
      ...element.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('.asked textarea'),
    ];

    it('are written from what is missing, first in the applicant’s language', async () => {
      const element = await ana();
      byRole(element, 'button', 'Write questions').click();
      await until(() => asked(element).length > 0);
      const language = byRole(element, 'combobox', 'Language of the questions') as HTMLSelectElement;
      expect(language.value).to.equal('es');
      expect(asked(element)[0]!.value).to.match(/^¿Cuándo terminó lo siguiente\?/);
      language.value = 'en';
      language.dispatchEvent(new Event('change'));
      await until(() => asked(element)[0]!.value.startsWith('When'));
      const [date, unfinished, hours, version, certificate, provider, twice, versions] = asked(element).map(
        ({ value }) => value,
      );
      expect(date).to.equal(
        'When did you finish these? A month or a year helps, too.\n– On worms <img src=x onerror="window.harmed=true">',
      );
      expect(unfinished).to.include('– Autumn conference');
      expect(hours).to.include('– Shears and ladders (July 1, 2026)');
      expect(version).to.include('– On worms');
      expect(certificate).to.include('– Rain barrels, the basics (April 3, 2026)');
      expect(provider).to.include('– Talk in a group');
      expect(twice).to.include(
        '– Rain barrels: the basics (April 3, 2026, 1.5 h) / Rain barrels, the basics (April 3, 2026, 1.5 h)',
      );
      expect(versions).to.include('– Mulching, an evening class (May 4, 2026)');
      await expect(element).to.be.accessible();
    });

    it('are copied without unchecked ones, and as edited', async () => {
      const element = await ana();
      byRole(element, 'button', 'Write questions').click();
      await until(() => asked(element).length > 0);
      for (const box of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.asked input')) box.click();
      const [first] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.asked input');
      first!.click();
      asked(element)[0]!.value = '  ¿Cuándo fue lo de las lombrices?  ';
      asked(element)[0]!.dispatchEvent(new Event('input'));
      let copied = '';
      const original = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (words) => Promise.resolve(void (copied = words));
      byRole(element, 'button', 'Copy the questions').click();
      await until(() => text(element).includes('1 question copied'));
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
      byRole(element, 'button', 'Copy the questions').click();
      await until(() => element.shadowRoot!.querySelector('#by-hand') !== null);
      navigator.clipboard.writeText = original;
      expect(copied.split('\n\n').slice(0, 3)).to.deep.equal([
        'Hola, Ana Vega:',
        'Gracias por su registro de evidencias. ¿Nos podría ayudar con lo siguiente?',
        '1. ¿Cuándo fue lo de las lombrices?',
      ]);
      expect(element.shadowRoot!.querySelector<HTMLTextAreaElement>('#by-hand')!.value).to.equal(copied);
    });

    it('are not offered if nothing is missing', async () => {
      const element = await reviewElement('');
      await choose(element, jsonFile('a.json', logOf('Ana', [])));
      await open(element, 'Ana');
      expect(text(element)).to.include('Nothing seems to be missing');
      expect(allByRole(element, 'button', 'Write questions')).to.have.length(0);
    });

    it('follow counts of what is missing, first on the page', async () => {
      const element = await ana();
      const [first] = allByRole(element, 'heading').filter(({ localName }) => localName === 'h3');
      expect(nameOf(first!)).to.equal('Missing or unclear');
      const lines = [...element.shadowRoot!.querySelectorAll('.missing > ul > li')].map(textIn);
      expect(lines.slice(0, 4)).to.deep.equal([
        'Areas without evidence: 1 of 2 (9 Finds its way)',
        '1 entry without a date',
        '1 entry planned or not finished',
        '1 entry without hours',
      ]);
    });
  });
});
