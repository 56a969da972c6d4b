// npm run prove:headed: the keyboard command and the items of the context menu, in a Chromium with a window.
// Needs Debian's xvfb and xdotool, so it is no part of `npm test`: apt-get install xvfb xdotool
//   node test/prove/run-headed.mjs [--as-built]
import { importBundled } from '../support/import-bundled.mjs';
import { prepare, root } from '../support/prepare.mjs';

if (!process.argv.includes('--as-built')) prepare();
const { proveHeaded } = await importBundled('test/prove/headed.ts');
process.exitCode = await proveHeaded(root);
