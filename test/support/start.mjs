// npm start: installs, builds, serves the demo site, and opens a browser with the extension where it can.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { isForMembers, MembersArea } from '../../widget/demo/members-area.mjs';
import { withParts } from '../../widget/demo/parts.mjs';
import { prepare, root } from './prepare.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** As strict as a site can be; the elements and every page of the demo work under it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** The demo site with what is built beside it, as an association's own server would have them. */
const folders = [
  ['/dist/', join(root, 'widget/dist')],
  ['/frameworks/', join(root, 'widget/dist/frameworks')],
  ['/requirements/', join(root, 'widget/dist/requirements')],
  ['/', join(root, 'widget/demo')],
];

/** @param isSignedIn whether files for members may be read; others get the sign-in page, as on most platforms */
async function fileAt(pathname, isSignedIn) {
  if (pathname === '/sign-in') return fileAt('/sign-in.html', isSignedIn);
  for (const [prefix, folder] of folders) {
    if (!pathname.startsWith(prefix)) continue;
    const rest = pathname.slice(prefix.length) || 'index.html';
    const path = normalize(join(folder, rest));
    if (!path.startsWith(folder + sep)) continue;
    if (isForMembers(path) && !isSignedIn) return fileAt('/sign-in', isSignedIn);
    const body = await readFile(path).catch(() => undefined);
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (body) return { body: type === types['.html'] ? await withParts(String(body), rest) : body, type };
  }
  return undefined;
}

/** @returns {Promise<{address: string, close: () => void}>} */
export async function serveDemo(port = 8765) {
  const members = new MembersArea();
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const signing = await members.answer(request, pathname);
      if (signing) return response.writeHead(signing.status, signing.headers).end();
      const file = await fileAt(decodeURIComponent(pathname), members.isSignedIn(request));
      response.writeHead(file ? 200 : 404, {
        'content-type': file?.type ?? 'text/plain; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': policy,
        // Frameworks are public: without this header, the extension could not read them. Browsers send no cookies with
        // requests that rely on it, so that other sites cannot read the files for members.
        'access-control-allow-origin': '*',
      });
      response.end(file?.body ?? `Nothing at ${pathname}`);
    } catch (error) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', (error) => {
      // Another program uses the port: any free one will do.
      if (error.code === 'EADDRINUSE') server.listen(0, 'localhost', resolve);
      else reject(error);
    });
    server.listen(port, 'localhost', resolve);
  });
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

async function start() {
  prepare();
  const { address } = await serveDemo(Number(process.env.PORT) || undefined);
  console.log(`\n  Demo site:  ${address}`);
  // Imported late: on a bare machine, its dependencies have only just been installed.
  const { openWithExtension } = await import('./open-with-extension.mjs');
  const extensionDir = join(root, 'extension/dist/chrome-mv3');
  const opened =
    process.env.IMH_OPEN === 'no'
      ? { notOpened: 'IMH_OPEN is "no"' }
      : await openWithExtension({ extensionDir, url: address });
  if (!('notOpened' in opened)) {
    console.log('  A browser with the extension is open: click the green leaf in its toolbar on any article.');
  } else {
    console.log(`
  No browser was opened. ${opened.notOpened}
  To try the extension by hand:
    Chrome, Edge, Chromium: chrome://extensions → Developer mode → Load unpacked → ${extensionDir}
    or: chromium --load-extension=${extensionDir} ${address}
    Firefox: about:debugging#/runtime/this-firefox → Load Temporary Add-on → ${join(root, 'extension/dist/firefox-mv3/manifest.json')}`);
  }
  console.log('\n  Ctrl+C ends it.\n');
}

if (process.argv[1]?.endsWith('start.mjs')) {
  start().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
