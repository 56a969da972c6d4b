import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const pdfjs = dirname(createRequire(new URL('extension/', import.meta.url)).resolve('pdfjs-dist/package.json'));

/** Files that pdf.js loads by their address, once a PDF is read: its worker, and two decoders of scanned pictures. */
const pdfFiles = {
  'pdf.worker.min.mjs': 'legacy/build/pdf.worker.min.mjs',
  'jbig2_nowasm_fallback.js': 'wasm/jbig2_nowasm_fallback.js',
  'openjpeg_nowasm_fallback.js': 'wasm/openjpeg_nowasm_fallback.js',
  LICENSE: 'LICENSE',
  LICENSE_JBIG2: 'wasm/LICENSE_JBIG2',
  LICENSE_OPENJPEG: 'wasm/LICENSE_OPENJPEG',
};

const panelEntry = join(import.meta.dirname, 'extension/entrypoints/sidepanel/main.ts');

/** The modules that the panel uses before it shows anything. Importing a package is not using all of it. */
async function firstViewOfPanel(): Promise<ReadonlySet<string>> {
  const {
    metafile: { outputs },
  } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: [panelEntry],
    outdir: 'not-written',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    minifySyntax: true,
    metafile: true,
    write: false,
  });
  const used = new Set<string>();
  const add = (output: string) => {
    const { inputs = {}, imports = [] } = outputs[output] ?? {};
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      if (bytesInOutput > 0) used.add(realpathSync(join(import.meta.dirname, path)));
    for (const { path, kind } of imports) if (kind === 'import-statement') add(path);
  };
  add(Object.keys(outputs).find((output) => outputs[output]!.entryPoint?.endsWith('sidepanel/main.ts'))!);
  return used;
}

const panelModules = await firstViewOfPanel();

/** Short words of each language that other files need too, and what every page needs: not worth files of their own. */
const sharedModules =
  /[\\/](words[\\/](field-on-path|(english|spanish)-(topics|summary))|strings[\\/]e[ns][\\/]plural)\.ts$|look[\\/]page\.css$|wxt-html-plugins/;

/**
 * One file for the first view of the panel. Cut by what it shares with the log and with parts that are loaded later, it
 * was 24 files, and loading them took 40 ms longer; merged again to fewer (`entriesAwareMergeThreshold`), two of them
 * imported each other, and a class extended one that did not exist yet. Without the schemas of documents, which take
 * long to build, and without the entry, which is run.
 */
const panelChunks = {
  name: 'panel',
  test: (id: string) =>
    (panelModules.has(id) || sharedModules.test(id)) &&
    id !== panelEntry &&
    !/[\\/]zod[\\/]|core[\\/]src[\\/](documents|parsing)[\\/]/.test(id),
};

/** The shipped frameworks, by the modules that export them. */
const frameworkModules = /[\\/]packages[\\/]frameworks[\\/]src[\\/](starter[\\/]starter|mass-aimh|wi-aimh)\.ts$/;

/** Longer JSON, in characters, is parsed when it is first used. */
const longJson = 2000;

/**
 * Writes the shipped frameworks as JSON: a browser parses 200 kB of it in 1 ms, and runs the same as code in 10 ms. What
 * is long, such as the nodes, is parsed when it is first used: the panel shows no more than the titles at first, and the
 * objects of three frameworks made V8 collect garbage for 12 ms before its first frame. Text that is not parsed is so cheap
 * that the frameworks are in the panel's own file: in files of their own they took 13 ms longer.
 */
const frameworksAsJson: Plugin = {
  name: 'frameworks-as-json',
  load: {
    filter: { id: frameworkModules },
    async handler(id) {
      const { outputFiles } = await build({ entryPoints: [id], bundle: true, format: 'esm', write: false });
      const exported: Record<string, object> = await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
      );
      return Object.entries(exported)
        .map(([name, value]) => `export const ${name} = {\n${Object.entries(value).map(propertyOf).join(',\n')}\n};`)
        .join('\n');
    },
  },
};

/** Source text of a property of an object literal; a getter replaces itself with the value. */
function propertyOf([name, value]: [string, unknown]): string {
  const [key, json] = [JSON.stringify(name), JSON.stringify(value)];
  if (json.length < longJson) return `${key}: ${json}`;
  return `get ${key}() {
    const value = JSON.parse(${JSON.stringify(json)});
    Object.defineProperty(this, ${key}, { value, enumerable: true, configurable: true, writable: true });
    return value;
  }`;
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'extension/dist',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [frameworksAsJson] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'sidepanel')) return;
      const options = config.build?.rolldownOptions;
      const output = { ...options?.output, codeSplitting: { groups: [panelChunks] } };
      // Every browser that the extension supports preloads modules by itself.
      config.build = { ...config.build, rolldownOptions: { ...options, output }, modulePreload: { polyfill: false } };
    },
    'build:publicAssets': (_wxt, files) => {
      for (const [name, path] of Object.entries(pdfFiles))
        files.push({ relativeDest: `pdf/${name}`, absoluteSrc: join(pdfjs, path) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    // test/repo/manifest.test.ts lists the reason for each permission.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Requested for one site when it is needed: a link that cannot be read otherwise, or a record store to send to.
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    // Firefox gives pages of an extension no database in private windows, so there is no log to save to.
    incognito: browser === 'firefox' ? 'not_allowed' : 'spanning',
    action: { default_title: '__MSG_toolbar__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_toolbar__',
      },
    },
    // The network is used only for documents whose address the user enters or has accepted, and for statements that the user
    // sends to a record store; the browser blocks everything else.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https: http://localhost:*; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'competency-evidence-log@imh-competencies',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
