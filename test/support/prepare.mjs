// Installs and builds what is missing or older than its sources. Plain Node: it runs before anything is installed.
//   node test/support/prepare.mjs [--force]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The version that wrote the lockfile. It runs by npx, which is part of Node, so a machine needs nothing else. */
const pnpm = 'pnpm@12.21.0';

const stamps = join(root, 'node_modules/.cache/imh-prepared.json');

/** Each step with its sources and results. Source folders count without the `dist` and `node_modules` inside them. */
const steps = [
  {
    name: 'install',
    from: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'],
    makes: ['node_modules/.modules.yaml', 'extension/node_modules', 'test/node_modules'],
    run: () => npx(['-y', pnpm, 'install', '--frozen-lockfile']),
  },
  {
    name: 'compile the validators',
    from: [
      'packages/core/schema',
      'packages/core/validators',
      'packages/core/compile-validators.mjs',
      'pnpm-lock.yaml',
    ],
    makes: ['packages/core/dist/validators/imh-framework-detailed.js'],
    run: () => run(process.execPath, ['packages/core/compile-validators.mjs']),
  },
  {
    name: 'build the widget',
    from: ['packages', 'widget', 'rollup.config.mjs', 'tsconfig.json', 'pnpm-lock.yaml'],
    makes: ['widget/dist/imh-competencies.js', 'widget/dist/imh-competencies.iife.js'],
    run: () => bin('rollup', ['-c', '--silent']),
  },
  {
    name: 'write the frameworks',
    from: ['packages/frameworks', 'pnpm-lock.yaml'],
    makes: ['widget/dist/frameworks/starter.json', 'widget/dist/requirements/index.json'],
    run: () => run(process.execPath, ['packages/frameworks/write.mjs', 'widget/dist']),
  },
  ...['chrome', 'firefox'].map((browser) => ({
    name: `build the extension for ${browser}`,
    from: ['packages', 'extension', 'wxt.config.ts', 'tsconfig.json', 'pnpm-lock.yaml'],
    makes: [`extension/dist/${browser}-mv3/manifest.json`],
    run: () => bin('wxt', ['build', '-b', browser]),
  })),
];

/** Runs a program of node_modules/.bin of the workspace's root; throws with its output when it fails. */
export function bin(name, args, options = {}) {
  const program = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  return run(program, args, options);
}

function npx(args) {
  return run(process.platform === 'win32' ? 'npx.cmd' : 'npx', args);
}

function run(program, args, { quiet = true } = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    // In CI, a frozen install must not ask whether it may delete an older node_modules.
    env: { ...process.env, CI: 'true', FORCE_COLOR: '0' },
  });
  if (done.status === 0) return;
  throw new Error(
    `${[program.split(/[/\\]/).at(-1), ...args].join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? done.error}`,
  );
}

/** Names, sizes and times of all source files: cheap to read, and different after any edit. */
function fingerprint(from) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) {
      hash.update(`${relative(root, path)} ${stat.size} ${stat.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(path).sort()) {
      if (name !== 'node_modules' && name !== 'dist' && name !== '.wxt') visit(join(path, name));
    }
  };
  for (const path of from) visit(join(root, path));
  return hash.digest('hex');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stamps, 'utf8'));
  } catch {
    return {};
  }
}

/** What a suite without built files needs; it changes what the other steps read, so it is never run beside a suite. */
const first = ['install', 'compile the validators'];

/**
 * @param {object} options
 * @param {boolean} [options.force] builds although nothing has changed
 * @param {boolean} [options.builds] false: only what a suite without built files needs
 * @param {(line: string) => void} [options.say]
 */
export function prepare({ force = false, builds = true, say = console.log } = {}) {
  for (const step of builds ? steps : steps.filter(({ name }) => first.includes(name))) {
    // Read again for each step: an install may delete node_modules with this file in it.
    const known = readStamps();
    const now = fingerprint(step.from);
    const isThere = step.makes.every((path) => existsSync(join(root, path)));
    if (isThere && known[step.name] === now && !(force && step.name !== 'install')) continue;
    say(`${step.name} …`);
    step.run();
    mkdirSync(dirname(stamps), { recursive: true });
    writeFileSync(stamps, JSON.stringify({ ...readStamps(), [step.name]: now }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare({ force: process.argv.includes('--force') });
