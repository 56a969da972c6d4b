import './extension-page.js';
import { expect } from '@open-wc/testing';
import { defineExistingEntry } from '../../extension/features/duplicates/existing-entry-define.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

defineExistingEntry();

async function asked(content = {}) {
  const store = await openStore();
  await saveEntry(store, {
    title: 'Sleep',
    url: 'https://www.example.org/sleep',
    dateCompleted: '2026-03-02',
    minutes: 90,
  });
  await saveEntry(store, { title: 'Play', dateCompleted: '2026-04' });
  const element = await mount('existing-entry', { app: appOf(store), draft: draftOf(content) });
  return { store, element };
}
const isAsked = (element: Element, title: string) => until(() => expect(visibleText(element)).to.contain(`“${title}”`));

describe('<existing-entry>', () => {
  afterEach(cleanUp);

  it('asks about an entry of the same page, whatever its day and the spelling of its address', async () => {
    const { element } = await asked({
      title: 'Other title',
      url: 'http://example.org/sleep/',
      dateCompleted: '2026-11-21',
    });
    await until(() =>
      expect(visibleText(element)).to.contain('This page is already in your log: “Sleep”, March 2, 2026, 1.5 h'),
    );
    await expect(element).to.be.accessible();
    const chosen = nextEvent(element, 'imh-existing-entry-chosen');
    byRole(element, 'button', 'Add to it').click();
    expect((await chosen).record.content).to.include({ title: 'Sleep' });
  });

  it('asks about an entry with the same title and possibly the same date, while it is typed', async () => {
    const { element } = await asked({ title: 'Pla', dateCompleted: '2026-04-12' });
    element.draft = { ...element.draft, content: { title: 'Play', dateCompleted: '2026-04-12' } };
    await isAsked(element, 'Play');
    expect(visibleText(element)).to.contain('This may be in your log already');
    byRole(element, 'button', 'New entry').click();
    await until(() => expect(allByRole(element, 'button')).to.deep.equal([]));
  });

  it('does not ask about a page that shares only a part of the address, nor while an entry is changed', async () => {
    const { store, element } = await asked({
      title: 'Other',
      url: 'https://www.example.org/sleep',
      urlIsPartial: true,
    });
    const changed = { ...draftOf({ title: 'Sleep', dateCompleted: '2026-03-02' }), entry: { id: 'x', parents: [] } };
    const other = await mount('existing-entry', { app: appOf(store), draft: changed });
    const third = await mount('existing-entry', {
      app: appOf(store),
      draft: draftOf({ title: 'Sleep', dateCompleted: '2026-03-02' }),
    });
    await isAsked(third, 'Sleep');
    expect([...allByRole(element, 'button'), ...allByRole(other, 'button')]).to.deep.equal([]);
  });
});
