// Writes the documents that we ship as JSON files, into FOLDER/frameworks (with the example guide and the crosswalks) and
// FOLDER/requirements: node packages/frameworks/write.mjs FOLDER
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
const { exampleGuide, requirementSets, shippedCrosswalks, shippedFrameworks } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const nameOf = ({ id }) => `${id.split(':').at(-1)}.json`;
await writeAll('frameworks', [...shippedFrameworks, exampleGuide, ...shippedCrosswalks]);
await writeAll('requirements', requirementSets);
// So that a site can choose: which file is for whom.
const index = requirementSets.map((set) => {
  const { id, version, title, association, purpose, categories } = set;
  return { file: nameOf(set), id, version, title, association, purpose, categories };
});
await writeJson(join(resolve(folder), 'requirements/index.json'), index);

async function writeAll(name, documents) {
  const into = join(resolve(folder), name);
  await mkdir(into, { recursive: true });
  for (const document of documents) await writeJson(join(into, nameOf(document)), document);
}

async function writeJson(path, value) {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
