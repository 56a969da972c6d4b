import { permissions } from './extension-page.js';
import { expect } from '@open-wc/testing';
import { defineFrameworkSource } from '../../extension/features/frameworks/define.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, chooseFiles, cleanUp, enter, mount, nextEvent, openStore, until } from './mounted.js';

defineFrameworkSource();

async function source(language: 'en' | 'es' = 'en') {
  const store = await openStore();
  const element = await mount('framework-source', { app: appOf(store, language) });
  const text = () => visibleText(element);
  const addFile = (name: string, ...content: BlobPart[]) => chooseFiles(element, new File(content, name));
  const addLink = (address: string) => {
    enter(byRole(element, 'textbox'), address);
    byRole(element, 'button', /this framework|este marco/).click();
  };
  return { store, element, text, addFile, addLink };
}
const garden = `${location.origin}/test/fixtures/frameworks/garden.json`;

describe('<framework-source>', () => {
  afterEach(() => {
    cleanUp();
    permissions.log.length = 0;
    permissions.held.clear();
    permissions.isAllowed = true;
  });

  it('is accessible, and names its field, its buttons and the formats', async () => {
    const { element, text } = await source();
    expect(allByRole(element, 'button').map(nameOf)).to.deep.equal(['Framework file', 'Add this framework']);
    expect(text()).to.contain('spreadsheet (XLSX)');
    await expect(element).to.be.accessible();
  });

  it('reads a table as a framework, with notes on what it could not carry over', async () => {
    const { store, element, text, addFile } = await source();
    addFile('ours.csv', 'Domain,Competency,Color\nGround,Good soil,red\nGround,Water,blue\n');
    await until(() => expect(text()).to.contain('from the file ours.csv'));
    byRole(element, 'summary', /notes? on reading the file/);
    const kept = nextEvent(document.body, 'imh-framework-accepted');
    byRole(element, 'button', 'Add to my log').click();
    const { framework } = await kept;
    expect(store.framework(framework.id)?.nodes.map(({ label }) => label)).to.include.members([
      'Ground',
      'Good soil',
      'Water',
    ]);
    await until(() => byRole(element, 'button', 'Framework file'));
  });

  it('explains why a file is no framework, and changes nothing', async () => {
    const { store, text, addFile } = await source();
    const installed = store.frameworks.length;
    for (const [name, content, reason] of [
      ['guide.json', '{"format":"imh-trainings","formatVersion":1}', 'imh-trainings'],
      ['broken.json', '{"format": "imh-framework", "nodes": [', 'JSON'],
      ['page.html', '<!doctype html><title>Sign in</title><script>window.harmed = true</script>', 'sign in'],
      ['empty.json', '', 'empty'],
      ['picture.png', new Uint8Array([0x89, 0x50, 0, 0]), 'neither a text nor a workbook'],
      ['proto.json', '{"format":"imh-framework","formatVersion":1,"__proto__":{"id":"x"},"nodes":[]}', 'proto.json'],
    ] as const) {
      addFile(name, content as BlobPart);
      await until(() => expect(text()).to.contain(`${name} could not be read`).and.to.contain(reason));
    }
    addFile('large.json', new Uint8Array(10_000_001));
    await until(() => expect(text()).to.contain('larger than 10 MB'));
    expect(store.frameworks.length).to.equal(installed);
    expect('harmed' in window).to.equal(false);
  });

  it('reads a link without a permission if its site lets other pages read it', async () => {
    const { text, addLink } = await source();
    addLink(garden);
    await until(() => expect(text()).to.contain(`from ${location.host}`));
    expect(permissions.log).to.deep.equal([]);
  });

  it('asks for one site when its file cannot be read otherwise, and gives the permission back', async () => {
    const { element, text, addLink } = await source();
    // Nothing answers there, as if the site refused other pages.
    addLink('http://localhost:1/framework.json');
    const ask = await until(() => byRole(element, 'button', 'Allow localhost:1 this once'));
    expect(text()).to.contain('read once, and the permission is given back');
    expect(permissions.log).to.deep.equal([]);
    await expect(element).to.be.accessible();
    ask.click();
    await until(() => expect(text()).to.contain('did not answer'));
    expect(permissions.log).to.deep.equal(['request http://localhost/*', 'remove http://localhost/*']);
    expect([...permissions.held]).to.deep.equal([]);
  });

  it('accepts that the person refuses the permission, and can be asked again', async () => {
    permissions.isAllowed = false;
    const { element, text, addLink } = await source();
    addLink('http://localhost:1/framework.json');
    (await until(() => byRole(element, 'button', 'Allow localhost:1 this once'))).click();
    await until(() => expect(text()).to.contain('Without the permission'));
    byRole(element, 'button', 'Allow localhost:1 this once');
    expect(permissions.log).to.deep.equal(['request http://localhost/*']);
  });

  it('accepts only addresses that it may read, and explains itself in Spanish', async () => {
    const { element, text, addLink } = await source('es');
    addLink('javascript:alert(1)');
    await until(() => expect(text()).to.contain('http:// o https://'));
    addLink('http://assoc.example/framework.json');
    await until(() => expect(text()).to.contain('Solo se pueden leer direcciones que empiezan con https://'));
    addLink(`${location.origin}/answers/forbidden.json`);
    await until(() => expect(text()).to.contain('403'));
    await expect(element).to.be.accessible();
  });
});
