import { expect, test } from 'vitest';
import { proveKill } from '../prove/prove-kill.js';
import { pageProblems, provePages } from '../prove/prove-pages.js';
import { builtExtension } from '../support/built-extension.js';

// `npm run prove:kill` does the same a hundred times; with `--pages 200`, to two hundred pages.

test('nothing acknowledged is lost when the browser is killed while it writes, or when its database is deleted', async () => {
  const rounds = await proveKill({ extension: builtExtension.chrome, rounds: ['none', 'deleted'] });
  expect(rounds.flatMap(({ lost, halfWritten, countersOff }) => [...lost, ...halfWritten, ...countersOff])).toEqual([]);
  expect(rounds.at(-1)!.acknowledged).toBeGreaterThan(0);
  expect(rounds.at(-1)!.restored).toBeGreaterThan(0);
});

test('entries, counters, the index of nodes and the second copy agree after pages are killed while they edit', async () => {
  const results = await provePages({ extension: builtExtension.chrome, pages: 4 });
  expect(results.flatMap((one) => pageProblems.flatMap((problem) => one[problem]))).toEqual([]);
  expect(results.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(0);
});
