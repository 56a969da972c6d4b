import type { EvidenceContent } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogWorklist } from '../../extension/features/worklist/define.js';
import { defineWorklistNotice } from '../../extension/features/worklist/notice-define.js';
import { addPapers } from '../../extension/features/worklist/add-papers.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, enter, mount, openStore, saveEntry, until } from './mounted.js';
import { certificatePdf, fileOf, picture } from './papers-on-disk.js';

defineLogWorklist();
defineWorklistNotice();

const options = { signal: new AbortController().signal, language: 'en', onProgress: () => undefined };

async function worklist(files: readonly File[], store?: EvidenceStore, language: 'en' | 'es' = 'en') {
  const opened = store ?? (await openStore());
  if (files.length > 0) await addPapers(opened, files, options);
  const element = await mount('log-worklist', { app: appOf(opened, language) });
  await until(() => expect(element.shadowRoot!.querySelector('paper-drop')).to.not.equal(null));
  return { store: opened, element };
}

const papers = () => [
  fileOf(certificatePdf('Serve and Return', 'March 14, 2023', '6.0'), 'a.pdf'),
  fileOf(certificatePdf('Sleep and Feeding', '05/03/2023', '2'), 'b.pdf'),
  fileOf(certificatePdf('Fathers Count', 'July 8, 2022', '4.5'), 'c.pdf'),
];
const title = (element: HTMLElement) => byRole<HTMLInputElement>(element, 'textbox', 'Title').value;
const entriesOf = async (store: EvidenceStore) =>
  (await store.list('entry')).map(({ content }) => content as EvidenceContent);

