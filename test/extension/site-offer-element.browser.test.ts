import { starter } from '@imh/frameworks';
import { expect } from '@open-wc/testing';
import { defineSiteOffer } from '../../extension/features/site-offer/define.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

defineSiteOffer();

const [node] = starter.nodes;
const tag = { framework: starter.id, version: starter.version, node: node!.id };
const page = 'https://www.example.org/webinars/2';

async function offer(content = {}) {
  const store = await openStore();
  await saveEntry(store, { title: 'Elsewhere', url: 'https://other.example/a', type: 'article' });
  await saveEntry(store, {
    title: 'The first',
    url: 'http://example.org/webinars/1',
    type: 'webinar-live',
    provider: 'A provider',
    competencies: [{ ...tag, minutes: 30, note: 'Only there' }],
  });
  const draft = { ...draftOf({ url: page, ...content }), page };
  return mount('site-offer', { app: appOf(store), draft });
}

describe('<site-offer>', () => {
  afterEach(cleanUp);

  it('offers what the last entry from the same site had, and hands over what is accepted', async () => {
    const element = await offer();
    const use = await until(() => byRole(element, 'button', 'Use these again'));
    expect(visibleText(element)).to.contain('Your last entry from example.org: Webinar, live · A provider');
    await expect(element).to.be.accessible();
    const accepted = nextEvent(element, 'imh-site-offer-accepted');
    use.click();
    expect((await accepted).content).to.deep.equal({
      type: 'webinar-live',
      provider: 'A provider',
      competencies: [{ ...tag, source: 'self' }],
    });
  });

  it('offers only what is still empty', async () => {
    const element = await offer({ type: 'course', competencies: [tag] });
    await until(() => expect(visibleText(element)).to.match(/example\.org: +A provider/));
    const full = await offer({ type: 'course', provider: 'Mine', competencies: [tag] });
    // A second element, whose offer is certain to have been read, shows that this one is complete.
    await until(() => byRole(element, 'button'));
    expect(allByRole(full, 'button')).to.deep.equal([]);
  });
});
