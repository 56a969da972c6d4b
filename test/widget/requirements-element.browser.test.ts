import { expect } from '@open-wc/testing';
import type { Framework, Requirements } from '@imh/core';
import { massAimh, requirementSets } from '@imh/frameworks';
import type { RequirementsElement } from '../../widget/src/requirements/requirements-element.js';
import type { FilesReadEvent, FilteredEvent } from '../../widget/src/events.js';
import { byRole } from './by-role.js';
import { jsonFile, logOf } from './evidence-files.js';
import { clearPage, expectQuietConsole, place, settle } from './place.js';

const shipped = (name: string): Requirements => requirementSets.find(({ id }) => id.endsWith(name))!;

const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:x:garden',
  version: '1',
  title: 'Garden',
  categories: [
    { id: 'helper', label: 'Helper' },
    { id: 'gardener', label: { en: 'Gardener', es: 'Jardinera o jardinero' } },
    { id: 'teacher', label: 'Teacher' },
  ],
  nodes: [{ id: 'soil', kind: 'area', label: 'Soil' }],
};

/** Everything that a set can contain. */
const application: Requirements = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:x:application',
  version: '1',
  title: { en: 'Garden license', es: 'Licencia de jardín' },
  framework: { id: framework.id, version: '1' },
  purpose: 'application',
  source: { url: 'https://garden.example/license', title: 'Licensing page', seen: '2026-11-20' },
  period: { kind: 'none' },
  counting: 'whole',
  education: {
    text: 'A school certificate',
    byCategory: [{ categories: ['gardener'], text: { en: 'A garden diploma', es: 'Un diploma de jardín' } }],
    note: 'Foreign ones count, too',
    source: { url: 'https://garden.example/diploma', title: 'Diplomas', seen: '2026-11-19' },
  },
  exam: { text: 'A written exam', unclear: true },
  rules: [
    { id: 'training', label: 'Training', evidenceTypes: ['in-service'], minimumMinutes: 1800, note: 'Ask which kinds' },
    {
      id: 'ethics',
      label: 'Training about ethics',
      evidenceTypes: ['in-service'],
      topics: ['ethics'],
      minimumMinutes: 60,
      within: 'training',
    },
    {
      id: 'rsc',
      label: 'Reflective supervision/consultation',
      evidenceTypes: ['rsc-received'],
      minimumMinutes: 1440,
      withinMonths: { min: 12, max: 24 },
      when: { category: ['gardener'] },
    },
    {
      id: 'providing',
      label: 'Training about providing it',
      evidenceTypes: ['in-service'],
      minimumEntries: 2,
      coverage: { nodes: ['soil'] },
      when: { providesRsc: true },
    },
  ],
  unclear: [
    { rule: 'rsc', asPrinted: '24 hours/year', note: 'Here it is the whole time' },
    { asPrinted: 'about a year', paraphrased: true, note: 'The page gives no year' },
  ],
  notFound: 'The fee was not found',
  references: { count: 3, who: ['A supervisor', 'A neighbor'] },
  steps: [
    { text: { en: 'Register', es: 'Regístrese' }, url: 'https://garden.example/register' },
    { text: 'Send everything', from: '10-01', by: '12-31', note: 'On paper' },
    { text: 'Take the exam', by: '2027-03' },
  ],
  disclaimer: 'Your association decides',
};

const script = (document: object): string => `<script type="application/json">${JSON.stringify(document)}</script>`;

async function placeRequirements(attributes: string, ...documents: object[]): Promise<RequirementsElement> {
  await place(`<imh-requirements ${attributes}>${documents.map(script).join('')}<p>Inside.</p></imh-requirements>`);
  return document.querySelector('imh-requirements')!;
}

/** The words of a part of the page, without the names of columns that only a narrow page shows. */
function text(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
const pageText = (element: Element): string => text(element.shadowRoot!.querySelector('.frame')!);

/** Rows of the first table: the header, then the cells. */
const rows = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelector('table')!.rows].map((row) => [...row.cells].map((cell) => text(cell)));
const row = (element: Element, name: string): string[] => rows(element).find(([head]) => head === name)!;

async function check(element: HTMLElement, category: string): Promise<FilteredEvent> {
  const filtered = new Promise<FilteredEvent>((resolve) =>
    element.addEventListener('imh-filtered', resolve, { once: true }),
  );
  byRole(element, 'checkbox', category).click();
  return filtered;
}

