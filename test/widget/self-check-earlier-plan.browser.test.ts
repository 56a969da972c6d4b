import { expect } from '@open-wc/testing';
import type { SelfCheck } from '@imh/core';
import type { SelfCheckElement } from '../../widget/src/self-check/self-check-element.js';
import { allByRole, byRole, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole } from './place.js';
import {
  answer,
  checkOf,
  fileOf,
  giveFiles,
  kitchenKey,
  placeQuestions,
  press,
  toResult,
  until,
} from './self-check-place.js';

const earlier = checkOf(
  { light: 1, watch: 2 },
  {
    id: '00000000-0000-4000-8000-000000000002',
    takenAt: '2025-03-04T12:00:00Z',
    plan: [
      { node: 'light', intention: 'Practice every week', by: '2025-12' },
      { node: 'watch', intention: 'Sit beside the stove' },
      { node: 'gone', intention: 'Buy a lamp' },
      { intention: '' },
    ],
  },
);

/** A new self-check in a browser that keeps an earlier one, up to its result. */
async function withKept(checks: readonly SelfCheck[], attributes = ''): Promise<SelfCheckElement> {
  localStorage.setItem(kitchenKey, JSON.stringify(checks));
  const element = await placeQuestions(attributes);
  await press(element, /^(Start again|Empezar de nuevo)$/);
  return element;
}

const planned = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.earlier-plan li')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

describe('the plan of an earlier self-check', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    expectQuietConsole();
  });

  it('comes back in the next result, with what has changed for its competencies', async () => {
    const element = await withKept([earlier]);
    await answer(element, 'Lights', 'Alone');
    await answer(element, 'Watches', 'With help');
    await toResult(element);
    await until(() => planned(element).length === 3);
    expect(text(element)).to.include('What you planned last time').and.to.include('March 4, 2025');
    const [light, watch, gone] = planned(element);
    expect(light).to.match(/^Practice every week by December 2025.*Lights.*Then: Not yet. Now: Alone\./);
    expect(watch).to.include('Then and now: With help.');
    expect(gone).to.include('not in the current version of the framework').and.not.to.include('Then');
    await expect(element).to.be.accessible();
  });

  it('can be planned again, without its date, and the kept self-check stays as it is', async () => {
    const element = await withKept([earlier]);
    await answer(element, 'Lights', 'With help');
    await toResult(element);
    await until(() => planned(element).length === 3);
    allByRole(element, 'button', 'Plan this again')[0]!.click();
    await until(() => element.shadowRoot!.querySelector('.plan li'));
    expect(element.answers!.plan).to.deep.equal([{ node: 'light', intention: 'Practice every week' }]);
    expect(allByRole(element, 'button', 'Plan this again')).to.have.length(2);
    await until(() => JSON.parse(localStorage.getItem(kitchenKey)!).length === 2);
    expect(JSON.parse(localStorage.getItem(kitchenKey)!)[0].plan).to.deep.equal(earlier.plan);
  });

  it('comes with a file that is opened to compare', async () => {
    const element = await placeQuestions('storage="none"');
    element.answers = checkOf({ light: 3 });
    await until(() => text(element).includes('1 of 5 rated'));
    await toResult(element);
    expect(planned(element)).to.deep.equal([]);
    await press(element, 'Compare with other answers');
    await until(() => allByRole(element, 'button', 'Open a file to compare').length);
    await giveFiles(element, 'Open a file to compare', fileOf(earlier));
    await until(() => planned(element).length === 3);
    expect(planned(element)[0]).to.include('Then: Not yet. Now: Alone.');
    expect(allByRole(element, 'button', 'Plan this again')).to.have.length(0);
  });

  it('of a later self-check is not shown as the one before', async () => {
    const later = { ...earlier, takenAt: '2026-06-01T12:00:00Z' };
    const element = await placeQuestions('storage="none"');
    element.answers = checkOf({ light: 3 });
    await until(() => text(element).includes('1 of 5 rated'));
    await toResult(element);
    await press(element, 'Compare with other answers');
    await until(() => allByRole(element, 'button', 'Open a file to compare').length);
    await giveFiles(element, 'Open a file to compare', fileOf(later));
    await until(() => element.shadowRoot!.querySelector('.compare'));
    expect(planned(element)).to.deep.equal([]);
  });

  it('is shown in Spanish', async () => {
    const element = await withKept([earlier], 'lang="es"');
    await answer(element, 'Lights', 'A solas');
    await press(element, 'Ver cómo voy');
    await until(() => planned(element).length === 3);
    expect(text(element)).to.include('Lo que planeó la última vez');
    expect(planned(element)[0]).to.include('Antes: Aún no. Ahora: A solas.');
    byRole(element, 'heading', 'Lo que planeó la última vez');
  });
});
