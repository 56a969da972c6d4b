import { type EvidenceContent, localDay } from '@imh/core';
import { wiAimh } from '@imh/frameworks';
import { expect } from '@open-wc/testing';
import { defineSavedRemark } from '../../extension/features/after-saving/define.js';
import { nameOf, byRole } from './by-role.js';
import { appOf, cleanUp, draftOf, mount, openStore, saveEntry, until } from './mounted.js';

defineSavedRemark();

const today = localDay(new Date());
const year = today.slice(0, 4);
const [domain] = wiAimh.nodes;
const tag = { framework: wiAimh.id, version: wiAimh.version, node: domain!.id };
const training: EvidenceContent = { title: 'A', type: 'webinar-live', dateCompleted: today, minutes: 90 };

/** The remark after the last of some entries, of a person who renews with MassAIMH unless `aim` is absent. */
async function remark(contents: readonly EvidenceContent[], { hasAim = true, isChange = false } = {}) {
  const store = await openStore();
  const content = { association: 'MassAIMH (Massachusetts)', category: 'family-specialist', purpose: 'renewal' };
  if (hasAim) expect((await store.save({ kind: 'aim', id: store.newId(), parents: [], content })).ok).to.equal(true);
  const records = [];
  for (const each of contents) records.push(await saveEntry(store, each));
  const record = records.at(-1)!;
  const draft = isChange ? { ...draftOf(), entry: { id: record.id, parents: [] } } : draftOf();
  return mount('saved-remark', { app: appOf(store), record, draft });
}
const shown = (element: Element) => nameOf(byRole(element, 'status'));

describe('<saved-remark>', () => {
  afterEach(cleanUp);

  it('names a domain that had no entry before', async () => {
    const element = await remark([training, { ...training, competencies: [tag] }]);
    await until(() => expect(shown(element)).to.equal('First entry for Theoretical Foundations.'));
    await expect(element).to.be.accessible();
  });

  it('counts hours toward what the person is asked for, without a claim that it is enough', async () => {
    const contents = [
      { ...training, competencies: [tag] },
      { ...training, competencies: [tag], minutes: 900 },
    ];
    const element = await remark(contents);
    await until(() => expect(shown(element)).to.match(new RegExp(`^16\\.5 of 15 h listed for ${year}: .+\\.$`)));
    expect(shown(element)).not.to.match(/qualif|complete|met\b/i);
  });

  it('counts hours after a change, too, and calls nothing the first', async () => {
    const element = await remark([{ ...training, competencies: [tag] }], { isChange: true });
    await until(() => expect(shown(element)).to.match(/^1\.5 of 15 h listed/));
  });

  it('is empty for an entry that does not count yet', async () => {
    const planned = await remark([{ title: 'A', status: 'planned', competencies: [tag] }]);
    const finished = await remark([training]);
    await until(() => expect(shown(finished)).to.contain('of 15 h listed'));
    expect(shown(planned)).to.equal('');
  });
});
