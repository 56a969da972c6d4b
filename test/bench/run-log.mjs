// npm run bench:log -- [--entries N] [--json FILE]: measures the evidence log against raw IndexedDB with the same data.
import { importBundled } from '../support/import-bundled.mjs';
import { prepare, root } from '../support/prepare.mjs';

prepare();
const { logBench } = await importBundled('test/bench/log/log-bench.ts');
process.exitCode = await logBench(root, process.argv.slice(2));
