import { expect } from '@open-wc/testing';
import { defineOwnRule } from '../../extension/features/progress/define.js';
import { byRole, focusedName, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, enter, mount, nextEvent, openStore, until } from './mounted.js';

defineOwnRule();

describe('<own-rule>', () => {
  afterEach(cleanUp);

  it('keeps what was typed when it is closed, and is accessible', async () => {
    const store = await openStore();
    const form = await mount('own-rule', { app: appOf(store) });
    enter(await until(() => byRole(form, 'textbox', 'Name of the rule')), 'License');
    await until(async () => expect(await store.setting('form-draft rule new')).to.deep.include({ name: 'License' }));
    await expect(form).to.be.accessible();
    form.remove();
    const again = await mount('own-rule', { app: appOf(store) });
    const name = await until(() => byRole<HTMLInputElement>(again, 'textbox', 'Name of the rule'));
    expect(name.value).to.equal('License');
  });

  it('begins in its first field, and asks for what is missing', async () => {
    const form = await mount('own-rule', { app: appOf(await openStore()) });
    await until(() => expect(focusedName()).to.equal('Name of the rule'));
    byRole(form, 'button', 'Save rule').click();
    await until(() => expect(visibleText(form)).to.contain('A name is needed.'));
    expect(visibleText(form)).to.contain('The number of hours is needed.');
  });

  it('saves a cycle from one day to another, and opens it again as it was', async () => {
    const store = await openStore();
    const form = await mount('own-rule', { app: appOf(store) });
    enter(await until(() => byRole(form, 'textbox', 'Name of the rule')), 'License');
    enter(byRole(form, 'textbox', 'Hours in the period'), '1:30');
    choose(byRole(form, 'combobox', 'Period'), 'fixed-cycle');
    const first = await until(() => byRole(form, 'textbox', 'First day'));
    byRole(form, 'button', 'Save rule').click();
    await until(() => expect(visibleText(form)).to.contain('Both days are needed'));
    enter(first, '2026-01-01');
    enter(byRole(form, 'textbox', 'Last day'), '2027-12-31');
    const saved = nextEvent(form, 'imh-rule-saved');
    byRole(form, 'button', 'Save rule').click();
    await saved;
    const [rule] = await store.requirements.list();
    expect(rule!.period).to.deep.equal({ kind: 'fixed-cycle', from: '2026-01-01', to: '2027-12-31' });
    expect(rule!.rules[0]!.minimumMinutes).to.equal(90);
    const again = await mount('own-rule', { app: appOf(store), rule });
    const last = await until(() => byRole<HTMLInputElement>(again, 'textbox', 'Last day'));
    expect(last.value).to.equal('2027-12-31');
  });
});
