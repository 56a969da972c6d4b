import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { attributeTables } from './readme.mjs';
import { declarations } from './types.mjs';

/**
 * What is published besides code: hashes for those who pin files, the manifest and types for editors, and the tables of
 * the README. All of it comes from the sources, so it cannot say something else.
 */
export function companions(root) {
  const source = join(root, 'widget/src');
  const dist = join(root, 'widget/dist');
  return {
    name: 'companions',
    async writeBundle(options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const manifest = await readManifest(source);
      const needed = ['imh-competencies.js', ...filesOf('competencies/define', chunks)];
      const write = (name, text) => writeFile(join(dist, name), text);
      await write('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
      await write('sri.json', `${JSON.stringify(await integrity(dist, needed), null, 2)}\n`);
      await write('imh-competencies.d.ts', declarations(root));
      await attributeTables(join(root, 'widget/README.md'), manifest);
    },
  };
}

/** The files that a page with one kind of element loads besides the entry. */
function filesOf(definition, chunks) {
  const found = new Set();
  const add = (name) => {
    if (found.has(name)) return;
    found.add(name);
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(add);
  };
  add(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${definition}.ts`))).fileName);
  return [...found];
}

async function integrity(dist, preload) {
  const files = {};
  for (const name of (await readdir(dist, { recursive: true })).sort()) {
    if (!name.endsWith('.js')) continue;
    files[name] = `sha384-${createHash('sha384')
      .update(await readFile(join(dist, name)))
      .digest('base64')}`;
  }
  const modules = Object.entries(files).filter(([name]) => !name.endsWith('.iife.js'));
  return {
    script: { 'imh-competencies.iife.js': files['imh-competencies.iife.js'] },
    importmap: { integrity: Object.fromEntries(modules.map(([name, hash]) => [`./${name}`, hash])) },
    modulepreload: { 'imh-competencies': preload.map((name) => `./${name}`) },
  };
}

async function readManifest(source) {
  const names = (await readdir(source, { recursive: true }))
    .filter((name) => /(element|events)\.ts$/.test(name))
    .sort();
  const modules = [];
  for (const name of names) {
    const text = await readFile(join(source, name), 'utf8');
    modules.push(ts.createSourceFile(`src/${name.replaceAll('\\', '/')}`, text, ts.ScriptTarget.ES2022, true));
  }
  return create({ modules, plugins: [publicOnly], context: { dev: false } });
}

/** Leaves out what a page cannot reach. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(({ name, privacy }) => !name.startsWith('#') && !privacy);
      }
    }
  },
};
