import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup } from 'rollup';

/**
 * `embed.html` and what belongs to it: `embed.js` for inside the frame, `embed-host.js` (a classic script) for the page
 * around it. They are bundles of their own, so that no page without frames carries a byte of them.
 */
export function embed(root, { plugins, treeshake, small, banner }) {
  const source = join(root, 'widget/embed');
  const options = { entryFileNames: '[name].js', chunkFileNames: 'chunks/embed-[name]-[hash].js', plugins: [small] };
  return {
    name: 'embed',
    async generateBundle() {
      for (const fileName of ['embed.html', 'embed.css']) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(join(source, fileName), 'utf8') });
      }
      for (const [name, format] of [
        ['embed', 'es'],
        ['embed-host', 'iife'],
      ]) {
        const bundle = await rollup({ input: join(source, `${name}.ts`), plugins, treeshake });
        const { output } = await bundle.generate({ ...options, format, ...(name === 'embed' && { banner }) });
        for (const { fileName, code } of output) this.emitFile({ type: 'asset', fileName, source: code });
        if (name === 'embed-host') await showSnippet(join(root, 'widget/docs/frames.md'), output[0].code.trim());
      }
    },
  };
}

const [from, to] = ['<!-- snippet: written by the build from widget/embed/embed-host.ts -->', '<!-- /snippet -->'];

/** The page's script to copy, in the docs, and written only if it differs. */
async function showSnippet(file, code) {
  const text = await readFile(file, 'utf8');
  const [before, rest] = text.split(from);
  const after = rest?.split(to)[1];
  if (after === undefined) throw new Error(`${file} lacks the lines "${from}" and "${to}"`);
  // Not "html": formatters would break it into lines.
  const next = `${before}${from}\n\n\`\`\`\n<script>\n${code}\n</script>\n\`\`\`\n\n${to}${after}`;
  if (next !== text) await writeFile(file, next);
}
