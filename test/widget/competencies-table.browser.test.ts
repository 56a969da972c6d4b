import { expect } from '@open-wc/testing';
import { writeCsv } from '@imh/formats';
import type { Framework } from '@imh/core';
import { starter } from '@imh/frameworks';
import { byRole, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, failure, place } from './place.js';

const addresses: string[] = [];
const file = (csv: string): string => {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  addresses.push(address);
  return address;
};

describe('<imh-competencies> from our CSV', () => {
  const fetched = window.fetch;
  /** Only web addresses are fetched; the files of these tests are not on a server. */
  const served = new Map<string, string>();
  before(() => {
    window.fetch = (input, init) => fetched(served.get(String(input)) ?? input, init);
  });
  after(() => (window.fetch = fetched));
  const serve = (csv: string): string => {
    const address = `${location.origin}/table-${served.size}`;
    served.set(address, file(csv));
    return address;
  };
  afterEach(() => {
    clearPage();
    expectQuietConsole();
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });

  it('shows the same framework as from JSON', async () => {
    const element = await place(
      `<imh-competencies src="${serve(writeCsv(starter, { unstated: 'full' }).text)}"></imh-competencies>`,
    );
    byRole(element, 'heading', starter.title.en);
    const written: Framework = element.framework!;
    expect(written.nodes).to.deep.equal(starter.nodes);
    expect(written.id).to.equal(starter.id);
  });

  it('says in which row something is wrong', async () => {
    const csv =
      'imh-framework,1\nid,urn:example:t\nversion,1\ntitle,Table\n\nid,label,kind\na,One,domain\n,Two,domain\n';
    const element = document.createElement('imh-competencies');
    element.setAttribute('src', serve(csv));
    const failed = failure(element);
    document.body.append(element);
    expect((await failed).message).to.match(/row 8/);
    expect(text(element)).to.include('row 8');
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('says that a table is of a newer version', async () => {
    const element = document.createElement('imh-competencies');
    element.setAttribute('src', serve('imh-framework,2\n\nid,label\na,One\n'));
    const failed = failure(element);
    document.body.append(element);
    const { code } = await failed;
    expect(code).to.equal('newer-version');
    element.remove();
  });
});
