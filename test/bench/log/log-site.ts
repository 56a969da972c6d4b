import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface LogSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** The scripts of the benchmark by their paths: one measures the storage, with the worker that reads its file; one fills the log of the extension. */
export async function bundleLogPages(root: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: {
      storage: join(root, 'test/bench/log/pages/storage-page.ts'),
      seed: join(root, 'test/bench/log/pages/seed-page.ts'),
      'log-file-worker': join(root, 'extension/features/backup/log-file-worker.ts'),
    },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production', 'default'],
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*\//, '/'), text]));
}

/** Serves the page that measures the storage. */
export async function serveLog(scripts: ReadonlyMap<string, string>): Promise<LogSite> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const script = scripts.get(pathname);
    if (script !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (pathname !== '/storage') response.writeHead(404).end();
    else {
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Storage</title><body><script src="/storage.js"></script></body></html>`;
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
