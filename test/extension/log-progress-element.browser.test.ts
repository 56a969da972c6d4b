import type { EvidenceContent, ReferenceRating } from '@imh/core';
import { requirementSets } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { viewIn } from '../../extension/features/log/view-address.js';
import { defineLogProgress } from '../../extension/features/progress/define.js';
import { readProgress } from '../../extension/features/progress/progress-data.js';
import { chooseRequirements } from '../../extension/features/settings.js';
import { fiveYears } from '../support/five-years.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, enter, mount, openStore, saveEntries, saveEntry, until } from './mounted.js';
import { backupOf } from '../storage/backup-of.js';

defineLogProgress();

const day = '2026-11-21';
const aim = {
  association: 'MassAIMH (Massachusetts)',
  category: 'family-specialist',
  purpose: 'renewal',
  providesRsc: true,
};

async function storeWith(contents: readonly EvidenceContent[], content: object = aim): Promise<EvidenceStore> {
  const store = await openStore();
  expect((await store.save({ kind: 'aim', id: store.newId(), parents: [], content })).ok).to.equal(true);
  for (const each of contents) await saveEntry(store, each);
  return store;
}

const monthly = Array.from({ length: 9 }, (_, month) => ({ date: `2026-0${month + 1}-05`, minutes: 60 }));

const mounted = (store: EvidenceStore) => mount('log-progress', { app: appOf(store), day });

/** The text of one list of requirements. */
async function listed(element: Element, name: string | RegExp): Promise<string> {
  return until(() => {
    const sections = [...element.shadowRoot!.querySelectorAll<HTMLElement>('section[aria-label]')];
    const found = sections.find((section) =>
      typeof name === 'string' ? nameOf(section) === name : name.test(nameOf(section)),
    );
    if (!found) throw new Error(`No list ${name}. Found: ${sections.map(nameOf).join(', ')}`);
    return visibleText(found);
  });
}

