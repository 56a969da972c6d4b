import type { BrowserContext, Page } from 'playwright-core';
import { password, type Role, type WordPressSite } from './site.js';

/** A browser in which one person at a time uses the site. */
export class Visit {
  constructor(
    readonly context: BrowserContext,
    readonly site: WordPressSite,
  ) {}

  async signIn(role: Role): Promise<void> {
    await this.signOut();
    const page = await this.context.newPage();
    await page.goto(`${this.site.origin}/wp-login.php`);
    await page.locator('#user_login').fill(role);
    await page.locator('#user_pass').fill(password);
    await page.locator('#wp-submit').click();
    await page.waitForURL(/wp-admin/);
    await page.close();
  }

  signOut(): Promise<void> {
    return this.context.clearCookies();
  }

  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(path.startsWith('http') ? path : `${this.site.origin}${path}`);
    return page;
  }

  /** Uploads a plugin and activates it; if it is there already, replaces it. */
  async uploadPlugin(name: string, content: Uint8Array): Promise<void> {
    const page = await this.open('/wp-admin/plugin-install.php?tab=upload');
    await page
      .locator('input[name=pluginzip]')
      .setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(content) });
    await page.locator('#install-plugin-submit').click();
    await page.locator('.wrap').waitFor();
    const replace = page.getByRole('link', { name: 'Replace current with uploaded' });
    const activate = page.getByRole('link', { name: 'Activate Plugin' });
    await replace.or(activate).first().waitFor();
    if (await replace.isVisible()) {
      const text = await page.locator('.wrap').innerText();
      if (text.includes('older version')) throw new Error(`WordPress calls the upload older: ${text}`);
      await replace.click();
      await page.getByText('Plugin updated successfully.').waitFor();
    } else {
      await activate.click();
      await page.getByText('Plugin activated.').waitFor();
    }
    await page.close();
  }

  async removePlugin(slug: string): Promise<void> {
    const page = await this.open('/wp-admin/plugins.php');
    page.on('dialog', (dialog) => void dialog.accept());
    const row = page.locator(`tr[data-plugin="${slug}/${slug}.php"]`);
    await row.locator('.deactivate a').click();
    await page.getByText('Plugin deactivated.').waitFor();
    await row.locator('.delete a').click();
    await page.getByText('was successfully deleted.').waitFor();
    await page.close();
  }

  /** Publishes a post as the person who is signed in. @returns its address and what WordPress has kept of the content */
  async publish(title: string, content: string): Promise<{ link: string; kept: string }> {
    const page = await this.open('/wp-admin/index.php');
    const made = await page.evaluate(
      async ({ title, content }) => {
        const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
        const response = await fetch('/index.php?rest_route=/wp/v2/posts&context=edit', {
          method: 'POST',
          headers: { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' },
          body: JSON.stringify({ title, content, status: 'publish' }),
        });
        return (await response.json()) as { link?: string; content?: { raw: string }; message?: string };
      },
      { title, content },
    );
    await page.close();
    if (!made.link || !made.content) throw new Error(`WordPress has not published “${title}”: ${made.message}`);
    return { link: made.link, kept: made.content.raw };
  }

  /** Uploads a file to the media library. @returns what WordPress answers, or undefined if it has accepted the file */
  async uploadMedia(name: string, content: string): Promise<string | undefined> {
    const page = await this.open('/wp-admin/media-new.php?browser-uploader');
    await page
      .locator('#async-upload')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    await page.locator('#html-upload').click();
    await page.waitForLoadState();
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ').trim();
    const isRefused = !page.url().includes('upload.php');
    await page.close();
    return isRefused ? text.slice(0, 200) : undefined;
  }
}
