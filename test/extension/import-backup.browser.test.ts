import type { Framework, Rights } from '@imh/core';
import { incomingLog } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { importBackup, missingFrameworks } from '../../extension/features/backup/import-backup.js';
import { currentAim, shownFramework, wasWelcomed } from '../../extension/features/settings.js';
import { cleanUp, openStore, saveEntry } from './mounted.js';
import { backupOf } from '../storage/backup-of.js';

function frameworkOf(rights: Rights): Framework {
  return {
    format: 'imh-framework',
    formatVersion: 1,
    id: 'urn:test:garden',
    version: '1',
    title: 'Gardening',
    rights,
    nodes: [
      { id: 'd1', kind: 'domain', label: 'Soil' },
      { id: 'c1', kind: 'competency', parents: ['d1'], label: 'Digs', text: 'Digs in all weathers.' },
    ],
  };
}

async function must<T extends { ok: boolean }>(result: Promise<T>): Promise<void> {
  expect(await result).to.include({ ok: true });
}

/** The backup of a log with a framework that the person has added, an aim, and a tagged entry. */
async function backupWith(rights: Rights) {
  const store = await openStore();
  const framework = frameworkOf(rights);
  await must(store.installFramework(framework));
  const content = { framework: { id: framework.id, version: '1' } };
  await must(store.save({ kind: 'aim', id: store.newId(), parents: [], content }));
  const competencies = [{ framework: framework.id, version: '1', node: 'c1' }];
  await saveEntry(store, { title: 'A webinar', status: 'finished', minutes: 60, competencies });
  return backupOf(store);
}

describe('a backup that is restored into a fresh profile', () => {
  afterEach(cleanUp);

  for (const rights of [{ export: 'full' }, { export: 'ids', personalCopy: true }] as const) {
    it(`brings its framework, aim and choice along if the rights are ${JSON.stringify(rights)}`, async () => {
      const backup = await backupWith(rights);
      const fresh = await openStore();
      await must(importBackup(fresh, await incomingLog(backup)));
      expect((await shownFramework(fresh))?.title).to.equal('Gardening');
      expect((await currentAim(fresh))?.aim.framework?.id).to.equal('urn:test:garden');
      expect((await fresh.coverage('urn:test:garden')).get('d1')).to.include({ entries: 1, minutes: 60 });
      expect(await wasWelcomed(fresh)).to.equal(true);
      expect(await missingFrameworks(fresh)).to.deep.equal([]);
    });
  }

  it('contains no text of a framework whose rights forbid that, and names it as missing', async () => {
    const backup = await backupWith({ export: 'titles' });
    expect(JSON.stringify(backup)).not.to.contain('Digs in all weathers.');
    const fresh = await openStore();
    await must(importBackup(fresh, await incomingLog(backup)));
    expect((await missingFrameworks(fresh)).map(({ title }) => title)).to.deep.equal(['Gardening']);
    await must(fresh.installFramework(frameworkOf({ export: 'titles' })));
    expect(await missingFrameworks(fresh)).to.deep.equal([]);
  });
});
