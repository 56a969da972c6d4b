// npm run prove:kill: builds what is older than its sources, then kills Chromium while it writes and looks for losses;
// with --pages, it kills single pages of the log instead.
//   node test/prove/run.mjs [--rounds N | --pages N] [--json FILE] [--as-built]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from '../support/prepare.mjs';

const argv = process.argv.slice(2).filter((word) => word !== '--as-built');
if (argv.length === process.argv.length - 2) prepare();

// Imported late: a fresh clone has no esbuild before prepare().
const { build } = await import('esbuild');

// Node 20 does not run TypeScript. In test/prove the file finds the built extension where the sources do.
const outfile = join(root, 'test/node_modules/.cache/imh-prove.mjs');
await build({
  entryPoints: [join(root, 'test/prove/kill.ts')],
  outfile,
  bundle: true,
  external: ['playwright-core'],
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { kill } = await import(pathToFileURL(outfile).href);
process.exitCode = await kill(argv, join(root, 'extension/dist/chrome-mv3'));
