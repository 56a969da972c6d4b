import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChrome } from './find-browsers.mjs';

/** @typedef {import('./find-browsers.mjs').FoundBrowser} FoundBrowser */
/** @typedef {import('./find-browsers.mjs').MissingBrowser} MissingBrowser */

/**
 * Opens a page in a window of Chromium or Chrome that has the extension, for a person to try it.
 *
 * The profile is kept in the temporary folder, so that the evidence log is still there the next time.
 * Through the pipe (branded Chrome) the window closes when this process ends.
 *
 * @param {object} options
 * @param {FoundBrowser | MissingBrowser} [options.browser] Default: what findChrome() finds.
 * @param {string} options.extensionDir folder of the built extension, with its manifest.json
 * @param {string} options.url
 * @param {string} [options.profile]
 * @param {boolean} [options.byPipe] Default: for branded Chrome only.
 * @param {number} [options.patience] milliseconds in which a browser that cannot start has ended
 * @returns {Promise<import('node:child_process').ChildProcess | {notOpened: string}>} the running browser, or why there is none
 */
export async function openWithExtension({
  browser = findChrome(),
  extensionDir,
  url,
  profile = join(tmpdir(), 'imh-start-profile'),
  byPipe = 'branded' in browser && browser.branded,
  patience = 3000,
}) {
  if ('missing' in browser) return { notOpened: browser.missing };
  if (!hasDisplay()) return { notOpened: 'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).' };
  const extension = resolve(extensionDir);
  if (!existsSync(join(extension, 'manifest.json')))
    return { notOpened: `${extension} has no manifest.json: build the extension first.` };
  mkdirSync(profile, { recursive: true });
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to start as root with its sandbox; so it is in most containers.
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(byPipe
        ? ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging', 'about:blank']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, url]),
    ],
    { stdio: ['ignore', 'ignore', 'pipe', ...(byPipe ? /** @type {const} */ (['pipe', 'pipe']) : [])] },
  );
  const ended = endOf(child);
  if (!byPipe) return (await Promise.race([ended, after(patience)])) ?? child;

  const pipe = protocolOver(child);
  const opened = openOverPipe(pipe, extension, url).catch((error) => ({ notOpened: String(error.message ?? error) }));
  const trouble = await Promise.race([opened, ended]);
  if (!trouble) return child;
  // When the browser ends, the pipe breaks first; the browser's last output tells more.
  const words = await Promise.race([ended, after(500)]);
  child.kill();
  return words ?? trouble;
}

/**
 * @param {ReturnType<typeof protocolOver>} send
 * @param {string} extension
 * @param {string} url
 */
async function openOverPipe(send, extension, url) {
  await send('Extensions.loadUnpacked', { path: extension });
  const { targetInfos } = await send('Target.getTargets', {});
  await send('Target.createTarget', { url });
  const blank = targetInfos.find(
    (/** @type {{type: string, url: string}} */ each) => each.type === 'page' && each.url === 'about:blank',
  );
  if (blank) await send('Target.closeTarget', { targetId: blank.targetId });
}

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {number} milliseconds @returns {Promise<undefined>} */
const after = (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{notOpened: string}>}
 */
function endOf(child) {
  let lastWords = '';
  child.stderr?.on('data', (chunk) => (lastWords = (lastWords + chunk).slice(-2000)));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ notOpened: `${child.spawnfile} does not start: ${error.message}` }));
    child.once('exit', (code, signal) => {
      // A second process on one profile hands its address to the first and ends well.
      if (code === 0) resolve({ notOpened: 'A window is already open with this profile. Close it and try again.' });
      const words = lastWords.trim().split('\n').slice(-3).join('\n');
      resolve({ notOpened: `${child.spawnfile} ended at once (${signal ?? `code ${code}`}): ${words}` });
    });
  });
}

/**
 * Chrome's DevTools protocol over `--remote-debugging-pipe`: JSON with a zero byte after each message,
 * in on file descriptor 3 and out on 4. Only there may a protocol client load an extension.
 * @param {import('node:child_process').ChildProcess} child
 */
function protocolOver(child) {
  const into = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
  const out = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
  /** @type {Map<number, {resolve: (result: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  let lastId = 0;
  let rest = '';
  out.setEncoding('utf8').on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const { id, result, error } of messages.map((text) => JSON.parse(text))) {
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  into.on('error', (error) => waiting.forEach(({ reject }) => reject(error)));
  /** @param {string} method @param {object} params @returns {Promise<any>} */
  return (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++lastId, { resolve, reject });
      into.write(`${JSON.stringify({ id: lastId, method, params })}\0`);
    });
}
