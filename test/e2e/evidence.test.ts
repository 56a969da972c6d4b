import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWidgetSite, sitePage, type Visit, type WidgetSite } from '../support/widget-site.js';

// The reviewer's element as it is built, on a site as strict as there can be, by keyboard alone.

const fixtures = new URL('../fixtures/', import.meta.url);
const read = (path: string) => readFile(new URL(path, fixtures));
const demo = (name: string) => readFile(new URL(`../../widget/demo/documents/${name}`, import.meta.url), 'utf8');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const sumIn = (log: Buffer): string => /"sha256": "([0-9a-f]{64})"/.exec(log.toString())![1]!;

let site: WidgetSite;
let visit: Visit | undefined;

beforeAll(async () => {
  const body = sitePage(
    '<imh-evidence framework="/garden.json /starter.json" requirements="/sheet.json"><p>For reviewers.</p></imh-evidence>',
  );
  const log = await read('evidence/ana-vega.json');
  const zip = zipSync({ 'log.json': log, [`attachments/${sumIn(log)}-compost.png`]: png });
  site = await openWidgetSite({
    '/review': { body },
    '/named': { body: sitePage('<imh-evidence src="/ana.zip" framework="/garden.json"></imh-evidence>') },
    '/program': { body: sitePage('<imh-evidence mode="team" framework="/riverbend.json"></imh-evidence>') },
    '/riverbend.json': { type: 'application/json', body: await demo('riverbend.json') },
    '/ana.zip': { type: 'application/zip', body: Buffer.from(zip) },
    '/garden.json': { type: 'application/json', body: (await read('frameworks/garden.json')).toString() },
    '/sheet.json': { type: 'application/json', body: (await read('evidence/requirements.json')).toString() },
  });
});

afterEach(async () => visit?.context.close());
afterAll(async () => site.close());

