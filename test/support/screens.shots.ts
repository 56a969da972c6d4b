// npm run screenshots: every screen into test/screenshots, and the pictures of the README. To be looked at, not compared.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { starter } from '@imh/frameworks';
import { builtExtension } from './built-extension.js';
import { type Chromium, launchChromium } from './chromium.js';
import { realisticLog } from './large-log.js';
import { type PageServer, servePages } from './page-server.js';
import { serveDemo } from './start.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test/screenshots');
mkdirSync(folder, { recursive: true });

/** An invented article: the pictures in the README show nobody's page. */
const article = `<!doctype html><html lang="en"><head><title>Listening to babies before they speak | Riverbend Journal</title>
<meta property="og:site_name" content="Riverbend Journal">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Listening to babies before they speak",
"author":[{"@type":"Person","name":"Ana Robles"},{"@type":"Person","name":"June Whitefeather"}],"datePublished":"2026-05-14","publisher":{"@type":"Organization","name":"Riverbend Journal"}}</script>
</head><body><h1>Listening to babies before they speak</h1><p>An invented article.</p></body></html>`;

const words = {
  en: {
    framework: 'Framework',
    hours: 'Hours',
    title: 'Title',
    save: 'Save evidence',
    saved: 'Saved',
    questions: 'Answer three questions',
    next: 'Next',
    list: 'Matches',
    addToLog: 'Add to my log',
    close: 'Close',
  },
  es: {
    framework: 'Marco',
    hours: 'Horas',
    title: 'Título',
    save: 'Guardar evidencia',
    saved: 'Guardado',
    questions: 'Responder tres preguntas',
    next: 'Siguiente',
    list: 'Coincidencias',
    addToLog: 'Agregar a mi registro',
    close: 'Cerrar',
  },
} as const;

const variants = (['en', 'es'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
);

let demo: Awaited<ReturnType<typeof serveDemo>>;
let server: PageServer;
beforeAll(async () => {
  demo = await serveDemo(0);
  server = await servePages({
    '/article': article,
    '/second': article.replaceAll('Listening to babies before they speak', 'Rights of families in early intervention'),
    '/planned': article.replaceAll('Listening to babies before they speak', 'Sleep, feeding and the first year'),
  });
});
afterAll(async () => {
  demo.close();
  await server.close();
});

/** Waits until rendering in idle time has ended, and a frame shows its result. */
const rendered = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let left = 5; left > 0; left -= 1) await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

