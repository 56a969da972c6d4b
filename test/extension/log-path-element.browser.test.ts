import type { EvidenceContent, SelfCheck } from '@imh/core';
import { starter } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { viewIn } from '../../extension/features/log/view-address.js';
import { defineLogPath } from '../../extension/features/path/define.js';
import { asked, selfCheckYears } from '../support/self-check-years.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogPath();

const day = '2026-11-21';
const aim = {
  association: 'MassAIMH (Massachusetts)',
  framework: { id: starter.id, version: starter.version },
  category: 'family-specialist',
  purpose: 'renewal',
};
const tagged = (at: number): EvidenceContent['competencies'] => [{ framework: starter.id, node: asked[at]! }];
const entries: readonly EvidenceContent[] = [
  { title: 'Before the plan', type: 'course', dateCompleted: '2025-03-01', minutes: 60, competencies: tagged(0) },
  { title: 'Since the plan', type: 'course', dateCompleted: '2025-09-01', minutes: 90, competencies: tagged(0) },
  { title: 'Supervision', type: 'rsc-received', dateCompleted: '2026-02-01', minutes: 60 },
  { title: 'Tomorrow', type: 'course', dateCompleted: '2026-11-22', minutes: 600, competencies: tagged(1) },
];

async function storeWith({
  aims = [aim],
  checks = selfCheckYears,
  contents = entries,
}: {
  aims?: readonly object[];
  checks?: readonly SelfCheck[];
  contents?: readonly EvidenceContent[];
} = {}): Promise<EvidenceStore> {
  const store = await openStore();
  for (const content of aims) await store.save({ kind: 'aim', id: store.newId(), parents: [], content });
  for (const content of checks) await store.save({ kind: 'self-check', id: content.id, parents: [], content });
  for (const content of contents) await saveEntry(store, content);
  return store;
}

/** The text of one part of the path. */
function part(element: Element, name: string): Promise<string> {
  return until(() => visibleText(byRole(element, 'heading', name).parentElement!));
}

function give(element: Element, files: readonly File[]): void {
  const picker = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
}

