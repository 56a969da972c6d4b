import type { Page } from 'playwright-core';
import type { Subject } from '../subjects.js';
import { toPaint } from './watching.js';

interface Controls {
  readonly search: string;
  readonly found: (query: string) => string;
  readonly expand: string;
  /** True if every row that can be opened is open. */
  readonly expanded: string;
}

const byHand = {
  search: `root.querySelector('#search')`,
  found: (query: string) => `root.querySelector('[data-src]').dataset.query === ${JSON.stringify(query)}`,
  expand: `root.querySelector('#expand')`,
};

const items = (prefix: string): string =>
  `![...root.querySelectorAll('${prefix}-tree-item:has(${prefix}-tree-item)')].some((item) => !item.expanded)`;

/** How to operate each subject, by name. */
const controls: Record<string, Controls> = {
  floor: { ...byHand, expanded: `!root.querySelector('details:not([open])')` },
  'imh-competencies': {
    search: `root.querySelector('input[type=search]')`,
    found: (query) =>
      query
        ? `root.querySelector('.sentence').textContent.includes(${JSON.stringify(query.trim())})`
        : `!root.querySelector('mark, .leaf[hidden]')`,
    expand: `[...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Expand all')`,
    expanded: `!root.querySelector('.toggle[aria-expanded=false]')`,
  },
  Shoelace: { ...byHand, expanded: items('sl') },
  'Web Awesome': { ...byHand, expanded: items('wa') },
};

const of = ({ name }: Subject): Controls => {
  const found = controls[name];
  if (found) return found;
  throw new Error(`No controls for ${name}. Known: ${Object.keys(controls).join(', ')}`);
};

export async function expandAll(page: Page, subject: Subject): Promise<number> {
  // Queried beforehand: finding the button among fifty thousand elements is not part of the figure.
  await page.evaluate(`((root) => { window.expandButton = ${of(subject).expand}; })(bench.root())`);
  return toPaint(page, 'window.expandButton.click()', of(subject).expanded);
}

/** Focuses the search field, on which the widget loads its search code. */
export async function focusSearch(page: Page, subject: Subject): Promise<void> {
  await page.evaluate(
    `((root) => { window.searchBox = ${of(subject).search}; window.searchBox.focus(); })(bench.root())`,
  );
  await page.waitForTimeout(300);
}

/** Types a word and deletes it, letter by letter. @returns milliseconds to paint for each key */
export async function typeAndDelete(page: Page, subject: Subject, word: string): Promise<number[]> {
  const steps = [...word].map((_letter, at) => word.slice(0, at + 1));
  const figures: number[] = [];
  for (const query of [...steps, ...steps.slice(0, -1).reverse(), '']) {
    const act = `((box) => { box.value = ${JSON.stringify(query)}; box.dispatchEvent(new Event('input', { bubbles: true })); })(window.searchBox)`;
    figures.push(await toPaint(page, act, of(subject).found(query)));
  }
  return figures;
}

/** True if an arrow key moves the focus, as in trees; a list of disclosures uses Tab. */
export async function arrowsMove(page: Page, subject: Subject): Promise<boolean> {
  await page.evaluate(`bench.root().querySelector('${subject.first}').focus(); window.focusedBefore = bench.focused()`);
  await page.keyboard.press('ArrowDown');
  return page.evaluate<boolean>('window.focusedBefore !== bench.focused()');
}

/** Presses ArrowDown ten times. @returns milliseconds to paint for each key */
export async function arrowKeys(page: Page): Promise<number[]> {
  const press = `bench.focused().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }))`;
  const figures: number[] = [];
  for (let key = 0; key < 10; key += 1) figures.push(await toPaint(page, press, 'true'));
  return figures;
}
