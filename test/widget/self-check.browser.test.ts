import { expect } from '@open-wc/testing';
import type { AnsweredEvent, FinishedEvent } from '../../widget/src/events.js';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, settle } from './place.js';
import { choice, focused, kitchen, placeCheck, placeQuestions, press, toResult, until } from './self-check-place.js';

describe('<imh-self-check>', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    expectQuietConsole();
  });

  describe('choosing a category', () => {
    it('says in plain words what each is, and asks only what is for the chosen one', async () => {
      const element = await placeCheck();
      expect(text(element)).to.include('Who cooks for others.').and.to.include('any age');
      await expect(element).to.be.accessible();
      await press(element, 'Guest');
      expect(text(element)).to.include('0 of 4 rated').and.to.include('For: Guest');
      expect(nameOf(focused(element))).to.match(/^1.1 Fire/);
    });

    it('can be skipped, and changed without losing an answer', async () => {
      const element = await placeCheck();
      await press(element, 'Skip this and rate everything');
      expect(text(element)).to.include('0 of 5 rated');
      choice(element, 'Lights', 'Alone').click();
      await press(element, 'Change category');
      await press(element, 'Guest');
      expect(text(element)).to.include('1 of 4 rated');
      expect(element.answers!.category).to.equal('guest');
      expect(choice(element, 'Lights', 'Alone').checked).to.equal(true);
    });

    it('is left out where the page has chosen, and where there is nothing to choose', async () => {
      const given = await placeQuestions();
      expect(choice(given, 'Lights', 'Not yet').checked).to.equal(false);
      const { categories: _none, ...rest } = kitchen;
      const without = await placeCheck('', rest);
      expect(choice(without, 'Lights', 'Not yet').checked).to.equal(false);
    });
  });

  describe('rating', () => {
    it('has native radio groups named by the competency, with steps that can be explained', async () => {
      const element = await placeQuestions();
      const [first] = element.shadowRoot!.querySelectorAll<HTMLElement>('[role=radiogroup]');
      expect(nameOf(first!)).to.equal('Lights');
      expect(element.shadowRoot!.getElementById(first!.getAttribute('aria-describedby')!)!.textContent).to.equal(
        'Lights the stove.',
      );
      expect(text(element)).not.to.include('Somebody stands beside me.');
      element.shadowRoot!.querySelector('summary')!.click();
      expect(text(element)).to.include('Somebody stands beside me.');
      await press(element, 'How it shows in practice Watches');
      expect(text(element)).to.include('Stays beside it.');
      await press(element, 'How it shows in practice Watches');
      expect(text(element)).not.to.include('Stays beside it.');
      await expect(element).to.be.accessible();
    });

    it('counts what is rated, in all and by area, and says what happened', async () => {
      const element = await placeQuestions();
      const seen: AnsweredEvent[] = [];
      element.addEventListener('imh-answered', (event) => seen.push(event));
      choice(element, 'Lights', 'Alone').click();
      expect(text(element)).to.include('1 of 5 rated');
      byRole(element, 'button', '1.1 Fire 1 of 2');
      choice(element, 'Lights', 'With help').click();
      choice(element, 'Watches', 'Alone').click();
      byRole(element, 'button', '1.1 Fire 2 of 2');
      expect(seen.map(({ nodeId, answer, answered, total }) => [nodeId, answer?.level, answered, total])).to.deep.equal(
        [
          ['light', 3, 1, 5],
          ['light', 2, 1, 5],
          ['watch', 3, 2, 5],
        ],
      );
      await settle(700);
      expect(allByRole(element, 'status').map(nameOf)).to.include('1.1 Fire: 2 of 2. 2 of 5 rated.');
      await expect(element).to.be.accessible();
    });

    it('takes an answer back and leaves the focus at the question', async () => {
      const element = await placeQuestions();
      choice(element, 'Lights', 'Alone').click();
      await press(element, 'Clear Lights');
      expect(choice(element, 'Lights', 'Alone').checked).to.equal(false);
      expect(text(element)).to.include('0 of 5 rated');
      expect(focused(element)).to.equal(choice(element, 'Lights', 'Not yet'));
      expect(element.answers).to.equal(undefined);
    });

    it('opens one area at a time and leads on to the next and to the result', async () => {
      const element = await placeQuestions();
      await press(element, 'Next area');
      expect(nameOf(focused(element))).to.match(/^1.2 Oven/);
      expect(text(element)).to.include('Bakes a loaf.').and.not.to.include('Lights the stove.');
      await press(element, 'Next area');
      await toResult(element);
      byRole(element, 'heading', 'Where I stand');
      expect(text(element)).to.include('Nothing is rated yet.');
      await press(element, 'Back to the questions');
      expect(text(element)).to.include('Lights the stove.');
    });

    it('goes to the next unrated question, over areas, and round to what was skipped', async () => {
      const element = await placeQuestions();
      await press(element, 'Next unrated');
      expect(focused(element)).to.equal(choice(element, 'Lights', 'Not yet'));
      await press(element, 'Next unrated');
      choice(element, 'Watches', 'Alone').click();
      await press(element, 'Next unrated');
      expect(focused(element)).to.equal(choice(element, 'Bakes', 'Not yet'));
      for (const next of ['Salts', 'Tries', 'Lights']) {
        await press(element, 'Next unrated');
        expect(focused(element)).to.equal(choice(element, next, 'Not yet'));
      }
      for (const area of [/^1.1/, /^1.2/, /^2.1/]) {
        if (!area.test(nameOf(byRole(element, 'button', /^1.1/))) || element.answers?.answers.length !== 1) {
          await press(element, area);
        }
        for (const group of element.shadowRoot!.querySelectorAll('.body:not([hidden]) [role=radiogroup]')) {
          group.querySelector('input')!.click();
        }
      }
      expect(text(element)).to.include('5 of 5 rated');
      expect(allByRole(element, 'button', 'Next unrated')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('finds text in a closed area and opens that', async () => {
      const element = await placeQuestions();
      const find = (): HTMLElement | undefined =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('.body[hidden]')].find(({ textContent }) =>
          textContent.includes('Bakes'),
        );
      await until(find);
      find()!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      expect(text(element)).to.include('Bakes a loaf.');
      expect(byRole(element, 'button', /^1.1/).getAttribute('aria-expanded')).to.equal('false');
    });
  });

  describe('in the grid', () => {
    it('asks by area where one learned it, and an empty row is no answer', async () => {
      const element = await placeQuestions('mode="sources"');
      expect(text(element)).to.include('0 of 3 areas checked');
      choice(element, '1.1 Fire', 'Work').click();
      choice(element, '1.1 Fire', 'College course').click();
      expect(element.answers!.answers).to.deep.equal([{ node: 'fire', sources: ['course', 'work'] }]);
      expect(text(element)).to.include('1 of 3 areas checked');
      await expect(element).to.be.accessible();
      choice(element, '1.1 Fire', 'Work').click();
      choice(element, '1.1 Fire', 'College course').click();
      expect(element.answers).to.equal(undefined);
    });

    it('is what a framework without a scale gets', async () => {
      const { scale: _none, ...rest } = kitchen;
      const element = await placeQuestions('', rest);
      expect(choice(element, '1.1 Fire', 'Reflective supervision/consultation').type).to.equal('checkbox');
    });

    it('keeps the level that an area was given otherwise', async () => {
      const element = await placeQuestions('mode="sources"');
      element.answers = {
        ...{ format: 'imh-self-check', formatVersion: 1, id: '00000000-0000-4000-8000-000000000009' },
        framework: { id: kitchen.id },
        takenAt: '2026-01-01T00:00:00Z',
        answers: [{ node: 'fire', level: 3, note: 'at home' }],
      };
      await settle(200);
      choice(element, '1.1 Fire', 'Work').click();
      expect(element.answers.answers).to.deep.equal([{ node: 'fire', level: 3, note: 'at home', sources: ['work'] }]);
    });
  });

  describe('what may not be named', () => {
    it('is rated at the area above it', async () => {
      const element = await placeQuestions('', { ...kitchen, rights: { holder: 'Nobody', display: 'titles' } });
      // "Lights" stands beside a statement, so it is a title; without statements nothing below the areas has a name.
      const nodes = kitchen.nodes.map(({ text: _text, demonstratedBy: _shown, ...node }) => node);
      const outline = await placeQuestions('', { ...kitchen, nodes, rights: { holder: 'Nobody', display: 'titles' } });
      expect(choice(element, 'Lights', 'Alone').type).to.equal('radio');
      expect(choice(outline, '1.1 Fire', 'Alone').type).to.equal('radio');
      expect(text(outline)).to.include('Only titles are shown here.').and.not.to.include('Lights');
      await expect(outline).to.be.accessible();
    });

    it('leaves nothing to rate in a framework without entries', async () => {
      const element = await placeQuestions('', { ...kitchen, nodes: [] });
      expect(text(element)).to.include('There is nothing to rate in this framework yet.');
      await expect(element).to.be.accessible();
    });
  });

  describe('the page around it', () => {
    it('gets the answers as a document, and the result as an event', async () => {
      const element = await placeQuestions();
      const finished = new Promise<FinishedEvent>((resolve) =>
        element.addEventListener('imh-finished', resolve, { once: true }),
      );
      choice(element, 'Lights', 'Alone').click();
      await toResult(element);
      const { answers } = await finished;
      expect(answers).to.deep.include({ format: 'imh-self-check', category: 'cook', language: 'en' });
      expect(answers.framework).to.deep.equal({ id: kitchen.id, version: '2' });
      expect(answers.answers).to.deep.equal([{ node: 'light', level: 3 }]);
    });

    it('speaks Spanish, in the middle of it and without losing an answer', async () => {
      const element = await placeQuestions();
      choice(element, 'Lights', 'Alone').click();
      element.lang = 'es';
      await settle(300);
      expect(text(element)).to.include('1 de 5 respondidas').and.to.include('Calor');
      expect(choice(element, 'Lights', 'A solas').checked).to.equal(true);
      await press(element, 'Ver cómo voy');
      await until(() => element.shadowRoot!.querySelector('.result'));
      byRole(element, 'heading', 'Cómo voy');
      await expect(element).to.be.accessible();
    });

    it('can be read from right to left', async () => {
      const element = await placeQuestions('dir="rtl"');
      const [first, second] = element.shadowRoot!.querySelectorAll<HTMLElement>('.choices label');
      expect(first!.getBoundingClientRect().x).to.be.greaterThan(second!.getBoundingClientRect().x);
      await expect(element).to.be.accessible();
    });

    it('says what is wrong with a file, and shows what it holds', async () => {
      const element = await placeQuestions('src="/answers/broken.json"');
      byRole(element, 'alert');
      expect(text(element)).to.include('The self-check could not be shown');
    });
  });
});
