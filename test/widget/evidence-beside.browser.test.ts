import { expect } from '@open-wc/testing';
import type { EvidenceLog } from '@imh/core';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { choose, desk, fixture, jsonFile, logOf, until } from './evidence-files.js';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import { clearPage, expectQuietConsole, settle } from './place.js';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const said = (number: number, ...contents: object[]) => ({
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
  logOf('Ivy', [{ type: 'rsc-received', minutes: 60, dateCompleted: '2026-05', rsc: { provider: 'Rosa Thorn', mode: 'group' } }], {
    profile: {
      format: 'imh-profile',
      formatVersion: 1,
      aims: [said(1, { association: 'Garden Society', category: 'gardener', purpose: 'renewal', since: '2024' })],
      education: [said(2, { degree: 'Master of Soil', institution: 'Riverbend College', dates: { from: '2014-09', to: '2016' } })],
      work: [said(3, { role: 'Home gardener', employer: 'County', dates: { from: '2019' }, hoursPerWeek: 32, families: 24, duties: 'Visits.' }, { role: 'Home gardener, 2nd', dates: { to: '2020' } })],
      references: [said(4, { name: 'Rosa Thorn', relation: 'supervisor', received: '2026-09-12' }), said(5, { name: 'Bo', relation: 'neighbour' })],
    },
    selfChecks: [said(6, check())],
    ratings: [said(7, rating(81)), said(8, rating(82, { rater: { relation: 'colleague' }, comment: 'Never pass this on.', consent: { given: false } }))],
    closedPeriods: [{ id: 'p', requirements: 'urn:x:sheet', period: '2025', closedAt: '2026-01-04T09:00:00Z', entries: ['a', 'b'] }],
    ...more,
  } as Partial<EvidenceLog>); // prettier-ignore

async function opened(...files: File[]): Promise<EvidenceElement> {
  const element = await desk();
  await choose(element, ...files);
  byRole(element, 'button', 'Open Ivy').click();
  await until(() => allByRole(element, 'heading', 'Ivy').length > 0);
  await settle();
  return element;
}

const headings = (element: Element): string[] =>
  allByRole(element, 'heading').flatMap((heading) => (heading.localName === 'h3' ? [nameOf(heading)] : []));

describe('<imh-evidence>: what a log says beside its entries', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('stands in the order of an application', async () => {
    const element = await opened(jsonFile('ivy.json', full()));
    expect(headings(element)).to.deep.equal(['Missing or unclear', 'At a glance', 'Coverage', 'Certificates', 'Work', 'Education', 'Reflective supervision/consultation', 'References', 'Reference ratings', 'Self-checks', 'Periods that the applicant has closed']); // prettier-ignore
    const words = text(element);
    for (const part of [
      'Working towarda renewal · Garden Society · Gardener · in this category since 2024 (self-reported)',
      'Home gardener, 2nduntil 2020There are two versions of this; the newer one is shown.',
      'Master of SoilRiverbend College · September 2014 to 2016',
      'Rosa Thornsupervisor · noted as received on September 12, 2026',
      'Boneighbour · not noted as received',
      '2025: closed on January 4, 2026 · 2 entries',
    ]) {
      expect(words).to.include(part);
    }
    expect(words).not.to.match(/qualif|endorsed|IMH-E/i);
    await expect(element).to.be.accessible();
  });

  it('outlines reflective supervision by who provided it', async () => {
    const element = await opened(jsonFile('ivy.json', full()));
    const table = [...element.shadowRoot!.querySelectorAll('table')].find(({ caption }) => caption!.textContent.includes('by provider'))!; // prettier-ignore
    expect([...table.rows[1]!.cells].map(({ textContent }) => textContent)).to.deep.equal(['Rosa Thorn', '1 h', '0 h', '1 h', '0 h', 'May 20261 entry']); // prettier-ignore
  });

  it('shows answers by domain and one by one, never summed up', async () => {
    const element = await opened(jsonFile('ivy.json', full()));
    const table = [...element.shadowRoot!.querySelectorAll('table')].find(({ caption }) => caption!.textContent.startsWith('Self-check'))!; // prettier-ignore
    expect(table.caption!.textContent).to.equal('Self-check from August 1, 2026');
    expect([...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent))).to.deep.equal([['Domain', 'Level 3'], ['1 Soil', '1']]); // prettier-ignore
    const all = [...element.shadowRoot!.querySelectorAll('summary')].filter((one) => one.textContent === 'All answers');
    for (const summary of all) summary.click();
    await settle();
    expect(text(element)).to.include('1.1 Compost: Level 3, WorkMore with worms.');
    expect(text(element)).to.include('1.1 Compost: Read about worms (until March 2027)');
    await expect(element).to.be.accessible();
  });

  it('takes at their word whoever did not agree that a rating is passed on', async () => {
    const element = await opened(jsonFile('ivy.json', full()));
    expect(text(element)).to.include('She waits for the heap.');
    expect(text(element)).to.include('did not agree to share this, so the answers are not shown.');
    expect(element.shadowRoot!.textContent).not.to.include('Never pass this on.');
  });

  it('shows a rating that lies open beside the log for the same name, and says where it came from', async () => {
    const beside = jsonFile('rating.json', rating(90, { subject: { name: ' ivy ' }, consent: undefined }));
    const other = jsonFile('other.json', rating(91, { comment: 'About someone else.', subject: { name: 'Jo' } }));
    const element = await opened(jsonFile('ivy.json', logOf('Ivy', [])), beside, other);
    expect(text(element)).to.include('not part of the log; opened separately: rating.json');
    expect(text(element)).to.include('does not say whether the rater agreed');
    expect(text(element)).not.to.include('About someone else.');
  });

  it('shows no self-check or rating of a backup, and no heading for what is absent', async () => {
    const element = await opened(jsonFile('ivy.json', full({ purpose: 'backup' })));
    expect(headings(element)).not.to.include('Self-checks').and.not.to.include('Reference ratings');
    clearPage();
    const bare = await opened(jsonFile('bare.json', logOf('Ivy', [])));
    expect(headings(bare)).to.deep.equal(['Missing or unclear', 'At a glance', 'Coverage', 'Certificates']);
  });

  it('says only the id of a framework that the page does not have', async () => {
    const foreign = check({ framework: { id: 'urn:example:kitchen', version: '1' } });
    const element = await opened(
      jsonFile('ivy.json', full({ selfChecks: [said(6, foreign)] } as Partial<EvidenceLog>)),
    );
    expect(text(element)).to.include('urn:example:kitchen · Version 1 · 1 answer');
    expect(text(element)).to.include('This page does not have that framework');
  });

  it('speaks Spanish, too', async () => {
    const element = await desk();
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
