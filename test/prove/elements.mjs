// npm run prove:elements: the end-to-end tests of which `npm test` takes a sample, with every element, look and input.
//   node test/prove/elements.mjs [FILE …]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from '../support/prepare.mjs';

prepare();
const test = join(root, 'test');
const given = process.argv.slice(2);
const sampled = ['gallery', 'elements-on-sites', 'builder-ways'];
const files = given.length > 0 ? given : sampled.map((name) => `e2e/${name}.test.ts`);
const { status } = spawnSync(
  join(test, 'node_modules/.bin/vitest'),
  ['run', '--config', 'vitest.config.ts', '--project', 'e2e', ...files],
  { cwd: test, env: { ...process.env, IMH_RUNS: '2' }, stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;
