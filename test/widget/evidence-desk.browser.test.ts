import { expect } from '@open-wc/testing';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import { allByRole, byRole } from './by-role.js';
import {
  cellsOf,
  choose,
  gardenFramework,
  jsonFile,
  logOf,
  reviewElement,
  tableNamed,
  text,
  until,
} from './evidence-files.js';
import { clearPage, expectQuietConsole, settle } from './place.js';

// A sheet for gardeners and one for rangers, for one year; the names are made up.
const sheet = (id: string, title: string, categories: string[], hours: number): object => ({
  format: 'imh-requirements',
  formatVersion: 1,
  id: `urn:example:${id}`,
  version: '2026',
  title,
  framework: { id: 'urn:example:garden' },
  categories,
  purpose: 'renewal',
  period: { kind: 'calendar-year' },
  counting: 'whole',
  rules: [{ id: 'training', label: 'Training', evidenceTypes: ['course'], minimumMinutes: hours * 60 }],
});

const sheets = [sheet('g', 'Gardeners 2026', ['gardener'], 10), sheet('r', 'Rangers 2026', ['ranger'], 2)];

async function deskElement(): Promise<EvidenceElement> {
  const scripts = sheets.map((one) => `<script type="application/json">${JSON.stringify(one)}</script>`).join('');
  const element = await reviewElement(`framework="${gardenFramework}">${scripts}<i hidden></i`);
  return element;
}

const course = (hours: number, more: object = {}): object => ({
  type: 'course',
  dateCompleted: '2026-03-01',
  minutes: hours * 60,
  competencies: [{ framework: 'urn:example:garden', node: 'soil/compost' }],
  verification: { kind: 'certificate-held' },
  ...more,
});

const subject = (name: string, category?: string) => ({
  subject: { name, period: '2026', ...(category === undefined ? {} : { category }) },
});

/** The names of the people that are listed, and what they are still missing. */
const rows = (element: Element): string[][] => {
  const [heads, ...found] = cellsOf(tableNamed(element, 'Submitted logs'));
  const column = heads!.indexOf('Still missing');
  return found.map((cells) => [cells[0]!.slice(0, 3), cells[column]!]);
};

const notesOf = (element: Element, name: string): string =>
  cellsOf(tableNamed(element, 'Submitted logs'))
    .find(([first]) => first!.startsWith(name))!
    .at(-1)!;

async function select(element: Element, name: string, label: string): Promise<void> {
  const field = byRole(element, 'combobox', name) as HTMLSelectElement;
  field.value = [...field.options].find(({ text }) => text === label)!.value;
  field.dispatchEvent(new Event('change'));
  await settle();
}

