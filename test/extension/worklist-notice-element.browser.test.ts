import { expect } from '@open-wc/testing';
import { addPapers } from '../../extension/features/worklist/add-papers.js';
import { defineWorklistNotice } from '../../extension/features/worklist/notice-define.js';
import { byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, until } from './mounted.js';
import { certificatePdf, fileOf } from './papers-on-disk.js';

defineWorklistNotice();

describe('<worklist-notice>', () => {
  afterEach(cleanUp);

  it('renders nothing while no paper is left, and then a link with their number', async () => {
    const store = await openStore();
    const element = await mount('worklist-notice', { app: appOf(store) });
    expect(visibleText(element).trim()).to.equal('');
    const files = ['1', '2'].map((hours) => fileOf(certificatePdf('Play', 'May 1, 2020', hours), `${hours}.pdf`));
    await addPapers(store, files, {
      signal: new AbortController().signal,
      language: 'en',
      onProgress: () => undefined,
    });
    const link = await until(() => byRole(element, 'link', '2 left in the worklist'));
    expect(link.getAttribute('href')).to.equal('/log.html#view=worklist');
    await expect(element).to.be.accessible();
  });
});
