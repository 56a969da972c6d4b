import { expect } from '@open-wc/testing';
import { starter } from '@imh/frameworks';
import { allByRole, byRole } from './by-role.js';
import { clearPage, expectQuietConsole, garden, place, settle } from './place.js';
import { placeQuestions } from './self-check-place.js';
import { until } from './reference-form.js';

const json = (framework: unknown): string => `<script type="application/json">${JSON.stringify(framework)}</script>`;

/** A key on the page, outside of any element. */
const pressTab = (): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));

describe('links that skip a long list', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('are before and after the outline once a person uses the keyboard, and lead to each other', async () => {
    const element = await place(`<imh-competencies lang="en">${json(starter)}</imh-competencies>`);
    expect(allByRole(element, 'link', 'Skip the outline')).to.have.length(0);
    pressTab();
    const skip = await until(() => byRole(element, 'link', 'Skip the outline'));
    const back = byRole(element, 'link', 'Back to the start of the outline');
    const outline = element.shadowRoot!.querySelector('[part=outline]')!;
    expect(outline.previousElementSibling).to.equal(skip);
    expect(outline.nextElementSibling).to.equal(back);
    skip.focus();
    expect(skip.getBoundingClientRect().height).to.be.greaterThan(23);
    skip.click();
    expect(element.shadowRoot!.activeElement).to.equal(back);
    expect(skip.getBoundingClientRect().height, 'hidden without the focus').to.be.lessThan(2);
    back.click();
    expect(element.shadowRoot!.activeElement).to.equal(skip);
    expect(location.hash).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('come again, once, with an outline in another language', async () => {
    const element = await place(`<imh-competencies lang="en">${json(starter)}</imh-competencies>`);
    pressTab();
    await until(() => byRole(element, 'link', 'Skip the outline'));
    element.lang = 'es';
    await until(() => byRole(element, 'button', 'Abrir todo'));
    pressTab();
    pressTab();
    await until(() => byRole(element, 'link', 'Omitir el esquema'));
    await settle();
    expect(element.shadowRoot!.querySelectorAll('.skip')).to.have.length(2);
  });

  it('surround the questions of a self-check, also in a tab', async () => {
    const element = await placeQuestions('mode="sources" storage="none"');
    pressTab();
    await until(() => byRole(element, 'link', 'Skip the questions'));
    byRole(element, 'link', 'Back to the start of the questions');
    await expect(element).to.be.accessible();
  });

  it('are not needed for a short outline', async () => {
    const element = await place(`<imh-competencies src="${garden}" lang="en"></imh-competencies>`);
    pressTab();
    await settle();
    expect(element.shadowRoot!.querySelectorAll('.skip')).to.have.length(0);
  });
});

it('an outline and the questions of a self-check are regions with the name of the framework', async () => {
  const element = await place(`<imh-competencies src="${garden}"></imh-competencies>`);
  expect(element.shadowRoot!.querySelector('section[aria-label="Garden skills"]')?.matches('.outline')).to.equal(true);
  const questions = await placeQuestions('storage="none"');
  expect(questions.shadowRoot!.querySelector('section[aria-label="Kitchen skills"]')?.matches('.rating')).to.equal(
    true,
  );
  clearPage();
});
