import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { servePages } from '../support/page-server.js';
import { openVirtualScreen, type VirtualScreen } from './virtual-screen.js';

const pageOf = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"></head><body style="margin:0;font:30px sans-serif"><h1 style="margin:0">${title}</h1><p id="words">Serve and return builds trust.</p></body></html>`;

interface Scene {
  readonly screen: VirtualScreen;
  readonly browser: Chromium;
  readonly open: (path: string) => Promise<Page>;
}

/** What is proved, by its name. Each begins with a page in front and ends with the panel that the gesture has filled. */
const proofs: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  async 'the keyboard command opens the panel with the page'({ screen, browser, open }) {
    await open('/command');
    await screen.press('alt+shift+e');
    const panel = await browser.sidePanel();
    await showsTitle(panel, 'By the keyboard');
    const title = panel.getByRole('textbox', { name: 'Title', exact: true });
    await eventually('the title to have the focus', () =>
      title.evaluate((field) => document.hasFocus() && field.matches(':focus')),
    );
  },

  async '“Add this page as evidence” in the context menu fills the panel'({ screen, browser, open }) {
    const page = await open('/menu');
    await screen.click(...(await placeOf(page, 'h1')), 3);
    await chooseInMenu(screen, ['Inspect', 'View page source']);
    await showsTitle(await browser.sidePanel(), 'By the menu');
  },

  async '“Add selection as a quote” in the context menu adds the selection'({ screen, browser, open }) {
    const page = await open('/quote');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#words')!));
    await screen.click(...(await placeOf(page, '#words')), 3);
    await chooseInMenu(screen, ['Inspect']);
    const panel = await browser.sidePanel();
    await showsTitle(panel, 'By a selection');
    await panel.locator('blockquote', { hasText: 'Serve and return builds trust.' }).first().waitFor();
  },
};

/** Prints what was proved. @returns exit code: 0 if everything was */
export async function proveHeaded(root: string): Promise<number> {
  let screen: VirtualScreen;
  try {
    screen = await openVirtualScreen();
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  const server = await servePages({
    '/command': pageOf('By the keyboard'),
    '/menu': pageOf('By the menu'),
    '/quote': pageOf('By a selection'),
  });
  let failed = 0;
  try {
    for (const [name, prove] of Object.entries(proofs)) {
      const extension = join(root, 'extension/dist/chrome-mv3');
      const args = ['--window-position=0,0', '--window-size=1200,860'];
      const browser = await launchChromium({ extension, locale: 'en', headless: false, args });
      try {
        const open = async (path: string) => {
          const page = await browser.openPage(`${server.origin}${path}`);
          await page.bringToFront();
          return page;
        };
        await prove({ screen, browser, open });
        const complaints = await browser.complaints();
        if (complaints.length > 0) throw new Error(complaints.join('; '));
        console.log(`proved: ${name}`);
      } catch (error) {
        failed += 1;
        console.error(`FAILED: ${name}: ${(error as Error).message}`);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
    await screen.close();
  }
  console.log(`\n${Object.keys(proofs).length - failed} proved, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The middle of an element on the screen. */
async function placeOf(page: Page, selector: string): Promise<[number, number]> {
  return page.evaluate((wanted) => {
    const { left, top, height } = document.querySelector(wanted)!.getBoundingClientRect();
    // The page is at the lower edge of the window.
    return [screenX + left + 60, screenY + (outerHeight - innerHeight) + top + height / 2];
  }, selector);
}

/**
 * Chooses the item of the extension from the end of the menu.
 * @param below items of the browser that come after it
 */
async function chooseInMenu(screen: VirtualScreen, below: readonly string[]): Promise<void> {
  await screen.press(...below.map(() => 'Up'), 'Up', 'Return');
}

async function showsTitle(panel: Page, title: string): Promise<void> {
  const field = panel.getByRole('textbox', { name: 'Title', exact: true });
  await eventually(`the panel to show “${title}”`, async () => (await field.inputValue()) === title);
}
