// Writes the frameworks that we ship, the example guide and the crosswalks as JSON files: node packages/frameworks/write.mjs FOLDER
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
const { exampleGuide, shippedCrosswalks, shippedFrameworks } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
await mkdir(folder, { recursive: true });
for (const document of [...shippedFrameworks, exampleGuide, ...shippedCrosswalks]) {
  const name = document.id.split(':').at(-1);
  await writeFile(join(resolve(folder), `${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
}
