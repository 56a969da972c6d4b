import { expect } from '@open-wc/testing';
import type { EvidenceLog } from '@imh/core';
import { allByRole, byRole, nameOf } from './by-role.js';
import {
  cellsOf,
  choose,
  fixture,
  jsonFile,
  logOf,
  openDetails,
  reviewElement,
  tableNamed,
  text,
  textIn,
  until,
} from './evidence-files.js';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import { clearPage, expectQuietConsole, settle } from './place.js';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const versioned = (number: number, ...contents: object[]) => ({
  id: uuid(number),
  versions: contents.map((content, index) => ({
    version: uuid(number * 10 + index),
    parents: [],
    at: `2026-10-0${index + 1}T09:00:00Z`,
    machine: 'm',
    content,
  })),
});

const framework = { id: 'urn:example:garden', version: '3.1' };
const check = (more: object = {}) => ({
  format: 'imh-self-check',
  formatVersion: 1,
  id: uuid(71),
  framework,
  takenAt: '2026-08-01T10:00:00Z',
  answers: [{ node: 'soil/compost', level: 3, sources: ['work'], note: 'More with worms.' }],
  plan: [{ node: 'soil/compost', intention: 'Read about worms', by: '2027-03' }],
  ...more,
});
const rating = (number: number, more: object = {}) => ({
  format: 'imh-reference-rating',
  formatVersion: 1,
  id: uuid(number),
  framework,
  ratedAt: '2026-09-12T10:00:00Z',
  subject: { name: 'Ivy' },
  rater: { name: 'Rosa Thorn', relation: 'supervisor' },
  answers: [{ node: 'soil/compost', level: 3 }],
  comment: 'She waits for the heap.',
  consent: { given: true },
  ...more,
});

const full = (more: Partial<EvidenceLog> = {}): EvidenceLog =>
  logOf(
    'Ivy',
    [{ type: 'rsc-received', minutes: 60, dateCompleted: '2026-05', rsc: { provider: 'Rosa Thorn', mode: 'group' } }],
    {
      profile: {
        format: 'imh-profile',
        formatVersion: 1,
        aims: [
          versioned(1, { association: 'Garden Society', category: 'gardener', purpose: 'renewal', since: '2024' }),
        ],
        education: [
          versioned(2, {
            degree: 'Master of Soil',
            institution: 'Riverbend College',
            dates: { from: '2014-09', to: '2016' },
          }),
        ],
        work: [
          versioned(
            3,
            {
              role: 'Home gardener',
              employer: 'County',
              dates: { from: '2019' },
              hoursPerWeek: 32,
              families: 24,
              duties: 'Visits.',
            },
            { role: 'Home gardener, 2nd', dates: { to: '2020' } },
          ),
        ],
        references: [
          versioned(4, { name: 'Rosa Thorn', relation: 'supervisor', received: '2026-09-12' }),
          versioned(5, { name: 'Bo', relation: 'neighbour' }),
        ],
      },
      selfChecks: [versioned(6, check())],
      ratings: [
        versioned(7, rating(81)),
        versioned(
          8,
          rating(82, { rater: { relation: 'colleague' }, comment: 'Never pass this on.', consent: { given: false } }),
        ),
      ],
      closedPeriods: [
        { id: 'p', requirements: 'urn:x:sheet', period: '2025', closedAt: '2026-01-04T09:00:00Z', entries: ['a', 'b'] },
      ],
      ...more,
    } as Partial<EvidenceLog>,
  );

async function opened(...files: File[]): Promise<EvidenceElement> {
  const element = await reviewElement();
  await choose(element, ...files);
  byRole(element, 'button', 'Open Ivy').click();
  await until(() => allByRole(element, 'heading', 'Ivy').length > 0);
  await settle();
  return element;
}

const headings = (element: Element): string[] =>
  allByRole(element, 'heading').flatMap((heading) => (heading.localName === 'h3' ? [nameOf(heading)] : []));

