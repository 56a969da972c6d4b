import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Accessible, chromiumTree, firefoxTree } from '../support/accessibility-tree.js';
import { type Firefox, launchFirefox } from '../support/firefox.js';
import { samples } from '../support/widget-samples.js';
import { openWidgetSite, sitePage, type WidgetSite } from '../support/widget-site.js';

/** What a person who does not see the page moves among: these have to be the same wherever she reads it. */
const told = new Set([
  'heading',
  'button',
  'link',
  'checkbox',
  'radio',
  'textbox',
  'searchbox',
  'combobox',
  'table',
  'columnheader',
  'rowheader',
  'tab',
  'tablist',
  'tabpanel',
  'progressbar',
  'alert',
  'radiogroup',
  'img',
]);

const lines = (tree: readonly Accessible[]): string[] =>
  tree
    .filter(({ role }) => told.has(role))
    .map(({ role, name, states }) =>
      [role, `“${name}”`, ...states.filter((state) => state !== 'focused').sort()].join(' '),
    );

/** What each element has to say first, at the least; the rest is held by both browsers saying the same. */
const expected: Readonly<Record<string, readonly RegExp[]>> = {
  'imh-competencies': [
    /^heading “IMH Starter Competencies” level 2$/,
    /^searchbox “Search”$/,
    /^combobox “Category” collapsed$/,
    /^button “1 How babies and relationships grow 17 competencies” collapsed$/,
  ],
};

let site: WidgetSite;
let firefox: Firefox;

beforeAll(async () => {
  site = await openWidgetSite(
    Object.fromEntries(samples.map(({ tag, html }) => [`/${tag}`, { body: sitePage(html) }])),
  );
  firefox = await launchFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

describe.each(samples)('<$tag> to assistive technologies', ({ tag, ready }) => {
  test('has the same names, roles and states in Chromium and in Firefox', async () => {
    const { page, context } = await site.visit(`/${tag}`);
    await ready(page);
    const inFirefox = await firefox.navigate(`${site.origin}/${tag}`);
    await inFirefox.waitFor(
      `[...document.querySelector('${tag}').shadowRoot?.querySelectorAll('button, input, table') ?? []].length > 0`,
      `<${tag}> to stand`,
    );
    // Long lists come in slices; what is compared is what stands in the end.
    const both = async (): Promise<[string[], string[]]> => [
      lines(await chromiumTree(page)),
      lines(await firefoxTree(firefox, inFirefox)),
    ];
    await expect
      .poll(async () => {
        const [inOne, inOther] = await both();
        return inOne.join('\n') === inOther.join('\n');
      })
      .toBe(true)
      .catch(() => undefined);
    const [chromium, other] = await both();
    expect(other).toEqual(chromium);
    expect(chromium.length).toBeGreaterThan(1);
    for (const line of expected[tag] ?? []) expect(chromium).toContainEqual(expect.stringMatching(line));
    // A control without a name cannot be asked for, and is heard as "button".
    expect(
      chromium.filter((line) => /^(?!heading|table|img|radiogroup|tabpanel|tablist|alert)\S+ “”/.test(line)),
    ).toEqual([]);
    await context.close();
  });
});
