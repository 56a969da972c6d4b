import { expect, waitUntil } from '@open-wc/testing';
import type { Crosswalk, Framework } from '@imh/core';
import { massAimh, wiAimh, wiMa } from '@imh/frameworks';
import type { CrosswalkElement } from '../../widget/src/crosswalk/crosswalk-element.js';
import type { FilteredEvent } from '../../widget/src/events.js';
import { allByRole, byRole, isVisible, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, place } from './place.js';

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

const long: Crosswalk = {
  ...crosswalk,
  rows: Array.from({ length: 1500 }, (_, at) => ({ from: `n${at}`, to: `m${at}`, relation: 'close' })),
};

const script = (document: object): string => `<script type="application/json">${JSON.stringify(document)}</script>`;

async function placeCrosswalk(...documents: object[]): Promise<CrosswalkElement> {
  await place(`<imh-crosswalk>${documents.map(script).join('')}<p>Held inside.</p></imh-crosswalk>`);
  return document.querySelector('imh-crosswalk')!;
}

/** Visible rows as sentences, as a screen reader announces them cell by cell. */
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

const names = (element: Element, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map(nameOf);

const field = (element: Element, label: string): HTMLInputElement =>
  [...element.shadowRoot!.querySelectorAll('label')].find((one) => one.textContent.trim() === label)!
    .control as HTMLInputElement;

/** Does something that filters, and waits until the page shows the result. */
async function filtering(element: HTMLElement, act: () => void): Promise<FilteredEvent> {
  const filtered = new Promise<FilteredEvent>((resolve) =>
    element.addEventListener('imh-filtered', resolve, { once: true }),
  );
  act();
  return filtered;
}

const press = (element: HTMLElement, name: string): Promise<FilteredEvent> =>
  filtering(element, () => byRole(element, 'button', name).click());

const tick = (element: HTMLElement, label: string): Promise<FilteredEvent> =>
  filtering(element, () => field(element, label).click());

function choose(element: HTMLElement, label: string, option: string): Promise<FilteredEvent> {
  const select = field(element, label) as unknown as HTMLSelectElement;
  return filtering(element, () => {
    select.value = [...select.options].find(({ text }) => text === option)!.value;
    select.dispatchEvent(new Event('change'));
  });
}

function search(element: HTMLElement, words: string): Promise<FilteredEvent> {
  const box = byRole(element, 'searchbox', 'Search') as HTMLInputElement;
  return filtering(element, () => {
    box.value = words;
    box.dispatchEvent(new Event('input'));
  });
}

describe('<imh-crosswalk>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  describe('the table', () => {
    it('reads as sentences, grouped by domain, and ends with entries that only the other side has', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      expect(sentences(element)).to.deep.equal([
        '1.1 Turns the heap covers more than B Saves the scraps',
        'Fills the can has no match in Kitchen',
        'Fills the can is related to A Keeps the fire',
        'Nothing in Garden corresponds to C Salts',
      ]);
      expect(names(element, '[scope=rowgroup]')).to.deep.equal(['1 Soil', '2 Water', 'Other entries']);
      expect(text(element)).to.include('Confidence: medium (0.5 of 1)').and.to.include('Only for: Home visitor');
      expect(text(element)).to.include('Nobody waters a kitchen.').and.not.to.include('Held inside.');
      await expect(element).to.be.accessible();
    });

    it('can be read from the other side', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      const { filters } = await tick(element, 'Kitchen');
      expect(sentences(element)).to.deep.equal([
        'A Keeps the fire is related to Fills the can',
        'B Saves the scraps covers part of 1.1 Turns the heap',
        'C Salts has no match in Garden',
        'Nothing in Kitchen corresponds to Fills the can',
      ]);
      expect(names(element, 'caption')).to.deep.equal(['How Kitchen relates to Garden']);
      expect(filters).to.deep.equal({ side: 'to' });
      const status = byRole(element, 'status');
      await waitUntil(() => status.textContent === 'Now starting from Kitchen. 4 rows', 'the result is not announced');
      await expect(element).to.be.accessible();
    });

    it('has row and column headers, and keeps table roles when narrow pages display it as blocks', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      element.style.display = 'block';
      element.style.inlineSize = '300px';
      const root = element.shadowRoot!;
      const table = root.querySelector('table')!;
      expect(getComputedStyle(table).display).to.equal('block');
      expect(table.getAttribute('role')).to.equal('table');
      expect(names(element, '[role=columnheader][scope=col]')).to.deep.equal([
        'Garden: all skills',
        'Relation',
        'Kitchen',
        'Notes',
      ]);
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
      // Each cell shows its side, because the column headings are out of sight.
      expect(root.querySelector<HTMLElement>('.side')!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('renders the first rows of a long crosswalk at once and the rest in idle time', async () => {
      const rows = (element: Element): number => element.shadowRoot!.querySelectorAll('tbody tr').length;
      let first = 0;
      const ready = ({ target }: Event): void => {
        first = rows(target as Element);
      };
      addEventListener('imh-ready', ready, { once: true });
      const element = await placeCrosswalk(long);
      expect(first).to.be.within(60, 500);
      await waitUntil(() => rows(element) === 1500, 'not all rows are rendered', { timeout: 20_000 });
      expect(sentences(element)).to.have.length(1500);
    }).timeout(30_000);

    it('shows a match at the end of a long crosswalk before all rows are rendered', async () => {
      const element = await placeCrosswalk(long);
      await search(element, 'm1499');
      expect(element.shadowRoot!.querySelectorAll('tbody tr').length).to.be.below(1500);
      expect(sentences(element)).to.deep.equal(['n1499 is close to m1499']);
    });
  });

  describe('filters', () => {
    it('search both sides and the notes, and show the number of matching rows', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      await search(element, 'HEAP saves');
      expect(sentences(element)).to.have.length(1);
      expect([...element.shadowRoot!.querySelectorAll<HTMLElement>('.group')].filter(isVisible)).to.have.length(1);
      await search(element, 'nobody');
      expect(sentences(element)).to.deep.equal(['Fills the can has no match in Kitchen']);
      expect(text(element)).to.include('1 row matches.');
      await search(element, 'zebra');
      expect(text(element)).to.include('No rows match all of this.');
      await expect(element).to.be.accessible();
      await press(element, 'Show everything');
      expect(sentences(element)).to.have.length(4);
      expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Search');
    });

    it('filter by relation, by category, and by missing matches', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      await choose(element, 'Relation', 'is related to');
      expect(sentences(element)).to.deep.equal(['Fills the can is related to A Keeps the fire']);
      await choose(element, 'Relation', 'Any relation');
      await choose(element, 'Category', 'Home visitor');
      expect(sentences(element)).to.have.length(4);
      await tick(element, 'Only items with no match');
      expect(sentences(element)).to.deep.equal([
        'Fills the can has no match in Kitchen',
        'Nothing in Garden corresponds to C Salts',
      ]);
      await expect(element).to.be.accessible();
    });
  });

  describe('author, source and rights', () => {
    it('shows the author, the source, that it is a proposal, and which relations carry evidence over', async () => {
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

    it('links to its source, and mentions a proposal only if it is one', async () => {
      const element = await placeCrosswalk(crosswalk, garden, kitchen);
      expect(text(element)).to.include('By Ana Ruiz').and.not.to.include('proposal').and.not.to.include('carries over');
      const link = byRole(element, 'link', 'A long talk') as HTMLAnchorElement;
      expect([link.href, link.rel]).to.deep.equal(['https://talk.example/', 'noopener']);
    });

    it('reports names from another version, names from another framework, and missing names', async () => {
      const later = await placeCrosswalk(crosswalk, { ...garden, version: '2' }, kitchen);
      expect(text(later)).to.include('written for version 1 of Garden; the names here are from version 2');
      await expect(later).to.be.accessible();
      clearPage();
      const other = await placeCrosswalk(crosswalk, kitchen);
      other.from = wiAimh;
      await waitUntil(() => text(other).includes('is a different framework'));
      expect(text(other)).to.include('The file given for garden is a different framework');
      clearPage();
      await place(`<imh-crosswalk to="/answers/gone.json">${script(crosswalk)}</imh-crosswalk>`);
      const bare = document.querySelector('imh-crosswalk')!;
      expect(text(bare)).to.include('The names of kitchen could not be loaded');
      expect(sentences(bare)).to.include('heap covers more than scraps');
    });

    it('neither shows nor searches names that rights restrict to members', async () => {
      const secret = {
        ...kitchen,
        rights: { holder: 'Cooks', display: 'members' as const, signIn: '/members' },
        nodes: kitchen.nodes.map((node) => ({ ...node, kind: 'competency' })),
      };
      const element = await placeCrosswalk(crosswalk, garden, secret);
      expect(sentences(element)[0]).to.equal('1.1 Turns the heap covers more than B');
      expect(element.shadowRoot!.textContent).not.to.include('scraps ').and.not.to.include('Saves the scraps');
      await search(element, 'saves');
      expect(sentences(element)).to.have.length(0);
      byRole(element, 'link', 'Sign in to read the statements');
      await expect(element).to.be.accessible();
    });
  });

  describe('documents and states', () => {
    it('keeps its content if the crosswalk cannot be loaded, and shows the reason', async () => {
      await place('<imh-crosswalk src="/answers/broken.json"><ul><li>Soil: scraps</li></ul></imh-crosswalk>');
      const element = document.querySelector('imh-crosswalk')!;
      expect(byRole(element, 'alert').innerText).to.include('The crosswalk could not be shown');
      expect(element.querySelector('li')!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('reports an empty crosswalk', async () => {
      const element = await placeCrosswalk({ ...crosswalk, rows: [] });
      expect(text(element)).to.include('This crosswalk has no rows yet.');
      await expect(element).to.be.accessible();
    });

    it('accepts all three documents as properties', async () => {
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

    it('is in Spanish on a Spanish page, and from right to left if the page is', async () => {
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
