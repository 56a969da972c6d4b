import { expect } from '@open-wc/testing';
import { definePaperDrop } from '../../extension/features/worklist/define.js';
import { byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, enter, mount, openStore, until } from './mounted.js';
import { certificatePdf, fileOf } from './papers-on-disk.js';

definePaperDrop();

describe('<paper-drop>', () => {
  afterEach(cleanUp);

  it('makes a draft of each certificate, and names a file that it cannot read', async () => {
    const store = await openStore();
    const files = [
      fileOf(certificatePdf('Play', 'May 1, 2020', '2'), 'play.pdf'),
      new File([new Uint8Array([1, 2, 3])], 'broken.bin'),
    ];
    const element = await mount('paper-drop', { app: appOf(store), files });
    await until(() => expect(visibleText(element)).to.contain('broken.bin'));
    const [draft, ...others] = await store.worklist();
    expect(others).to.deep.equal([]);
    expect(draft!.content).to.deep.include({ title: 'Play', dateCompleted: '2020-05-01', minutes: 120 });
    await expect(element).to.be.accessible();
  });

  it('reads a pasted e-mail', async () => {
    const store = await openStore();
    const element = await mount('paper-drop', { app: appOf(store) });
    const { strings } = element.app;
    byRole(element, 'summary', strings.papers.paste).click();
    const field = await until(() => byRole(element, 'textbox', strings.papers.pasteLabel));
    enter(field, 'Subject: Thank you for attending Sleep and Feeding\n\nYou attended on March 14, 2023 for 2 hours.');
    byRole(element, 'button', strings.papers.pasteAdd).click();
    await until(async () => expect(await store.worklist()).to.have.length(1));
    const [draft] = await store.worklist();
    expect(draft!.content.dateCompleted).to.equal('2023-03-14');
  });
});
