import type { CompetencyTag, EvidenceContent, Framework } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineLogUpdate } from '../../extension/features/framework-update/define.js';
import { byRole, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogUpdate();

const id = 'urn:test:framework';
const framework = (version: string, nodes: Framework['nodes']): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id,
  version,
  title: 'A framework',
  nodes,
});
const first = framework('1', [
  { id: 'd', kind: 'domain', label: 'Ground' },
  { id: 'soil', kind: 'area', parents: ['d'], label: 'Soil' },
  { id: 'water', kind: 'area', parents: ['d'], label: 'Water and rain' },
  { id: 'bees', kind: 'area', parents: ['d'], label: 'Bees' },
]);
const second = framework('2', [
  { id: 'd', kind: 'domain', label: 'Ground' },
  { id: 'earth', kind: 'area', parents: ['d'], label: 'Earth', exactMatch: [`${id}#soil`] },
  { id: 'rain', kind: 'area', parents: ['d'], label: 'Water, rain and snow' },
  { id: 'bees', kind: 'area', parents: ['d'], label: 'Bees and wasps' },
]);

const tag = (node: string): CompetencyTag => ({ framework: id, version: '1', node, label: node });

async function outdatedLog(hasFirst = true) {
  const store = await openStore();
  if (hasFirst) expect((await store.installFramework(first)).ok).to.equal(true);
  const finished = { title: 'A', status: 'finished' } as const;
  const one = await saveEntry(store, { ...finished, minutes: 60, competencies: [tag('soil'), tag('bees')] });
  const two = await saveEntry(store, { ...finished, title: 'B', competencies: [tag('water')] });
  expect((await store.installFramework(second)).ok).to.equal(true);
  const tagsOf = async (entry: { id: string }) =>
    ((await store.get('entry', entry.id))!.content as EvidenceContent).competencies?.map(({ node, version }) => [
      node,
      version,
    ]);
  return { store, one, two, tagsOf };
}

describe('<log-update>', () => {
  afterEach(cleanUp);

  it('shows what changed, moves tags along as new versions, and takes it back', async () => {
    const { store, one, two, tagsOf } = await outdatedLog();
    const element = await mount('log-update', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('from version 1 to version 2'));
    expect(visibleText(element)).to.contain('2 entries are tagged with version 1').and.to.contain('1 part was removed');
    expect(visibleText(element)).to.contain('2 tags in 1 entry can move to the new version');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Move the tags').click();
    await until(() => expect(visibleText(element)).to.contain('2 tags in 1 entry moved to the new version.'));
    expect(await tagsOf(one)).to.deep.equal([
      ['earth', '2'],
      ['bees', '2'],
    ]);
    // The tag that needs a decision is unchanged, and nothing of the history is lost.
    expect(await tagsOf(two)).to.deep.equal([['water', '1']]);
    expect((await store.history('entry', one.id))!.versions).to.have.length(2);
    expect([...(await store.coverage(id)).keys()].sort()).to.deep.equal(['bees', 'd', 'earth', 'water']);
    byRole(element, 'button', 'Undo').click();
    await until(async () =>
      expect(await tagsOf(one)).to.deep.equal([
        ['soil', '1'],
        ['bees', '1'],
      ]),
    );
    await until(() => expect(visibleText(element)).to.contain('The tags are as they were before.'));
  });

  it('moves a tag to the successor that the person chooses', async () => {
    const { store, two, tagsOf } = await outdatedLog();
    const element = await mount('log-update', { app: appOf(store) });
    const select = await until(() => byRole<HTMLSelectElement>(element, 'combobox', '“water” becomes'));
    expect(visibleText(element)).to.contain('The new version does not contain it.');
    expect(select.value).to.equal('');
    choose(select, 'rain');
    byRole(element, 'button', 'Move the tags').click();
    await until(async () => expect(await tagsOf(two)).to.deep.equal([['rain', '2']]));
    await until(() => expect(visibleText(element)).to.contain('All tags belong to the installed version'));
  });

  it('compares the tags alone if the earlier version is not known', async () => {
    const { store, one, tagsOf } = await outdatedLog(false);
    const element = await mount('log-update', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('only your own tags are compared'));
    byRole(element, 'button', 'Move the tags').click();
    await until(async () =>
      expect(await tagsOf(one)).to.deep.equal([
        ['earth', '2'],
        ['bees', '2'],
      ]),
    );
  });

  it('shows how far it has come with many entries, and can be stopped and taken back', async () => {
    const store = await openStore();
    expect((await store.installFramework(first)).ok).to.equal(true);
    const log = { format: 'imh-evidence-log', formatVersion: 1, machine: 'test', purpose: 'backup' } as const;
    const entries = Array.from({ length: 450 }, (_, index) => ({
      id: `entry-${index}`,
      versions: [
        {
          version: `version-${index}`,
          parents: [],
          at: '2026-11-01T00:00:00Z',
          machine: 'test',
          content: { title: 'Many', status: 'finished' as const, competencies: [tag('bees')] },
        },
      ],
    }));
    expect((await store.importLog({ ...log, exportedAt: '2026-11-01T00:00:00Z', entries })).ok).to.equal(true);
    expect((await store.installFramework(second)).ok).to.equal(true);
    const movedIn = async () => (await store.counters(id)).versions.get('2')?.entries ?? 0;
    const element = await mount('log-update', { app: appOf(store) });
    (await until(() => byRole(element, 'button', 'Move the tags'), 20_000)).click();
    (await until(() => byRole(element, 'button', 'Cancel'))).click();
    // Stopped before the first batch, or between two.
    await until(() => expect(visibleText(element)).not.to.contain('% done'), 20_000);
    expect(await movedIn()).to.be.lessThan(450);

    (await until(() => byRole(element, 'button', 'Move the tags'), 20_000)).click();
    await until(() => expect(visibleText(element)).to.match(/450|All tags belong/), 30_000);
    await until(async () => expect(await movedIn()).to.equal(450), 30_000);
    const undo = await until(() => byRole(element, 'button', 'Undo'), 20_000);
    const before = await movedIn();
    undo.click();
    await until(async () => expect(await movedIn()).to.be.lessThan(before), 30_000);
    await until(() => expect(visibleText(element)).to.contain('The tags are as they were before.'), 30_000);
  }).timeout(120_000);

  it('reports that nothing is outdated', async () => {
    const element = await mount('log-update', { app: appOf(await openStore(), 'es') });
    await until(() => expect(visibleText(element)).to.contain('Todas las etiquetas son de la versión instalada'));
    await expect(element).to.be.accessible();
  });
});
