import './extension-page.js';
import type { EvidenceContent, Framework } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineLogFrameworks } from '../../extension/features/frameworks/define.js';
import { setDocumentOrigin } from '../../extension/features/settings.js';
import { byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogFrameworks();

const fixture = '/test/fixtures/frameworks/garden.json';

async function installed(language: 'en' | 'es' = 'en') {
  const store = await openStore();
  const garden = (await (await fetch(fixture)).json()) as Framework;
  const old: Framework = { ...garden, version: 'old', nodes: garden.nodes.slice(1) };
  expect((await store.installFramework(old)).ok).to.equal(true);
  const at = '2026-11-21T09:00:00Z';
  const origin = { kind: 'page', from: `${location.origin}/page`, src: location.origin + fixture, at } as const;
  expect((await setDocumentOrigin(store, old.id, origin)).ok).to.equal(true);
  const node = old.nodes.at(-1)!.id;
  const competencies = [{ framework: old.id, version: 'old', node, label: 'As it was' }];
  const entry = await saveEntry(store, { title: 'A', status: 'finished', competencies });
  const element = await mount('log-frameworks', { app: appOf(store, language) });
  const labels = async () =>
    ((await store.get('entry', entry.id))!.content as EvidenceContent).competencies!.map(({ label }) => label);
  return { store, element, garden, text: () => visibleText(element), labels };
}

describe('<log-frameworks>', () => {
  afterEach(cleanUp);

  it('lists what is installed and where it is from, apart from what comes with the extension', async () => {
    const { element, text } = await installed();
    await until(() => expect(text()).to.contain('version old'));
    expect(text()).to.contain('used in 1 entry').and.to.contain(`from ${location.host}, November 21, 2026`);
    expect(text()).to.contain('These come with the extension');
    await expect(element).to.be.accessible();
  });

  it('looks for a new version at the address of the document, and links to the tags that can move', async () => {
    const { store, element, garden, text } = await installed();
    (await until(() => byRole(element, 'button', /^Look for a new version/))).click();
    const install = await until(() => byRole(element, 'button', `Install version ${garden.version}`));
    expect(text()).to.contain('1 part is new');
    expect(store.framework(garden.id)?.version).to.equal('old');
    install.click();
    await until(() => expect(store.framework(garden.id)?.version).to.equal(garden.version));
    await until(() => expect(text()).to.contain('1 entry has tags of an earlier version.'));
    byRole(element, 'link', 'Review what changes');
    (await until(() => byRole(element, 'button', 'Undo'))).click();
    await until(() => expect(store.framework(garden.id)?.version).to.equal('old'));
  });

  it('removes a framework, keeps the tags of entries with their labels, and restores it', async () => {
    const { store, element, garden, text, labels } = await installed();
    (await until(() => byRole(element, 'button', /^Remove: /))).click();
    await until(() => expect(text()).to.contain('1 entry keeps its tags, with the names that they were saved with.'));
    expect(store.framework(garden.id)).to.equal(undefined);
    expect(await labels()).to.deep.equal(['As it was']);
    expect(text()).to.contain('No framework has been added yet.');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Undo').click();
    await until(() => expect(store.framework(garden.id)?.version).to.equal('old'));
    await until(() => expect(text()).to.contain('version old'));
  });

  it('chooses the framework for tagging', async () => {
    const { element, text } = await installed();
    (await until(() => byRole(element, 'button', /^Use it for tagging/))).click();
    await until(() => expect(text()).to.contain('Used for tagging'));
  });

  it('lists training guides, removes them and restores them, in Spanish', async () => {
    const { store, element, text } = await installed('es');
    const guide = {
      format: 'imh-trainings',
      formatVersion: 1,
      id: 'urn:x:guide',
      title: 'Guía',
      trainings: [],
    } as const;
    expect((await store.guides.put({ ...guide, trainings: [] })).ok).to.equal(true);
    (await until(() => byRole(element, 'button', 'Quitar “Guía”'))).click();
    await until(async () => expect(await store.guides.list()).to.deep.equal([]));
    byRole(element, 'button', 'Deshacer').click();
    await until(async () => expect(await store.guides.list()).to.have.length(1));
    await until(() => expect(text()).to.contain('Guías de capacitaciones'));
    await expect(element).to.be.accessible();
  });
});