/** Presses Tab until the thing of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let left = 80; left > 0; left -= 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (typeof name === 'string' ? focused.trim() === name : name.test(focused)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

async function hand(
  page: Page,
  button: string,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  // From the first listener on the browser's own window stays away; that takes a moment, and Enter takes none.
  page.on('filechooser', () => undefined);
  await tabTo(page, button);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(files);
}

describe('a reviewer without a mouse', () => {
  test('opens a ZIP and a log, looks at coverage, entries and a certificate, and copies questions; nothing is sent', async () => {
    const log = await read('evidence/ana-vega.json');
    const zip = Buffer.from(zipSync({ 'log.json': log, [`attachments/${sumIn(log)}-compost.png`]: png }));
    visit = await site.visit('/review', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, complaints, requests } = visit;
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    expect(await visit.violations()).toEqual([]);
    await hand(page, 'Choose files', [
      { name: 'ana.zip', mimeType: 'application/zip', buffer: zip },
      { name: 'bo.json', mimeType: 'application/json', buffer: await read('evidence/bo-lindqvist.json') },
    ]);
    await page.getByRole('row', { name: /Ana Vega/ }).waitFor();
    expect(await visit.violations()).toEqual([]);

    await tabTo(page, 'Open Ana Vega');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ana Vega' }).waitFor();
    await tabTo(page, '1 entry: 1.1 Compost, Courses');
    await page.keyboard.press('Enter');
    await page.getByText('A winter of compost').first().waitFor();
    expect(await visit.violations()).toEqual([]);
    await page.keyboard.press('Escape');

    await tabTo(page, 'View compost.png');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'Picture: compost.png' }).waitFor();
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await expect.poll(() => tab.evaluate(() => document.images[0]?.naturalWidth)).toBe(1);
    await tab.close();
    await page.bringToFront();

    await tabTo(page, 'Write questions');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy the questions' }).waitFor();
    await tabTo(page, 'Copy the questions');
    await page.keyboard.press('Enter');
    await page.getByText('questions copied').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Hola, Ana Vega:');

    const documents = requests.filter((path) => !/\.js(\?|$)/.test(path) && !path.startsWith('blob:'));
    expect(documents.sort()).toEqual(
      ['/favicon.ico', '/garden.json', '/review', '/sheet.json', '/starter.json'].filter((path) =>
        documents.includes(path),
      ),
    );
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  test('320 pixels and twice the size of text need no scrolling sideways', async () => {
    visit = await site.visit('/review', { viewport: { width: 320, height: 640 } });
    const { page } = visit;
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    await hand(page, 'Choose files', [
      { name: 'ana.json', mimeType: 'application/json', buffer: await read('evidence/ana-vega.json') },
      { name: 'check.json', mimeType: 'application/json', buffer: await read('evidence/self-check-1.json') },
    ]);
    await page.getByRole('button', { name: 'Open Ana Vega' }).waitFor();
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'View as a team' }).click();
    await page.getByRole('heading', { name: 'The team' }).waitFor();
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('button', { name: 'Open Ana Vega' }).click();
    await page.getByRole('heading', { name: 'Ana Vega' }).waitFor();
    expect(await fits()).toBe(true);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => (document.body.style.fontSize = '200%'));
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('button', { name: 'Open Ana Vega' }).waitFor();
    expect(await fits()).toBe(true);
  });

  test('320 pixels and twice the size of text together, with a person and each of its parts opened', async () => {
    visit = await site.visit('/review', { viewport: { width: 320, height: 640 } });
    const { page } = visit;
    await page.evaluate(() => (document.body.style.fontSize = '200%'));
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    const log = JSON.parse((await read('evidence/ana-vega.json')).toString()) as { profile: object };
    Object.assign(log.profile, {
      education: [item(1, { degree: 'Bachelor of Horticulture and Neighbouring Sciences', institution: 'Riverbend' })],
      work: [item(2, { role: 'Gardener', employer: 'County', families: 12, duties: 'x'.repeat(200) })],
    });
    const check = JSON.parse((await read('evidence/self-check-1.json')).toString()) as object;
    Object.assign(log, { selfChecks: [item(3, check)] });
    await hand(page, 'Choose files', [
      { name: `${'long'.repeat(20)}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(log)) },
      { name: 'rating.json', mimeType: 'application/json', buffer: await read('evidence/rating.json') },
      { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') },
    ]);
    await page.getByRole('button', { name: 'Open Ana Vega' }).waitFor();
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'Open Ana Vega' }).click();
    await page.getByRole('heading', { name: 'Self-checks' }).waitFor();
    expect(await fits()).toBe(true);
    for (const part of await page.locator('imh-evidence summary').all()) {
      await part.click();
      expect(await fits()).toBe(true);
    }
    await page.getByRole('checkbox', { name: 'Also show individual competencies' }).check();
    await page.getByRole('button', { name: '1 entry: 1.1 Compost, Courses' }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'Write questions' }).click();
    await page.getByRole('button', { name: 'Copy the questions' }).waitFor();
    expect(await fits()).toBe(true);
    expect(await visit.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('button', { name: 'View as a team' }).click();
    await page.getByRole('heading', { name: 'The team' }).waitFor();
    expect(await fits()).toBe(true);
  });
});

describe('a program lead', () => {
  test('reads strengths, gaps and unknowns in eight self-checks, saves the sums, and combines them', async () => {
    visit = await site.visit('/program');
    const { page, complaints } = visit;
    await page.getByRole('heading', { name: 'Your team’s strengths and gaps' }).waitFor();
    const fileOf = (name: string, document: unknown) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(document)),
    });
    const checks = JSON.parse(await demo('team.json')) as object[];
    await hand(
      page,
      'Choose files',
      checks.map((check, at) => fileOf(`check-${at}.json`, check)),
    );
    await page.getByText('8 people · 8 self-checks').waitFor();
    const table = page.getByRole('table', { name: 'Strengths and gaps by domain' });
    await page.getByText('The same in numbers').first().click();
    await table.getByRole('row', { name: 'Watching and wondering 3 of 6 3 of 6 6 of 8 0 2' }).waitFor();
    await page.getByRole('button', { name: /^Add to plan: .*Watching and wondering/ }).waitFor();
    // One person answered about colleagues, which is for two of the eight; the rest of the domain would tell it.
    await table.getByRole('row', { name: /Being with families not shown/ }).waitFor();
    const small = page.getByRole('checkbox', { name: 'Show figures about fewer than three people' });
    await small.check();
    await table.getByRole('row', { name: 'Colleagues 0 of 1 1 of 1 1 of 8 1 6' }).waitFor();
    await small.uncheck();
    await page.getByLabel('Name of the program').fill('Sunrise');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the sums' }).click(),
    ]);
    const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as { id: string; programs: object[] };
    expect(saved).toMatchObject({ format: 'imh-team-sums', people: 8, programs: [{ name: 'Sunrise', people: 8 }] });
    expect(JSON.stringify(saved)).not.toContain('check-');

    await page.reload();
    const id = '00000000-0000-4000-8000-000000000009';
    const harbor = { ...saved, id, programs: [{ name: 'Harbor', sums: id, people: 8 }] };
    await hand(page, 'Choose files', [fileOf('sunrise.json', saved), fileOf('harbor.json', harbor)]);
    await page.getByText('16 people · 16 self-checks · 2 programs').waitFor();
    await page.getByText('Sunrise and Harbor have exactly the same figures.').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a site that names what is handed over', () => {
  test('shows a ZIP at src, under a policy that allows nothing else', async () => {
    visit = await site.visit('/named');
    const { page, complaints } = visit;
    await page.getByRole('button', { name: 'Open Ana Vega' }).click();
    await page.getByRole('button', { name: 'View compost.png' }).click();
    await page.getByRole('img', { name: 'Picture: compost.png' }).waitFor();
    expect(await visit.violations()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** A part of a log in its one version. */
function item(number: number, content: object): object {
  const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
  const version = { version: uuid(100 + number), parents: [], at: '2026-10-01T09:00:00Z', machine: 'm', content };
  return { id: uuid(number), versions: [version] };
}
