import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'rollup-plugin-esbuild';

/** How the source names a worker; the built page has it beside itself, as `builder-NAME-worker.js`. */
const workerInSource = /new URL\('\.\/([\w-]+-worker)\.ts', import\.meta\.url\)/g;

/**
 * `builder.html` and its files: `builder.js` with `builder-chunks/`, and its workers. A module graph of its
 * own, so that the files of the elements stay as they are. esbuild makes it small: terser saves 4 % more, which no site
 * loads, and takes half a minute.
 */
export function builder(root, { plugins, onLog, banner }) {
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
      const workers = new Map();
      const page = await rollup({
        input: { builder: join(source, 'builder.ts') },
        plugins: [workersBesidePage(workers), ...plugins],
        onLog,
      });
      const options = { entryFileNames: '[name].js', banner, plugins: [minify({ target: 'es2022' })] };
      const chunkFileNames = 'builder-chunks/[name]-[hash].js';
      const outputs = [await page.generate({ ...options, format: 'es', chunkFileNames })];
      for (const [name, path] of workers) {
        const worker = await rollup({ input: { [name]: path }, plugins, onLog });
        outputs.push(await worker.generate({ ...options, format: 'iife', inlineDynamicImports: true }));
      }
      for (const { fileName, code } of outputs.flatMap(({ output }) => output)) {
        this.emitFile({ type: 'asset', fileName, source: code });
      }
    },
  };
}

/** @param workers collects the name of each worker with the path of its source */
const workersBesidePage = (workers) => ({
  name: 'workers-beside-page',
  transform(code, id) {
    const built = code.replace(workerInSource, (_, name) => {
      workers.set(`builder-${name}`, join(dirname(id), `${name}.ts`));
      return `new URL('builder-${name}.js', document.baseURI)`;
    });
    return built === code ? null : { code: built, map: null };
  },
});
