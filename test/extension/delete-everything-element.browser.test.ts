import { expect } from '@open-wc/testing';
import { defineDeleteEverything } from '../../extension/features/delete-everything/define.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { allByRole, byRole, focusedName, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, enter, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

defineDeleteEverything();

async function asked(language: InterfaceLanguage = 'en') {
  const store = await openStore();
  await saveEntry(store, { title: 'A webinar' });
  await saveEntry(store, { title: 'A course' });
  await store.keepDraft({ ...draftOf({ title: 'Not finished' }), touched: true });
  const element = await mount('delete-everything', { app: appOf(store, language) });
  const name = language === 'en' ? 'Delete everything…' : 'Borrar todo…';
  (await until(() => byRole(element, 'button', name))).click();
  await until(() => expect(allByRole(element, 'dialog')).to.have.length(1));
  return { store, element };
}

describe('<delete-everything>', () => {
  afterEach(cleanUp);

  for (const language of ['en', 'es'] as const) {
    it(`lists what will be deleted and when the last backup was made, and is accessible (${language})`, async () => {
      const { element } = await asked(language);
      const listed = allByRole(element, 'listitem').map(({ textContent }) => textContent);
      expect(listed).to.deep.equal(
        language === 'en'
          ? ['2 entries with all their versions', '1 unfinished draft', 'your settings']
          : ['2 entradas con todas sus versiones', '1 borrador sin terminar', 'su configuración'],
      );
      expect(visibleText(element)).to.contain(
        language === 'en' ? 'No backup yet. 2 entries would be lost.' : 'Aún no hay copia de seguridad.',
      );
      await expect(element).to.be.accessible();
    });
  }

  it('deletes nothing without the word', async () => {
    const { store, element } = await asked();
    enter(byRole(element, 'textbox'), 'yes');
    byRole(element, 'button', 'Delete everything').click();
    await until(() => expect(visibleText(element)).to.contain('Nothing was deleted. Type the word “delete”'));
    expect(focusedName()).to.equal('Type “delete” to confirm');
    await expect(element).to.be.accessible();
    expect(await store.count('entry')).to.equal(2);
    byRole(element, 'button', 'Cancel').click();
    await until(() => expect(allByRole(element, 'dialog')).to.deep.equal([]));
    expect(await store.count('entry')).to.equal(2);
  });

  it('deletes everything once the word is typed', async () => {
    const { store, element } = await asked();
    enter(byRole(element, 'textbox'), ' Delete ');
    const deleted = nextEvent(element, 'imh-everything-deleted');
    byRole(element, 'button', 'Delete everything').click();
    await deleted;
    expect(await store.count('entry')).to.equal(0);
    expect(await store.drafts()).to.deep.equal([]);
  });

  it('offers a backup first', async () => {
    const { element } = await asked();
    const wanted = nextEvent(element, 'imh-backup-wanted');
    byRole(element, 'button', 'Make a backup first').click();
    await wanted;
    await until(() => expect(allByRole(element, 'dialog')).to.deep.equal([]));
  });
});
