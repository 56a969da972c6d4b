import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atExit } from './at-exit.js';
import { connectBidi, type Bidi } from './bidi.js';
import { eventually } from './eventually.js';
import { findFirefox } from './find-browsers.mjs';
import { adoptSidebar, errorsOf, hideSidebar, takeFocus, triggerToolbarButton } from './firefox-chrome-scope.js';
import { firefoxPage, type FirefoxPage } from './firefox-page.js';
import { killTree } from './process-tree.js';
import { temporaryFolder } from './temporary-folder.js';

export type { FirefoxElement, FirefoxPage } from './firefox-page.js';

// Any will do: fixed, so that a second launch on the same profile is the same origin and finds its IndexedDB again.
const extensionUuid = '1f3a8b52-6c0d-4e7a-9b1e-5d2c4a7f9e10';

const prefs = {
  'extensions.webextensions.keepStorageOnUninstall': true, // A temporary add-on is uninstalled at every shutdown.
  'extensions.webextensions.keepUuidOnUninstall': true,
  'toolkit.startup.max_resumed_crashes': -1, // Else two killHard() in a row end in the safe-mode question.
  'browser.sessionstore.resume_from_crash': false,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export interface FirefoxOptions {
  /** Folder of a built extension; its manifest must name `browser_specific_settings.gecko.id`. */
  extension?: string;
  /** A profile folder to open again: `profile` of an earlier run. Default: a new one. */
  profile?: string;
  headless?: boolean;
  /** Further preferences, such as `{'intl.accept_languages': 'es'}` or `{'ui.systemUsesDarkTheme': 1}`. */
  prefs?: Record<string, string | number | boolean>;
}

export interface Firefox {
  bidi: Bidi;
  profile: string;
  /** `moz-extension://UUID`, the same at every launch. */
  extensionOrigin: string;
  /** Uncaught errors and blocked resources of the extension's pages and background so far. (console.error is not seen.) */
  complaints(): Promise<string[]>;
  /** Loads a web page in the first tab. */
  navigate(url: string): Promise<FirefoxPage>;
  /** A new tab with a web page. */
  openPage(url: string): Promise<FirefoxPage>;
  /** A new tab with a page of the extension. Unlike the sidebar, it is opened without a toolbar click. */
  openExtensionPage(path: string): Promise<FirefoxPage>;
  /** The toolbar button's real action while `page` is the tab in front; it grants activeTab. */
  clickToolbar(page: FirefoxPage): Promise<void>;
  /** The real sidebar, as soon as it is open. Its `close()` hides it. */
  sidebar(): Promise<FirefoxPage>;
  /** Runs a function in Firefox's own window, with system access. It may use only its arguments. */
  inChromeScope<Args extends unknown[], Value>(run: (...args: Args) => Value, ...args: Args): Promise<Awaited<Value>>;
  /** SIGKILL to the browser and all its children: nothing gets a chance to be written. */
  killHard(): Promise<void>;
  close(): Promise<void>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}
/** Starts Firefox. Throws when there is none, with how to install one. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const found = findFirefox();
  if ('missing' in found) throw new Error(found.missing);
  const { extension, profile = temporaryFolder('firefox'), headless = true } = options;
  const extensionId = extension ? geckoId(extension) : '';
  const extensionOrigin = `moz-extension://${extensionUuid}`;
  writePrefs(profile, {
    ...prefs,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    ...options.prefs,
  });

  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'];
  const child = spawn(found.path, [...(headless ? ['--headless'] : []), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32', // Its own process group, for killTree.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Firefox does not notice that nobody drives it any more; a Chromium on a pipe does.
  const takeBack = atExit(() => child.kill('SIGKILL'));
  void ended.then(takeBack);

  const bidi = await connectBidi(await announcedAddress(child));
  if (extension) await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  const { contexts: tabs } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
  const { contexts: windows } = await bidi.send<Tree>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const firstTab = tabs[0]?.context;
  const browserWindow = windows.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!firstTab || !browserWindow) throw new Error('Firefox opened no window');
  const chrome = firefoxPage(bidi, browserWindow);

  const inChromeScope: Firefox['inChromeScope'] = (run, ...runArgs) =>
    chrome.evaluate(`(${run.toString()})(...${JSON.stringify(runArgs)})`);

  const pageIn = (context: string): FirefoxPage => firefoxPage(bidi, context, (id) => inChromeScope(takeFocus, id));

  async function show(context: string, url: string): Promise<FirefoxPage> {
    const page = pageIn(context);
    // BiDi never sees a moz-extension page finish loading, so all are polled alike.
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    const address = JSON.stringify(new URL(url).href.replace(/#.*/, ''));
    await page.waitFor(`location.href.startsWith(${address}) && document.readyState === 'complete'`, `${url} to load`);
    return page;
  }

  const openPage = async (url: string): Promise<FirefoxPage> => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return show(context, url);
  };

  return {
    bidi,
    profile,
    extensionOrigin,
    inChromeScope,
    openPage,
    navigate: (url) => show(firstTab, url),
    openExtensionPage: (path) => openPage(new URL(path, `${extensionOrigin}/`).href),

    complaints: () => inChromeScope(errorsOf, extensionOrigin),

    async clickToolbar({ context }) {
      await bidi.send('browsingContext.activate', { context });
      if (!(await inChromeScope(triggerToolbarButton, extensionId)))
        throw new Error(`No extension "${extensionId}" is installed`);
    },

    async sidebar() {
      const context = await eventually('the sidebar to open', () => inChromeScope(adoptSidebar, `${extensionOrigin}/`));
      const page = pageIn(context);
      await page.waitFor("document.readyState === 'complete'", 'the sidebar to load');
      return { ...page, close: () => inChromeScope(hideSidebar) };
    },

    async killHard() {
      await killTree(child.pid ?? 0);
      await ended;
    },

    async close() {
      await bidi.send('browser.close');
      await ended;
      bidi.disconnect();
    },
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id) return id;
  throw new Error(`${extension}/manifest.json names no browser_specific_settings.gecko.id: is it the Firefox build?`);
}

function writePrefs(profile: string, values: Record<string, string | number | boolean>): void {
  const lines = Object.entries(values).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

async function announcedAddress(child: ChildProcess): Promise<string> {
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.once('error', (error) => (output += error.message));
  return eventually(
    'Firefox to announce its WebSocket',
    () => {
      const address = /listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (!address && child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}: ${output}`);
      return address;
    },
    { timeout: 60_000 },
  );
}
