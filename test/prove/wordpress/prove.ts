import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../../support/chromium.js';
import { Visit } from './admin.js';
import { proofs } from './proofs.js';
import { startWordPress, type WordPressSite } from './site.js';
import { whatIsThere } from './what-is-there.js';

/**
 * Prints what was proved, and what was observed.
 * @param pictures a folder for screenshots; undefined for none
 * @returns exit code: 0 if everything was proved
 */
export async function proveWordPress(root: string, pictures?: string): Promise<number> {
  let site: WordPressSite;
  try {
    site = await startWordPress();
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  let browser: Chromium | undefined;
  let failed = 0;
  try {
    console.log(`WordPress ${site.version}`);
    browser = await launchChromium({ locale: 'en' });
    // A page of the editor loads a hundred scripts, from a web server that is made for tests.
    browser.context.setDefaultTimeout(60_000);
    const visit = new Visit(browser.context, site);
    await useOnce(visit, site);
    const picture = async (page: Page, name: string) =>
      pictures && page.screenshot({ path: join(pictures, `wordpress-${name}.png`), fullPage: true });
    const scene = { root, site, visit, before: whatIsThere(site), picture };
    for (const [name, prove] of Object.entries(proofs)) {
      try {
        const observed = await prove(scene);
        console.log(`proved: ${name}`);
        for (const line of observed ?? []) console.log(`  ${line}`);
      } catch (error) {
        failed += 1;
        console.error(`FAILED: ${name}: ${(error as Error).message}`);
      }
    }
  } finally {
    await browser?.close();
    await site.close();
  }
  console.log(`\n${Object.keys(proofs).length - failed} proved, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** WordPress creates some of its own options when it is first used. */
async function useOnce(visit: Visit, site: WordPressSite): Promise<void> {
  site.php(`update_option('WPLANG', '');`);
  await visit.signIn('administrator');
  await visit.publish('First', '<p>The first post.</p>');
  for (const path of ['/', '/wp-admin/plugins.php', '/wp-admin/post-new.php']) await (await visit.open(path)).close();
  await visit.signOut();
}
