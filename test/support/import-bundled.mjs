// Bundles a program of the tests and imports it, because Node 20 does not run TypeScript.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './prepare.mjs';

/**
 * @param {string} program path from the root of the workspace
 * @returns {Promise<any>} its exports
 */
export async function importBundled(program) {
  // Imported late: a fresh clone has no esbuild before prepare().
  const { build } = await import('esbuild');
  // In test/node_modules the file finds the dependencies of test/package.json.
  const outfile = join(root, 'test/node_modules/.cache/imh-bundled', `${basename(program, '.ts')}.mjs`);
  await build({
    entryPoints: [join(root, program)],
    outfile,
    bundle: true,
    // Our own packages are TypeScript and must be bundled; these locate files or modules relative to themselves.
    external: ['playwright-core', 'esbuild', 'metascraper*', '@learninglocker/*'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
