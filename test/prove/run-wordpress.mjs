// npm run prove:wordpress: the plugin and the snippet in a real WordPress, with the roles that people have there.
// Needs root on Debian: it installs the packages `wordpress`, `php-cli`, `php-mysql` and `mariadb-server-core` if they are
// missing. The site, its database and its ports are the command's own, in a folder that is deleted at the end.
//   node test/prove/run-wordpress.mjs [--as-built] [--pictures FOLDER]
import { parseArgs } from 'node:util';
import { importBundled } from '../support/import-bundled.mjs';
import { prepare, root } from '../support/prepare.mjs';

const options = { 'as-built': { type: 'boolean' }, pictures: { type: 'string' } };
const { values } = parseArgs({ options });
if (!values['as-built']) prepare();
const { proveWordPress } = await importBundled('test/prove/wordpress/prove.ts');
process.exitCode = await proveWordPress(root, values.pictures);
