import { readFile } from 'node:fs/promises';
import { type DocumentFormat, type Framework, localDay, parseDocument, type SelfCheck } from '@imh/core';
import { exampleGuide, requirementSets, starter } from '@imh/frameworks';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Keyboard, keyboardOn } from '../support/keyboard.js';
import { json, openWidgetSite, sitePage, type Visit, type WidgetSite } from '../support/widget-site.js';

// Everything each element can do, done with keys only, on the built files. <imh-evidence> is covered by evidence.test.ts,
// the outline of <imh-competencies> by widget.test.ts.

/** The first domain with two areas, small enough to answer every question; with expected levels. */
const short: Framework = {
  ...starter,
  targets: [{ category: 'family-associate', node: 'foundations.bonds', level: 3 }],
  nodes: starter.nodes.filter(({ id }) => /^foundations($|\.(bonds|growth))/.test(id)),
};
const earlier: SelfCheck = {
  format: 'imh-self-check',
  formatVersion: 1,
  id: '00000000-0000-4000-8000-000000000801',
  framework: { id: starter.id, version: starter.version },
  category: 'family-associate',
  takenAt: '2025-05-04T12:00:00Z',
  answers: [
    { node: 'foundations.bonds.serve-and-return', level: 3 },
    { node: 'foundations.bonds.safe-base', level: 4 },
  ],
};
const garden = new URL('../fixtures/frameworks/garden.json', import.meta.url);
/** Twelve trainings with dates that stay in the future, and a competency with two trainings. */
const guide: unknown = JSON.parse(
  JSON.stringify({ ...exampleGuide, trainings: exampleGuide.trainings.slice(0, 12) })
    .replaceAll(/"202[78]-/g, '"2097-')
    .replace('foundations.growth.temperament', 'foundations.bonds.serve-and-return'),
);

/** Ten hours of training in the financial year that has begun. */
const logOfHours = {
  format: 'imh-evidence-log',
  formatVersion: 1,
  exportedAt: '2026-11-01T09:00:00Z',
  machine: 'm',
  purpose: 'hand-over',
  subject: { name: 'Ana' },
  entries: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      versions: [
        {
          version: '00000000-0000-4000-8000-000000000002',
          parents: [],
          at: '2026-10-01T09:00:00Z',
          machine: 'm',
          content: { title: 'A workshop', type: 'in-service', minutes: 600, dateCompleted: localDay(new Date()) },
        },
      ],
    },
  ],
};

let site: WidgetSite;
let visit: Visit;
let page: Page;
let keys: Keyboard;

beforeAll(async () => {
  const between = (html: string) => ({
    body: sitePage(`<a href="#before">Before</a>${html}<a href="#after">After</a>`),
  });
  site = await openWidgetSite({
    '/short.json': json(short),
    '/later.json': json(guide),
    '/competencies': between(
      '<imh-competencies src="/starter.json" self-check trainings="/later.json"></imh-competencies>',
    ),
    '/garden.json': { type: 'application/json', body: (await readFile(garden)).toString() },
    '/related': between('<imh-competencies src="/garden.json"></imh-competencies>'),
    '/self-check': between('<imh-self-check src="/short.json" trainings="/later.json"></imh-self-check>'),
    '/sources': between('<imh-self-check src="/short.json" mode="sources"></imh-self-check>'),
    '/trainings': between('<imh-trainings src="/later.json" framework="/starter.json"></imh-trainings>'),
    '/crosswalk': between('<imh-crosswalk src="/wi-ma.json" from="/wi.json" to="/ma.json"></imh-crosswalk>'),
    '/requirements': between(
      `<imh-requirements src="/first.json /requirements.json" framework="/wi.json"></imh-requirements>`,
    ),
    '/first.json': json(requirementSets.find(({ id }) => id.endsWith('first-application-family-specialist'))),
    '/reference': between('<imh-reference src="/short.json" ask></imh-reference>'),
  });
});

