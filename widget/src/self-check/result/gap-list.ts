import type { SelfCheckGap } from '@imh/core';
import { button, h } from '@imh/elements';
import { said } from '../element/said.js';
import type { Asked } from './asked.js';
import type { SelfCheckResultStrings } from '../strings/self-check-result.js';

export interface GapOptions {
  readonly words: SelfCheckResultStrings;
  readonly asked: Asked;
  /** The person's grid has no steps, so nothing is "not rated". */
  readonly steps: boolean;
  readonly isPlanned: (node: string) => boolean;
  readonly plan: (node: string) => void;
}

/** As many at once as one takes in. */
const atOnce = 6;

export function gapList(gaps: readonly SelfCheckGap[], options: GapOptions): HTMLElement {
  const { words } = options;
  const list = h('ul', { class: 'gaps' });
  const more = button('', { class: 'plain' }, () => {
    const before = list.childElementCount;
    add(Math.max(atOnce * 4, 1));
    (list.children[before]?.querySelector('button') as HTMLElement | null)?.focus();
  });
  const add = (count: number): void => {
    const from = list.childElementCount;
    for (const gap of gaps.slice(from, from + count)) list.append(gapItem(gap, options));
    const left = gaps.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = words.more(left);
  };
  add(atOnce);
  return h('div', {}, list, more);
}

function gapItem({ node, level, target }: SelfCheckGap, options: GapOptions): HTMLElement {
  const { words, asked, steps, isPlanned, plan } = options;
  const now = level === undefined ? { text: words.notRated } : asked.levelName(level);
  const name = asked.nameOf(node);
  const press = button('', { 'aria-label': `${words.addToPlan}: ${name.text}` }, () => {
    if (isPlanned(node)) return;
    plan(node);
    show();
  });
  const show = (): void => {
    const planned = isPlanned(node);
    press.textContent = planned ? `✓ ${words.inPlan}` : words.addToPlan;
    if (!planned) return;
    press.setAttribute('aria-disabled', 'true');
    press.setAttribute('aria-label', `${words.inPlan}: ${name.text}`);
  };
  show();
  return h(
    'li',
    {},
    h(
      'div',
      {},
      said('p', name),
      steps &&
        h(
          'p',
          { class: 'quiet' },
          said('span', now),
          target !== undefined && ` · ${words.expected(asked.levelName(target).text)}`,
        ),
    ),
    press,
  );
}
