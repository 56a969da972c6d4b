import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Source } from '@imh/capture';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const ENTRY = fileURLToPath(new URL('../../packages/capture/src/index.ts', import.meta.url));
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Reading {
  source: Source;
  /** Milliseconds in the browser, without parsing the page. */
  took: number;
}

export interface Reader {
  read(html: string, address?: string): Promise<Source>;
  /** Reads many pages, each parsed and read once. `polluted` names what a page added to the built-in prototypes. */
  readAll(pages: readonly { readonly html: string; readonly address: string }[]): Promise<{
    readonly readings: readonly Reading[];
    readonly polluted: readonly string[];
  }>;
  close(): Promise<void>;
}

/** The real reader in a real Chromium. Pages are parsed in a blank one, so that their scripts and network never run. */
export async function openReader(): Promise<Reader> {
  const bundle = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'capture',
    target: 'es2022',
    charset: 'ascii',
  });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: false,
    args: ARGS,
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  const read = (html: string, address: string) =>
    page.evaluate(
      ([html, address]) => {
        const { readSource } = (globalThis as unknown as { capture: typeof import('@imh/capture') }).capture;
        return readSource(new DOMParser().parseFromString(html, 'text/html'), address);
      },
      [html, address] as const,
    );
  return {
    read: (html, address = 'https://example.org/page') => read(html, address),
    readAll: (pages) =>
      page.evaluate((given) => {
        const { readSource } = (globalThis as unknown as { capture: typeof import('@imh/capture') }).capture;
        const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
        const names = () => prototypes.flatMap((prototype) => Object.getOwnPropertyNames(prototype));
        const before = new Set([...names(), ...Object.keys(globalThis)]);
        const readings = given.map(({ html, address }) => {
          const document = new DOMParser().parseFromString(html, 'text/html');
          let [source, took] = [readSource(document, address), Infinity];
          // A time that is long on a busy machine only is not the page's: the least of five counts.
          for (let round = 0; round < 5 && took > 100; round += 1) {
            const start = performance.now();
            source = readSource(document, address);
            took = Math.min(took, performance.now() - start);
          }
          return { source, took };
        });
        return { readings, polluted: [...names(), ...Object.keys(globalThis)].filter((name) => !before.has(name)) };
      }, pages),
    close: () => browser.close(),
  };
}

function findChromium(): string {
  if (process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  for (const name of ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Try the next name.
    }
  }
  throw new Error(
    'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program.',
  );
}