afterEach(async () => {
  const { complaints } = visit;
  await visit.context.close();
  expect(complaints).toEqual([]);
});
afterAll(() => site?.close());

/** Opens a page and starts at its top, before the element. */
async function open(path: string, options?: Parameters<WidgetSite['visit']>[1]): Promise<void> {
  visit = await site.visit(path, options);
  ({ page } = visit);
  // Links lead to a stub, and file choosers do not open a native window.
  await visit.context.route(
    ({ origin }) => origin !== site.origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  page.on('filechooser', () => undefined);
  await begin();
}

/** Starts again at the top of the current page. */
async function begin(): Promise<void> {
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.append('[printed]');
    });
  });
  keys = await keyboardOn(page);
}

const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();

/** Presses Enter on the focused control, and parses the file that is downloaded. */
async function downloaded<Format extends DocumentFormat>(format: Format) {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  const parsed = parseDocument(format, await readFile(await download.path(), 'utf8'));
  if (!parsed.ok) throw new Error(`${download.suggestedFilename()}: ${parsed.error.message}`);
  return { name: download.suggestedFilename(), document: parsed.value };
}

async function hand(name: string, document: unknown): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Enter')]);
  await chooser.setFiles([{ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) }]);
}

/** Presses Enter on a print button. */
async function printed(): Promise<void> {
  const times = () => page.getByText('[printed]').count();
  const before = await times();
  await keys.press('Enter');
  await expect.poll(times).toBe(before + 1);
}

