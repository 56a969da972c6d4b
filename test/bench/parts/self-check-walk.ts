import type { Page } from 'playwright-core';

/** How far someone goes. */
export type Stop = 'empty' | 'half' | 'full' | 'result';

/** Answers of the questions in sight as many as are still wanted, and says how far one is. */
const answer = (share: number): string => `(() => {
  const groups = [...Map.groupBy(bench.root().querySelectorAll('input[type=radio]'), ({ name }) => name).values()];
  const isOpen = (group) => !group.some(({ checked }) => checked);
  const wanted = Math.ceil(groups.length * ${share}) - groups.filter((group) => !isOpen(group)).length;
  const inSight = groups.filter((group) => isOpen(group) && group[0].checkVisibility({ visibilityProperty: true }));
  const now = inSight.slice(0, Math.max(0, wanted));
  for (const [at, group] of now.entries()) group[at % group.length].click();
  return { groups: groups.length, left: wanted - now.length };
})()`;

/** By its part, which is the same in every language. */
const leadOn = `(() => {
  const [next] = [...bench.root().querySelectorAll('[part~=next], [part~=finish]')].filter((button) => button.checkVisibility());
  next?.click();
  return next !== undefined;
})()`;

const resultIsThere = `bench.root().querySelector('[part~=result]')?.checkVisibility() ?? false`;

/**
 * Answers as far as asked for, area by area, and goes on to the result where that is wanted.
 * @throws where there is no way on
 */
export async function walk(page: Page, stop: Stop): Promise<void> {
  const share = { empty: 0, half: 0.5, full: 1, result: 1 }[stop];
  for (let steps = 0; steps < 60; steps += 1) {
    const { groups, left } = await page.evaluate<{ groups: number; left: number }>(answer(share));
    await page.waitForTimeout(50);
    if (left <= 0 && stop !== 'result') return;
    if (await page.evaluate<boolean>(resultIsThere)) return;
    const led = await page.evaluate<boolean>(leadOn);
    if (!led) throw new Error(`The self-check does not lead on: ${left} of ${groups} questions left, no button`);
    await page.waitForTimeout(150);
  }
  throw new Error(`The self-check does not come to "${stop}" within 60 steps`);
}
