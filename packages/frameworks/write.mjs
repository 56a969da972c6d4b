// Writes the frameworks that we ship as JSON files: node packages/frameworks/write.mjs FOLDER
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = process.argv[2];
if (!folder) throw new Error('Say where to: node packages/frameworks/write.mjs FOLDER');

const { outputFiles } = await build({
  entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'src/index.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { shippedFrameworks } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
await mkdir(folder, { recursive: true });
for (const framework of shippedFrameworks) {
  const name = framework.id.split(':').at(-1);
  await writeFile(join(resolve(folder), `${name}.json`), `${JSON.stringify(framework, null, 2)}\n`);
}
