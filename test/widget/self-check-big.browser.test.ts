import { expect } from '@open-wc/testing';
import type { Framework, FrameworkNode } from '@imh/core';
import { nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole, idleSlices } from './place.js';
import { answer, choice, focused, kitchen, placeQuestions, press, until } from './self-check-place.js';

/** Areas of ten questions each. */
function large(questions: number): Framework {
  const nodes: FrameworkNode[] = [];
  for (let at = 0; at < questions; at += 1) {
    const area = Math.floor(at / 10);
    if (at % 10 === 0) nodes.push({ id: `a${area}`, kind: 'area', label: `Area ${area}` });
    nodes.push({ id: `c${at}`, kind: 'competency', parents: [`a${area}`], label: `Skill ${at}` });
  }
  return { ...kitchen, id: 'urn:example:large', nodes };
}

const radios = (element: Element): number => element.shadowRoot!.querySelectorAll('input[type=radio]').length;

describe('<imh-self-check> with five thousand questions', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    expectQuietConsole();
  });

  it('can be answered at once, and renders every question in the end', async () => {
    const element = await placeQuestions('storage="none"', large(5000));
    await answer(element, 'Skill 0', 'Alone');
    expect(text(element)).to.include('1 of 5000 rated');
    await until(() => radios(element) === 15_000);
    expect(radios(element)).to.equal(15_000);
    expect(element.shadowRoot!.textContent).to.include('Skill 4999');
    expect(choice(element, 'Skill 0', 'Alone').checked).to.equal(true);
  });

  it('focuses an unrated question that is not rendered yet', async () => {
    const framework = large(5000);
    const element = await placeQuestions('storage="none"', framework);
    element.answers = {
      format: 'imh-self-check',
      formatVersion: 1,
      id: '00000000-0000-4000-8000-000000000005',
      framework: { id: framework.id },
      takenAt: '2026-01-01T00:00:00Z',
      answers: framework.nodes.filter(({ id }) => id !== 'c4990').map(({ id }) => ({ node: id, level: 1 })),
    };
    await until(() => text(element).includes('4999 of 5000 rated'));
    await press(element, 'Next unrated');
    expect(nameOf(focused(element).closest('[role=radiogroup]')!)).to.equal('Skill 4990');
  });

  it('stops rendering when it is removed from the page', async () => {
    const element = await placeQuestions('storage="none"', large(5000));
    element.remove();
    const before = radios(element);
    await idleSlices();
    expect(radios(element)).to.equal(before);
  });
});
