// npm run bench:log -- [--entries N] [--json FILE]: measures the evidence log against raw IndexedDB with the same data.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from '../support/prepare.mjs';

prepare();

// Imported late: a fresh clone has no esbuild before prepare().
const { build } = await import('esbuild');

// Node 20 does not run TypeScript. In test/node_modules the file finds the dependencies of test/package.json.
const outfile = join(root, 'test/node_modules/.cache/imh-bench/log-bench.mjs');
await build({
  entryPoints: [join(root, 'test/bench/log/log-bench.ts')],
  outfile,
  bundle: true,
  external: ['playwright-core', 'esbuild'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { logBench } = await import(pathToFileURL(outfile).href);
process.exitCode = await logBench(root, process.argv.slice(2));
