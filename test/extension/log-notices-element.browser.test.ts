import { expect } from '@open-wc/testing';
import { defineLogNotices } from '../../extension/features/backup/define.js';
import { visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, until } from './mounted.js';

defineLogNotices();

describe('<log-notices>', () => {
  afterEach(cleanUp);

  it('names the framework of an aim that is not on this computer, until it is added', async () => {
    const store = await openStore();
    const element = await mount('log-notices', { app: appOf(store) });
    const content = { framework: { id: 'urn:test:garden', version: '1' } };
    await store.save({ kind: 'aim', id: store.newId(), parents: [], content });
    await until(() =>
      expect(visibleText(element)).to.contain('a framework that is not on this computer: urn:test:garden.'),
    );
    await expect(element).to.be.accessible();
    await store.installFramework({
      format: 'imh-framework',
      formatVersion: 1,
      id: 'urn:test:garden',
      version: '1',
      title: 'Gardening',
      nodes: [{ id: 'd1', kind: 'domain', label: 'Soil' }],
    });
    await until(() => expect(visibleText(element)).to.equal(''));
  });
});
