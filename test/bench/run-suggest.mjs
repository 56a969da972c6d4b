// npm run bench:suggest -- [--framework FILE --set FILE] [--json FILE]: how often the right competency is suggested.
import { importBundled } from '../support/import-bundled.mjs';
import { prepare, root } from '../support/prepare.mjs';

prepare({ builds: false });
const { suggestBench } = await importBundled('test/bench/suggest/suggest-bench.ts');
process.exitCode = await suggestBench(root, process.argv.slice(2));
