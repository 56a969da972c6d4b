import { expect } from '@open-wc/testing';
import type { Trainings } from '@imh/core';
import type { SelfCheckElement } from '../../widget/src/self-check/self-check-element.js';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, settle } from './place.js';
import {
  answer,
  checkOf,
  choice,
  fileOf,
  focused,
  giveFiles,
  kitchen,
  placeQuestions,
  press,
  toResult,
  until,
} from './self-check-place.js';

const guide: Trainings = {
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:guide',
  title: 'The kitchen guide',
  trainings: [
    {
      id: 'flames',
      title: 'Flames for beginners',
      provider: 'Stove School',
      minutes: 90,
      urls: ['https://stove.example/flames'],
      competencies: ['urn:example:kitchen#watch'],
      alignedBy: 'association',
    },
    { id: 'other', title: 'Knitting', competencies: ['urn:example:other#knit'] },
  ],
};

async function answered(answers: Readonly<Record<string, number>>, attributes = ''): Promise<SelfCheckElement> {
  const element = await placeQuestions(`storage="none" ${attributes}`);
  element.answers = checkOf(answers);
  await until(() => text(element).includes(`${Object.keys(answers).length} of 5 rated`));
  await toResult(element);
  return element;
}

const cells = (row: Element): string[] => [...row.children].map(wordsOf);
const wordsOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
const rowsOf = (table: Element): string[][] => [...table.querySelectorAll('tr')].map(cells);
const tableOf = (element: Element, name = 'table'): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`.result ${name}`)!;
const gapsOf = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.gaps li > div')].map(wordsOf);

