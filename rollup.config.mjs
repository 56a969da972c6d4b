import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { builder } from './widget/build/builder.mjs';
import { companions } from './widget/build/companions.mjs';
import { embed } from './widget/build/embed.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = join(here, 'widget/src');
const dist = join(here, 'widget/dist');
/**
 * Chromium compiles every function of a file with this comment at once, in the background, instead of each at its first
 * call: it takes 47 of the 240 ms of script before a self-check can be answered with a processor four times slower. Only
 * for files whose functions nearly all run in a first view. https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad';
const firstViews = new Set(['common', 'rating', 'self-check']);
/** The license is only in the files that a page names. */
const banner = (chunk) => {
  if (chunk.isEntry) return '/*! imh-competencies, MIT */';
  return firstViews.has(nameOf(chunk)) ? compiledAtOnce : '';
};

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
    /widget\/src\/events\/(document-events|init)\.ts$/,
    /widget\/src\/strings\/(counter|strings-in|en\/count|en\/common)\.ts$/,
    /widget\/src\/data\/(load-document|read-document|kinds\/framework)\.ts$/,
    /packages\/elements\/src\/(h|tokens|toggle-styles|idle-work|many-parts|phrase|outline\/outline-content|outline\/outline-rows)\.ts$/,
    /packages\/core\/src\/(documents\/localized-text|parsing\/result|rights\/permissions|outline\/(outline|heading|label-with-term))\.ts$/,
    /packages\/core\/(src\/.*web-address\.ts|dist\/validators\/imh-framework\.js$)/,
  ],
  // What every element but the self-check needs besides.
  fields: [
    /widget\/src\/(element\/(field-styles|switch-attribute)|events\/outline-events)\.ts$/,
    /packages\/core\/src\/(outline\/node-uri|dates\/written-dates)\.ts$/,
    /packages\/elements\/src\/outline\/competency-counts\.ts$/,
  ],
  // What every element but <imh-competencies> needs besides.
  controls: [
    /node_modules\/(.*\/)?lit-html\/(directive|directives\/guard)\.js$/,
    /widget\/src\/element\/announcer\.ts$/,
    /packages\/elements\/src\/action-styles\.ts$/,
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
  dates: [/packages\/(core\/src\/dates\/(dates|hours)|elements\/src\/words\/(english-topics|known-name))\.ts$/],

  // What one view needs after the first one of its element. Each of these files would otherwise be cut into up to ten,
  // which brotli compresses one by one: 13,000 bytes more for all elements together.
  'competency-tools': [
    /widget\/src\/competencies\/(tools\/(?!filter\.|framework-writers)|links\/(?!deep-link|page-address))/,
    /packages\/elements\/src\/outline\/outline-(finder|late-styles|marks|reveal|sift)\.ts$/,
    /packages\/core\/src\/rights\/permitted-framework\.ts$/,
  ],
  'copy-or-save': [/widget\/src\/element\/copy-|packages\/elements\/src\/save-file/],
  'result-part': [
    /widget\/src\/(self-check\/result\/(?!result-stage|source-result)|strings\/(en\/)?self-check-result\.ts$)/,
    /packages\/core\/src\/self-check\/self-check-(summary|distribution)\.ts$/,
  ],
  // The plan and the trainings are also on a program's page, without a self-check.
  plan: [/widget\/src\/self-check\/plan\/(plan-|training-list|written-date)/],
  'result-tools': [/widget\/src\/self-check\/(plan|compare)\//],
  // What a person kept earlier: on this device (loaded at once if there is any), and in a file.
  'kept-checks': [
    /widget\/src\/self-check\/keeping\/kept-checks\.ts$/,
    /packages\/core\/src\/(self-check\/self-check-merge|documents\/canonical-json)\.ts$/,
  ],
  'self-check-keeping': [
    /widget\/src\/(self-check\/keeping\/(answer-file|keeping-actions|open-file)|strings\/(en\/)?self-check-keeping)\.ts$/,
  ],
  // Answers that a person opens: in a self-check and on a reviewer's page.
  answers: [
    /packages\/core\/dist\/validators\/imh-(self-check|reference-rating)\.js$/,
    /widget\/src\/data\/kinds\/(self-check|reference-rating)\.ts$/,
  ],
  // "My path": with what reads a person's own files, and the dates of requirements.
  'my-path': [
    /widget\/src\/(requirements\/path\/(?!define-)|strings\/(en\/)?own-path\.ts$)/,
    /packages\/elements\/src\/(path\/(?!plan-review-view|answer-text|steps-view)|words\/english-path\.ts$)/,
    /packages\/core\/src\/path\/(coming-dates|path-log)\.ts$/,
  ],
  // The plan of an earlier self-check: in "My path" and in a result.
  'plan-review': [
    /packages\/elements\/src\/(path\/(plan-review-view|answer-text)|words\/english-plan)\.ts$/,
    /packages\/core\/src\/path\/(answer-changes|plan-review|self-check-history)\.ts$/,
  ],
  periods: [/packages\/core\/src\/progress\/period\.ts$/],
  'requirement-steps': [
    /packages\/(elements\/src\/(path\/steps-view|words\/english-steps)|core\/src\/dates\/written-month-days)\.ts$/,
  ],
  'reference-tools': [
    /widget\/src\/reference\/(finish\/(?!finish-part)|request\/request-(form|view)|draft\/other-tab-)/,
    /widget\/src\/strings\/(en\/)?reference-finish\.ts$/,
  ],
  'trainings-tools': [
    /widget\/src\/trainings\/(save-evidence|finding|guide-filter|competency-details|filter-names|filter-chips|ways-out)\.ts$/,
    /packages\/core\/src\/trainings\/training-evidence\.ts$/,
  ],
  // A guide as a crosswalk, or on paper, which begins with the figures of the crosswalk.
  'guide-views': [/widget\/src\/(trainings\/(by-competency|print)\/|strings\/(en\/)?guide-views\.ts$)/],
  // For a guide's figures and for a reviewer.
  tables: [/packages\/elements\/src\/evidence\/table-/],
  // Dates as people write them: in a plan, and in a guide from a spreadsheet.
  'read-date': [/packages\/core\/src\/dates\/(read-date|date-forms|month-names|spreadsheet-days)\.ts$/],
  // A guide from a spreadsheet.
  'guide-table': [
    /widget\/src\/(data\/trainings-from-table|trainings\/table-faults|strings\/(en\/)?guide-table)\.ts$/,
    /packages\/formats\/src\/(guide\/|table\/table-file|past\/(date-columns|stated-order|topic-words|competency-words)|draft\/level-names|file\/decode-text)/,
    /packages\/core\/src\/rights\/competency-tag/,
  ],
  'matching-trainings': [
    /packages\/core\/src\/trainings\/matching-trainings\.ts$|widget\/src\/trainings\/fitting-trainings\.ts$/,
  ],
  // Find what is wrong with an invalid document of an association …
  'public-document-faults': [/dist\/validators\/imh-(framework|trainings|crosswalk)-detailed\.js$/],
  // … or of a person, with the requirements that a reviewer's page compares it with.
  'personal-document-faults': [
    /dist\/validators\/imh-(evidence-log|self-check|reference-rating|requirements|team-sums)-detailed\.js$/,
  ],
  failure: [
    /widget\/src\/(failure\/(?!failure-styles)|strings\/(en\/)?failure\.ts$)/,
    /packages\/elements\/src\/document-errors\/(?!spanish)/,
    /packages\/core\/src\/parsing\/document-error\.ts$/,
  ],
  // Requirements, and what they ask besides hours.
  'requirements-kind': [
    /widget\/src\/data\/kinds\/requirements\.ts$/,
    /packages\/core\/(dist\/validators\/imh-requirements\.js|src\/documents\/asked-fields\.ts)$/,
    /packages\/elements\/src\/words\/english-asked\.ts$/,
  ],
  // A reviewer's page reads a file …
  'evidence-files': [
    /widget\/src\/evidence\/files\/(define-notices|notices-element|checksum|fault-sentence|file-text|named-logs|live-of|read-)/,
    /widget\/src\/(strings\/(en\/)?evidence-files|data\/kinds\/(evidence-log|team-sums))\.ts$/,
    /packages\/core\/dist\/validators\/imh-(evidence-log|team-sums)\.js$/,
    /packages\/core\/src\/(log\/(evidence-kind|kind-minutes|index\/entry-totals|possible-duplicates|heads|entry-facts)|review\/review-log|steps|framework-update\/similar-text)\.ts$/,
    /packages\/(formats\/src\/zip\/|elements\/src\/(light-dom-element|in-slices))/,
  ],
  // … and then shows it: people, a person, their team.
  'evidence-review': [
    /widget\/src\/evidence\/((people|person)\/|(review|level-name|page-styles)\.ts$)/,
    /widget\/src\/strings\/(en\/)?evidence-(people|person|review|questions|certificates|coverage|entry|progress)\.ts$/,
    /packages\/elements\/src\/(evidence\/(?!table-)|when-open|words\/english\.)/,
    /packages\/core\/src\/(progress\/|review\/|team\/(answers-by-node|level-counts)|log\/(coverage|gaps))/,
  ],
  // A team's figures, on a reviewer's page and on a program's.
  'evidence-team': [
    /widget\/src\/(evidence\/team\/(?!save)|strings\/(en\/)?evidence-team\.ts$)/,
    /packages\/core\/src\/team\/(?!answers-by-node|level-counts)/,
  ],
  // Writes a team's sums to a file; needs what makes an id, which is in the chunk of a rating.
  'team-sums-file': [/widget\/src\/evidence\/team\/saved?-(team-)?sums\.ts$/],
  'es-common': [/widget\/src\/strings\/es\/common\.ts$/, /packages\/elements\/src\/words\/spanish-topics\.ts$/],
  'es-evidence-review': [
    /widget\/src\/strings\/es\/evidence-(people|person|team|review|questions|certificates|coverage|entry|progress)\.ts$/,
    /packages\/elements\/src\/words\/spanish\.ts$/,
  ],
};
const manualChunks = (id) => Object.keys(shared).find((name) => shared[name].some((pattern) => pattern.test(id)));
const nameOf = ({ moduleIds }) => manualChunks(moduleIds.at(-1)) ?? chunkName(moduleIds);

const plugins = [
  nodeResolve({ extensions: ['.ts', '.js'] }),
  minifyTemplateLiterals({ include: ['**/*.ts'] }),
  esbuild({ target: 'es2022', tsconfig: join(here, 'tsconfig.json') }),
];
/** A third pass takes as long as the first two and saves nothing: 208,578 bytes in brotli with two, 208,682 with three. */
const compress = { passes: 2, unsafe_arrows: true, unsafe_methods: true };
/** One worker for each output: they run in parallel, and each further worker has to compile terser again. */
const maxWorkers = 1;
const small = terser({ maxWorkers, ecma: 2022, compress, format: { comments: /^!|^# allFunctionsCalledOnLoad/ } });
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
/** For pages of ours that have a module graph of their own. */
const ownGraph = { plugins, onLog, small, banner };

// Removes chunks of earlier builds: their names contain a hash. Other files in the folder are kept.
await rm(join(dist, 'chunks'), { recursive: true, force: true });

// One module graph for both outputs: reading and tree shaking 745 modules is a third of the work.
export default {
  input,
  plugins: [...plugins, embed(here, ownGraph), builder(here, ownGraph), companions(here)],
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
      // Short names of few characters: they are paid in every chunk that names another, and never compress. 28 bits tell
      // the versions of a chunk apart; seven characters are the least that rollup needs for so many chunks.
      hashCharacters: 'hex',
      chunkFileNames: (chunk) => `chunks/${nameOf(chunk)}-[hash:7].js`,
      banner,
      plugins: [small],
    },
  ],
};