describe('<imh-self-check> by keyboard alone', () => {
  test('can be answered, compared, planned, saved, deleted and opened again', async () => {
    await open('/self-check');
    await page.getByRole('heading', { name: 'Which of these is closest to your work?' }).waitFor();
    expect(await keys.through('Before', 'After')).toContain('button “Infant mental health therapy (treatment)”');
    await keys.to('button', 'Everyday support for families (promotion)');
    await keys.press('Enter');

    await keys.arrives('button', '1.1 First bonds 0 of 3');
    await keys.to('radio', 'I want to learn this');
    await keys.press('Space', 'ArrowDown');
    await keys.arrives('radio', 'I am trying it out');
    await sees('1 of 7 rated');
    await keys.to('button', /^How it shows in practice/);
    await keys.press('Enter');
    await sees(/Goes quiet when a baby looks up/);
    await keys.to('button', /^Clear/);
    await keys.press('Enter');
    await keys.arrives('radio', 'I want to learn this');
    await sees('0 of 7 rated');
    await keys.press('Space');
    await sees('1 of 7 rated');
    // The second question is skipped, and answered later.
    await keys.to('button', 'Next unrated');
    await keys.press('Enter');
    await keys.arrives('radio', 'I want to learn this');
    await keys.to('button', 'Next area');
    await keys.press('Enter');
    await keys.arrives('button', /^1\.2 Bodies/);
    await keys.press('Enter');
    await page.getByRole('button', { name: /^1\.2 Bodies/, expanded: false }).waitFor();
    await keys.press('Enter');
    await keys.to('button', 'Next unrated');
    await keys.press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await keys.arrives('radio', 'I can help others with this');
    await sees('2 of 7 rated');
    await keys.backTo('button', '1.1 First bonds 1 of 3');
    await keys.press('Enter');
    await keys.to('button', 'See where I stand');
    await keys.press('Enter');

    await keys.arrives('heading', 'Where I stand');
    await keys.to('button', 'Back to the questions');
    await keys.press('Enter');
    await keys.arrives('button', '1.1 First bonds 1 of 3');
    await keys.to('button', 'See where I stand');
    await keys.press('Enter');
    await keys.arrives('heading', 'Where I stand');
    await keys.to('button', 'Print');
    await keys.press('Enter');
    await keys.arrives('textbox', 'Name on the printout (optional)');
    await printed();
    expect(await page.getByRole('table').count()).toBe(1);
    await keys.to('button', /^Add to my plan: /);
    await keys.press('Enter');
    // The plan loads when it is first needed.
    await page.getByRole('textbox', { name: 'What I want to do' }).waitFor();
    await keys.to('textbox', 'What I want to do');
    await keys.write('Watch a feeding with my supervisor');
    await keys.to('textbox', 'By when');
    await keys.write('soon');
    await keys.to('button', 'Remove');
    await keys.backTo('textbox', 'By when');
    await keys.write('3/2097');
    await keys.to('button', 'Remove');
    await keys.press('Enter');
    await keys.arrives('button', 'Undo');
    await keys.press('Enter');
    await keys.arrives('textbox', 'What I want to do');
    await keys.to('button', 'Plan something else');
    await keys.press('Enter');
    await keys.arrives('textbox', 'What I want to do');
    await keys.write('Read');

    await keys.to('button', 'Compare with other answers');
    await keys.press('Enter');
    await keys.arrives('button', 'Open a file to compare');
    await hand('earlier.json', earlier);
    await page.getByRole('columnheader', { name: /My self-check from May 4, 2025/ }).waitFor();
    await keys.to('button', 'Expected of Everyday support for families (promotion)');
    await keys.press('Enter');
    await keys.arrives('button', 'Open a file to compare');
    await keys.to('checkbox', 'Only where they differ');
    await keys.press('Space');
    expect(await keys.through('Before', 'After')).toContain('region “Compare with”');
    await keys.backTo('button', 'Remove: Expected of Everyday support for families (promotion)');
    await keys.press('Enter');
    await keys.arrives('button', 'Open a file to compare');

    await keys.to('button', 'Download my answers');
    const { document, name } = await downloaded('imh-self-check');
    expect(name).toMatch(/^self-check-\d{4}-\d\d-\d\d\.json$/);
    expect(document.answers.map(({ level }) => level)).toEqual([1, 4]);
    expect(document.plan).toEqual([
      { node: expect.any(String) as string, intention: 'Watch a feeding with my supervisor', by: '2097-03' },
      { intention: 'Read' },
    ]);

    await keys.to('button', 'Delete my answers');
    await keys.press('Enter');
    await keys.arrives('button', 'No, keep them');
    await keys.press('Enter');
    await keys.arrives('button', 'Download my answers');
    await keys.to('button', 'Delete my answers');
    await keys.press('Enter');
    await keys.arrives('button', 'No, keep them');
    await keys.backTo('button', 'Yes, delete them');
    await keys.press('Enter');
    await keys.arrives('button', 'Undo');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await keys.press('Enter');
    await keys.arrives('button', '1.1 First bonds 1 of 3');
    await keys.to('button', 'Delete my answers');
    await keys.press('Enter');
    await keys.arrives('button', 'No, keep them');
    await keys.backTo('button', 'Yes, delete them');
    await keys.press('Enter');
    await keys.arrives('button', 'Undo');
    await keys.to('button', 'Close this notice');
    await keys.press('Enter');
    await keys.arrives('heading', 'Which of these is closest to your work?');

    await keys.to('button', 'Open my saved answers');
    await hand(name, document);
    await sees(/^Your answers from .* are open\.$/);
    await keys.arrives('button', '1.1 First bonds 1 of 3');
    await keys.to('button', 'Change category');
    await keys.press('Enter');
    await keys.arrives('heading', 'Which of these is closest to your work?');
    await keys.to('button', 'Skip this and rate everything');
    await keys.press('Enter');
    await keys.arrives('button', /^1\.1 First bonds 1 of 4/);
  });

  test('can be answered in the grid of sources, up to the result', async () => {
    await open('/sources');
    await page.getByRole('heading', { name: 'Which of these is closest to your work?' }).waitFor();
    await keys.to('button', 'Everyday support for families (promotion)');
    await keys.press('Enter');
    await keys.arrives('checkbox', 'College course');
    await keys.press('Space');
    await keys.to('checkbox', 'Work');
    await keys.press('Space');
    await sees('1 of 2 areas checked');
    await keys.to('button', 'Next unrated');
    await keys.press('Enter');
    await keys.arrives('checkbox', 'College course');
    await keys.to('checkbox', 'Reflective supervision/consultation');
    await keys.press('Space', 'Space');
    await sees('1 of 2 areas checked');
    expect((await keys.through('Before', 'After')).filter((stop) => stop === 'checkbox “Work”')).toHaveLength(2);
    await keys.backTo('button', 'See my result');
    await keys.press('Enter');
    await keys.arrives('heading', 'Where I stand');
    await keys.to('button', /^Add to my plan: .*Bodies/);
    await keys.press('Enter');
    // The plan loads when it is first needed.
    await page.getByRole('textbox', { name: 'What I want to do' }).waitFor();
    await keys.to('button', 'Download my answers');
    const { document } = await downloaded('imh-self-check');
    expect(document.answers).toEqual([{ node: 'foundations.bonds', sources: ['course', 'work'] }]);
    expect(document.plan).toEqual([{ node: 'foundations.growth', intention: '' }]);
  });
});

