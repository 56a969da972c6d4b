import type { CompetencyTag, Framework } from '@imh/core';
import type { CompetenciesPickedEvent, CompetencySearchTypedEvent } from '@imh/elements';
import { massAimh, starter, wiAimh } from '@imh/frameworks';
import type { Draft } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineCompetencyField } from '../../extension/features/competencies/define.js';
import { favoriteCompetencies } from '../../extension/features/settings.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, enter, mount, openStore, saveEntry, until } from './mounted.js';

defineCompetencyField();

const tag = (node: string, framework: Framework = starter): CompetencyTag => ({
  framework: framework.id,
  version: framework.version,
  node,
  source: 'self',
});

type Given = { content?: Draft['content']; draft?: Partial<Draft>; framework?: Framework; language?: 'en' | 'es' };

/** Mounts the field in place of the form around it: what it dispatches becomes its draft. */
async function field(
  { content = {}, draft = {}, framework = starter, language = 'en' }: Given = {},
  filled = openStore(),
) {
  const store = await filled;
  const app = appOf(store, language);
  const element = await mount('competency-field', { app, framework, draft: { ...draftOf(content), ...draft } });
  element.addEventListener('imh-competencies-picked', (event: CompetenciesPickedEvent) => {
    const { draft: before } = element;
    element.draft = { ...before, content: { ...before.content, competencies: [...event.tags] } };
  });
  element.addEventListener('imh-competency-search-typed', (event: CompetencySearchTypedEvent) => {
    element.draft = { ...element.draft, typed: { competencies: event.text } };
  });
  const picker = byRole<HTMLInputElement>(element, 'combobox', language === 'en' ? 'Competencies' : 'Competencias');
  return { store, element, picker, tags: () => element.draft.content.competencies ?? [] };
}

