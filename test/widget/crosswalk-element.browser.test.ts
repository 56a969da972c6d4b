import { expect } from '@open-wc/testing';
import type { Crosswalk, Framework } from '@imh/core';
import { massAimh, wiAimh, wiMa } from '@imh/frameworks';
import type { CrosswalkElement } from '../../widget/src/crosswalk/crosswalk-element.js';
import type { FilteredEvent } from '../../widget/src/events.js';
import { allByRole, byRole, isVisible, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, place, settle } from './place.js';

const framework = (id: string, title: string, nodes: Framework['nodes']): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id,
  version: '1',
  title,
  nodes,
  categories: [{ id: 'visitor', label: 'Home visitor' }],
});
const garden = framework('urn:x:garden', 'Garden: all skills', [
  { id: 'soil', kind: 'domain', code: '1', label: 'Soil' },
  { id: 'heap', parents: ['soil'], kind: 'area', code: '1.1', label: 'Turns the heap' },
  { id: 'water', kind: 'domain', code: '2', label: 'Water' },
  { id: 'can', parents: ['water'], kind: 'area', label: 'Fills the can' },
]);
const kitchen = framework('urn:x:kitchen', 'Kitchen', [
  { id: 'fire', kind: 'area', code: 'A', label: 'Keeps the fire' },
  { id: 'scraps', kind: 'area', code: 'B', label: 'Saves the scraps' },
  { id: 'salt', kind: 'area', code: 'C', label: 'Salts' },
]);
const crosswalk: Crosswalk = {
  format: 'imh-crosswalk',
  formatVersion: 1,
  id: 'urn:x:crosswalk',
  from: { id: garden.id, version: '1' },
  to: { id: kitchen.id, version: '1' },
  author: 'Ana Ruiz',
  source: { title: 'A long talk', url: 'https://talk.example/' },
  rows: [
    { from: 'can', to: 'none', note: 'Nobody waters a kitchen.' },
    {
      from: 'heap',
      to: 'scraps',
      relation: 'broader',
      strength: 0.5,
      categories: ['visitor'],
      note: 'Scraps are a part.',
    },
    { from: 'can', to: 'fire', relation: 'related' },
    { from: 'none', to: 'salt' },
  ],
};

const script = (document: object): string => `<script type="application/json">${JSON.stringify(document)}</script>`;

async function placeCrosswalk(...documents: object[]): Promise<CrosswalkElement> {
  await place(`<imh-crosswalk>${documents.map(script).join('')}<p>Held inside.</p></imh-crosswalk>`);
  return document.querySelector('imh-crosswalk')!;
}

/** Rows in sight as sentences: what a screen reader says cell by cell. */
const sentences = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr:not(.group)')].filter(isVisible).map((row) =>
    [...row.querySelectorAll('th, td:not(.notes)')]
      .map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        copy.querySelector('[aria-hidden]')?.remove();
        return copy.textContent.trim();
      })
      .join(' '),
  );

const field = (element: Element, label: string): HTMLInputElement =>
  [...element.shadowRoot!.querySelectorAll('label')].find((one) => one.textContent.trim() === label)!
    .control as HTMLInputElement;

function choose(element: Element, label: string, option: string): void {
  const select = field(element, label) as unknown as HTMLSelectElement;
  select.value = [...select.options].find(({ text }) => text === option)!.value;
  select.dispatchEvent(new Event('change'));
}

function search(element: Element, words: string): void {
  const box = byRole(element, 'searchbox', 'Search') as HTMLInputElement;
  box.value = words;
  box.dispatchEvent(new Event('input'));
}

