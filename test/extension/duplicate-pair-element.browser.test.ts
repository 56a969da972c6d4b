import type { EvidenceContent } from '@imh/core';
import { starter } from '@imh/frameworks';
import { expect } from '@open-wc/testing';
import { defineDuplicatePair } from '../../extension/features/duplicates/define.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, nextEvent, openStore, until } from './mounted.js';

defineDuplicatePair();

const [one, other] = starter.nodes.filter(({ kind }) => kind === 'competency');
const tag = (node: { id: string }) => ({ framework: starter.id, version: starter.version, node: node.id });
const first: EvidenceContent = {
  title: 'Sleep in the first year',
  type: 'webinar-live',
  dateCompleted: '2026-04-03',
  minutes: 90,
  competencies: [tag(one!)],
  note: 'From the sheet.',
};
const second: EvidenceContent = {
  title: 'Sleep: the first year',
  dateCompleted: '2026-04-03',
  minutes: 120,
  minutesSource: 'certificate',
  provider: 'Harbor Family Institute',
  competencies: [tag(other!)],
  attachments: [{ name: 'sleep.pdf', sha256: 'a'.repeat(64) }],
};

async function pair(language: InterfaceLanguage = 'en') {
  const element = await mount('duplicate-pair', {
    app: appOf(await openStore(), language),
    first,
    second,
    names: { first: 'In your log', second: 'On this paper' },
    action: 'Merge into one entry',
  });
  return element;
}

describe('<duplicate-pair>', () => {
  afterEach(cleanUp);

  it('shows two entries side by side, asks about what differs, and is accessible', async () => {
    const element = await pair();
    const asked = [...element.shadowRoot!.querySelectorAll('legend')].map(({ textContent }) => textContent);
    expect(asked).to.deep.equal(['Title', 'Hours']);
    const provider = element.shadowRoot!.querySelector('[aria-labelledby=name-provider]')!;
    expect(provider.textContent.replace(/\s+/g, ' ')).to.contain(
      'In your log: (empty) On this paper: Harbor Family Institute',
    );
    byRole(element, 'summary', 'The same in both').click();
    await until(() => expect(visibleText(element)).to.contain('April 3, 2026'));
    await expect(element).to.be.accessible();
  });

  it('keeps the first value if nothing is chosen, both tag sets, and what only one entry has', async () => {
    const element = await pair();
    const merged = nextEvent(element, 'imh-merge-chosen');
    byRole(element, 'button', 'Merge into one entry').click();
    expect((await merged).content).to.deep.equal({
      ...first,
      provider: 'Harbor Family Institute',
      competencies: [tag(one!), tag(other!)],
      attachments: second.attachments,
    });
  });

  it('keeps what was chosen', async () => {
    const element = await pair();
    for (const choice of ['On this paper: Sleep: the first year', 'On this paper: 2 h']) {
      byRole(element, 'radio', choice).click();
    }
    const merged = nextEvent(element, 'imh-merge-chosen');
    byRole(element, 'button', 'Merge into one entry').click();
    const { content } = await merged;
    expect(content).to.include({ title: 'Sleep: the first year', minutes: 120, minutesSource: 'certificate' });
  });

  it('lets each question be answered by the arrow keys', async () => {
    const element = await pair();
    const names = allByRole(element, 'radio').map((radio) => (radio as HTMLInputElement).name);
    expect(names).to.deep.equal(['title', 'title', 'hours', 'hours']);
  });

  it('fits into 320 px, in Spanish', async () => {
    const element = await pair('es');
    element.style.inlineSize = '288px';
    element.style.display = 'grid';
    await until(() => expect(element.scrollWidth).to.be.at.most(288));
    const [left, right] = allByRole(element, 'radio').map((radio) => radio.getBoundingClientRect());
    expect(right!.top).to.be.greaterThan(left!.bottom);
    expect(visibleText(element)).to.contain('Elija qué conservar');
  });
});
