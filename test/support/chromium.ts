import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { eventually } from './eventually.js';
import { findChrome } from './find-browsers.mjs';
import { killTree } from './process-tree.js';
import { temporaryFolder } from './temporary-folder.js';

// Playwright ignores targets of type "other", which is what a side panel is at first. With this switch (undocumented;
// Playwright 1.65.1, November 2026) the real side panel is an ordinary Page: locators, typing, screenshots.
// harness.test.ts verifies that.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface ChromiumOptions {
  /** Folder of a built extension, with its manifest.json. */
  extension?: string;
  /** A profile folder to open again: `profile` of an earlier run. Default: a new one. */
  profile?: string;
  headless?: boolean;
  args?: string[];
  /** Such as `es`: the language of web pages and of `chrome.i18n` alike. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** Pages may play sound at once, and the browser knows that they do. Default: false. */
  sound?: boolean;
  /** CSS pixels that sidePanel() gives the panel; a real one is about this wide. */
  sidePanelSize?: { width: number; height: number };
  /** How the extension gets in. Default: the command line flag, and the protocol for branded Chrome, which ignores the flag. */
  loadBy?: 'flag' | 'protocol';
  /** Allows the extension in private windows; only by protocol. */
  isPrivateAllowed?: boolean;
}

export interface Chromium {
  context: BrowserContext;
  /** Stays on disk until the test process ends, so that it can be opened again. */
  profile: string;
  extensionId: string;
  /** So far: console errors and warnings of the extension's pages and worker, uncaught errors of its pages. */
  complaints(): Promise<string[]>;
  extensionUrl(path: string): string;
  /** A new tab with a web page. */
  openPage(url: string): Promise<Page>;
  /** A new tab with a page of the extension. Unlike the panel, it is opened without a toolbar click. */
  openExtensionPage(path: string): Promise<Page>;
  /** The real click on the toolbar icon while `page` is the tab in front; it grants activeTab. */
  clickToolbar(page: Page): Promise<void>;
  /** The real side panel, as soon as it is open. `close()` of the page closes the panel. */
  sidePanel(): Promise<Page>;
  /** The background worker, once it is awake: a message or a click wakes it, this does not. */
  worker(): Promise<Worker>;
  /** Ends the background worker as an idle browser does; the next event wakes it. */
  stopWorker(): Promise<void>;
  /** SIGKILL to the browser and all its children: nothing gets a chance to be written. */
  killHard(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium or Chrome. Throws when there is none, with how to install one. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const found = findChrome();
  if ('missing' in found) throw new Error(found.missing);
  const { extension, profile = temporaryFolder('chromium'), locale, colorScheme } = options;
  const loadBy = options.loadBy ?? (found.branded ? 'protocol' : 'flag');

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: options.headless ?? true,
    chromiumSandbox: false,
    // Without our own flag this one of Playwright's would win, and the click would crash Chromium 156.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.sound ? ['--mute-audio'] : [])],
    ...(locale && { locale }),
    ...(colorScheme && { colorScheme }),
    args: [
      ...quietFlags,
      ...(locale ? [`--lang=${locale}`] : []),
      ...(extension && loadBy === 'flag'
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...(extension && loadBy === 'protocol' ? ['--enable-unsafe-extension-debugging'] : []),
      ...(options.sound ? ['--autoplay-policy=no-user-gesture-required'] : []),
      ...(options.args ?? []),
    ],
  });
  // Pages are local: what has not come after half a minute on a busy machine will not come.
  context.setDefaultTimeout(30_000);
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for a persistent context; 1.65.1 does');
  const protocol = await browser.newBrowserCDPSession();
  const browserPid = await pidOfBrowser();
  const extensionId = extension ? await findExtensionId(extension) : '';
  const origin = `chrome-extension://${extensionId}/`;
  const complaints: string[] = [];

  context.on('console', (message) => {
    const from = message.location().url || (message.page() ?? message.worker())?.url() || '';
    const bad = message.type() === 'error' || message.type() === 'warning';
    if (extension && bad && from.startsWith(origin)) complaints.push(`${message.type()}: ${message.text()} (${from})`);
  });
  context.on('weberror', (webError) => {
    const from = webError.page()?.url() ?? origin;
    if (extension && from.startsWith(origin)) complaints.push(`uncaught: ${webError.error().message} (${from})`);
  });

