// npm run prove:builder: imports a CASE package of 5 MB into the built builder and measures the longest task of the page.
//   node test/prove/run-builder.mjs [--rounds N] [--file PACKAGE] [--json FILE] [--as-built]
import { prepare, root } from '../support/prepare.mjs';
import { importBundled } from '../support/import-bundled.mjs';

const argv = process.argv.slice(2).filter((word) => word !== '--as-built');
if (!process.argv.includes('--as-built')) prepare();

const { proveBuilder } = await importBundled('test/prove/builder.ts');
process.exitCode = await proveBuilder(root, argv);