async function open(element: RequirementsElement, file: File): Promise<FilesReadEvent> {
  const read = new Promise<FilesReadEvent>((resolve) =>
    element.addEventListener('imh-read-files', resolve, { once: true }),
  );
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const area = element.shadowRoot!.querySelector('.own-log')!;
  area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  const event = await read;
  for (let tries = 0; tries < 50 && !/Your log:|is not|could not/.test(pageText(element)); tries += 1) {
    await settle(20);
  }
  return event;
}

describe('<imh-requirements>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('lists what one category asks, with notes, what is unclear, and sources with their date', async () => {
    const element = await placeRequirements('category="gardener"', application, framework);
    expect(rows(element).map(([head]) => head)).to.deep.equal([
      'What is asked',
      'Education',
      'Training',
      'Training about ethics',
      'Reflective supervision/consultation',
      'Training about providing it',
      'References',
      'Exam',
    ]);
    expect(row(element, 'Education')[1]).to.match(
      /^A garden diploma.*Foreign ones count, too.*Diplomas.*read on November 19, 2026$/,
    );
    expect(row(element, 'Training')[1]).to.equal('At least 30 hours Ask which kinds');
    expect(row(element, 'Training about ethics')[1]).to.match(/^At least 1 hour.*Part of “Training”/);
    expect(row(element, 'Reflective supervision/consultation')[1]).to.match(
      /^At least 24 hours.*Over 12 to 24 months.*Unclear in the source: “24 hours\/year”\. Here it is the whole time/,
    );
    expect(row(element, 'Training about providing it')[1]).to.match(
      /At least 2 entries.*Only if you provide.*Something in every area of: Soil/,
    );
    expect(row(element, 'References')[1]).to.match(/^3 references From: A supervisor ?A neighbor$/);
    expect(row(element, 'Exam')[1]).to.equal('A written exam Unclear in the source');
    const page = pageText(element);
    expect(page).to.match(/Source of every line here: Licensing page, read on November 20, 2026/);
    expect(page).to.contain('Unclear in the source: The page gives no year').and.not.contain('“about a year”');
    expect(page).to.contain('The fee was not found').and.contain('Your association decides');
    await expect(element).to.be.accessible();
  });

  it('shows several categories side by side, and what one of them is not asked for', async () => {
    const element = await placeRequirements('', application, framework);
    expect(rows(element)[0]).to.deep.equal(['What is asked', 'Helper']);
    expect(row(element, 'Reflective supervision/consultation')).to.equal(undefined);
    const { category, count } = await check(element, 'Gardener');
    expect([category, count]).to.deep.equal(['helper gardener', 2]);
    expect(rows(element)[0]).to.deep.equal(['What is asked', 'Helper', 'Gardener']);
    expect(row(element, 'Reflective supervision/consultation')[1]).to.contain('Not asked for');
    expect(row(element, 'Education')[1]).to.contain('A school certificate');
    expect(row(element, 'Education')[2]).to.contain('A garden diploma');
    // A note that both have is shown once.
    expect(pageText(element).match(/Ask which kinds/g)).to.have.lengthOf(1);
    await expect(element).to.be.accessible();
    await check(element, 'Helper');
    byRole(element, 'checkbox', 'Gardener').click();
    await element.updateComplete;
    expect(rows(element)[0], 'one category always stays').to.deep.equal(['What is asked', 'Gardener']);
    expect((byRole(element, 'checkbox', 'Gardener') as HTMLInputElement).checked).to.equal(true);
  });

  it('lists the steps with their dates and links', async () => {
    const element = await placeRequirements('', application, framework);
    const steps = [...element.shadowRoot!.querySelectorAll('.steps li')].map((step) => text(step));
    expect(steps).to.deep.equal([
      'Register',
      'Send everything every year from October 1 to December 31 On paper',
      'Take the exam by March 2027',
    ]);
    expect(element.shadowRoot!.querySelector('.steps a')!.getAttribute('href')).to.equal(
      'https://garden.example/register',
    );
  });

  it('speaks Spanish, and shows a text in its own language where there is no other', async () => {
    const element = await placeRequirements(
      'lang="es" category="gardener"',
      { ...application, language: 'en' },
      framework,
    );
    expect(rows(element)[0]).to.deep.equal(['Qué se pide', 'Jardinera o jardinero']);
    expect(row(element, 'Estudios')[1]).to.match(/^Un diploma de jardín/);
    expect(element.shadowRoot!.querySelector('.rule [lang=en]')!.textContent).to.equal('Ask which kinds');
    expect([...element.shadowRoot!.querySelectorAll('.steps li')].map((step) => text(step)).slice(0, 2)).to.deep.equal([
      'Regístrese',
      'Send everything cada año del 1 de octubre al 31 de diciembre On paper',
    ]);
    await expect(element).to.be.accessible();
  });

  it('puts the sets of one association and purpose for several categories into one table', async () => {
    const sets = ['family-associate', 'family-specialist'].map((category) => shipped(`first-application-${category}`));
    const element = await placeRequirements(
      'category="family-associate family-specialist"',
      ...[shipped('mass-aimh-renewal'), ...sets, massAimh],
    );
    const headings = [...element.shadowRoot!.querySelectorAll('h3')].map((heading) => text(heading));
    expect(headings).to.deep.equal(['First application', 'MassAIMH: yearly renewal']);
    expect(rows(element)[0]).to.deep.equal(['What is asked', 'Family Associate', 'Family Specialist']);
    expect(row(element, 'Exam')).to.deep.equal(['Exam', 'No exam.', 'No exam.']);
    expect(pageText(element)).not.to.match(/qualif/i);
  });

  it('never shows a set in part: with an invalid rule, it is refused', async () => {
    const rules = application.rules.map((rule, at) => (at === 0 ? { ...rule, label: 7 } : rule));
    const element = await placeRequirements('', { ...application, rules });
    expect(byRole(element, 'alert').innerText).to.include('rules[0].label');
  });

  it('states that nothing was found, for Wisconsin', async () => {
    const element = await placeRequirements('', shipped('wi-aimh-renewal'));
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
    expect(pageText(element)).to.contain('WI-AIMH’s present rules for renewal were not found on a public page.');
  });

  it('loads several addresses, and names categories without a framework', async () => {
    const folder = '/test/fixtures/documents/imh-requirements/right';
    const element = await placeRequirements(
      `src="${folder}/everything.json ${folder}/calendar-year.json" framework="/answers/gone.json"`,
    );
    expect(element.requirements!.map(({ id }) => id)).to.have.lengthOf(2);
    expect(rows(element)[0]).to.deep.equal(['What is asked', 'Family Specialist']);
    expect(pageText(element)).to.contain('The names of the categories could not be loaded.');
  });

  describe('with the person’s own log', () => {
    const log = logOf(
      'Ana Robles',
      [
        { type: 'in-service', dateCompleted: '2025-05-01', minutes: 600, topics: ['ethics'] },
        { type: 'rsc-received', dateCompleted: '2025-01-01', minutes: 120 },
      ],
      {},
    );

    it('shows what is listed beside each line, until the log is closed', async () => {
      const element = await placeRequirements('category="gardener"', application, framework);
      const { opened, failed } = await open(element, jsonFile('log.json', log));
      expect([opened, failed]).to.deep.equal([1, 0]);
      expect(row(element, 'Training')[1]).to.contain('Your log: 10 of 30 hours listed');
      expect(row(element, 'Training about ethics')[1]).to.contain('Your log: 10 of 1 hour listed');
      expect(row(element, 'Reflective supervision/consultation')[1]).to.contain('Your log: 2 of 24 hours listed');
      expect(row(element, 'References')[1]).to.contain('Your log: 0 of 3 references noted as received');
      const page = pageText(element);
      expect(page).to.contain('Ana Robles: 2 entries are compared with each line.');
      expect(page)
        .to.contain('Only your association decides.')
        .and.not.match(/qualif/i);
      await expect(element).to.be.accessible();
      // The other category is counted when it is shown.
      await check(element, 'Helper');
      await settle();
      expect(row(element, 'Training')[1]).to.contain('Your log: 10 of 30 hours listed');
      byRole(element, 'button', 'Close my log').click();
      await element.updateComplete;
      await settle();
      expect(pageText(element)).not.to.contain('Your log:');
      expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'button', 'Choose my log'));
    });

    it('explains a file that is not a log', async () => {
      const element = await placeRequirements('', application, framework);
      const { opened, failed } = await open(element, jsonFile('other.json', { format: 'imh-evidence-log' }));
      expect([opened, failed]).to.deep.equal([0, 1]);
      await settle();
      expect(text(element.shadowRoot!.querySelector('[role=alert]')!)).to.match(/^other\.json: /);
      await expect(element).to.be.accessible();
    });
  });
});