/** At the width of a phone and of a screen, with a window as high as the page, so that what sticks to an edge is there. */
async function picture(page: Page, name: string, widths = [320, 1100]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await rendered(page);
    const height = await page.evaluate(() => Math.max(800, document.documentElement.scrollHeight));
    await page.setViewportSize({ width, height });
    await rendered(page);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

describe.each(variants)('$language, $scheme', ({ language, scheme }) => {
  const t = words[language];
  const named = (name: string) => `${name}-${language}-${scheme}`;
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ extension: builtExtension.chrome, locale: language, colorScheme: scheme });
  });
  afterAll(() => browser.close());

  test('the demo site', async () => {
    const page = await browser.openPage(`${demo.address}${language === 'es' ? 'es.html' : ''}`);
    await page.locator('imh-competencies').getByRole('searchbox').waitFor();
    await picture(page, named('demo'));
    await page
      .locator('imh-competencies')
      .getByRole('searchbox')
      .fill(language === 'es' ? 'apego' : 'attachment');
    await page
      .getByText(language === 'es' ? /“apego”/ : /“attachment”/)
      .first()
      .waitFor();
    await picture(page, named('demo-search'));
    await page
      .locator('imh-competencies')
      .getByRole('button', { name: /How it shows|Cómo se ve/ })
      .first()
      .click();
    await page.locator('.embed').screenshot({ path: join(folder, `${named('widget')}.png`) });
    await page.close();
  });

  test('the panel and the log, first run and in use', async () => {
    const empty = await browser.openExtensionPage('/log.html');
    await empty.locator('log-backup').waitFor();
    await picture(empty, named('log-first-run'));
    await empty.close();

    const page = await browser.openPage(`${server.origin}/article`);
    await browser.clickToolbar(page);
    const panel = await browser.sidePanel();
    await panel.getByRole('textbox', { name: t.title, exact: true }).waitFor();
    await picture(panel, named('panel-first-run'), [320, 400]);
    await panel.getByRole('button', { name: t.questions }).click();
    for (const step of [1, 2, 3]) {
      await picture(panel, named(`set-up-${step}`), [320, 400]);
      if (step < 3) await panel.getByRole('button', { name: t.next }).click();
    }
    await panel
      .getByRole('button', { name: t.next })
      .or(panel.getByRole('button', { name: /Done|Listo/ }))
      .click();
    await fill(panel, t, language === 'es' ? 'seguro' : 'safe place');
    await picture(panel, named('panel-in-use'), [320, 400]);
    await panel.getByRole('button', { name: t.save }).click();
    await panel.getByRole('heading', { name: t.saved }).waitFor();
    await picture(panel, named('panel-saved'), [320, 400]);

    const other = await browser.openPage(`${server.origin}/second`);
    await browser.clickToolbar(other);
    await fill(panel, t, language === 'es' ? 'derechos' : 'rights');
    await panel.getByRole('button', { name: t.save }).click();
    await panel.getByRole('heading', { name: t.saved }).waitFor();

    const log = await browser.openExtensionPage('/log.html');
    await addEntries(log, t);
    await log.setViewportSize({ width: 1100, height: 800 });
    await log.locator('entry-table .open').nth(1).waitFor();
    await rendered(log);
    await log.screenshot({ path: join(folder, `${named('log-top')}.png`) });
    await log.locator('entry-table .open').first().click();
    await picture(log, named('log'));
    for (const view of ['coverage', 'progress', 'profile', 'import', 'worklist', 'trash', 'update']) {
      await log.goto(browser.extensionUrl(`/log.html#view=${view}`));
      await log.locator(`log-${view}`).getByRole('heading').first().waitFor();
      await picture(log, named(`log-${view}`));
    }
    await log.close();
  });
});

/** Imports the evidence of some years, so that the pictures show a log in use. */
async function addEntries(log: Page, t: (typeof words)['en' | 'es']): Promise<void> {
  const from = Date.UTC(2024, 0, 1);
  const body = JSON.stringify(realisticLog({ entries: 40, seed: 7, framework: starter, from }));
  const file = { name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(body) };
  await log.locator('log-backup input[type=file]').setInputFiles(file);
  await log.getByRole('button', { name: t.addToLog }).click();
  await log.getByRole('dialog').getByRole('button', { name: t.close }).click();
}

async function fill(panel: Page, t: (typeof words)['en' | 'es'], search: string): Promise<void> {
  const framework = panel.getByLabel(t.framework, { exact: true });
  const picker = panel.locator('imh-competency-picker').getByRole('combobox');
  await framework.or(picker).first().waitFor();
  if (await framework.isVisible()) await framework.selectOption('urn:x-imh:framework:starter');
  await picker.fill(search);
  await panel.getByRole('listbox', { name: t.list }).getByRole('option').first().click();
  await picker.press('Escape');
  await panel.getByRole('textbox', { name: t.hours, exact: true }).fill('1.5');
}

test('the pictures of the README', () => {
  copyFileSync(join(folder, 'widget-en-light.png'), join(root, 'widget/docs/widget.png'));
  copyFileSync(join(folder, 'panel-in-use-en-light-400.png'), join(root, 'extension/store/panel.png'));
  copyFileSync(join(folder, 'log-top-en-light.png'), join(root, 'extension/store/log.png'));
});
