import { type EvidenceContent, type SelfCheck, textIn } from '@imh/core';
import { exampleGuide, massAimh, starter, wiAimh } from '@imh/frameworks';
import { expect } from '@open-wc/testing';
import { defineLogCoverage } from '../../extension/features/coverage/define.js';
import { viewIn } from '../../extension/features/log/view-address.js';
import { showFramework } from '../../extension/features/settings.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, choose, chooseFiles, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogCoverage();

const parts = wiAimh.nodes;

async function coverage(...nodes: string[]) {
  const store = await openStore();
  for (const node of nodes) {
    const competencies = [{ framework: wiAimh.id, version: wiAimh.version, node }];
    await saveEntry(store, { title: 'A webinar', status: 'finished', minutes: 90, competencies });
  }
  expect((await showFramework(store, wiAimh.id)).ok).to.equal(true);
  const element = await mount('log-coverage', { app: appOf(store) });
  await until(() => byRole(element, 'heading'));
  return element;
}

describe('<log-coverage>', () => {
  afterEach(cleanUp);

  it('names the framework, counts the covered parts, and is accessible', async () => {
    const element = await coverage(parts[0]!.id);
    expect(nameOf(byRole(element, 'heading'))).to.equal('Coverage');
    expect(visibleText(element)).to.contain(
      `Evidence for 1 of ${parts.length} parts. Still without any: ${parts.length - 1}.`,
    );
    await expect(element).to.be.accessible();
  });

  it('shows entries and hours of each part in words', async () => {
    const element = await coverage(parts[0]!.id, parts[0]!.id);
    const rows = await until(() => {
      const found = allByRole(element, 'row').slice(1).map(nameOf);
      expect(found).to.have.length(parts.length);
      return found;
    });
    // Gaps come first; the one covered part is last.
    expect(rows.at(-1)).to.match(/2 3 h ?2 ?0 ?2$/);
    expect(rows[0]).to.contain('nothing yet');
    byRole(element, 'checkbox', 'Gaps first').click();
    await until(() => expect(nameOf(allByRole(element, 'row')[1]!)).to.match(/2 3 h ?2 ?0 ?2$/));
  });

  it('hides covered parts on request', async () => {
    const element = await coverage(parts[0]!.id);
    await until(() => expect(allByRole(element, 'row')).to.have.length(1 + parts.length));
    byRole(element, 'checkbox', 'Show only what is missing').click();
    await until(() => expect(allByRole(element, 'row')).to.have.length(parts.length));
    expect(visibleText(element)).not.to.contain('1.5 h');
  });

  it('shows the competencies that are missing in an area that has evidence', async () => {
    const store = await openStore();
    const [leaf] = [...store.outlineOf(starter.id)!.byId.values()].filter(({ children }) => children.length === 0);
    const competencies = [{ framework: starter.id, version: starter.version, node: leaf!.node.id }];
    await saveEntry(store, { title: 'A webinar', status: 'finished', minutes: 90, competencies });
    expect((await showFramework(store, starter.id)).ok).to.equal(true);
    const element = await mount('log-coverage', { app: appOf(store) });
    const shown = () => allByRole(element, 'row').filter((row) => nameOf(row).includes('1.5 h')).length;
    await until(() => expect(shown()).to.be.greaterThan(0));
    const areas = shown();
    byRole(element, 'checkbox', 'Also show individual competencies').click();
    await until(() => expect(shown()).to.equal(areas + 1));
    byRole(element, 'checkbox', 'Show only what is missing').click();
    await until(() => expect(shown()).to.equal(areas));
    await expect(element).to.be.accessible();
  });

  it('links each number to exactly its entries', async () => {
    const element = await coverage(parts[0]!.id);
    const links = await until(() => {
      const found = allByRole(element, 'link', /^1 entry: /) as HTMLAnchorElement[];
      expect(found).to.have.length(3);
      return found;
    });
    const nodes = [{ framework: wiAimh.id, node: parts[0]!.id }];
    expect(links.map(({ hash }) => viewIn(hash).filter)).to.deep.equal([
      { nodes, statuses: ['finished'] },
      { nodes, statuses: ['finished'], how: 'acquired' },
      { nodes, statuses: ['finished'], kinds: ['other'] },
    ]);
  });

  it('shows only the parts of the chosen category, at first that of the aim', async () => {
    const store = await openStore();
    expect((await showFramework(store, starter.id)).ok).to.equal(true);
    const category = starter.categories[0]!;
    const content = { category: category.id };
    expect((await store.save({ kind: 'aim', id: store.newId(), parents: [], content })).ok).to.equal(true);
    const element = await mount('log-coverage', { app: appOf(store) });
    const select = await until(() => byRole<HTMLSelectElement>(element, 'combobox', 'Category'));
    await until(() => expect(select.value).to.equal(category.id));
    const rows = () => allByRole(element, 'row').length;
    const ofCategory = rows();
    choose(select, '');
    await until(() => expect(rows()).to.be.greaterThan(ofCategory));
  });

  it('lists tags that the framework does not hold, by name, and entries of other frameworks with a link', async () => {
    const store = await openStore();
    const tagged = (tag: object) =>
      saveEntry(store, {
        title: 'A webinar',
        status: 'finished',
        type: 'course',
        competencies: [{ framework: wiAimh.id, ...tag }],
      });
    await tagged({ node: 'gone', label: 'A former area' });
    await tagged({ localArea: 'Play in the woods' });
    await tagged({ framework: massAimh.id, node: 'communicating', label: 'Communicating' });
    await tagged({ framework: 'urn:test:elsewhere', node: 'x', label: 'X' });
    await saveEntry(store, { title: 'Untagged', status: 'finished' });
    expect((await showFramework(store, wiAimh.id)).ok).to.equal(true);
    const element = await mount('log-coverage', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('A former area'));
    expect(visibleText(element)).to.contain('Play in the woods');
    expect(visibleText(element)).to.contain('Evidence for 0 of');
    expect(byRole(element, 'link', '1 finished entry has no competency')).to.be.instanceOf(HTMLAnchorElement);
    expect(visibleText(element)).to.contain('A framework that is not installed (urn:test:elsewhere)');
    // Shipped crosswalk: "Communicating" is an exact match, so its entries are named, but not added.
    expect(nameOf(byRole(element, 'link', /also belongs to/))).to.match(
      /^1 entry tagged “6 Communicating” also belongs to “\d Communicating”$/,
    );
    byRole(element, 'button', /^Show MassAIMH/).click();
    await until(() => expect(visibleText(element)).to.contain('Evidence for 1 of 8 parts'));
    await expect(element).to.be.accessible();
  });

  it('shows the latest self-check beside the counts', async () => {
    const store = await openStore();
    const [leaf] = [...store.outlineOf(starter.id)!.byId.values()].filter(({ children }) => children.length === 0);
    const level = starter.scale.levels[0]!;
    const check = (day: string, value: number): SelfCheck => ({
      format: 'imh-self-check',
      formatVersion: 1,
      id: crypto.randomUUID(),
      framework: { id: starter.id, version: starter.version },
      takenAt: `${day}T12:00:00Z`,
      answers: [{ node: leaf!.node.id, level: value }],
    });
    for (const content of [check('2026-05-03', level.value), check('2025-01-01', starter.scale.levels[1]!.value)]) {
      expect((await store.save({ kind: 'self-check', id: content.id, parents: [], content })).ok).to.equal(true);
    }
    expect((await showFramework(store, starter.id)).ok).to.equal(true);
    const element = await mount('log-coverage', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('Self-check of May 3, 2026'));
    expect(visibleText(element)).to.contain(`${textIn(level.label, 'en')}: 1`);
  });

  it('names trainings of an installed guide for the gaps, and adds one as planned, with Undo', async () => {
    const store = await openStore();
    expect((await showFramework(store, starter.id)).ok).to.equal(true);
    const element = await mount('log-coverage', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('No training guide is installed'));
    expect((await store.guides.put(exampleGuide)).ok).to.equal(true);
    const plan = await until(() => byRole(element, 'button', /^Add as planned: /));
    plan.click();
    await until(() => expect(visibleText(byRole(element, 'status'))).to.contain('is in your log as planned'));
    const [entry] = await store.list('entry');
    expect((entry!.content as EvidenceContent).status).to.equal('planned');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Undo').click();
    await until(async () => expect(await store.list('entry')).to.have.length(0));
  });

  it('adds a guide from the spreadsheet of a coordinator, and explains a file that is none', async () => {
    const store = await openStore();
    expect((await showFramework(store, starter.id)).ok).to.equal(true);
    const element = await mount('log-coverage', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('No training guide is installed'));
    const { code } = starter.nodes.findLast((node) => node.code !== undefined)!;
    const table = `Title,Date,Hours,Competencies\nSleep and the first year,2099-05-09,2,${code}\n`;
    chooseFiles(element, new File([table], 'trainings 2099.csv'));
    await until(() => expect(visibleText(byRole(element, 'status'))).to.contain('1 training'));
    const [guide] = await store.guides.list();
    expect(guide!.trainings[0]).to.deep.include({ minutes: 120, dates: [{ start: '2099-05-09' }] });
    chooseFiles(element, new File(['{"type":"imh-evidence"}'], 'other.json'));
    await until(() => expect(visibleText(byRole(element, 'status'))).to.contain('other.json'));
    expect(await store.guides.list()).to.have.length(1);
  });

  it('explains that no framework is chosen', async () => {
    const element = await mount('log-coverage', { app: appOf(await openStore()) });
    await until(() => expect(visibleText(element)).to.contain('None is chosen yet'));
  });
});
