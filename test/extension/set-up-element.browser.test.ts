import { expect } from '@open-wc/testing';
import { defineSetUp } from '../../extension/features/first-run/define.js';
import { currentAim, shownFramework } from '../../extension/features/settings.js';
import { byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, enter, mount, nextEvent, openStore, until } from './mounted.js';

defineSetUp();

async function setUp() {
  const store = await openStore();
  const element = await mount('set-up', { app: appOf(store) });
  const click = (name: string) => byRole(element, 'button', name).click();
  const question = (words: string) => until(() => expect(visibleText(element)).to.contain(words));
  return { store, element, click, question };
}
const association = 'Which association are you with?';
const purpose = 'What are you keeping this log for?';
const category = 'What is your category?';

describe('<set-up>', () => {
  afterEach(cleanUp);

  it('asks three questions, saves the answers, and dispatches the end', async () => {
    const { store, element, click, question } = await setUp();
    await question(association);
    byRole(element, 'radio', 'WI-AIMH (Wisconsin)').click();
    click('Next');
    await question(purpose);
    byRole(element, 'radio', 'Renewal').click();
    click('Next');
    await question(category);
    const finished = nextEvent(document.body, 'imh-set-up-finished');
    click('Done');
    await finished;
    expect((await currentAim(store))?.aim).to.deep.include({ association: 'WI-AIMH (Wisconsin)', purpose: 'renewal' });
    expect((await shownFramework(store))?.id).to.equal('urn:x-imh:framework:wi-aimh');
  });

  it('is accessible at every question', async () => {
    const { element, click, question } = await setUp();
    for (const [words, next] of [
      [association, 'Next'],
      [purpose, 'Next'],
      [category, 'Done'],
    ] as const) {
      await question(words);
      await expect(element).to.be.accessible();
      if (next === 'Next') click(next);
    }
  });

  it('moves the focus to each new question', async () => {
    const { element, click, question } = await setUp();
    click('Skip');
    await question(purpose);
    await until(() => expect(nameOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal(purpose));
  });

  it('accepts only a web address as a link to a framework', async () => {
    const { element, click } = await setUp();
    byRole(element, 'radio', 'I have a file or a link').click();
    enter(await until(() => byRole(element, 'textbox', 'Link to a framework file')), 'java\tscript:alert(1)');
    click('Add this framework');
    await until(() =>
      expect(nameOf(byRole(element, 'status'))).to.equal('A web address starts with http:// or https://.'),
    );
  });

  describe('when the log can no longer be written', () => {
    it('stays at the question with its answer, and explains why', async () => {
      const { store, element, click } = await setUp();
      byRole(element, 'radio', 'WI-AIMH (Wisconsin)').click();
      store.close();
      click('Next');
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('Your log is no longer open on this page'));
      expect(visibleText(element)).to.contain(association);
      expect(byRole<HTMLInputElement>(element, 'radio', 'WI-AIMH (Wisconsin)').checked).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('still allows skipping to the end', async () => {
      const { store, click, question } = await setUp();
      store.close();
      click('Skip');
      await question(purpose);
      click('Skip');
      await question(category);
      const finished = nextEvent(document.body, 'imh-set-up-finished');
      click('Skip');
      await finished;
    });
  });
});
