import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { clearPage, expectQuietConsole } from './place.js';
import { answer, click, field, fillNeeded, hidePage, kitchen, placeForm, until, write } from './reference-form.js';

const key = `imh-reference:${kitchen.id}`;

/** Leaves the page and opens it again. */
async function again(element: HTMLElement, attributes = '') {
  element.remove();
  return placeForm(attributes);
}

describe('the draft of <imh-reference>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('is not written before the first input, even if a link fills in the form', async () => {
    location.hash = '#imh-reference=name=Ana&relation=colleague';
    const element = await placeForm('ask');
    hidePage();
    await click(byRole(element, 'button', 'Check and save'));
    hidePage();
    element.remove();
    expect(localStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
  });

  it('is kept from the first input on, and continues where the rater stopped', async () => {
    const element = await placeForm();
    expect(visibleText(element)).to.include('Your answers are kept in this browser once you start.');
    await fillNeeded(element);
    await answer(element, '1.1.1 Lights it', 'I do it');
    await answer(element, '1.1.2 Watches it', 'I have not seen this');
    await click(byRole(element, 'button', 'Add a note on “The stove”'));
    await write(element, 'Your note on “The stove”', 'Calm.');
    await write(element, /^What else/, 'They sang.');
    const before = element.answers;
    const back = await again(element);
    expect(visibleText(back)).to.match(/Welcome back\. Your answers from \w+ \d+, \d{4} are here\./);
    expect(back.answers).to.deep.equal(before);
    expect(field(back, /^I agree that Ana Pérez/).checked).to.equal(true);
    expect(field(back, 'Your note on “The stove”').value).to.equal('Calm.');
    await expect(back).to.be.accessible();
  });

  it('is written while the rater types, and when the page is hidden', async () => {
    const element = await placeForm();
    await write(element, 'Name of the person you write about', 'Ana');
    hidePage();
    expect(localStorage.getItem(key)).to.include('Ana');
    await write(element, 'Name of the person you write about', 'Anabel');
    await until(() => localStorage.getItem(key)!.includes('Anabel'));
  });

  it('is deleted by a button, and restored by "Undo"', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await answer(element, '1.1.1 Lights it', 'I do it');
    const before = element.answers;
    await click(byRole(element, 'button', 'Delete my draft'));
    const undo = await until(() => byRole(element, 'button', 'Undo'));
    expect(element.shadowRoot!.activeElement).to.equal(undo);
    expect(visibleText(element)).to.include('Your draft is deleted from this browser.');
    await expect(element).to.be.accessible();
    hidePage();
    expect(localStorage).to.have.length(0);
    expect(element.answers).to.equal(undefined);
    expect(field(element, 'Name of the person you write about').value).to.equal('');
    await click(undo);
    await until(() => element.answers);
    expect(element.answers).to.deep.equal(before);
    await until(() => localStorage.getItem(key));
  });

  it('can be deleted after the file is saved', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    await click(byRole(element, 'button', 'Check and save'));
    await click(await until(() => byRole(element, 'button', 'Save the file')));
    expect(visibleText(element)).to.include('Your answers are still kept in this browser.');
    await click(byRole(element, 'button', 'Delete my draft'));
    await until(() => byRole(element, 'button', 'Undo'));
    hidePage();
    expect(localStorage).to.have.length(0);
  });

  it('is not kept if storage="none", and the form tells the rater', async () => {
    const element = await placeForm('storage="none"');
    expect(visibleText(element)).to.include('Please finish before you close this page.');
    await fillNeeded(element);
    hidePage();
    expect(localStorage).to.have.length(0);
    expect(allByRole(element, 'button', 'Delete my draft')).to.have.length(0);
    const back = await again(element, 'storage="none"');
    expect(back.answers).to.equal(undefined);
  });

  it('is optional: if the browser blocks storage, the rater is told and can save the file', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    try {
      const element = await placeForm();
      expect(visibleText(element)).to.include('Please finish before you close this page.');
      await fillNeeded(element);
      await answer(element, '1.1.1 Lights it', 'I do it');
      hidePage();
      await click(byRole(element, 'button', 'Check and save'));
      await click(await until(() => byRole(element, 'button', 'Save the file')));
      byRole(element, 'heading', 'Your file is ready');
      expect(allByRole(element, 'button', 'Delete my draft')).to.have.length(0);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('tells the rater when a full browser refuses to write it', async () => {
    const element = await placeForm();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      await fillNeeded(element);
      await until(() => visibleText(element).includes('Please finish before you close this page.'));
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('ignores, and does not overwrite, a stored text that is not a draft', async () => {
    const id = '00000000-0000-4000-8000-000000000002';
    const odd = [
      'not json',
      '[]',
      'null',
      '{"id": "x"}',
      JSON.stringify({
        id,
        name: 7,
        changedAt: '2026-11-22T10:00:00Z',
        relation: 'king',
        answers: [null, [], { node: 3 }, { node: 'fire.stove.light', level: 'x' }],
      }),
      JSON.stringify({ id, answers: 'none', consentAt: 'yesterday', comment: {}, changedAt: '2026-11-22T10:00:00Z' }),
      JSON.stringify({ id, answers: [], changedAt: 'today' }),
    ];
    for (const text of odd) {
      localStorage.setItem(key, text);
      const element = await placeForm();
      expect(field(element, 'Name of the person you write about').value).to.equal('');
      expect(field(element, /^I agree/).checked).to.equal(false);
      expect(localStorage.getItem(key)).to.equal(text);
      element.remove();
    }
  });

  describe('in two tabs', () => {
    const name = 'Name of the person you write about';

    /** Changes the storage from another document of the same site. */
    async function elsewhere(act: (storage: Storage) => void): Promise<void> {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const heard = new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
      act(frame.contentWindow!.localStorage);
      await heard;
      frame.remove();
    }
    const written = (who: string, id: string): string =>
      JSON.stringify({ id, name: who, answers: [], changedAt: '2026-11-22T10:00:00Z' });
    const newId = '00000000-0000-4000-8000-000000000003';

    it('shows what the other tab wrote if nothing was written here since', async () => {
      const element = await placeForm();
      await elsewhere((storage) => storage.setItem(key, written('Ana', newId)));
      await until(() => field(element, name).value === 'Ana');
      await write(element, name, 'Anabel');
      await until(() => localStorage.getItem(key)!.includes('Anabel'));
      await elsewhere((storage) => storage.setItem(key, written('Annabelle', newId)));
      await until(() => field(element, name).value === 'Annabelle');
      expect(visibleText(element)).to.include('Welcome back.').and.not.to.include('another tab');
    });

    it('asks the rater before it is replaced by another draft', async () => {
      const element = await placeForm();
      await write(element, name, 'Ana');
      await until(() => localStorage.getItem(key)?.includes('Ana'));
      await elsewhere((storage) => storage.setItem(key, written('Berta', newId)));
      const show = await until(() => byRole(element, 'button', 'Show what was written there'));
      expect(visibleText(element)).to.include('This form is also open in another tab, and something else was written');
      expect(field(element, name).value).to.equal('Ana');
      await expect(element).to.be.accessible();
      await click(show);
      await until(() => field(element, name).value === 'Berta');
      hidePage();
      expect(localStorage.getItem(key)).to.include('Berta');
      expect(allByRole(element, 'button', 'Show what was written there')).to.have.length(0);
    });

    it('is deleted in both tabs when one deletes it, and restored by "Undo"', async () => {
      const element = await placeForm();
      await write(element, name, 'Ana');
      await until(() => localStorage.getItem(key)?.includes('Ana'));
      await elsewhere((storage) => storage.clear());
      const undo = await until(() => byRole(element, 'button', 'Undo'));
      expect(field(element, name).value).to.equal('');
      await click(undo);
      await until(() => field(element, name).value === 'Ana');
      await until(() => localStorage.getItem(key)?.includes('Ana'));
    });

    it('does not take its own changes for those of another tab', async () => {
      const element = await placeForm();
      await write(element, name, 'Ana');
      element.lang = 'es';
      await until(() => field(element, 'Nombre de la persona sobre quien escribe').value === 'Ana');
      await write(element, 'Nombre de la persona sobre quien escribe', 'Ana Sol');
      await until(() => localStorage.getItem(key)?.includes('Ana Sol'));
      expect(visibleText(element)).not.to.include('otra pestaña');
    });
  });

  it('belongs to one framework', async () => {
    const element = await placeForm();
    await fillNeeded(element);
    element.remove();
    const other = await placeForm('', { ...kitchen, id: 'urn:example:other' });
    expect(nameOf(byRole(other, 'heading', /^How do you see/))).to.equal('How do you see the work of this person?');
  });
});
