import { expect } from '@open-wc/testing';
import validate from '@imh/core/validators/imh-reference-rating';
import { starter, wiAimh } from '@imh/frameworks';
import type { ReferenceElement } from '../../widget/src/reference/reference-element.js';
import { allByRole, byRole, isVisible, nameOf, visibleText } from './by-role.js';
import { clearPage, expectQuietConsole, place, releaseLateAnswers, settle } from './place.js';
import {
  answer,
  click,
  disclose,
  field,
  fillNeeded,
  kitchen,
  parent,
  placeForm,
  press,
  question,
  savedBy,
  typeText,
  until,
  write,
} from './reference-form.js';

const notOfficial = 'This is not the official Endorsement® reference form.';

const focused = (element: Element): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

/** Presses Tab until the element of this name has the focus. */
async function tabTo(element: Element, name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const at = focused(element) as HTMLElement | null;
    const called = at ? nameOf(at) : '';
    if (typeof name === 'string' ? called === name : name.test(called)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

async function toCheckPage(element: ReferenceElement): Promise<void> {
  await click(byRole(element, 'button', 'Check and save'));
  await until(() => byRole(element, 'heading', 'Check before you save'));
}

describe('<imh-reference>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('opens and ends with the sentence that it is not the official form, on each of its pages', async () => {
    const element = await placeForm();
    const opensAndEnds = (): void => {
      const text = visibleText(element);
      expect(text.startsWith(notOfficial)).to.equal(true);
      expect(text.endsWith(notOfficial)).to.equal(true);
    };
    opensAndEnds();
    await fillNeeded(element);
    await toCheckPage(element);
    opensAndEnds();
    await click(byRole(element, 'button', 'Save the file'));
    byRole(element, 'heading', 'Your file is ready');
    opensAndEnds();
  });

  it('is filled, checked and saved by keyboard alone, and the file is a valid reference rating', async () => {
    const element = await placeForm();
    field(element, 'Name of the person you write about').focus();
    await typeText('Ana Pérez');
    await press('Tab');
    // Into the group of radio buttons, and down to the third.
    await press('Space', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(nameOf(focused(element))).to.equal('We work together');
    await tabTo(element, 'Your name (you can leave this empty)');
    await typeText('Bo');
    await tabTo(element, /^I am new to it/);
    await press('Space', 'ArrowDown');
    await tabTo(element, 'Add a note on “The stove”');
    await press('Enter');
    expect(nameOf(focused(element))).to.equal('Your note on “The stove”');
    await typeText('Calm at the stove.');
    await tabTo(element, 'Go on to the next topic');
    await press('Enter');
    expect(nameOf(focused(element))).to.include('The oven');
    await tabTo(element, 'Next question without an answer');
    await press('Enter');
    await press('Space');
    await tabTo(element, /^What else do you want to say/);
    await typeText('A pleasure.');
    await tabTo(element, /^I agree that Ana Pérez may keep/);
    await press('Space');
    await tabTo(element, 'Check and save');
    await press('Enter');
    await until(() => byRole(element, 'heading', 'Check before you save'));
    expect(nameOf(focused(element))).to.equal('Check before you save');
    await tabTo(element, 'Save the file');
    const { file, name } = await savedBy(element, () => press('Enter'));
    expect(nameOf(focused(element))).to.equal('Your file is ready');
    expect(validate(file)).to.equal(true);
    expect(name).to.match(/^reference-Ana-Pérez-\d{4}-\d\d-\d\d\.json$/);
    expect(file.subject.name).to.equal('Ana Pérez');
    expect(file.rater).to.deep.equal({ name: 'Bo', relation: 'colleague' });
    expect(file.framework).to.deep.equal({ id: kitchen.id, version: '2' });
    expect(file.answers.map(({ node }) => node)).to.deep.equal(['fire.stove', 'fire.stove.light', 'fire.oven.heat']);
    expect(file.answers[0]).to.deep.equal({ node: 'fire.stove', note: 'Calm at the stove.' });
    expect(file.answers[1]).to.deep.equal({ node: 'fire.stove.light', level: 2 });
    expect(file.comment).to.equal('A pleasure.');
    expect(file.consent?.given).to.equal(true);
    expect(element.answers).to.deep.equal(file);
  });

  it('is reached by keyboard again after the draft is deleted, and after the check page', async () => {
    const element = await placeForm();
    const relation = /^I am a parent/;
    await write(element, 'Name of the person you write about', 'Ana');
    field(element, 'Name of the person you write about').focus();
    await press('Tab', 'Space', 'ArrowUp');
    expect(nameOf(focused(element))).to.equal('In another way');
    await click(byRole(element, 'button', 'Delete my draft'));
    // Chromium remembers which radio button of a group had the focus.
    field(element, 'Name of the person you write about').focus();
    await press('Tab');
    expect(nameOf(focused(element))).to.match(relation);
    await write(element, 'Name of the person you write about', 'Ana');
    await press('Space');
    await click(field(element, /^I agree that/));
    await toCheckPage(element);
    await click(byRole(element, 'button', 'Back to the questions'));
    field(element, 'Name of the person you write about').focus();
    await press('Tab');
    expect(nameOf(focused(element))).to.match(relation);
  });

  it('stores "I have not seen this" as an answer without a level', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await answer(element, '1.1.1 Lights it', 'I have not seen this');
    expect(visibleText(element)).to.include('1 of 4 questions answered');
    expect(element.answers!.answers).to.deep.equal([{ node: 'fire.stove.light', notSeen: true }]);
    await toCheckPage(element);
    expect(visibleText(element)).to.include('0 of 4 rated, 1 not seen, 3 without an answer');
  });

  it('gives the page a document once the rater has entered the name and the relation', async () => {
    const element = await placeForm();
    expect(element.answers).to.equal(undefined);
    await write(element, 'Name of the person you write about', 'Ana');
    expect(element.answers).to.equal(undefined);
    await click(field(element, 'In another way'));
    await write(element, 'In what way? (you can leave this empty)', 'Neighbour');
    expect(validate(element.answers)).to.equal(true);
    expect(element.answers!.rater).to.deep.equal({ relation: 'other', relationText: 'Neighbour' });
    expect(element.answers!.consent).to.deep.equal({ given: false });
  });

  it('explains a missing answer beside its field, moves the focus there, and keeps every answer', async () => {
    const element = await placeForm();
    await answer(element, '1.1.1 Lights it', 'I do it');
    const check = byRole(element, 'button', 'Check and save');
    await click(check);
    expect(nameOf(focused(element))).to.equal('Name of the person you write about');
    expect(focused(element).getAttribute('aria-invalid')).to.equal('true');
    const described = focused(element).getAttribute('aria-describedby')!;
    expect(element.shadowRoot!.getElementById(described)!.textContent).to.equal('Please write the name of the person.');
    expect(visibleText(element)).to.include('Please choose one of these.');
    expect(visibleText(element)).to.include('We cannot make the file without it.');
    await expect(element).to.be.accessible();
    await write(element, 'Name of the person you write about', 'Ana');
    expect(visibleText(element)).not.to.include('Please write the name');
    await click(check);
    expect(nameOf(focused(element))).to.equal(parent);
    await click(field(element, 'We work together'));
    await click(check);
    expect(nameOf(focused(element))).to.match(/^I agree that Ana/);
    expect(allByRole(element, 'heading', 'Check before you save')).to.have.length(0);
    await click(field(element, /^I agree that Ana/));
    await toCheckPage(element);
    expect(element.answers!.answers).to.deep.equal([{ node: 'fire.stove.light', level: 2 }]);
  });

  it('shows on the check page what the file will contain, with a button to change each field', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await write(element, /^What else/, 'They sang.');
    await answer(element, '1.1.1 Lights it', 'I teach it');
    await toCheckPage(element);
    for (const [row, label] of [
      ['About', 'Name of the person you write about'],
      ['How you know each other', 'We work together'],
      ['Your name', 'Your name (you can leave this empty)'],
      ['Comment', 'What else do you want to say about the work of Ana Pérez?'],
      ['Permission', 'I agree that Ana Pérez may keep this file and share it with the association.'],
    ]) {
      await click(byRole(element, 'button', `Change: ${row}`));
      expect(nameOf(focused(element))).to.equal(label);
      await toCheckPage(element);
    }
    await click(byRole(element, 'button', 'Change: Answers'));
    expect(question(element, '1.1.1 Lights it').contains(focused(element))).to.equal(true);
    await toCheckPage(element);
    await disclose(element, 'Show all my answers');
    expect(visibleText(element)).to.match(/1\.1\.1 Lights it\s+I teach it/);
    expect(visibleText(element)).to.match(/1\.1\.2 Watches it\s+no answer/);
  });

  it('keeps notes and the open area while the check page is shown', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await click(byRole(element, 'button', 'Go on to the next topic'));
    await click(byRole(element, 'button', 'Add a note on “The oven”'));
    await write(element, 'Your note on “The oven”', 'Warm.');
    await toCheckPage(element);
    await disclose(element, 'Show all my answers');
    expect(visibleText(element)).to.include('Your note: Warm.');
    await click(byRole(element, 'button', 'Back to the questions'));
    expect(field(element, 'Your note on “The oven”').value).to.equal('Warm.');
    await write(element, 'Your note on “The oven”', '');
    expect(field(element, 'Your note on “The oven”').value).to.equal('');
    expect(element.answers!.answers).to.deep.equal([]);
  });

  it('stays on the check page when the language changes', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await toCheckPage(element);
    element.lang = 'es';
    await until(() => byRole(element, 'heading', 'Revise antes de guardar'));
    expect(visibleText(element)).to.include('Trabajamos en equipo');
    await click(byRole(element, 'button', 'Volver a las preguntas'));
    expect(field(element, 'Nombre de la persona sobre quien escribe').value).to.equal('Ana Pérez');
  });

  it('prints every answer', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await answer(element, '1.1.1 Lights it', 'I teach it');
    await toCheckPage(element);
    dispatchEvent(new Event('beforeprint'));
    expect(visibleText(element)).to.include('I teach it');
    expect(visibleText(element)).to.include('© Kitchen Society');
    dispatchEvent(new Event('afterprint'));
    expect(visibleText(element)).not.to.include('I teach it');
  });

  it('asks parents about areas, without the word "competency", and everybody else about competencies', async () => {
    const element = await placeForm();
    expect(visibleText(element)).to.include('A competency is something a person knows and does well');
    await fillNeeded(element, 'Ana', parent);
    expect(visibleText(element)).not.to.include('ompetenc');
    const answered: unknown[] = [];
    element.addEventListener('imh-answered', ({ nodeId, answered: count, total }) =>
      answered.push([nodeId, count, total]),
    );
    await answer(element, '1.1 The stove', 'I do it');
    expect(answered).to.deep.equal([['fire.stove', 1, 3]]);
    expect(visibleText(element)).to.include('1 of 3 questions answered');
    await click(byRole(element, 'button', 'Examples 1.1 The stove'));
    expect(visibleText(element)).to.include('Lights the stove safely.');
    await click(field(element, 'All: 4 questions with more detail'));
    expect(nameOf(focused(element))).to.equal('All: 4 questions with more detail');
    await answer(element, '1.1.1 Lights it', 'I teach it');
    // Only what is asked goes into the file, but nothing is lost on the way back.
    await click(field(element, 'Fewer: 3 questions on the main topics'));
    expect(element.answers!.answers).to.deep.equal([{ node: 'fire.stove', level: 2 }]);
    await click(field(element, 'All: 4 questions with more detail'));
    expect(element.answers!.answers).to.deep.equal([
      { node: 'fire.stove', level: 2 },
      { node: 'fire.stove.light', level: 3 },
    ]);
  });

  it('asks only the questions of the category, and writes the category into the file', async () => {
    const element = await placeForm('category="cook"');
    await fillNeeded(element);
    expect(visibleText(element)).to.include('0 of 3 questions answered');
    expect(element.answers!.category).to.equal('cook');
    const select = field(element, 'What kind of work does Ana Pérez do?');
    select.value = 'baker';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(visibleText(element)).to.include('0 of 4 questions answered');
    await toCheckPage(element);
    expect(visibleText(element)).to.include('Baker');
  });

  it('announces each area once when it is done, not at every click', async () => {
    const element = await placeForm();
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    const heard: string[] = [];
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await answer(element, '1.1.1 Lights it', 'I do it');
    await settle(600);
    expect(heard).to.deep.equal([]);
    await answer(element, '1.1.2 Watches it', 'I do it');
    await settle(600);
    expect(heard).to.deep.equal(['“1.1 The stove” is done. 2 of 4 questions answered.']);
    await answer(element, '1.1.2 Watches it', 'I teach it');
    await click(byRole(element, 'button', 'Clear my answer 1.1.2 Watches it'));
    await answer(element, '1.1.2 Watches it', 'I do it');
    await settle(600);
    expect(heard).to.have.length(1);
    await answer(element, '1.2.1 Heats it', 'I do it');
    await answer(element, '2.1.1 Counts the guests', 'I do it');
    await settle(600);
    expect(heard.slice(1)).to.deep.equal(['You have answered every question.']);
  });

  it('moves the focus to the next question without an answer', async () => {
    const element = await placeForm();
    await answer(element, '1.1.1 Lights it', 'I do it');
    await click(byRole(element, 'button', 'Next question without an answer'));
    expect(question(element, '1.1.2 Watches it').contains(focused(element))).to.equal(true);
  });

  it('asks about a text that looks like a phone number, and accepts it', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await write(element, /^What else/, 'Call them at 555-123-4567.');
    const doubt = await until(() =>
      allByRole(element, 'status').find(({ textContent }) => textContent.includes('phone')),
    );
    expect(doubt.textContent).to.include('“555-123-4567” looks like a phone number.');
    await expect(element).to.be.accessible();
    await toCheckPage(element);
    expect(element.answers!.comment).to.equal('Call them at 555-123-4567.');
    await click(byRole(element, 'button', 'Back to the questions'));
    await write(element, /^What else/, 'They sang.');
    await until(() => doubt.textContent === '');
  });

  it('explains after saving what to do with the file, saves it again, and shows its text', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await toCheckPage(element);
    const { file, name } = await savedBy(element, () => click(byRole(element, 'button', 'Save the file')));
    expect(visibleText(element)).to.include(name);
    expect(visibleText(element)).to.include('Give this file to Ana Pérez.');
    expect(visibleText(element)).to.include('Nothing was sent from this page.');
    const again = await savedBy(element, () => click(byRole(element, 'button', 'Save the file again')));
    expect(again.file).to.deep.equal(file);
    await disclose(element, 'I cannot find the file');
    expect(JSON.parse(field(element, 'Text of the file').value)).to.deep.equal(file);
  });

  it('keeps the id of the rating when it is saved twice', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await toCheckPage(element);
    const { file } = await savedBy(element, () => click(byRole(element, 'button', 'Save the file')));
    await click(byRole(element, 'button', 'Back to the questions'));
    await answer(element, '1.1.1 Lights it', 'I do it');
    await toCheckPage(element);
    const later = await savedBy(element, () => click(byRole(element, 'button', 'Save the file')));
    expect(later.file.id).to.equal(file.id);
    expect(later.file.answers).to.have.length(1);
  });

  describe('with frameworks of all kinds', () => {
    it('asks about areas if rights hide the statements, and never shows a statement', async () => {
      const secret = structuredClone(kitchen);
      for (const node of secret.nodes) if (node.kind === 'competency') node.label = node.text = 'geheimnis';
      const element = await placeForm('', { ...secret, rights: { ...secret.rights, display: 'titles' } });
      await fillNeeded(element);
      await answer(element, '1.1.1', 'I do it');
      await toCheckPage(element);
      dispatchEvent(new Event('beforeprint'));
      expect(element.shadowRoot!.textContent).not.to.include('geheimnis');
    });

    it('uses a plain scale for an outline without one, and writes the scale into the file', async () => {
      const element = await placeForm('', wiAimh);
      expect(visibleText(element)).to.include('How often have you seen this in the work of this person?');
      await fillNeeded(element);
      await answer(element, '5 Working with Others', 'Often');
      expect(validate(element.answers)).to.equal(true);
      expect(element.answers!.answers).to.deep.equal([{ node: 'working-with-others', level: 3 }]);
      const { scale } = element.answers as unknown as { scale: { levels: { value: number; label: string }[] } };
      expect(scale.levels[2]).to.deep.equal({ value: 3, label: 'Often' });
      await expect(element).to.be.accessible();
    });

    it('asks in the third person if the scale has a rater’s wording', async () => {
      const element = await placeForm('', starter);
      const labels = (): string[] =>
        [...element.shadowRoot!.querySelector('.question')!.querySelectorAll('label')].map((one) => one.textContent);
      expect(labels().slice(0, 4)).to.deep.equal([
        'Is beginning to learn this',
        'Is trying it out',
        'It is part of their work',
        'Helps others with this',
      ]);
      expect(element.shadowRoot!.textContent).not.to.include('Where an answer says');
      const inFirstPerson = await placeForm('', kitchen);
      expect(inFirstPerson.shadowRoot!.textContent).to.include('Where an answer says “I”');
      expect(inFirstPerson.shadowRoot!.querySelector('.question')!.textContent).to.include('I am new to it');
    });

    it('renders all questions of the starter set in the end', async () => {
      const element = await placeForm('', starter);
      await until(() => element.shadowRoot!.querySelectorAll('.question').length === 125);
      expect(element.shadowRoot!.querySelectorAll('.question')).to.have.length(125);
      await expect(element).to.be.accessible();
    });

    it('accepts a comment if there is nothing to rate', async () => {
      const element = await placeForm('', { ...kitchen, nodes: [] });
      expect(visibleText(element)).to.include('There are no questions here yet.');
      await fillNeeded(element);
      await write(element, /^What else/, 'Good.');
      await toCheckPage(element);
      expect(validate(element.answers)).to.equal(true);
    });

    it('never parses text of a file or of a rater as HTML', async () => {
      const markup = '<img src=x onerror="window.harmed=true">';
      const nodes = [{ id: 'a', label: markup, text: markup, demonstratedBy: [markup] }];
      const element = await placeForm('', { ...kitchen, nodes });
      await fillNeeded(element, markup);
      await write(element, /^What else/, markup);
      await toCheckPage(element);
      await click(byRole(element, 'button', 'Save the file'));
      await settle();
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
    });
  });

  describe('in every state', () => {
    it('is in Spanish on a Spanish page', async () => {
      const element = await placeForm('lang="es"');
      const text = visibleText(element);
      expect(text).to.match(/^Este no es el formulario oficial/);
      expect(text).to.include('Soy mamá, papá o persona cuidadora y recibí servicios');
      expect(text).to.include('La enciende');
      await expect(element).to.be.accessible();
      element.lang = 'en';
      await until(() => byRole(element, 'button', 'Check and save'));
    });

    it('is laid out from right to left without horizontal scrolling', async () => {
      document.documentElement.dir = 'rtl';
      try {
        const element = await placeForm();
        await fillNeeded(element, 'אנה');
        expect(byRole(element, 'heading', /How do you see/).textContent).to.equal(
          'How do you see the work of \u2068אנה\u2069?',
        );
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        await expect(element).to.be.accessible();
      } finally {
        document.documentElement.removeAttribute('dir');
      }
    });

    for (const scheme of ['light', 'dark']) {
      it(`is accessible empty, half filled, on the check page and when done (${scheme})`, async () => {
        const { style } = document.documentElement;
        style.colorScheme = scheme;
        // axe takes a page without a colour of its own for white.
        style.backgroundColor = scheme === 'dark' ? '#151515' : '#ffffff';
        try {
          const element = await placeForm('ask');
          await expect(element).to.be.accessible();
          await fillNeeded(element);
          await answer(element, '1.1.1 Lights it', 'I do it');
          await click(byRole(element, 'button', 'Add a note on “The stove”'));
          await expect(element).to.be.accessible();
          await toCheckPage(element);
          await expect(element).to.be.accessible();
          await disclose(element, 'Show all my answers');
          await expect(element).to.be.accessible();
          await click(byRole(element, 'button', 'Save the file'));
          await disclose(element, 'I cannot find the file');
          await expect(element).to.be.accessible();
        } finally {
          style.colorScheme = style.backgroundColor = '';
        }
      });
    }

    it('shows that it loads, and why it failed', async () => {
      const waiting = place('<imh-reference src="/answers/late.json"></imh-reference>');
      const loading = document.querySelector('imh-reference')!;
      await until(() => visibleText(loading).includes('Loading the form…'));
      await expect(loading).to.be.accessible();
      await releaseLateAnswers();
      await waiting;
      await place('<imh-reference src="/answers/gone.json"><p>Ask us.</p></imh-reference>');
      const failed = [...document.querySelectorAll('imh-reference')].at(-1)!;
      expect(byRole(failed, 'alert').innerText).to.include('The form could not be shown');
      expect(isVisible(failed.querySelector('p')!)).to.equal(true);
      await expect(failed).to.be.accessible();
    });
  });
});
