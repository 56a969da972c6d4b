import { expect } from '@open-wc/testing';
import { defineLogApp } from '../../extension/features/log/define.js';
import { showFramework } from '../../extension/features/settings.js';
import { byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogApp();

async function log() {
  const store = await openStore();
  await saveEntry(store, { title: 'A webinar', status: 'finished', minutes: 90 });
  expect((await showFramework(store, 'urn:x-imh:framework:starter')).ok).to.equal(true);
  const element = await mount('log-app', { app: appOf(store) });
  await until(() => expect(visibleText(element)).to.contain('A webinar'));
  return { store, element };
}

describe('<log-app>', () => {
  afterEach(() => {
    location.hash = '';
    cleanUp();
  });

  it('opens with the entries, and is accessible', async () => {
    const { element } = await log();
    expect(byRole(element, 'link', 'Entries').getAttribute('aria-current')).to.equal('page');
    await until(() => expect(visibleText(element)).to.contain('1 entry has no competency yet'));
    await expect(element).to.be.accessible();
  });

  it('goes to the view that a link names, and back', async () => {
    const { element } = await log();
    byRole(element, 'link', 'Coverage').click();
    await until(() => byRole(element, 'heading', 'Coverage'));
    expect(byRole(element, 'link', 'Coverage').getAttribute('aria-current')).to.equal('page');
    expect(visibleText(element)).not.to.contain('A webinar');
    history.back();
    await until(() => expect(visibleText(element)).to.contain('A webinar'));
  });

  it('moves the focus to the view that a link inside another view opens', async () => {
    const { element } = await log();
    byRole(element, 'link', 'Coverage').click();
    const link = await until(() => byRole(element, 'link', '1 finished entry has no competency'));
    link.focus();
    link.click();
    await until(() => expect(visibleText(element)).to.contain('A webinar'));
    const main = element.shadowRoot!.activeElement!;
    expect(main.localName).to.equal('main');
    expect(main.getAttribute('aria-label')).to.equal('Entries');
  });

  it('explains that the language could not be changed', async () => {
    const { store, element } = await log();
    store.close();
    byRole(element, 'button', 'Español').click();
    await until(() =>
      expect(nameOf(byRole(element, 'alert'))).to.equal(
        'Your log is no longer open on this page, so nothing was changed. Reload the page and try again.',
      ),
    );
  });
});
