import { readFile } from 'node:fs/promises';
import { exampleGuide, starter } from '@imh/frameworks';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Accessible, asForScreenReaders, chromiumTree, firefoxTree } from '../support/accessibility-tree.js';
import { findChrome } from '../support/find-browsers.mjs';
import { type Firefox, type FirefoxPage, launchFirefox } from '../support/firefox.js';
import { scenes } from '../support/widget-scenes.js';
import { json, openWidgetSite, sitePage, type WidgetSite } from '../support/widget-site.js';

/** Roles that screen reader users navigate by: these have to be the same in both browsers. */
const navigable = new Set([
  'heading',
  'button',
  'link',
  'checkbox',
  'radio',
  'textbox',
  'searchbox',
  'spinbutton',
  'combobox',
  'date',
  'summary',
  'table',
  'columnheader',
  'rowheader',
  'tab',
  'tablist',
  'tabpanel',
  'progressbar',
  'alert',
  'radiogroup',
  'region',
  'img',
]);

/** Such as `button “Clear all” disabled`; an invalid field with its reason. */
const lines = (tree: readonly Accessible[]): string[] =>
  tree
    .filter(({ role, name }) => navigable.has(role) || (role === 'group' && name !== ''))
    .map(({ role, name, description, states }) => {
      const shown = states.filter((state) => state !== 'focused').sort();
      const why = states.includes('invalid') ? [`(${description})`] : [];
      return [role, `“${name}”`, ...shown, ...why].join(' ');
    });

let site: WidgetSite;
let browser: Browser;
let page: Page;
let firefox: Firefox;

beforeAll(async () => {
  const fixture = async (path: string) => ({
    type: 'application/json',
    body: (await readFile(new URL(`../fixtures/${path}`, import.meta.url))).toString(),
  });
  const short = starter.nodes.filter(({ id }) => /^foundations($|\.(bonds|growth))/.test(id));
  site = await openWidgetSite({
    '/garden.json': await fixture('frameworks/garden.json'),
    '/ana.json': await fixture('evidence/ana-vega.json'),
    '/bo.json': await fixture('evidence/bo-lindqvist.json'),
    '/short.json': json({ ...starter, nodes: short }),
    '/guide.json': json({ ...exampleGuide, trainings: exampleGuide.trainings.slice(0, 12) }),
    ...Object.fromEntries(scenes.map(({ html }, at) => [`/${at}`, { body: sitePage(html) }])),
  });
  const found = findChrome();
  if ('missing' in found) throw new Error(found.missing);
  browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: false,
    args: ['--disable-gpu', asForScreenReaders],
  });
  page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  firefox = await launchFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await browser?.close();
  await site?.close();
});

/** Both trees as soon as they are equal, or as they are after 20 reads. */
async function trees(inFirefox: FirefoxPage): Promise<readonly [chromium: string[], firefox: string[]]> {
  const both = async () => [lines(await chromiumTree(page)), lines(await firefoxTree(firefox, inFirefox))] as const;
  let last = await both();
  for (let left = 20; left > 0 && last[0].join('\n') !== last[1].join('\n'); left -= 1) last = await both();
  return last;
}

describe('Chromium and Firefox expose the same roles, names and states', () => {
  test.each(scenes.map((scene, at) => ({ ...scene, at })))('$tag: $what', async ({ at, act, tells }) => {
    const [inFirefox] = await Promise.all([
      firefox.navigate(`${site.origin}/${at}`),
      page.goto(`${site.origin}/${at}`),
    ]);
    await Promise.all([inFirefox.evaluate(act), page.evaluate(act)]);
    const [one, other] = await trees(inFirefox);
    expect(other).toEqual(one);
    // Equal is not enough: both might lack the same line.
    for (const line of tells) expect(one).toContain(line);
    // A screen reader announces a control without a name as “button” only.
    expect(one.filter((line) => /^(?!heading|table|img|radiogroup|tabpanel|tablist|alert)\S+ “”/.test(line))).toEqual(
      [],
    );
  });
});
