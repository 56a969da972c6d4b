import type { Framework } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineFrameworkReview } from '../../extension/features/frameworks/define.js';
import { frameworkCandidate } from '../../extension/features/frameworks/framework-candidate.js';
import { keepFramework, takeBack } from '../../extension/features/frameworks/keep-framework.js';
import { documentOrigin, type DocumentOrigin, shownFramework } from '../../extension/features/settings.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, nextEvent, openStore, until } from './mounted.js';

defineFrameworkReview();

const id = 'urn:example:garden';
const framework = (version: string, more: Partial<Framework> = {}): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id,
  version,
  title: 'Garden framework',
  publisher: { name: 'Garden Society' },
  nodes: [
    { id: 'd', kind: 'domain', label: 'Ground' },
    { id: 'a', kind: 'competency', code: '1.1', parents: ['d'], label: '1.1', text: `MARKED statement ${version}` },
  ],
  ...more,
});
const from = (address: string): DocumentOrigin => ({ kind: 'page', from: address, at: '2026-11-21T09:00:00Z' });
const home = from('https://garden.example/framework');

async function review(
  read: Framework,
  {
    present,
    origin = home,
    language = 'en' as 'en' | 'es',
  }: { present?: Framework; origin?: DocumentOrigin; language?: 'en' | 'es' } = {},
) {
  const store = await openStore();
  if (present) {
    const kept = await keepFramework(store, await frameworkCandidate(store, { framework: present, origin: home }));
    expect(kept.ok).to.equal(true);
  }
  const candidate = await frameworkCandidate(store, { framework: read, origin });
  const element = await mount('framework-review', { app: appOf(store, language), candidate });
  return { store, element, text: () => visibleText(element), buttons: () => allByRole(element, 'button').map(nameOf) };
}

describe('<framework-review>', () => {
  afterEach(cleanUp);

  it('shows what a framework is and what its rights are, installs it when accepted, and can be taken back', async () => {
    const rights = {
      holder: 'Garden Holder',
      licensee: 'Garden Society',
      statement: 'One copy.',
      personalCopy: true,
      display: 'members',
    } as const;
    const { store, element, text, buttons } = await review(framework('1', { rights }));
    for (const part of [
      'Garden framework',
      'Garden Society · version 1 · 2 parts · from garden.example',
      'Garden Holder',
      'One copy.',
      'one personal copy',
    ])
      expect(text()).to.contain(part);
    expect(buttons()).to.deep.equal(['Add to my log', 'Cancel']);
    await expect(element).to.be.accessible();
    expect(store.framework(id)).to.equal(undefined);
    const kept = nextEvent(document.body, 'imh-framework-accepted');
    byRole(element, 'button', 'Add to my log').click();
    const { change } = await kept;
    expect(JSON.stringify(store.framework(id))).to.contain('MARKED');
    expect((await shownFramework(store))?.id).to.equal(id);
    expect(await documentOrigin(store, id)).to.deep.equal(home);
    expect((await takeBack(store, change)).ok).to.equal(true);
    expect(store.framework(id)).to.equal(undefined);
    expect(await shownFramework(store)).to.equal(undefined);
    expect(await documentOrigin(store, id)).to.equal(undefined);
  });

  it('keeps titles and codes only if the rights refuse a copy of the statements', async () => {
    const { store, element, text } = await review(
      framework('1', { rights: { display: 'members', personalCopy: false } }),
    );
    expect(text()).to.contain('does not allow a copy of the statements: only titles and codes will be kept');
    const kept = nextEvent(document.body, 'imh-framework-accepted');
    byRole(element, 'button', 'Add to my log').click();
    await kept;
    expect(JSON.stringify(store.framework(id))).not.to.contain('MARKED');
    expect(store.framework(id)!.nodes.map(({ label }) => label)).to.deep.equal(['Ground', '1.1']);
  });

  it('compares a new version with the installed one before it is accepted', async () => {
    const next = framework('2');
    const { store, element, text, buttons } = await review(
      { ...next, nodes: [...next.nodes, { id: 'b', kind: 'area', parents: ['d'], label: 'Bees' }] },
      { present: framework('1') },
    );
    expect(text()).to.contain('Garden framework, version 1, from garden.example, November 21, 2026');
    expect(text()).to.contain('1 part is new').and.to.contain('1 part has new wording');
    expect(buttons()).to.deep.equal(['Install version 2', 'Cancel']);
    expect(store.framework(id)?.version).to.equal('1');
    await expect(element).to.be.accessible();
    const kept = nextEvent(document.body, 'imh-framework-accepted');
    byRole(element, 'button', 'Install version 2').click();
    const { change } = await kept;
    expect(store.framework(id)?.version).to.equal('2');
    expect((await takeBack(store, change)).ok).to.equal(true);
    expect(store.framework(id)?.version).to.equal('1');
  });

  it('asks before a framework of another site takes the place of one with the same identity', async () => {
    const foreign = framework('9', { nodes: [{ id: 'x', kind: 'domain', label: 'Elsewhere' }] });
    const { store, element, text, buttons } = await review(foreign, {
      present: framework('1'),
      origin: from('https://other.example/page'),
    });
    expect(text()).to.contain('Replace it only if you trust that source').and.to.contain('2 parts were removed');
    expect(buttons()).to.deep.equal(['Keep what I have', 'Replace it']);
    expect(element.shadowRoot!.querySelector('.primary')).to.equal(null);
    const dismissed = nextEvent(document.body, 'imh-framework-dismissed');
    byRole(element, 'button', 'Keep what I have').click();
    await dismissed;
    expect(store.framework(id)?.version).to.equal('1');
    await expect(element).to.be.accessible();
  });

  it('asks before a framework of another publisher takes the place of one that comes with the extension', async () => {
    const { text } = await review(framework('1', { id: 'urn:x-imh:framework:wi-aimh' }));
    expect(text()).to.contain('which comes with this extension').and.to.contain('Please check');
  });

  it('names equal version numbers with different content, and offers nothing if nothing would change', async () => {
    const changed = { ...framework('1'), title: 'Garden framework, corrected' };
    expect((await review(changed, { present: framework('1') })).text()).to.contain('same version number');
    const same = await review(framework('1'), { present: framework('1'), language: 'es' });
    expect(same.text()).to.contain('Su registro ya tiene exactamente esto.');
    expect(same.buttons()).to.deep.equal(['Cerrar']);
    await expect(same.element).to.be.accessible();
  });

  it('explains why a framework could not be installed', async () => {
    const { store, element } = await review(framework('1'));
    store.close();
    byRole(element, 'button', 'Add to my log').click();
    await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('no longer open on this page'));
  });
});
