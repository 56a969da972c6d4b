import type { EvidenceContent, Framework, Trainings } from '@imh/core';
import type { Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { type PageServer, servePages, signInPage } from '../support/page-server.js';
import { json, moduleScript, sitePage, strictPolicy } from '../support/widget-site.js';
import { button, field, launchExtension, pointAt, stored } from './extension-under-test.js';

const id = 'urn:example:riverbend';
const rights = {
  holder: 'Riverbend Society',
  statement: 'Members may make one personal copy.',
  display: 'members',
  signIn: '/sign-in',
  membersSrc: '/members/full',
  personalCopy: true,
} as const;
const outline: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id,
  version: '1',
  language: 'en',
  title: 'Riverbend framework',
  rights,
  nodes: [
    { id: 'd', kind: 'domain', label: 'Listening' },
    { id: 'a', parents: ['d'], kind: 'competency', code: '1.1', label: '1.1' },
  ],
};
const full: Framework = {
  ...outline,
  nodes: [outline.nodes[0]!, { ...outline.nodes[1]!, label: 'Waiting', text: 'Waits for an answer.' }],
};
const guide = (origin: string): Trainings => ({
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:riverbend-guide',
  title: 'Trainings of Riverbend',
  trainings: [{ id: 't', title: 'Waiting well', urls: [`${origin}/training`], competencies: [`${id}#a`] }],
});

let browser: Chromium;
let server: PageServer;

beforeAll(async () => {
  const element = '<imh-competencies src="/outline" self-check trainings="/guide"></imh-competencies>';
  server = await servePages(fileURLToPath(new URL('../../widget', import.meta.url)), {
    csp: strictPolicy,
    routes: {
      '/favicon.ico': { type: 'image/x-icon' },
      '/framework': sitePage(element, moduleScript),
      '/outline': json(outline),
      '/guide': () => json(guide(server.origin)),
      '/sign-in': { headers: { 'set-cookie': 'member=yes; Path=/; HttpOnly' }, body: sitePage('<p>Welcome.</p>', '') },
      '/members/full': ({ headers }) => (headers.cookie?.includes('member=yes') ? json(full) : signInPage),
      '/training': sitePage('<p>Today.</p>', '<meta property="og:title" content="Waiting well">'),
    },
  });
  browser = await launchExtension();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('an association’s page with a framework for members', () => {
  let association: Page;
  let panel: Page;

  test('gives the person a personal copy with their own sign-in, their answers, and the guide, one click each', async () => {
    await browser.openPage(`${server.origin}/sign-in`);
    association = await browser.openPage(`${server.origin}/framework`);
    await association.getByRole('button', { name: /Listening/ }).waitFor();
    await association.evaluate(
      ([framework, check]) => localStorage.setItem(`imh-self-check:${framework}`, check!),
      [
        id,
        JSON.stringify([
          {
            format: 'imh-self-check',
            formatVersion: 1,
            id: '6b0e6f0e-0b3c-4c5e-9a52-000000000001',
            framework: { id, version: '1' },
            takenAt: '2026-11-03T12:00:00Z',
            answers: [{ node: 'a', sources: ['work'] }],
          },
        ]),
      ],
    );
    panel = await pointAt(browser, association);
    await button(panel, 'Take the framework: Riverbend framework').click();
    await panel.getByText('Members may make one personal copy.').waitFor();
    await panel.getByText('The statements for members are included.').waitFor();
    await button(panel, 'Add to my log').click();
    await panel.getByText('“Riverbend framework” is in your log.').waitFor();
    await button(panel, 'Take my self-check answers').click();
    await panel.getByText('Your self-check of November 3, 2026 is in your log.').waitFor();
    await button(panel, 'Take the training guide').click();
    await button(panel, 'Add to my log').click();
    await panel.getByText('Trainings of Riverbend: 1 training.').waitFor();
    const { frameworks, guides } = await stored(panel);
    expect(JSON.stringify(frameworks)).toContain('Waits for an answer.');
    expect(guides).toHaveLength(1);
  });

  test('lets a training of its guide fill in the competency of an entry', async () => {
    await pointAt(browser, await browser.openPage(`${server.origin}/training`));
    await panel.getByText('From the training guide of Trainings of Riverbend: “Waiting well”.').waitFor();
    expect(await field(panel, 'Title').inputValue()).toBe('Waiting well');
    await button(panel, 'Save evidence').click();
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    const items = (await stored(panel))['items'] as { kind: string; content: EvidenceContent }[];
    const entries = items.filter(({ kind }) => kind === 'entry');
    expect(entries.map(({ content }) => content.competencies)).toEqual([
      [{ framework: id, version: '1', node: 'a', label: 'Waiting', source: 'training-guide' }],
    ]);
    expect(await browser.complaints()).toEqual([]);
  });
});
