import { clearSession, openedPages, setSessionValue } from './extension-page.js';
import { expect } from '@open-wc/testing';
import { localDay } from '@imh/core';
import { readClocks } from '../../extension/features/attending/attending-clocks.js';
import { definePanelApp } from '../../extension/features/panel/define.js';
import { setWelcomed } from '../../extension/features/settings.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, draftOf, enter, mount, openStore, until } from './mounted.js';

definePanelApp();

const today = localDay(new Date());

async function panel({ welcomed = true } = {}) {
  const store = await openStore();
  if (welcomed) expect((await setWelcomed(store)).ok).to.equal(true);
  const element = await mount('panel-app', { app: appOf(store) });
  await until(() => expect(visibleText(element)).not.to.contain('Opening your log'));
  return { store, element };
}
const value = (element: Element, name: string) => byRole<HTMLInputElement>(element, 'textbox', name).value;
const closed = 'Your log is no longer open on this page, so nothing was changed. Reload the page and try again.';

describe('<panel-app>', () => {
  afterEach(() => {
    cleanUp();
    clearSession();
  });

  it('welcomes the user on the first run, and is accessible', async () => {
    const { element } = await panel({ welcomed: false });
    byRole(element, 'button', 'Add your first training');
    await expect(element).to.be.accessible();
  });

  it('shows the draft of the page that the user clicked on, with what was filled in', async () => {
    const { store, element } = await panel();
    const draft = { ...draftOf({ title: 'A webinar', url: 'https://example.org/w' }), page: 'https://example.org/w' };
    expect((await store.keepDraft(draft)).ok).to.equal(true);
    await setSessionValue('panel-1', { kind: 'draft', draft: draft.id, at: 1 });
    await until(() => expect(value(element, 'Title')).to.equal('A webinar'));
    await until(() => expect(visibleText(element)).to.contain('Filled in from the page: title.'));
    await expect(element).to.be.accessible();
  });

  it('explains why a page cannot be read, and offers to add it by hand', async () => {
    const { element } = await panel();
    await setSessionValue('panel-1', {
      kind: 'unreadable',
      why: 'pdf',
      title: 'Paper',
      url: 'https://example.org/p',
      at: 1,
    });
    await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('This tab shows a PDF'));
    byRole(element, 'button', 'Add by hand').click();
    await until(() => expect(value(element, 'Web address')).to.equal('https://example.org/p'));
  });

  it('confirms a saved entry, opens it in the log, and undoes it', async () => {
    const { store, element } = await panel();
    byRole(element, 'button', 'Add by hand').click();
    enter(await until(() => byRole(element, 'textbox', 'Title')), 'A webinar');
    byRole(element, 'button', 'Save evidence').click();
    await until(() => byRole(element, 'heading', /Saved$/));
    await expect(element).to.be.accessible();
    const [record] = await store.list('entry');
    byRole(allByRole(element, 'button', 'Undo')[0]!.parentElement!, 'button', 'Open evidence log').click();
    await until(() => expect(openedPages.at(-1)).to.equal(`/log.html#${record!.id}`));
    byRole(element, 'button', 'Undo').click();
    await until(() => expect(value(element, 'Title')).to.equal('A webinar'));
    expect(await store.list('entry')).to.deep.equal([]);
  });

  it('focuses the first field of a page that was read, so that typing can begin after the shortcut', async () => {
    const { store } = await panel();
    const draft = { ...draftOf({ title: 'A webinar' }), page: 'https://example.org/w' };
    expect((await store.keepDraft(draft)).ok).to.equal(true);
    await setSessionValue('panel-1', { kind: 'draft', draft: draft.id, at: 1 });
    await until(() => expect(focusedName()).to.equal('Title'));
  });

  it('offers the same training again after saving, with its date to be entered', async () => {
    const { element } = await panel();
    byRole(element, 'button', 'Add by hand').click();
    enter(await until(() => byRole(element, 'textbox', 'Title')), 'Reading group');
    enter(byRole(element, 'textbox', 'Hours'), '1.5');
    enter(byRole(element, 'textbox', 'Notes'), 'Only this time');
    byRole(element, 'button', 'Save evidence').click();
    (await until(() => byRole(element, 'button', 'Same again'))).click();
    await until(() => expect(value(element, 'Title')).to.equal('Reading group'));
    expect(['Hours', 'Date completed', 'Notes'].map((name) => value(element, name))).to.deep.equal(['1.5', '', '']);
    expect(focusedName()).to.equal('Title');
  });

  describe('something outside the browser', () => {
    it('is a supervision session with few fields, and can be repeated', async () => {
      const { store, element } = await panel();
      (await until(() => byRole(element, 'button', 'Reflective supervision session'))).click();
      enter(await until(() => byRole(element, 'textbox', 'Hours')), '1:15');
      expect(allByRole(element, 'textbox').map(nameOf)).not.to.include('Web address');
      expect(focusedName()).to.equal('Date completed');
      enter(byRole(element, 'textbox', 'Supervisor or consultant'), 'Dana Lee');
      choose(byRole(element, 'combobox', 'Individual or group'), 'individual');
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Save evidence').click();
      (await until(() => byRole(element, 'button', /^Reflective supervision\/consultation Dana Lee · 1.25 h/))).click();
      await until(() => expect(value(element, 'Supervisor or consultant')).to.equal('Dana Lee'));
      expect([value(element, 'Hours'), value(element, 'Date completed')]).to.deep.equal(['1.25', today]);
      byRole(element, 'button', 'Save evidence').click();
      await until(async () => expect(await store.list('entry')).to.have.length(2));
      const [record] = await store.list('entry');
      expect(record!.content).to.deep.include({
        type: 'rsc-received',
        minutes: 75,
        dateCompleted: today,
        rsc: { mode: 'individual', provider: 'Dana Lee' },
      });
    });

    it('begins with a clock in a room, which is kept with its draft', async () => {
      const { store, element } = await panel();
      (await until(() => byRole(element, 'button', 'A training that starts now, with a clock'))).click();
      await until(() => expect(visibleText(element)).to.contain('The time counts until you pause or finish.'));
      expect((await store.drafts()).map(({ content }) => content.status)).to.deep.equal(['attended']);
      expect(focusedName()).to.equal('Title');
      byRole(element, 'button', 'Show all fields').click();
      await until(() => byRole(element, 'textbox', 'Web address'));
      await until(() => byRole(element, 'button', 'Pause'));
    });
  });

  describe('the clock of a webinar', () => {
    async function attending() {
      const shown = await panel();
      const { store, element } = shown;
      const content = { title: 'A webinar', type: 'webinar-live' as const, status: 'planned' as const };
      const draft = { ...draftOf(content), page: 'https://example.org/w' };
      expect((await store.keepDraft(draft)).ok).to.equal(true);
      await setSessionValue('panel-1', { kind: 'draft', draft: draft.id, at: 1 });
      (await until(() => byRole(element, 'button', 'Start attending'))).click();
      await until(() => byRole(element, 'button', 'Pause'));
      return shown;
    }

    it('keeps the draft as attended while it runs, and fills in hours and date when it ends', async () => {
      const { store, element } = await attending();
      await until(async () => expect((await store.drafts())[0]?.content.status).to.equal('attended'));
      byRole(element, 'button', 'Finish').click();
      await until(() => expect(visibleText(element)).to.contain('From the clock.'));
      byRole(element, 'button', 'Save evidence').click();
      const [record] = await until(async () => {
        const records = await store.list('entry');
        expect(records).to.have.length(1);
        return records;
      });
      expect(record!.content).to.include({
        minutes: 0,
        minutesSource: 'clock',
        status: 'finished',
        dateCompleted: today,
      });
      await until(async () => expect(await readClocks()).to.deep.equal([]));
    });

    it('is ended by saving, and hours that were typed are kept', async () => {
      const { store, element } = await attending();
      enter(byRole(element, 'textbox', 'Hours'), '1.5');
      byRole(element, 'button', 'Save evidence').click();
      await until(() => byRole(element, 'heading', /Saved$/));
      const [record] = await store.list('entry');
      expect(record!.content).to.include({ minutes: 90, minutesSource: 'estimate', status: 'finished' });
      expect(await readClocks()).to.deep.equal([]);
    });

    it('gives the time for a line in the notes, which are a stored draft', async () => {
      const { store, element } = await attending();
      enter(byRole(element, 'textbox', 'Notes'), 'Before');
      byRole(element, 'button', 'Add a line with the time').click();
      await until(() => expect(value(element, 'Notes')).to.match(/^Before\n\[0:00:\d\d\] $/));
      expect(focusedName()).to.equal('Notes');
      await until(async () => expect((await store.drafts())[0]?.content.note).to.contain('[0:00:'));
    });

    it('is found again from another draft', async () => {
      const { element } = await attending();
      const other = draftOf({ title: 'Another page' });
      expect((await element.app.store.keepDraft(other)).ok).to.equal(true);
      await setSessionValue('panel-1', { kind: 'draft', draft: other.id, at: 2 });
      await until(() => expect(value(element, 'Title')).to.equal('Another page'));
      (await until(() => byRole(element, 'button', 'Show it'))).click();
      await until(() => expect(value(element, 'Title')).to.equal('A webinar'));
      await until(() => byRole(element, 'button', 'Pause'));
    });
  });

  describe('when the log can no longer be written', () => {
    it('explains that discarding a draft failed, and still lists it', async () => {
      const { store, element } = await panel();
      expect((await store.keepDraft({ ...draftOf({ title: 'Half' }), touched: true })).ok).to.equal(true);
      (await until(() => byRole(element, 'summary', 'Unfinished: 1 draft'))).click();
      const discard = await until(() => byRole(element, 'button', 'Discard'));
      store.close();
      discard.click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.equal(closed));
      expect(visibleText(element)).to.contain('Half');
      await expect(element).to.be.accessible();
    });

    it('explains that undo failed, and keeps offering it', async () => {
      const { store, element } = await panel();
      byRole(element, 'button', 'Add by hand').click();
      enter(await until(() => byRole(element, 'textbox', 'Title')), 'A webinar');
      byRole(element, 'button', 'Save evidence').click();
      const undo = await until(() => byRole(element, 'button', 'Undo'));
      store.close();
      undo.click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.equal(closed));
      byRole(element, 'button', 'Undo');
    });

    it('explains that a framework could not be chosen, and resets the field', async () => {
      const { store, element } = await panel();
      byRole(element, 'button', 'Add by hand').click();
      const frameworks = await until(() => byRole<HTMLSelectElement>(element, 'combobox', 'Framework'));
      store.close();
      choose(frameworks, 'urn:x-imh:framework:starter');
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.equal(closed));
      const again = await until(() => byRole<HTMLSelectElement>(element, 'combobox', 'Framework'));
      expect(again.value).to.equal('');
    });
  });

  it('moves the focus to the choice of the framework in the form when one is chosen', async () => {
    const { element } = await panel();
    byRole(element, 'button', 'Add by hand').click();
    const frameworks = await until(() => byRole<HTMLSelectElement>(element, 'combobox', 'Framework'));
    frameworks.focus();
    choose(frameworks, 'urn:x-imh:framework:starter');
    await until(() => expect(focusedName()).to.equal('Framework'));
    expect(frameworks.isConnected).to.equal(false);
  });
});
