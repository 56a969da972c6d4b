import { expect } from '@open-wc/testing';
import {
  closeBuilders,
  control,
  fill,
  leaveBuilder,
  openBuilder,
  partOf,
  partsOf,
  shows,
  words,
  until,
} from './builder-page.js';
import { allByRole } from './by-role.js';
import { expectQuietConsole } from './place.js';

afterEach(async () => {
  await closeBuilders();
  expectQuietConsole();
});

describe('the builder', () => {
  it('begins at the first step, and each step has its address', async () => {
    const app = await openBuilder('site');
    expect(location.hash).to.equal('#site');
    control(app, /^Next: Permission/).click();
    await until(() => partOf(app, 'builder-rights'));
    expect(location.hash).to.equal('#rights');
    await until(() => app.shadowRoot!.activeElement?.localName === 'main', 'the step has the focus');
    const current = partsOf(app, '[aria-current=step]').map(({ textContent }) => textContent);
    expect(current).to.deep.equal(['Permission']);
  });

  it('states on every step that nothing is uploaded', async () => {
    for (const step of ['site', 'rights', 'content']) {
      const app = await openBuilder(step);
      expect(words(app)).to.include('Nothing is uploaded');
      app.remove();
    }
  });

  it('keeps the draft for the next visit', async () => {
    const app = await openBuilder('site');
    control<HTMLInputElement>(app, /^Squarespace/).click();
    await shows(app, 'Undo: choose “Squarespace”');
    await leaveBuilder(app);
    const again = await openBuilder('site');
    expect(control<HTMLInputElement>(again, /^Squarespace/).checked).to.equal(true);
    await shows(again, 'Your draft is back as it was.');
  });

  it('starts again, and undo brings the draft back', async () => {
    const app = await openBuilder('site');
    control<HTMLInputElement>(app, /^Wix/).click();
    await shows(app, 'Undo: choose “Wix”');
    control(app, 'Start again').click();
    await shows(app, 'The draft is empty.');
    expect(control<HTMLInputElement>(app, /^Wix/).checked).to.equal(false);
    control(app, /^Undo/).click();
    await until(() => control<HTMLInputElement>(app, /^Wix/).checked);
    control(app, /^Redo/).click();
    await until(() => !control<HTMLInputElement>(app, /^Wix/).checked);
  });

  it('undoes by keyboard, but not while a person types', async () => {
    const app = await openBuilder('rights');
    control<HTMLInputElement>(app, /^We hold a license/).click();
    await until(() => partOf(app, '#holder'));
    const undo = () =>
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true });
    partOf(app, '#holder')!.dispatchEvent(undo());
    expect(control<HTMLInputElement>(app, /^We hold a license/).checked).to.equal(true);
    control(app, /^We hold a license/).dispatchEvent(undo());
    await until(() => !control<HTMLInputElement>(app, /^We hold a license/).checked);
  });

  it('speaks Spanish once chosen, on every step and on the next visit', async () => {
    const app = await openBuilder('site');
    fill(control<HTMLSelectElement>(app, /^Language /), 'es');
    await shows(app, '¿Con qué está hecho su sitio?');
    expect(document.documentElement.lang).to.equal('es');
    location.hash = 'rights';
    await shows(app, '¿De dónde proviene este texto?');
    location.hash = 'content';
    await shows(app, 'Traiga su marco');
    await leaveBuilder(app);
    const again = await openBuilder('content');
    await shows(again, 'Elegir un archivo');
    document.documentElement.lang = 'en';
  });

  it('tells of a change in another tab, and continues with it on request', async () => {
    const [first, second] = [await openBuilder('site'), await openBuilder('site')];
    control<HTMLInputElement>(second, /^Wix/).click();
    await shows(first, 'The draft was changed in another tab.');
    control(first, 'Continue with that draft').click();
    await until(() => control<HTMLInputElement>(first, /^Wix/).checked);
    expect(words(second)).not.to.include('another tab');
    control(first, /^Undo/).click();
    await until(() => !control<HTMLInputElement>(first, /^Wix/).checked);
  });

  it('works and announces it where the browser keeps nothing', async () => {
    const { open } = indexedDB;
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    try {
      const app = await openBuilder('site');
      await shows(app, 'This browser does not keep the draft');
      control<HTMLInputElement>(app, /^Wix/).click();
      await shows(app, 'Undo: choose “Wix”');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('has no accessibility fault on its first step', async () => {
    const app = await openBuilder('site');
    await expect(app).to.be.accessible();
    expect(allByRole(app, 'heading').length).to.equal(0);
  });
});

describe('where the text comes from', () => {
  it('repeats every answer in one sentence', async () => {
    const app = await openBuilder('rights');
    expect(words(app)).to.include('Until you answer, the public page shows titles only.');
    control(app, /^We wrote it/).click();
    await shows(app, 'everybody may read it on your site, and save and pass on what they need');
    control(app, /^We are not sure/).click();
    await shows(app, 'the public page shows titles only, and no statement is in its files');
    control(app, /^We hold a license/).click();
    await shows(app, 'your license permits titles');
    control(app, /^Members only/).click();
    await shows(app, 'you get a second file for a page where visitors have to sign in');
    control(app, /^Public pages/).click();
    await shows(app, 'Files that visitors save contain titles only.');
    await expect(app).to.be.accessible();
  });

  it('offers a letter to the rights holder, with the name that was given', async () => {
    const app = await openBuilder('rights');
    control(app, /^We hold a license/).click();
    await until(() => partOf(app, '#holder'));
    fill(partOf(app, '#holder') as HTMLInputElement, 'Example Institute');
    await shows(app, 'The text belongs to Example Institute');
    control(app, 'Ask the rights holder').click();
    const letter = partOf(app, '#letter') as HTMLTextAreaElement;
    expect(letter.value).to.match(/^Dear Example Institute,/);
    await expect(app).to.be.accessible();
  });
});