describe('<log-path>', () => {
  afterEach(cleanUp);

  it('shows the aim, what the log holds by year, and the next date', async () => {
    const store = await storeWith();
    const element = await mount('log-path', { app: appOf(store), day });
    const now = await part(element, 'Now');
    expect(now).to.contain('Working toward: Family specialist, MassAIMH (Massachusetts), renewal');
    expect(now).to.contain('Your log has 3 finished entries.');
    expect(now)
      .to.match(/Training ?: 2.5 h/)
      .and.to.match(/RSC received ?: 1 h/);
    expect(now).to.match(/Next date: .*December 31, 2026/);
    expect(now).to.contain('(in 40 days)').and.to.contain('The current period ends.');
    byRole(element, 'summary', 'Hours by year').click();
    const rows = await until(() => {
      const found = allByRole(element, 'row').map(nameOf);
      expect(found).to.have.length(3);
      return found;
    });
    expect(rows[1]).to.match(/2026 ?0 h ?1 h/);
    expect(rows[2]).to.match(/2025 ?2.5 h ?0 h/);
    expect(visibleText(element)).not.to.match(/qualif|100 ?%/i);
    await expect(element).to.be.accessible();
  });

  it('shows the self-checks over the years as bars and in numbers, with other versions and categories noted', async () => {
    const store = await storeWith();
    const element = await mount('log-path', { app: appOf(store), day });
    const checks = await part(element, 'Self-checks over the years');
    expect(checks).to.contain('2024: made with version 0.1 of the framework');
    expect(checks).to.contain('2024: 1 answer does not match the current version and is not shown.');
    expect(checks).to.match(/2024: category .+/);
    const { shadowRoot } = element.shadowRoot!.querySelector('imh-my-path')!;
    const [first] = shadowRoot!.querySelectorAll('.domain');
    const bars = [...first!.querySelectorAll('.bar')].map((bar) => bar.querySelector('span')!.textContent);
    expect(bars).to.deep.equal(['2024', '2025', '2026']);
    byRole(element, 'summary', 'In numbers').click();
    await until(() => expect(allByRole(element, 'row').length).to.be.greaterThan(20));
    const total = (year: string) =>
      allByRole(element, 'row')
        .filter((row) => row.children[1]?.textContent.trim() === year)
        .flatMap((row) => [...row.children].slice(2).map((cell) => Number(cell.textContent)))
        .reduce((all, count) => all + count, 0);
    expect(total('2025')).to.equal(asked.length);
    expect(total('2026')).to.equal(asked.length);
    await expect(element).to.be.accessible();
  });

  it('tells what rose, fell and is new since the last check', async () => {
    const store = await storeWith();
    const element = await mount('log-path', { app: appOf(store), day });
    await part(element, 'What changed from 2025 to 2026');
    const summaries = allByRole(element, 'summary', /competency$/).map(nameOf);
    expect(summaries).to.deep.equal([
      'Higher than before: 1 competency',
      'Lower than before: 1 competency',
      'Answered for the first time: 1 competency',
    ]);
    byRole(element, 'summary', 'Higher than before: 1 competency').click();
    expect(await part(element, 'Self-checks over the years')).to.contain(
      'Then: I am trying it out. Now: It is part of my work.',
    );
    expect(visibleText(element)).to.contain(`The same as before: ${asked.length - 4} answers.`);
  });

  it('brings the plan back, with changed answers and the entries since then', async () => {
    const store = await storeWith();
    const element = await mount('log-path', { app: appOf(store), day });
    await part(element, 'What you planned last time');
    const items = [...element.shadowRoot!.querySelector('imh-my-path')!.shadowRoot!.querySelectorAll('.planned > li')];
    const [video, reading, gone, rest] = items.map((item) => visibleText(item));
    expect(video).to.contain('Watch two videos with my supervisor').and.to.contain('by 2026');
    expect(video).to.contain('Then: I am trying it out. Now: It is part of my work.');
    expect(reading).to.contain('Then and now: I am trying it out.');
    expect(reading).to.contain('In your log since then: no entry.');
    expect(gone).to.contain('This competency is not in the current version of the framework.');
    expect(rest).to.contain('Rest more').and.not.to.contain('Then');
    const link = byRole<HTMLAnchorElement>(element, 'link', 'In your log since then: 1 entry.');
    const { ids = [] } = viewIn(link.hash).filter ?? {};
    expect(((await store.get('entry', ids[0]!))!.content as EvidenceContent).title).to.equal('Since the plan');
  });

  it('lists dates and steps with their source, and shows as unknown what no list states', async () => {
    const element = await mount('log-path', { app: appOf(await storeWith()), day });
    const dates = await part(element, 'Dates and steps');
    expect(dates).to.contain('The current period ends.').and.to.contain('read on November');
    const { shadowRoot } = element.shadowRoot!.querySelector('imh-my-path')!;
    expect(shadowRoot!.querySelectorAll('.steps li').length).to.be.greaterThan(1);

    const unknown = await mount('log-path', {
      app: appOf(await storeWith({ aims: [], checks: [], contents: [] })),
      day,
    });
    const text = await until(() => {
      const found = visibleText(unknown);
      expect(found).to.contain('What you are working toward is not known.');
      return found;
    });
    for (const sentence of [
      'The next date is not known.',
      'There is no self-check yet.',
      'dates and steps are not known',
      'Your category is not known',
    ]) {
      expect(text).to.contain(sentence);
    }
    await expect(unknown).to.be.accessible();
  });

  it('shows what would be new in another category, with what the log already has', async () => {
    const element = await mount('log-path', { app: appOf(await storeWith()), day });
    await part(element, 'The next category');
    const select = await until(() => byRole(element, 'combobox', 'Show what would be new in'));
    choose(select, 'mentor-policy');
    const next = await until(async () => {
      const found = await part(element, 'The next category');
      expect(found).to.match(/\d+ competenc(y|ies) of “Mentor: policy” would be new/);
      return found;
    });
    expect(next).to.contain('not a rank').and.to.contain('Your association decides');
  });

  it('adds self-check files with Undo, and refuses what is something else or known already', async () => {
    const store = await storeWith({ checks: selfCheckYears.slice(0, 2) });
    const element = await mount('log-path', { app: appOf(store), day });
    await part(element, 'Now');
    const file = (name: string, content: unknown) => new File([JSON.stringify(content)], name);
    give(element, [
      file('2026.json', selfCheckYears[2]),
      file('2025.json', selfCheckYears[1]),
      file('other.json', { format: 'imh-framework' }),
    ]);
    const status = await until(() => {
      const found = visibleText(byRole(element, 'status', /was added/));
      expect(found).to.contain('The self-check of March 10, 2026 was added.');
      return found;
    });
    expect(status).to.contain('2025.json is in your log already.').and.to.contain('other.json was not added.');
    await part(element, 'What changed from 2025 to 2026');
    byRole(element, 'button', 'Undo').click();
    await part(element, 'What changed from 2024 to 2025');
    expect(await store.list('self-check')).to.have.length(2);
  });

  it('works in Spanish and in 320 pixels', async () => {
    document.body.style.inlineSize = '320px';
    const element = await mount('log-path', { app: appOf(await storeWith(), 'es'), day });
    await part(element, 'Autoevaluaciones a lo largo de los años');
    const text = visibleText(element);
    expect(text).to.contain('Mi camino').and.to.contain('Lo que planeó la última vez');
    expect(text).not.to.match(/\b(the|your|self-check)\b/i);
    for (const summary of allByRole(element, 'summary')) summary.click();
    await until(() => expect(element.scrollWidth).to.be.at.most(320));
    const { shadowRoot } = element.shadowRoot!.querySelector('imh-my-path')!;
    const edge = Math.ceil(element.getBoundingClientRect().right);
    const wide = [...shadowRoot!.querySelectorAll('.path :is(li, p, h3, h4, i, b, select, a, td, th)')]
      .filter((one) => one.checkVisibility() && !one.closest('thead') && one.getBoundingClientRect().right > edge)
      .map((one) => visibleText(one));
    expect(wide).to.deep.equal([]);
    await expect(element).to.be.accessible();
    document.body.style.inlineSize = '';
  });
});
