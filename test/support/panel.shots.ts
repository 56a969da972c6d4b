// npm run screenshots: the states of the panel that the walk in screens.shots.ts does not pass. To be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { stringsIn } from '../extension/strings-in.js';
import { builtExtension } from './built-extension.js';
import { launchChromium } from './chromium.js';
import { type PageServer, pdf, servePages } from './page-server.js';

const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });

/** An invented article: nobody's page is shown. */
const article = (words: string) =>
  `<!doctype html><html lang="en"><head><title>Listening to babies before they speak</title>
<meta property="og:site_name" content="Riverbend Journal"><meta property="og:title" content="Listening to babies before they speak">
</head><body><main><h1>Listening to babies before they speak</h1><p id="words">${words}</p><p>More about it next week.</p></main></body></html>`;
const kept = 'Serve and return builds trust between a baby and the people who care for the baby.';

let words = kept;
let server: PageServer;
beforeAll(async () => {
  server = await servePages(
    {
      '/article': () => ({ body: article(words) }),
      '/private': article('Something private.'),
      '/other': article('Something else.').replaceAll('Listening to babies', 'Sleep and babies'),
      '/paper.pdf': pdf,
      // Never answers completely, so that it is read for ever.
      '/slow': () => new Promise(() => undefined),
    },
    { csp: null },
  );
});
afterAll(() => server.close());

const variants = (['en', 'es'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

describe.each(variants)('the panel, $language, $colorScheme', ({ language, colorScheme }) => {
  test('every state', async () => {
    const strings = stringsIn(language);
    words = kept;
    const browser = await launchChromium({
      extension: builtExtension.chrome,
      locale: language,
      colorScheme,
      loadBy: 'protocol',
      isPrivateAllowed: true,
    });
    const picture = async (panel: Page, state: string) => {
      for (const width of [320, 400]) {
        await panel.setViewportSize({ width, height: 720 });
        const height = await panel.evaluate(() => Math.max(720, document.documentElement.scrollHeight));
        await panel.setViewportSize({ width, height });
        await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await panel.screenshot({ path: join(folder, `panel-${state}-${language}-${colorScheme}-${width}.png`) });
      }
    };
    const named = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true });
    const field = (panel: Page, name: string) => panel.getByRole('textbox', { name, exact: true });
    try {
      const log = await browser.openExtensionPage('/log.html');
      const welcome = await browser.openExtensionPage('/sidepanel.html');
      await named(welcome, strings.addFirst).waitFor();
      await picture(welcome, 'welcome');
      await welcome.close();

      await browser.clickToolbar(log);
      const panel = await browser.sidePanel();
      await named(panel, strings.newEntry).waitFor();
      await picture(panel, 'own-page');

      const paper = await browser.context.newPage();
      await paper.goto(`${server.origin}/paper.pdf`).catch(() => paper.waitForURL(/^chrome-error:/));
      await browser.clickToolbar(paper);
      await panel.getByText(strings.unreadable.pdf).waitFor();
      await picture(panel, 'unreadable');
      await paper.close();

      // A first entry with quotes, and an aim.
      const page = await browser.openPage(`${server.origin}/article`);
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#words')!));
      await browser.clickToolbar(page);
      await panel.getByText(strings.quoted).waitFor();
      await picture(panel, 'quoted');
      await named(panel, strings.setUp).click();
      await panel.getByRole('radio', { name: 'MassAIMH (Massachusetts)' }).click();
      await named(panel, strings.next).click();
      await panel.getByRole('radio', { name: strings.purposes.renewal }).click();
      await named(panel, strings.next).click();
      await panel.getByRole('radio').nth(1).click();
      await named(panel, strings.done).click();
      await named(panel, strings.seeProgress).waitFor();
      await picture(panel, 'set-up-done');
      await named(panel, strings.save).click();
      await named(panel, strings.addAnother).waitFor();

      // The page again, with other words in the place of the quote; another tab in front; its tab closed.
      words = kept.replace('builds trust', 'builds a lot of trust');
      await page.reload();
      await browser.clickToolbar(page);
      await panel.getByText(strings.quoteChanged).waitFor();
      await picture(panel, 'quote-changed');
      words = 'The article was withdrawn.';
      await page.reload();
      await browser.clickToolbar(page);
      await panel.getByText(strings.quotesGone(1).replace(/^1 /, '')).waitFor();
      await field(panel, strings.notes).fill('Half a thought');
      const other = await browser.openPage(`${server.origin}/other`);
      await other.bringToFront();
      await panel.getByText(strings.draftElsewhere).waitFor();
      await picture(panel, 'quote-gone-other-tab');
      await page.close();
      await panel.getByText(strings.draftClosed).waitFor();
      await picture(panel, 'tab-closed');
      await browser.clickToolbar(other);
      await panel.getByText(strings.drafts(1)).click();
      await picture(panel, 'drafts');
      await panel.getByRole('listitem').getByRole('button', { name: strings.discardDraft }).click();
      await named(panel, strings.undo).waitFor();
      await picture(panel, 'discarded');

      const slow = await browser.context.newPage();
      void slow.goto(`${server.origin}/slow`).catch(() => undefined);
      await browser.clickToolbar(slow);
      await panel
        .getByText(strings.readingSlow)
        .waitFor({ timeout: 3_000 })
        .then(() => picture(panel, 'reading'))
        .catch(() => undefined);
      await slow.close();

      const opening = browser.context.waitForEvent('page');
      await log.evaluate((url) => {
        const { chrome } = globalThis as unknown as { chrome: { windows: { create(options: object): unknown } } };
        void chrome.windows.create({ url, incognito: true });
      }, `${server.origin}/private`);
      const secret = await opening;
      await secret.waitForURL(`${server.origin}/private`);
      await panel.close();
      await browser.clickToolbar(secret);
      const inPrivate = await browser.sidePanel();
      await inPrivate.getByText(strings.privateDraft).waitFor();
      await named(inPrivate, strings.save).click();
      await named(inPrivate, strings.savePrivate).waitFor();
      await picture(inPrivate, 'private-question');
    } finally {
      await browser.close();
    }
  });
});
