import { starter } from '@imh/frameworks';
import { expect } from '@open-wc/testing';
import { defineEvidenceForm } from '../../extension/features/form/define.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, enter, mount, nextEvent, openStore, until } from './mounted.js';

defineEvidenceForm();

async function form(content = {}) {
  const store = await openStore();
  const element = await mount('evidence-form', { app: appOf(store), draft: draftOf(content), framework: starter });
  return { store, element };
}
const value = (element: HTMLElement, name: string) => byRole<HTMLInputElement>(element, 'textbox', name).value;

describe('<evidence-form>', () => {
  afterEach(cleanUp);

  it('shows the content of the draft in labeled fields, and is accessible', async () => {
    const { element } = await form({
      title: 'A webinar',
      minutes: 90,
      people: ['Ana', 'Ben'],
      dateCompleted: '2026-11',
    });
    expect(value(element, 'Title')).to.equal('A webinar');
    expect(value(element, 'Hours')).to.equal('1.5');
    expect(value(element, 'Authors or trainers')).to.equal('Ana; Ben');
    expect(value(element, 'Date completed')).to.equal('2026-11');
    await expect(element).to.be.accessible();
  });

  it('stores every keystroke as a draft', async () => {
    const { store, element } = await form();
    enter(byRole(element, 'textbox', 'Title'), 'Half a tit');
    await until(async () => {
      const [draft] = await store.drafts();
      expect(draft?.content.title).to.equal('Half a tit');
    });
  });

  it('saves the entry, removes the draft, and dispatches both', async () => {
    const { store, element } = await form();
    enter(byRole(element, 'textbox', 'Title'), ' A webinar ');
    const saved = nextEvent(document.body, 'imh-evidence-saved');
    byRole(element, 'button', 'Save evidence').click();
    const { record, draft } = await saved;
    expect(record.content).to.deep.equal({ title: 'A webinar' });
    expect(draft.content.title).to.equal(' A webinar ');
    expect((await store.list('entry')).map(({ id }) => id)).to.deep.equal([record.id]);
    expect(await store.drafts()).to.deep.equal([]);
  });

  it('focuses the first field with a problem, explains it, and saves nothing', async () => {
    const { store, element } = await form({ title: '' });
    enter(byRole(element, 'textbox', 'Hours'), '1:');
    byRole(element, 'button', 'Save evidence').click();
    await until(() => expect(visibleText(element)).to.contain('A title is needed'));
    expect(visibleText(element)).to.contain('“1:” is not a length of time');
    const focused = element.shadowRoot!.activeElement as HTMLElement;
    expect(nameOf(focused)).to.equal('Title');
    expect(focused.getAttribute('aria-invalid')).to.equal('true');
    expect(await store.list('entry')).to.deep.equal([]);
  });

  it('adds a chosen competency to the entry', async () => {
    const { store, element } = await form({ title: 'A webinar' });
    const picker = byRole<HTMLInputElement>(element, 'combobox', 'Competencies');
    enter(picker, 'safe place');
    (await until(() => byRole(element, 'option'))).click();
    await until(() => byRole(element, 'button', /^Remove /));
    byRole(element, 'button', 'Save evidence').click();
    await until(async () => {
      const [record] = await store.list('entry');
      expect((record!.content as { competencies: unknown[] }).competencies).to.have.length(1);
    });
  });

  describe('when the log can no longer be written', () => {
    it('explains that the entry was not saved, and keeps what was typed', async () => {
      const { store, element } = await form();
      enter(byRole(element, 'textbox', 'Title'), 'A webinar');
      await until(async () => expect(await store.drafts()).to.have.length(1));
      store.close();
      byRole(element, 'button', 'Save evidence').click();
      await until(() =>
        expect(nameOf(byRole(element, 'alert'))).to.equal('This could not be saved. Your draft is unchanged.'),
      );
      expect(value(element, 'Title')).to.equal('A webinar');
      expect(byRole<HTMLButtonElement>(element, 'button', 'Save evidence').disabled).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('warns at the first keystroke that cannot be stored', async () => {
      const { store, element } = await form();
      store.close();
      enter(byRole(element, 'textbox', 'Notes'), 'Mine');
      await until(() =>
        expect(nameOf(byRole(element, 'alert'))).to.equal(
          'What you type now could not be saved. Copy it before you close this page.',
        ),
      );
      expect(value(element, 'Notes')).to.equal('Mine');
    });
  });

  it('removes the warning once typing can be stored again', async () => {
    const { store, element } = await form();
    store.close();
    enter(byRole(element, 'textbox', 'Notes'), 'Mine');
    await until(() => byRole(element, 'alert'));
    element.app = appOf(await openStore());
    enter(byRole(element, 'textbox', 'Notes'), 'Mine, again');
    await until(() => expect(allByRole(element, 'alert')).to.deep.equal([]));
  });
});
