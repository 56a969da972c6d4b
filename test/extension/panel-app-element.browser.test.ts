import {
  bringToFront,
  browserState,
  clearSession,
  closeTab,
  openedPages,
  sessionValues,
  setSessionValue,
} from './extension-page.js';
import { expect } from '@open-wc/testing';
import { localDay } from '@imh/core';
import { readClocks } from '../../extension/features/attending/attending-clocks.js';
import { definePanelApp } from '../../extension/features/panel/define.js';
import type { Draft } from '@imh/storage';
import { privateDrafts } from '../../extension/platform/private-drafts.js';
import { setWelcomed } from '../../extension/features/settings.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, draftOf, enter, mount, openStore, until } from './mounted.js';

definePanelApp();

const today = localDay(new Date());

async function panel({ welcomed = true } = {}) {
  const store = await openStore({ privateDrafts });
  if (welcomed) expect((await setWelcomed(store)).ok).to.equal(true);
  const element = await mount('panel-app', { app: appOf(store) });
  await until(() => expect(visibleText(element)).not.to.contain('Opening your log'));
  return { store, element };
}
async function keep(store: Awaited<ReturnType<typeof openStore>>, draft: Draft): Promise<void> {
  expect((await store.keepDraft(draft)).ok).to.equal(true);
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
    await until(() => expect(focusedName()).to.equal('Title'));
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

  it('shows nothing of the draft before in an entry that is added by hand for a PDF', async () => {
    const { store, element } = await panel();
    const earlier = { ...draftOf({ title: 'Earlier', url: 'https://example.org/e', note: 'Mine' }), touched: true };
    await keep(store, earlier);
    await setSessionValue('panel-1', { kind: 'draft', draft: earlier.id, at: 1 });
    await until(() => expect(value(element, 'Notes')).to.equal('Mine'));
    const pdf = { kind: 'unreadable', why: 'pdf', title: 'Paper', url: 'https://example.org/p.pdf', at: 2 };
    await setSessionValue('panel-1', pdf);
    (await until(() => byRole(element, 'button', 'Add by hand'))).click();
    await until(() => expect(value(element, 'Web address')).to.equal('https://example.org/p.pdf'));
    // Whatever is still being read for the change of the drafts must not bring the earlier one back.
    await keep(store, earlier);
    await store.drafts();
    expect([value(element, 'Title'), value(element, 'Notes')]).to.deep.equal(['Paper', '']);
    byRole(element, 'button', 'Save evidence').click();
    await until(() => byRole(element, 'heading', /Saved$/));
    const [record] = await store.list('entry');
    expect(record!.content).to.include({ url: 'https://example.org/p.pdf' }).and.not.have.property('note');
  });

  it('shows that a page is being read instead of the draft before, and offers to add it by hand', async () => {
    const { store, element } = await panel();
    const earlier = draftOf({ title: 'Earlier' });
    await keep(store, earlier);
    await setSessionValue('panel-1', { kind: 'draft', draft: earlier.id, at: 1 });
    await until(() => expect(value(element, 'Title')).to.equal('Earlier'));
    const reading = { kind: 'reading', title: 'A slow page', url: 'https://example.org/slow', at: 2 };
    await setSessionValue('panel-1', reading);
    await until(() => expect(visibleText(element)).to.contain('Reading “A slow page” …'));
    expect(allByRole(element, 'textbox', 'Title')).to.deep.equal([]);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Add by hand').click();
    await until(() => expect(value(element, 'Web address')).to.equal('https://example.org/slow'));
  });

  it('does not replace the form for a page that is read at once', async () => {
    const { store, element } = await panel();
    const [first, second] = [draftOf({ title: 'First' }), draftOf({ title: 'Second' })];
    await keep(store, first);
    await keep(store, second);
    await setSessionValue('panel-1', { kind: 'draft', draft: first.id, at: 1 });
    const title = await until(() => byRole(element, 'textbox', 'Title'));
    await setSessionValue('panel-1', { kind: 'reading', title: 'Second', url: 'https://example.org/2', at: 2 });
    await setSessionValue('panel-1', { kind: 'draft', draft: second.id, at: 2 });
    await until(() => expect(value(element, 'Title')).to.equal('Second'));
    expect(title.isConnected).to.equal(true);
  });

  it('offers a new entry on the log’s own tab', async () => {
    const { element } = await panel();
    await setSessionValue('panel-1', { kind: 'own-page', at: 1 });
    await until(() => byRole(element, 'heading', 'Add an entry'));
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'New entry').click();
    await until(() => expect(value(element, 'Title')).to.equal(''));
  });

  it('keeps the draft with its page when another tab comes to the front or the tab is closed', async () => {
    const { store, element } = await panel();
    const draft = { ...draftOf({ title: 'A webinar' }), page: 'https://example.org/w' };
    await keep(store, draft);
    await setSessionValue('panel-1', { kind: 'draft', draft: draft.id, tab: 1, at: 1 });
    await until(() => expect(value(element, 'Title')).to.equal('A webinar'));
    bringToFront(2);
    await until(() => expect(visibleText(element)).to.contain('This draft stays with its page'));
    closeTab(1);
    await until(() => expect(visibleText(element)).to.contain('The tab of this page is closed.'));
    expect(value(element, 'Title')).to.equal('A webinar');
  });

  it('opens a link in a tab, and never in the panel', async () => {
    const { store, element } = await panel();
    await keep(store, { ...draftOf({ title: 'A certificate' }), batch: 'papers' });
    (await until(() => byRole(element, 'link', /worklist/))).click();
    await until(() => expect(openedPages.at(-1)).to.match(/\/log\.html#view=worklist$/));
  });

  describe('discarding a draft', () => {
    it('of the list can be undone', async () => {
      const { store, element } = await panel();
      const half = { ...draftOf({ title: 'Half', note: 'Mine' }), touched: true };
      await keep(store, half);
      (await until(() => byRole(element, 'summary', 'Unfinished: 1 draft'))).click();
      (await until(() => byRole(element, 'button', 'Discard'))).click();
      await until(() => expect(visibleText(element)).to.contain('The draft “Half” was discarded.'));
      expect(await store.drafts()).to.deep.equal([]);
      expect(focusedName()).to.equal('Undo');
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Undo').click();
      await until(async () => expect(await store.drafts()).to.deep.equal([half]));
    });

    it('that is shown can be undone, to the last keystroke', async () => {
      const { store, element } = await panel();
      byRole(element, 'button', 'Add by hand').click();
      enter(await until(() => byRole(element, 'textbox', 'Title')), 'Half a tit');
      byRole(element, 'button', 'Discard draft').click();
      await until(() => expect(visibleText(element)).to.contain('was discarded.'));
      expect(await store.drafts()).to.deep.equal([]);
      byRole(element, 'button', 'Undo').click();
      await until(() => expect(value(element, 'Title')).to.equal('Half a tit'));
      expect(await store.drafts()).to.have.length(1);
    });
  });

  it('shows what the first-run questions have changed, from the top of the panel', async () => {
    const { element } = await panel({ welcomed: false });
    byRole(element, 'button', 'Add your first training').click();
    (await until(() => byRole(element, 'radio', 'MassAIMH (Massachusetts)'))).click();
    byRole(element, 'button', 'Next').click();
    (await until(() => byRole(element, 'radio', 'Renewal'))).click();
    byRole(element, 'button', 'Next').click();
    const category = await until(() => byRole(element, 'radio', 'Infant/Early Childhood Family Specialist'));
    category.click();
    const name = nameOf(category);
    scrollTo({ top: 1e6 });
    byRole(element, 'button', 'Done').click();
    await until(() => expect(visibleText(element)).to.contain(`For: Renewal · ${name} · MassAIMH (Massachusetts)`));
    await until(() => expect(focusedName()).to.contain('compares what you add with what renewal asks for'));
    expect(scrollY).to.equal(0);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'See progress').click();
    await until(() => expect(openedPages.at(-1)).to.equal('/log.html#view=progress'));
  });

  it('returns from the settings to the newest state of the draft', async () => {
    const { store, element } = await panel();
    byRole(element, 'button', 'Add by hand').click();
    enter(await until(() => byRole(element, 'textbox', 'Title')), 'Half a title');
    byRole(element, 'button', 'Settings').click();
    const skip = () => until(() => byRole(element, 'button', 'Skip'));
    for (const question of ['association', 'keeping', 'category']) {
      await until(() => expect(visibleText(element)).to.contain(question));
      (await skip()).click();
    }
    await until(() => expect(value(element, 'Title')).to.equal('Half a title'));
    expect((await store.drafts())[0]!.content.title).to.equal('Half a title');
  });

  it('keeps what is added by hand in a private window in memory alone', async () => {
    browserState.isPrivate = true;
    const { store, element } = await panel();
    byRole(element, 'button', 'Add by hand').click();
    enter(await until(() => byRole(element, 'textbox', 'Title')), 'Private');
    await until(() => expect(JSON.stringify(sessionValues)).to.contain('Private'));
    expect(await store.drafts()).to.deep.equal([]);
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
