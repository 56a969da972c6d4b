import type { Framework, SelfCheck, TeamSums } from '@imh/core';
import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf } from './by-role.js';
import { cellsOf, choose, jsonFile, tableNamed, text, textIn, transferOf, until } from './evidence-files.js';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import { clearPage, expectQuietConsole, place, settle } from './place.js';
import { savedFiles } from './saved-files.js';

const framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:orchard',
  version: '2',
  title: 'Orchard skills',
  language: 'en',
  categories: [
    { id: 'picker', label: 'Picker' },
    { id: 'planner', label: 'Planner' },
  ],
  scale: { levels: ['Learns', 'Tries', 'Does', 'Teaches'].map((label, at) => ({ value: at + 1, label })) },
  nodes: [
    { id: 'trees', kind: 'domain', code: '1', label: 'Trees' },
    { id: 'pruning', kind: 'area', code: '1.1', label: 'Pruning', parents: ['trees'] },
    { id: 'p1', kind: 'competency', label: 'Cuts', parents: ['pruning'] },
    { id: 'grafting', kind: 'area', code: '1.2', label: 'Grafting', parents: ['trees'] },
    { id: 'g1', kind: 'competency', label: 'Grafts', parents: ['grafting'] },
    { id: 'plans', kind: 'domain', code: '2', label: 'Plans', categories: ['planner'] },
    { id: 'budget', kind: 'area', code: '2.1', label: 'Budget', parents: ['plans'] },
    { id: 'b1', kind: 'competency', label: 'Counts', parents: ['budget'] },
  ],
} as unknown as Framework;

const guide = {
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:guide',
  title: 'Orchard guide',
  language: 'en',
  trainings: [
    { id: 'a', title: 'A winter of grafting', competencies: ['urn:example:orchard#g1'], provider: 'Old Orchard' },
    { id: 'b', title: 'Sharp blades', competencies: ['urn:example:orchard#p1'] },
  ],
};

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function check(number: number, levels: Readonly<Record<string, number>>, more: Partial<SelfCheck> = {}): File {
  const document: SelfCheck = {
    format: 'imh-self-check',
    formatVersion: 1,
    id: uuid(number),
    framework: { id: 'urn:example:orchard', version: '2' },
    category: 'picker',
    takenAt: `2026-10-${10 + number}T09:00:00Z`,
    answers: Object.entries(levels).map(([node, level]) => ({ node, level })),
    ...more,
  };
  return jsonFile(`check-${number}.json`, document);
}

/** Eight people: pruning is a strength of five, grafting is new to six, one has not answered about it. */
const eight = (): File[] => [
  ...[1, 2, 3].map((number) => check(number, { p1: 4, g1: 1 })),
  ...[4, 5].map((number) => check(number, { p1: 3, g1: 2 })),
  check(6, { p1: 1, g1: 2 }),
  check(7, { p1: 2, g1: 4 }),
  check(8, { p1: 2 }),
];

async function program(attributes = ''): Promise<EvidenceElement> {
  await place(`<imh-evidence mode="team" ${attributes}>
    <script type="application/json">${JSON.stringify(framework)}</script>
  </imh-evidence>`);
  return document.querySelector('imh-evidence')!;
}

const tableOf = (element: Element, caption: string): string[][] => cellsOf(tableNamed(element, caption));

const sumsOf = (name: string, number: number, more: Partial<TeamSums> = {}): TeamSums => ({
  format: 'imh-team-sums',
  formatVersion: 1,
  id: uuid(number),
  savedAt: `2026-10-0${number % 10}T09:00:00Z`,
  framework: { id: 'urn:example:orchard', version: '2' },
  programs: [{ name, sums: uuid(number), people: 10 }],
  from: '2025-10-01',
  to: '2025-10-20',
  people: 10,
  selfChecks: 10,
  ratings: 0,
  logs: 0,
  rows: [
    {
      node: 'grafting',
      domain: 'trees',
      levels: { answered: 9, notAnswered: 1, doesNotApply: 0, hidden: 9, counts: [] },
      growth: { answered: 9, toDevelop: 3, onTrack: 6, hidden: 0 },
    },
  ],
  ...more,
});

