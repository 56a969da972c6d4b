import { expect } from '@open-wc/testing';
import { starter, wiAimh } from '@imh/frameworks';
import type { FilteredEvent, OpenedEvent, ReadyEvent } from '../../widget/src/events.js';
import type { TrainingsElement } from '../../widget/src/trainings/trainings-element.js';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, place, settle } from './place.js';
import { bonds, guide, many, placeGuide, repair, script, uris, wordsOf } from './trainings-guide.js';

const titles = (element: Element): string[] => allByRole(element, 'heading').map(nameOf).slice(1);
const field = (element: Element, label: string): HTMLInputElement | HTMLSelectElement => {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  return labels.find((one) => one.textContent.trim() === label)!.control as HTMLInputElement;
};

async function choose(element: Element, label: string, option: string | RegExp): Promise<void> {
  const select = field(element, label) as HTMLSelectElement;
  const found = [...select.options].find((one) =>
    typeof option === 'string' ? one.text === option : option.test(one.text),
  );
  select.value = found!.value;
  select.dispatchEvent(new Event('change'));
  await settle();
}

async function fill(element: Element, label: string, value: string): Promise<void> {
  const input = field(element, label);
  input.value = value;
  input.dispatchEvent(new Event('input'));
  await settle();
}

function summary(element: Element, name: string): HTMLElement {
  const all = [...element.shadowRoot!.querySelectorAll('summary')];
  return all.find((one) => nameOf(one).includes(name))!;
}

const chips = (element: Element): string[] => allByRole(element, 'button', /^Remove:/).map(nameOf);

