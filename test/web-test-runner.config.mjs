import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { bundledTests } from './support/bundled-tests.mjs';
import { countResults } from './support/count-results.mjs';
import { findChrome } from './support/find-browsers.mjs';
import { importBundled } from './support/import-bundled.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const chrome = findChrome();
if ('missing' in chrome) throw new Error(chrome.missing);

/** Requests for the late answer, which are answered once a test requests `/answers/release`. */
const waiting = [];

/** Answers that a widget may get where it hoped for a framework: `/answers/<name>`. */
async function answers(context, next) {
  // A curly quote of an editor becomes part of the address.
  const name = /(?:^|[“”]|%E2%80%9[CD])\/answers\/([\w.-]+)/.exec(context.path)?.[1];
  if (!name) return next();
  const page = '<!doctype html><title>Sign in</title><h1>Members only</h1><img src=x onerror="window.harmed = true">';
  const known = {
    'sign-in.json': () => ({ type: 'text/html', body: page }),
    'broken.json': () => ({ body: '{"format": "imh-framework", "nodes": [' }),
    'empty.json': () => ({ body: '' }),
    'list.json': () => ({ body: '[1, 2]' }),
    'trainings.json': () => ({ body: '{"format": "imh-trainings", "formatVersion": 1}' }),
    'newer.json': () => ({ body: '{"format": "imh-framework", "formatVersion": 2}' }),
    // Not 404: the runner counts a page's missing files as failures.
    'gone.json': () => ({ status: 410 }),
    'sri.json': () => ({ status: 410 }),
    'forbidden.json': () => ({ status: 403 }),
    'broken-server.json': () => ({ status: 503 }),
    'late.json': async () => {
      await new Promise((resolve) => waiting.push(resolve));
      const garden = JSON.parse(await readFile(`${root}test/fixtures/frameworks/garden.json`, 'utf8'));
      return { body: JSON.stringify({ ...garden, id: 'urn:example:late' }) };
    },
    release: () => {
      for (const send of waiting.splice(0)) send();
      return { body: '{}' };
    },
    'large.json': () => ({ body: `"${'x'.repeat(20_000_000)}"` }),
    'again.json': async () => ({ status: 500 }),
  };
  const { status = 200, type = 'application/json', body = 'nothing' } = (await known[name]?.()) ?? { status: 404 };
  context.status = status;
  context.type = type;
  context.body = body;
}

/** The files of pdf.js that the extension is built with (wxt.config.ts), for elements that read PDFs. */
async function pdfFiles(context, next) {
  const name = /^\/pdf\/([\w.]+)$/.exec(context.path)?.[1];
  if (!name) return next();
  const pdfjs = `${root}extension/node_modules/pdfjs-dist/`;
  context.type = 'text/javascript';
  context.body = await readFile(`${pdfjs}${name.startsWith('pdf.') ? 'legacy/build' : 'wasm'}/${name}`);
}

/** Built files as they are: the server would parse and compile them again. */
async function builtFiles(context, next) {
  const name = /^\/(widget\/dist\/[\w./-]+\.js)$/.exec(context.path)?.[1];
  if (!name) return next();
  context.type = 'text/javascript';
  context.body = await readFile(`${root}${name}`);
}

/**
 * Stand-ins for record stores by name: `/record-store/<name>/xAPI/`. What is posted to `answers` is answered next; from
 * `hold` to `release`, requests wait.
 */
const { StandInRecordStore } = await importBundled('test/support/stand-in-record-store.ts');
const recordStores = new Map();
async function recordStoreAnswers(context, next) {
  const [, name, path] = /^\/record-store\/([\w-]+)\/(.*)$/.exec(context.path) ?? [];
  if (!name) return next();
  if (!recordStores.has(name)) recordStores.set(name, new StandInRecordStore());
  const store = recordStores.get(name);
  context.type = 'application/json';
  if (path === 'answers') {
    let text = '';
    for await (const chunk of context.req) text += chunk;
    store.answers.push(...JSON.parse(text));
    context.body = '[]';
  } else if (path === 'hold' || path === 'release') {
    store[path]();
    context.body = '[]';
  } else if (path === 'all') {
    context.body = JSON.stringify([...store.statements.values()]);
  } else {
    const { status, body = '', headers = {} } = await store.answer(context.req);
    context.status = status;
    context.set(headers);
    context.body = body;
  }
}

/** `npm run prove:properties` gives properties more cases, and more time. */
const proves = Number(process.env.IMH_RUNS ?? 1) > 1;

const exportConditions = ['production', 'default'];

export default {
  rootDir: root,
  files: [`${root}test/!(node_modules)/**/*.browser.test.ts`],
  nodeResolve: { exportConditions, extensions: ['.ts', '.js', '.mjs'] },
  middleware: [
    bundledTests(root, { exportConditions, tsconfig: `${root}tsconfig.json` }),
    answers,
    recordStoreAnswers,
    pdfFiles,
    builtFiles,
  ],
  reporters: [defaultReporter(), countResults()],
  concurrency: 1,
  plugins: [
    {
      name: 'schemas',
      resolveMimeType: ({ path }) => (path.endsWith('.schema.json') ? 'js' : undefined),
      transform: ({ path, body }) => (path.endsWith('.schema.json') ? `export default ${body}` : undefined),
    },
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: chrome.path,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
  testFramework: { config: { timeout: proves ? 600_000 : 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: proves ? 1_800_000 : 240_000,
  testRunnerHtml: (path) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title></head><body><script type="module" src="${path}"></script></body></html>`,
};
