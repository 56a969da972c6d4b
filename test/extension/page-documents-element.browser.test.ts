import { clearSession, setSessionValue } from './extension-page.js';
import type { Framework, SelfCheck } from '@imh/core';
import { expect } from '@open-wc/testing';
import { definePageDocuments } from '../../extension/features/page-documents/define.js';
import { foundOffers } from '../../extension/features/page-documents/find-offers.js';
import { keepFramework } from '../../extension/features/frameworks/keep-framework.js';
import { frameworkCandidate } from '../../extension/features/frameworks/framework-candidate.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, until } from './mounted.js';

definePageDocuments();

const id = 'urn:example:riverbend';
const framework = (more: Partial<Framework> = {}): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id,
  version: '1',
  title: 'Riverbend framework',
  rights: { holder: 'Riverbend Society' },
  nodes: [
    { id: 'd', kind: 'domain', label: 'Listening' },
    { id: 'a', kind: 'competency', code: '1.1', parents: ['d'], label: '1.1', text: 'MARKED statement' },
  ],
  ...more,
});
const inside = (document: unknown) =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;
const check = (more: Partial<SelfCheck> = {}): SelfCheck => ({
  format: 'imh-self-check',
  formatVersion: 1,
  id: '6b0e6f0e-0b3c-4c5e-9a52-000000000001',
  framework: { id, version: '1' },
  takenAt: '2026-11-03T09:00:00Z',
  answers: [{ node: 'a', level: 2 }],
  ...more,
});

/** A page with these elements, read as a click on the toolbar does, and the panel beside it. */
async function beside(markup: string, language: 'en' | 'es' = 'en') {
  const page = document.createElement('div');
  page.innerHTML = markup;
  document.body.append(page);
  pages.push(page);
  const store = await openStore();
  const found = foundOffers(document, location.href);
  await setSessionValue('offers-1', found && { ...found, tabId: 1, at: 1 });
  const element = await mount('page-documents', { app: appOf(store, language) });
  const text = () => visibleText(element);
  const take = async (name: string | RegExp) => (await until(() => byRole(element, 'button', name))).click();
  return { store, element, text, take };
}
const pages: Element[] = [];

