import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup } from 'rollup';

/** How the source names the file of the worker; the built page has it beside itself. */
const workerInSource = /new URL\('\.\/[\w-]+-worker\.ts', import\.meta\.url\)/g;

/**
 * `builder.html` and its files: `builder.js` with `builder-chunks/`, and the worker that reads files. A module graph of
 * its own, so that the files of the elements stay as they are.
 */
export function builder(root, { plugins, onLog, small, banner }) {
  const source = join(root, 'widget/builder');
  return {
    name: 'builder',
    async buildStart() {
      await rm(join(root, 'widget/dist/builder-chunks'), { recursive: true, force: true });
    },
    async generateBundle({ format: output }) {
      if (output !== 'es') return;
      for (const fileName of ['builder.html', 'builder.css']) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(join(source, fileName), 'utf8') });
      }
      const page = await rollup({
        input: { builder: join(source, 'builder.ts') },
        plugins: [workerBesidePage, ...plugins],
        onLog,
      });
      const worker = await rollup({
        input: { 'builder-worker': join(source, 'content/reading/read-worker.ts') },
        plugins,
        onLog,
      });
      const options = { entryFileNames: '[name].js', banner, plugins: [small] };
      const chunkFileNames = 'builder-chunks/[name]-[hash].js';
      for (const { output } of [
        await page.generate({ ...options, format: 'es', chunkFileNames, minifyInternalExports: true }),
        await worker.generate({ ...options, format: 'iife', inlineDynamicImports: true }),
      ]) {
        for (const { fileName, code } of output) this.emitFile({ type: 'asset', fileName, source: code });
      }
    },
  };
}

const workerBesidePage = {
  name: 'worker-beside-page',
  transform(code) {
    if (!workerInSource.test(code)) return null;
    const named = "new URL('builder-worker.js', document.baseURI)";
    return { code: code.replace(workerInSource, named), map: null };
  },
};