describe('<imh-trainings> by keyboard alone', () => {
  test('can be searched, filtered, opened, saved from, and reset', async () => {
    await open('/trainings');
    await sees('12 trainings');
    const all = await keys.through('Before', 'After');
    expect(all.filter((stop) => /^button “Save as evidence: /.test(stop))).toHaveLength(12);
    const cards = () => page.getByRole('button', { name: /^Save as evidence: / }).count();
    const takeOff = async (mark: string): Promise<void> => {
      await keys.to('button', `Remove: ${mark}`);
      await keys.press('Enter');
      await expect.poll(cards).toBe(12);
    };

    await keys.to('searchbox', 'Search');
    await keys.write('peekaboo');
    await sees('1 training matches.');
    await keys.press('Escape');
    await expect.poll(cards).toBe(12);
    await keys.to('combobox', 'Competency or area');
    await keys.press('ArrowDown');
    await sees(/^\d trainings? match(es)?\.$/);
    await takeOff('Competency or area: How babies and relationships grow · theory and development');
    await keys.backTo('combobox', 'Date');
    await page.keyboard.type('Always');
    await sees('4 trainings match.');
    await keys.press('End');
    await keys.to('Date', 'From');
    await page.keyboard.type('01012097');
    await keys.to('Date', 'To');
    await page.keyboard.type('01312097');
    await sees('2 trainings match.');
    await keys.to('button', 'Clear all');
    await keys.press('Enter');
    await keys.arrives('searchbox', 'Search');
    await expect.poll(cards).toBe(12);
    await keys.to('combobox', 'Category');
    await page.keyboard.type('Policy');
    await sees(/^\d trainings? match(es)?\.$/);
    await keys.to('button', /^Remove: Category: /);
    await keys.press('Enter');
    await expect.poll(cards).toBe(12);
    await keys.backTo('DisclosureTriangle', 'More filters');
    await keys.press('Enter');
    await keys.to('spinbutton', 'At least (hours)');
    await keys.write('6');
    await sees('3 trainings match.');
    await keys.to('spinbutton', 'At most (hours)');
    await keys.write('9');
    await sees('2 trainings match.');
    await keys.to('combobox', 'Language');
    await page.keyboard.type('Spanish');
    await sees('No trainings match all of these filters.');
    await keys.to('button', /^Without “Language: Spanish”: 2 trainings$/);
    await keys.press('Enter');
    await sees('2 trainings match.');
    await keys.to('button', /^Remove: at least 6/);
    await keys.press('Enter');
    await keys.to('button', /^Remove: at most 9/);
    await keys.press('Enter');
    await expect.poll(cards).toBe(12);
    await keys.backTo('combobox', 'Format');
    await page.keyboard.type('Recorded');
    await sees('2 trainings match.');
    await takeOff('Format: Recorded');

    await keys.to('DisclosureTriangle', /The back-and-forth/);
    await keys.press('Enter');
    await sees(/Goes quiet when a baby looks up/);
    await keys.to('button', /^Show all trainings on this/);
    await keys.press('Enter');
    await sees('2 trainings match.');
    await keys.to('button', 'Clear all');
    await keys.press('Enter');
    await keys.arrives('searchbox', 'Search');
    await keys.to('button', 'Print');
    await printed();
    await keys.to('button', 'Save as evidence: Ping, Pong, Peekaboo: Serve and Return');
    const { document, name } = await downloaded('imh-evidence-log');
    expect(name).toMatch(/^evidence-Ping-Pong-Peekaboo-Serve-and-Return-\d{4}-\d\d-\d\d\.json$/);
    expect(document.entries.map(({ versions }) => versions[0])).toMatchObject([
      { content: { title: 'Ping, Pong, Peekaboo: Serve and Return', status: 'planned', minutes: 120 } },
    ]);
    await sees(/^Saved as “evidence-Ping/);
    await keys.to('link', 'Sorry, Small One: The Art of Repair');
    await keys.press('Enter');
    await page.waitForURL('https://example.org/invented-trainings/sorry-small-one');
  });
});

