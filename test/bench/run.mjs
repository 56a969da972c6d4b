// npm run bench:widget: builds what is older than its sources, then measures the widget against floors and peers.
//   node test/bench/run.mjs [--only PART[,PART]] [--rounds N] [--quick] [--as-built] [--dist FOLDER]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from '../support/prepare.mjs';

const [asBuilt, argv] = [
  process.argv.includes('--as-built'),
  process.argv.slice(2).filter((word) => word !== '--as-built'),
];
if (!asBuilt) prepare();

// Only now: on a fresh clone there is no esbuild before.
const { build } = await import('esbuild');

// Node 20 reads no TypeScript. The file stands in test/node_modules so that it finds what test/package.json names.
const outfile = join(root, 'test/node_modules/.cache/imh-bench/bench.mjs');
await build({
  entryPoints: [join(root, 'test/bench/bench.ts')],
  outfile,
  bundle: true,
  // Our own packages are TypeScript and have to come along; these two find files of theirs beside themselves.
  external: ['playwright-core', 'esbuild'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { bench } = await import(pathToFileURL(outfile).href);
process.exitCode = await bench(root, argv);
