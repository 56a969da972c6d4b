import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** True if the panel loads the module before it shows anything: its entry imports it, directly or not. */
function isInPanel(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (id === panelEntry) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (modules.getModuleInfo(id)?.importers ?? []).some((importer) => isInPanel(importer, modules, seen));
}

/**
 * Few files for the first view of the panel. Cut by what it shares with the log and with parts that are loaded later,
 * they were 24, and loading them took 40 ms longer. Without the schemas of documents, which take long to build.
 */
const panelChunks = {
  name: (id: string, modules: Modules) => (isInPanel(id, modules) ? 'panel' : null),
  debugName: 'panel',
  test: (id: string) => !/[\\/]zod[\\/]|core[\\/]src[\\/](documents|parsing)[\\/]/.test(id),
  entriesAware: true,
  entriesAwareMergeThreshold: 20_000,
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'extension/dist',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'sidepanel')) return;
      const options = config.build?.rolldownOptions;
      const output = { ...options?.output, codeSplitting: { groups: [panelChunks] } };
      config.build = { ...config.build, rolldownOptions: { ...options, output } };
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
