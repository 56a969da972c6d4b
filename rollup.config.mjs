import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { companions } from './widget/build/companions.mjs';
import { embed } from './widget/build/embed.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = join(here, 'widget/src');
const dist = join(here, 'widget/dist');
/** Of the files that a page names; what they load says nothing that they have not said. */
const banner = ({ isEntry }) => (isEntry ? '/*! imh-competencies, MIT licence */' : '');

/** The minifier leaves values of custom properties as they are written; text in quotes stays. */
const withoutSpaces = (sheet) =>
  sheet.replace(/("[^"]*")|([(:,])\s+|\s+(?=\))/g, (_, text = '', sign = '') => text + sign);

/**
 * Style sheets as plain strings without white space, which no minifier of JavaScript sees. Lit's `css` is for those who
 * build elements with Lit; here it would bring Lit along, which is 5 kB of the 14 that a first view may have.
 */
const leanStyles = {
  name: 'lean-styles',
  async transform(code, id) {
    if (!id.startsWith(here) || id.includes('node_modules') || !code.includes('css`')) return null;
    for (const [whole, sheet] of code.matchAll(/css`([^`]*)`/g)) {
      if (sheet.includes('${')) this.error(`${id}: a css\`\` with \${} in it cannot be made smaller`);
      const { code: lean } = await transform(sheet, { loader: 'css', minify: true });
      code = code.replace(whole, () => JSON.stringify(withoutSpaces(lean.trim())));
    }
    return { code: code.replace("import { css } from 'lit';", ''), map: null };
  },
};

/**
 * Schemas are for the build: in a page, validators generated from them do their work in a third of the bytes. Rollup
 * cannot know that making a schema changes nothing else, so the calls get a name that the options below declare pure.
 */
const schemasStayHere = {
  name: 'schemas-stay-here',
  resolveId: (id) => (id === 'zod/mini' ? '\0schemas' : null),
  load: (id) => (id === '\0schemas' ? `export default 'a schema came along'` : null),
  transform(code, id) {
    if (!id.startsWith(join(here, 'packages/core/src'))) return null;
    code = code.replace("import * as z from 'zod/mini'", "import makesSchema from 'zod/mini'");
    return { code: code.replace(/(?<![\w-])z(?=\s*\.[a-z])/g, 'makesSchema'), map: null };
  },
  renderChunk(code) {
    if (code.includes('a schema came along'))
      this.error('A schema is in the bundle, and zod is not. Look for what uses it.');
  },
};
const treeshake = { manualPureFunctions: ['makesSchema'] };

/**
 * A JSON Schema as code, without what only its readers need: a definition is a constant, named wherever a `$ref` leads
 * to it (none of ours holds itself), and a `const` says its type.
 */
const schemasAsCode = {
  name: 'schemas-as-code',
  transform(text, id) {
    if (!id.endsWith('.schema.json')) return null;
    const { $schema, $id, title, definitions = {}, ...schema } = JSON.parse(text);
    const made = new Map();
    const asCode = (part) => {
      if (typeof part !== 'object' || part === null) return JSON.stringify(part);
      if (Array.isArray(part)) return `[${part.map(asCode).join()}]`;
      const name = part.$ref?.replace('#/definitions/', '');
      if (name) {
        if (!made.has(name)) made.set(name, `const ${name} = ${asCode(definitions[name])};`);
        return name;
      }
      const entries = Object.entries(part).filter(([keyword]) => keyword !== 'type' || !('const' in part));
      return `{${entries.map(([keyword, value]) => `${JSON.stringify(keyword)}: ${asCode(value)}`).join()}}`;
    };
    const whole = asCode(schema);
    return { code: [...made.values(), `export default ${whole};`].join('\n'), map: null };
  },
};

/** An element's code is named after its folder, not after the `define.ts` in it; a part of a language after both. */
function chunkName(moduleIds) {
  const [, folder, file] = /([^/\\]+)[/\\]([^/\\]+)\.[jt]s$/.exec(moduleIds.at(-1)) ?? [];
  return file === 'define' || folder === 'es' ? (folder === 'es' ? `es-${file}` : folder) : file;
}

/**
 * What every element needs, in one file: rollup would cut it into a dozen, by who shares what with whom, and each would
 * be a request of its own and smaller than its headers.
 */
const common = [
  /widget\/src\/element\/(document-element|frame-styles|rights-view|said|sheet)\.ts$/,
  /widget\/src\/events\/(document-events|outline-events|init)\.ts$/,
  /widget\/src\/(reader-language|strings\/(counter|strings-in|en\/count|en\/common))\.ts$/,
  /widget\/src\/data\/(check|load-document|read-document|kinds\/framework)\.ts$/,
  /packages\/elements\/src\/(h|tokens|idle-work|many-parts|outline-content|outline-rows)\.ts$/,
  /packages\/core\/(src\/(text|result|permissions|outline|framework|written-dates)\.ts|schema\/imh-framework)/,
];
const manualChunks = (id) => (common.some((pattern) => pattern.test(id)) ? 'common' : undefined);

const plugins = [
  schemasStayHere,
  nodeResolve({ extensions: ['.ts', '.js'] }),
  leanStyles,
  schemasAsCode,
  esbuild({ target: 'es2022', tsconfig: join(here, 'tsconfig.json') }),
];
const small = terser({ ecma: 2022, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^!/ } });
/** A classic script is read in the page's encoding, which need not be UTF-8; modules always are. */
const smallInAnyEncoding = terser({
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true },
  format: { comments: /^!/, ascii_only: true },
});
const input = join(source, 'imh-competencies.ts');

// Names with hashes pile up; what others put beside them stays.
await rm(join(dist, 'chunks'), { recursive: true, force: true });

export default [
  {
    input,
    plugins,
    treeshake,
    output: {
      file: join(dist, 'imh-competencies.iife.js'),
      format: 'iife',
      inlineDynamicImports: true,
      banner,
      plugins: [smallInAnyEncoding],
    },
  },
  {
    input,
    plugins,
    treeshake,
    output: {
      dir: dist,
      format: 'es',
      entryFileNames: '[name].js',
      manualChunks,
      onlyExplicitManualChunks: true,
      chunkFileNames: ({ name, moduleIds }) => `chunks/${name === 'common' ? name : chunkName(moduleIds)}-[hash].js`,
      banner,
      plugins: [small, embed(here, { plugins, treeshake, small, banner }), companions(here)],
    },
  },
];