describe('the result of <imh-self-check>', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    expectQuietConsole();
  });

  it('is presented as a personal view, with counts by domain in a picture and a table', async () => {
    const element = await answered({ light: 3, watch: 1, salt: 2 });
    expect(nameOf(focused(element))).to.equal('Where I stand');
    expect(text(element)).to.include('It is your own view, not an evaluation').and.to.include('2 not answered yet');
    expect(text(element)).not.to.match(/qualif|average|score/i);
    expect(rowsOf(tableOf(element))).to.deep.equal([
      ['Domain', 'Not yet', 'With help', 'Alone', 'Not rated'],
      ['1 Heat', '1', '0', '1', '1'],
      ['2 Taste', '0', '1', '0', '1'],
      ['All', '1', '1', '1', '2'],
    ]);
    const picture = element.shadowRoot!.querySelector('[role=img]')!;
    expect(picture.getAttribute('aria-label')).to.include('by domain');
    expect(picture.textContent).to.include('Not yet').and.to.include('1 Heat');
    expect(text(element)).to.include('Made up, free for all.');
    await expect(element).to.be.accessible();
  });

  it('lists first the competencies furthest below the targets of the category', async () => {
    const element = await answered({ light: 2, watch: 1, salt: 2, bake: 1 });
    expect(gapsOf(element)).to.deep.equal(['Watches Not yet · expected: Alone', 'Lights With help · expected: Alone']);
    expect(text(element)).to.include('Below the level the association expects of Cook');
  });

  it('lists the lowest ratings first if there are no targets, and what has no answer apart from them', async () => {
    const element = await placeQuestions('category="guest" storage="none"');
    element.answers = checkOf({ light: 3, watch: 1 }, { category: 'guest' });
    element.setAttribute('category', 'guest');
    await until(() => text(element).includes('2 of 4 rated'));
    await toResult(element);
    expect(gapsOf(element)).to.deep.equal(['Watches Not yet']);
    const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('.result details')!;
    expect(wordsOf(fold.querySelector('summary')!)).to.equal('2 not answered yet');
    const names = () => [...fold.querySelectorAll('li')].map(wordsOf);
    expect(names()).to.deep.equal([]);
    fold.querySelector('summary')!.click();
    await until(() => names().length);
    expect(names()).to.deep.equal(['Salts', 'Tries']);
    await expect(element).to.be.accessible();
    await press(element, 'Continue');
    expect(nameOf(focused(element).closest<HTMLElement>('.question')!)).to.equal('Salts');
  });

  it('counts the areas of each source in grid mode, and lists unchecked areas', async () => {
    const element = await placeQuestions('mode="sources" storage="none"');
    await answer(element, '1.1 Fire', 'Work');
    await answer(element, '1.1 Fire', 'College course');
    await toResult(element);
    expect(rowsOf(tableOf(element))[1]).to.deep.equal(['1 Heat', '1', '0', '1', '0', '1']);
    expect(gapsOf(element)).to.deep.equal(['1.2 Oven', '2.1 Salting']);
    await expect(element).to.be.accessible();
  });

  describe('the professional development plan', () => {
    it('takes a gap, an intention and a partial date, and is part of the document', async () => {
      const element = await answered({ light: 2, watch: 1 });
      await press(element, 'Add to my plan: Watches');
      byRole(element, 'button', 'In my plan: Watches');
      await until(() => element.shadowRoot!.querySelector('.plan li'));
      const [intention, by] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.plan input');
      type(intention!, 'Visit a kitchen');
      for (const written of ['3/2027', 'March 2027', 'marzo de 2027']) {
        type(by!, '');
        type(by!, written);
        await element.updateComplete;
        expect(by!.value, written).to.equal('2027-03');
      }
      expect(element.answers!.plan).to.deep.equal([{ node: 'watch', intention: 'Visit a kitchen', by: '2027-03' }]);
      type(by!, 'soon');
      await element.updateComplete;
      expect(by!.getAttribute('aria-invalid')).to.equal('true');
      expect(element.answers!.plan![0]!.by).to.equal('2027-03');
      await expect(element).to.be.accessible();
    });

    it('restores a removed item in its place', async () => {
      const element = await answered({ light: 2 });
      await press(element, 'Plan something else');
      await until(() => element.shadowRoot!.querySelector('.plan li'));
      type(element.shadowRoot!.querySelector('.plan input')!, 'Read');
      await press(element, 'Plan something else');
      await press(element, 'Remove');
      expect(element.answers!.plan).to.deep.equal([{ intention: '' }]);
      await press(element, 'Undo');
      expect(element.answers!.plan).to.deep.equal([{ intention: 'Read' }, { intention: '' }]);
    });
  });

  describe('trainings', () => {
    it('that match a gap are listed with the reason; other trainings are not listed', async () => {
      const element = await placeQuestions('storage="none"');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(guide);
      const ready = new Promise((resolve) => element.addEventListener('imh-ready', resolve, { once: true }));
      element.append(script);
      await ready;
      element.answers = checkOf({ watch: 1 });
      await until(() => text(element).includes('1 of 5 rated'));
      await toResult(element);
      await until(() => text(element).includes('Flames'));
      expect(text(element)).to.include('Relates to: Watches, according to the association').and.to.include('1.5 hours');
      expect(text(element)).not.to.include('Knitting');
      expect(nameOf(byRole(element, 'link', 'Flames for beginners'))).to.equal('Flames for beginners');
      await expect(element).to.be.accessible();
    });

    it('that cannot be loaded do not prevent the result', async () => {
      const element = await answered({ watch: 1 }, 'trainings="/answers/gone.json"');
      await until(() => text(element).includes('could not be loaded'));
      expect(text(element)).to.include('The training guide could not be loaded.').and.to.include('1 Heat');
    });
  });

  describe('comparing', () => {
    const heads = (element: Element): string[] => rowsOf(tableOf(element, '.compare'))[0]!;

    async function comparing(answers: Readonly<Record<string, number>>): Promise<SelfCheckElement> {
      const element = await answered(answers);
      await press(element, 'Compare with other answers');
      await until(() => allByRole(element, 'button', 'Open a file to compare').length);
      return element;
    }

    it('shows target, earlier self-check and rating in columns with name and date', async () => {
      const element = await comparing({ light: 2, watch: 3, salt: 2 });
      await press(element, 'Expected of Cook');
      const rating = {
        format: 'imh-reference-rating',
        formatVersion: 1,
        id: '00000000-0000-4000-8000-000000000003',
        framework: { id: kitchen.id, version: '2' },
        ratedAt: '2026-02-03T12:00:00Z',
        subject: { name: 'Ada' },
        rater: { name: 'Bo', relation: 'supervisor' },
        answers: [
          { node: 'light', level: 3 },
          { node: 'try', notSeen: true },
        ],
      };
      const earlier = checkOf(
        { watch: 1 },
        { takenAt: '2025-03-04T12:00:00Z', id: '00000000-0000-4000-8000-000000000002' },
      );
      await giveFiles(element, 'Open a file to compare', fileOf(earlier), fileOf(rating));
      await until(() => heads(element)?.length === 5);
      expect(heads(element).map((head) => head.replace(' Remove', ''))).to.deep.equal([
        'Competency',
        'Now (January 5)',
        'Expected of Cook',
        'My self-check from March 4, 2025',
        'A supervisor (Bo), February 3',
      ]);
      expect(rowsOf(tableOf(element, '.compare')).slice(1)).to.deep.equal([
        ['Lights', 'With help', 'Alone', '–', 'Alone'],
        ['Watches', 'Alone', 'Alone', 'Not yet', '–'],
      ]);
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Remove: Expected of Cook').click();
      await element.updateComplete;
      expect(heads(element)).to.have.length(4);
    });

    it('compares the matching answers of another version and names the version', async () => {
      const element = await comparing({ light: 2 });
      const old = checkOf({ light: 3, gone: 1 }, { framework: { id: kitchen.id, version: '1' } });
      await giveFiles(element, 'Open a file to compare', fileOf(old));
      await until(() => element.shadowRoot!.querySelector('.compare'));
      expect(heads(element)[2]).to.include('based on version 1').and.to.include('1 answer does not match here');
    });

    it('rejects a file of another framework with a sentence', async () => {
      const element = await comparing({ light: 2 });
      const other = fileOf(checkOf({ light: 3 }, { framework: { id: 'urn:example:other' } }), 'other.json');
      await giveFiles(element, 'Open a file to compare', other);
      await until(() => text(element).includes('other.json'));
      expect(text(element))
        .to.include('other.json belongs to another framework')
        .and.to.include('Nothing was changed.');
      expect(element.shadowRoot!.querySelector('.compare')).to.equal(null);
    });
  });

  it('can be opened halfway and leads back to the questions', async () => {
    const element = await answered({ light: 2 });
    await press(element, 'Back to the questions');
    await settle();
    expect(text(element)).to.include('1 of 5 rated');
    expect(choice(element, 'Lights', 'With help').checked).to.equal(true);
  });
});

function type(field: HTMLInputElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
