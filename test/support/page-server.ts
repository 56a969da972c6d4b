import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Answer {
  /** Default 200. */
  status?: number;
  /** Media type. Default `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export interface Asked {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A page's HTML, a whole answer, or a function of the request. */
export type Route = string | Answer | ((asked: Asked) => Answer | Promise<Answer>);

export interface PageServer {
  /** `http://127.0.0.1:PORT`. Two servers are two origins, for cross-origin tests. */
  origin: string;
  /** `METHOD /path?query` of every request so far, to prove what was sent and what was not. */
  requests: string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Content-Security-Policy of every answer, or null for none. Default: `savedPagePolicy`. */
  csp?: string | null;
  /** Whether pages of other origins may read the answers. Default: no. */
  cors?: boolean;
  /** Further routes, tried before the folder. */
  routes?: Record<string, Route>;
}

/** For a saved page: its scripts do not run, and nothing is requested from other sites. */
export const savedPagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What a members' area answers to someone who is not signed in: HTML, and status 200. */
export const signInPage: Answer = {
  body: '<!doctype html><html lang="en"><title>Sign in</title><h1>Members only</h1><form method="post"><label>Email <input name="email"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form></html>',
};

/** The smallest PDF that viewers open: one empty page. */
export const pdf: Answer = {
  type: 'application/pdf',
  body: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/**
 * Serves a folder of files, or a map of path (`/page`) to route, on this machine only. Anything else is a 404.
 */
export async function servePages(
  source: string | Record<string, Route>,
  options: ServeOptions = {},
): Promise<PageServer> {
  const csp = options.csp === undefined ? savedPagePolicy : options.csp;
  const folder = typeof source === 'string' ? source : undefined;
  const routes = new Map(Object.entries({ ...(typeof source === 'string' ? {} : source), ...options.routes }));
  const requests: string[] = [];

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    const route = routes.get(url.pathname);
    if (typeof route === 'string') return { body: route };
    if (typeof route === 'function')
      return route({ method: request.method ?? 'GET', url, headers: request.headers, body: await read(request) });
    return route ?? (await fileIn(folder, url.pathname)) ?? notFound(url.pathname);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status = 200, type = types['.html'], headers = {}, body = '' } = await answer(request).catch(failed);
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      ...(csp && { 'content-security-policy': csp }),
      ...(options.cors && { 'access-control-allow-origin': '*' }),
      ...headers,
    });
    response.end(body);
  }

  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The folder of real files to test against: IMH_DATA, else ../shared/data beside the repository.
 * @returns undefined if it is missing, so that the test can report "skipped: no real data"
 * @throws in CI, and if IMH_DATA names a folder that does not exist
 */
export function realData(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = env.IMH_DATA || fileURLToPath(new URL('../../../shared/data', import.meta.url));
  if (existsSync(folder)) return folder;
  if (env.IMH_DATA) throw new Error(`IMH_DATA is "${folder}", but there is no such folder.`);
  if (env.CI === 'true')
    throw new Error(`No real data at ${folder}. In CI that is a failure: set IMH_DATA to the folder.`);
  return undefined;
}

async function fileIn(folder: string | undefined, pathname: string): Promise<Answer | undefined> {
  if (!folder) return undefined;
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (!path.startsWith(folder.replace(/[/\\]?$/, sep))) return undefined;
  const body = await readFile(path).catch(() => undefined);
  return body && { body, type: types[extname(path)] ?? 'application/octet-stream' };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const notFound = (pathname: string): Answer => ({
  status: 404,
  body: `<!doctype html><html lang="en"><title>Not found</title><h1>Not found: ${encodeURI(pathname)}</h1></html>`,
});

const failed = (error: unknown): Answer => ({ status: 500, type: 'text/plain; charset=utf-8', body: String(error) });
