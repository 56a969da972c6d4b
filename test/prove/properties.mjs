// npm run prove:properties: the property tests with twenty times the runs of `npm test`, on new cases.
//   node test/prove/properties.mjs [FILE …]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { prepare, root } from '../support/prepare.mjs';

prepare();
const test = join(root, 'test');
const given = process.argv.slice(2);
const files = readdirSync(test, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.test.ts') && !file.parentPath.includes('node_modules'))
  .map((file) => join(file.parentPath, file.name))
  .filter((path) => given.length === 0 || given.some((part) => path.includes(part)))
  .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"))
  .map((path) => path.slice(test.length + 1).replaceAll(sep, '/'));
const inBrowser = files.filter((file) => file.endsWith('.browser.test.ts'));
const inNode = files.filter((file) => !inBrowser.includes(file));

const suites = [
  ['vitest', ['run', '--config', 'vitest.config.ts', '--project', 'unit'], inNode],
  ['wtr', ['--config', 'web-test-runner.config.mjs', '--files'], inBrowser],
];
const ends = suites
  .filter(([, , some]) => some.length > 0)
  .map(([program, args, some]) => {
    const { status } = spawnSync(join(test, 'node_modules/.bin', program), [...args, ...some], {
      cwd: test,
      env: { ...process.env, IMH_RUNS: '20' },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    return status ?? 1;
  });
process.exitCode = ends.some((status) => status !== 0) || ends.length === 0 ? 1 : 0;
