import type { Aim, Work } from '@imh/core';
import { wiAimh } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { viewIn } from '../../extension/features/log/view-address.js';
import { defineLogProfile } from '../../extension/features/profile/define.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, enter, mount, openStore, until } from './mounted.js';

defineLogProfile();

async function profile(store: EvidenceStore, language: 'en' | 'es' = 'en') {
  const element = await mount('log-profile', { app: appOf(store, language) });
  await until(() => byRole(element, 'heading'));
  return element;
}

describe('<log-profile>', () => {
  afterEach(cleanUp);

  it('asks for its parts in the order of the application, and is accessible', async () => {
    const element = await profile(await openStore());
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal([
      'Profile',
      'What I am working toward',
      'Work',
      'Education',
      'References',
    ]);
    const link = byRole<HTMLAnchorElement>(element, 'link', 'Show leadership entries');
    expect(viewIn(link.hash).filter?.types).to.deep.equal(['leadership', 'teaching', 'reviewer-service']);
    await expect(element).to.be.accessible();
  });

  it('words an aim as a goal, with the framework, the cycle and RSC', async () => {
    const store = await openStore();
    const element = await profile(store);
    byRole(element, 'button', 'Add a goal').click();
    enter(await until(() => byRole(element, 'textbox', 'Association')), 'WI-AIMH');
    choose(byRole(element, 'combobox', 'Framework'), wiAimh.id);
    choose(byRole(element, 'combobox', 'Category'), 'family-specialist');
    choose(byRole(element, 'combobox', 'Purpose'), 'renewal');
    enter(byRole(element, 'textbox', 'In this category since'), 'some time');
    choose(byRole(element, 'combobox', 'Do you provide reflective supervision/consultation (RSC)?'), 'yes');
    byRole(element, 'button', 'Save').click();
    await until(() => expect(visibleText(element)).to.contain('“some time” is not a date yet'));
    await expect(element).to.be.accessible();
    enter(byRole(element, 'textbox', 'In this category since'), '2024-03');
    byRole(element, 'button', 'Save').click();
    await until(() =>
      expect(visibleText(element)).to.match(/I am working toward: renewal, .*Family Specialist.*, WI-AIMH/),
    );
    expect(visibleText(element)).to.contain('March 2024').and.to.contain('I provide RSC');
    const [record] = await store.list('aim');
    const aim: Aim = {
      association: 'WI-AIMH',
      framework: { id: wiAimh.id, version: wiAimh.version },
      category: 'family-specialist',
      purpose: 'renewal',
      since: '2024-03',
      providesRsc: true,
    };
    expect(record!.content).to.deep.equal(aim);
  });

  it('keeps fields that it does not know when it changes a part', async () => {
    const store = await openStore();
    const content: Work = { role: 'Home visitor', dates: { from: '2020' }, families: 12, ofTheFuture: 1 };
    expect((await store.save({ kind: 'work', id: store.newId(), parents: [], content })).ok).to.equal(true);
    const element = await profile(store);
    (await until(() => byRole(element, 'button', 'Edit “Home visitor”'))).click();
    enter(await until(() => byRole(element, 'textbox', 'To')), '2024');
    byRole(element, 'button', 'Save').click();
    await until(async () =>
      expect((await store.list('work'))[0]!.content).to.deep.equal({ ...content, dates: { from: '2020', to: '2024' } }),
    );
  });

  it('keeps what was typed if the form is closed, and says so', async () => {
    const store = await openStore();
    const element = await profile(store);
    byRole(element, 'button', 'Add work').click();
    enter(await until(() => byRole(element, 'textbox', 'Position')), 'Home visitor');
    await until(async () => expect(await store.setting('form-draft profile work new')).not.to.equal(undefined));
    byRole(element, 'button', 'Close').click();
    await until(() => expect(visibleText(element)).to.contain('Not saved yet: what you typed is kept.'));
    byRole(element, 'button', 'Continue “Add work”').click();
    const position = await until(() => byRole<HTMLInputElement>(element, 'textbox', 'Position'));
    expect(position.value).to.equal('Home visitor');
    byRole(element, 'button', 'Save').click();
    await until(async () => expect(await store.list('work')).to.have.length(1));
    await until(() => expect(visibleText(element)).not.to.contain('Not saved yet'));
  });

  it('deletes a part with Undo', async () => {
    const store = await openStore();
    const content = { degree: 'MSW', institution: 'A university' };
    expect((await store.save({ kind: 'education', id: store.newId(), parents: [], content })).ok).to.equal(true);
    const element = await profile(store);
    (await until(() => byRole(element, 'button', 'Delete “MSW”'))).click();
    (await until(() => byRole(element, 'button', 'Undo'))).click();
    await until(async () => expect((await store.list('education'))[0]!.content).to.deep.equal(content));
  });

  it('shows both versions of a part that was changed in two places, and keeps the chosen one', async () => {
    const store = await openStore();
    const id = store.newId();
    const first = await store.save({ kind: 'reference', id, parents: [], content: { name: 'A. Rivera' } });
    const parents = first.ok ? first.value.heads : [];
    await store.save({ kind: 'reference', id, parents, content: { name: 'Ana Rivera' } });
    await store.save({ kind: 'reference', id, parents, content: { name: 'A. Rivera', received: '2026-05' } });
    const element = await profile(store);
    await until(() => expect(visibleText(element)).to.contain('Changed in two places.'));
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Keep “Ana Rivera”').click();
    await until(async () => {
      const [record] = await store.list('reference');
      expect(record!.conflict).to.equal(false);
      expect(record!.content).to.deep.equal({ name: 'Ana Rivera' });
    });
  });

  it('works in Spanish', async () => {
    const element = await profile(await openStore(), 'es');
    expect(visibleText(element)).to.contain('Mi objetivo').and.to.contain('Agregar un trabajo');
    await expect(element).to.be.accessible();
  });
});
