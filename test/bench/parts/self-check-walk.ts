import type { Page } from 'playwright-core';

/** How far the self-check is filled in. */
export type Stage = 'empty' | 'half' | 'full' | 'result';

/** Expression that answers visible questions until `share` of all is answered. */
const answer = (share: number): string => `(() => {
  const groups = [...Map.groupBy(bench.root().querySelectorAll('input[type=radio]'), ({ name }) => name).values()];
  const isOpen = (group) => !group.some(({ checked }) => checked);
  const wanted = Math.ceil(groups.length * ${share}) - groups.filter((group) => !isOpen(group)).length;
  const visible = groups.filter((group) => isOpen(group) && group[0].checkVisibility({ visibilityProperty: true }));
  const now = visible.slice(0, Math.max(0, wanted));
  for (const [at, group] of now.entries()) group[at % group.length].click();
  return { groups: groups.length, left: wanted - now.length };
})()`;

/** Expression that clicks "next" or "finish", found by part: their text depends on the language. */
const goOn = `(() => {
  const [next] = [...bench.root().querySelectorAll('[part~=next], [part~=finish]')].filter((button) => button.checkVisibility());
  next?.click();
  return next !== undefined;
})()`;

const resultIsVisible = `bench.root().querySelector('[part~=result]')?.checkVisibility() ?? false`;

/**
 * Answers area by area up to a stage, and opens the result for the stage "result".
 * @throws if neither "next" nor "finish" is visible before the stage is reached
 */
export async function walkTo(page: Page, stage: Stage): Promise<void> {
  const share = { empty: 0, half: 0.5, full: 1, result: 1 }[stage];
  for (let steps = 0; steps < 60; steps += 1) {
    const { groups, left } = await page.evaluate<{ groups: number; left: number }>(answer(share));
    await page.waitForTimeout(50);
    if (left <= 0 && stage !== 'result') return;
    if (await page.evaluate<boolean>(resultIsVisible)) return;
    const clicked = await page.evaluate<boolean>(goOn);
    if (!clicked) throw new Error(`No "next" or "finish" button with ${left} of ${groups} questions left`);
    await page.waitForTimeout(150);
  }
  throw new Error(`The self-check did not reach "${stage}" within 60 steps`);
}
