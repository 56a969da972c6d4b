import { type CompetencyTag, localDay, type Trainings } from '@imh/core';
import type { Draft } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineAnnouncedCompetencies } from '../../extension/features/announced/define.js';
import { withGuideCompetencies } from '../../extension/features/announced/guide-matches.js';
import { showFramework } from '../../extension/features/settings.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, mount, openStore, until } from './mounted.js';

defineAnnouncedCompetencies();

const starter = 'urn:x-imh:framework:starter';
const page = 'https://assoc.example/trainings/cues';

/** An element beside a form that shows what is stored. */
async function announced(draft: Draft, language: 'en' | 'es' = 'en') {
  const store = await openStore();
  expect((await showFramework(store, starter)).ok).to.equal(true);
  expect((await store.keepDraft(draft)).ok).to.equal(true);
  const element = await mount('announced-competencies', { app: appOf(store, language), draft });
  const stored = async () => (await store.draft(draft.id))!;
  store.listen(({ what }) => {
    if (what === 'drafts') void stored().then((now) => (element.draft = now));
  });
  const tags = async () => ((await stored()).content.competencies ?? []).map(({ node, source }) => [node, source]);
  return { store, element, stored, tags };
}

/** Nodes of the starter set that can be tagged. */
async function someNodes(count: number): Promise<string[]> {
  const store = await openStore();
  return store
    .framework(starter)!
    .nodes.filter(({ kind }) => kind === 'competency')
    .slice(0, count)
    .map(({ id }) => id);
}

const guideOf = (nodes: readonly string[]): Trainings => ({
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:guide',
  title: 'Guide of 2026',
  publisher: { name: 'Riverbend Society' },
  trainings: [
    {
      id: 't',
      title: 'Reading cues',
      urls: [page],
      competencies: [...nodes.map((node) => `${starter}#${encodeURIComponent(node)}`), 'urn:x:unknown#a'],
      alignedBy: 'association',
    },
  ],
});

