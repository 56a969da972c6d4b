import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup } from 'rollup';

/**
 * `embed.html` and its files: `embed.js` for inside the frame, `embed-host.js` (a classic script) for the page around
 * it. They are separate bundles, so that pages without frames do not load any of them.
 */
export function embed(root, { plugins, onLog, small, banner }) {
  const source = join(root, 'widget/embed');
  const options = { entryFileNames: '[name].js', chunkFileNames: 'chunks/embed-[name]-[hash].js', plugins: [small] };
  return {
    name: 'embed',
    async generateBundle({ format: output }) {
      if (output !== 'es') return;
      for (const fileName of ['embed.html', 'embed.css']) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(join(source, fileName), 'utf8') });
      }
      for (const [name, format] of [
        ['embed', 'es'],
        ['embed-host', 'iife'],
      ]) {
        const bundle = await rollup({ input: join(source, `${name}.ts`), plugins, onLog });
        const { output } = await bundle.generate({ ...options, format, ...(name === 'embed' && { banner }) });
        for (const { fileName, code } of output) this.emitFile({ type: 'asset', fileName, source: code });
      }
    },
  };
}
