import { expect } from '@open-wc/testing';
import type { SelfCheckElement } from '../../widget/src/self-check/self-check-element.js';
import { byRole } from './by-role.js';
import { clearPage, expectQuietConsole, settle } from './place.js';
import { checkOf, focused, kitchen, placeCheck, placeQuestions, press, toResult, until } from './self-check-place.js';

const sheetOf = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('.paper');
const wordsIn = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const lines = (element: Element): string[] =>
  [...sheetOf(element)!.querySelectorAll('tr')].map((row) => [...row.children].map(wordsIn).join(' | '));

/** Presses a button that prints, and returns what paper would show. */
const printedBy = (element: Element, name: string) => printed(element, () => void press(element, name));

/** Returns what paper would show once the browser is asked to print. */
async function printed(element: Element, start: () => void): Promise<{ text: string; lines: string[] }> {
  const real = window.print;
  try {
    return await new Promise((resolve) => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        resolve({ text: wordsIn(sheetOf(element)), lines: lines(element) });
        dispatchEvent(new Event('afterprint'));
      };
      start();
    });
  } finally {
    window.print = real;
  }
}

async function halfAnswered(): Promise<SelfCheckElement> {
  const element = await placeQuestions('storage="none"');
  const plan = [{ node: 'watch', intention: 'Visit a kitchen', by: '2027-03' }];
  element.answers = checkOf({ light: 3, watch: 1, salt: 2 }, { plan });
  await until(() => wordsIn(element.shadowRoot!.querySelector('.frame')).includes('3 of 5 rated'));
  await toResult(element);
  await settle();
  return element;
}

describe('<imh-self-check> on paper', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    expectQuietConsole();
  });

  it('prints all answers, gaps and the plan, with category, date and a name that is kept nowhere', async () => {
    const element = await halfAnswered();
    await press(element, 'Print');
    await until(() => focused(element)?.id === 'print-name');
    const field = focused(element) as HTMLInputElement;
    field.value = 'Rosa Vega';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expect(element).to.be.accessible();
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.to-print button')];
    expect(buttons.map(wordsIn)).to.deep.equal(['Print', 'Close']);
    const real = window.print;
    let paper = { text: '', lines: [] as string[] };
    window.print = () => (paper = { text: wordsIn(sheetOf(element)), lines: lines(element) });
    buttons[0]!.click();
    window.print = real;
    dispatchEvent(new Event('afterprint'));
    for (const fact of ['Name Rosa Vega', 'Date January 5, 2026', 'Category Cook', 'Kitchen skills, Version 2']) {
      expect(paper.text).to.include(fact);
    }
    expect(paper.lines).to.include.members([
      'Watches | Visit a kitchen | March 2027',
      'Lights the stove. | Alone',
      'Watches the flame. | Not yet',
      'Bakes a loaf. | Not answered',
      'Salts the soup. | With help',
      'Tries before salting. | Not answered',
    ]);
    expect(paper.text).to.include('Watches · Not yet · expected: Alone');
    expect(sheetOf(element), 'after printing').to.equal(null);
    expect(JSON.stringify([element.answers, { ...localStorage }])).not.to.include('Rosa');
    buttons[1]!.click();
    expect(wordsIn(focused(element))).to.equal('Print');
  });

  it('prints the same with Ctrl+P, which waits for the code that prints', async () => {
    const element = await halfAnswered();
    const shortcut = () => new KeyboardEvent('keydown', { key: 'p', metaKey: true, cancelable: true });
    const first = shortcut();
    const paper = await printed(element, () => void dispatchEvent(first));
    expect(first.defaultPrevented).to.equal(true);
    expect(paper.lines).to.include('Tries before salting. | Not answered');
    expect(sheetOf(element)).to.equal(null);
    const second = shortcut();
    dispatchEvent(second);
    expect(second.defaultPrevented, 'once the code is there').to.equal(false);
    expect(lines(element)).to.include('Tries before salting. | Not answered');
    dispatchEvent(new Event('afterprint'));
    expect(sheetOf(element)).to.equal(null);
  });

  it('prints the same from the menu of the browser, which the pointer leaves the page for', async () => {
    const element = await halfAnswered();
    dispatchEvent(new Event('beforeprint'));
    expect(sheetOf(element), 'before the pointer left').to.equal(null);
    dispatchEvent(new Event('afterprint'));
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave'));
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      return sheetOf(element);
    });
    expect(lines(element)).to.include('Tries before salting. | Not answered');
    dispatchEvent(new Event('afterprint'));
  });

  it('prints a blank form with the scale as boxes, for the category that the page has chosen', async () => {
    const element = await placeCheck('category="guest"');
    const paper = await printedBy(element, 'Print a blank form');
    expect(paper.text).to.include('Category Guest').and.to.include('Not yetNew to me.'.slice(0, 7));
    expect(paper.lines).to.include.members([
      'Competency | Not yet | With help | Alone',
      'Lights the stove. |  |  | ',
      'What I want to do | By when',
    ]);
    expect(paper.text).not.to.include('Bakes a loaf');
    expect(sheetOf(element), 'after printing').to.equal(null);
    expect(wordsIn(element.shadowRoot!.querySelector('.rights'))).to.equal('Made up, free for all.');
  });

  it('asks for which category the blank form is, if people choose one', async () => {
    const element = await placeCheck();
    await press(element, 'Print a blank form');
    await until(() => focused(element)?.id === 'blank-category');
    await expect(element).to.be.accessible();
    const field = byRole(element, 'combobox', 'Category') as HTMLSelectElement;
    field.value = 'cook';
    field.dispatchEvent(new Event('change'));
    const paper = await printedBy(element, 'Print');
    expect(paper.text).to.include('Category Cook').and.to.include('Bakes a loaf.');
  });

  it('prints a blank grid of sources for a framework without a scale', async () => {
    const { scale: _scale, categories: _categories, ...others } = kitchen;
    const element = await placeCheck('', others);
    const paper = await printedBy(element, 'Print a blank form');
    expect(paper.lines[0]).to.equal(
      'Competency | College course | In-service training | Work | Reflective supervision/consultation',
    );
  });
});