describe('<announced-competencies>', () => {
  afterEach(cleanUp);

  it('shows what a training guide has filled in, and removes all of it with one click', async () => {
    const nodes = await someNodes(2);
    const store = await openStore();
    expect((await store.guides.put(guideOf(nodes))).ok).to.equal(true);
    const own: CompetencyTag = { framework: starter, node: 'own', source: 'self' };
    const read = { ...draftOf({ title: 'Cues', url: page }), page };
    const filled = withGuideCompetencies(store, read, await store.guides.list(), 'en');
    expect(filled.content.competencies?.map(({ node, source }) => [node, source])).to.deep.equal(
      nodes.map((node) => [node, 'training-guide']),
    );
    const draft = { ...filled, content: { ...filled.content, competencies: [own, ...filled.content.competencies!] } };
    expect((await store.keepDraft(draft)).ok).to.equal(true);
    const element = await mount('announced-competencies', { app: appOf(store), draft });
    await until(() =>
      expect(visibleText(element)).to.contain('From the training guide of Riverbend Society: “Reading cues”'),
    );
    expect(visibleText(element)).to.contain('1 competency is of a framework that is not on this computer.');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Remove these 2 competencies').click();
    const stored = async () => (await store.draft(draft.id))!;
    await until(async () => expect((await stored()).content.competencies).to.deep.equal([own]));
    element.draft = await stored();
    byRole(element, 'button', 'Undo').click();
    await until(async () => expect((await stored()).content.competencies).to.have.length(3));
  });

  it('fills in nothing for a draft that the person has changed, and for another page', async () => {
    const nodes = await someNodes(1);
    const store = await openStore();
    expect((await store.guides.put(guideOf(nodes))).ok).to.equal(true);
    for (const draft of [
      { ...draftOf({ title: 'Cues', url: page }), page, touched: true },
      { ...draftOf({ title: 'Cues', url: `${page}-2` }), page: `${page}-2` },
      draftOf({ title: 'Cues', url: page }),
    ]) {
      expect(withGuideCompetencies(store, draft, await store.guides.list(), 'en')).to.equal(draft);
    }
  });

  it('offers what the page announces, none of it checked, and adds it with one click', async () => {
    const nodes = await someNodes(12);
    const all = nodes.map((node) => ({ address: `${starter}#${encodeURIComponent(node)}`, how: 'teaches' as const }));
    const draft = {
      ...draftOf({ title: 'A' }),
      fromPage: { announced: [...all, { name: 'Unknown', how: 'teaches' as const }] },
    };
    const { element, tags } = await announced(draft);
    await until(() => expect(visibleText(element)).to.contain('Announced by this page'));
    const boxes = () => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes().map(({ checked }) => checked)).to.deep.equal(nodes.map(() => false));
    expect(allByRole(element, 'checkbox')).to.have.length(10);
    byRole(element, 'summary', '2 more');
    expect(visibleText(element)).to.contain('1 announced competency is in no framework on this computer.');
    await expect(element).to.be.accessible();
    expect(await tags()).to.deep.equal([]);

    boxes()[0]!.click();
    await until(async () => expect(await tags()).to.deep.equal([[nodes[0], 'page']]));
    (await until(() => byRole(element, 'button', 'Add the 11 announced'))).click();
    await until(async () => expect((await tags()).map(([node]) => node)).to.deep.equal(nodes));
    await until(() => expect(boxes().every(({ checked }) => checked)).to.equal(true));
    expect(allByRole(element, 'button')).to.deep.equal([]);
    boxes()[1]!.click();
    await until(async () => expect(await tags()).to.have.length(11));
  });

  it('lists the trainings of a page, of which none is chosen, and takes the one that the person chooses', async () => {
    const trainings = [
      { title: 'Session one', url: 'https://assoc.example/one?token=abc', dateStart: '2020-03-04' },
      { title: 'Session two', dateStart: '2099-01-01', dateEnd: '2099-01-02' },
    ];
    const draft = { ...draftOf({ title: 'All sessions', note: 'Mine' }), fromPage: { trainings } };
    const { element, stored } = await announced(draft);
    await until(() => expect(visibleText(element)).to.contain('This page lists 2 trainings'));
    expect((await stored()).content.title).to.equal('All sessions');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Use this training: Session one').click();
    await until(async () =>
      expect((await stored()).content).to.deep.include({
        title: 'Session one',
        url: 'https://assoc.example/one',
        dateStart: '2020-03-04',
        status: 'finished',
        dateCompleted: '2020-03-04',
        note: 'Mine',
      }),
    );
    (await until(() => byRole(element, 'button', 'Undo'))).click();
    await until(async () => expect((await stored()).content.title).to.equal('All sessions'));
    byRole(element, 'button', 'Use this training: Session two').click();
    await until(async () => expect((await stored()).content.status).to.equal('planned'));
  });

  it('fills in the competencies of the guide for the training that the person chooses', async () => {
    const [node] = await someNodes(1);
    const trainings = [
      { title: 'Reading cues', dateStart: localDay(new Date()) },
      { title: 'Another', dateStart: '2020-03-04' },
    ];
    const { store, element, tags } = await announced({ ...draftOf({ title: 'All' }), fromPage: { trainings } });
    const guide = guideOf([node!]);
    const dated = { ...guide.trainings[0]!, urls: [], dates: [{ start: localDay(new Date()) }] };
    expect((await store.guides.put({ ...guide, trainings: [dated] })).ok).to.equal(true);
    (await until(() => byRole(element, 'button', 'Use this training: Reading cues'))).click();
    await until(async () => expect(await tags()).to.deep.equal([[node, 'training-guide']]));
  });

  it('shows nothing if nothing announces itself, and explains itself in Spanish', async () => {
    const { element } = await announced(draftOf({ title: 'A' }));
    expect(visibleText(element).trim()).to.equal('');
    const [node] = await someNodes(1);
    const draft = {
      ...draftOf(),
      fromPage: { announced: [{ address: `${starter}#${node}`, how: 'assesses' as const }] },
    };
    const spanish = (await announced(draft, 'es')).element;
    await until(() => expect(nameOf(byRole(spanish, 'button'))).to.equal('Agregar la anunciada'));
    await expect(spanish).to.be.accessible();
  });
});
