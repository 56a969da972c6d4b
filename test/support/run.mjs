// npm test: installs and builds if needed, runs everything, and ends with one line "N passed, N failed".
//   node test/support/run.mjs [build] [types] [lint] [unit] [components] [repo] [e2e] [clean]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedSince, filesNow } from './clean-tree.mjs';
import { findChrome, findFirefox } from './find-browsers.mjs';
import { prepare, root } from './prepare.mjs';

const before = filesNow(root);
const results = mkdtempSync(join(tmpdir(), 'imh-results-'));
const test = join(root, 'test');
const shell = process.platform === 'win32';

/**
 * Each suite runs and counts the checks that passed and failed. A suite that cannot be counted has failed.
 * `out` is where its output goes: `inherit`, or a list that collects it.
 */
const suites = {
  build: (out) => command(out, process.execPath, ['test/support/prepare.mjs']),
  types: (out) => command(out, process.execPath, ['test/support/check-types.mjs']),
  lint: async (out) =>
    added([
      await command(out, 'node_modules/.bin/eslint', ['.', '--max-warnings', '0']),
      await command(out, 'node_modules/.bin/prettier', ['--check', '--log-level', 'warn', '.']),
    ]),
  unit: (out) => vitest('unit', out),
  components: (out) => counted('components', out, 'node_modules/.bin/wtr', ['--config', 'web-test-runner.config.mjs']),
  repo: (out) => vitest('repo', out),
  e2e: (out) => vitest('e2e', out),
  clean: async () => nothingChanged(),
};

/** Run only if named: they produce pictures to look at, not a pass or a failure. */
const onRequest = { screenshots: (out) => vitest('screenshots', out) };

const known = { ...suites, ...onRequest };

/**
 * What runs after what. Of the suites of a phase, two run at a time, the next as soon as one has ended: each keeps the
 * cores busy while the other waits for a browser. The longest come first, so that both ends are near each other.
 */
const phases = [['build', 'unit', 'e2e', 'components', 'lint', 'repo', 'types'], ['screenshots'], ['clean']];

/** Suites that test built files. They start after the build, and fail if it failed. */
const needBuild = new Set(['repo', 'e2e', 'components', 'screenshots']);

function vitest(project, out) {
  return counted(project, out, 'node_modules/.bin/vitest', [
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

function start(cwd, out, program, args) {
  const env = { ...process.env, IMH_RESULTS: resultFile('components') };
  const stdio = out === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio, shell, env });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => out.push(part));
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
}

async function command(out, program, args) {
  return (await start(root, out, program, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a test runner and reads its count; a run that fails without a failed test counts as one failure. */
async function counted(name, out, program, args) {
  const ok = await start(test, out, program, args);
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(resultFile(name), 'utf8'));
    if (passed + failed === 0) throw new Error(`no ${name} test ran`);
    return { passed, failed: ok ? failed : Math.max(1, failed) };
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

/** Neither a build nor a test may change a file that git tracks, or add a file that git does not ignore. */
function nothingChanged() {
  const changed = before ? changedSince(before, root) : ['unknown, because git gives no status here'];
  if (changed.length === 0) return { passed: 1, failed: 0 };
  console.error(`Changed while building and testing: ${changed.join(', ')}`);
  return { passed: 0, failed: 1 };
}

function added(counts) {
  return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
}

/** Runs of suites, by name: `build` is started by the first that needs it. */
const runs = new Map();

function runSuite(name, isAlone) {
  if (!runs.has(name)) runs.set(name, needBuild.has(name) ? afterBuild(name, isAlone) : runNow(name, isAlone));
  return runs.get(name);
}

async function afterBuild(name, isAlone) {
  const { failed } = await runSuite('build', isAlone);
  if (failed === 0) return runNow(name, isAlone);
  console.error(`── ${name}: not run, because the build failed`);
  return { name, passed: 0, failed: 1 };
}

async function runNow(name, isAlone) {
  const out = isAlone ? 'inherit' : [];
  if (isAlone) console.log(`\n── ${name}`);
  const began = Date.now();
  const count = await known[name](out);
  if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(`\n── ${name}\n`), ...out]));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return { name, ...count };
}

/** Runs the suites that are still in the queue, one after another. */
async function runQueue(queue, isAlone) {
  const counts = [];
  for (let name = queue.shift(); name; name = queue.shift()) counts.push(await runSuite(name, isAlone));
  return counts;
}

/** A build beside one suite only delays the output of that suite. */
const isTest = (name) => name !== 'build';

async function runPhases(names) {
  const counts = [];
  for (const phase of phases) {
    const queue = phase.filter((name) => names.includes(name));
    const isParallel = availableParallelism() > 1 && queue.filter(isTest).length > 1;
    if (isParallel) console.log(`\n── ${queue.join(', ')}: two at a time …`);
    const workers = isParallel ? 2 : 1;
    const done = await Promise.all(Array.from({ length: workers }, () => runQueue(queue, workers === 1)));
    counts.push(...done.flat());
  }
  return counts;
}

async function runAll(names) {
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
    prepare({ builds: false });
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const needed = names.some((name) => needBuild.has(name)) ? ['build', ...names] : names;
  const counts = await runPhases([...new Set(needed)]);
  const bad = counts.filter((count) => count.failed > 0).map((count) => count.name);
  if (bad.length > 0) console.log(`\nFailed in: ${bad.join(', ')}`);
  return added(counts);
}

const wanted = process.argv.slice(2);
const { passed, failed } = await runAll(wanted.length > 0 ? wanted : Object.keys(suites));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
