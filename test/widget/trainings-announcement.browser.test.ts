import { expect } from '@open-wc/testing';
import { nodeUri } from '@imh/core';
import { starter } from '@imh/frameworks';
import { clearPage, expectQuietConsole, settle } from './place.js';
import { guide, placeGuide, repair } from './trainings-guide.js';

interface ItemList {
  '@type': string;
  numberOfItems: number;
  itemListElement: {
    position: number;
    item: { name: string; teaches?: { '@id': string; inDefinedTermSet: object }[] };
  }[];
}

const scripts = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

async function announced(count: number): Promise<ItemList> {
  for (let wait = 0; wait < 100; wait += 1) {
    const [script, ...others] = scripts();
    expect(others).to.have.length(0);
    const list = script && (JSON.parse(script.textContent) as ItemList);
    if (list?.numberOfItems === count) return list;
    await settle(20);
  }
  throw new Error(`No list of ${count} was announced; there is: ${scripts()[0]?.textContent ?? 'none'}`);
}

describe('structured data of <imh-trainings>', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('lists all trainings that are not past, with what each teaches', async () => {
    await placeGuide();
    const { itemListElement } = await announced(4);
    expect(itemListElement.map(({ position, item }) => [position, item.name])).to.deep.equal([
      [1, 'Repair in March'],
      [2, 'Bonds in June'],
      [3, 'Doors, recorded'],
      [4, 'Only a title'],
    ]);
    const [term] = itemListElement[0]!.item.teaches!;
    expect(term!['@id']).to.equal(nodeUri(starter.id, repair));
    expect(term!.inDefinedTermSet).to.deep.include({ '@id': starter.id, version: starter.version });
  });

  it('is one list for all guides on a page, follows changes, and is removed with the last guide', async () => {
    const first = await placeGuide();
    await announced(4);
    const second = await placeGuide({ ...guide, trainings: guide.trainings.slice(0, 2) });
    await announced(6);
    second.trainings = { ...guide, trainings: guide.trainings.slice(0, 1) };
    await announced(5);
    first.remove();
    await announced(1);
    second.remove();
    expect(scripts()).to.have.length(0);
    document.body.append(second);
    await announced(1);
    second.remove();
    expect(scripts()).to.have.length(0);
  });

  it('escapes text that would end its script early', async () => {
    const trainings = [{ id: 't', title: '</script><img src=x onerror="window.harmed = true">' }];
    await placeGuide({ ...guide, trainings });
    const { itemListElement } = await announced(1);
    expect(itemListElement[0]!.item.name).to.equal(trainings[0]!.title);
    expect(scripts()[0]!.outerHTML).not.to.include('</script><img');
  });

  for (const policy of ["trusted-types 'none'", 'trusted-types imh', '']) {
    it(`is added to the page without a violation under Trusted Types: ${policy || 'any policy'}`, async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; ${policy}"><body>`;
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
        document.body.append(frame);
      });
      const page = frame.contentDocument!;
      const violations: string[] = [];
      page.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
        violations.push(`${violatedDirective} ${sample}`),
      );
      // putInHead() with a script of the framed page, because that page has the policy.
      const { putInHead } = await import('../../widget/src/trainings/announcement.js');
      const script = page.createElement('script');
      script.type = 'application/ld+json';
      putInHead(script, '{"a":1}');
      await settle();
      expect(script.parentNode).to.equal(page.head);
      expect(script.textContent).to.equal('{"a":1}');
      expect(violations).to.deep.equal([]);
      // Proves that the policy is in force.
      const control = page.createElement('script');
      control.type = 'application/ld+json';
      control.append('{}');
      page.head.append(control);
      await settle();
      expect(violations).to.have.length(1);
      frame.remove();
    });
  }
});
