import { expect } from '@open-wc/testing';
import { defineRecoveredNotice } from '../../extension/features/backup/notice-define.js';
import { byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, until } from './mounted.js';

defineRecoveredNotice();

describe('<recovered-notice>', () => {
  afterEach(cleanUp);

  it('reports what was restored until it is dismissed', async () => {
    const store = await openStore();
    await store.setSetting('recovered', { entries: 12, drafts: 1, at: '2026-11-21T12:00:00Z' });
    const element = await mount('recovered-notice', { app: appOf(store) });
    await until(() =>
      expect(visibleText(element)).to.contain(
        '12 entries and 1 draft were restored from its second copy on November 21, 2026.',
      ),
    );
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'OK').click();
    await until(() => expect(visibleText(element)).to.equal(''));
    expect(await store.recovered()).to.equal(undefined);
  });

  it('reports in Spanish', async () => {
    const store = await openStore();
    await store.setSetting('recovered', { entries: 1, drafts: 0, at: '2026-11-21T12:00:00Z' });
    const element = await mount('recovered-notice', { app: appOf(store, 'es') });
    await until(() =>
      expect(visibleText(element)).to.contain('se restauró desde su segunda copia lo siguiente: 1 entrada.'),
    );
  });
});