describe('<imh-requirements> by keyboard alone', () => {
  test('compares categories, opens a log, suggests categories and prints', async () => {
    await open('/requirements');
    await sees('At least 15 hours');
    await keys.to('checkbox', 'Family Specialist');
    await keys.press('Space');
    await sees('2 categories are shown.');
    await sees('At least 24 hours');
    await keys.to('DisclosureTriangle', 'Which category fits me?');
    await keys.press('Enter');
    await sees('What is most of your work?');
    for (const [label, times] of [
      [/^Everyday life/, 4],
      [/^None, a CDA/, 1],
      [/^Less than two years/, 1],
      [/^Yes/, 1],
    ] as const) {
      await keys.to('radio', label);
      await keys.press('Space');
      for (let left = times - 1; left > 0; left -= 1) await keys.press('ArrowDown');
    }
    await sees(/^These two come closest: /);
    await keys.to('button', 'Show both side by side');
    await keys.press('Enter');
    await sees('2 categories are shown.');
    await keys.to('button', 'Choose my log');
    await hand('log.json', logOfHours);
    await sees('Ana: 1 entry is compared with each line.');
    await sees('10 of 15 hours listed');
    await keys.to('button', 'Print');
    await printed();
    await keys.to('button', 'Close my log');
    await keys.press('Enter');
    await keys.arrives('button', 'Choose my log');
  });
});

describe('<imh-crosswalk> by keyboard alone', () => {
  test('can be reversed, searched, filtered and printed, and its links can be followed', async () => {
    await open('/crosswalk');
    await sees('9 rows');
    const stops = await keys.through('Before', 'After');
    expect(stops.slice(0, 4).map((stop) => stop.split(' ')[0])).toEqual(['radio', 'searchbox', 'combobox', 'checkbox']);
    await keys.to('radio', /./);
    const [wisconsin] = await page.getByRole('radio').all();
    expect(await wisconsin!.isChecked()).toBe(true);
    await keys.press('ArrowDown');
    expect(await wisconsin!.isChecked()).toBe(false);
    await sees(/^Now starting from /);
    await keys.to('searchbox', 'Search');
    await keys.write('policy');
    await sees('1 row matches.');
    await keys.write('zebra');
    await sees(/^No rows match all of this/);
    await keys.to('button', 'Show everything');
    await keys.press('Enter');
    await keys.arrives('searchbox', 'Search');
    await sees('9 rows');
    await keys.to('combobox', 'Relation');
    await page.keyboard.type('is close');
    await sees('2 rows match.');
    await page.keyboard.press('Home');
    await sees('9 rows');
    await keys.to('checkbox', 'Only items with no match');
    await keys.press('Space');
    await sees('1 row matches.');
    await keys.press('Space');
    await sees('9 rows');
    await keys.to('button', 'Print');
    await printed();
    await keys.to('link', /./);
    const { name } = await keys.focused();
    const address = await page.getByRole('link', { name, exact: true }).first().getAttribute('href');
    await keys.press('Enter');
    await page.waitForURL(address!);
  });
});

