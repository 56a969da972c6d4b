import { expect, waitUntil } from '@open-wc/testing';
import { starter, wiAimh } from '@imh/frameworks';
import type { OpenedEvent, ReadyEvent } from '../../widget/src/events.js';
import type { TrainingsElement } from '../../widget/src/trainings/trainings-element.js';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { choose, field, fill, filtering, press, titles } from './filtering.js';
import { clearPage, expectQuietConsole, place } from './place.js';
import { bonds, guide, many, placeGuide, repair, script, uris, wordsOf } from './trainings-guide.js';

const shows = (element: Element, words: string): Promise<void> =>
  waitUntil(() => text(element).includes(words), `"${words}" is not shown`);

const cards = (element: Element): number => element.shadowRoot!.querySelectorAll('[part=training]').length;

const focused = (element: Element): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

function summary(element: Element, name: string): HTMLElement {
  const all = [...element.shadowRoot!.querySelectorAll('summary')];
  return all.find((one) => nameOf(one).includes(name))!;
}

const chips = (element: Element): string[] => allByRole(element, 'button', /^Remove:/).map(nameOf);

describe('<imh-trainings>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  describe('the list', () => {
    it('lists upcoming trainings by date, then those always available, and hides past ones', async () => {
      const element = await placeGuide();
      expect(titles(element)).to.deep.equal(['Repair in March', 'Bonds in June', 'Doors, recorded', 'Only a title']);
      expect(text(element)).to.include('4 trainings').and.not.to.include('Held inside.');
      await press(element, 'Show past trainings (1)');
      expect(titles(element).at(-1)).to.equal('Long ago');
      expect(text(element)).to.match(/Past\s*May 4, 2019/);
      await expect(element).to.be.accessible();
      await press(element, 'Hide past trainings');
      expect(titles(element)).to.have.length(4);
    });

    it('shows provider, people, dates, length, format, language, validity and alignment of each training', async () => {
      const element = await placeGuide();
      const shown = text(element);
      for (const words of [
        'Otter Academy · Ana Ruiz · Bo Li',
        'About the first five minutes.',
        'Always available',
        '1.5 hours',
        'Recorded',
        'In English',
        'Valid until December 2099',
        'Aligned with these competencies by the association',
        'June 1 – 3, 2099',
        '8 hours',
        'In person',
        'In Spanish',
        'Diversity, equity and inclusion',
        'house word',
        'The provider says it relates to these competencies',
        'March 2099',
        '45 minutes',
        'Live online',
        'Suggested by the community, not checked by the association',
        '© Garden Society',
      ]) {
        expect(shown).to.include(words);
      }
      const link = byRole(element, 'link', 'Doors, recorded') as HTMLAnchorElement;
      expect([link.href, link.rel]).to.deep.equal(['https://otter.example/doors', 'noopener']);
      byRole(element, 'link', 'mirror.example');
      await expect(element).to.be.accessible();
    });

    it('shows the statement of an opened competency, and lists all trainings on it', async () => {
      const element = await placeGuide();
      let opened: OpenedEvent | undefined;
      element.addEventListener('imh-opened', (event) => (opened = event));
      const name = wordsOf(repair);
      summary(element, name.label).click();
      await shows(element, name.text);
      expect(opened).to.include({ nodeId: repair, uri: uris(repair)[0] });
      await expect(element).to.be.accessible();
      await press(element, 'Show all trainings on this (2)');
      expect(titles(element)).to.deep.equal(['Repair in March', 'Bonds in June']);
      expect(chips(element)).to.deep.equal([`Remove: Competency or area: ${name.label}×`]);
      expect(focused(element).textContent).to.equal('2 trainings match.');
    });

    it('lists trainings for the gaps first, with the reason', async () => {
      const element = await placeGuide();
      element.gaps = ['foundations.bonds', 'alongside.arriving'];
      await shows(element, 'listed first');
      expect(titles(element)).to.deep.equal(['Doors, recorded', 'Bonds in June', 'Repair in March', 'Only a title']);
      const area = wordsOf('foundations.bonds').label;
      expect(text(element)).to.include(`For what you want to work on: ${area}`);
      expect(text(element)).to.include('3 trainings match what you want to work on, listed first.');
      await expect(element).to.be.accessible();
      element.gaps = undefined;
      await element.updateComplete;
      expect(text(element)).not.to.include('For what you want to work on');
    });

    it('renders the first part of a long guide at once and the rest in idle time', async () => {
      let first = 0;
      const ready = ({ target }: Event): void => {
        first = cards(target as Element);
      };
      addEventListener('imh-ready', ready, { once: true });
      const element = await placeGuide(many(2000));
      expect(first).to.be.within(12, 200);
      await waitUntil(() => cards(element) === 2000, 'not all cards are rendered', { timeout: 20_000 });
    }).timeout(30_000);

    it('shows a match at the end of a long guide before all cards are rendered', async () => {
      const element = await placeGuide(many(5000));
      await fill(element, 'Search', 'training 4999');
      expect(cards(element)).to.be.below(5000);
      expect(titles(element)).to.deep.equal(['Training 4999']);
    }).timeout(30_000);

    it('keeps opened competencies and saved notices while filters hide and show their cards', async () => {
      const element = await placeGuide();
      const { label, text: statement } = wordsOf(bonds);
      summary(element, label).click();
      await shows(element, statement);
      byRole(element, 'button', 'Save as evidence: Bonds in June').click();
      await shows(element, 'Nothing was sent.');
      await fill(element, 'Search', 'doors');
      expect(text(element)).not.to.include(statement).and.not.to.include('Nothing was sent.');
      await press(element, 'Clear all');
      expect(text(element)).to.include(statement).and.to.include('Nothing was sent.');
    });
  });

  describe('filters', () => {
    it('search titles, people, descriptions and names of competencies, and announce the number of matches', async () => {
      const element = await placeGuide();
      const filtered = await fill(element, 'Search', 'RUIZ five');
      expect(titles(element)).to.deep.equal(['Doors, recorded']);
      expect(filtered).to.include({ query: 'RUIZ five', count: 1 });
      expect(filtered.filters).to.deep.equal({ query: 'RUIZ five' });
      const status = byRole(element, 'status');
      await waitUntil(() => status.textContent === '1 training matches.', 'the result is not announced');
      await fill(element, 'Search', wordsOf(bonds).label);
      expect(titles(element)).to.deep.equal(['Bonds in June']);
      await expect(element).to.be.accessible();
    });

    it('offer areas and domains with their number of trainings, including those of the competencies below', async () => {
      const element = await placeGuide();
      const options = [...(field(element, 'Competency or area') as HTMLSelectElement).options].map((one) => one.text);
      expect(options.filter((one) => /\(2\)$/.test(one))).to.have.length(2);
      expect(options.some((one) => one.includes('(0)'))).to.equal(false);
      await choose(element, 'Competency or area', /^\u2003.*\(2\)$/);
      expect(titles(element)).to.deep.equal(['Repair in March', 'Bonds in June']);
    });

    it('filter by upcoming dates, by permanent availability, and by a date range', async () => {
      const element = await placeGuide();
      await choose(element, 'Date', 'Upcoming');
      expect(titles(element)).to.deep.equal(['Repair in March', 'Bonds in June']);
      await choose(element, 'Date', 'Always available');
      expect(titles(element)).to.deep.equal(['Doors, recorded', 'Only a title']);
      await choose(element, 'Date', 'Date range');
      await fill(element, 'From', '2099-05-01');
      expect(titles(element)).to.deep.equal(['Bonds in June']);
      expect(chips(element)).to.deep.equal(['Remove: Date: from May 1, 2099×']);
      await fill(element, 'From', '2019-01-01');
      await fill(element, 'To', '2019-12-31');
      expect(titles(element)).to.deep.equal(['Long ago']);
      await expect(element).to.be.accessible();
    });

    it('filter by hours, format, language and category', async () => {
      const element = await placeGuide();
      summary(element, 'More filters').click();
      await fill(element, 'At least (hours)', '1');
      expect(titles(element)).to.deep.equal(['Bonds in June', 'Doors, recorded']);
      await fill(element, 'At most (hours)', '1.5');
      expect(titles(element)).to.deep.equal(['Doors, recorded']);
      expect(chips(element)).to.deep.equal(['Remove: at least 1 h×', 'Remove: at most 1.5 h×']);
      await press(element, 'Clear all');
      expect(nameOf(focused(element))).to.equal('Search');
      await choose(element, 'Format', 'Live online');
      expect(titles(element)).to.deep.equal(['Repair in March']);
      await press(element, 'Clear all');
      await choose(element, 'Language', 'Spanish');
      expect(titles(element)).to.deep.equal(['Bonds in June']);
      await press(element, 'Clear all');
      await choose(element, 'Category', /Clinical supervision and mentoring/);
      expect(titles(element).length).to.be.within(0, 3);
      expect(text(element)).not.to.include('Only a title');
      await expect(element).to.be.accessible();
    });

    it('are removed one by one, and the focus moves to the next filter', async () => {
      const element = await placeGuide();
      await fill(element, 'Search', 'bonds');
      await choose(element, 'Language', 'Spanish');
      await press(element, /^Remove: Search/);
      expect(chips(element)).to.deep.equal(['Remove: Language: Spanish×']);
      expect(nameOf(focused(element))).to.equal('Remove: Language: Spanish×');
      await press(element, /^Remove: Language/);
      expect(focused(element).textContent).to.equal('4 trainings');
    });

    it('list which filters to remove if no training matches', async () => {
      const element = await placeGuide();
      await choose(element, 'Language', 'Spanish');
      await choose(element, 'Format', 'Recorded');
      expect(text(element)).to.include('No trainings match all of these filters.');
      await expect(element).to.be.accessible();
      await press(element, 'Without “Language: Spanish”: 1 training');
      expect(titles(element)).to.deep.equal(['Doors, recorded']);
      expect(focused(element).textContent).to.equal('1 training matches.');
      await fill(element, 'Search', 'zebra');
      await fill(element, 'At least (hours)', '900');
      expect(text(element)).to.include('Removing one filter is not enough.');
      await filtering(element, () => allByRole(element, 'button', 'Clear all').at(-1)!.click());
      expect(titles(element)).to.have.length(4);
    });

    it('keep their values when the language changes', async () => {
      const element = await placeGuide();
      await choose(element, 'Language', 'Spanish');
      element.lang = 'es';
      await shows(element, '1 capacitación coincide.');
      expect(text(element)).to.include('1–3 de junio de 2099');
      expect(chips(element)).to.deep.equal([]);
      byRole(element, 'button', 'Quitar: Idioma: español×');
      await expect(element).to.be.accessible();
    });
  });

  describe('names of competencies', () => {
    it('are replaced by a number without the framework, and filters by competency are omitted', async () => {
      const element = await placeGuide(guide, null);
      expect(text(element)).to.include('Relates to 2 competencies').and.not.to.include('bonds.');
      expect(field(element, 'Search')).not.to.equal(undefined);
      expect(allByRole(element, 'combobox').map(nameOf)).to.deep.equal(['Date']);
      await expect(element).to.be.accessible();
    });

    it('are reported missing if the framework cannot be loaded', async () => {
      const element = await placeGuide(guide, null, 'framework="/answers/gone.json"');
      expect(text(element)).to.include('The names of the competencies could not be loaded.');
      expect(titles(element)).to.have.length(4);
    });

    it('are neither shown nor searched if rights restrict them to members', async () => {
      const secret = {
        ...wiAimh,
        rights: { ...wiAimh.rights, display: 'members', signIn: '/members' },
        nodes: [
          ...wiAimh.nodes,
          { id: 'x', parents: ['thinking'], kind: 'competency', label: 'Zebra statement' },
          { id: 'y', parents: ['thinking'], kind: 'competency', code: '7.1', label: 'Zebra', text: 'Zebra in full' },
        ],
      };
      const trainings = [
        { id: 't', title: 'T', competencies: ['thinking', 'x', 'y'].map((id) => `${wiAimh.id}#${id}`) },
      ];
      const element = await placeGuide({ ...guide, trainings }, secret);
      expect(text(element)).to.include('7 Thinking').and.to.include('and 1 more competency');
      expect(text(element)).to.include('Only titles are shown here.');
      expect((byRole(element, 'link', 'Sign in to read the statements') as HTMLAnchorElement).pathname).to.equal(
        '/members',
      );
      await fill(element, 'Search', 'statement');
      expect(titles(element)).to.deep.equal([]);
      const data = (): Element | null => document.head.querySelector('[type="application/ld+json"]');
      await waitUntil(data, 'no structured data');
      expect(data()!.textContent).not.to.include('statement');
      await expect(element).to.be.accessible();
    });

    it('hides descriptions that the guide’s own rights restrict to members', async () => {
      const rights = { holder: 'Garden Society', display: 'members', signIn: '/members' } as const;
      const element = await placeGuide({ ...guide, rights });
      expect(text(element)).to.include('Doors, recorded').and.not.to.include('first five minutes');
      byRole(element, 'link', 'Sign in to read the statements');
    });
  });

  describe('documents and states', () => {
    it('keeps its content if the guide cannot be loaded, and shows the reason', async () => {
      await place(
        '<imh-trainings src="/answers/sign-in.json"><ul><li>Doors <ul><li>90 minutes</li></ul></li></ul></imh-trainings>',
      );
      const element = document.querySelector('imh-trainings')!;
      expect(byRole(element, 'alert').innerText).to.match(/The training guide could not be shown.*need to sign in/s);
      expect(element.querySelector('li')!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('reports an empty guide', async () => {
      const element = await placeGuide({ ...guide, trainings: [] });
      expect(text(element)).to.include('This guide has no trainings yet.');
      await expect(element).to.be.accessible();
    });

    it('does not use the guide or lists inside the element as the framework', async () => {
      await place(`<imh-trainings>${script(guide)}<ul><li>By hand</li></ul></imh-trainings>`);
      const element = document.querySelector('imh-trainings')!;
      expect(element.trainings).to.deep.equal(guide);
      expect(element.framework).to.equal(undefined);
    });

    it('accepts guide and framework as properties, before and after it is connected', async () => {
      const element = document.createElement('imh-trainings') as TrainingsElement;
      Object.assign(element, { trainings: guide, framework: starter });
      const holder = document.createElement('div');
      document.body.append(holder);
      const ready = new Promise<ReadyEvent>((resolve) => holder.addEventListener('imh-ready', resolve, { once: true }));
      holder.append(element);
      const { documents } = await ready;
      expect(documents['trainings']).to.equal(guide);
      expect(element.framework).to.equal(starter);
      element.trainings = { ...guide, trainings: guide.trainings.slice(0, 1) };
      await waitUntil(() => titles(element).length === 1, 'the new guide is not shown');
      expect(titles(element)).to.deep.equal(['Doors, recorded']);
      holder.remove();
    });

    it('is in Spanish on a Spanish page, and from right to left if the page is', async () => {
      const holder = document.createElement('div');
      document.body.append(holder);
      holder.innerHTML = `<div lang="es" dir="rtl"><imh-trainings>${script(guide)}${script(starter)}</imh-trainings></div>`;
      await new Promise((resolve) => holder.addEventListener('imh-ready', resolve, { once: true }));
      const element = holder.querySelector('imh-trainings')!;
      expect(text(element)).to.include('Puertas, en video').and.to.include('Se relaciona con');
      expect(byRole(element, 'heading', 'Bonds in June').querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
      await expect(element).to.be.accessible();
      holder.remove();
    });

    it('omits the title if layout is "compact"', async () => {
      const element = await placeGuide(guide, starter, 'layout="compact"');
      expect(nameOf(allByRole(element, 'heading')[0]!)).to.equal('Repair in March');
      expect(allByRole(element, 'heading')[0]!.localName).to.equal('h2');
      await expect(element).to.be.accessible();
    });
  });
});
