import { expect } from '@open-wc/testing';
import { nodeUri, type Trainings } from '@imh/core';
import ICAL from 'ical.js';
import { define } from '../../widget/builder/trainings/define.js';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { expectQuietConsole } from './place.js';
import { clearSteps, placeStep, type PlacedStep, river } from './placed-step.js';
import { savedFiles } from './saved-files.js';

define();

const uris = (...ids: string[]) => ids.map((id) => nodeUri(river.id, id));
const kept = (): Promise<string> =>
  fetch('/test/fixtures/formats/trainings-as-kept.csv').then((response) => response.text());

/** Gives a table or a file to the step, as the field for files does. */
async function give(step: PlacedStep, content: string | Blob, name?: string): Promise<void> {
  const before = step.labels().length;
  const input = step.element.renderRoot.querySelector('builder-file-input')!;
  const event = new Event('builder-given', { bubbles: true, composed: true });
  input.dispatchEvent(Object.assign(event, { given: { content, ...(name ? { name } : {}) } }));
  await step.until(
    () => step.labels().length > before || step.element.renderRoot.querySelector('[role=alert]') !== null,
  );
}
const trainingsOf = (step: PlacedStep): Trainings => step.work().trainings!;
const named = (step: PlacedStep, title: string) => trainingsOf(step).trainings.find((one) => one.title === title)!;

function check(element: Element, legend: string, choice: string | RegExp): void {
  const groups = [...element.shadowRoot!.querySelectorAll('fieldset')];
  const group = groups.find((one) => one.querySelector('legend')!.textContent?.includes(legend))!;
  const labels = [...group.querySelectorAll('label')];
  const label = labels.find(({ textContent }) =>
    typeof choice === 'string' ? textContent?.trim().startsWith(choice) : choice.test(textContent ?? ''),
  );
  if (!label) throw new Error(`No ${choice} in: ${labels.map(({ textContent }) => textContent).join(', ')}`);
  label.querySelector('input')!.click();
}