describe('<imh-crosswalk>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  describe('the table', () => {
    it('reads as sentences, domain by domain, and ends with what only the other side has', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      expect(sentences(element)).to.deep.equal([
        '1.1 Turns the heap covers more than B Saves the scraps',
        'Fills the can has no match in Kitchen',
        'Fills the can is related to A Keeps the fire',
        'Nothing in Garden corresponds to C Salts',
      ]);
      const groups = [...element.shadowRoot!.querySelectorAll('[scope=rowgroup]')].map((one) => one.textContent);
      expect(groups).to.deep.equal(['1 Soil', '2 Water', 'Other entries']);
      expect(text(element)).to.include('Strength: medium (0.5 of 1)').and.to.include('Only for: Home visitor');
      expect(text(element)).to.include('Nobody waters a kitchen.').and.not.to.include('Held inside.');
      await expect(element).to.be.accessible();
    });

    it('turns round to be read from the other side', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      let last: FilteredEvent | undefined;
      element.addEventListener('imh-filtered', (event) => (last = event));
      field(element, 'Kitchen').click();
      expect(sentences(element)).to.deep.equal([
        'A Keeps the fire is related to Fills the can',
        'B Saves the scraps covers part of 1.1 Turns the heap',
        'C Salts has no match in Garden',
        'Nothing in Kitchen corresponds to Fills the can',
      ]);
      expect(element.shadowRoot!.querySelector('caption')!.textContent).to.equal('How Kitchen relates to Garden');
      expect(last!.filters).to.deep.equal({ side: 'to' });
      await settle(600);
      expect(byRole(element, 'status').textContent).to.equal('Now starting from Kitchen. 4 rows');
      await expect(element).to.be.accessible();
    });

    it('names its columns and rows, and keeps the roles where it is shown as blocks', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      element.style.display = 'block';
      element.style.inlineSize = '300px';
      await settle();
      const root = element.shadowRoot!;
      const table = root.querySelector('table')!;
      expect(getComputedStyle(table).display).to.equal('block');
      expect(table.getAttribute('role')).to.equal('table');
      const columns = [...root.querySelectorAll('[role=columnheader][scope=col]')].map((one) => one.textContent);
      expect(columns).to.deep.equal(['Garden: all skills', 'Relation', 'Kitchen', 'Notes']);
      for (const row of root.querySelectorAll('tbody tr:not(.group)')) {
        expect(row.getAttribute('role')).to.equal('row');
        expect([...row.children].map((cell) => cell.getAttribute('role'))).to.deep.equal([
          'rowheader',
          'cell',
          'cell',
          'cell',
        ]);
      }
      expect(element.scrollWidth).to.be.at.most(300);
      // For eyes, every cell says which side it is on.
      expect(root.querySelector<HTMLElement>('.side')!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('has every row in the document in the end, however many there are', async () => {
      const rows = Array.from({ length: 1500 }, (_, at) => ({
        from: `n${at}`,
        to: `m${at}`,
        relation: 'close' as const,
      }));
      const element = await placeCrosswalk({ ...crosswalk, rows });
      for (let wait = 0; wait < 100 && sentences(element).length < 1500; wait += 1) await settle(50);
      expect(sentences(element)).to.have.length(1500);
      search(element, 'm1499');
      expect(sentences(element)).to.deep.equal(['n1499 is close to m1499']);
    }).timeout(30_000);
  });

  describe('filters', () => {
    it('find words on either side and in notes, and say how many rows there are', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      search(element, 'HEAP saves');
      expect(sentences(element)).to.have.length(1);
      expect([...element.shadowRoot!.querySelectorAll<HTMLElement>('.group')].filter(isVisible)).to.have.length(1);
      search(element, 'nobody');
      expect(sentences(element)).to.deep.equal(['Fills the can has no match in Kitchen']);
      expect(text(element)).to.include('1 row matches.');
      search(element, 'zebra');
      expect(text(element)).to.include('No rows match all of this.');
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Show everything').click();
      expect(sentences(element)).to.have.length(4);
      expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Search');
    });

    it('know relations, categories, and what has no match', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      choose(element, 'Relation', 'is related to');
      expect(sentences(element)).to.deep.equal(['Fills the can is related to A Keeps the fire']);
      choose(element, 'Relation', 'Any relation');
      choose(element, 'Category', 'Home visitor');
      expect(sentences(element)).to.have.length(4);
      field(element, 'Only items with no match').click();
      expect(sentences(element)).to.deep.equal([
        'Fills the can has no match in Kitchen',
        'Nothing in Garden corresponds to C Salts',
      ]);
      await expect(element).to.be.accessible();
    });
  });

  describe('whose words these are', () => {
    it('says who wrote it, from what, that it is a proposal, and what counts by itself', async () => {
      const element = await placeCrosswalk(wiMa, wiAimh, massAimh);
      expect(text(element)).to.include('By The imh-competencies project · Version 2026-11 · November 21, 2026');
      expect(text(element)).to.include('This is a proposal by The imh-competencies project. Neither association');
      expect(text(element)).to.include(
        'Evidence carries over automatically only where one item “is the same as” the other',
      );
      expect(text(element)).to.include('Source: The names of the domains');
      expect(text(element)).to.include('WI-AIMH uses them under license').and.to.include('MassAIMH uses them under');
      expect(sentences(element).at(-1)).to.equal('9 Leading people has no match in MassAIMH');
      await expect(element).to.be.accessible();
    });

    it('claims no proposal where there is none, and links to its source', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      expect(text(element)).to.include('By Ana Ruiz').and.not.to.include('proposal').and.not.to.include('carries over');
      const link = byRole(element, 'link', 'A long talk') as HTMLAnchorElement;
      expect([link.href, link.rel]).to.deep.equal(['https://talk.example/', 'noopener']);
    });

    it('says where the names are from another version, from another framework, or missing', async () => {
      const later = await placeCrosswalk(crosswalk, { ...garden, version: '2' }, kitchen);
      expect(text(later)).to.include('written for version 1 of Garden; the names here are from version 2');
      await expect(later).to.be.accessible();
      clearPage();
      const other = await placeCrosswalk(crosswalk, kitchen);
      other.from = wiAimh;
      await settle();
      expect(text(other)).to.include('The file given for garden is a different framework');
      clearPage();
      await place(`<imh-crosswalk to="/answers/gone.json">${script(crosswalk)}</imh-crosswalk>`);
      const bare = document.querySelector('imh-crosswalk')!;
      expect(text(bare)).to.include('The names of kitchen could not be loaded');
      expect(sentences(bare)).to.include('heap covers more than scraps');
    });

    it('shows no name that rights hold back', async () => {
      const secret = {
        ...kitchen,
        rights: { holder: 'Cooks', display: 'members' as const, signIn: '/members' },
        nodes: kitchen.nodes.map((node) => ({ ...node, kind: 'competency' })),
      };
      const element = await placeCrosswalk(crosswalk, garden, secret);
      expect(sentences(element)[0]).to.equal('1.1 Turns the heap covers more than B');
      expect(element.shadowRoot!.textContent).not.to.include('scraps ').and.not.to.include('Saves the scraps');
      search(element, 'saves');
      expect(sentences(element)).to.have.length(0);
      byRole(element, 'link', 'Sign in to read the statements');
      await expect(element).to.be.accessible();
    });
  });

  describe('states and doors', () => {
    it('keeps what it holds when the crosswalk cannot be had', async () => {
      await place('<imh-crosswalk src="/answers/broken.json"><ul><li>Soil: scraps</li></ul></imh-crosswalk>');
      const element = document.querySelector('imh-crosswalk')!;
      expect(byRole(element, 'alert').innerText).to.include('The crosswalk could not be shown');
      expect(element.querySelector('li')!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('says so where there are no rows', async () => {
      const element = await placeCrosswalk({ ...crosswalk, rows: [] });
      expect(text(element)).to.include('This crosswalk has no rows yet.');
      await expect(element).to.be.accessible();
    });

    it('takes all three documents from the page’s own code', async () => {
      const element = document.createElement('imh-crosswalk') as CrosswalkElement;
      Object.assign(element, { crosswalk, from: garden, to: kitchen });
      const holder = document.createElement('div');
      document.body.append(holder);
      const ready = new Promise((resolve) => holder.addEventListener('imh-ready', resolve, { once: true }));
      holder.append(element);
      await ready;
      expect([element.crosswalk, element.from, element.to]).to.deep.equal([crosswalk, garden, kitchen]);
      expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal(['Garden and Kitchen, side by side']);
      holder.remove();
    });

    it('is in Spanish where the page is, and from right to left where that is', async () => {
      const holder = document.createElement('div');
      document.body.append(holder);
      holder.innerHTML = `<div lang="es" dir="rtl"><imh-crosswalk>${[wiMa, wiAimh, massAimh].map(script).join('')}</imh-crosswalk></div>`;
      await new Promise((resolve) => holder.addEventListener('imh-ready', resolve, { once: true }));
      const element = holder.querySelector('imh-crosswalk')!;
      expect(sentences(element)[0]).to.equal('1 Theoretical Foundations es lo mismo que 1 Theoretical Foundations');
      await expect(element).to.be.accessible();
      holder.remove();
    });
  });
});
