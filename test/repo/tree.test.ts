import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

test('the root contains only the files and folders that the design lists', () => {
  const top = new Set(tracked.map((file) => file.split('/')[0]!).filter((name) => !name.startsWith('.')));
  const named = [
    'package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    'tsconfig.json',
    'rollup.config.mjs',
    'wxt.config.ts',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'eslint.config.mjs',
    'packages',
    'widget',
    'extension',
    'test',
  ];
  expect([...top].filter((name) => !named.includes(name))).toEqual([]);
});

test('the lockfile contains no download address', () => {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  expect(lockfile).toContain('integrity: sha512-');
  expect(lockfile).not.toMatch(/tarball:|https?:\/\/\S+\.tgz/);
});

test('every package has a one-sentence description and a README, and takes its versions from the catalog', () => {
  const packages = tracked.filter((file) => /^(packages\/[^/]+|widget|extension|test)\/package\.json$/.test(file));
  expect(packages.length).toBe(11);
  for (const file of packages) {
    const { description, license, dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, file), 'utf8'),
    ) as {
      description: string;
      license: string;
      dependencies?: Record<string, string>;
      devDependencies?: Record<string, string>;
    };
    expect(description, file).toMatch(/\S.*\.$/);
    expect(license, file).toBe('MIT');
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(
      versions.filter(([, version]) => !/^(catalog|workspace):/.test(version)),
      file,
    ).toEqual([]);
    const readme = readFileSync(join(root, file, '../README.md'), 'utf8');
    expect(readme.length, file).toBeGreaterThan(40);
  }
});

test('no test is disabled and no check is suppressed', () => {
  const marks =
    /\b(it|test|describe|suite)\.(only|skip|todo)\(|\bx(it|describe)\(|eslint-disable|@ts-(ignore|nocheck|expect-error)/;
  const sources = tracked.filter((file) => /\.(ts|mjs|js)$/.test(file) && file !== 'test/repo/tree.test.ts');
  expect(sources.length).toBeGreaterThan(100);
  expect(
    sources.filter((file) => !file.includes('/generated/') && marks.test(readFileSync(join(root, file), 'utf8'))),
  ).toEqual([]);
});
