import { expect } from '@open-wc/testing';
import { zipSync } from 'fflate';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import {
  alertOf,
  bytes,
  choose,
  fixture,
  gardenFramework,
  jsonFile,
  logOf,
  reviewElement,
  text,
  textOf,
  until,
  zipFile,
} from './evidence-files.js';
import { clearPage, expectQuietConsole, failure, settle } from './place.js';

const namesOf = (element: Element): string[] =>
  allByRole(element, 'button', /^Open /).map((button) => nameOf(button).replace('Open ', ''));

const logBytes = (name: string): Uint8Array => bytes(JSON.stringify(logOf(name, [{ dateCompleted: '2026' }])));

const contentOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());

const zipOf = (parts: Parameters<typeof zipSync>[0]): Uint8Array => zipSync(parts);

/** Files of a site, by address. */
const served = new Map<string, File>();
const fetched = window.fetch;

function serve(name: string, file: File): string {
  const address = `${location.origin}/handed-over/${name}`;
  served.set(address, file);
  return address;
}

describe('<imh-evidence>: files that other programs saved', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('reads UTF-8 with a byte order mark, UTF-16 in both byte orders, and windows-1252', async () => {
    const json = (name: string): string => JSON.stringify(logOf(name, []));
    const utf16 = (words: string, little: boolean): Uint8Array<ArrayBuffer> => {
      const view = new DataView(new ArrayBuffer(2 * words.length));
      for (let at = 0; at < words.length; at += 1) view.setUint16(2 * at, words.charCodeAt(at), little);
      return new Uint8Array(view.buffer);
    };
    const element = await reviewElement();
    const { opened, failed } = await choose(
      element,
      new File([`\uFEFF${json('José with a mark')}`], 'bom.json'),
      new File([utf16(`\uFEFF${json('José little')}`, true)], 'little.json'),
      new File([utf16(`\uFEFF${json('José big')}`, false)], 'big.json'),
      new File([utf16(json('José unmarked'), true)], 'unmarked.json'),
      new File([Uint8Array.from(json('José of Windows'), (letter) => letter.charCodeAt(0))], 'windows.json'),
    );
    expect([opened, failed]).to.deep.equal([5, 0]);
    expect(namesOf(element)).to.deep.equal([
      'José with a mark',
      'José little',
      'José big',
      'José unmarked',
      'José of Windows',
    ]);
  });

  it('opens every log of a ZIP, and reports the files in it that are not logs', async () => {
    const element = await reviewElement();
    const { opened, failed } = await choose(
      element,
      zipFile('group.zip', {
        'Ana/log.json': logBytes('Ana'),
        'Bo/log.json': logBytes('Bo'),
        'Zoë – copia.json': logBytes('Zoë'),
        'settings.json': bytes('{"theme": "dark"}'),
        'cut.json': bytes('{"format": '),
        'more.zip': zipOf({ 'log.json': logBytes('Cy') }),
        '__MACOSX/._log.json': bytes('x'),
        'README.txt': bytes('Read me.'),
      }),
      await fixture('bo-lindqvist.json'),
    );
    expect([opened, failed]).to.deep.equal([4, 3]);
    expect(namesOf(element)).to.deep.equal(['Ana', 'Bo', 'Zoë', 'Bo Lindqvist']);
    const alert = await alertOf(element);
    expect(alert).to.include('group.zip › settings.json: The file is not marked as an evidence log');
    expect(alert).to.match(/group\.zip › cut\.json: The file is damaged \(line 1/);
    expect(alert).to.include('group.zip › more.zip: A ZIP inside another ZIP cannot be opened here.');
    expect(alert).not.to.include('MACOSX');
    await expect(element).to.be.accessible();
  });

  it('finds a log in a folder whose path uses backslashes', async () => {
    const element = await reviewElement();
    await choose(element, zipFile('old.zip', { 'handed over\\log.json': logBytes('Dee') }));
    expect(namesOf(element)).to.deep.equal(['Dee']);
  });

  it('reports a ZIP in which one digit was changed in transit', async () => {
    const zip = await contentOf(
      zipFile('x', { 'log.json': [bytes(JSON.stringify(logOf('Eve', [{ minutes: 60 }]))), { level: 0 }] }),
    );
    const at = new TextDecoder('latin1').decode(zip).indexOf('"minutes":60') + '"minutes":'.length;
    zip[at] = '9'.charCodeAt(0);
    const element = await reviewElement();
    const { failed } = await choose(element, new File([zip], 'changed.zip'));
    expect(failed).to.equal(1);
    expect(await alertOf(element)).to.include('changed.zip: The ZIP is damaged or incomplete.');
  });

  it('limits what all parts of a ZIP unpack to together', async () => {
    const much = { level: 1 } as const;
    const element = await reviewElement();
    const half = new Uint8Array(60 * 1024 * 1024).fill(0x20);
    const { failed } = await choose(
      element,
      zipFile('bombs.zip', { 'a.json': [half, much], 'b.json': [half, much], 'c.json': [half, much] }),
    );
    expect(failed).to.equal(2);
    const alert = await alertOf(element);
    expect(alert).to.include('bombs.zip › a.json: The file is empty.');
    expect(alert).to.match(/bombs\.zip › b\.json: Something in the ZIP unpacks to more than 100 MB\. It was not/);
    expect(alert).not.to.include('c.json');
  });

  it('does not ask for a new export of a file that this page is too old for', async () => {
    const element = await reviewElement();
    await choose(element, jsonFile('future.json', { ...logOf('Fay', []), formatVersion: 2 }));
    const alert = await alertOf(element);
    expect(alert).to.match(/future\.json: .*newer version/);
    expect(alert).to.include('the people who run this site can update the viewer');
    expect(alert).not.to.include('Ask the sender to export and send the file again');
  });

  it('opens each copy of a file once, also from a ZIP, and shows people with the same name separately', async () => {
    const element = await reviewElement();
    const log = new Uint8Array(await (await fixture('bo-lindqvist.json')).arrayBuffer());
    const { opened } = await choose(
      element,
      zipFile('pair.zip', { 'one.json': log, 'two.json': log }),
      await fixture('bo-lindqvist.json'),
      jsonFile('other.json', logOf('Bo Lindqvist', [])),
    );
    expect(opened).to.equal(2);
    expect(namesOf(element)).to.deep.equal(['Bo Lindqvist', 'Bo Lindqvist']);
    const alert = await alertOf(element);
    expect(alert).to.include('pair.zip › two.json: this file is already open.');
    expect(alert).to.include('bo-lindqvist.json: this file is already open.');
  });

  it('lists files of a ZIP that no entry refers to', async () => {
    const sum = 'c'.repeat(64);
    const element = await reviewElement();
    const parts = {
      'log.json': logBytes('Gil'),
      [`attachments/${sum}-Diplôme/niño.png`]: bytes('?'),
      'attachments/scan.pdf': bytes('%PDF-1.7'),
    };
    await choose(element, zipFile('gil.zip', parts));
    byRole(element, 'button', 'Open Gil').click();
    await until(() => allByRole(element, 'heading', 'Gil').length > 0);
    expect(text(element)).to.include('In the ZIP, but not linked to any entry');
    byRole(element, 'button', 'View scan.pdf').click();
    await until(() => allByRole(element, 'link', 'Save scan.pdf').length > 0);
    byRole(element, 'button', 'View Diplôme/niño.png').click();
    await until(() => text(element).includes('niño.png does not match the file listed in the log'));
    await expect(element).to.be.accessible();
  });
});

