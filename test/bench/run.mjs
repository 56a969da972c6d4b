// npm run bench:widget: builds whatever is older than its sources, then measures the widget against floors and peers.
//   node test/bench/run.mjs [PART …] [--rounds N] [--quick] [--as-built] [--dist FOLDER]
import { importBundled } from '../support/import-bundled.mjs';
import { prepare, root } from '../support/prepare.mjs';

const argv = process.argv.slice(2).filter((word) => word !== '--as-built');
if (!process.argv.includes('--as-built')) prepare();

const { bench } = await importBundled('test/bench/bench.ts');
process.exitCode = await bench(root, argv);
