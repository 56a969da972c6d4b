import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

export interface SiteServer {
  readonly origin: string;
  /** Compresses at once, so that no visitor waits for it. */
  put(path: string, content: string | Uint8Array, headers?: Record<string, string>): void;
  /** What stands at a path, uncompressed. */
  contentOf(path: string): string | Uint8Array | undefined;
  close(): Promise<void>;
}

/** Sends what it was given, compressed, to be kept by nobody. support/page-server.ts is for tests: it compresses nothing. */
export async function startSite(): Promise<SiteServer> {
  const sent = new Map<string, { body: Uint8Array; headers: Record<string, string> }>();
  const contents = new Map<string, string | Uint8Array>();
  const server = createServer((request, response) => {
    const found = sent.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(found ? 200 : 404, { 'cache-control': 'no-store', ...found?.headers });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    contentOf: (path) => contents.get(path),
    put(path, content, headers = {}) {
      contents.set(path, content);
      const type = types[extname(path)] ?? types['.html']!;
      // Ten thousand competencies take seconds at 11, and whoever sends them at all sends them to everyone alike.
      const body = brotli(content, extname(path) === '.json' ? 5 : 11);
      sent.set(path, { body, headers: { 'content-type': type, 'content-encoding': 'br', ...headers } });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function brotli(content: string | Uint8Array, quality = 11): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
