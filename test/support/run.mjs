// npm test: installs and builds if needed, runs everything, and ends with one line "N passed, N failed".
//   node test/support/run.mjs [types] [lint] [unit] [components] [repo] [e2e]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChrome, findFirefox } from './find-browsers.mjs';
import { prepare, root } from './prepare.mjs';

const results = mkdtempSync(join(tmpdir(), 'imh-results-'));
const test = join(root, 'test');
const shell = process.platform === 'win32';

/** Each suite runs and says how many checks passed and failed. A suite that cannot be counted has failed. */
const suites = {
  types: () => command(root, 'npx', ['-y', 'pnpm@12.21.0', '-r', '--workspace-concurrency=2', 'run', 'typecheck']),
  lint: () =>
    added([
      command(root, 'node_modules/.bin/eslint', ['.', '--max-warnings', '0']),
      command(root, 'node_modules/.bin/prettier', ['--check', '--log-level', 'warn', '.']),
    ]),
  unit: () => vitest('unit'),
  components: () => counted('components', test, 'node_modules/.bin/wtr', ['--config', 'web-test-runner.config.mjs']),
  repo: () => vitest('repo'),
  e2e: () => vitest('e2e'),
};

/** Asked for by name only: they make something to look at instead of saying right or wrong. */
const onRequest = { screenshots: () => vitest('screenshots') };

const known = { ...suites, ...onRequest };

function vitest(project) {
  return counted(project, test, 'node_modules/.bin/vitest', [
    'run',
    '--config',
    'vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultFile(project)}`,
  ]);
}

const resultFile = (name) => join(results, `${name}.json`);

function start(cwd, program, args) {
  const env = { ...process.env, IMH_RESULTS: resultFile('components') };
  return spawnSync(program, args, { cwd, stdio: 'inherit', shell, env }).status === 0;
}

function command(cwd, program, args) {
  return start(cwd, program, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a test runner and reads its own count; a run that ends badly without a failed test counts as one. */
function counted(name, cwd, program, args) {
  const ok = start(cwd, program, args);
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(resultFile(name), 'utf8'));
    if (passed + failed === 0) throw new Error(`no ${name} test ran`);
    return { passed, failed: ok ? failed : Math.max(1, failed) };
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

function added(counts) {
  return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
}

function runAll(names) {
  const unknown = names.filter((name) => !(name in known));
  if (unknown.length > 0) {
    console.error(`Unknown suite "${unknown[0]}". Known: ${Object.keys(known).join(', ')}`);
    return { passed: 0, failed: 1 };
  }
  for (const found of [findChrome(), findFirefox()]) {
    if (!found.missing) continue;
    console.error(found.missing);
    return { passed: 0, failed: 1 };
  }
  try {
    prepare();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const counts = names.map((name) => {
    console.log(`\n── ${name}`);
    const began = Date.now();
    const count = known[name]();
    console.log(
      `── ${name}: ${count.passed} passed, ${count.failed} failed (${Math.round((Date.now() - began) / 1000)} s)`,
    );
    return { name, ...count };
  });
  const bad = counts.filter((count) => count.failed > 0).map((count) => count.name);
  if (bad.length > 0) console.log(`\nFailed in: ${bad.join(', ')}`);
  return added(counts);
}

const wanted = process.argv.slice(2);
const { passed, failed } = runAll(wanted.length > 0 ? wanted : Object.keys(suites));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