describe('<imh-evidence>: the parts of a log beside its entries', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('shows the parts of a log in the order of an application', async () => {
    const element = await opened(jsonFile('ivy.json', full()));
    expect(headings(element)).to.deep.equal([
      'Missing or unclear',
      'At a glance',
      'Coverage',
      'Certificates',
      'Work',
      'Education',
      'Reflective supervision/consultation (RSC)',
      'References',
      'Reference ratings',
      'Self-checks',
      'Periods that the applicant has closed',
    ]);
    const words = text(element);
    for (const part of [
      'Working toward a renewal · Garden Society · Gardener · in this category since 2024 (self-reported)',
      'Home gardener, 2nd until 2020 There are two versions of this; the newer one is shown.',
      'Master of Soil Riverbend College · September 2014 to 2016',
      'Rosa Thorn supervisor · noted as received on September 12, 2026',
      'Bo neighbour · not noted as received',
      '2025: closed on January 4, 2026 · 2 entries',
    ]) {
      expect(words).to.include(part);
    }
    expect(words).not.to.match(/qualif|endorsed|IMH-E/i);
    await expect(element).to.be.accessible();
  });

  it('totals reflective supervision/consultation by provider', async () => {
    const element = await opened(jsonFile('ivy.json', full()));
    const table = tableNamed(element, /by provider/);
    expect(cellsOf(table)[1]).to.deep.equal(['Rosa Thorn', '1 h', '0 h', '1 h', '0 h', 'May 20261 entry']);
  });

  it('counts answers by domain and lists each answer, without a total', async () => {
    const element = await opened(jsonFile('ivy.json', full()));
    const table = tableNamed(element, /^Self-check/);
    expect(textIn(table.caption!)).to.equal('Self-check from August 1, 2026');
    expect(cellsOf(table)).to.deep.equal([
      ['Domain', 'Level 3'],
      ['1 Soil', '1'],
    ]);
    await openDetails(element, 'All answers');
    expect(text(element)).to.include('1.1 Compost: Level 3, WorkMore with worms.');
    expect(text(element)).to.include('1.1 Compost: Read about worms (until March 2027)');
    await expect(element).to.be.accessible();
  });

  it('shows no answers of a rating if the rater did not agree to share it', async () => {
    const element = await opened(jsonFile('ivy.json', full()));
    expect(text(element)).to.include('She waits for the heap.');
    expect(text(element)).to.include('did not agree to share this, so the answers are not shown.');
    expect(element.shadowRoot!.textContent).not.to.include('Never pass this on.');
  });

  it('shows a rating from a separate file for the same name, with the name of the file', async () => {
    const beside = jsonFile('rating.json', rating(90, { subject: { name: ' ivy ' }, consent: undefined }));
    const other = jsonFile('other.json', rating(91, { comment: 'About someone else.', subject: { name: 'Jo' } }));
    const element = await opened(jsonFile('ivy.json', logOf('Ivy', [])), beside, other);
    expect(text(element)).to.include('not part of the log; opened separately: rating.json');
    expect(text(element)).to.include('does not say whether the rater agreed');
    expect(text(element)).not.to.include('About someone else.');
  });

  it('shows no self-checks or ratings of a backup, and no headings of empty sections', async () => {
    const element = await opened(jsonFile('ivy.json', full({ purpose: 'backup' })));
    expect(headings(element)).not.to.include('Self-checks').and.not.to.include('Reference ratings');
    clearPage();
    const bare = await opened(jsonFile('bare.json', logOf('Ivy', [])));
    expect(headings(bare)).to.deep.equal(['Missing or unclear', 'At a glance', 'Coverage', 'Certificates']);
  });

  it('shows only the id of a framework that the page does not have', async () => {
    const foreign = check({ framework: { id: 'urn:example:kitchen', version: '1' } });
    const element = await opened(
      jsonFile('ivy.json', full({ selfChecks: [versioned(6, foreign)] } as Partial<EvidenceLog>)),
    );
    expect(text(element)).to.include('urn:example:kitchen · Version 1 · 1 answer');
    expect(text(element)).to.include('This page does not have that framework');
  });

  it('is shown in Spanish', async () => {
    const element = await reviewElement();
    await choose(element, jsonFile('ivy.json', full()), await fixture('bo-lindqvist.json'));
    element.lang = 'es';
    await until(() => allByRole(element, 'button', 'Abrir Ivy').length > 0);
    byRole(element, 'button', 'Abrir Ivy').click();
    await until(() => allByRole(element, 'heading', 'Ivy').length > 0);
    await settle();
    expect(headings(element)).to.include('Falta o no está claro').and.to.include('Supervisión reflexiva');
    await expect(element).to.be.accessible();
  });
});
