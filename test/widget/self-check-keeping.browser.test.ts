import { expect } from '@open-wc/testing';
import isValid from '@imh/core/validators/imh-self-check';
import { allByRole, byRole, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, settle } from './place.js';
import {
  answer,
  checkOf,
  choice,
  fileOf,
  focused,
  giveFiles,
  keptChecks,
  kitchen,
  kitchenKey,
  placeCheck,
  placeQuestions,
  press,
  until,
  untilKept,
} from './self-check-place.js';

const keep = (...checks: unknown[]): void => localStorage.setItem(kitchenKey, JSON.stringify(checks));

/** Writes like another tab: browsers dispatch the event only in other tabs. */
function writeInOtherTab(value: unknown): void {
  if (value === undefined) localStorage.removeItem(kitchenKey);
  else localStorage.setItem(kitchenKey, JSON.stringify(value));
  dispatchEvent(new StorageEvent('storage', { key: kitchenKey }));
}

/** Lets the element write at once what it would write a little later, as if the page were left. */
const writePending = (): unknown => dispatchEvent(new PageTransitionEvent('pagehide'));

describe('the answers of <imh-self-check>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    clearPage();
    localStorage.clear();
    expectQuietConsole();
  });

  it('are kept in this browser from the first answer on, as the page explains', async () => {
    const element = await placeCheck();
    expect(text(element)).to.include('Once you start, your answers are kept');
    await press(element, 'Cook');
    writePending();
    expect(localStorage).to.have.length(0);
    await answer(element, 'Lights', 'Alone');
    expect(text(element)).to.include('kept in this browser only');
    expect(await untilKept()).to.deep.equal([element.answers]);
    expect(localStorage).to.have.length(1);
  });

  it('are not kept with storage="none", as the page explains', async () => {
    const element = await placeQuestions('storage="none"');
    await answer(element, 'Lights', 'Alone');
    writePending();
    expect(localStorage).to.have.length(0);
    expect(text(element)).to.include('Your answers are not kept: download them');
  });

  it('can be given if the browser refuses storage, as the page explains', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const element = await placeQuestions();
      expect(text(element)).to.include('This browser does not let the page keep anything');
      await answer(element, 'Lights', 'Alone');
      writePending();
      expect(text(element)).to.include('1 of 5 rated');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('can still be given when storage is full, as the page explains', async () => {
    const { setItem } = Storage.prototype;
    const element = await placeQuestions();
    Object.assign(Storage.prototype, {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    try {
      await answer(element, 'Lights', 'Alone');
      await until(() => text(element).includes('does not let the page keep anything'));
      expect(text(element)).to.include('does not let the page keep anything').and.to.include('1 of 5 rated');
    } finally {
      Object.assign(Storage.prototype, { setItem });
    }
  });

  describe('on another day', () => {
    it('can be continued where the person left off', async () => {
      keep(checkOf({ light: 3, watch: 2 }));
      const element = await placeQuestions();
      const button = byRole(element, 'button', /^Continue where you left off \(2 of 5 rated, January 5/);
      await expect(element).to.be.accessible();
      button.click();
      await settle();
      expect(choice(element, 'Lights', 'Alone').checked).to.equal(true);
      expect(keptChecks()).to.have.length(1);
    });

    it('are kept as an earlier self-check when the person starts again', async () => {
      keep(checkOf({ light: 3 }));
      const element = await placeQuestions();
      await press(element, 'Start again');
      expect(text(element)).to.include('0 of 5 rated');
      expect(keptChecks()).to.have.length(1);
      await answer(element, 'Lights', 'Not yet');
      await until(() => keptChecks()?.length === 2);
      expect(keptChecks()!.map(({ answers }) => answers[0]!.level)).to.deep.equal([3, 1]);
    });

    it('of another version are carried over by id, as a notice explains', async () => {
      keep(checkOf({ light: 3, gone: 1 }, { framework: { id: kitchen.id, version: '1' } }));
      const element = await placeQuestions();
      await press(element, /^Continue/);
      await until(() => text(element).includes('version 1'));
      expect(text(element)).to.include('given for version 1 of the framework; this is version 2');
      expect(text(element)).to.include('1 answer does not match anything in this version');
      await answer(element, 'Watches', 'Alone');
      expect(element.answers!.framework.version).to.equal('2');
      expect(element.answers!.answers.map(({ node }) => node)).to.deep.equal(['light', 'watch', 'gone']);
    });

    it('that cannot be read are reported and kept until the first answer', async () => {
      localStorage.setItem(kitchenKey, '[{"format": "imh-self-ch');
      const element = await placeQuestions();
      await until(() => text(element).includes('cannot be read'));
      expect(text(element)).to.include('cannot be read');
      expect(localStorage.getItem(kitchenKey)).to.equal('[{"format": "imh-self-ch');
    });
  });

  describe('in two tabs', () => {
    it('show what another tab wrote', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Alone');
      const [mine] = await untilKept();
      writeInOtherTab([{ ...mine!, answers: [...mine!.answers, { node: 'watch', level: 1 }] }]);
      await until(() => text(element).includes('another tab'));
      expect(choice(element, 'Watches', 'Not yet').checked).to.equal(true);
      expect(text(element)).to.include('2 of 5 rated').and.to.include('Updated with your answers from another tab');
    });

    it('are merged when two tabs write at once', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Alone');
      const [mine] = await untilKept();
      const theirs = { ...mine!, answers: [...mine!.answers, { node: 'watch', level: 1 }] };
      localStorage.setItem(kitchenKey, JSON.stringify([theirs]));
      await press(element, /^1.2 Oven/);
      await answer(element, 'Bakes', 'Alone');
      await until(() => keptChecks()![0]!.answers.length === 3);
      expect(keptChecks()!.map(({ answers }) => answers.map(({ node }) => node).sort())).to.deep.equal([
        ['bake', 'light', 'watch'],
      ]);
      await until(() => text(element).includes('3 of 5 rated'));
      expect(text(element)).to.include('3 of 5 rated');
    });

    it('are removed when another tab deleted them, as a notice explains', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Alone');
      await untilKept();
      writeInOtherTab(undefined);
      await until(() => text(element).includes('deleted in another tab'));
      expect(element.answers).to.equal(undefined);
      expect(text(element)).to.include('0 of 5 rated');
    });
  });

  describe('deleting', () => {
    it('asks for confirmation, removes everything, and can be undone', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Alone');
      await untilKept();
      await press(element, 'Delete my answers');
      await until(() => text(element).includes('Delete your answers?'));
      expect(nameOf(focused(element))).to.equal('No, keep them');
      await expect(element).to.be.accessible();
      await press(element, 'No, keep them');
      expect(keptChecks()).to.have.length(1);
      await press(element, 'Delete my answers');
      await press(element, 'Yes, delete them');
      await until(() => text(element).includes('Your answers are deleted.'));
      expect(localStorage).to.have.length(0);
      expect(element.answers).to.equal(undefined);
      expect(text(element)).to.include('0 of 5 rated');
      expect(nameOf(focused(element))).to.equal('Undo');
      await press(element, 'Undo');
      expect(choice(element, 'Lights', 'Alone').checked).to.equal(true);
      expect(keptChecks()).to.have.length(1);
    });
  });

  describe('as files', () => {
    it('are opened unchanged, and Undo restores the answers before', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Not yet');
      const file = checkOf({ light: 3, salt: 2 }, { plan: [{ node: 'light', intention: 'Practice', by: '2027-03' }] });
      await giveFiles(element, 'Open my saved answers', fileOf(file));
      await until(() => text(element).includes('are open'));
      expect(element.answers).to.deep.include({ id: file.id, plan: file.plan, takenAt: file.takenAt });
      expect(element.answers!.answers).to.deep.equal(file.answers);
      expect(choice(element, 'Lights', 'Alone').checked).to.equal(true);
      await press(element, 'Undo');
      expect(choice(element, 'Lights', 'Not yet').checked).to.equal(true);
    });

    it('of another kind are explained and change nothing', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Not yet');
      const before = JSON.stringify(element.answers);
      const wrong: [File, string][] = [
        [fileOf('<html>'), 'web page'],
        [fileOf('{"format":'), 'damaged'],
        [fileOf({ format: 'imh-trainings', formatVersion: 1 }), 'imh-trainings'],
        [
          fileOf(checkOf({}, { framework: { id: 'urn:example:other' } }), 'theirs.json'),
          'theirs.json belongs to another',
        ],
        [fileOf({ ...checkOf({ light: 1 }), takenAt: 'yesterday' }), 'takenAt'],
      ];
      for (const [file, sentence] of wrong) {
        await giveFiles(element, 'Open my saved answers', file);
        await until(() => text(element).includes(sentence));
        expect(text(element)).to.include(sentence).and.to.include('Nothing was changed.');
        expect(JSON.stringify(element.answers)).to.equal(before);
      }
      expect(allByRole(element, 'status').length).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
    });

    it('are downloaded with the date in the file name', async () => {
      const element = await placeQuestions();
      await answer(element, 'Lights', 'Not yet');
      const { click } = HTMLAnchorElement.prototype;
      const names: string[] = [];
      const texts: Promise<string>[] = [];
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        names.push(this.download);
        texts.push(fetch(this.href).then((answer) => answer.text()));
      };
      try {
        await press(element, 'Download my answers');
        await until(() => names.length > 0);
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(names[0]).to.match(/^self-check-\d{4}-\d\d-\d\d\.json$/);
      const downloaded: unknown = JSON.parse(await texts[0]!);
      expect(downloaded).to.deep.equal(element.answers);
      expect(isValid(downloaded)).to.equal(true);
      await press(element, 'Delete my answers');
      await press(element, 'Yes, delete them');
      await giveFiles(element, 'Open my saved answers', fileOf(downloaded));
      await until(() => text(element).includes('1 of 5 rated'));
      expect(element.answers).to.deep.equal(downloaded);
    });
  });

  describe('set by the page', () => {
    it('replace what the person has answered, and are removed by undefined', async () => {
      const element = await placeQuestions();
      element.answers = checkOf({ light: 3 });
      await until(() => text(element).includes('1 of 5 rated'));
      expect(choice(element, 'Lights', 'Alone').checked).to.equal(true);
      expect(localStorage).to.have.length(0);
      element.answers = undefined;
      await until(() => text(element).includes('0 of 5 rated'));
      expect(element.answers).to.equal(undefined);
    });
  });
});
