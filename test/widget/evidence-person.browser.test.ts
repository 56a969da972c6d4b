import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { bytes, choose, desk, documentOf, fixture, gardenFramework, jsonFile, logOf, textOf, until, zipFile } from './evidence-files.js'; // prettier-ignore
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
  const element = await desk(attributes);
  await choose(element, await fixture('ana-vega.json'));
  await open(element, 'Ana Vega');
  return element;
};

const rowOf = (element: Element, title: string): string[] => {
  const rows = [...element.shadowRoot!.querySelectorAll('.map tbody tr')];
  const row = rows.find((one) => one.querySelector('th')?.textContent === title)!;
  return [...row.children].map((cell) => cell.textContent!.trim());
};

describe('<imh-evidence>: one person', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('opens with her name focused, tells the page, and goes back to her row', async () => {
    const element = await desk();
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

  it('maps areas by kinds of evidence, with the numbers written', async () => {
    const element = await ana();
    const heads = [...element.shadowRoot!.querySelectorAll('.map thead th')].map((head) => head.textContent);
    expect(heads).to.deep.equal(['Area', 'All', 'Courses', 'In-service and webinars', 'Reading', 'Reflective supervision/consultation received', 'Reflective supervision/consultation provided']); // prettier-ignore
    // 600 (course) + 90 + 90 (a barrel stands under compost, too) + 120 + 0 (not stated) + 105 + 30 minutes
    expect(rowOf(element, '1.1 Compost')).to.deep.equal(['1.1 Compost', '717.25 h', '1', '4', '0', '1', '1']);
    expect(rowOf(element, '1 Soil')).to.deep.equal(['1 Soil', '717.25 h', '1', '4', '0', '1', '1']);
    expect(rowOf(element, '9 Finds its way').slice(0, 2)).to.deep.equal(['9 Finds its way', 'nothing listed']);
    expect(rowOf(element, 'Knows worms, Version 2.0').slice(0, 2)).to.deep.equal(['Knows worms, Version 2.0', '1']);
    expect(rowOf(element, 'Without a competency').slice(0, 2)).to.deep.equal(['Without a competency', '1']);
  });

  it('opens the entries behind a number in place, and closes them by Escape', async () => {
    const element = await ana();
    const cell = byRole(element, 'button', '1 entry: 1.1 Compost, Courses');
    expect(cell.getAttribute('aria-expanded')).to.equal('false');
    cell.click();
    await settle();
    expect(cell.getAttribute('aria-expanded')).to.equal('true');
    byRole(element, 'heading', '1 entry: 1.1 Compost, Courses');
    const behind = element.shadowRoot!.querySelector('.behind')!.textContent;
    for (const words of ['A winter of compost', 'February 20, 2026 · 10 h · Course', 'Riverbend College', '1.1.2 Waits', 'Applicant reports holding a certificate', 'compost.png']) {
      expect(behind).to.include(words);
    } // prettier-ignore
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Close').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(element.shadowRoot!.querySelector('.behind')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(cell);
  });

  it('says in words how each thing is known, quotes what was handed over, and shows versions that differ', async () => {
    const element = await ana();
    element.shadowRoot!.querySelector<HTMLElement>('.all-entries summary')!.click();
    await until(() => text(element).includes('Rain barrels: the basics'));
    const said = text(element);
    expect(said).to.include('Confirmed by Garden Society, on April 5, 2026');
    expect(said).to.include('Self-reported');
    expect(said).to.include('Start with the roof.');
    expect(said).to.include('Recording, 0:01:35 to 0:02:10');
    expect(said).to.include('Mulching, an evening (May 4, 2026, 1.5 h)');
    expect(said).to.include('Rosa Thorn, individual, online');
    expect(said).to.include('<img src=x onerror="window.harmed=true">');
    expect(said).not.to.include('Taken back');
    const link = byRole(element, 'link', 'https://garden.example/rain') as HTMLAnchorElement;
    expect([link.rel, link.referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
    await expect(element).to.be.accessible();
  });

  it('says what is listed beside what is asked, never that somebody is done', async () => {
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

  it('says where nothing on a list is missing', async () => {
    const requirements = await documentOf<Record<string, unknown>>('requirements.json');
    const easy = { ...requirements, rules: [(requirements['rules'] as object[])[0]], references: undefined };
    const address = URL.createObjectURL(new Blob([JSON.stringify(easy)]));
    URL.revokeObjectURL(address);
    const element = await desk(`framework="${gardenFramework}"`);
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.innerHTML = `<script type="application/json">${JSON.stringify(easy)}</script>`;
    element.setAttribute('framework', gardenFramework);
    await ready;
    await choose(element, await fixture('ana-vega.json'));
    await open(element, 'Ana Vega');
    expect(text(element)).to.include('Everything this list asks for is listed.');
  });

  it('does not show notes of a backup, which were not meant for anyone else', async () => {
    const element = await desk();
    const contents = [{ note: 'Between me and me.', dateCompleted: '2026' }];
    await choose(element, jsonFile('a.json', logOf('Handed', contents)), jsonFile('b.json', logOf('Kept', contents, { purpose: 'backup' }))); // prettier-ignore
    await open(element, 'Handed');
    element.shadowRoot!.querySelector<HTMLElement>('.all-entries summary')!.click();
    await settle();
    expect(text(element)).to.include('Between me and me.');
    byRole(element, 'button', 'Next person').click();
    await until(() => allByRole(element, 'heading', 'Kept').length > 0);
    element.shadowRoot!.querySelector<HTMLElement>('.all-entries summary')!.click();
    await settle();
    expect(text(element)).not.to.include('Between me and me.');
    expect((byRole(element, 'button', 'Next person') as HTMLButtonElement).disabled).to.equal(true);
  });

  it('shows single competencies when asked to', async () => {
    const element = await ana();
    expect(text(element)).not.to.include('1.1.1 Turns the heap');
    element.shadowRoot!.querySelector<HTMLInputElement>('.switch input')!.click();
    expect(text(element)).to.include('1.1.1 Turns the heap');
  });

  it('shows of a restricted framework no more than its rights allow', async () => {
    const garden = (await (await fetch(gardenFramework)).json()) as Framework;
    const element = await desk('');
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.framework = { ...garden, rights: { ...garden.rights, display: 'titles' } };
    await ready;
    await choose(element, await fixture('ana-vega.json'));
    await open(element, 'Ana Vega');
    element.shadowRoot!.querySelector<HTMLInputElement>('.switch input')!.click();
    element.shadowRoot!.querySelector<HTMLElement>('.all-entries summary')!.click();
    await settle();
    const said = element.shadowRoot!.textContent;
    expect(said).to.include('1.1.2').and.to.include('© Garden Society');
    // A competency without a statement beside it: its label may be the statement.
    expect(said).not.to.include('Waits');
    expect(said).not.to.include('before it goes sour');
  });

  it('prints one person with all her entries', async () => {
    const element = await ana();
    let printed = 0;
    const original = window.print;
    window.print = () => (printed = element.shadowRoot!.querySelectorAll('.all-entries .entries > li').length);
    byRole(element, 'button', 'Print this log').click();
    window.print = original;
    expect(printed).to.equal(10);
  });

  describe('certificates', () => {
    const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (byte) => byte.charCodeAt(0)); // prettier-ignore
    const sumOf = async (file: Uint8Array) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', file as Uint8Array<ArrayBuffer>))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const look = async (element: EvidenceElement, name: string) => {
      byRole(element, 'button', `View ${name}`).click();
      await until(() => allByRole(element, 'button', `View ${name}`).length === 0);
      await settle();
    };

    it('shows a picture as dots and offers to open or save it', async () => {
      const element = await desk();
      const log = bytes(await textOf('ana-vega.json'));
      await choose(element, zipFile('ana.zip', { 'log.json': log, [`attachments/${await sumOf(png)}-compost.png`]: png })); // prettier-ignore
      await open(element, 'Ana Vega');
      await look(element, 'compost.png');
      expect(element.shadowRoot!.querySelector('canvas')!.getAttribute('aria-label')).to.equal('Picture: compost.png');
      const tab = byRole(element, 'link', 'Open compost.png in a new tab') as HTMLAnchorElement;
      expect(tab.href).to.match(/^blob:/);
      expect(element.shadowRoot!.activeElement).to.equal(tab);
      expect((byRole(element, 'link', 'Save compost.png') as HTMLAnchorElement).download).to.equal('compost.png');
      await expect(element).to.be.accessible();
    });

    it('never opens what a browser would lay out or run, whatever it is called', async () => {
      const page = bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="window.harmed=true"/>');
      const sha256 = await sumOf(page);
      const log = logOf('Ana', [{ dateCompleted: '2026', attachments: [{ name: 'picture.png', type: 'image/png', sha256 }] }]); // prettier-ignore
      const element = await desk();
      await choose(element, zipFile('a.zip', { 'log.json': bytes(JSON.stringify(log)), [`attachments/${sha256}-picture.png`]: page })); // prettier-ignore
      await open(element, 'Ana');
      await look(element, 'picture.png');
      expect(allByRole(element, 'link').map(nameOf)).to.include('Save picture.png');
      expect(allByRole(element, 'link', /new tab/)).to.have.length(0);
      expect(text(element)).to.include('This kind of file is not shown here.');
    });

    it('says where a file is not the one that the log names, or did not come along', async () => {
      const wrong = 'a'.repeat(64);
      const attachments = [{ name: 'other.png', sha256: wrong }, { name: 'lost.pdf', sha256: 'b'.repeat(64) }]; // prettier-ignore
      const log = logOf('Ana', [{ dateCompleted: '2026', attachments }]);
      const element = await desk();
      await choose(element, zipFile('a.zip', { 'log.json': bytes(JSON.stringify(log)), [`attachments/${wrong}-other.png`]: png })); // prettier-ignore
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

    it('are made of what is missing, in the applicant’s language first', async () => {
      const element = await ana();
      byRole(element, 'button', 'Write questions').click();
      await until(() => asked(element).length > 0);
      const language = byRole(element, 'combobox', 'Language of the questions') as HTMLSelectElement;
      expect(language.value).to.equal('es');
      expect(asked(element)[0]!.value).to.match(/^¿Cuándo terminó lo siguiente\?/);
      language.value = 'en';
      language.dispatchEvent(new Event('change'));
      await until(() => asked(element)[0]!.value.startsWith('When'));
      const [date, unfinished, hours, competency, version, certificate, provider, twice, versions] = asked(element).map(({ value }) => value); // prettier-ignore
      expect(date).to.equal('When did you finish these? A month or a year helps, too.\n– On worms <img src=x onerror="window.harmed=true">'); // prettier-ignore
      expect(unfinished).to.include('– Autumn conference');
      expect(hours).to.include('– Shears and ladders (July 1, 2026)');
      expect(competency).to.include('– Talk in a group (March 15, 2026)');
      expect(version).to.include('– On worms');
      expect(certificate).to.include('– Rain barrels, the basics (April 3, 2026)');
      expect(provider).to.include('– Talk in a group');
      expect(twice).to.include('– Rain barrels: the basics (April 3, 2026, 1.5 h) / Rain barrels, the basics (April 3, 2026, 1.5 h)'); // prettier-ignore
      expect(versions).to.include('– Mulching, an evening class (May 4, 2026)');
      await expect(element).to.be.accessible();
    });

    it('are copied as they were left: unticked ones out, changed words in', async () => {
      const element = await ana();
      byRole(element, 'button', 'Write questions').click();
      await until(() => asked(element).length > 0);
      for (const box of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.asked input')) box.click();
      const [first] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.asked input');
      first!.click();
      asked(element)[0]!.value = '  ¿Cuándo fue lo de las lombrices?  ';
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

    it('says so where there is nothing to ask', async () => {
      const element = await desk('');
      await choose(element, jsonFile('a.json', logOf('Ana', [])));
      await open(element, 'Ana');
      expect(text(element)).to.include('Nothing seems to be missing');
      expect(allByRole(element, 'button', 'Write questions')).to.have.length(0);
    });

    it('come first on a person’s page, as counts of what is missing', async () => {
      const element = await ana();
      const [first] = allByRole(element, 'heading').filter(({ localName }) => localName === 'h3');
      expect(nameOf(first!)).to.equal('Missing or unclear');
      const lines = [...element.shadowRoot!.querySelectorAll('.missing > ul > li')].map(
        ({ textContent }) => textContent,
      );
      expect(lines.slice(0, 4)).to.deep.equal([
        'Areas without evidence: 1 of 2 (9 Finds its way)',
        '1 entry without a date',
        '1 entry planned or not finished',
        '1 entry without hours',
      ]);
    });
  });
});
