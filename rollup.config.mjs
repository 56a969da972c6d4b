import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { companions } from './widget/build/companions.mjs';
import { embed } from './widget/build/embed.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = join(here, 'widget/src');
const dist = join(here, 'widget/dist');
/** Only in the files that a page names. */
const banner = ({ isEntry }) => (isEntry ? '/*! imh-competencies, MIT licence */' : '');

/** An element's code is named after its folder, not after the `define.ts` in it; a part of a language after both. */
function chunkName(moduleIds) {
  const [, folder, file] = /([^/\\]+)[/\\]([^/\\]+)\.[jt]s$/.exec(moduleIds.at(-1)) ?? [];
  return file === 'define' || folder === 'es' ? (folder === 'es' ? `es-${file}` : folder) : file;
}

/**
 * Modules that the same elements need, in one file: rollup would cut them into dozens, by who shares what with whom, and
 * each would be a request of its own and smaller than its headers. A module belongs to the first entry that matches.
 */
const shared = {
  // Lit and what every element needs.
  common: [
    /node_modules\/(.*\/)?(lit|lit-html|lit-element|@lit\/reactive-element)\/(?!.*(directive|decorators))/,
    /widget\/src\/(element\/(document-element|frame-styles|host|late-styles|lazy-part|rights-view)|reader-language)\.ts$/,
    /widget\/src\/events\/(document-events|outline-events|init)\.ts$/,
    /widget\/src\/strings\/(counter|strings-in|en\/count|en\/common)\.ts$/,
    /widget\/src\/data\/(load-document|read-document|kinds\/framework)\.ts$/,
    /packages\/elements\/src\/(h|tokens|toggle-styles|idle-work|many-parts|phrase|outline\/outline-content|outline\/outline-rows)\.ts$/,
    /packages\/core\/src\/(documents\/localized-text|parsing\/result|rights\/permissions|outline\/(outline|heading))\.ts$/,
    /packages\/core\/(src\/.*web-address\.ts|dist\/validators\/imh-framework\.js$)/,
  ],
  // What every element but the self-check needs besides.
  fields: [
    /widget\/src\/element\/field-styles\.ts$/,
    /packages\/core\/src\/(outline\/node-uri|dates\/written-dates)\.ts$/,
    /packages\/elements\/src\/outline\/competency-counts\.ts$/,
  ],
  // What every element but <imh-competencies> needs besides.
  controls: [
    /node_modules\/(.*\/)?lit-html\/(directive|directives\/guard)\.js$/,
    /widget\/src\/element\/announcer\.ts$/,
    /packages\/core\/src\/outline\/(category-filter|outline-walk)\.ts$/,
  ],
  // Where Lit's decorators and `ref` are used: not in the self-check, nor in its result.
  parts: [
    /node_modules\/(.*\/)?@lit\/reactive-element\/decorators\//,
    /node_modules\/(.*\/)?lit-html\/(directive-helpers|async-directive|directives\/ref)\.js$/,
    /packages\/core\/src\/dates\/local-day\.ts$/,
  ],
  editing: [/node_modules\/(.*\/)?lit-html\/directives\/(repeat|live|keyed)\.js$/],
  rating: [
    /packages\/elements\/src\/rating\//,
    /widget\/src\/(element\/(form-styles|late-words|new-id)|events\/answer-events|self-check\/short-date)\.ts$/,
  ],
  'list-filters': [
    /widget\/src\/(list-filters\/|element\/for-latest)/,
    /packages\/core\/src\/outline\/descendants\.ts$/,
  ],
  dates: [/packages\/core\/src\/dates\/(dates|hours)\.ts$/],
};
const manualChunks = (id) => Object.keys(shared).find((name) => shared[name].some((pattern) => pattern.test(id)));

const plugins = [
  nodeResolve({ extensions: ['.ts', '.js'] }),
  minifyTemplateLiterals({ include: ['**/*.ts'] }),
  esbuild({ target: 'es2022', tsconfig: join(here, 'tsconfig.json') }),
];
/** A third pass takes as long as the first two and saves nothing: 208,578 bytes in brotli with two, 208,682 with three. */
const compress = { passes: 2, unsafe_arrows: true, unsafe_methods: true };
/** One worker for each output: they run in parallel, and each further worker has to compile terser again. */
const maxWorkers = 1;
const small = terser({ maxWorkers, ecma: 2022, compress, format: { comments: /^!/ } });
/** A classic script is read in the page's encoding, which need not be UTF-8; modules always are. */
const smallInAnyEncoding = terser({
  maxWorkers,
  ecma: 2022,
  compress,
  format: { comments: /^!/, ascii_only: true },
});
/** Drops warnings about the code of other packages. */
const onLog = (level, log, handle) => {
  if (![log.id, ...(log.ids ?? [])].some((id) => id?.includes('node_modules'))) handle(level, log);
};
const input = join(source, 'imh-competencies.ts');

// Removes chunks of earlier builds: their names contain a hash. Other files in the folder are kept.
await rm(join(dist, 'chunks'), { recursive: true, force: true });

// One module graph for both outputs: reading and tree shaking 745 modules is a third of the work.
export default {
  input,
  plugins: [...plugins, embed(here, { plugins, onLog, small, banner }), companions(here)],
  onLog,
  output: [
    {
      file: join(dist, 'imh-competencies.iife.js'),
      format: 'iife',
      inlineDynamicImports: true,
      banner,
      plugins: [smallInAnyEncoding],
    },
    {
      dir: dist,
      format: 'es',
      entryFileNames: '[name].js',
      manualChunks,
      onlyExplicitManualChunks: true,
      chunkFileNames: ({ name, moduleIds }) => `chunks/${name in shared ? name : chunkName(moduleIds)}-[hash].js`,
      banner,
      plugins: [small],
    },
  ],
};
