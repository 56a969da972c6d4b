import { expect, test } from 'vitest';
import { proveKill } from '../prove/prove-kill.js';
import { builtExtension } from '../support/built-extension.js';

// `npm run prove:kill` does the same a hundred times.

test('nothing acknowledged is lost when the browser is killed while it writes, or when its database is deleted', async () => {
  const rounds = await proveKill({ extension: builtExtension.chrome, rounds: ['none', 'none', 'none', 'deleted'] });
  expect(rounds.flatMap(({ lost, halfWritten, countersOff }) => [...lost, ...halfWritten, ...countersOff])).toEqual([]);
  expect(rounds.at(-1)!.acknowledged).toBeGreaterThan(0);
  expect(rounds.at(-1)!.restored).toBeGreaterThan(0);
});