describe('<page-documents>', () => {
  afterEach(() => {
    cleanUp();
    clearSession();
    localStorage.clear();
    for (const page of pages.splice(0)) page.remove();
  });

  it('shows nothing on an ordinary page', async () => {
    const { text } = await beside('<main><h1>An article</h1><iframe srcdoc="<p>Ad</p>"></iframe></main>');
    expect(text().trim()).to.equal('');
  });

  it('offers what the elements of a page show, and takes nothing before it is chosen', async () => {
    const { store, element, text } = await beside(
      `<imh-competencies self-check trainings="/guide.json"><h2>Riverbend framework</h2>${inside(framework())}</imh-competencies>`,
    );
    await until(() => expect(text()).to.contain(`On this page of ${location.host}`));
    expect(allByRole(element, 'button').map(nameOf)).to.deep.equal([
      'Take the framework: Riverbend framework',
      'Take my self-check answers',
      'Take the training guide',
    ]);
    await expect(element).to.be.accessible();
    expect(store.framework(id)).to.equal(undefined);
  });

  it('takes a framework after showing its rights, reports it, and takes it back', async () => {
    const { store, element, text, take } = await beside(`<imh-competencies>${inside(framework())}</imh-competencies>`);
    await take('Take the framework');
    await until(() => expect(text()).to.contain('Rights: Riverbend Society.'));
    await until(() => expect(focusedName()).to.equal('Riverbend framework'));
    await expect(element).to.be.accessible();
    await take('Add to my log');
    await until(() => expect(text()).to.contain('“Riverbend framework” is in your log.'));
    expect(JSON.stringify(store.framework(id))).to.contain('MARKED');
    await take('Undo');
    await until(() => expect(store.framework(id)).to.equal(undefined));
  });

  it('takes a framework from nested lists, with the language around them and absolute links', async () => {
    const { store, text, take } = await beside(
      `<div lang="es"><imh-competencies><h2>Marco del río</h2><ul data-framework="${id}" data-version="4">
        <li>Escuchar<ul><li>Esperar<p>Espera <em>una</em> respuesta.</p></li></ul></li></ul>
        <p data-rights data-holder="Sociedad">Derechos. <a href="/derechos">Más</a></p></imh-competencies></div>`,
    );
    await take(/^Take the framework/);
    await until(() => expect(text()).to.contain('version 4'));
    await take('Add to my log');
    await until(() => expect(store.framework(id)).not.to.equal(undefined));
    const taken = store.framework(id)!;
    expect(taken).to.deep.include({ language: 'es', title: 'Marco del río' });
    expect(taken.rights?.url).to.equal(`${location.origin}/derechos`);
    expect(taken.nodes.map(({ label }) => label)).to.deep.equal(['Escuchar', 'Esperar']);
  });

  it('keeps only titles if the rights refuse a copy, and does not ask for the members’ file', async () => {
    const rights = { display: 'members', membersSrc: '/answers/forbidden.json', personalCopy: false } as const;
    const { store, text, take } = await beside(`<imh-competencies>${inside(framework({ rights }))}</imh-competencies>`);
    await take('Take the framework');
    await until(() => expect(text()).to.contain('only titles and codes will be kept'));
    expect(text()).to.contain('The statements for members were not read.');
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('forbidden'))).to.deep.equal([]);
    await take('Add to my log');
    await until(() => expect(store.framework(id)).not.to.equal(undefined));
    expect(JSON.stringify(store.framework(id))).not.to.contain('MARKED');
  });

  it('explains that the person is not signed in if the members’ file is a sign-in page', async () => {
    const rights = { display: 'members', membersSrc: '/answers/sign-in.json', personalCopy: true } as const;
    const { text, take } = await beside(`<imh-competencies>${inside(framework({ rights }))}</imh-competencies>`);
    await take('Take the framework');
    await until(() => expect(text()).to.contain('sign in on that page, then take the framework again.'));
    expect('harmed' in window).to.equal(false);
  });

  it('looks for a new version where a framework was taken before, and compares it', async () => {
    const { store, text, take } = await beside(
      `<imh-competencies>${inside(framework({ version: '2', nodes: [...framework().nodes, { id: 'b', label: 'New' }] }))}</imh-competencies>`,
    );
    const { origin, pathname } = location;
    const from = { kind: 'page', from: origin + pathname, at: '2026-11-21T09:00:00Z' } as const;
    const kept = await keepFramework(store, await frameworkCandidate(store, { framework: framework(), origin: from }));
    expect(kept.ok).to.equal(true);
    await setSessionValue('offers-1', { ...foundOffers(document, location.href)!, tabId: 1, at: 1 });
    await take('Look for a new version');
    await until(() => expect(text()).to.contain('1 part is new'));
    await take('Install version 2');
    await until(() => expect(store.framework(id)?.version).to.equal('2'));
  });

  for (const [name, markup, reason] of [
    [
      'a document of another kind',
      `<imh-competencies>${inside({ format: 'imh-trainings', formatVersion: 1, id: 'urn:x:g', title: 'G', trainings: [] })}</imh-competencies>`,
      'imh-trainings',
    ],
    ['broken JSON', '<imh-competencies src="/answers/broken.json"></imh-competencies>', 'JSON'],
    ['20 MB', '<imh-competencies src="/answers/large.json"></imh-competencies>', 'larger than 10 MB'],
    ['a sign-in page', '<imh-competencies src="/answers/sign-in.json"></imh-competencies>', 'sign in'],
    ['a refusal', '<imh-competencies src="/answers/forbidden.json"></imh-competencies>', '403'],
    ['nothing', '<imh-competencies><p>Soon</p></imh-competencies>', 'contains no document'],
    [
      'an address that is none',
      '<imh-competencies src="javascript:alert(1)"></imh-competencies>',
      'contains no document',
    ],
    [
      'a deep document',
      `<imh-competencies><script type="application/json">{"format":"imh-framework","a":${'['.repeat(9000)}</script></imh-competencies>`,
      'Nothing was taken',
    ],
  ] as const) {
    it(`explains why ${name} is not taken, and changes nothing`, async () => {
      const { store, text, take } = await beside(markup);
      const before = store.frameworks.length;
      await take(/^Take the framework/);
      await until(() => expect(text()).to.contain('Nothing was taken').and.to.contain(reason), 10_000);
      expect(store.frameworks.length).to.equal(before);
      expect('harmed' in window).to.equal(false);
    });
  }

  it('takes the person’s own answers from this browser and from the element, and takes them back', async () => {
    const earlier = check({ id: '6b0e6f0e-0b3c-4c5e-9a52-000000000002', takenAt: '2025-01-01T09:00:00Z' });
    const other = check({ id: '6b0e6f0e-0b3c-4c5e-9a52-000000000003', framework: { id: 'urn:example:other' } });
    localStorage.setItem(`imh-self-check:${id}`, JSON.stringify([earlier, check(), { format: 'imh-self-check' }]));
    localStorage.setItem('imh-self-check:urn:example:other', JSON.stringify([other]));
    const { store, text, take } = await beside(`<imh-self-check>${inside(framework())}</imh-self-check>`);
    const later = check({ takenAt: '2026-11-04T09:00:00Z', answers: [{ node: 'a', level: 3 }] });
    Object.assign(pages[0]!.firstElementChild!, { answers: later, framework: framework() });
    await take('Take my self-check answers');
    await until(() => expect(text()).to.contain('2 self-checks are in your log. The latest is of November 4, 2026.'));
    const kept = (await store.list('self-check')).map(({ content }) => content as SelfCheck);
    expect(kept.map(({ takenAt }) => takenAt).sort()).to.deep.equal([earlier.takenAt, later.takenAt]);
    await take('Take my self-check answers');
    await until(() => expect(text()).to.contain('Your log has these self-check answers already.'));
  });

  it('takes answers back with Undo, and explains that there are none', async () => {
    const { store, text, take } = await beside(`<imh-self-check>${inside(framework())}</imh-self-check>`);
    await take('Take my self-check answers');
    await until(() => expect(text()).to.contain('keeps no self-check answers'));
    localStorage.setItem(`imh-self-check:${id}`, JSON.stringify([check()]));
    await take('Take my self-check answers');
    await until(() => expect(text()).to.contain('Your self-check of November 3, 2026 is in your log.'));
    await take('Undo');
    await until(async () => expect(await store.list('self-check')).to.deep.equal([]));
  });

  it('takes a training guide after showing its rights, and asks before it replaces one of another site', async () => {
    const guide = {
      format: 'imh-trainings',
      formatVersion: 1,
      id: 'urn:x:guide',
      title: 'Guide',
      trainings: [],
    } as const;
    const { store, element, text, take } = await beside(`<imh-trainings>${inside(guide)}</imh-trainings>`);
    expect((await store.guides.put({ ...guide, title: 'Mine', trainings: [] })).ok).to.equal(true);
    await take('Take the training guide');
    await until(() => expect(text()).to.contain('This takes the place of: Mine.'));
    await expect(element).to.be.accessible();
    await take('Keep what I have');
    expect((await store.guides.get(guide.id))?.title).to.equal('Mine');
    await take('Take the training guide');
    await take('Replace it');
    await until(() => expect(text()).to.contain('Guide: 0 trainings.'));
    await take('Undo');
    await until(async () => expect((await store.guides.get(guide.id))?.title).to.equal('Mine'));
  });

  it('keeps no guide whose rights refuse a copy', async () => {
    const rights = { statement: 'Members only.', personalCopy: false };
    const guide = {
      format: 'imh-trainings',
      formatVersion: 1,
      id: 'urn:x:guide',
      title: 'Guide',
      trainings: [],
      rights,
    };
    const { element, text, take } = await beside(`<imh-trainings>${inside(guide)}</imh-trainings>`, 'es');
    await take('Tomar la guía de capacitaciones');
    await until(() => expect(text()).to.contain('no permiten una copia personal').and.to.contain('Members only.'));
    expect(allByRole(element, 'button').map(nameOf)).to.deep.equal(['Cerrar']);
    await expect(element).to.be.accessible();
  });

  it('takes nothing when the tab shows another page by now', async () => {
    const { text, take } = await beside(`<imh-competencies>${inside(framework())}</imh-competencies>`);
    await setSessionValue('offers-1', {
      tabId: 1,
      at: 1,
      place: 'https://assoc.example/page',
      frames: [],
      offers: [{ kind: 'framework', title: '', element: 0 }],
    });
    await until(() => expect(text()).to.contain('assoc.example'));
    await take('Take the framework');
    await until(() => expect(text()).to.contain('the tab now shows another page'));
  });

  it('explains what to do with a framework in a frame of another site', async () => {
    const { element, text } = await beside('');
    const frames = ['https://host.example/embed.html?src=x'];
    await setSessionValue('offers-1', { tabId: 1, at: 1, place: 'https://assoc.example/page', frames, offers: [] });
    await until(() => expect(text()).to.contain('in a frame of another site'));
    expect(byRole<HTMLAnchorElement>(element, 'link').href).to.equal(frames[0]);
    await expect(element).to.be.accessible();
  });
});
