// Writes schema/*.schema.json from the zod schemas. They are checked into git because others read them. `--check` writes
// nothing and exits 1 when they differ from the sources.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const check = process.argv.includes('--check');

/** The zod schemas, bundled so that plain Node can run them; each carries its exported name into the JSON Schema. */
async function loadCore() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * as core from './src/index.js'; export { globalRegistry, toJSONSchema } from 'zod/mini';`,
      resolveDir: here,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const loaded = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const whole = new Set(Object.values(loaded.core.documents));
  for (const [name, value] of Object.entries(loaded.core)) {
    // An alias such as Topic = Name keeps the name that it was first given.
    if (value?._zod && !whole.has(value) && !loaded.globalRegistry.has(value))
      loaded.globalRegistry.add(value, { id: name });
  }
  return loaded;
}

/** Draft-07, because every validator reads it. `io: input` keeps unknown fields allowed, as the documents promise. */
function schemaOf(name, document, toJSONSchema) {
  const schema = simplified(toJSONSchema(document, { target: 'draft-7', io: 'input' }));
  delete schema.$schema;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:imh-competencies:schema:${name}:1`,
    title: name,
    ...schema,
  };
}

/** Without what says nothing: `allOf` around one reference, ids of definitions, `additionalProperties: {}`. */
function simplified(value, key) {
  if (Array.isArray(value)) return value.map((item) => simplified(item));
  if (typeof value !== 'object' || value === null) return value;
  if (value.allOf?.length === 1 && Object.keys(value).length === 1) return simplified(value.allOf[0]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => key === 'properties' || !isNoise(name, part))
      .map(([name, part]) => [name, simplified(part, name)]),
  );
}

function isNoise(name, part) {
  if (name === 'additionalProperties') return typeof part === 'object' && Object.keys(part).length === 0;
  return name === '$id' || name === 'id';
}

const { core, toJSONSchema } = await loadCore();
const files = new Map();
for (const [name, document] of Object.entries(core.documents)) {
  const schema = schemaOf(name, document, toJSONSchema);
  files.set(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

const different = [];
await mkdir(join(here, 'schema'), { recursive: true });
for (const name of await readdir(join(here, 'schema'))) {
  if (files.has(`schema/${name}`)) continue;
  different.push(`schema/${name} (no longer generated)`);
  if (!check) await rm(join(here, 'schema', name));
}
for (const [name, text] of files) {
  const present = await readFile(join(here, name), 'utf8').catch(() => undefined);
  if (present === text) continue;
  different.push(name);
  if (!check) await writeFile(join(here, name), text);
}
if (check && different.length > 0) {
  console.error(`Not as the sources say (run "npm run generate"):\n  ${different.join('\n  ')}`);
  process.exit(1);
}
console.log(check ? `${files.size} generated files are as the sources say` : `${different.length} files written`);