describe('<log-worklist>', () => {
  afterEach(cleanUp);

  it('adds a certificate to the entry that the log has already, and takes that back', async () => {
    const store = await openStore();
    const sheet: EvidenceContent = {
      title: 'serve and return',
      type: 'webinar-live',
      dateCompleted: '2023-03-14',
      minutes: 360,
      competencies: [{ framework: 'urn:x', node: 'a' }],
    };
    await saveEntry(store, sheet);
    const { element } = await worklist(papers(), store);
    await until(() => expect(visibleText(element)).to.contain('“serve and return” (March 14, 2023, 6 h)'));
    byRole(element, 'button', 'Add to that entry').click();
    const dialog = await until(() => byRole(element, 'dialog'));
    // Only the capital letters differ.
    expect(allByRole(dialog, 'radio')).to.have.length(2);
    await expect(element).to.be.accessible();
    allByRole(dialog, 'button', 'Add to that entry')[0]!.click();
    await until(() => byRole(element, 'heading', '2 left in the worklist'));
    const [entry, ...others] = await entriesOf(store);
    expect(others).to.deep.equal([]);
    expect(entry).to.deep.include({ ...sheet, minutesSource: 'certificate', provider: 'Harbor Family Institute' });
    expect(entry!.attachments!.map(({ name }) => name)).to.deep.equal(['a.pdf']);
    byRole(element, 'button', 'Undo').click();
    await until(() => byRole(element, 'heading', '3 left in the worklist'));
    expect(await entriesOf(store)).to.deep.equal([sheet]);
    expect(title(element)).to.equal('Serve and Return');
  });

  it('adds without a question if nothing differs, and offers nothing for another day', async () => {
    const store = await openStore();
    await saveEntry(store, { title: 'Serve and Return', dateCompleted: '2023-03-14' });
    await saveEntry(store, { title: 'Fathers Count', dateCompleted: '2022-07-09' });
    const { element } = await worklist([papers()[0]!, papers()[2]!], store);
    (await until(() => byRole(element, 'button', 'Add to that entry'))).click();
    await until(() => expect(visibleText(element)).to.contain('Added to “Serve and Return”.'));
    expect(title(element)).to.equal('Fathers Count');
    expect(allByRole(element, 'button', 'Add to that entry')).to.have.length(0);
    expect(await store.count('entry')).to.equal(2);
  });

  it('sets the type of all papers at once, and takes that back', async () => {
    const { store, element } = await worklist(papers());
    choose(byRole(element, 'combobox', 'Type of evidence for the 3 drafts without one'), 'in-service');
    await until(() => expect(visibleText(element)).to.contain('The type of 3 drafts is set.'));
    const types = async () => (await store.worklist()).map(({ content }) => content.type);
    expect(await types()).to.deep.equal(['in-service', 'in-service', 'in-service']);
    await until(() =>
      expect(byRole<HTMLSelectElement>(element, 'combobox', 'Type of evidence').value).to.equal('in-service'),
    );
    byRole(element, 'button', 'Undo').click();
    await until(async () => expect(await types()).to.deep.equal([undefined, undefined, undefined]));
  });

  it('saves by Ctrl+Enter wherever the focus is, and takes a save back', async () => {
    const { store, element } = await worklist(papers());
    const press = (target: Element) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
    press(byRole(element, 'textbox', 'Provider'));
    await until(() => expect(element.shadowRoot!.activeElement?.textContent).to.contain('2 left'));
    press(element.shadowRoot!.activeElement!);
    await until(() => byRole(element, 'heading', '1 left in the worklist'));
    expect(await store.count('entry')).to.equal(2);
    byRole(element, 'button', 'Undo').click();
    await until(() => byRole(element, 'heading', '2 left in the worklist'));
    expect(title(element)).to.equal('Sleep and Feeding');
    expect(await store.count('entry')).to.equal(1);
  });

  it('offers one paper at a time beside its first page, with the line of each value, and is accessible', async () => {
    const { element } = await worklist(papers());
    expect(byRole(element, 'heading', '3 left in the worklist')).to.not.equal(undefined);
    expect(title(element)).to.equal('Serve and Return');
    const preview = await until(() => {
      const canvas = element.shadowRoot!.querySelector('attachment-preview')!.shadowRoot!.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      expect(data.some((value, at) => at % 4 !== 3 && value < 100)).to.equal(true);
      return canvas;
    });
    expect(preview.getAttribute('aria-label')).to.equal('Preview of a.pdf');
    expect(visibleText(element)).to.match(/Hours\s+“\s?Contact hours: 6\.0\s?”/);
    await expect(element).to.be.accessible();
  });

  it('saves a paper as an entry with its file, and goes on to the next', async () => {
    const { store, element } = await worklist(papers());
    byRole(element, 'button', 'Save evidence').click();
    await until(() => byRole(element, 'heading', '2 left in the worklist'));
    const [entry] = await entriesOf(store);
    expect(entry).to.deep.include({ title: 'Serve and Return', dateCompleted: '2023-03-14', minutes: 360 });
    expect(entry!.attachments!.map(({ name }) => name)).to.deep.equal(['a.pdf']);
    await until(() => expect(title(element)).to.equal('Sleep and Feeding'));
  });

  it('asks for a date that reads two ways, and takes the answer into the form', async () => {
    const { store, element } = await worklist(papers().slice(1, 2));
    expect(visibleText(element)).to.contain('The certificate shows “05/03/2023”. Which day is it?');
    byRole(element, 'button', 'March 5, 2023').click();
    await until(() =>
      expect(byRole<HTMLInputElement>(element, 'textbox', 'Date completed').value).to.equal('2023-03-05'),
    );
    byRole(element, 'button', 'Save evidence').click();
    await until(() => byRole(element, 'heading', 'The worklist is empty.'));
    expect((await entriesOf(store))[0]!.dateCompleted).to.equal('2023-03-05');
    expect(byRole(element, 'link', '1 entry saved').getAttribute('href')).to.contain('#view=entries');
  });

  it('keeps what was typed in a paper that is passed over, and offers a skipped one at the end', async () => {
    const { store, element } = await worklist(papers());
    enter(byRole(element, 'textbox', 'Notes'), 'Half a note');
    await until(async () => expect((await store.worklist())[0]!.content.note).to.equal('Half a note'));
    byRole(element, 'button', 'Skip for now').click();
    await until(() => expect(title(element)).to.equal('Sleep and Feeding'));
    await until(async () => {
      const titles = (await store.worklist()).map(({ content }) => content.title);
      expect(titles).to.deep.equal(['Sleep and Feeding', 'Fathers Count', 'Serve and Return']);
    });
    byRole(element, 'button', 'Next').click();
    await until(() => expect(title(element)).to.equal('Fathers Count'));
    byRole(element, 'button', 'Next').click();
    await until(() => expect(byRole<HTMLInputElement>(element, 'textbox', 'Notes').value).to.equal('Half a note'));
    expect(byRole<HTMLButtonElement>(element, 'button', 'Next').disabled).to.equal(true);
  });

  it('is continued by another page, where it was left', async () => {
    const { store, element } = await worklist(papers());
    byRole(element, 'button', 'Save evidence').click();
    await until(() => byRole(element, 'heading', '2 left in the worklist'));
    element.remove();
    const { element: later } = await worklist([], store);
    expect(byRole(later, 'heading', '2 left in the worklist')).to.not.equal(undefined);
    expect(title(later)).to.equal('Sleep and Feeding');
  });

  it('removes a paper, and puts it back with Undo in its place', async () => {
    const { store, element } = await worklist(papers());
    byRole(element, 'button', 'Remove from the worklist').click();
    await until(() => byRole(element, 'heading', '2 left in the worklist'));
    const undo = await until(() => byRole(element, 'button', 'Undo'));
    undo.click();
    await until(() => byRole(element, 'heading', '3 left in the worklist'));
    expect((await store.worklist())[0]!.content.title).to.equal('Serve and Return');
    await until(() => expect(title(element)).to.equal('Serve and Return'));
  });

  it('says that a photo has no text and no date, and shows it', async () => {
    const { element } = await worklist([fileOf(await picture(), 'photo.jpg')]);
    expect(visibleText(element)).to.contain('This file has no text that can be read');
    expect(visibleText(element)).to.contain('No date was found. Please enter the day of the training, not today.');
    const image = await until(() => {
      const found = element.shadowRoot!.querySelector('attachment-preview')!.shadowRoot!.querySelector('img')!;
      expect(found.naturalWidth).to.equal(40);
      return found;
    });
    expect(image.alt).to.equal('Preview of photo.jpg');
    await expect(element).to.be.accessible();
  });

  it('reads a dropped file, and names what is no paper', async () => {
    const { element } = await worklist([]);
    const data = new DataTransfer();
    data.items.add(papers()[0]!);
    data.items.add(new File(['a,b'], 'table.csv'));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    await until(() => byRole(element, 'heading', '1 left in the worklist'));
    await until(() => expect(visibleText(element)).to.contain('“table.csv” is not a PDF'));
    expect(visibleText(element)).to.contain('1 draft added to the worklist.');
  });

  it('takes a pasted e-mail', async () => {
    const { element } = await worklist([]);
    byRole(element, 'summary', 'Paste an e-mail').click();
    enter(
      byRole(element, 'textbox', 'Text of the e-mail'),
      'Thank you for attending Infant Cues on May 2, 2022. 2 hours.',
    );
    byRole(element, 'button', 'Add to the worklist').click();
    await until(() => byRole(element, 'heading', '1 left in the worklist'));
    expect(title(element)).to.equal('Infant Cues');
    expect(visibleText(element)).to.contain('Thank you for attending Infant Cues on May 2, 2022. 2 hours.');
  });

  it('speaks Spanish', async () => {
    const { element } = await worklist(papers().slice(0, 1), undefined, 'es');
    expect(byRole(element, 'heading', 'Queda 1 en la lista de trabajo')).to.not.equal(undefined);
    expect(visibleText(element)).to.contain('De dónde salieron los datos');
  });
});

describe('<worklist-notice>', () => {
  afterEach(cleanUp);

  it('links to the worklist while papers are left, and is empty otherwise', async () => {
    const store = await openStore();
    const element = await mount('worklist-notice', { app: appOf(store) });
    expect(allByRole(element, 'link')).to.deep.equal([]);
    await addPapers(store, papers().slice(0, 2), options);
    const link = await until(() => byRole(element, 'link', '2 left in the worklist'));
    expect(link.getAttribute('href')).to.equal('/log.html#view=worklist');
    await expect(element).to.be.accessible();
  });
});
