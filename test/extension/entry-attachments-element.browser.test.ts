import type { EvidenceContent } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineRecordAttachments } from '../../extension/features/attachments/define.js';
import { formatBytes } from '../../extension/features/attachments/format-bytes.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, chooseFiles, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';
import { certificatePdf, fileOf, picture } from './papers-on-disk.js';

defineRecordAttachments();

function choose(element: HTMLElement, files: readonly File[]): void {
  chooseFiles(element.shadowRoot!.querySelector('entry-attachments') ?? element, ...files);
}

const pdf = () => fileOf(certificatePdf('Play', 'May 1, 2020', '2'), 'play.pdf');

describe('<entry-attachments>', () => {
  afterEach(cleanUp);

  it('attaches files once each, reports the list, and shows size and preview', async () => {
    const store = await openStore();
    const element = await mount('entry-attachments', { app: appOf(store), owner: 'a draft' });
    const lists: string[][] = [];
    element.addEventListener('imh-attachments-changed', ({ attachments }) =>
      lists.push(attachments.map(({ name }) => name)),
    );
    choose(element, [pdf(), fileOf(await picture(), 'photo.jpg')]);
    await until(() => expect(allByRole(element, 'listitem')).to.have.length(2));
    choose(element, [fileOf(pdf(), 'copy.pdf'), new File(['a,b'], 'table.csv')]);
    await until(() => expect(visibleText(element)).to.contain('“copy.pdf” is attached already.'));
    expect(visibleText(element)).to.contain('“table.csv” is not a PDF or a picture.');
    expect(lists).to.deep.equal([['play.pdf', 'photo.jpg']]);
    expect(visibleText(element)).to.match(/play\.pdf\s+1(?:\.\d)? kB/);

    byRole(element, 'button', 'Show photo.jpg').click();
    await until(() => {
      const image = element.shadowRoot!.querySelector('attachment-preview')!.shadowRoot!.querySelector('img')!;
      expect(image.naturalWidth).to.equal(40);
    });
    await expect(element).to.be.accessible();
  });

  it('removes a file, and puts it back with Undo in its place', async () => {
    const store = await openStore();
    const element = await mount('entry-attachments', { app: appOf(store), owner: 'a draft' });
    choose(element, [pdf(), fileOf(await picture(), 'photo.jpg')]);
    await until(() => byRole(element, 'button', 'Remove play.pdf')).then((button) => button.click());
    await until(() => expect(allByRole(element, 'listitem')).to.have.length(1));
    byRole(element, 'button', 'Undo').click();
    await until(() =>
      expect(allByRole(element, 'listitem').map((item) => item.textContent!.trim().slice(0, 8))).to.deep.equal([
        'play.pdf',
        'photo.jp',
      ]),
    );
  });

  it('says that bytes are not on this computer', async () => {
    const element = await mount('attachment-preview', {
      app: appOf(await openStore()),
      sha256: 'f'.repeat(64),
      name: 'gone.pdf',
    });
    await until(() => expect(visibleText(element)).to.contain('This file is not on this computer.'));
  });
});

describe('<record-attachments>', () => {
  afterEach(cleanUp);

  it('saves each change as a version of the entry, without a conflict', async () => {
    const store = await openStore();
    const record = await saveEntry(store, { title: 'A training' });
    const element = await mount('record-attachments', { app: appOf(store), record });
    const names = async () => {
      const now = await store.get('entry', record.id);
      expect(now!.conflict).to.equal(false);
      return (now!.content as EvidenceContent).attachments?.map(({ name }) => name);
    };
    choose(element, [pdf()]);
    await until(async () => expect(await names()).to.deep.equal(['play.pdf']));
    choose(element, [fileOf(await picture(), 'photo.jpg')]);
    await until(async () => expect(await names()).to.deep.equal(['play.pdf', 'photo.jpg']));
    byRole(element, 'button', 'Remove play.pdf').click();
    await until(async () => expect(await names()).to.deep.equal(['photo.jpg']));
    byRole(element, 'button', 'Undo').click();
    await until(async () => expect(await names()).to.deep.equal(['play.pdf', 'photo.jpg']));
  });
});

describe('the size of a file', () => {
  it('is shown in kilobytes and megabytes', () => {
    expect([0, 419, 1_250, 20_400, 1_240_000, 25_000_000].map((bytes) => formatBytes(bytes, 'en'))).to.deep.equal([
      '0.1 kB',
      '0.4 kB',
      '1.3 kB',
      '20 kB',
      '1.2 MB',
      '25 MB',
    ]);
  });
});
