import type { EvidenceContent } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineLogConflicts } from '../../extension/features/conflicts/define.js';
import { lateStrings } from '../../extension/strings/late.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, nextEvent, openStore } from './mounted.js';

defineLogConflicts();

const first: EvidenceContent = { title: 'A course', minutes: 60, provider: 'Riverbend', note: 'Ask Ana.' };
const second: EvidenceContent = { title: 'A course', minutes: 90, note: 'Ask Bo.' };

async function pair() {
  const names = { first: 'Here', second: 'There' };
  const words = await lateStrings('conflicts', 'en');
  return mount('conflict-pair', { app: appOf(await openStore()), words, first, second, names });
}

const checked = (element: Element) =>
  allByRole(element, 'radio')
    .filter((radio) => (radio as HTMLInputElement).checked)
    .map((radio) => (radio as HTMLInputElement).labels![0]!.textContent.replace(/\s+/g, ' ').trim());

describe('<conflict-pair>', () => {
  afterEach(cleanUp);

  it('has a row for each part that differs, and proposes what loses nothing', async () => {
    const element = await pair();
    expect(checked(element).sort()).to.deep.equal(['Both', 'Here: Riverbend', 'There: 1.5 h']);
    expect(visibleText(element)).to.contain('The same in both');
    await expect(element).to.be.accessible();
  });

  it('gives the content of the chosen parts', async () => {
    const element = await pair();
    byRole(element, 'radio', /Here: 1 h/).click();
    byRole(element, 'radio', /There: \(empty\)/).click();
    await element.updateComplete;
    const settled = nextEvent(element, 'imh-merge-chosen');
    byRole(element, 'button', 'Save one version').click();
    expect((await settled).content).to.deep.equal({ title: 'A course', minutes: 60, note: 'Ask Ana.\n\nAsk Bo.' });
  });
});
