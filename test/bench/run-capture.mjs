// npm run bench:capture -- [--pages DIR] [--json FILE]: what the page reader finds on saved pages, against its peers.
import { importBundled } from '../support/import-bundled.mjs';
import { prepare, root } from '../support/prepare.mjs';

prepare({ builds: false });
const { captureBench } = await importBundled('test/bench/capture/capture-bench.ts');
process.exitCode = await captureBench(root, process.argv.slice(2));
