import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * Middleware for @web/test-runner that bundles all test files at once, with what they share in chunks. Without it, each
 * file's page requests some two hundred modules, which takes longer than most of the tests.
 */
export function bundledTests(root, { exportConditions, tsconfig }) {
  /** Built files by path on the server. */
  const outputs = new Map();
  const pathOf = (file) => `/${relative(root, file).split(sep).join('/')}`;

  const seed = join(root, 'test/support/property-seed.ts');

  /** A chunk is elsewhere than the module that names a worker beside itself. Properties start from the seed. */
  const prepared = {
    name: 'prepared',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path }) => {
        if (path.includes('node_modules')) return undefined;
        const text = await readFile(path, 'utf8');
        const hasProperties = path !== seed && text.includes("from 'fast-check'");
        const before = hasProperties ? `import ${JSON.stringify(seed)}; ` : '';
        const address = `new URL(${JSON.stringify(pathOf(path))}, location.href).href`;
        return { contents: before + text.replaceAll('import.meta.url', address), loader: 'ts' };
      });
    },
  };

  async function buildAll() {
    const entryPoints = await entries(root);
    const { outputFiles } = await build({
      entryPoints,
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: root,
      outbase: root,
      write: false,
      sourcemap: 'linked',
      sourcesContent: false,
      target: 'es2022',
      conditions: exportConditions,
      tsconfig,
      define: { 'process.env.IMH_RUNS': JSON.stringify(process.env.IMH_RUNS ?? '1') },
      logLevel: 'error',
      plugins: [prepared],
    });
    for (const { path, text } of outputFiles) outputs.set(pathOf(path), text);
    for (const entry of entryPoints) outputs.set(pathOf(entry), outputs.get(pathOf(entry).replace(/ts$/, 'js')));
  }

  let built;
  /** Before the server's own work on each file. */
  return async function bundled(context, next) {
    await (built ??= buildAll());
    const body = outputs.get(context.path);
    if (body === undefined) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'text/javascript';
    context.set('cache-control', 'max-age=3600');
    context.body = body;
  };
}

/** Tests in the browser, the workers that the tested modules start, and what a frame in a test loads. */
async function entries(root) {
  const found = [join(root, 'widget/src/imh-competencies.ts')];
  for (const [folder, ending] of [
    ['test', '.browser.test.ts'],
    ['extension', '-worker.ts'],
    ['widget/builder', '-worker.ts'],
  ]) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (name.endsWith(ending) && !name.includes('node_modules')) found.push(join(root, folder, name));
    }
  }
  return found;
}