describe('the trainings step of the builder', () => {
  afterEach(() => {
    clearSteps();
    document.querySelectorAll('imh-trainings').forEach((one) => one.remove());
    expectQuietConsole();
  });

  it('makes a guide from a table, with what was found, and the rows that were not used by number', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    await expect(step.element).to.be.accessible();
    await give(step, new File([await kept()], 'list.csv'), 'list.csv');
    expect(trainingsOf(step).trainings).to.have.length(20);
    expect(named(step, 'Puddles and Patience')).to.deep.include({
      minutes: 360,
      dates: [{ start: '2099-03-05' }],
      competencies: uris('attachment', 'watching'),
    });
    const words = text(step.element);
    expect(words).to.include('20 trainings').and.to.include('4 rows not used: rows 9, 14, 17, 27.');
    expect(step.labels()).to.deep.equal(['Read list.csv']);
    await expect(step.element).to.be.accessible();
    await step.undo();
    expect(step.work().trainings).to.equal(undefined);
  });

  it('shows each date and length with what the table has', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    await give(step, await kept());
    const words = text(step.element).replace(/\s+/g, ' ');
    expect(words).to.include('February 11, 2099').and.to.include('Written: 2/11/2099').and.to.include('Written: 1:30');
  });

  it('reads a column as what the person chooses', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    await give(step, 'Title,Sponsor,Hours\nCalm,Otter Academy,2\n');
    const columns = step.element.renderRoot.querySelector('details')!;
    columns.open = true;
    const select = byRole(step.element, 'combobox', '“Sponsor” is read as') as HTMLSelectElement;
    expect(select.value).to.equal('provider');
    select.value = 'place';
    select.dispatchEvent(new Event('change'));
    await step.until(() => trainingsOf(step).trainings[0]!.place === 'Otter Academy');
    expect(trainingsOf(step).trainings[0]).not.to.have.property('provider');
    expect(step.labels().at(-1)).to.equal('Column “Sponsor”');
  });

  it('settles words for every row with the same words, by a likely candidate, by search, or with none', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    await give(step, await kept());
    expect(text(step.element)).to.include('0 of 7 settled');
    check(step.element, '“Attachement”', '1.1 Attachment');
    await step.until(() => named(step, 'Will It Fit Here').competencies !== undefined);
    expect(named(step, 'Will It Fit Here').competencies).to.deep.equal(uris('attachment'));
    expect(named(step, 'Sorry Small One').competencies).to.deep.equal(uris('repair', 'attachment'));
    check(step.element, '“Reflection”', '2.4 Reflection');
    await step.until(() => named(step, 'The First Weeks').competencies !== undefined);
    expect(named(step, 'Same Time Next Week').competencies).to.deep.equal(uris('attachment', 'reflection-work'));
    check(step.element, '“Referral”', 'None of the framework');
    await step.until(() => text(step.element).includes('3 of 7 settled'));
    expect(named(step, 'Warm Handoffs')).not.to.have.property('competencies');
    await step.undo();
    expect(text(step.element)).to.include('2 of 7 settled');
    await expect(step.element).to.be.accessible();
  });

  it('asks how a date is read only if nothing in the table proves it', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    await give(step, 'Title,Date\nCalm,3/5/2099\n');
    expect(named(step, 'Calm')).to.include({ schedule: '3/5/2099' });
    check(step.element, 'Is the day or the month first in', 'The day: May 3, 2099');
    await step.until(() => named(step, 'Calm').dates !== undefined);
    expect(named(step, 'Calm').dates).to.deep.equal([{ start: '2099-05-03' }]);
    await give(step, 'Title,Date\nCalm,3/5/2099\nStorm,3/25/2099\n');
    expect(named(step, 'Calm').dates).to.deep.equal([{ start: '2099-03-05' }]);
    expect(text(step.element)).to.include('Row 3: “3/25/2099” shows that the month comes first.');
  });

  it('edits, removes and adds trainings, and keeps what was edited when a column changes', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    await give(step, 'Title,Date,Hours,Sponsor\nCalm,2099-03-05,2,Otter\nStorm,2099-04-05,3,Otter\n');
    byRole(step.element, 'button', 'Edit Calm').click();
    await step.until(
      () =>
        step.element.renderRoot.querySelector('builder-training-form')?.shadowRoot?.querySelector('#dates') !== null,
    );
    const form = step.element.renderRoot.querySelector('builder-training-form')!;
    const field = form.shadowRoot!.querySelector<HTMLInputElement>('#dates')!;
    expect(field.value).to.equal('2099-03-05');
    field.value = '3/6/2099';
    field.dispatchEvent(new Event('change'));
    await step.until(() => form.shadowRoot!.querySelector('[role=alert]') !== null);
    expect(nameOf(form.shadowRoot!.querySelector('[role=alert]')!)).to.include('“3/6/2099” can be read as day/month');
    expect(named(step, 'Calm').dates).to.deep.equal([{ start: '2099-03-05' }]);
    await expect(step.element).to.be.accessible();
    field.value = 'March 6, 2099';
    field.dispatchEvent(new Event('change'));
    await step.until(() => named(step, 'Calm').dates![0]!.start === '2099-03-06');

    byRole(step.element, 'button', 'Remove Storm').click();
    await step.until(() => trainingsOf(step).trainings.length === 1);
    expect(text(step.element)).to.include('1 row not used: row 3.');
    byRole(step.element, 'button', 'Add a training').click();
    await step.until(() => trainingsOf(step).trainings.length === 2);

    const columns = step.element.renderRoot.querySelector('details')!;
    columns.open = true;
    const select = byRole(step.element, 'combobox', '“Sponsor” is read as') as HTMLSelectElement;
    select.value = 'place';
    select.dispatchEvent(new Event('change'));
    await step.until(() => named(step, 'Calm').place === 'Otter');
    expect(named(step, 'Calm').dates).to.deep.equal([{ start: '2099-03-06' }]);
    expect(trainingsOf(step).trainings.map(({ title }) => title)).to.deep.equal(['Calm', 'New training']);
  });

  it('keeps the identity of the guide and its trainings when a corrected table is read', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    await give(step, 'Title,Date,Hours\nCalm,2099-03-05,2\nStorm,2099-04-05,3\n');
    const before = trainingsOf(step);
    await give(step, 'Title,Date,Hours\nCalm and kind,2099-03-05,2\nNew,,1\n');
    const after = trainingsOf(step);
    expect(after.id).to.equal(before.id);
    expect(after.trainings[0]!.id).to.equal(before.trainings[0]!.id);
    expect(text(step.element)).to.include('1 new, 1 changed, 1 gone').and.to.include('Gone: Storm');
  });

  it('saves a calendar file of what is dated, with the same identifiers after an edit, and names the rest', async () => {
    const saving = savedFiles();
    try {
      const step = await placeStep('builder-trainings', { framework: river });
      await give(
        step,
        'Title,Date,Hours,Format,Competencies\nCalm,2099-03-05,2,In person,Attachment\nWell,,1,Recorded,\nSoon,June 2099,1,,\n',
      );
      const save = () => byRole(step.element, 'button', 'Save the calendar file (.ics)').click();
      const eventsOf = async (at: number) =>
        new ICAL.Component(ICAL.parse(await saving.files[at]!.text) as unknown[])
          .getAllSubcomponents('vevent')
          .map((one) => new ICAL.Event(one));
      save();
      const [event, ...others] = await eventsOf(0);
      expect(others).to.deep.equal([]);
      expect([event!.summary, event!.startDate.toString(), event!.endDate.toString()]).to.deep.equal([
        'Calm',
        '2099-03-05',
        '2099-03-06',
      ]);
      expect(event!.description).to.equal('2 h\nAnnounced as relating to: 1.1 Attachment');
      expect(saving.files[0]!.name).to.match(/\.ics$/);
      const details = [...step.element.renderRoot.querySelectorAll('details')].find(({ textContent }) =>
        textContent?.includes('not in it'),
      )!;
      details.open = true;
      expect(allByRole(step.element, 'listitem').map(nameOf)).to.include.members([
        'Well: can be taken at any time',
        'Soon: the day is not known: 2099-06',
      ]);
      await give(step, 'Title,Date,Hours,Competencies\nCalm,2099-03-09,2,Attachment\n');
      save();
      expect((await eventsOf(1))[0]!.uid).to.equal(event!.uid);
    } finally {
      saving.stop();
    }
  });

  it('refuses what is no table with a sentence, and keeps the draft', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    await give(step, '{"format": "imh-framework", "formatVersion": 1}');
    expect(nameOf(byRole(step.element, 'alert'))).to.include('This file is for something else');
    await give(step, 'only words');
    expect(nameOf(byRole(step.element, 'alert'))).to.include('There is no table in it.');
    await give(step, new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1)]), 'old.xls');
    expect(nameOf(byRole(step.element, 'alert'))).to.include('old Excel file');
    expect(step.labels()).to.deep.equal([]);
    await expect(step.element).to.be.accessible();
  });

  it('reads a guide that was saved as a file, and matches words once a framework is there', async () => {
    const step = await placeStep('builder-trainings');
    expect(text(step.element)).to.include('found in your framework, which is not there yet');
    await give(step, 'Title,Competencies\nCalm,Attachment\n');
    expect(named(step, 'Calm')).not.to.have.property('competencies');
    const guide = JSON.stringify(trainingsOf(step));
    step.element.work = { ...step.work(), framework: river };
    await step.until(() => step.work().framework === river);
    expect(named(step, 'Calm').competencies).to.deep.equal(uris('attachment'));
    await give(step, guide);
    expect(JSON.stringify(trainingsOf(step))).to.equal(guide);
    expect(step.work().trainingsSheet).to.equal(undefined);
  });

  it('is in Spanish throughout', async () => {
    const step = await placeStep('builder-trainings', { framework: river });
    step.element.language = 'es';
    await give(step, await kept());
    await step.until(() => text(step.element).includes('Su lista de capacitaciones'));
    expect(text(step.element))
      .to.include('4 filas sin usar: filas 9, 14, 17, 27.')
      .and.to.include('11 de febrero de 2099');
    await expect(step.element).to.be.accessible();
  });
});
