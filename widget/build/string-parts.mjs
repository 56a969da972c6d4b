import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transform } from 'esbuild';

/**
 * A language is one file for whoever translates, and one part per element for whoever loads a page. Each folder that
 * imports `strings-of.ts` gets a copy of it, whose languages hold the part of that folder alone. Rollup drops from a
 * copy what nobody uses; from one module that all share it could drop nothing.
 */
export function stringParts(source) {
  const strings = join(source, 'strings');
  const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());
  return {
    name: 'string-parts',
    resolveId(specifier, importer) {
      const file = join(strings, basename(specifier).replace(/\.js$/, '.ts'));
      const [from, part] = importer?.split('?part=') ?? [];
      if (specifier.endsWith('/strings/strings-of.js')) return `${file}?part=${camel(basename(dirname(importer)))}`;
      if (from === join(strings, 'strings-of.ts') && /^\.\/..\.js$/.test(specifier)) return `${file}?part=${part}`;
      // The types are gone by now; what is left are the counter and, from a part, the whole language.
      if (importer?.startsWith(`${strings}/`) && specifier === './counter.js') return file;
      return specifier.includes('?copy=') ? specifier : null;
    },
    async load(id) {
      const [file, part] = id.split('?part=');
      const [language, copy] = id.split('?copy=');
      if (copy) return typed(language);
      if (!part) return null;
      if (file === join(strings, 'strings-of.ts')) return typed(file);
      // English is always there, so that what elements share stands once; another language is one request.
      const shared = file.endsWith('/en.ts') ? 'common' : part;
      return [
        `export { common } from ${JSON.stringify(`${file}?copy=${shared}`)};`,
        `export { ${part} } from ${JSON.stringify(`${file}?copy=${part}`)};`,
      ].join('\n');
    },
  };

  async function typed(file) {
    const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts', target: 'es2022' });
    return { code, map: null, moduleSideEffects: false };
  }
}