describe('<imh-evidence mode="team">', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('explains to a program lead what to do, without a word about applicants or reviewers', async () => {
    const element = await program();
    expect(allByRole(element, 'heading', 'Your team’s strengths and gaps')).to.have.length(1);
    expect(text(element)).to.include('Drop the self-checks here');
    expect(text(element)).not.to.match(/applicant|reviewer|hours|submitted/i);
    await choose(element, ...eight());
    expect(text(element)).not.to.match(/applicant|reviewer|hours|submitted/i);
    await expect(element).to.be.accessible();
  });

  it('shows strengths, gaps and unknowns of each domain and area, with small figures if the lead says so', async () => {
    const element = await program();
    await choose(element, ...eight());
    byRole(element, 'checkbox', 'Show figures about fewer than three people').click();
    await settle();
    expect(tableOf(element, 'Strengths and gaps by domain')).to.deep.equal([
      ['Domain or area', 'Room to grow', 'A strength', 'Answered', 'Not answered', 'Does not apply'],
      ['1 Trees', '8 of 8', '0 of 8', '8 of 8', '0', '0'],
      ['1.1 Pruning', '3 of 8', '5 of 8', '8 of 8', '0', '0'],
      ['1.2 Grafting', '6 of 7', '1 of 7', '7 of 8', '1', '0'],
      ['2 Plans', 'no answers', 'no answers', '0 of 8', '0', '8'],
      ['2.1 Budget', 'no answers', 'no answers', '0 of 8', '0', '8'],
    ]);
    const pictures = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=img]')].map(nameOf);
    expect(pictures.slice(0, 2)).to.deep.equal(['1 Trees. Room to grow: 8', '2 Plans. Does not apply: 8']);
    expect(text(element)).to.include('1.2 Grafting 6 of 7 who answered · 1 not answered');
    expect(text(element)).to.include('8 people · 8 self-checks');
    await expect(element).to.be.accessible();
  });

  it('hides figures about fewer than three people, and gives the reason', async () => {
    const element = await program();
    await choose(element, ...eight());
    const hidden = 'not shown: could reveal fewer than 3 people';
    expect(tableOf(element, 'Strengths and gaps by domain').slice(1, 4)).to.deep.equal([
      ['1 Trees', hidden, '8 of 8', '0', '0'],
      ['1.1 Pruning', hidden, '8 of 8', '0', '0'],
      ['1.2 Grafting', hidden, '7 of 8', '1', '0'],
    ]);
    expect(text(element)).to.include('Some figures are not shown');
    expect(text(element)).to.include('1 domain or area is not listed, because its figures are not shown.');
  });

  it('plans for a gap, and lists trainings of the guide that match', async () => {
    const element = await program();
    element.insertAdjacentHTML('beforeend', `<script type="application/json">${JSON.stringify(guide)}</script>`);
    await until(() => allByRole(element, 'button', 'Choose files').length > 0);
    await settle();
    await choose(element, ...eight());
    byRole(element, 'checkbox', 'Show figures about fewer than three people').click();
    await until(() => allByRole(element, 'link').length > 0 || text(element).includes('A winter of grafting'));
    expect(text(element)).not.to.include('Sharp blades');
    byRole(element, 'button', 'Add to plan: 1.2 Grafting').click();
    await settle();
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('.plan input')!;
    expect(nameOf(field)).to.equal('What the team will do');
    field.value = 'A workshop';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    byRole(element, 'button', 'Remove').click();
    await until(() => allByRole(element, 'button', 'Undo').length > 0);
    await settle();
    byRole(element, 'button', 'Undo').click();
    await settle();
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('.plan input')!.value).to.equal('A workshop');
    await expect(element).to.be.accessible();
  });

  it('saves sums without names and without small figures, under the name of the program', async () => {
    const element = await program();
    await choose(element, ...eight());
    const saved = savedFiles();
    byRole(element, 'button', 'Save the sums').click();
    await settle();
    expect(text(element)).to.include('Please write the name of the program first.');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('#team-program')!;
    expect(element.shadowRoot!.activeElement).to.equal(field);
    field.value = 'Sunrise';
    field.dispatchEvent(new Event('input'));
    byRole(element, 'button', 'Save the sums').click();
    await until(() => saved.files.length > 0);
    const { name, text: json } = saved.files[0]!;
    expect(name).to.match(/^team-sums-Sunrise-\d{4}-\d\d-\d\d\.json$/);
    const sums = JSON.parse(await json) as TeamSums;
    expect(sums).to.include({ people: 8, selfChecks: 8, from: '2026-10-11', to: '2026-10-18' });
    expect(sums.programs.map(({ name: program, sums: id }) => [program, id])).to.deep.equal([['Sunrise', sums.id]]);
    expect(sums.rows.find(({ node }) => node === 'grafting')!.growth).to.deep.equal({
      answered: 7,
      toDevelop: 0,
      onTrack: 0,
      hidden: 7,
    });
    expect(sums).not.to.have.any.keys('participants', 'smallCounts');
    expect(await json).not.to.include('check-1.json');
    saved.stop();
  });

  it('names who took part, on paper and in the sums, only if the lead says so', async () => {
    const element = await program();
    await choose(element, ...eight());
    expect(allByRole(element, 'heading', 'Who took part')).to.have.length(0);
    byRole(element, 'checkbox', 'Name who took part').click();
    await settle();
    const list = byRole(element, 'heading', 'Who took part').nextElementSibling!;
    expect([...list.children].map(textIn)).to.include('check-1.json');
    const details = element.shadowRoot!.querySelector('details')!;
    expect(details.classList.contains('no-print')).to.equal(true);
  });

  it('adds the sums of other programs, and notices a program that is there twice or has another version', async () => {
    const element = await program();
    await choose(
      element,
      jsonFile('a.json', sumsOf('Sunrise', 1)),
      jsonFile('b.json', sumsOf('Sunrise', 2)),
      jsonFile('c.json', sumsOf('Harbor', 3, { framework: { id: 'urn:example:orchard', version: '1' }, people: 12 })),
      jsonFile('d.json', sumsOf('Kitchen', 4, { framework: { id: 'urn:example:kitchen' } })),
    );
    expect(text(element)).to.include('22 people · 20 self-checks · 2 programs');
    expect(text(element)).to.include(
      'Sunrise is here twice. The sums saved on October 2, 2026 are counted; those saved on October 1, 2026 are not.',
    );
    expect(text(element)).to.include('The sums of Harbor are for version 1; this is version 2.');
    expect(text(element)).to.include('The sums of Kitchen are about another framework and cannot be added.');
    expect(tableOf(element, 'Strengths and gaps by domain').find(([name]) => name === '1.2 Grafting')).to.deep.equal([
      '1.2 Grafting',
      '6 of 18',
      '12 of 18',
      '18 of 20',
      '2',
      '0',
    ]);
    await expect(element).to.be.accessible();
  });

  it('compares with the files of last year without adding them', async () => {
    const element = await program();
    await choose(element, ...eight());
    byRole(element, 'checkbox', 'Show figures about fewer than three people').click();
    await settle();
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input.earlier')!;
    const plan = [{ node: 'grafting', intention: 'Visit an old orchard', by: '2026-03' }];
    input.files = transferOf([
      jsonFile('last-year.json', sumsOf('Sunrise', 1, { plan })),
      jsonFile('bad.json', {}),
    ]).files;
    input.dispatchEvent(new Event('change'));
    await until(() => text(element).includes('Last year: '));
    expect(text(element)).to.include('8 people · 8 self-checks');
    expect(text(element)).to.include('Last year: October 1, 2025 to October 20, 2025');
    expect(text(element)).to.include('Could not be opened: bad.json');
    expect(text(element)).to.include('1.2 Grafting · Visit an old orchard · March 2026');
    const rows = tableOf(element, 'Compared with last year');
    expect(rows.find(([name]) => name === '1.2 Grafting')).to.deep.equal([
      '1.2 Grafting',
      '3 of 9 with room to grow · 1 not answered',
      '6 of 7 with room to grow · 1 not answered',
      'larger share than last year',
    ]);
    expect(rows.find(([name]) => name === '1.1 Pruning')!.at(-1)).to.equal('cannot be compared');
    await expect(element).to.be.accessible();
  });

  it('leaves out a file that the lead removes', async () => {
    const element = await program();
    await choose(element, ...eight());
    element.shadowRoot!.querySelector('details')!.open = true;
    byRole(element, 'button', /^Remove Self-check .*check-8\.json/).click();
    await settle();
    expect(text(element)).to.include('7 people · 7 self-checks');
  });

  it('is in Spanish on a Spanish page', async () => {
    await place(`<imh-evidence mode="team" lang="es">
      <script type="application/json">${JSON.stringify(framework)}</script>
    </imh-evidence>`);
    const element = document.querySelector('imh-evidence')!;
    await choose(element, ...eight());
    expect(allByRole(element, 'heading', 'Fortalezas y aspectos por desarrollar por dominio')).to.have.length(1);
    expect(text(element)).to.include('8 personas · 8 autoevaluaciones');
    await expect(element).to.be.accessible();
  });
});
