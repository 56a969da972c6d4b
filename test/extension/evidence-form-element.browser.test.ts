import type { EvidenceContent } from '@imh/core';
import { starter, wiAimh } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineEvidenceForm } from '../../extension/features/form/define.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, draftOf, enter, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

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

  async function saved(store: EvidenceStore, element: HTMLElement) {
    byRole(element, 'button', 'Save evidence').click();
    const [record] = await until(async () => {
      const records = await store.list('entry');
      expect(records).to.have.length(1);
      return records;
    });
    return record!.content;
  }

  it('shows how a date is read, and offers both readings of an ambiguous one', async () => {
    const { store, element } = await form({ title: 'A webinar' });
    enter(byRole(element, 'textbox', 'Date completed'), '21 de noviembre de 2025');
    await until(() => expect(visibleText(element)).to.contain('Friday, November 21, 2025'));
    enter(byRole(element, 'textbox', 'Date completed'), '5/3/2024');
    (await until(() => byRole(element, 'button', 'Tuesday, March 5, 2024'))).click();
    await until(() => expect(value(element, 'Date completed')).to.equal('2024-03-05'));
    expect(await saved(store, element)).to.deep.equal({ title: 'A webinar', dateCompleted: '2024-03-05' });
  });

  it('reads dates as people type them, and shows how each was read', async () => {
    const { element } = await form({ title: 'A webinar' });
    for (const [typed, read] of [
      ['11/21/2025', 'Friday, November 21, 2025'],
      ['Nov 20, 2025', 'Thursday, November 20, 2025'],
      ['5/2025', 'May 2025'],
      ['19 de noviembre de 2025', 'Wednesday, November 19, 2025'],
      ['15 de setiembre de 2025', 'Monday, September 15, 2025'],
    ] as const) {
      enter(byRole(element, 'textbox', 'Date completed'), typed);
      await until(() => expect(visibleText(element)).to.contain(read));
    }
  });

  it('shows the day of a past event, and offers today instead', async () => {
    const store = await openStore();
    const draft = {
      ...draftOf({ title: 'A', dateStart: '2026-04-14', dateCompleted: '2026-04-14' }),
      page: 'https://a.example/',
    };
    const element = await mount('evidence-form', { app: appOf(store), draft, framework: starter });
    expect(visibleText(element)).to.contain('Tuesday, April 14, 2026. This is the day of the event.');
    expect(allByRole(element, 'textbox').map(nameOf)).not.to.contain('Start date');
    byRole(element, 'button', 'Today').click();
    const day = await until(() => byRole(element, 'button', 'Day of the event: April 14, 2026'));
    expect(value(element, 'Date completed')).not.to.equal('2026-04-14');
    expect(value(element, 'Start date')).to.equal('2026-04-14');
    await expect(element).to.be.accessible();
    day.click();
    await until(() => expect(value(element, 'Date completed')).to.equal('2026-04-14'));
  });

  it('has a place for each day of an event of several days', async () => {
    const { store, element } = await form({ title: 'A meeting', minutes: 600 });
    enter(byRole(element, 'textbox', 'Date completed'), 'Nov 12-13, 2025');
    (
      await until(() => byRole(element, 'button', 'Add a row for each day, November 12, 2025 to November 13, 2025'))
    ).click();
    enter(await until(() => byRole(element, 'textbox', 'Session 1: hours')), '6');
    enter(byRole(element, 'textbox', 'Session 2: hours'), '3:30');
    await until(() => expect(visibleText(element)).to.contain('2 sessions, 9.5 h'));
    expect(await saved(store, element)).to.deep.include({
      dateStart: '2025-11-12',
      dateCompleted: '2025-11-13',
      sessions: [
        { date: '2025-11-12', minutes: 360 },
        { date: '2025-11-13', minutes: 210 },
      ],
    });
  });

  for (const modifier of ['ctrlKey', 'metaKey'] as const) {
    it(`saves once on Enter with ${modifier} in any field`, async () => {
      const { store, element } = await form({ title: 'A webinar' });
      for (const name of ['Title', 'Notes', 'Hours']) {
        const field = byRole(element, 'textbox', name);
        field.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Enter',
            [modifier]: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      }
      await until(async () => expect(await store.list('entry')).to.have.length(1));
      const [record] = await store.list('entry');
      expect((await store.history('entry', record!.id))?.versions).to.have.length(1);
    });
  }

  it('keeps a topic that was checked last when Ctrl+Enter saves', async () => {
    const { store, element } = await form({ title: 'A webinar', type: 'webinar-live' });
    const topic = byRole(element, 'checkbox', 'Diversity, equity and inclusion');
    topic.click();
    const init = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
    topic.dispatchEvent(new KeyboardEvent('keydown', init));
    await until(async () => expect((await store.list('entry'))[0]?.content).to.deep.include({ topics: ['dei'] }));
  });

  it('goes on as a change of the entry that it is added to, with what both have', async () => {
    const { store, element } = await form({ note: 'New' });
    const quotes = [{ exact: 'Serve and return.' }];
    const entry = { title: 'Sleep', status: 'planned' as const, dateStart: '2026-03-02', note: 'Old', quotes };
    const { id } = await saveEntry(store, { ...entry, dateCompleted: '2026-03-02', status: 'finished' });
    enter(byRole(element, 'textbox', 'Title'), 'Sleep');
    enter(byRole(element, 'textbox', 'Date completed'), '2026-03-02');
    enter(byRole(element, 'textbox', 'Hours'), '2');
    (await until(() => byRole(element, 'button', 'Add to it'))).click();
    (await until(() => byRole(element, 'button', 'Save changes'))).click();
    await until(async () => expect((await store.get('entry', id))?.content).to.deep.include({ minutes: 120, quotes }));
    expect((await store.get('entry', id))?.content).to.deep.include({
      note: 'Old\n\nNew',
      dateCompleted: '2026-03-02',
    });
    expect(await store.list('entry')).to.have.length(1);
  });

  it('shows what was removed from the address, and puts it back', async () => {
    const store = await openStore();
    const removed = [
      { name: 'utm_source', value: 'news', why: 'tracking' as const },
      { name: 'ref', value: 'a b', why: 'unknown' as const },
      { name: 'token', why: 'secret' as const },
    ];
    const url = 'https://example.org/watch?id=12';
    const draft = { ...draftOf({ title: 'A', url, urlIsPartial: true }), page: url, fromPage: { removed } };
    const element = await mount('evidence-form', { app: appOf(store), draft, framework: starter });
    byRole(element, 'summary', 'Parts of the address').click();
    (await until(() => byRole(element, 'button', 'Put “ref” back'))).click();
    await until(() => expect(value(element, 'Web address')).to.equal('https://example.org/watch?id=12&ref=a%20b'));
    expect(allByRole(element, 'button', /token/)).to.deep.equal([]);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Remove “ref”').click();
    await until(() => expect(value(element, 'Web address')).to.equal(url));
    byRole(element, 'button', 'Put “ref” back');
  });

  it('warns gently about names and dates of birth in the title and the notes, and saves all the same', async () => {
    const { store, element } = await form({ title: 'A webinar about sleep' });
    expect(visibleText(element)).not.to.contain('This may identify someone');
    enter(byRole(element, 'textbox', 'Title'), 'Visit with the Garcia family');
    enter(byRole(element, 'textbox', 'Notes'), 'DOB 3/2/2024');
    await until(() => expect(visibleText(element)).to.contain('This may identify someone: “the Garcia family”.'));
    expect(visibleText(element)).to.contain('This may identify someone: “DOB 3/2/2024”.');
    await expect(element).to.be.accessible();
    expect(await saved(store, element)).to.include({ note: 'DOB 3/2/2024' });
  });

  it('explains the chosen type, and all types on request', async () => {
    const { element } = await form({ title: 'A', type: 'conference' });
    expect(visibleText(element)).to.contain('A day or more with several talks.');
    byRole(element, 'summary', 'What the types mean').click();
    await until(() => expect(visibleText(element)).to.contain('Something that you read by yourself.'));
    await expect(element).to.be.accessible();
  });

  it('asks for the supervisor and the sessions of supervision, and sums the hours', async () => {
    const { store, element } = await form({ title: 'Supervision' });
    choose(byRole(element, 'combobox', 'Type of evidence'), 'rsc-received');
    choose(await until(() => byRole(element, 'combobox', 'Individual or group')), 'group');
    enter(byRole(element, 'textbox', 'Supervisor or consultant'), 'Dana Lee');
    for (const [at, date] of ['1/15/2026', 'Feb 15, 2026'].entries()) {
      byRole(element, 'button', 'Add a session').click();
      enter(await until(() => byRole(element, 'textbox', `Session ${at + 1}: date`)), date);
      if (at === 0) enter(byRole(element, 'textbox', 'Session 1: hours'), '1:15');
    }
    await until(() => expect(visibleText(element)).to.contain('2 sessions, 2.5 h'));
    expect(allByRole(element, 'textbox').map(nameOf)).not.to.contain('Hours');
    await expect(element).to.be.accessible();
    expect(await saved(store, element)).to.deep.equal({
      title: 'Supervision',
      type: 'rsc-received',
      rsc: { mode: 'group', provider: 'Dana Lee' },
      sessions: [
        { date: '2026-01-15', minutes: 75 },
        { date: '2026-02-15', minutes: 75 },
      ],
    });
  });

  it('keeps the hours of one topic within a conference', async () => {
    const { store, element } = await form({ title: 'A conference', type: 'conference', minutes: 360 });
    byRole(element, 'checkbox', 'Diversity, equity and inclusion').click();
    enter(await until(() => byRole(element, 'textbox', 'Hours on Diversity, equity and inclusion')), '1');
    await expect(element).to.be.accessible();
    expect(await saved(store, element)).to.deep.equal({
      title: 'A conference',
      type: 'conference',
      minutes: 360,
      topics: ['dei'],
      topicMinutes: [{ topic: 'dei', minutes: 60 }],
    });
  });

  it('asks whether a competency was acquired or demonstrated, and how it was shown', async () => {
    const leaf = starter.nodes.find(({ demonstratedBy }) => demonstratedBy?.length)!;
    const competencies = [{ framework: starter.id, version: starter.version, node: leaf.id }];
    const { store, element } = await form({ title: 'A webinar', type: 'webinar-live', competencies });
    byRole(element, 'summary', 'Acquired: 1, demonstrated: 0').click();
    const demonstrated = await until(() => byRole<HTMLInputElement>(element, 'radio', 'Demonstrated'));
    expect(byRole<HTMLInputElement>(element, 'radio', 'Acquired').checked).to.equal(true);
    demonstrated.click();
    const shown = await until(() => byRole(element, 'textbox', 'How I showed it (optional)'));
    expect(visibleText(element)).to.contain('As demonstrated by, for example: ');
    enter(shown, 'Named it to a mother in our visit.');
    await until(() => byRole(element, 'summary', 'Acquired: 0, demonstrated: 1'));
    await expect(element).to.be.accessible();
    expect(await saved(store, element)).to.deep.equal({
      title: 'A webinar',
      type: 'webinar-live',
      competencies: [{ ...competencies[0], how: 'demonstrated', howShown: 'Named it to a mother in our visit.' }],
    });
  });

  it('saves a planned entry as finished once it has a date in the past, and the reverse', async () => {
    const { element } = await form({ title: 'A course', status: 'planned', dateStart: '2026-01-10' });
    expect(visibleText(element)).to.contain('Planned: this counts once');
    byRole(element, 'summary', 'More details').click();
    enter(byRole(element, 'textbox', 'Date completed'), '2026-01-12');
    await until(() => expect(visibleText(element)).not.to.contain('Planned: this counts once'));
    expect(byRole<HTMLSelectElement>(element, 'combobox', 'Status').value).to.equal('finished');
    enter(byRole(element, 'textbox', 'Date completed'), '2199-01-12');
    await until(() => expect(visibleText(element)).to.contain('This date is in the future'));
    expect(byRole<HTMLSelectElement>(element, 'combobox', 'Status').value).to.equal('planned');
  });

  it('keeps the values of fields that another type does not ask for', async () => {
    const { store, element } = await form({ title: 'A course', type: 'course', ce: { amount: 2, unit: 'CEU' } });
    choose(byRole(element, 'combobox', 'Type of evidence'), 'work');
    await until(() => expect(value(element, 'Amount')).to.equal('2'));
    expect(await saved(store, element)).to.deep.equal({
      title: 'A course',
      type: 'work',
      ce: { amount: 2, unit: 'CEU' },
    });
  });

  it('offers the competencies of another framework', async () => {
    const { element } = await form({ title: 'A course' });
    choose(byRole(element, 'combobox', 'Framework'), wiAimh.id);
    enter(byRole(element, 'combobox', 'Competencies'), 'theoretical');
    await until(() => expect(allByRole(element, 'option').map(nameOf).join()).to.match(/theoretical/i));
  });

  it('adds a session per Enter, in the rhythm of those before', async () => {
    const { store, element } = await form({ title: 'Supervision', type: 'rsc-received' });
    byRole(element, 'button', 'Add a session').click();
    enter(await until(() => byRole(element, 'textbox', 'Session 1: date')), '1/31/2025');
    enter(byRole(element, 'textbox', 'Session 1: hours'), '1');
    await until(() => expect(visibleText(element)).to.contain('1 session, 1 h'));
    for (let at = 1; at < 12; at += 1) {
      const active = at === 1 ? byRole(element, 'textbox', 'Session 1: hours') : element.shadowRoot!.activeElement!;
      active.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      await until(() =>
        expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal(`Session ${at + 1}: date`),
      );
    }
    await until(() => expect(visibleText(element)).to.contain('12 sessions, 12 h'));
    const content = (await saved(store, element)) as EvidenceContent;
    expect(content.sessions?.map(({ date }) => date)).to.deep.equal([
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
      '2025-05-31',
      '2025-06-30',
      '2025-07-31',
      '2025-08-31',
      '2025-09-30',
      '2025-10-31',
      '2025-11-30',
      '2025-12-31',
    ]);
  });

  describe('the competencies', () => {
    const press = (field: HTMLElement, key: string) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

    it('are not changed by a second Enter', async () => {
      const { element } = await form({ title: 'A webinar' });
      const picker = byRole<HTMLInputElement>(element, 'combobox', 'Competencies');
      enter(picker, 'safe place');
      await until(() => byRole(element, 'option'));
      press(picker, 'Enter');
      await until(() => byRole(element, 'button', /^Remove /));
      press(picker, 'Enter');
      await until(() => expect(allByRole(element, 'button', /^Remove /)).to.have.length(1));
    });

    it('are not an own area name because of an Enter after a search without matches', async () => {
      const { store } = await form();
      const element = await mount('evidence-form', {
        app: appOf(store),
        draft: draftOf({ title: 'A' }),
        framework: wiAimh,
      });
      const picker = byRole<HTMLInputElement>(element, 'combobox', 'Competencies');
      picker.focus();
      enter(picker, 'sleepiness');
      await until(() => expect(allByRole(element, 'option', /own area/)).not.to.deep.equal([]));
      press(picker, 'Enter');
      picker.blur();
      await until(() => expect(visibleText(element)).to.contain('“sleepiness” is not chosen yet'));
      expect(allByRole(element, 'button', /^Remove /)).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  });

  it('does not save a competency that is typed but not chosen without a word, and keeps the text in the draft', async () => {
    const { store, element } = await form({ title: 'A webinar' });
    const picker = byRole<HTMLInputElement>(element, 'combobox', 'Competencies');
    enter(picker, 'sleep');
    picker.dispatchEvent(new FocusEvent('blur'));
    byRole(element, 'button', 'Save evidence').click();
    await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('Not saved yet. “sleep” is typed here'));
    expect(focusedName()).to.equal('Competencies');
    expect(await store.list('entry')).to.deep.equal([]);
    await until(async () => expect((await store.drafts())[0]?.typed).to.deep.equal({ competencies: 'sleep' }));
    byRole(element, 'button', 'Clear the field').click();
    await until(() => expect(allByRole(element, 'alert')).to.deep.equal([]));
    expect(await saved(store, element)).to.deep.equal({ title: 'A webinar' });
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
