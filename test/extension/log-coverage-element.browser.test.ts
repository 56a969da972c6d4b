import { starter, wiAimh } from '@imh/frameworks';
import { expect } from '@open-wc/testing';
import { defineLogCoverage } from '../../extension/features/coverage/define.js';
import { showFramework } from '../../extension/features/settings.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogCoverage();

const parts = wiAimh.nodes;

async function coverage(...nodes: string[]) {
  const store = await openStore();
  for (const node of nodes) {
    const competencies = [{ framework: wiAimh.id, version: wiAimh.version, node }];
    await saveEntry(store, { title: 'A webinar', status: 'finished', minutes: 90, competencies });
  }
  expect((await showFramework(store, wiAimh.id)).ok).to.equal(true);
  const element = await mount('log-coverage', { app: appOf(store) });
  await until(() => byRole(element, 'heading'));
  return element;
}

describe('<log-coverage>', () => {
  afterEach(cleanUp);

  it('names the framework, counts the covered parts, and is accessible', async () => {
    const element = await coverage(parts[0]!.id);
    expect(nameOf(byRole(element, 'heading'))).to.equal('Coverage');
    expect(visibleText(element)).to.contain(
      `Evidence for 1 of ${parts.length} parts. Still without any: ${parts.length - 1}.`,
    );
    await expect(element).to.be.accessible();
  });

  it('shows entries and hours of each part in words', async () => {
    const element = await coverage(parts[0]!.id, parts[0]!.id);
    const rows = await until(() => {
      const found = allByRole(element, 'row').slice(1).map(nameOf);
      expect(found).to.have.length(parts.length);
      return found;
    });
    expect(rows[0]).to.match(/2 3 h$/);
    expect(rows[1]).to.contain('nothing yet');
  });

  it('hides covered parts on request', async () => {
    const element = await coverage(parts[0]!.id);
    await until(() => expect(allByRole(element, 'row')).to.have.length(1 + parts.length));
    byRole(element, 'checkbox', 'Show only what is missing').click();
    await until(() => expect(allByRole(element, 'row')).to.have.length(parts.length));
    expect(visibleText(element)).not.to.contain('1.5 h');
  });

  it('shows the competencies that are missing in an area that has evidence', async () => {
    const store = await openStore();
    const [leaf] = [...store.outlineOf(starter.id)!.byId.values()].filter(({ children }) => children.length === 0);
    const competencies = [{ framework: starter.id, version: starter.version, node: leaf!.node.id }];
    await saveEntry(store, { title: 'A webinar', status: 'finished', minutes: 90, competencies });
    expect((await showFramework(store, starter.id)).ok).to.equal(true);
    const element = await mount('log-coverage', { app: appOf(store) });
    const shown = () => allByRole(element, 'row').filter((row) => nameOf(row).endsWith('1.5 h')).length;
    await until(() => expect(shown()).to.be.greaterThan(0));
    const areas = shown();
    byRole(element, 'checkbox', 'Also show individual competencies').click();
    await until(() => expect(shown()).to.equal(areas + 1));
    byRole(element, 'checkbox', 'Show only what is missing').click();
    await until(() => expect(shown()).to.equal(areas));
    await expect(element).to.be.accessible();
  });

  it('explains that no framework is chosen', async () => {
    const element = await mount('log-coverage', { app: appOf(await openStore()) });
    await until(() => expect(visibleText(element)).to.contain('None is chosen yet'));
  });
});
