import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf } from './by-role.js';
import {
  alertOf,
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
  transferOf,
  until,
  zipFile,
} from './evidence-files.js';
import { clearPage, expectQuietConsole, settle } from './place.js';

/** The rows of the list, without the button that removes a row. */
const rowsOf = (element: Element): string[][] => {
  const [, ...rows] = cellsOf(tableNamed(element, /^(Submitted logs|Registros recibidos)$/));
  return rows.map(([name, ...cells]) => [name!.replace(/ ?Remove$/, ''), ...cells]);
};

const entriesOf = (element: Element): HTMLElement[] =>
  allByRole(element, 'listitem').filter((item) => /^Training number/.test(textIn(item)));

describe('<imh-evidence>: submitted files', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('explains what to drop, and that nothing is sent', async () => {
    const element = await reviewElement();
    byRole(element, 'button', 'Choose files');
    expect(text(element)).to.include('Drop files here');
    expect(text(element)).to.include('nothing is sent');
    expect(text(element)).to.include('the association decides');
    expect(text(element)).to.include('© Garden Society');
    await expect(element).to.be.accessible();
  });

  it('shows one row for each person, with counts that can be checked by hand', async () => {
    const element = await reviewElement();
    const { opened, failed } = await choose(element, await fixture('ana-vega.json'));
    expect([opened, failed]).to.deep.equal([1, 0]);
    const [row] = rowsOf(element);
    expect(row!.slice(0, 8)).to.deep.equal([
      'Ana Vegaana-vega.json',
      '9 of 10 finished1 without hours',
      // 600 + 90 + 90 + 120 (of two versions the newer) minutes, of which two entries of 90 may be the same
      '15 h1.5 h may be listed twice',
      // 60 + 45 + 60 minutes
      '2.75 h received0.5 h provided',
      '0.75 h',
      // For a gardener: compost alone, and what lost its heading
      '1 of 2',
      '2',
      '1',
    ]);
    expect(row![8]).to.include('Garden skills, Version 3.1').and.to.include('another version: 2.0');
    expect(row![9]).to.include('1 entry in two versions').and.to.include('Left out by the applicant: notes');
    await expect(element).to.be.accessible();
  });

  it('marks a framework that is not the framework of the page', async () => {
    const element = await reviewElement();
    await choose(element, await fixture('bo-lindqvist.json'));
    expect(rowsOf(element)[0]![8]).to.include('Kitchen skills, Version 1 another framework');
  });

  it('sorts rows by name or by hours, without ranks, and keeps the focus on the sort field', async () => {
    const element = await reviewElement();
    await choose(
      element,
      jsonFile('z.json', logOf('Zoe', [{ dateCompleted: '2026', minutes: 60 }])),
      jsonFile('b.json', logOf('Bea', [{ dateCompleted: '2026', minutes: 600 }])),
    );
    const names = () => rowsOf(element).map(([name]) => name!.slice(0, 3));
    expect(names()).to.deep.equal(['Zoe', 'Bea']);
    const order = byRole(element, 'combobox', 'Sort by') as HTMLSelectElement;
    order.focus();
    order.value = 'name';
    order.dispatchEvent(new Event('change'));
    await settle();
    expect(names()).to.deep.equal(['Bea', 'Zoe']);
    expect(element.shadowRoot!.activeElement?.id).to.equal('order');
    expect(text(element)).to.include('Sorting is not a ranking.');
  });

  it('lists what each log lacks of the requirements, and sorts by it', async () => {
    const sheet = '/test/fixtures/evidence/requirements.json';
    const element = await reviewElement(`framework="${gardenFramework}" requirements="${sheet}"`);
    const course = {
      type: 'course',
      dateCompleted: '2026-03-01',
      competencies: [{ framework: 'urn:example:garden', node: 'soil/compost' }],
    };
    await choose(
      element,
      jsonFile('z.json', logOf('Zoe', [{ ...course, minutes: 900 }, { type: 'rsc-received', dateCompleted: '2026-04', minutes: 600 }])),
      jsonFile('b.json', logOf('Bea', [{ ...course, minutes: 300 }])),
    ); // prettier-ignore
    const areas = 'Soil and water: areas without evidence in 2 Water (1 of 1)';
    const missing = () => rowsOf(element).map((row) => [row[0]!.slice(0, 3), row[5]]);
    expect(missing()).to.deep.equal([
      ['Zoe', `${areas}References: 0 of 3 received`],
      [
        'Bea',
        `Training: 5 of 14 h listedReflective supervision received: 0 of 10 h listed${areas}References: 0 of 3 received`,
      ],
    ]);
    const order = byRole(element, 'combobox', 'Sort by') as HTMLSelectElement;
    order.value = 'missing';
    order.dispatchEvent(new Event('change'));
    await settle();
    expect(missing().map(([name]) => name)).to.deep.equal(['Bea', 'Zoe']);
    await expect(element).to.be.accessible();
  });

  it('opens dropped files, and keeps the browser from opening a file that misses the element', async () => {
    const element = await reviewElement();
    const frame = element.shadowRoot!.querySelector('.frame')!;
    const read = new Promise((resolve) => element.addEventListener('imh-read-files', resolve, { once: true }));
    const dataTransfer = transferOf([await fixture('bo-lindqvist.json')]);
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true });
    frame.dispatchEvent(drop);
    await read;
    await settle();
    expect(rowsOf(element)).to.have.length(1);
    const beside = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(beside);
    expect(beside.defaultPrevented).to.equal(true);
    expect(element.logs).to.have.length(1);
  });

  it('lists each file that cannot be opened with the reason, and opens the others', async () => {
    const element = await reviewElement();
    const wrong = { ...logOf('Wrong', [{}]), entries: 'many' };
    const { opened, failed } = await choose(
      element,
      new File(['{"format": "imh-evidence-log", '], 'cut.json'),
      jsonFile('wrong.json', wrong),
      jsonFile('framework.json', { format: 'imh-framework', formatVersion: 1 }),
      jsonFile('future.json', { format: 'imh-evidence-log', formatVersion: 2 }),
      new File(['%PDF-1.7 …'], 'certificate.pdf'),
      new File([''], 'empty.json'),
      await fixture('bo-lindqvist.json'),
    );
    expect([opened, failed]).to.deep.equal([1, 6]);
    const alert = await alertOf(element);
    expect(alert).to.match(/cut\.json: The file is damaged \(line 1/);
    expect(alert).to.match(/wrong\.json: .*entries has the wrong type/);
    expect(alert).to.match(
      /framework\.json: The file is marked “imh-framework”\. This page needs an evidence log \(“imh-evidence-log”\)/,
    );
    expect(alert).to.match(/future\.json: .*newer version/);
    expect(alert).to.match(/certificate\.pdf: This is not a JSON file or an Evidence Log ZIP/);
    expect(alert).to.match(/empty\.json: The file is empty/);
    expect(rowsOf(element)).to.have.length(1);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Close this notice').click();
    await element.updateComplete;
    expect(allByRole(element, 'alert')).to.have.length(0);
  });

  it('opens a ZIP, with or without a folder around the log', async () => {
    const log = bytes(await textOf('bo-lindqvist.json'));
    const element = await reviewElement();
    await choose(element, zipFile('bo.zip', { 'log.json': log, 'README.txt': bytes('Read me.') }));
    expect(rowsOf(element)[0]![0]).to.equal('Bo Lindqvistbo.zip');
    const other = jsonFile('x', logOf('Cy', []));
    await choose(
      element,
      zipFile('cy.zip', { 'handed over/log.json': [new Uint8Array(await other.arrayBuffer()), { level: 0 }] }),
    );
    expect(rowsOf(element)).to.have.length(2);
  });

  it('explains what is wrong with a ZIP, and reports names that point outside its folder', async () => {
    const log = bytes(JSON.stringify(logOf('Dee', [])));
    const zipped = zipFile('x', { 'log.json': log });
    const whole = new Uint8Array(await zipped.arrayBuffer());
    const locked = whole.slice();
    locked[locked.lastIndexOf(0x50, locked.length - 23) + 8] = 1;
    const directory = whole.findIndex((_, at) => whole[at] === 0x50 && whole[at + 1] === 0x4b && whole[at + 2] === 1);
    const encrypted = whole.slice();
    encrypted[directory + 8] = 1;
    const element = await reviewElement();
    await choose(
      element,
      new File([whole.slice(0, -30)], 'cut.zip'),
      new File([encrypted], 'locked.zip'),
      zipFile('other.zip', { 'document.xml': bytes('<a/>') }),
      zipFile('outside.zip', { 'log.json': log, '../../evil.txt': bytes('x') }),
    );
    const alert = await alertOf(element);
    expect(alert).to.include('cut.zip: The ZIP is damaged or incomplete.');
    expect(alert).to.include('locked.zip: The ZIP is locked with a password.');
    expect(alert).to.include('other.zip: The ZIP does not contain a log.json file.');
    expect(rowsOf(element)).to.have.length(1);
    expect(rowsOf(element)[0]![9]).to.include(
      '1 file in the ZIP was skipped because its name points outside the folder',
    );
  });

  it('stops unpacking a ZIP that unpacks to more than a log can be', async () => {
    const element = await reviewElement();
    const bomb = zipFile('bomb.zip', { 'log.json': [new Uint8Array(101 * 1024 * 1024), { level: 1 }] });
    expect(bomb.size).to.be.below(1_000_000);
    await choose(element, bomb);
    expect(await alertOf(element)).to.match(/bomb\.zip: Something in the ZIP unpacks to more than 100 MB/);
  });

  it('reports a file that is already open, and replaces a log by the ZIP that contains it', async () => {
    const element = await reviewElement();
    await choose(element, await fixture('bo-lindqvist.json'));
    await choose(element, new File([await textOf('bo-lindqvist.json')], 'copy.json'));
    expect(await alertOf(element)).to.include('copy.json: this file is already open.');
    await choose(element, zipFile('bo.zip', { 'log.json': bytes(await textOf('bo-lindqvist.json')) }));
    expect(await alertOf(element)).to.include('bo.zip: replaces the same log');
    expect(rowsOf(element)).to.have.length(1);
  });

  it('shows two logs of one person separately, and removes a log from the list', async () => {
    const element = await reviewElement();
    await choose(element, jsonFile('2025.json', logOf('Ana', [{}])), jsonFile('2026.json', logOf('Ana', [{}, {}])));
    expect(rowsOf(element).map((row) => row[0])).to.deep.equal(['Ana2025.json', 'Ana2026.json']);
    expect(rowsOf(element)[0]![9]).to.include('2 files have this name');
    byRole(element, 'button', 'Remove Ana from this list').click();
    await settle();
    expect(rowsOf(element).map((row) => row[0])).to.deep.equal(['Ana2026.json']);
    expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Open Ana');
    expect(element.logs).to.have.length(1);
  });

  it('names a person after the file if the log contains no name', async () => {
    const element = await reviewElement();
    await choose(element, jsonFile('somebody.json', logOf(undefined, [{}])));
    expect(rowsOf(element)[0]![0]).to.equal('somebody.json');
  });

  it('marks a backup', async () => {
    const element = await reviewElement();
    await choose(element, jsonFile('b.json', logOf('Ana', [{}], { purpose: 'backup' })));
    expect(rowsOf(element)[0]![9]).to.include('This is a backup, not a submission. Notes are not shown.');
  });

  it('shows the log at src at once, with several frameworks', async () => {
    const element = await reviewElement(
      `src="/test/fixtures/evidence/bo-lindqvist.json" framework="${gardenFramework} /test/fixtures/frameworks/garden.json?2"`,
    );
    expect(rowsOf(element)[0]![0]).to.equal('Bo Lindqvistbo-lindqvist.json');
    byRole(element, 'button', 'Remove Bo Lindqvist from this list').click();
    await settle();
    expect(text(element)).to.include('Drop files here');
  });

  it('works without a framework, and explains what is missing then', async () => {
    const element = await reviewElement('');
    await choose(element, await fixture('ana-vega.json'));
    expect(rowsOf(element)[0]![5]).to.equal('not known');
    expect(text(element)).to.include('This page does not name a framework');
    await expect(element).to.be.accessible();
  });

  it('reads the framework from a script inside it, or from its property', async () => {
    const garden = await (await fetch(gardenFramework)).text();
    const element = await reviewElement('');
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.innerHTML = `<script type="application/json">${garden}</script>`;
    await ready;
    expect(element.framework?.id).to.equal('urn:example:garden');
    const again = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.framework = { ...element.framework!, id: 'urn:example:other' };
    await again;
    expect(element.framework?.id).to.equal('urn:example:other');
  });

  it('keeps open files and notices when the language changes', async () => {
    const element = await reviewElement();
    await choose(element, await fixture('ana-vega.json'), new File(['x'], 'x.txt'));
    element.lang = 'es';
    await until(() => allByRole(element, 'button', 'Agregar archivos').length > 0);
    expect(rowsOf(element)[0]![1]).to.equal('9 de 10 terminadas1 sin horas');
    await until(() => byRole(element, 'alert').innerText.includes('Archivos que no se pudieron abrir'));
    expect(await alertOf(element)).to.include('El archivo no es JSON ni un ZIP de registro de evidencias');
    await expect(element).to.be.accessible();
  });

  it('renders text of a file as text, never as markup', async () => {
    const markup = '<img src=x onerror="window.harmed=true">';
    const log = logOf(markup, [{ title: markup, provider: markup, dateCompleted: '2026-02-31' }], {
      withheld: [markup],
    });
    const element = await reviewElement();
    await choose(element, jsonFile(`${markup}.json`, log));
    byRole(element, 'button', `Open ${markup}`).click();
    await until(() => allByRole(element, 'heading', markup).length > 0);
    await openDetails(element, /^All entries/);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
  });

  it('opens a log with 5,000 entries, and shows them 50 at a time', async () => {
    const contents = Array.from({ length: 5000 }, (_, index) => ({
      type: ['course', 'in-service', 'article'][index % 3],
      title: `Training number ${index}`,
      dateCompleted: `20${10 + (index % 16)}-0${1 + (index % 9)}-1${index % 10}`,
      minutes: 30,
      competencies: [{ framework: 'urn:example:garden', version: '3.1', node: 'soil/compost/turn' }],
    }));
    const element = await reviewElement();
    await choose(element, jsonFile('long.json', logOf('Long', contents)));
    expect(rowsOf(element)[0]![1]).to.equal('5000');
    byRole(element, 'button', 'Open Long').click();
    await until(() => allByRole(element, 'heading', 'Long').length > 0);
    byRole(element, 'button', /^5,?000 entries: 1 Soil, All$/).click();
    await until(() => entriesOf(element).length > 0);
    expect(entriesOf(element)).to.have.length(50);
    byRole(element, 'button', 'Show 50 more').click();
    await until(() => entriesOf(element).length > 50);
    expect(entriesOf(element)).to.have.length(100);
    expect(element.shadowRoot!.activeElement).to.equal(entriesOf(element)[50]);
  });
});

describe('<imh-evidence> and the network', () => {
  afterEach(clearPage);

  it('requests nothing but the documents that the page names', async () => {
    performance.setResourceTimingBufferSize(10_000);
    performance.clearResourceTimings();
    const element = await reviewElement();
    await choose(element, await fixture('ana-vega.json'));
    const before = performance.getEntriesByType('resource').length;
    const log = await documentOf<object>('bo-lindqvist.json');
    const known = performance.getEntriesByType('resource').length;
    expect(known).to.equal(before + 1);
    await choose(element, jsonFile('bo.json', log));
    byRole(element, 'button', 'Open Bo Lindqvist').click();
    await until(() => allByRole(element, 'heading', 'Bo Lindqvist').length > 0);
    const asked = performance
      .getEntriesByType('resource')
      .slice(known)
      .map(({ name }) => new URL(name).pathname);
    // The code of a view, as it is opened; nothing else.
    expect(asked.filter((path) => !/\.(ts|js)$/.test(path))).to.deep.equal([]);
    expect(nameOf(byRole(element, 'heading', 'Bo Lindqvist'))).to.equal('Bo Lindqvist');
  });
});
