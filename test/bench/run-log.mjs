// npm run bench:log -- [--entries N] [--json FILE]: measures the evidence log against raw IndexedDB with the same data.
import { importBundled } from '../support/import-bundled.mjs';
import { root } from '../support/prepare.mjs';

const { logBench } = await importBundled('test/bench/log/log-bench.ts');
process.exitCode = await logBench(root, process.argv.slice(2));
