import type { EvidenceContent } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogDuplicates } from '../../extension/features/duplicates/define.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogDuplicates();

const sleep: EvidenceContent = { title: 'Sleep', dateCompleted: '2026-04-03', minutes: 90 };

async function duplicates(contents: readonly EvidenceContent[], language: 'en' | 'es' = 'en') {
  const store = await openStore();
  for (const content of contents) await saveEntry(store, content);
  const element = await mount('log-duplicates', { app: appOf(store, language) });
  await until(() => expect(visibleText(element)).not.to.match(/Comparing|Comparando/));
  return { store, element };
}

const contentsOf = async (store: EvidenceStore) =>
  (await store.list('entry')).map(({ content }) => content as EvidenceContent);

describe('<log-duplicates>', () => {
  afterEach(cleanUp);

  it('compares two entries at a time, and is accessible', async () => {
    const { element } = await duplicates([sleep, sleep, { ...sleep, title: 'Play' }, { ...sleep, title: 'Play!' }]);
    byRole(element, 'heading', '2 possible duplicates');
    const title = () => nameOf(allByRole(element, 'heading')[1]!);
    const first = await until(title);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Next').click();
    const second = await until(() => {
      expect(title()).not.to.equal(first);
      return title();
    });
    expect([first, second].sort()).to.deep.equal(['Play', 'Sleep']);
    expect(byRole(element, 'link', 'Show these 2 entries in the list').getAttribute('href')).to.contain('ids');
  });

  it('merges two into the older one, and takes that back', async () => {
    const { store, element } = await duplicates([
      { ...sleep, note: 'One' },
      { ...sleep, note: 'Two', topics: ['dei'] },
    ]);
    (await until(() => byRole(element, 'button', 'Merge into one entry'))).click();
    await until(() => expect(visibleText(element)).to.contain('There are no possible duplicates.'));
    expect(await contentsOf(store)).to.deep.equal([{ ...sleep, note: 'One\n\nTwo', topics: ['dei'] }]);
    expect(await store.count('entry', 'trash')).to.equal(1);
    expect(visibleText(element)).to.contain('“Sleep” is one entry now. The other one is in the trash.');
    byRole(element, 'button', 'Undo: merging “Sleep”').click();
    await until(() => byRole(element, 'heading', '1 possible duplicate'));
    const notes = (await contentsOf(store)).map(({ note }) => note);
    expect(notes.sort()).to.deep.equal(['One', 'Two']);
    expect(await store.count('entry', 'trash')).to.equal(0);
  });

  it('does not ask again about two that are different, unless that is taken back', async () => {
    const { store, element } = await duplicates([sleep, sleep]);
    (await until(() => byRole(element, 'button', 'Keep both: they are different'))).click();
    await until(() => expect(visibleText(element)).to.contain('“Sleep” stays in the log as two entries.'));
    expect(await store.count('entry')).to.equal(2);
    const again = await mount('log-duplicates', { app: appOf(store) });
    await until(() => expect(visibleText(again)).to.contain('There are no possible duplicates.'));
    byRole(element, 'button', 'Undo').click();
    await until(() => byRole(element, 'heading', '1 possible duplicate'));
  });

  it('offers the next two of three that may be the same', async () => {
    const { store, element } = await duplicates([sleep, sleep, sleep]);
    await until(() => expect(visibleText(element)).to.contain('3 entries may be the same.'));
    byRole(element, 'button', 'Merge into one entry').click();
    await until(async () => expect(await store.count('entry')).to.equal(2));
    await until(() => expect(visibleText(element)).not.to.contain('3 entries'));
    byRole(element, 'button', 'Merge into one entry').click();
    await until(async () => expect(await store.count('entry')).to.equal(1));
  });

  it('merges nothing if one of the two has changed since it was shown', async () => {
    const { store, element } = await duplicates([sleep, sleep]);
    const button = await until(() => byRole(element, 'button', 'Merge into one entry'));
    const [record] = await store.list('entry');
    // The button is pressed before the page has read the change.
    const saving = store.save({
      kind: 'entry',
      id: record!.id,
      parents: record!.heads,
      content: { ...sleep, note: 'New' },
    });
    button.click();
    await saving;
    await until(() => expect(visibleText(element)).to.contain('was changed on another page'));
    expect(await store.count('entry')).to.equal(2);
  });

  it('leaves out entries with two versions', async () => {
    const store = await openStore();
    const { id, heads } = await saveEntry(store, sleep);
    await saveEntry(store, sleep);
    for (const note of ['One', 'Two'])
      await store.save({ kind: 'entry', id, parents: heads, content: { ...sleep, note } });
    const element = await mount('log-duplicates', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('There are no possible duplicates.'));
  });

  it('moves the focus to the heading after each decision, in Spanish too', async () => {
    const { element } = await duplicates([sleep, sleep], 'es');
    (await until(() => byRole(element, 'button', 'Combinar en una entrada'))).click();
    await until(() => expect(element.shadowRoot!.activeElement?.localName).to.equal('h2'));
    expect(allByRole(element, 'heading')[0]!.textContent).to.contain('Posibles duplicados');
  });
});
