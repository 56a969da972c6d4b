import { type EvidenceContent, minutesOf } from '@imh/core';
import { expect } from '@open-wc/testing';
import type { FilesRoutedEvent } from '../../extension/features/import/files-routed-event.js';
import { defineLogImport } from '../../extension/features/import/define.js';
import type { EvidenceStore } from '@imh/storage';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, enter, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

defineLogImport();

const rows = [
  ['My trainings', '', '', ''],
  ['Training', 'Date', 'Hours', 'Type'],
  ['Feeding cues', '05/03/2024', '1,5', 'Webinar'],
  ['Sleep', '06/03/2024', '90 min', 'Conference'],
  ['Reflection', '07/03/2024', 'two', 'Retreat'],
  ['Total', '', '3', ''],
];
const text = rows.map((cells) => cells.join('\t')).join('\n');

async function importView(language: 'en' | 'es' = 'en', store?: EvidenceStore) {
  const opened = store ?? (await openStore());
  const element = await mount('log-import', { app: appOf(opened, language) });
  return { store: opened, element };
}

async function paste(element: Element, pasted: string): Promise<void> {
  enter(byRole(element, 'textbox', /Or paste rows|O pegue filas/), pasted);
  byRole(element, 'button', /Read these rows|Leer estas filas/).click();
}

const press = (element: Element, name: string | RegExp) => byRole(element, 'button', name).click();
const step = (element: Element, name: RegExp) => until(() => byRole(element, 'heading', name));
const dropped = (...files: File[]) => Object.assign(document.createElement('div'), { files }).files;

/** Pastes the rows and answers the question about dates. */
async function upToReview(element: Element): Promise<void> {
  await paste(element, text);
  await step(element, /^Step 1 of 3: Columns/);
  press(element, 'Next');
  await step(element, /^Step 2 of 3: Questions/);
  byRole(element, 'radio', 'Day first').click();
  press(element, 'Next');
  await step(element, /^Step 3 of 3: Review/);
  await until(() => expect(visibleText(element)).to.contain('March 5, 2024'));
}

