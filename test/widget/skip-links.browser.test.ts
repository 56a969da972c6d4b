import { expect } from '@open-wc/testing';
import { starter } from '@imh/frameworks';
import { allByRole, byRole } from './by-role.js';
import { clearPage, expectQuietConsole, garden, idleSlices, place, settle } from './place.js';
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

describe('a landmark', () => {
  afterEach(clearPage);

  const regions = (element: Element): string[] =>
    [...element.shadowRoot!.querySelectorAll('section[aria-label]')].map((region) => region.ariaLabel!);

  it('is a long outline, with the name of the framework, and a self-check of many questions', async () => {
    const outline = await place(`<imh-competencies lang="en">${json(starter)}</imh-competencies>`);
    await until(() => regions(outline).includes('IMH Starter Competencies'));
    const second = await place(`<div><imh-competencies lang="en">${json(starter)}</imh-competencies></div>`);
    await idleSlices();
    expect(regions(second), 'landmarks need different names').to.deep.equal([]);
    outline.lang = 'es';
    await until(() => regions(outline).includes(starter.title.es));
    const questions = await placeQuestions('storage="none" lang="en"', starter);
    expect(regions(questions)).to.deep.equal(['Self-check']);
    // The page of this test has no landmarks of its own.
    await expect(document.body).to.be.accessible({ ignoredRules: ['region'] });
  });

  it('is neither a short outline nor a short self-check, of which a page may have several', async () => {
    expect(regions(await place(`<imh-competencies src="${garden}"></imh-competencies>`))).to.deep.equal([]);
    expect(regions(await placeQuestions('storage="none"'))).to.deep.equal([]);
  });
});
