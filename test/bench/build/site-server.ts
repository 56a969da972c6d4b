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
  /** Compresses immediately, so that no request waits for it. */
  put(path: string, content: string | Uint8Array, headers?: Record<string, string>): void;
  /** Uncompressed content of a path. */
  contentOf(path: string): string | Uint8Array | undefined;
  close(): Promise<void>;
}

/** Serves its files compressed and uncached. (support/page-server.ts, for tests, does not compress.) */
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
      // At 11, a document of ten thousand competencies takes seconds to compress; all subjects load the same one.
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
