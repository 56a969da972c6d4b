import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { declarations } from './types.mjs';

/**
 * Writes what is published besides code: hashes for sites that pin files, the manifest, types, and data for editors. All
 * of it is derived from the sources.
 */
export function companions(root) {
  const source = join(root, 'widget/src');
  const dist = join(root, 'widget/dist');
  let chunks;
  return {
    name: 'companions',
    writeBundle({ format }, bundle) {
      if (format === 'es') chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    },
    // After both outputs are written, because the hashes cover the files of both.
    async closeBundle() {
      if (!chunks) return;
      const manifest = await readManifest(source);
      const elements = elementsOf(manifest);
      const needed = Object.fromEntries(
        elements.map(({ tagName, path }) => [tagName, ['imh-competencies.js', ...filesOf(dirname(path), chunks)]]),
      );
      const write = (name, text) => writeFile(join(dist, name), text);
      await write('custom-elements.json', json(manifest));
      await write('sri.json', json(await integrity(dist, needed)));
      await write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, editorData));
      await write('vscode.css-custom-data.json', getVsCodeCssCustomData(manifest, editorData));
      const events = manifest.modules
        .filter(({ path }) => path.endsWith('-events.ts'))
        .map(({ path }) => join(root, 'widget', path));
      const files = elements.map(({ path }) => join(root, 'widget', path));
      await write(
        'imh-competencies.d.ts',
        await format(declarations(root, files, events), { parser: 'typescript', printWidth: 120 }),
      );
    },
  };
}

const editorData = {
  hideLogs: true,
  descriptionSrc: 'description',
  // Completed in style sheets instead.
  hideCssPropertiesDocs: true,
};
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Declarations of elements, each with the path of its file. */
function elementsOf({ modules }) {
  return modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
  );
}

/** Files that a page with only this element loads, besides the entry. */
function filesOf(folder, chunks) {
  const found = new Set();
  const add = (name) => {
    if (found.has(name)) return;
    found.add(name);
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(add);
  };
  const definition = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`widget/${folder}/define.ts`)));
  if (!definition) throw new Error(`No chunk contains ${folder}/define.ts. Is it imported by the entry?`);
  add(definition.fileName);
  return [...found];
}

async function integrity(dist, preload) {
  const files = {};
  for (const name of (await readdir(dist, { recursive: true })).sort()) {
    // The builder is a page of its own: nobody embeds its files.
    if (!name.endsWith('.js') || name.startsWith('builder')) continue;
    files[name] = `sha384-${createHash('sha384')
      .update(await readFile(join(dist, name)))
      .digest('base64')}`;
  }
  const modules = Object.entries(files).filter(([name]) => !name.endsWith('.iife.js'));
  return {
    script: { 'imh-competencies.iife.js': files['imh-competencies.iife.js'] },
    importmap: { integrity: Object.fromEntries(modules.map(([name, hash]) => [`./${name}`, hash])) },
    modulepreload: Object.fromEntries(
      Object.entries(preload).map(([tag, names]) => [tag, names.map((name) => `./${name}`)]),
    ),
  };
}

async function readManifest(source) {
  const names = (await readdir(source, { recursive: true }))
    .filter((name) => /(?<!document)-element\.ts$|-events\.ts$/.test(name))
    .sort();
  const modules = [];
  for (const name of names) {
    const text = await readFile(join(source, name), 'utf8');
    modules.push(ts.createSourceFile(`src/${name.replaceAll('\\', '/')}`, text, ts.ScriptTarget.ES2022, true));
  }
  return create({ modules, plugins: [publicOnly], context: { dev: false } });
}

/**
 * Removes what a page cannot use, and links the properties that mirror attributes to them. The analyzer's own plugin for
 * Lit (0.11.0) is not used: it replaces the documented values of an attribute by the property's type (`"compact"` by
 * `string | null`) and lists internal state as attributes.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const { attributes = [], members = [] } = declaration;
        for (const member of members) {
          // A document property may have the name of an attribute, but is an accessor and has no default.
          const attribute = member.default && attributes.find(({ name }) => name === kebabCase(member.name));
          if (!attribute) continue;
          member.attribute = attribute.name;
          attribute.fieldName = member.name;
        }
        declaration.members = members.filter(
          ({ name, privacy, static: isStatic, attribute, description }) =>
            !name.startsWith('#') && !privacy && !isStatic && (attribute || description),
        );
      }
    }
  },
};

const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
