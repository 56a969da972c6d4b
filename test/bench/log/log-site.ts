import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface LogSite {
  /** Origin of one log: each has a database of its own. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The scripts of the benchmark: the log page of the extension as it is, and the page that measures the storage. */
export async function bundleLogPages(root: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: {
      log: join(root, 'extension/entrypoints/log/main.ts'),
      storage: join(root, 'test/bench/log/pages/storage-page.ts'),
    },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production', 'default'],
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*\//, '/'), text]));
}

/** Serves the pages from a new port. */
export async function serveLog(scripts: ReadonlyMap<string, string>): Promise<LogSite> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const script = scripts.get(pathname);
    if (script !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (!/^\/(log|storage)$/.test(pathname)) response.writeHead(404).end();
    else {
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Log</title><body><script type="module" src="${pathname}.js"></script></body></html>`;
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
