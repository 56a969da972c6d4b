import { expect } from '@open-wc/testing';
import { defineLogTrash } from '../../extension/features/entries/define.js';
import { purgeTrash } from '../../extension/features/entries/purge-trash.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogTrash();

async function trash(...titles: string[]) {
  const store = await openStore();
  for (const title of titles) {
    const { id, heads } = await saveEntry(store, { title, note: 'Mine' });
    await store.save({ kind: 'entry', id, parents: heads });
  }
  const element = await mount('log-trash', { app: appOf(store) });
  await until(() => expect(visibleText(element)).to.contain(titles[0] ?? 'The trash is empty.'));
  return { store, element };
}

describe('<log-trash>', () => {
  afterEach(cleanUp);

  it('lists deleted entries, says when they are deleted for good, and is accessible', async () => {
    const { element } = await trash('One', 'Two');
    expect(allByRole(element, 'listitem')).to.have.length(2);
    expect(visibleText(element)).to.contain('90 days');
    await expect(element).to.be.accessible();
  });

  it('restores an entry, and takes that back', async () => {
    const { store, element } = await trash('One');
    byRole(element, 'button', 'Restore').click();
    await until(async () => expect(await store.count('entry')).to.equal(1));
    (await until(() => byRole(element, 'button', 'Undo: restoring “One”'))).click();
    await until(async () => expect(await store.count('entry', 'trash')).to.equal(1));
  });

  it('restores all entries', async () => {
    const { store, element } = await trash('One', 'Two');
    byRole(element, 'button', 'Restore all').click();
    await until(async () => expect(await store.count('entry')).to.equal(2));
    await until(() => expect(visibleText(element)).to.contain('The trash is empty.'));
  });

  it('deletes an entry for good only after asking', async () => {
    const { store, element } = await trash('One', 'Two');
    byRole(element, 'button', 'Delete for good').click();
    await until(() => expect(visibleText(element)).to.contain('for good? This cannot be undone.'));
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Cancel').click();
    await until(() => expect(visibleText(element)).not.to.contain('cannot be undone'));
    byRole(element, 'button', 'Delete for good').click();
    const buttons = await until(() => {
      const found = allByRole(element, 'button', 'Delete for good');
      expect(found).to.have.length(3);
      return found;
    });
    buttons[1]!.click();
    await until(async () => expect(await store.count('entry', 'trash')).to.equal(1));
  });

  it('is emptied after asking, and only ids are left', async () => {
    const { store, element } = await trash('One', 'Two');
    const [record] = await store.newest('entry', 1, 'trash');
    byRole(element, 'button', 'Empty the trash').click();
    await until(() => expect(visibleText(element)).to.contain('Delete 2 entries for good?'));
    byRole(element, 'button', 'Delete for good').click();
    await until(() => expect(visibleText(element)).to.contain('The trash is empty.'));
    const { versions } = (await store.history('entry', record!.id))!;
    expect(versions).to.have.length(2);
    expect(JSON.stringify(versions)).not.to.contain('Mine');
  });
});

describe('earlier versions of all entries', () => {
  afterEach(cleanUp);

  it('are erased after asking', async () => {
    const { store, element } = await trash();
    const { id, heads } = await saveEntry(store, { title: 'One', note: 'Secret' });
    await store.save({ kind: 'entry', id, parents: heads, content: { title: 'One' } });
    byRole(element, 'button', 'Forget earlier versions of all entries').click();
    (await until(() => byRole(element, 'button', 'Erase earlier versions'))).click();
    await until(() => expect(visibleText(element)).to.contain('The earlier versions were erased.'));
    expect(JSON.stringify(await store.history('entry', id))).not.to.contain('Secret');
    expect((await store.get('entry', id))!.content).to.deep.equal({ title: 'One' });
  });
});

describe('the trash after 90 days', () => {
  afterEach(cleanUp);

  it('loses what was deleted before, and nothing else', async () => {
    const { store } = await trash('One');
    await saveEntry(store, { title: 'Kept' });
    const days = (count: number) => new Date(Date.now() + count * 86_400_000);
    expect(await purgeTrash(store, days(89))).to.equal(0);
    expect(await purgeTrash(store, days(91))).to.equal(1);
    expect(await store.count('entry', 'trash')).to.equal(0);
    expect(await store.count('entry')).to.equal(1);
  });
});
