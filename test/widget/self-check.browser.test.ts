import { expect } from '@open-wc/testing';
import type { AnsweredEvent, FinishedEvent } from '../../widget/src/events.js';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole } from './place.js';
import {
  answer,
  choice,
  focused,
  kitchen,
  placeCheck,
  placeQuestions,
  press,
  toResult,
  until,
} from './self-check-place.js';

describe('<imh-self-check>', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    expectQuietConsole();
  });

  describe('choosing a category', () => {
    it('describes each category and asks only the questions of the chosen one', async () => {
      const element = await placeCheck();
      expect(text(element)).to.include('Who cooks for others.').and.to.include('any age');
      await expect(element).to.be.accessible();
      await press(element, 'Guest');
      expect(text(element)).to.include('0 of 4 rated').and.to.include('For: Guest');
      expect(nameOf(focused(element))).to.match(/^1.1 Fire/);
    });

    it('can be skipped, and the category can be changed without losing an answer', async () => {
      const element = await placeCheck();
      await press(element, 'Skip this and rate everything');
      expect(text(element)).to.include('0 of 5 rated');
      await answer(element, 'Lights', 'Alone');
      await press(element, 'Change category');
      await press(element, 'Guest');
      expect(text(element)).to.include('1 of 4 rated');
      expect(element.answers!.category).to.equal('guest');
      expect(choice(element, 'Lights', 'Alone').checked).to.equal(true);
    });

    it('does not ask for a category if the publisher has set one or the framework has none', async () => {
      const given = await placeQuestions();
      expect(choice(given, 'Lights', 'Not yet').checked).to.equal(false);
      const { categories: _none, ...rest } = kitchen;
      const without = await placeCheck('', rest);
      expect(choice(without, 'Lights', 'Not yet').checked).to.equal(false);
    });
  });

  describe('rating', () => {
    it('renders native radio groups named by the competency, with an explanation of the levels', async () => {
      const element = await placeQuestions();
      const first = choice(element, 'Lights', 'Alone').closest<HTMLElement>('[role=radiogroup]')!;
      expect(element.shadowRoot!.getElementById(first.getAttribute('aria-describedby')!)!.textContent).to.equal(
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

    it('counts rated questions in total and by area, and announces a completed area', async () => {
      const element = await placeQuestions();
      const seen: AnsweredEvent[] = [];
      element.addEventListener('imh-answered', (event) => seen.push(event));
      await answer(element, 'Lights', 'Alone');
      expect(text(element)).to.include('1 of 5 rated');
      byRole(element, 'button', '1.1 Fire 1 of 2');
      await answer(element, 'Lights', 'With help');
      await answer(element, 'Watches', 'Alone');
      byRole(element, 'button', '1.1 Fire 2 of 2');
      expect(seen.map(({ nodeId, answer, answered, total }) => [nodeId, answer?.level, answered, total])).to.deep.equal(
        [
          ['light', 3, 1, 5],
          ['light', 2, 1, 5],
          ['watch', 3, 2, 5],
        ],
      );
      await until(() => allByRole(element, 'status').map(nameOf).includes('1.1 Fire: 2 of 2. 2 of 5 rated.'));
      await expect(element).to.be.accessible();
    });

    it('takes an answer back and keeps the focus in the question', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Alone');
      await press(element, 'Clear Lights');
      expect(choice(element, 'Lights', 'Alone').checked).to.equal(false);
      expect(text(element)).to.include('0 of 5 rated');
      expect(focused(element)).to.equal(choice(element, 'Lights', 'Not yet'));
      expect(element.answers).to.equal(undefined);
    });

    it('opens one area at a time and leads to the next area and to the result', async () => {
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

    it('focuses the next unrated question across areas, then the skipped ones', async () => {
      const element = await placeQuestions();
      await press(element, 'Next unrated');
      expect(focused(element)).to.equal(choice(element, 'Lights', 'Not yet'));
      await press(element, 'Next unrated');
      await answer(element, 'Watches', 'Alone');
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
        await element.updateComplete;
      }
      expect(text(element)).to.include('5 of 5 rated');
      expect(allByRole(element, 'button', 'Next unrated')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('opens a closed area if find-in-page finds text in it', async () => {
      const element = await placeQuestions();
      const find = (): HTMLElement | undefined =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('.body[hidden]')].find(({ textContent }) =>
          textContent.includes('Bakes'),
        );
      await until(find);
      find()!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(text(element)).to.include('Bakes a loaf.');
      expect(byRole(element, 'button', /^1.1/).getAttribute('aria-expanded')).to.equal('false');
    });
  });

  describe('in the grid', () => {
    it('asks for the sources of each area; a row without a check is not an answer', async () => {
      const element = await placeQuestions('mode="sources"');
      expect(text(element)).to.include('0 of 3 areas checked');
      await answer(element, '1.1 Fire', 'Work');
      await answer(element, '1.1 Fire', 'College course');
      expect(element.answers!.answers).to.deep.equal([{ node: 'fire', sources: ['course', 'work'] }]);
      expect(text(element)).to.include('1 of 3 areas checked');
      await expect(element).to.be.accessible();
      await answer(element, '1.1 Fire', 'Work');
      await answer(element, '1.1 Fire', 'College course');
      expect(element.answers).to.equal(undefined);
    });

    it('is used for a framework without a scale', async () => {
      const { scale: _none, ...rest } = kitchen;
      const element = await placeQuestions('', rest);
      expect(choice(element, '1.1 Fire', 'Reflective supervision/consultation').type).to.equal('checkbox');
    });

    it('keeps the level and note that an area already has', async () => {
      const element = await placeQuestions('mode="sources"');
      element.answers = {
        ...{ format: 'imh-self-check', formatVersion: 1, id: '00000000-0000-4000-8000-000000000009' },
        framework: { id: kitchen.id },
        takenAt: '2026-01-01T00:00:00Z',
        answers: [{ node: 'fire', level: 3, note: 'at home' }],
      };
      // An opened document has the language of the element.
      await until(() => element.answers?.language);
      await answer(element, '1.1 Fire', 'Work');
      expect(element.answers.answers).to.deep.equal([{ node: 'fire', level: 3, note: 'at home', sources: ['work'] }]);
    });
  });

  describe('competencies that rights hide', () => {
    it('are rated at the area above them', async () => {
      const element = await placeQuestions('', { ...kitchen, rights: { holder: 'Nobody', display: 'titles' } });
      // "Lights" has a statement besides its label, so the label counts as a title. Without statements, rights hide the labels.
      const nodes = kitchen.nodes.map(({ text: _text, demonstratedBy: _shown, ...node }) => node);
      const outline = await placeQuestions('', { ...kitchen, nodes, rights: { holder: 'Nobody', display: 'titles' } });
      expect(choice(element, 'Lights', 'Alone').type).to.equal('radio');
      expect(choice(outline, '1.1 Fire', 'Alone').type).to.equal('radio');
      expect(text(outline)).to.include('Only titles are shown here.').and.not.to.include('Lights');
      await expect(outline).to.be.accessible();
    });

    it('shows a sentence for a framework without entries', async () => {
      const element = await placeQuestions('', { ...kitchen, nodes: [] });
      expect(text(element)).to.include('There is nothing to rate in this framework yet.');
      await expect(element).to.be.accessible();
    });
  });

  describe('in its page', () => {
    it('exposes the answers as a document and dispatches the result as an event', async () => {
      const element = await placeQuestions();
      const finished = new Promise<FinishedEvent>((resolve) =>
        element.addEventListener('imh-finished', resolve, { once: true }),
      );
      await answer(element, 'Lights', 'Alone');
      await toResult(element);
      const { answers } = await finished;
      expect(answers).to.deep.include({ format: 'imh-self-check', category: 'cook', language: 'en' });
      expect(answers.framework).to.deep.equal({ id: kitchen.id, version: '2' });
      expect(answers.answers).to.deep.equal([{ node: 'light', level: 3 }]);
    });

    it('changes to Spanish without losing an answer', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Alone');
      element.lang = 'es';
      await until(() => text(element).includes('1 de 5'));
      expect(text(element)).to.include('1 de 5 respondidas').and.to.include('Calor');
      expect(choice(element, 'Lights', 'A solas').checked).to.equal(true);
      await press(element, 'Ver cómo voy');
      await until(() => element.shadowRoot!.querySelector('.result'));
      byRole(element, 'heading', 'Cómo voy');
      await expect(element).to.be.accessible();
    });

    it('renders from right to left', async () => {
      const element = await placeQuestions('dir="rtl"');
      const [first, second] = element.shadowRoot!.querySelectorAll<HTMLElement>('.choices label');
      expect(first!.getBoundingClientRect().x).to.be.greaterThan(second!.getBoundingClientRect().x);
      await expect(element).to.be.accessible();
    });

    it('explains what is wrong with its document', async () => {
      const element = await placeQuestions('src="/answers/broken.json"');
      byRole(element, 'alert');
      expect(text(element)).to.include('The self-check could not be shown');
    });
  });
});
