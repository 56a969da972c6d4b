import { fileURLToPath } from 'node:url';
import { type PageServer, servePages } from './page-server.js';

/** The built builder.html on a static host that sends no policy: the page brings its own. */
export function serveBuilder(): Promise<PageServer> {
  return servePages(fileURLToPath(new URL('../../widget/dist', import.meta.url)), {
    csp: null,
    routes: { '/favicon.ico': { type: 'image/x-icon' } },
  });
}
