import type { Framework } from '@imh/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInPage } from '../support/page-server.js';
import { serveDemo } from '../support/start.mjs';
import { json, openWidgetSite, sitePage, type WidgetSite } from '../support/widget-site.js';

const rights = { display: 'members', signIn: '/sign-in', membersSrc: 'members/full', holder: 'Society' } as const;
const outline: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:members',
  version: '1',
  language: 'en',
  title: 'Members read more',
  rights,
  nodes: [
    { id: 'a', kind: 'domain', code: '1', label: 'Listening' },
    { id: 'a1', parents: ['a'], kind: 'competency', code: '1.1', label: '1.1' },
  ],
};
const full: Framework = {
  ...outline,
  nodes: [
    outline.nodes[0]!,
    { ...outline.nodes[1]!, label: 'Waits', text: 'Waits for an answer.', demonstratedBy: ['Counts to ten.'] },
  ],
};

let site: WidgetSite;
/** The ways in which members' areas answer a visitor who is not signed in. */
const closed = {
  page: signInPage,
  refusal: { status: 401, body: 'No.' },
  other: json({ ...full, id: 'urn:example:x' }),
};

beforeAll(async () => {
  const pages = Object.entries(closed).flatMap(([name, answer]) => [
    [`/${name}`, { body: sitePage(`<imh-competencies src="/${name}/outline"></imh-competencies>`) }],
    [`/${name}/outline`, json(outline)],
    [
      `/${name}/members/full`,
      ({ headers }: { headers: { cookie?: string } }) => (headers.cookie?.includes('member=yes') ? json(full) : answer),
    ],
  ]);
  site = await openWidgetSite({
    ...(Object.fromEntries(pages) as Parameters<typeof openWidgetSite>[0]),
    '/sign-in': { headers: { 'set-cookie': 'member=yes; Path=/' }, body: sitePage('<p>Welcome.</p>', '') },
  });
});

afterAll(() => site?.close());

describe("members' text", () => {
  test.each(Object.keys(closed))('is hidden from other visitors, who see the outline (%s)', async (name) => {
    const visited = await site.visit(`/${name}`);
    const { page, complaints, requests, context } = visited;
    await expect.poll(() => requests).toContain(`/${name}/members/full`);
    await page.getByRole('button', { name: /Listening/ }).click();
    await page.getByRole('heading', { name: '1.1', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Sign in to read the statements' }).getAttribute('href')).toContain(
      '/sign-in',
    );
    expect(await page.locator('body').innerText()).not.toContain('Waits');
    expect(complaints.filter((one) => !one.includes('401'))).toEqual([]);
    expect(await visited.violations()).toEqual([]);
    await context.close();
  });

  test('appears when the visitor returns from signing in, keeps open rows open, and is not stored', async () => {
    const visited = await site.visit('/page');
    const { page, complaints, context } = visited;
    await page.getByRole('button', { name: /Listening/ }).click();
    const other = await context.newPage();
    await other.goto(`${site.origin}/sign-in`);
    await page.bringToFront();
    // A headless tab is never hidden, so the event that announces its return is dispatched by hand.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('heading', { name: '1.1 Waits' }).waitFor();
    await page.getByText('Waits for an answer.').waitFor();
    await page.getByRole('status').filter({ hasText: 'You are signed in' }).waitFor({ state: 'attached' });
    expect(await page.getByRole('link', { name: 'Sign in to read the statements' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(await visited.violations()).toEqual([]);
    const { origins } = await context.storageState({ indexedDB: true });
    expect(origins).toEqual([]);
    await context.close();
  });

  test('appears at once for a signed-in visitor, and can be searched', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}/sign-in`);
    await page.goto(`${site.origin}/page`);
    await page.getByRole('button', { name: /Listening/ }).click();
    await page.getByText('Waits for an answer.').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('count');
    await page.getByText('1 match for “count”').first().waitFor();
    await page.getByText('Counts to ten.').waitFor();
    // Scripts of the page get the published outline only.
    const given = await page.evaluate(() => JSON.stringify(document.querySelector('imh-competencies')!.framework));
    expect(given).not.toContain('Waits');
    await context.close();
  });
});

describe('the members’ page of the demo site', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo(0);
  });
  afterAll(() => demo?.close());

  test.each([
    'members/framework.json',
    '/members/framework.json',
    'members%2fframework.json',
    'MEMBERS/framework.json',
  ])('gives nobody the file without a session, however its address is spelled: %s', async (path) => {
    const response = await fetch(`${demo.address}${path}`, { headers: { cookie: 'riverbend-session=guessed' } });
    expect(await response.text()).not.toContain('quiet minute');
  });

  test('shows the outline to everyone, and the statements between signing in and signing out', async () => {
    const visited = await site.visit(`${demo.address}members.html`);
    const { page, complaints, context } = visited;
    await page.getByRole('button', { name: /Pausing together/ }).click();
    await page.getByRole('heading', { name: '1.1 Arriving' }).waitFor();
    await page.getByRole('link', { name: 'Sign in to read the statements' }).click();
    const signIn = async (password: string): Promise<void> => {
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
    };
    await signIn('guess');
    await page.getByRole('alert').waitFor();
    expect(await visited.violations()).toEqual([]);
    await signIn('riverbend');
    await page.getByRole('button', { name: /Pausing together/ }).click();
    await page.getByRole('button', { name: /1\.1 Arriving/ }).click();
    await page.getByText('Begins a meeting with a quiet minute').waitFor();
    expect(await visited.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in to read the statements' }).waitFor();
    expect(await page.locator('imh-competencies').innerText()).not.toContain('quiet minute');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
