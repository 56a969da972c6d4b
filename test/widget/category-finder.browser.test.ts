import { expect } from '@open-wc/testing';
import { massAimh, requirementSets } from '@imh/frameworks';
import type { RequirementsElement } from '../../widget/src/requirements/requirements-element.js';
import { allByRole, byRole } from './by-role.js';
import { clearPage, expectQuietConsole, place, settle } from './place.js';

const script = (document: object): string => `<script type="application/json">${JSON.stringify(document)}</script>`;
const applications = requirementSets.filter(({ id }) => id.includes('first-application'));

async function openFinder(more = ''): Promise<RequirementsElement> {
  await place(`<imh-requirements ${more}>${[...applications, massAimh].map(script).join('')}</imh-requirements>`);
  const element = document.querySelector('imh-requirements')!;
  element.shadowRoot!.querySelector<HTMLElement>('.finder summary')!.click();
  for (let tries = 0; tries < 50 && allByRole(element, 'radio').length === 0; tries += 1) await settle(20);
  return element;
}

async function answer(element: RequirementsElement, ...labels: readonly RegExp[]): Promise<void> {
  for (const label of labels) byRole(element, 'radio', label).click();
  await settle(20);
}

const result = (element: Element): string =>
  element.shadowRoot!.querySelector('imh-category-finder [role=status]')!.textContent.replace(/\s+/g, ' ').trim();

describe('“Which category fits me?”', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('names the two categories that come closest, and shows both side by side', async () => {
    const element = await openFinder();
    await answer(element, /^Being with families/, /bachelor/, /^Two to five/);
    expect(result(element)).to.match(/^Answer all four questions/);
    await answer(element, /^No$/);
    expect(result(element)).to.match(/^These two come closest: Family Specialist and Family Associate\./);
    expect(result(element))
      .to.contain('For people who stay with families over time')
      .and.not.match(/qualif/i);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Show both side by side').click();
    await settle();
    const heads = [...element.shadowRoot!.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
    expect(heads).to.deep.equal(['What is asked', 'Family Associate', 'Family Specialist']);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h3');
  });

  it('changes with the answers', async () => {
    const element = await openFinder();
    await answer(element, /^Therapy/, /^A master’s/, /^More than five/, /^Yes$/);
    expect(result(element)).to.match(/Mentor: Clinical and Mental Health Specialist/);
    await answer(element, /^Programs, budgets/, /^No$/);
    expect(result(element)).to.match(/^These two come closest: Mentor: Policy and /);
  });

  it('asks in Spanish', async () => {
    const element = await openFinder('lang="es"');
    expect(byRole(element, 'radio', /^Terapia con niñas/)).to.be.an.instanceOf(HTMLInputElement);
    await expect(element).to.be.accessible();
  });

  it('is not offered for categories that the questions are not about', async () => {
    await place(
      '<imh-requirements src="/test/fixtures/documents/imh-requirements/right/everything.json"></imh-requirements>',
    );
    expect(document.querySelector('imh-requirements')!.shadowRoot!.querySelector('.finder')).to.equal(null);
  });
});