  async function pidOfBrowser(): Promise<number> {
    const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('SystemInfo.getProcessInfo names no browser process');
    return main.id;
  }

  async function findExtensionId(path: string): Promise<string> {
    if (loadBy === 'protocol') {
      // Younger (Chromium 156) than Playwright's types.
      const wanted = { path, enableInIncognito: options.isPrivateAllowed ?? false };
      return (await protocol.send('Extensions.loadUnpacked', wanted)).id;
    }
    return eventually(`the extension in ${path} to be loaded (is its manifest.json valid?)`, async () => {
      const { extensions } = await protocol.send('Extensions.getExtensions');
      return extensions.find((each) => each.path === path)?.id;
    });
  }

  async function tabTargetOf(page: Page): Promise<string> {
    const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const sameAddress = targetInfos.filter(({ url }) => url === page.url());
    // The protocol does not tell which page a tab target shows: of two tabs with one address, the active one is used.
    const target = sameAddress.find(isInFront) ?? sameAddress[0] ?? targetInfos.find(isInFront);
    if (target) return target.targetId;
    throw new Error(`No tab shows ${page.url()}. Open tabs: ${targetInfos.map(({ url }) => url).join(', ') || 'none'}`);
  }

  const isOurs = (worker: Worker): boolean => worker.url().startsWith(origin);

  /** Only a tab's document has a current tab; the protocol calls both "page" once the panel has loaded. */
  async function isPanel(page: Page): Promise<boolean> {
    if (page.isClosed() || !page.url().startsWith(origin)) return false;
    return page.evaluate<boolean>('chrome.tabs.getCurrent().then((tab) => tab === undefined)');
  }

  // Playwright keeps listing a worker after it has stopped; the protocol's targets do not.
  async function workerTargets(): Promise<string[]> {
    const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.filter(({ url }) => url.startsWith(origin)).map(({ targetId }) => targetId);
  }

  /** A click before the worker has registered its listeners is lost. */
  async function isWorkerActive(): Promise<boolean> {
    const running = (await workerTargets()).length > 0 && context.serviceWorkers().findLast(isOurs);
    return running ? running.evaluate<boolean>("self.serviceWorker.state === 'activated'") : false;
  }

  if (extension) await eventually('the background worker to be activated', isWorkerActive);

  const openPage = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };

  return {
    context,
    profile,
    extensionId,
    complaints: async () => [...complaints],
    openPage,
    extensionUrl: (path) => new URL(path, origin).href,
    openExtensionPage: (path) => openPage(new URL(path, origin).href),

    async clickToolbar(page) {
      await page.bringToFront();
      await protocol.send('Extensions.triggerAction', { id: extensionId, targetId: await tabTargetOf(page) });
    },

    async sidePanel() {
      const panel = await eventually('the side panel to open', async () => {
        // Latest first: after close and click the old page may still be listed for a moment.
        for (const page of context.pages().reverse()) if (await isPanel(page)) return page;
        return undefined;
      });
      await panel.setViewportSize(options.sidePanelSize ?? { width: 360, height: 720 });
      await panel.waitForLoadState();
      return panel;
    },

    worker: () =>
      eventually('the background worker to be awake', async () => {
        if ((await workerTargets()).length === 0) return undefined;
        return context.serviceWorkers().findLast(isOurs);
      }),

    async stopWorker() {
      // An event that arrives meanwhile wakes it again.
      await eventually('the background worker to stop', async () => {
        const targets = await workerTargets();
        for (const targetId of targets) await protocol.send('Target.closeTarget', { targetId });
        return targets.length === 0;
      });
    },

    async killHard() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      await killTree(browserPid);
      await closed;
    },

    close: () => context.close(),
  };
}

// embedderData is younger (Chromium 156) than Playwright's types.
const isInFront = (target: { embedderData?: { tabActive?: boolean } }): boolean =>
  target.embedderData?.tabActive === true;
