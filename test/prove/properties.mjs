// npm run prove:properties: the property tests of the unit suite with ten times the runs of `npm test`.
//   node test/prove/properties.mjs [FILE …]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from '../support/prepare.mjs';

prepare({ builds: false });
const test = join(root, 'test');
const args = ['run', '--config', 'vitest.config.ts', '--project', 'unit', ...process.argv.slice(2)];
const { status } = spawnSync(join(test, 'node_modules/.bin/vitest'), args, {
  cwd: test,
  env: { ...process.env, IMH_RUNS: '10' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