describe('<imh-evidence>: many logs against the requirements', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('measures each log against the requirements of its own category, and offers a choice if that is unknown', async () => {
    const element = await deskElement();
    await choose(
      element,
      jsonFile('g.json', logOf('Gia', [course(4)], subject('Gia', 'gardener'))),
      jsonFile('r.json', logOf('Rue', [course(4)], subject('Rue', 'ranger'))),
      jsonFile('n.json', logOf('Noa', [course(4)], subject('Noa'))),
    );
    expect(rows(element)).to.deep.equal([
      ['Gia', 'Training: 4 of 10 h listedCompared with: Gardeners 2026'],
      ['Rue', 'Nothing that is counted hereCompared with: Rangers 2026'],
      [
        'Noa',
        'The log does not name a category, so it is not known which requirements apply. Choose requirements Gardeners 2026Rangers 2026',
      ],
    ]);
    await expect(element).to.be.accessible();
    await select(element, 'Requirements to compare Noa with', 'Gardeners 2026');
    expect(rows(element)[2]![1]).to.include('Training: 4 of 10 h listed');
    byRole(element, 'button', 'Open Noa').click();
    await until(() => allByRole(element, 'heading', 'Noa').length > 0);
    await settle();
    expect(text(element)).to.include('4 of 10 h listed');
    await select(element, 'Requirements to compare Noa with', 'Rangers 2026');
    expect(text(element)).to.include('4 of 2 h listed');
  });

  it('filters by what is missing, and never states that someone qualifies', async () => {
    const element = await deskElement();
    await choose(
      element,
      jsonFile('g.json', logOf('Gia', [course(4)], subject('Gia', 'gardener'))),
      jsonFile('r.json', logOf('Rue', [course(4)], subject('Rue', 'ranger'))),
      jsonFile('n.json', logOf('Noa', [course(4)], subject('Noa'))),
    );
    const shown = async (label: string): Promise<string[]> => {
      await select(element, 'Show', label);
      return rows(element).map(([name]) => name!);
    };
    expect(await shown('Something is missing')).to.deep.equal(['Gia']);
    expect(text(element)).to.include('1 of 3 people');
    expect(await shown('Complete in the counts')).to.deep.equal(['Rue']);
    expect(await shown('Not everything could be counted')).to.deep.equal(['Noa']);
    expect(await shown('Everyone')).to.deep.equal(['Gia', 'Rue', 'Noa']);
    expect(text(element)).not.to.match(/qualif|eligib/i);
  });

  it('counts possible duplicates as not certain, and states how many hours may be listed twice', async () => {
    const element = await deskElement();
    const twice = [course(1, { title: 'Worms' }), course(1, { title: 'worms!' })];
    await choose(element, jsonFile('r.json', logOf('Rue', twice, subject('Rue', 'ranger'))));
    expect(rows(element)[0]![1]).to.include('Training: 2 of 2 h listed; 1 h may be listed twice');
    expect(text(element)).to.include('2 h1 h may be listed twice');
    await select(element, 'Show', 'Complete in the counts');
    expect(text(element)).to.include('No log matches this filter.');
    await select(element, 'Show', 'Not everything could be counted');
    expect(rows(element)).to.have.length(1);
  });

  it('marks entries, or a whole log, outside the period', async () => {
    const element = await deskElement();
    const old = { dateCompleted: '2025-03-01' };
    await choose(
      element,
      jsonFile('g.json', logOf('Gia', [course(4), course(3, old)], subject('Gia', 'gardener'))),
      jsonFile('r.json', logOf('Rue', [course(4, old)], subject('Rue', 'ranger'))),
    );
    expect(notesOf(element, 'Gia')).to.include(
      '1 of 2 finished entries outside the period: January 1, 2026 to December 31, 2026',
    );
    expect(notesOf(element, 'Rue')).to.include('The whole log is outside the period: January 1, 2026');
  });

  it('saves the rows that are shown as CSV, whose cells no spreadsheet runs as formulas', async () => {
    const element = await deskElement();
    await choose(
      element,
      jsonFile('g.json', logOf('=HYPERLINK("x")', [course(4.5)], subject('=HYPERLINK("x")', 'gardener'))),
      jsonFile('r.json', logOf('Rue', [course(4)], subject('Rue', 'ranger'))),
    );
    await select(element, 'Show', 'Something is missing');
    const { text: csv, name } = await savedBy(() => byRole(element, 'button', 'Save this list (CSV)').click());
    expect(name).to.match(/^submitted-logs-\d{4}-\d\d-\d\d\.csv$/);
    const [heads, ...lines] = csv.replace(/^\uFEFF/, '').trimEnd().split('\r\n'); // prettier-ignore
    expect(heads).to.match(/^Name,File,Association,Category,/);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^"'=HYPERLINK\(""x""\)",g\.json,/);
    expect(lines[0]).to.include(
      'Gardeners 2026,Something is missing,Training: 4.5 of 10 h listed,5.5,1,1,4.5,0,0,0,0,',
    );
    await until(() => text(element).includes(`Saved as ${name}.`));
  });
});

/** The file that a click saves: a link that is clicked without being on the page. */
async function savedBy(click: () => void): Promise<{ readonly name: string; readonly text: string }> {
  const link = await new Promise<HTMLAnchorElement>((resolve) => {
    const { click: original } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = original;
      resolve(this);
    };
    click();
  });
  return { name: link.download, text: await (await (await fetch(link.href)).blob()).arrayBuffer().then(decoded) };
}

const decoded = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