describe('<log-import>', () => {
  afterEach(cleanUp);

  it('proposes what each column becomes, shows the first entries, and is accessible', async () => {
    const { element } = await importView();
    await expect(element).to.be.accessible();
    await paste(element, text);
    await step(element, /^Step 1 of 3: Columns/);
    const becomes = (name: string) => byRole<HTMLSelectElement>(element, 'combobox', `“${name}” becomes`).value;
    expect(['Training', 'Date', 'Hours', 'Type'].map(becomes)).to.deep.equal([
      'title',
      'dateCompleted',
      'hours',
      'type',
    ]);
    expect(byRole<HTMLSelectElement>(element, 'combobox', /names of the columns/).value).to.equal('2');
    expect(visibleText(element)).to.contain('Feeding cues').and.to.contain('3 entries, 3 h finished');
    await expect(element).to.be.accessible();
  });

  it('a column can become something else; the preview and the sum follow', async () => {
    const { element } = await importView();
    await paste(element, text);
    await step(element, /Columns/);
    choose(byRole(element, 'combobox', '“Hours” becomes'), 'note');
    await until(() => expect(visibleText(element)).to.contain('3 entries, 0 h finished').and.contain('Hours: 1,5'));
  });

  it('asks what the dates leave open, with examples, and imports nothing before the answer', async () => {
    const { element, store } = await importView();
    await paste(element, text);
    await step(element, /Columns/);
    press(element, 'Next');
    await step(element, /Questions/);
    expect(visibleText(element)).to.contain('Is the day or the month first in “05/03/2024”?');
    expect(visibleText(element)).to.contain('March 5, 2024').and.to.contain('May 3, 2024');
    await expect(element).to.be.accessible();
    press(element, 'Next');
    await step(element, /Review/);
    press(element, 'Import 3 entries');
    await step(element, /Questions/);
    await until(() => expect(visibleText(element)).to.contain('Please answer the open questions first.'));
    expect(await store.list('entry')).to.deep.equal([]);
  });

  it('reviews every row, imports on request, and takes exactly these entries back', async () => {
    const { element, store } = await importView();
    const mine = await saveEntry(store, { title: 'Mine', status: 'finished', minutes: 10 });
    await upToReview(element);
    expect(visibleText(element))
      .to.contain('3 entries, 3 h finished')
      .and.contain('The hours cannot be read.')
      .and.contain('5 “two”')
      .and.contain('3 rows not used');
    await expect(element).to.be.accessible();
    expect(await store.list('entry')).to.have.length(1);
    press(element, 'Import 3 entries');
    await until(() => expect(visibleText(element)).to.contain('3 entries were added: 3 h finished.'));
    const entries = (await store.list('entry')).map(({ content }) => content as EvidenceContent);
    expect(entries.map(({ title, dateCompleted, type }) => [title, dateCompleted, type])).to.have.deep.members([
      ['Mine', undefined, undefined],
      ['Reflection', '2024-03-07', undefined],
      ['Sleep', '2024-03-06', 'conference'],
      ['Feeding cues', '2024-03-05', 'webinar-live'],
    ]);
    expect(entries.reduce((sum, content) => sum + minutesOf(content), 0)).to.equal(190);
    expect(byRole(element, 'link', 'Show these 3 entries').getAttribute('href')).to.match(/^#view=entries&filter=/);
    await expect(element).to.be.accessible();
    press(element, 'Undo: remove these entries');
    await until(() => expect(visibleText(element)).to.contain('3 entries were moved to the trash.'));
    expect((await store.list('entry')).map(({ id }) => id)).to.deep.equal([mine.id]);
  });

  it('a row can be left out, and a row that is not used can be imported', async () => {
    const { element } = await importView();
    await upToReview(element);
    byRole(element, 'checkbox', 'Import row 3').click();
    await until(() => byRole(element, 'button', 'Import 2 entries'));
    expect(visibleText(element)).to.contain('Left out by you');
    byRole(element, 'summary').click();
    byRole(element, 'checkbox', /^Row 6 \(total\): Total/).click();
    await until(() => byRole(element, 'button', 'Import 3 entries'));
  });

  it('asks what to do with rows that may be in the log already', async () => {
    const { element, store } = await importView();
    await saveEntry(store, { title: 'Sleep', dateCompleted: '2024-03-06' });
    await upToReview(element);
    await until(() => expect(visibleText(element)).to.contain('1 row may be in your log already'));
    press(element, 'Import 3 entries');
    await until(() => expect(visibleText(element)).to.contain('Please answer the open questions first.'));
    byRole(element, 'radio', 'Leave them out.').click();
    (await until(() => byRole(element, 'button', 'Import 2 entries'))).click();
    await until(() => expect(visibleText(element)).to.contain('2 entries were added'));
    expect(await store.list('entry')).to.have.length(3);
  });

  it('continues after the page was closed, with every choice', async () => {
    const { element, store } = await importView();
    await upToReview(element);
    element.remove();
    const { element: again } = await importView('en', store);
    await until(() => expect(visibleText(again)).to.contain('“Pasted rows” is not imported yet.'));
    press(again, 'Continue');
    await step(again, /Review/);
    expect(visibleText(again)).to.contain('March 5, 2024');
    press(again, 'Discard');
    await until(() => expect(visibleText(again)).to.contain('The import was discarded.'));
    expect(await store.list('entry')).to.deep.equal([]);
  });

  it('an import can be taken back after the page was closed', async () => {
    const { element, store } = await importView();
    await upToReview(element);
    press(element, 'Import 3 entries');
    await until(() => byRole(element, 'button', 'Undo: remove these entries'));
    element.remove();
    const { element: again } = await importView('en', store);
    await until(() => byRole(again, 'heading', 'Last import'));
    press(again, 'Undo: remove these entries');
    await until(() => expect(visibleText(again)).to.contain('3 entries were moved to the trash.'));
    expect(await store.list('entry')).to.deep.equal([]);
    expect(allByRole(again, 'heading', 'Last import')).to.deep.equal([]);
  });

  it('an import that waits for another file keeps its choices', async () => {
    const { element } = await importView();
    await upToReview(element);
    element.files = dropped(new File(['Title\tDate\nFirst\t2024-01-02'], 'first.tsv'));
    await until(() => expect(visibleText(element)).to.contain('Waiting after this one: 1 file.'));
    press(element, 'Discard');
    await until(() => expect(visibleText(element)).to.contain('“Pasted rows” is not imported yet.'));
    press(element, 'Continue');
    await step(element, /Review/);
    expect(visibleText(element)).to.contain('March 5, 2024');
  });

  it('changed entries stay when an import is taken back', async () => {
    const { element, store } = await importView();
    await upToReview(element);
    press(element, 'Import 3 entries');
    await until(() => byRole(element, 'button', 'Undo: remove these entries'));
    const [changed] = await store.list('entry');
    await store.save({ kind: 'entry', id: changed!.id, parents: changed!.heads, content: { title: 'Changed' } });
    press(element, 'Undo: remove these entries');
    await until(() =>
      expect(visibleText(element)).to.contain(
        '2 entries were moved to the trash. 1 entry was changed since then and kept.',
      ),
    );
    expect((await store.list('entry')).map(({ id }) => id)).to.deep.equal([changed!.id]);
  });

  it('passes on logs and certificates, and names files that are not read', async () => {
    const { element } = await importView();
    const routed = nextEvent(element, 'imh-files-routed') as Promise<FilesRoutedEvent>;
    element.files = dropped(
      new File(['%PDF-1.7'], 'certificate.pdf'),
      new File(['<!doctype html><p>Sign in'], 'page.csv'),
      new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], 'old.xls'),
    );
    const event = await routed;
    expect([event.kind, event.files.map(({ name }) => name)]).to.deep.equal(['papers', ['certificate.pdf']]);
    await until(() =>
      expect(allByRole(element, 'alert').map(nameOf)).to.deep.equal([
        '“page.csv” was not read: it is a web page. Copy the table from the page and paste it here.',
        '“old.xls” was not read: it is an old Excel file (.xls), or has a password. Open it in Excel and save it as .xlsx without a password.',
        'Certificates and pictures are not read here: “certificate.pdf”. Add them to an entry.',
      ]),
    );
  });

  it('explains that nothing could be kept when the log is closed', async () => {
    const { element, store } = await importView();
    store.close();
    await paste(element, text);
    await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('Your log is no longer open on this page'));
  });

  it('speaks Spanish', async () => {
    const { element } = await importView('es');
    await paste(element, text);
    await step(element, /^Paso 1 de 3: Columnas/);
    expect(visibleText(element)).to.contain('Se convierte en').and.contain('3 entradas, 3 h terminadas');
    await expect(element).to.be.accessible();
  });

  it('reads 5,000 rows, stops in the middle of adding them, and adds the rest on request', async () => {
    const { element, store } = await importView();
    const many = Array.from({ length: 5_000 }, (_, at) => {
      const day = new Date(Date.UTC(2019, 0, 1 + (at % 1800))).toISOString().slice(0, 10);
      return `Training ${at}\t${day}\t1.5\tWebinar`;
    });
    element.files = dropped(new File([['Training\tDate\tHours\tType', ...many].join('\n')], 'five years.tsv'));
    await until(() => byRole(element, 'heading', /Columns/), 15_000);
    expect(visibleText(element)).to.contain('5,000 entries, 7500 h finished');
    press(element, 'Next');
    await step(element, /Questions/);
    press(element, 'Next');
    await step(element, /Review/);
    press(element, 'Import 5,000 entries');
    (await until(() => byRole(element, 'button', 'Stop'))).click();
    await until(
      () => expect(visibleText(element)).to.match(/Stopped. [\d,]+ entr(y was|ies were) added until then/),
      15_000,
    );
    const added = (await store.list('entry')).length;
    expect(added).to.be.lessThan(5_000);
    press(element, 'Add the rest');
    await until(() => expect(visibleText(element)).to.contain('5,000 entries were added: 7500 h finished.'), 60_000);
    expect(await store.list('entry')).to.have.length(5_000);
  }).timeout(120_000);
});