describe('<imh-evidence src>', () => {
  before(() => {
    window.fetch = async (input, init) => {
      const file = served.get(input instanceof Request ? input.url : String(input));
      return file ? new Response(file) : fetched(input, init);
    };
  });
  after(() => {
    window.fetch = fetched;
  });
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('shows the ZIP at src', async () => {
    const log = bytes(await textOf('ana-vega.json'));
    const site = serve('ana.zip', zipFile('x', { 'log.json': log }));
    const element = await reviewElement(`src="${site}" framework="${gardenFramework}"`);
    expect(namesOf(element)).to.deep.equal(['Ana Vega']);
    expect(element.logs).to.have.length(1);
    await choose(element, zipFile('again.zip', { 'log.json': log }));
    expect(await alertOf(element)).to.include('again.zip: this file is already open.');
  });

  it('explains why the ZIP cannot be opened, and tells the page', async () => {
    const site = serve(
      'cut.zip',
      new File([(await contentOf(zipFile('x', { 'log.json': logBytes('Hal') }))).slice(0, -9)], 'x'),
    );
    const holder = document.createElement('imh-evidence');
    const failed = failure(holder);
    holder.setAttribute('src', site);
    document.body.append(holder);
    const { code, message } = await failed;
    await settle();
    expect(code).to.equal('file');
    expect(message).to.include('The ZIP is damaged or incomplete.');
    expect(byRole(holder, 'alert').innerText).to.include('The ZIP is damaged or incomplete.');
    holder.remove();
  });
});

describe('<imh-evidence>: a log with a value that cannot be read', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('shows everything else, and names the value, its entry and what to do', async () => {
    const element = await reviewElement();
    const file = jsonFile(
      'ana.json',
      logOf('Ana', [
        { title: 'Talks', url: 'www.example.org', minutes: 60, status: 'completed', dateCompleted: '2026' },
        { title: 'Walks', dateCompleted: '31.12.2025', minutes: 90 },
      ]),
    );
    const { opened, failed } = await choose(element, file);
    expect([opened, failed]).to.deep.equal([1, 0]);
    const shown = visibleText(element);
    expect(shown)
      .to.contain('“Talks”: the web address “www.example.org” cannot be read, so this value is left out.')
      .and.contain('“Walks”: the date “31.12.2025” cannot be read, so this value is left out.')
      .and.contain('Ask the applicant to correct it and to send the file again.');
    byRole(element, 'button', 'Open Ana').click();
    await until(() => /Talks[\s\S]*Walks|Walks[\s\S]*Talks/.test(visibleText(element)));
    await expect(element).to.be.accessible();
  });

  it('refuses a log in which an id cannot be read, and names the place', async () => {
    const element = await reviewElement();
    const log = logOf('Ana', [{}]);
    log.entries[0]!.id = '7';
    const { opened, failed } = await choose(element, jsonFile('ana.json', log));
    expect([opened, failed]).to.deep.equal([0, 1]);
    expect(await alertOf(element)).to.contain('ana.json: The file has an error: entries[0].id');
  });
});