describe('<imh-reference> by keyboard alone', () => {
  test('can be filled in, interrupted, corrected, checked and saved', async () => {
    await open('/reference');
    await page.getByRole('textbox', { name: 'Name of the person you write about' }).waitFor();
    await keys.to('button', 'Check and save');
    await keys.press('Enter');
    await keys.arrives('textbox', 'Name of the person you write about');
    await keys.write('Ana Vega');
    await keys.to('radio', 'I am a parent or caregiver who received services');
    await keys.press('Space', 'ArrowUp');
    await keys.arrives('radio', 'In another way');
    await keys.to('textbox', 'In what way? (you can leave this empty)');
    await keys.write('Neighbour');
    await keys.to('textbox', 'Your name (you can leave this empty)');
    await keys.write('Bo');
    await keys.to('combobox', /^What kind of work does Ana Vega do\?/);
    await page.keyboard.type('Everyday');
    await keys.to('radio', /^All: 7 questions/);
    await keys.press('ArrowUp');
    await keys.arrives('radio', /^Fewer: 2 questions/);
    await keys.press('ArrowDown');
    await keys.arrives('radio', /^All: 7 questions/);
    await keys.to('radio', 'Is beginning to learn this');
    await keys.press('ArrowDown', 'ArrowDown');
    await sees('1 of 7 questions answered');
    await keys.to('button', 'Next question without an answer');
    await keys.press('Enter');
    await keys.arrives('radio', 'Is beginning to learn this');
    await keys.press('ArrowUp');
    await keys.arrives('radio', 'I have not seen this');
    await keys.to('button', /^Add a note on “First bonds”/);
    await keys.press('Enter');
    await keys.arrives('textbox', 'Your note on “First bonds”');
    await keys.write('Calm.');
    await keys.to('button', 'Go on to the next topic');
    await keys.press('Enter');
    await keys.arrives('button', /^1\.2 Bodies/);
    await keys.to('textbox', /^What else do you want to say/);
    await keys.write('Gladly again.');
    const stops = await keys.through('Before', 'After');
    expect(stops[0]).toBe('button “Need a reference? Make a link to send”');
    expect(stops).toContain('button “Add a note on “Bodies, brains and temperaments””');

    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Gladly again.');
    await page.reload();
    await sees(/^Welcome back\./);
    await begin();
    await keys.to('button', 'Check and save');
    await keys.press('Enter');
    await keys.arrives('checkbox', 'I agree that Ana Vega may keep this file and share it with the association.');
    await keys.press('Space', 'Tab', 'Enter');
    await keys.arrives('heading', 'Check before you save');
    await keys.to('button', 'Change: Your name');
    await keys.press('Enter');
    await keys.arrives('textbox', 'Your name (you can leave this empty)');
    await keys.write('Bo Lind');
    await keys.to('button', 'Check and save');
    await keys.press('Enter');
    await keys.arrives('heading', 'Check before you save');
    await keys.to('DisclosureTriangle', 'Show all my answers');
    await keys.press('Enter');
    await sees('Your note: Calm.');
    await keys.to('button', 'Print');
    await printed();
    await keys.backTo('button', 'Save the file');
    const { document, name } = await downloaded('imh-reference-rating');
    expect(name).toMatch(/^reference-Ana-Vega-\d{4}-\d\d-\d\d\.json$/);
    expect(document).toMatchObject({
      subject: { name: 'Ana Vega' },
      rater: { name: 'Bo Lind', relation: 'other', relationText: 'Neighbour' },
      category: 'family-associate',
      comment: 'Gladly again.',
      consent: { given: true },
    });
    expect(document.answers).toHaveLength(3);
    await keys.arrives('heading', 'Your file is ready');
    await keys.to('DisclosureTriangle', 'I cannot find the file');
    await keys.press('Enter');
    await keys.to('button', 'Copy the text');
    await keys.press('Enter');
    await sees('Copied');
    await keys.to('button', 'Save the file again');
    await downloaded('imh-reference-rating');
    await keys.to('button', 'Back to the questions');
    await keys.press('Enter');
    await keys.arrives('heading', 'How do you see the work of Ana Vega?');
    await keys.to('button', 'Delete my draft');
    await keys.press('Enter');
    await keys.arrives('button', 'Undo');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await keys.press('Enter');
    await keys.arrives('button', 'Delete my draft');
    await keys.press('Enter');
    await keys.arrives('button', 'Undo');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    // Chromium remembers which radio of a group had the focus, and would skip a group with the same name.
    await keys.to('radio', 'I am a parent or caregiver who received services');
    await keys.backTo('textbox', 'Name of the person you write about');
    await keys.write('Cy');
    await keys.to('button', 'Delete my draft');
    await keys.press('Enter');
    await keys.arrives('button', 'Undo');
    await keys.to('radio', 'I am a parent or caregiver who received services');
  });

  test('can make a link for a rater, which keeps answers about another person beside those', async () => {
    await open('/reference', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('textbox', { name: 'Name of the person you write about' }).waitFor();
    await keys.to('button', 'Need a reference? Make a link to send');
    await keys.press('Enter');
    await page.getByRole('button', { name: 'Make the link' }).waitFor();
    await keys.to('button', 'Make the link');
    await keys.press('Enter');
    await keys.arrives('textbox', 'Your name');
    await keys.write('Ana Vega');
    await keys.to('combobox', 'Who do you want to ask?');
    await page.keyboard.type('My supervisor');
    await keys.to('button', 'Make the link');
    await keys.press('Enter');
    await keys.arrives('textbox', 'Your link');
    await keys.to('button', 'Copy the link');
    await keys.press('Enter');
    await sees('Copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await keys.to('textbox', 'Name of the person you write about');
    await keys.write('Someone');
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.goto(link);
    await page.getByRole('button', { name: 'Continue with Someone' }).waitFor();
    await begin();
    await sees('How do you see the work of Ana Vega?');
    await keys.to('button', 'Continue with Someone');
    await keys.press('Enter');
    await keys.arrives('heading', 'How do you see the work of Someone?');
  });
});

describe('<imh-competencies> by keyboard alone', () => {
  test('passes an outline with one link, in both directions', async () => {
    await open('/competencies');
    await page.getByRole('button', { name: 'Expand all' }).waitFor();
    await keys.to('button', 'Expand all');
    // The links are loaded with the first key.
    await page.getByRole('link', { name: 'Skip the outline' }).waitFor({ state: 'attached' });
    await keys.to('link', 'Skip the outline');
    await keys.press('Enter');
    await keys.arrives('link', 'Back to the start of the outline');
    await keys.press('Tab');
    await keys.arrives('link', /^Read more at/);
    await keys.backTo('link', 'Back to the start of the outline');
    await keys.press('Enter');
    await keys.arrives('link', 'Skip the outline');
    await keys.press('Shift+Tab');
    await keys.arrives('button', 'Download');
  });

  test('can change tabs, choose a category, copy a link, download and print', async () => {
    await open('/competencies', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('searchbox', { name: 'Search' }).waitFor();
    await page.getByRole('tab', { name: 'Self-check' }).waitFor();
    const stops = await keys.through('Before', 'After');
    expect(stops).toContain('tab “Competencies”');
    expect(stops).not.toContain('tab “Self-check”');
    await keys.to('combobox', 'Category');
    await page.keyboard.type('Policy');
    await sees(/^\d+ competencies for Policy and program leadership\./);
    await page.keyboard.press('Home');
    await sees('125 competencies');
    await keys.to('button', 'Compare categories');
    await keys.press('Enter');
    await keys.arrives('button', 'Print');
    await keys.to('link', '9: 4 Alongside families · direct service, Family associate');
    await keys.press('Enter');
    await keys.arrives('button', /^4 Alongside/);
    await sees(/^55 competencies for Everyday support/);
    await keys.backTo('button', 'Close');
    await keys.press('Enter');
    await keys.arrives('button', 'Compare categories');
    await keys.to('button', 'Show everything');
    await keys.press('Enter');
    await keys.arrives('searchbox', 'Search');
    await keys.to('button', '1 How babies and relationships grow · theory and development 23 competencies');
    await keys.press('Enter');
    await keys.to('button', /^1\.1 First bonds/);
    await keys.press('Enter');
    await keys.to('button', /^How it shows in practice/);
    await keys.press('Enter');
    await sees(/Goes quiet when a baby looks up/);
    await keys.to('button', /^Copy link/);
    await keys.press('Enter');
    await sees('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/competencies#imh=foundations\.bonds/);

    await keys.backTo('button', 'Download');
    await keys.press('Enter');
    await keys.arrives('button', /^JSON/);
    await keys.press('Escape');
    await keys.arrives('button', 'Download');
    await keys.press('Enter');
    await keys.arrives('button', /^JSON/);
    expect(await keys.through('Before', 'After')).toContain('button “CASE 1.1, for learning management systems”');
    await keys.to('button', /^JSON/);
    expect((await downloaded('imh-framework')).document.id).toBe(starter.id);
    await keys.arrives('button', 'Download');
    await keys.backTo('button', 'Print');
    await keys.press('Enter');
    await keys.arrives('button', 'Only the open sections');
    await keys.to('button', 'Everything');
    await printed();
    await keys.arrives('button', 'Print');
    await keys.backTo('button', 'Expand all');
    await keys.press('Enter');
    await page.getByRole('button', { name: /^9 /, expanded: true }).waitFor();
    await keys.to('button', 'Collapse all');
    await keys.press('Enter');
    await page.getByRole('button', { name: /^9 /, expanded: false }).waitFor();

    await keys.backTo('tab', 'Competencies');
    await keys.press('ArrowRight');
    await keys.arrives('tab', 'Self-check');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Which of these is closest to your work?' }).waitFor();
    await keys.to('button', 'Everyday support for families (promotion)');
    await keys.press('Enter');
    await keys.arrives('button', /^1\.1 First bonds/);
    await keys.backTo('tab', 'Self-check');
    await keys.press('End', 'Enter');
    await keys.arrives('tab', 'Trainings');
    await sees('12 trainings');
    await keys.to('searchbox', 'Search');
    await keys.backTo('tab', 'Trainings');
    await keys.press('ArrowRight', 'Space');
    await keys.arrives('tab', 'Competencies');
    await keys.to('searchbox', 'Search');
    await keys.write('xyzzy');
    await sees(/^No results for/);
    await keys.to('button', 'Show everything');
    await keys.press('Enter');
    await sees('125 competencies');
    await keys.to('link', 'After');
  });

  test('can follow a link to another place of the same competency', async () => {
    await open('/related');
    await page.getByRole('button', { name: 'Expand all' }).waitFor();
    await keys.to('button', 'Expand all');
    await keys.press('Enter');
    await keys.to('link', '1.1 Compost');
    await keys.press('Enter');
    await keys.arrives('button', /^1\.1 Compost/);
  });
});
