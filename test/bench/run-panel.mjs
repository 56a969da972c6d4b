// npm run bench:panel -- [--rounds N] [--pages DIR] [--json FILE] [--as-built]: from the toolbar click to the filled form.
import { importBundled } from '../support/import-bundled.mjs';
import { prepare, root } from '../support/prepare.mjs';

const argv = process.argv.slice(2).filter((word) => word !== '--as-built');
if (!process.argv.includes('--as-built')) prepare();
const { panelBench } = await importBundled('test/bench/panel/panel-bench.ts');
process.exitCode = await panelBench(root, argv);
