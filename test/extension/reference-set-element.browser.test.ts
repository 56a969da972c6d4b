import type { Reference, ReferenceRating } from '@imh/core';
import { starter } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogProfile } from '../../extension/features/profile/define.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, enter, mount, openStore, until } from './mounted.js';

defineLogProfile();

async function add(store: EvidenceStore, content: Reference): Promise<void> {
  expect((await store.save({ kind: 'reference', id: store.newId(), parents: [], content })).ok).to.equal(true);
}

async function references(store: EvidenceStore, language: 'en' | 'es' = 'en') {
  const element = await mount('reference-set', {
    app: appOf(store, language),
    references: await store.list('reference'),
  });
  await until(() => expect(visibleText(element)).to.match(/of 3|de 3/));
  return element;
}

const rating: ReferenceRating = {
  format: 'imh-reference-rating',
  formatVersion: 1,
  id: '3f2c8d9a-5b1e-4c7a-8f60-2d4b6a8c0e1f',
  framework: { id: starter.id, version: starter.version },
  ratedAt: '2026-05-09T12:00:00Z',
  subject: { name: 'Ana Vega' },
  rater: { name: 'Dana Lee', relation: 'supervisor' },
  answers: [{ node: starter.nodes.at(-1)!.id, level: 2 }],
  consent: { given: true },
};
const fileOf = (content: unknown, name = 'rating.json') => new File([JSON.stringify(content)], name);

/** Chooses files as the browser's dialog does. */
function chooseFiles(element: HTMLElement, ...files: File[]): void {
  const picker = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
}

describe('<reference-set>', () => {
  afterEach(cleanUp);

  it('states how many ratings are received, asked and still to ask, and is accessible', async () => {
    const store = await openStore();
    await add(store, { name: 'Dana Lee', relation: 'supervisor', received: '2026-04-02' });
    await add(store, { name: 'Sam Ortiz', relation: 'colleague', asked: '2026-05-03' });
    const element = await references(store);
    expect(visibleText(element)).to.contain('1 of 3 ratings received · 1 asked · 1 still to ask');
    expect(allByRole(element, 'listitem').map((item) => item.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Dana Lee, Supervisor: rating received on April 2, 2026',
      'Sam Ortiz, Colleague: asked on May 3, 2026',
    ]);
    await expect(element).to.be.accessible();
  });

  it('adds rating files, with Undo, and names those that it does not add', async () => {
    const store = await openStore();
    await add(store, { name: 'Dana Lee', relation: 'supervisor', asked: '2026-05-03' });
    const element = await references(store);
    chooseFiles(element, fileOf(rating), fileOf({ ...rating, id: rating.id.replace('3f', '4f'), consent: { given: false } }, 'no.json'), fileOf([1], 'list.json')); // prettier-ignore
    await until(() => expect(visibleText(element)).to.contain('The rating of Dana Lee, Supervisor was added.'));
    expect(visibleText(element)).to.contain('no.json was not added: the rater did not agree that you keep it.');
    expect(visibleText(element)).to.contain('list.json was not added.');
    await until(() =>
      expect(allByRole(element, 'listitem')[0]!.textContent).to.contain('rating received on May 9, 2026 (1 answer)'),
    );
    expect(await store.list('rating')).to.have.length(1);

    chooseFiles(element, fileOf(rating, 'again.json'));
    await until(() => expect(visibleText(element)).to.contain('again.json is in your log already.'));
    byRole(element, 'button', 'Delete the rating of Dana Lee, Supervisor').click();
    await until(() => expect(visibleText(element)).to.contain('0 of 3 ratings received · 1 asked'));
    byRole(element, 'button', 'Undo').click();
    await until(() => expect(visibleText(element)).to.contain('1 of 3 ratings received'));
  });

  it('makes a link for each person who is to be asked, and notes the day', async () => {
    const store = await openStore();
    await add(store, { name: 'Sam Ortiz', relation: 'colleague' });
    const element = await references(store);
    byRole(element, 'summary', 'Ask for a rating with a link').click();
    const button = byRole<HTMLButtonElement>(element, 'button', 'Copy the link for Sam Ortiz, Colleague');
    expect(button.disabled).to.equal(true);
    enter(byRole(element, 'textbox', 'Web address of the form'), 'example.org');
    await until(() => expect(visibleText(element)).to.contain('A web address starts with http:// or https://.'));
    enter(byRole(element, 'textbox', 'Web address of the form'), 'https://example.org/reference');
    enter(byRole(element, 'textbox', 'Your name, as the rater knows it'), 'Ana Vega');
    await until(() => expect(button.disabled).to.equal(false));
    await expect(element).to.be.accessible();
    button.click();
    const link = await until(() => byRole<HTMLInputElement>(element, 'textbox', 'Link'));
    expect(link.value).to.equal(
      'https://example.org/reference#imh-reference=name=Ana%20Vega&relation=colleague&lang=en',
    );
    await until(async () => {
      const [record] = await store.list('reference');
      expect((record!.content as Reference).asked).to.match(/^\d{4}-\d\d-\d\d$/);
    });
  });
});
