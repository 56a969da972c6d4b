import { expect } from '@open-wc/testing';
import { defineProfilePart } from '../../extension/features/profile/define.js';
import { byRole, focusedName, visibleText } from './by-role.js';
import { appOf, cleanUp, enter, mount, nextEvent, openStore, until } from './mounted.js';

defineProfilePart();

describe('<profile-part>', () => {
  afterEach(cleanUp);

  it('asks only for what the application asks for, and warns about likely identifiers', async () => {
    const form = await mount('profile-part', { app: appOf(await openStore()), kind: 'work' });
    const duties = await until(() => byRole(form, 'textbox', 'Duties'));
    enter(duties, 'Client Maria, born 03/04/2021');
    await until(() => expect(visibleText(form)).to.contain('This may identify someone'));
    await expect(form).to.be.accessible();
  });

  it('requires the name of the part, and rejects an end before the beginning', async () => {
    const form = await mount('profile-part', { app: appOf(await openStore()), kind: 'education' });
    const degree = await until(() => byRole(form, 'textbox', 'Degree or certificate'));
    enter(byRole(form, 'textbox', 'From'), '2020');
    enter(byRole(form, 'textbox', 'To'), '2019-12');
    byRole(form, 'button', 'Save').click();
    await until(() => expect(visibleText(form)).to.contain('“Degree or certificate” is needed.'));
    expect(visibleText(form)).to.contain('The end is before the beginning.');
    enter(degree, 'BA');
    enter(byRole(form, 'textbox', 'To'), '2020');
    const closed = nextEvent(form, 'imh-profile-part-closed');
    byRole(form, 'button', 'Save').click();
    await closed;
  });

  it('begins in its first field', async () => {
    await mount('profile-part', { app: appOf(await openStore()), kind: 'work' });
    await until(() => expect(focusedName()).to.equal('Position'));
  });

  it('discards what was typed', async () => {
    const store = await openStore();
    const form = await mount('profile-part', { app: appOf(store), kind: 'reference' });
    enter(await until(() => byRole(form, 'textbox', 'Name')), 'A. Rivera');
    await until(async () => expect(await store.setting('form-draft profile reference new')).not.to.equal(undefined));
    const closed = nextEvent(form, 'imh-profile-part-closed');
    byRole(form, 'button', 'Discard what I typed').click();
    await closed;
    expect(await store.setting('form-draft profile reference new')).to.equal(undefined);
    expect(await store.list('reference')).to.have.length(0);
  });
});
