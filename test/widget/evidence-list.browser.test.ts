import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { bytes, choose, desk, documentOf, fixture, gardenFramework, jsonFile, logOf, textOf, transferOf, until, zipFile } from './evidence-files.js'; // prettier-ignore
import { clearPage, expectQuietConsole, settle } from './place.js';

const rowsOf = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('.persons tbody tr')].map((row) =>
    [...row.children].map((cell) =>
      cell
        .textContent!.replace(/\s+/g, ' ')
        .replace(/Remove$/, '')
        .trim(),
    ),
  );

describe('<imh-evidence>: files that are handed over', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('says what to drop and that nothing is sent', async () => {
    const element = await desk();
    byRole(element, 'button', 'Choose files');
    expect(text(element)).to.include('Drop files here');
    expect(text(element)).to.include('nothing is sent');
    expect(text(element)).to.include('the association decides');
    expect(text(element)).to.include('© Garden Society');
    await expect(element).to.be.accessible();
  });

  it('shows a row for a person with counts that anyone can check by hand', async () => {
    const element = await desk();
    const { opened, failed } = await choose(element, await fixture('ana-vega.json'));
    expect([opened, failed]).to.deep.equal([1, 0]);
    const [row] = rowsOf(element);
    expect(row!.slice(0, 8)).to.deep.equal([
      'Ana Vegaana-vega.json',
      '9 of 10 finished1 without hours',
      // 600 + 90 + 90 + 120 (of two versions the newer) minutes
      '15 h',
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

  it('marks a framework that is not the one of the page', async () => {
    const element = await desk();
    await choose(element, await fixture('bo-lindqvist.json'));
    expect(rowsOf(element)[0]![8]).to.include('Kitchen skills, Version 1 another framework');
  });

  it('orders rows by name or by hours only to read them, and never numbers them', async () => {
    const element = await desk();
    await choose(element, jsonFile('z.json', logOf('Zoe', [{ dateCompleted: '2026', minutes: 60 }])), jsonFile('b.json', logOf('Bea', [{ dateCompleted: '2026', minutes: 600 }]))); // prettier-ignore
    const names = () => rowsOf(element).map(([name]) => name!.slice(0, 3));
    expect(names()).to.deep.equal(['Zoe', 'Bea']);
    const order = byRole(element, 'combobox', 'Sort by') as HTMLSelectElement;
    order.value = 'name';
    order.dispatchEvent(new Event('change'));
    await settle();
    expect(names()).to.deep.equal(['Bea', 'Zoe']);
    expect(element.shadowRoot!.activeElement?.id).to.equal('order');
    expect(text(element)).to.include('Sorting is not a ranking.');
  });

  it('takes files that are dropped, and keeps one that misses from opening in place of the page', async () => {
    const element = await desk();
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

  it('names each file that cannot be opened and why, and opens the others', async () => {
    const element = await desk();
    const wrong = logOf('Wrong', [{ minutes: 'many' }]);
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
    const alert = byRole(element, 'alert').innerText;
    expect(alert).to.match(/cut\.json: The file is damaged \(line 1/);
    expect(alert).to.match(/wrong\.json: .*entries\[0\]\.versions\[0\]\.content\.minutes has the wrong type/);
    expect(alert).to.match(
      /framework\.json: The file is marked “imh-framework”\. This page needs an evidence log \(“imh-evidence-log”\)/,
    );
    expect(alert).to.match(/future\.json: .*newer version/);
    expect(alert).to.match(/certificate\.pdf: This is not a JSON file or an Evidence Log ZIP/);
    expect(alert).to.match(/empty\.json: The file is empty/);
    expect(rowsOf(element)).to.have.length(1);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Close this notice').click();
    expect(allByRole(element, 'alert')).to.have.length(0);
  });

  it('opens a ZIP, also one whose folder was packed', async () => {
    const log = bytes(await textOf('bo-lindqvist.json'));
    const element = await desk();
    await choose(element, zipFile('bo.zip', { 'log.json': log, 'README.txt': bytes('Read me.') }));
    expect(rowsOf(element)[0]![0]).to.equal('Bo Lindqvistbo.zip');
    const other = jsonFile('x', logOf('Cy', []));
    await choose(element, zipFile('cy.zip', { 'handed over/log.json': [new Uint8Array(await other.arrayBuffer()), { level: 0 }] })); // prettier-ignore
    expect(rowsOf(element)).to.have.length(2);
  });

  it('says what is wrong with a ZIP, and of names that lead outside', async () => {
    const log = bytes(JSON.stringify(logOf('Dee', [])));
    const zipped = zipFile('x', { 'log.json': log });
    const whole = new Uint8Array(await zipped.arrayBuffer());
    const locked = whole.slice();
    locked[locked.lastIndexOf(0x50, locked.length - 23) + 8] = 1;
    const directory = whole.findIndex((_, at) => whole[at] === 0x50 && whole[at + 1] === 0x4b && whole[at + 2] === 1);
    const encrypted = whole.slice();
    encrypted[directory + 8] = 1;
    const element = await desk();
    await choose(
      element,
      new File([whole.slice(0, -30)], 'cut.zip'),
      new File([encrypted], 'locked.zip'),
      zipFile('other.zip', { 'document.xml': bytes('<a/>') }),
      zipFile('outside.zip', { 'log.json': log, '../../evil.txt': bytes('x') }),
    );
    const alert = byRole(element, 'alert').innerText;
    expect(alert).to.include('cut.zip: The ZIP is damaged or incomplete.');
    expect(alert).to.include('locked.zip: The ZIP is locked with a password.');
    expect(alert).to.include('other.zip: The ZIP does not contain a log.json file.');
    expect(rowsOf(element)).to.have.length(1);
    expect(rowsOf(element)[0]![9]).to.include(
      '1 file in the ZIP was skipped because its name points outside the folder',
    );
  });

  it('stops unpacking a ZIP that holds far more than a log can be', async () => {
    const element = await desk();
    const bomb = zipFile('bomb.zip', { 'log.json': [new Uint8Array(101 * 1024 * 1024), { level: 1 }] });
    expect(bomb.size).to.be.below(1_000_000);
    await choose(element, bomb);
    expect(byRole(element, 'alert').innerText).to.match(/bomb\.zip: Something in the ZIP unpacks to more than 100 MB/);
  });

  it('notices a file that is open already, and lets the ZIP take the place of the bare log', async () => {
    const element = await desk();
    await choose(element, await fixture('bo-lindqvist.json'));
    await choose(element, new File([await textOf('bo-lindqvist.json')], 'copy.json'));
    expect(byRole(element, 'alert').innerText).to.include('copy.json: this file is already open.');
    await choose(element, zipFile('bo.zip', { 'log.json': bytes(await textOf('bo-lindqvist.json')) }));
    expect(byRole(element, 'alert').innerText).to.include('bo.zip: replaces the same log');
    expect(rowsOf(element)).to.have.length(1);
  });

  it('shows two logs of one person apart, and takes one out of the list again', async () => {
    const element = await desk();
    await choose(element, jsonFile('2025.json', logOf('Ana', [{}])), jsonFile('2026.json', logOf('Ana', [{}, {}])));
    expect(rowsOf(element).map((row) => row[0])).to.deep.equal(['Ana2025.json', 'Ana2026.json']);
    expect(rowsOf(element)[0]![9]).to.include('2 files have this name');
    byRole(element, 'button', 'Remove Ana from this list').click();
    await settle();
    expect(rowsOf(element).map((row) => row[0])).to.deep.equal(['Ana2026.json']);
    expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Open Ana');
    expect(element.logs).to.have.length(1);
  });

  it('calls a person by the file where no name was typed', async () => {
    const element = await desk();
    await choose(element, jsonFile('somebody.json', logOf(undefined, [{}])));
    expect(rowsOf(element)[0]![0]).to.equal('somebody.json');
  });

  it('says of a backup that it is one', async () => {
    const element = await desk();
    await choose(element, jsonFile('b.json', logOf('Ana', [{}], { purpose: 'backup' })));
    expect(rowsOf(element)[0]![9]).to.include('This is a backup, not a submission. Notes are not shown.');
  });

  it('shows the log that the page names at once, and several frameworks', async () => {
    const element = await desk(`src="/test/fixtures/evidence/bo-lindqvist.json" framework="${gardenFramework} /test/fixtures/frameworks/garden.json?2"`); // prettier-ignore
    expect(rowsOf(element)[0]![0]).to.equal('Bo Lindqvistbo-lindqvist.json');
    byRole(element, 'button', 'Remove Bo Lindqvist from this list').click();
    await settle();
    expect(text(element)).to.include('Drop files here');
  });

  it('works without a framework, and says what that leaves out', async () => {
    const element = await desk('');
    await choose(element, await fixture('ana-vega.json'));
    expect(rowsOf(element)[0]![5]).to.equal('not known');
    expect(text(element)).to.include('This page does not name a framework');
    await expect(element).to.be.accessible();
  });

  it('takes the framework from a script inside it, and from a script of the page', async () => {
    const garden = await (await fetch(gardenFramework)).text();
    const element = await desk('');
    const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.innerHTML = `<script type="application/json">${garden}</script>`;
    await ready;
    expect(element.framework?.id).to.equal('urn:example:garden');
    const again = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
    element.framework = { ...element.framework!, id: 'urn:example:other' };
    await again;
    expect(element.framework?.id).to.equal('urn:example:other');
  });

  it('keeps what lies open when the language changes', async () => {
    const element = await desk();
    await choose(element, await fixture('ana-vega.json'), new File(['x'], 'x.txt'));
    element.lang = 'es';
    await until(() => allByRole(element, 'button', 'Agregar archivos').length > 0);
    expect(rowsOf(element)[0]![1]).to.equal('9 de 10 terminadas1 sin horas');
    expect(byRole(element, 'alert').innerText).to.include('El archivo no es JSON ni un ZIP de registro de evidencias');
    await expect(element).to.be.accessible();
  });

  it('treats words of a file as words', async () => {
    const markup = '<img src=x onerror="window.harmed=true">';
    const log = logOf(markup, [{ title: markup, provider: markup, dateCompleted: '2026-02-31' }], {
      withheld: [markup],
    });
    const element = await desk();
    await choose(element, jsonFile(`${markup}.json`, log));
    byRole(element, 'button', `Open ${markup}`).click();
    await until(() => allByRole(element, 'heading', markup).length > 0);
    element.shadowRoot!.querySelector<HTMLElement>('details summary')!.click();
    await settle();
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
  });

  it('opens a log with 5,000 entries while the page goes on', async () => {
    const contents = Array.from({ length: 5000 }, (_, index) => ({
      type: ['course', 'in-service', 'article'][index % 3],
      title: `Training number ${index}`,
      dateCompleted: `20${10 + (index % 16)}-0${1 + (index % 9)}-1${index % 10}`,
      minutes: 30,
      competencies: [{ framework: 'urn:example:garden', version: '3.1', node: 'soil/compost/turn' }],
    }));
    const element = await desk();
    await choose(element, jsonFile('long.json', logOf('Long', contents)));
    expect(rowsOf(element)[0]![1]).to.equal('5000');
    byRole(element, 'button', 'Open Long').click();
    await until(() => allByRole(element, 'heading', 'Long').length > 0);
    byRole(element, 'button', /^5,?000 entries: 1 Soil, All$/).click();
    expect(element.shadowRoot!.querySelectorAll('.entries > li')).to.have.length(50);
    byRole(element, 'button', 'Show 50 more').click();
    expect(element.shadowRoot!.querySelectorAll('.entries > li')).to.have.length(100);
  });
});

describe('<imh-evidence> and the network', () => {
  afterEach(clearPage);

  it('asks for nothing but the documents that the page names', async () => {
    performance.setResourceTimingBufferSize(10_000);
    performance.clearResourceTimings();
    const element = await desk();
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