describe('<log-progress>', () => {
  afterEach(cleanUp);

  it('compares five years of evidence with the published lists of five associations', async () => {
    const store = await storeWith(fiveYears());
    const ids = requirementSets.filter(({ purpose }) => purpose === 'renewal').map(({ id }) => id);
    expect((await chooseRequirements(store, ids)).ok).to.equal(true);
    const element = await mounted(store);

    // 2026 until 21 November: 10 × 1.5 + 6 = 21 h of training; sessions of January to November = 11 h.
    const massachusetts = await listed(element, 'MassAIMH: yearly renewal');
    expect(massachusetts).to.contain('21 of 15 h listed').and.to.contain('11 of 12 h listed');
    expect(massachusetts).to.contain('Still missing: 1 h (Reflective supervision or consultation received)');
    expect(massachusetts)
      .to.contain('Training: 21 h')
      .and.to.contain('RSC received: 11 h')
      .and.to.contain('Other: 0.75 h');

    // The same, of which 1.5 h DEI (1 asked) and 6 h about providing RSC (3 asked).
    const michigan = await listed(element, 'MI-AIMH: yearly renewal');
    expect(michigan).to.contain('1.5 of 1 h listed').and.to.contain('6 of 3 h listed');
    expect(michigan).to.contain('11 of 12 h listed');

    // 2025 to 2027: 2 × 21 = 42 h of training, 12 + 11 = 23 h of supervision; per year 12 h: 1 + 12 = 13 h missing.
    const pennsylvania = await listed(element, 'PA-AIMH: renewal every three years');
    expect(pennsylvania).to.contain('42 of 45 h listed').and.to.contain('23 of 36 h listed');
    expect(pennsylvania).to.contain('Still missing: 13 h (Reflective supervision or consultation received)');
    expect(pennsylvania).to.contain('2027: 0 of 12 h listed');
    expect(pennsylvania).to.contain('Unclear in the source');

    // DEI 2 × 1.5 = 3 of 3 h; about providing RSC 2 × 6 = 12 of 15 h.
    const rhodeIsland = await listed(element, 'RIAIMH: renewal every three years');
    expect(rhodeIsland).to.contain('3 of 3 h listed').and.to.contain('12 of 15 h listed');
    expect(rhodeIsland).to.contain('read on November 21, 2026');

    // July 2026 to June 2027: 4 × 1.5 + 6 = 12 h, sessions of July to November = 5 h.
    const westernAustralia = await listed(element, /^AAIMH WA/);
    expect(westernAustralia).to.contain('12 of 15 h listed').and.to.contain('5 of 12 h listed');

    expect(visibleText(element)).not.to.match(/100 ?%|qualif|complete[ds]? all/i);
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('chooses the lists that fit the aim, and counts a first application over all years', async () => {
    const store = await storeWith(fiveYears(), { ...aim, purpose: 'application' });
    const element = await mounted(store);
    // Tagged trainings only: 5 × 15 h. Supervision within 24 months: 5 November 2024 to 5 November 2026 = 25 h.
    const application = await listed(element, 'First application: Family Specialist');
    expect(application).to.contain('75 of 30 h listed').and.to.contain('25 of 24 h listed');
    expect(application).to.contain('0 of 3 references noted as received');
    expect(element.shadowRoot!.querySelectorAll('section[aria-label]')).to.have.length(1);
  }).timeout(30_000);

  it('links each figure and each reason to exactly its entries', async () => {
    const store = await storeWith([
      { title: 'Counted', type: 'course', dateCompleted: '2026-03-01', minutes: 60 },
      { title: 'No hours', type: 'course', dateCompleted: '2026-03-02' },
      { title: 'Tomorrow', type: 'course', status: 'finished', dateCompleted: '2026-11-22', minutes: 600 },
      { title: 'Last year', type: 'course', dateCompleted: '2025-03-02', minutes: 60 },
    ]);
    const titles = async (link: HTMLElement) => {
      const { ids = [] } = viewIn((link as HTMLAnchorElement).hash).filter ?? {};
      const records = await Promise.all(ids.map((id) => store.get('entry', id)));
      return records.map((record) => (record!.content as EvidenceContent).title).sort();
    };
    const element = await mounted(store);
    const figure = await until(() => byRole(element, 'link', '1 of 15 h listed'));
    expect(await titles(figure)).to.deep.equal(['Counted', 'No hours']);
    expect(await titles(byRole(element, 'link', '1 entry is dated outside this period.'))).to.deep.equal(['Last year']);
    byRole(element, 'summary', 'Not counted, or not in full: 2 entries').click();
    const future = await until(() => byRole(element, 'link', '1 entry, 10 h'));
    expect(await titles(future)).to.deep.equal(['Tomorrow']);
    expect(visibleText(element)).to.contain(': in the future').and.to.contain(': the hours are missing');
  });

  it('answers month by month what will be missing if everything planned takes place', async () => {
    const store = await storeWith([
      { title: 'Done', type: 'course', dateCompleted: '2026-03-01', minutes: 13 * 60 },
      { title: 'Planned', type: 'course', status: 'planned', dateStart: '2026-12-10', minutes: 120 },
    ]);
    const element = await mounted(store);
    expect(await listed(element, 'MassAIMH: yearly renewal')).to.contain('13 of 15 h listed');
    byRole(element, 'summary', 'Ready for December 2026?').click();
    const [, november, december] = await until(() => {
      const rows = allByRole(element, 'row').map(nameOf);
      expect(rows).to.have.length(3);
      return rows;
    });
    expect(november).to.match(/November 2026 ?0 ?2 h: Training/);
    expect(december).to.match(/December 2026 ?1 ?12 h: Reflective/);
  });

  it('shows the previous period, and that it is over', async () => {
    const store = await storeWith([{ title: 'Last year', type: 'course', dateCompleted: '2025-03-02', minutes: 60 }]);
    const element = await mounted(store);
    expect(await listed(element, /MassAIMH/))
      .to.contain('0 of 15 h listed')
      .and.to.contain('40 days are left');
    byRole(element, 'button', 'Previous period').click();
    await until(async () => expect(await listed(element, /MassAIMH/)).to.contain('1 of 15 h listed'));
    expect(await listed(element, /MassAIMH/))
      .to.contain('This period is over.')
      .and.to.contain('December 31, 2025');
    byRole(element, 'button', 'Current period').click();
    await until(async () => expect(await listed(element, /MassAIMH/)).to.contain('0 of 15 h listed'));
  });

  it('keeps a rule of the person’s own, with hours per topic, and deletes it with Undo', async () => {
    const store = await storeWith([
      { title: 'Ethics', type: 'course', dateCompleted: '2026-03-01', minutes: 120, topics: ['ethics'] },
      { title: 'Other', type: 'article', dateCompleted: '2026-04-01', minutes: 60 },
    ]);
    const element = await mounted(store);
    (await until(() => byRole(element, 'summary', 'Choose lists of requirements'))).click();
    (await until(() => byRole(element, 'button', 'Add a rule of your own'))).click();
    const save = await until(() => byRole(element, 'button', 'Save rule'));
    save.click();
    await until(() => expect(visibleText(element)).to.contain('A name is needed.'));
    enter(byRole(element, 'textbox', 'Name of the rule'), 'LMHC license');
    enter(byRole(element, 'textbox', 'Hours in the period'), '36');
    enter(byRole(element, 'textbox', 'Hours per topic within it'), 'ethics 6');
    save.click();
    const rule = await listed(element, 'LMHC license');
    expect(rule).to.contain('3 of 36 h listed').and.to.contain('2 of 6 h listed');
    expect(rule).to.contain('Still missing: 4 h (Of these: ethics)');
    expect(await listed(element, /MassAIMH/)).to.contain('2 of 15 h listed');
    expect((await backupOf(store)).requirements).to.have.length(1);
    byRole(element, 'button', 'Delete “LMHC license”').click();
    (await until(() => byRole(element, 'button', 'Undo'))).click();
    await until(async () => expect(await store.requirements.list()).to.have.length(1));
  });

  it('counts a long log in short tasks, and stops when nobody waits for the result', async () => {
    const store = await storeWith([]);
    await saveEntries(store, 2_000, { title: 'Sessions', type: 'rsc-received', sessions: monthly });
    const question = { requirements: requirementSets.find(({ id }) => id.endsWith('mass-aimh-renewal'))!, day };
    const controller = new AbortController();
    let [isRead, tasks] = [false, 0];
    const read = (signal: AbortSignal) =>
      readProgress(store, [question], { today: day, signal, onProgress: (done) => (isRead = done === 1) });
    const count = () => {
      if (isRead) tasks += 1;
      setTimeout(count);
    };
    count();
    const [set] = await read(new AbortController().signal);
    expect(set!.progress.inPeriod).to.have.length(2_000);
    expect(tasks, 'other tasks ran after the last page was read').to.be.greaterThan(3);

    isRead = false;
    const stopped = read(controller.signal).then(
      () => 'counted',
      (error: unknown) => error,
    );
    await until(() => expect(isRead).to.equal(true), 30_000);
    controller.abort();
    expect(await stopped).to.equal(controller.signal.reason);
  }).timeout(60_000);

  it('shows reference ratings and self-checks beside the count, each labelled', async () => {
    const store = await storeWith([]);
    const rating: ReferenceRating = {
      format: 'imh-reference-rating',
      formatVersion: 1,
      id: crypto.randomUUID(),
      framework: { id: 'urn:test:a' },
      ratedAt: '2026-05-01T12:00:00Z',
      subject: { name: 'A' },
      rater: { relation: 'supervisor' },
      answers: [{ node: 'x', level: 1 }],
    };
    expect((await store.save({ kind: 'rating', id: rating.id, parents: [], content: rating })).ok).to.equal(true);
    const element = await mounted(store);
    await until(() => expect(visibleText(element)).to.contain('Reference rating, supervisor, May 1, 2026'));
    expect(visibleText(element)).to.contain('These are not counted in hours.');
  });

  it('closes a period; the copy prints the same after edits and deletions, which are listed beside it', async () => {
    const store = await storeWith([]);
    const content: EvidenceContent = { title: 'A course', type: 'course', dateCompleted: '2026-03-01', minutes: 90 };
    const course = await saveEntry(store, content);
    const lost = await saveEntry(store, { ...content, title: 'Another course' });
    const element = await mounted(store);
    (await until(() => byRole(element, 'button', 'Close this period: MassAIMH: yearly renewal'))).click();
    await until(() => byRole(element, 'dialog'));
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Close period').click();
    const view = await until(() => byRole(element, 'button', /^View “MassAIMH: yearly renewal/));
    view.click();
    const printed = () => visibleText(element.shadowRoot!.querySelector('article')!);
    const before = await until(printed);
    expect(before).to.contain('A course').and.to.contain('3 h').and.to.contain('12 h');
    expect(before).to.contain('As of November 21, 2026').and.to.contain('An informal count');
    expect(visibleText(element)).to.contain('Nothing that was listed has changed since.');

    const edited = { ...content, title: 'Renamed', minutes: 600 };
    expect((await store.save({ kind: 'entry', id: course.id, parents: course.heads, content: edited })).ok).to.equal(
      true,
    );
    expect((await store.save({ kind: 'entry', id: lost.id, parents: lost.heads })).ok).to.equal(true);
    await saveEntry(store, { ...content, title: 'Late' });
    await until(() => expect(visibleText(element)).to.contain('“A course” was changed: title, hours'));
    expect(visibleText(element)).to.contain('“Another course” was deleted').and.to.contain('“Late” was added');
    expect(printed()).to.equal(before);
    await expect(element).to.be.accessible();

    byRole(element, 'button', 'Reopen (delete this copy)').click();
    (await until(() => byRole(element, 'button', 'Undo'))).click();
    await until(async () => expect(await store.closedPeriods.list()).to.have.length(1));
    expect((await store.closedPeriods.list())[0]!.entries).to.have.length(2);
  }).timeout(20_000);

  it('works in Spanish', async () => {
    const store = await storeWith([]);
    const element = await mount('log-progress', { app: appOf(store, 'es'), day });
    expect(await listed(element, /^MassAIMH/)).to.contain('Todavía falta: 15 h (Capacitación).');
    await expect(element).to.be.accessible();
  });
});