describe('<imh-trainings>', () => {
  // The first search or opened competency fetches this; on a busy machine that takes longer than `settle()`.
  before(() => import('../../widget/src/trainings/finding.js'));

  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  describe('the list', () => {
    it('has the soonest first, then what is always available, and the past out of sight', async () => {
      const element = await placeGuide();
      expect(titles(element)).to.deep.equal(['Repair in March', 'Bonds in June', 'Doors, recorded', 'Only a title']);
      expect(text(element)).to.include('4 trainings').and.not.to.include('Held inside.');
      byRole(element, 'button', 'Show past trainings (1)').click();
      expect(titles(element).at(-1)).to.equal('Long ago');
      expect(text(element)).to.match(/PastMay 4, 2019/);
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Hide past trainings').click();
      expect(titles(element)).to.have.length(4);
    });

    it('says of each who, when, how long, how, in what language, until when and who says what it relates to', async () => {
      const element = await placeGuide();
      const said = text(element);
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
        expect(said).to.include(words);
      }
      const link = byRole(element, 'link', 'Doors, recorded') as HTMLAnchorElement;
      expect([link.href, link.rel]).to.deep.equal(['https://otter.example/doors', 'noopener']);
      byRole(element, 'link', 'mirror.example');
      await expect(element).to.be.accessible();
    });

    it('opens what a competency says, and shows all trainings on it', async () => {
      const element = await placeGuide();
      let opened: OpenedEvent | undefined;
      element.addEventListener('imh-opened', (event) => (opened = event));
      const name = wordsOf(repair);
      summary(element, name.label).click();
      await settle();
      expect(opened).to.include({ nodeId: repair, uri: uris(repair)[0] });
      expect(text(element)).to.include(name.text);
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Show all trainings on this (2)').click();
      expect(titles(element)).to.deep.equal(['Repair in March', 'Bonds in June']);
      expect(chips(element)).to.deep.equal([`Remove: Competency or area: ${name.label}×`]);
      expect((element.shadowRoot!.activeElement as HTMLElement).textContent).to.equal('2 trainings match.');
    });

    it('puts what touches a gap first, with the reason', async () => {
      const element = await placeGuide();
      element.gaps = ['foundations.bonds', 'alongside.arriving'];
      for (let wait = 0; wait < 50 && !text(element).includes('stand first'); wait += 1) await settle();
      expect(titles(element)).to.deep.equal(['Doors, recorded', 'Bonds in June', 'Repair in March', 'Only a title']);
      const area = wordsOf('foundations.bonds').label;
      expect(text(element)).to.include(`For what you want to work on: ${area}`);
      expect(text(element)).to.include('3 trainings match what you want to work on, listed first.');
      await expect(element).to.be.accessible();
      element.gaps = undefined;
      await settle();
      expect(text(element)).not.to.include('For what you want to work on');
    });

    it('has all of a long guide in the document in the end, and the first part at once', async () => {
      let first = 0;
      const holder = (event: Event): void => {
        first = (event.target as Element).shadowRoot!.querySelectorAll('.card').length;
      };
      addEventListener('imh-ready', holder, { once: true });
      const element = await placeGuide(many(2000));
      expect(first).to.be.within(12, 200);
      const cards = (): number => element.shadowRoot!.querySelectorAll('.card').length;
      for (let wait = 0; wait < 100 && cards() < 2000; wait += 1) await settle(50);
      expect(cards()).to.equal(2000);
      await fill(element, 'Search', 'training 1999');
      expect(titles(element)).to.deep.equal(['Training 1999']);
    }).timeout(30_000);
  });

  describe('filters', () => {
    it('find words in titles, people, descriptions and names of competencies, and say how many there are', async () => {
      const element = await placeGuide();
      let last: FilteredEvent | undefined;
      element.addEventListener('imh-filtered', (event) => (last = event));
      await fill(element, 'Search', 'RUIZ five');
      expect(titles(element)).to.deep.equal(['Doors, recorded']);
      expect(last).to.include({ query: 'RUIZ five', count: 1 });
      expect(last!.filters).to.deep.equal({ query: 'RUIZ five' });
      await settle(600);
      expect(byRole(element, 'status').textContent).to.equal('1 training matches.');
      await fill(element, 'Search', wordsOf(bonds).label);
      expect(titles(element)).to.deep.equal(['Bonds in June']);
      await expect(element).to.be.accessible();
    });

    it('offer areas and domains with how many they hold, and an area holds what lies below it', async () => {
      const element = await placeGuide();
      const options = [...(field(element, 'Competency or area') as HTMLSelectElement).options].map((one) => one.text);
      expect(options.filter((one) => /\(2\)$/.test(one))).to.have.length(2);
      expect(options.some((one) => one.includes('(0)'))).to.equal(false);
      await choose(element, 'Competency or area', /^\u2003.*\(2\)$/);
      expect(titles(element)).to.deep.equal(['Repair in March', 'Bonds in June']);
    });

    it('know dates to come, what waits for nobody, and what lies between two days', async () => {
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

    it('know hours, format, language and category', async () => {
      const element = await placeGuide();
      summary(element, 'More filters').click();
      await fill(element, 'At least (hours)', '1');
      expect(titles(element)).to.deep.equal(['Bonds in June', 'Doors, recorded']);
      await fill(element, 'At most (hours)', '1.5');
      expect(titles(element)).to.deep.equal(['Doors, recorded']);
      expect(chips(element)).to.deep.equal(['Remove: at least 1 h×', 'Remove: at most 1.5 h×']);
      byRole(element, 'button', 'Clear all').click();
      expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Search');
      await choose(element, 'Format', 'Live online');
      expect(titles(element)).to.deep.equal(['Repair in March']);
      byRole(element, 'button', 'Clear all').click();
      await choose(element, 'Language', 'Spanish');
      expect(titles(element)).to.deep.equal(['Bonds in June']);
      byRole(element, 'button', 'Clear all').click();
      await choose(element, 'Category', /Clinical supervision and mentoring/);
      expect(titles(element).length).to.be.within(0, 3);
      expect(text(element)).not.to.include('Only a title');
      await expect(element).to.be.accessible();
    });

    it('are taken away one by one, and the focus goes on', async () => {
      const element = await placeGuide();
      await fill(element, 'Search', 'bonds');
      await choose(element, 'Language', 'Spanish');
      byRole(element, 'button', /^Remove: Search/).click();
      expect(chips(element)).to.deep.equal(['Remove: Language: Spanish×']);
      expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Remove: Language: Spanish×');
      byRole(element, 'button', /^Remove: Language/).click();
      expect((element.shadowRoot!.activeElement as HTMLElement).textContent).to.equal('4 trainings');
    });

    it('say what to leave out where nothing is left', async () => {
      const element = await placeGuide();
      await choose(element, 'Language', 'Spanish');
      await choose(element, 'Format', 'Recorded');
      expect(text(element)).to.include('No trainings match all of these filters.');
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Without “Language: Spanish”: 1 training').click();
      expect(titles(element)).to.deep.equal(['Doors, recorded']);
      expect((element.shadowRoot!.activeElement as HTMLElement).textContent).to.equal('1 training matches.');
      await fill(element, 'Search', 'zebra');
      await fill(element, 'At least (hours)', '900');
      expect(text(element)).to.include('Removing one filter is not enough.');
      allByRole(element, 'button', 'Clear all').at(-1)!.click();
      expect(titles(element)).to.have.length(4);
    });

    it('stay as they are in another language', async () => {
      const element = await placeGuide();
      await choose(element, 'Language', 'Spanish');
      element.lang = 'es';
      await settle();
      expect(text(element)).to.include('1 capacitación coincide.').and.to.include('1–3 de junio de 2099');
      expect(chips(element)).to.deep.equal([]);
      byRole(element, 'button', 'Quitar: Idioma: español×');
      await expect(element).to.be.accessible();
    });
  });

  describe('names of competencies', () => {
    it('are left out without the framework, and so is what filters by them; no id is shown', async () => {
      const element = await placeGuide(guide, null);
      expect(text(element)).to.include('Relates to 2 competencies').and.not.to.include('bonds.');
      expect(field(element, 'Search')).not.to.equal(undefined);
      expect(allByRole(element, 'combobox').map(nameOf)).to.deep.equal(['Date']);
      await expect(element).to.be.accessible();
    });

    it('are missed, in words, where the framework that is named cannot be had', async () => {
      const element = await placeGuide(guide, null, 'framework="/answers/gone.json"');
      expect(text(element)).to.include('The names of the competencies could not be loaded.');
      expect(titles(element)).to.have.length(4);
    });

    it('are neither shown nor found where rights hold them back', async () => {
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
      await settle(200);
      expect(document.head.querySelector('[type="application/ld+json"]')!.textContent).not.to.include('statement');
      await expect(element).to.be.accessible();
    });

    it('shows no description that the guide’s own rights keep for members', async () => {
      const rights = { holder: 'Garden Society', display: 'members', signIn: '/members' } as const;
      const element = await placeGuide({ ...guide, rights });
      expect(text(element)).to.include('Doors, recorded').and.not.to.include('first five minutes');
      byRole(element, 'link', 'Sign in to read the statements');
    });
  });

  describe('states and doors', () => {
    it('shows what it holds while it loads, and keeps it when the guide cannot be had', async () => {
      await place(
        '<imh-trainings src="/answers/sign-in.json"><ul><li>Doors <ul><li>90 minutes</li></ul></li></ul></imh-trainings>',
      );
      const element = document.querySelector('imh-trainings')!;
      expect(byRole(element, 'alert').innerText).to.match(/The training guide could not be shown.*need to sign in/s);
      expect(element.querySelector('li')!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('says so where the guide is empty', async () => {
      const element = await placeGuide({ ...guide, trainings: [] });
      expect(text(element)).to.include('This guide has no trainings yet.');
      await expect(element).to.be.accessible();
    });

    it('takes neither the guide nor lists inside for the framework that names the competencies', async () => {
      await place(`<imh-trainings>${script(guide)}<ul><li>By hand</li></ul></imh-trainings>`);
      const element = document.querySelector('imh-trainings')!;
      expect(element.trainings).to.deep.equal(guide);
      expect(element.framework).to.equal(undefined);
    });

    it('takes guide and framework from the page’s own code, before it is there and after', async () => {
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
      await settle();
      expect(titles(element)).to.deep.equal(['Doors, recorded']);
      holder.remove();
    });

    it('is in Spanish where the page is, and from right to left where that is', async () => {
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

    it('leaves the title to the page where layout is "compact"', async () => {
      const element = await placeGuide(guide, starter, 'layout="compact"');
      expect(nameOf(allByRole(element, 'heading')[0]!)).to.equal('Repair in March');
      expect(allByRole(element, 'heading')[0]!.localName).to.equal('h2');
      await expect(element).to.be.accessible();
    });
  });
});
