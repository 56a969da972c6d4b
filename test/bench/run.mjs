// npm run bench:widget: builds whatever is older than its sources, then measures the widget against floors and peers.
//   node test/bench/run.mjs [PART …] [--rounds N] [--quick] [--as-built] [--dist FOLDER]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from '../support/prepare.mjs';

const [asBuilt, argv] = [
  process.argv.includes('--as-built'),
  process.argv.slice(2).filter((word) => word !== '--as-built'),
];
if (!asBuilt) prepare();

// Imported late: a fresh clone has no esbuild before prepare().
const { build } = await import('esbuild');

// Node 20 does not run TypeScript. In test/node_modules the file finds the dependencies of test/package.json.
const outfile = join(root, 'test/node_modules/.cache/imh-bench/bench.mjs');
await build({
  entryPoints: [join(root, 'test/bench/bench.ts')],
  outfile,
  bundle: true,
  // Our own packages are TypeScript and must be bundled; these two locate files relative to themselves.
  external: ['playwright-core', 'esbuild'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { bench } = await import(pathToFileURL(outfile).href);
process.exitCode = await bench(root, argv);