const press = (target: HTMLElement, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
const options = (element: HTMLElement) => allByRole(element, 'option').map(nameOf);
const added = (element: HTMLElement) => allByRole(element, 'button', /^Add /).map(nameOf);
const sleepPage = {
  title: 'Safe sleep in the first year',
  note: 'Night waking, crying and breastfeeding: what tired parents ask.',
};

describe('<competency-field>', () => {
  afterEach(cleanUp);

  describe('suggestions', () => {
    it('are a button each with the matching words, and nothing is chosen', async () => {
      const { element, tags } = await field({ content: sleepPage });
      const [first] = await until(() => {
        const names = added(element);
        expect(names).not.to.deep.equal([]);
        return names;
      });
      expect(first).to.match(/^Add .*sleep, feeding and crying/);
      expect(visibleText(element)).to.match(/Matching words: “Safe sleep”/);
      expect(tags()).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('keep their source when they are added, and the focus moves to the next', async () => {
      const { element, tags } = await field({ content: sleepPage });
      const button = await until(() => byRole(element, 'button', /^Add .*sleep, feeding and crying/));
      button.focus();
      button.click();
      await until(() => expect(allByRole(element, 'button', /^Add .*sleep, feeding and crying/)).to.deep.equal([]));
      expect(tags()).to.have.length(1);
      expect(tags()[0]).to.include({ node: 'foundations.growth.rhythms', source: 'suggestion' });
      await until(() => expect(focusedName()).to.match(/^(Add |Competencies)/));
    });

    it('disappear when nothing fits any more', async () => {
      const { element } = await field({ content: sleepPage });
      await until(() => expect(visibleText(element)).to.contain('Suggested'));
      element.draft = draftOf({ title: 'Ten-minute lentil soup' });
      await until(() => expect(visibleText(element)).not.to.contain('Suggested'));
    });

    it('are read from the text of the page, in its language and in the words of the interface', async () => {
      const pageText = {
        description: 'Berrinches, mordidas y cómo calmarse: qué puede hacer el adulto en la guardería.',
      };
      const content = { title: 'Curso en línea', language: 'es' };
      const { element } = await field({ content, draft: { pageText }, language: 'es' });
      await until(() => byRole(element, 'button', /^Agregar .*corregulación/i));
      expect(visibleText(element)).to.contain('Palabras que coinciden: “Berrinches');
    });

    it('of an outline of names only are found through our starter set, which is named', async () => {
      const { element } = await field({ content: sleepPage, framework: wiAimh });
      await until(() => byRole(element, 'button', /^Add .*Theoretical Foundations/));
      expect(visibleText(element)).to.match(/Matching words: “Safe sleep”.* · in our starter set: 1\.2\.3 /);
    });

    it('name what the person chose before on the same site', async () => {
      const store = await openStore();
      const competencies = [tag('pausing.lasting.the-well')];
      for (const title of ['January call', 'February call']) {
        await saveEntry(store, { title, url: `https://www.example.org/${title.slice(0, 3)}`, competencies });
      }
      const content = { title: 'March call', url: 'https://example.org/mar' };
      const { element } = await field({ content }, Promise.resolve(store));
      await until(() => byRole(element, 'button', /^Add .*self-care/));
      expect(visibleText(element)).to.contain('You chose this before on example.org (2 entries)');
    });
  });

  describe('the picker', () => {
    it('closes its list when something is chosen, and a second Enter chooses nothing', async () => {
      const { element, picker, tags } = await field();
      enter(picker, 'safe place');
      await until(() => byRole(element, 'option'));
      press(picker, 'Enter');
      await until(() => expect(tags()).to.have.length(1));
      press(picker, 'Enter');
      await element.updateComplete;
      expect(options(element)).to.deep.equal([]);
      expect(tags()).to.have.length(1);
    });

    it('finds words with typing mistakes, without accents and in any order', async () => {
      const { element, picker } = await field();
      for (const query of ['atachment', 'attachmetn', 'attachment theraphy dyadic']) {
        enter(picker, query);
        await until(() => expect(options(element).join()).to.match(/attachment|dyadic therapy/));
        expect(visibleText(element)).to.contain(`Nothing has exactly “${query}”. These are similar.`);
      }
      enter(picker, 'therapy dyadic');
      await until(() => expect(options(element)[0]).to.contain('dyadic therapy'));
      expect(visibleText(element)).not.to.contain('similar');
    });

    it('does not choose what is only similar with Enter', async () => {
      const { element, picker, tags } = await field();
      enter(picker, 'atachment');
      await until(() => byRole(element, 'option'));
      press(picker, 'Enter');
      await element.updateComplete;
      expect(tags()).to.deep.equal([]);
      press(picker, 'ArrowDown');
      press(picker, 'Enter');
      await until(() => expect(tags()).to.have.length(1));
    });

    it('never chooses an own area name with a mere Enter under an outline of names', async () => {
      const { element, picker, tags } = await field({ framework: wiAimh });
      enter(picker, 'sleepiness');
      await until(() => byRole(element, 'option', /^Use “sleepiness” as my own area under /));
      press(picker, 'Enter');
      await element.updateComplete;
      expect(tags()).to.deep.equal([]);
      byRole(element, 'option', /under .*Reflect/).click();
      await until(() => expect(tags()[0]?.localArea).to.equal('sleepiness'));
    });

    it('offers the own areas of earlier entries again', async () => {
      const store = await openStore();
      const [heading] = wiAimh.nodes;
      await saveEntry(store, {
        title: 'A',
        competencies: [{ ...tag(heading!.id, wiAimh), localArea: 'Infant sleep' }],
      });
      const { element, picker, tags } = await field({ framework: wiAimh }, Promise.resolve(store));
      await until(() => {
        enter(picker, 'infant sl');
        expect(options(element)[0]).to.contain('Infant sleep');
      });
      press(picker, 'Enter');
      await until(() => expect(tags()[0]).to.include({ node: heading!.id, localArea: 'Infant sleep' }));
    });

    it('lists favorites and what was chosen recently first', async () => {
      const store = await openStore();
      await saveEntry(store, { title: 'A', competencies: [tag('foundations.bonds.repair')] });
      const competencies = [tag('foundations.bonds.safe-base')];
      const { element, picker } = await field({ content: { competencies } }, Promise.resolve(store));
      byRole(element, 'button', /attachment: details$/).click();
      (await until(() => byRole(element, 'button', 'Favorite: list it first'))).click();
      await until(async () => expect(await favoriteCompetencies(store)).to.have.length(1));
      picker.click();
      await until(() => expect(options(element)[0]).to.contain('attachment'));
      await until(() => expect(options(element)[1]).to.contain('rupture and repair'));
    });

    it('shows the whole competency, and takes minutes for it', async () => {
      const competencies = [tag('foundations.bonds.safe-base')];
      const { element, tags } = await field({ content: { competencies } });
      byRole(element, 'button', /attachment: details$/).click();
      await until(() => expect(visibleText(element)).to.contain('How it may look in practice'));
      const minutes = byRole<HTMLInputElement>(element, 'textbox', 'Minutes for this one (optional)');
      minutes.value = '45';
      minutes.dispatchEvent(new Event('change'));
      await until(() => expect(tags()[0]?.minutes).to.equal(45));
      await expect(element).to.be.accessible();
    });

    for (const personalCopy of [true, false]) {
      it(`shows statements for members only in a personal copy that rights allow: ${personalCopy}`, async () => {
        const node = { id: 'a', kind: 'competency', label: 'Waits', text: 'Waits for the answer of a baby.' };
        const framework: Framework = {
          ...{ format: 'imh-framework', formatVersion: 1, id: 'urn:x:members', version: '1', title: 'For members' },
          rights: { display: 'members', personalCopy },
          nodes: [node],
        };
        const { element } = await field({ framework, content: { competencies: [tag('a', framework)] } });
        byRole(element, 'button', /Waits: details$/).click();
        await until(() => byRole(element, 'textbox', 'Minutes for this one (optional)'));
        expect(visibleText(element).includes('Waits for the answer')).to.equal(personalCopy);
      });
    }

    it('searches several frameworks together, each under its name', async () => {
      const { element, picker, tags } = await field();
      element.frameworks = [starter, wiAimh, massAimh];
      enter(picker, 'theoretical foundations');
      await until(() =>
        expect(options(element).filter((name) => /^(?!Use).*Theoretical Foundations/.test(name))).to.have.length(2),
      );
      byRole(element, 'option', /Theoretical/).click();
      await until(() => expect(tags()[0]?.framework).to.equal(wiAimh.id));
    });

    it('keeps text that is not chosen, says so, and clears it on request', async () => {
      const { element, picker } = await field({ draft: { typed: { competencies: 'sleepy' } } });
      expect(picker.value).to.equal('sleepy');
      expect(visibleText(element)).to.contain('“sleepy” is not chosen yet');
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Clear the field').click();
      await until(() => expect(picker.value).to.equal(''));
      expect(element.draft.typed).to.deep.equal({ competencies: '' });
    });

    it('closes the list before Tab moves on, and keeps it off the fields below', async () => {
      const { element, picker } = await field();
      const next = document.createElement('button');
      element.after(next);
      picker.focus();
      enter(picker, 'e');
      const list = await until(() => byRole(element, 'listbox'));
      expect(next.getBoundingClientRect().top).to.be.at.least(list.getBoundingClientRect().bottom);
      press(picker, 'Tab');
      expect(allByRole(element, 'listbox')).to.deep.equal([]);
      next.remove();
    });
  });
});
