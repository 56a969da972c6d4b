import { parseDocument } from '@imh/core';
import { openZip } from '@imh/formats/zip';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogExport } from '../../extension/features/export/define.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { lateStrings } from '../../extension/strings/late.js';
import { allByRole, byRole, focusedName, visibleText } from './by-role.js';
import { logToExport } from './log-to-export.js';
import { appOf, cleanUp, mount, until } from './mounted.js';
import { downloadFrom } from './saved-download.js';

defineLogExport();

async function exportOf(store: EvidenceStore, language: InterfaceLanguage = 'en') {
  const words = await lateStrings('handOver', language);
  const element = await mount('log-export', { app: appOf(store, language), words });
  await element.open();
  return element;
}

describe('<log-export>', () => {
  afterEach(cleanUp);

  for (const language of ['en', 'es'] as const) {
    it(`has two halves, and is accessible (${language})`, async () => {
      const { store } = await logToExport();
      const element = await exportOf(store, language);
      const names = allByRole(element, 'heading').map(({ textContent }) => textContent);
      expect(names).to.deep.equal(
        language === 'en'
          ? ['Export', 'Backup: everything, for you', 'Hand over: what you choose, for someone else']
          : ['Exportar', 'Copia de seguridad: todo, para usted', 'Entregar: lo que usted elija, para otra persona'],
      );
      await expect(element).to.be.accessible();
    });
  }

  it('backs up as a ZIP with the certificates', async () => {
    const { store, sha256 } = await logToExport();
    const element = await exportOf(store);
    byRole(element, 'radio', 'ZIP with certificates').click();
    const { name, file } = await downloadFrom(() => byRole(element, 'button', 'Backup').click());
    expect(name).to.match(/^competency-evidence-log-\d{4}-\d\d-\d\d\.zip$/);
    const archive = await openZip(file);
    expect(archive.ok && [...archive.value.entries.keys()]).to.deep.equal([
      'README.txt',
      'log.json',
      `attachments/${sha256}-proof.pdf`,
    ]);
    await until(() => expect(allByRole(element, 'dialog')).to.deep.equal([]));
  });

  it('writes to the place that the person chooses, and then counts the backup as made', async () => {
    const { store } = await logToExport();
    const folder = await navigator.storage.getDirectory();
    const place = await folder.getFileHandle(`backup-${store.newId()}.json`, { create: true });
    const picker = { showSaveFilePicker: () => Promise.resolve(place) };
    Object.assign(globalThis, picker);
    try {
      const element = await exportOf(store);
      byRole(element, 'button', 'Choose where to save…').click();
      await until(() => expect(visibleText(element)).to.contain(`${place.name} is saved.`));
      const parsed = parseDocument('imh-evidence-log', await (await place.getFile()).text());
      expect(parsed.ok && parsed.value.entries.length).to.equal(3);
      expect(await store.setting('last-backup')).to.be.a('string');
    } finally {
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    }
  });

  it('moves the focus to the heading of the step', async () => {
    const element = await exportOf((await logToExport()).store);
    byRole(element, 'button', 'Hand over').click();
    await until(() => expect(focusedName()).to.equal('Hand over'));
    (await until(() => byRole(element, 'button', 'Back'))).click();
    await until(() => expect(focusedName()).to.equal('Export'));
  });
});
