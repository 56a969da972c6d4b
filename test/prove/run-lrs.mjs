// npm run prove:lrs: statements are sent to a real learning record store, which is installed into a temporary folder.
import { importBundled } from '../support/import-bundled.mjs';
import { root } from '../support/prepare.mjs';

process.chdir(root);
const { proveRecordStore } = await importBundled('test/prove/prove-lrs.ts');
process.exit(await proveRecordStore());
