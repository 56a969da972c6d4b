import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { findChrome, findFirefox } from '../support/find-browsers.mjs';
import { openWithExtension } from '../support/open-with-extension.mjs';
import { pdf, realData, servePages, signInPage, type PageServer } from '../support/page-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('finding a browser', () => {
  test('a browser that is found has a version', () => {
    expect(findChrome()).toMatchObject({ version: expect.stringMatching(/^\d+\./) });
    expect(findFirefox()).toMatchObject({ branded: false, version: expect.stringMatching(/^\d+\./) });
  });

  test.each([
    ['/no/such/program', 'there is no such program'],
    [process.execPath, 'does not answer like Chromium or Chrome'],
  ])('a wrong CHROME_PATH (%s) is reported, without falling back to another browser', (path, reason) => {
    const found = findChrome({ ...process.env, CHROME_PATH: path });
    expect(found).toMatchObject({ missing: expect.stringContaining(`CHROME_PATH is "${path}", but `) });
    expect(found).toMatchObject({ missing: expect.stringContaining(reason) });
  });

  test.skipIf(process.platform !== 'linux')('without a browser, the message explains how to install one', () => {
    expect(findChrome({ PATH: '' })).toMatchObject({ missing: expect.stringContaining('sudo apt install chromium') });
    expect(findFirefox({ PATH: '' })).toMatchObject({ missing: expect.stringContaining('sudo apt install firefox') });
  });

  test('a folder without a manifest is not opened', async () => {
    const extensionDir = temporaryFolder('empty');
    const DISPLAY = process.env.DISPLAY;
    process.env.DISPLAY = ':none';
    const opened = await openWithExtension({ extensionDir, url: 'about:blank', profile: temporaryFolder('profile') });
    if (DISPLAY === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = DISPLAY;
    expect(opened).toEqual({ notOpened: expect.stringContaining('no manifest.json') });
  });
});

describe('the page server', () => {
  let server: PageServer;
  afterEach(() => server.close());

  test('serves routes first, then files of the folder, and nothing outside the folder', async () => {
    const folder = new URL('../support', import.meta.url).pathname;
    server = await servePages(folder, {
      routes: {
        '/members': signInPage,
        '/paper.pdf': pdf,
        '/echo': ({ method, body, url }) => ({ status: 201, body: `${method} ${url.searchParams.get('q')} ${body}` }),
      },
    });
    const get = async (path: string, init?: RequestInit): Promise<[number, string | null, string]> => {
      const response = await fetch(server.origin + path, init);
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    expect(await get('/members')).toEqual([200, 'text/html; charset=utf-8', expect.stringContaining('Sign in')]);
    expect(await get('/paper.pdf')).toEqual([200, 'application/pdf', expect.stringMatching(/^%PDF/)]);
    expect(await get('/echo?q=1', { method: 'POST', body: 'two' })).toEqual([201, expect.anything(), 'POST 1 two']);
    expect((await get('/tiny-extension/panel.html'))[0]).toBe(200);
    expect((await get('/nothing-here'))[0]).toBe(404);
    expect((await get('/..%2fpackage.json'))[0]).toBe(404);
    expect(server.requests).toContain('POST /echo?q=1');
  });

  test('a saved page runs no scripts and requests nothing from other sites', async ({ skip }) => {
    const data = realData();
    if (!data) return skip('no real data');
    const page = readdirSync(join(data, 'pages')).find((name) => name.startsWith('news-') && name.endsWith('.html'));
    server = await servePages(join(data, 'pages'));
    const chromium = await launchChromium();
    const answered: string[] = [];
    chromium.context.on('response', (response) => answered.push(new URL(response.url()).protocol + response.url()));
    const tab = await chromium.openPage(`${server.origin}/${page}`);
    expect(await tab.locator('body').innerText()).not.toBe('');
    await chromium.close();
    expect(answered.filter((url) => url.startsWith('http') && !url.includes(server.origin))).toEqual([]);
    expect(server.requests.filter((request) => !request.endsWith('/favicon.ico'))).toEqual([`GET /${page}`]);
  });

  test('missing real data is a failure if IMH_DATA names it, and in CI', () => {
    expect(() => realData({ IMH_DATA: '/no/such/folder' })).toThrow('IMH_DATA is "/no/such/folder"');
    const found = realData({});
    if (found) expect(existsSync(found)).toBe(true);
    else expect(() => realData({ CI: 'true' })).toThrow('In CI that is a failure');
  });
});
