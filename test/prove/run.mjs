// npm run prove:kill: builds what is older than its sources, then kills Chromium while it writes and looks for losses;
// with --pages, it kills single pages of the log instead.
//   node test/prove/run.mjs [--rounds N | --pages N] [--json FILE] [--as-built]
import { join } from 'node:path';
import { importBundled } from '../support/import-bundled.mjs';
import { prepare, root } from '../support/prepare.mjs';

const argv = process.argv.slice(2).filter((word) => word !== '--as-built');
if (!process.argv.includes('--as-built')) prepare();

const { kill } = await importBundled('test/prove/kill.ts');
process.exitCode = await kill(argv, join(root, 'extension/dist/chrome-mv3'));
