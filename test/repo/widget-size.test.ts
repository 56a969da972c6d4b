import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullClosure, staticClosure, staticImports } from '../bench/build/import-graph.js';

const dist = fileURLToPath(new URL('../../widget/dist/', import.meta.url));

/**
 * Bytes, brotli 11, of every file that a page with one element loads before it is interactive, in English. Lit, 5,300
 * bytes, is part of each. A limit moves when someone decides that it should, with the reason here.
 *
 * 2026-11-29, limits about 100 above what was reached: views load validators that only answer true or false, those that
 * report faults load for an invalid document. What the self-check does not need (the styles of fields, dates in words,
 * counts of an outline) is a chunk of its own, which costs the other elements 240 each. Of the goals, which
 * `npm run bench:widget` judges, two are missed still: 30,000 for a self-check to its result and 36,000 for both. Lit,
 * validation and outline are 11,900 of these, the code and styles of the questions 6,000, of the result 4,700. 130,000
 * for every element is missed too: 46,600 are the reviewer's page with what it reads, 12,800 the detailed validators,
 * 7,100 the writers of other formats.
 *
 * 2026-11-30: a field's own term beside each title (schema, rights and text) costs each first view about 100, a rater's
 * wording of the scale <imh-reference> another 200. <imh-competencies> stays below its goal of 20,000: its list of
 * categories moved to a part of its own. Compared categories, marks and introduction load on demand: 4,600 of the whole.
 *
 * 2026-11-30: <imh-requirements>. The entry names one element more, which costs each of the others 40; the type of a
 * log's file is a chunk of its own now, because two elements read logs: 70 for <imh-evidence>. With its questions, what
 * reads a log, and the larger validators of requirements, every element together takes 14,000 more.
 *
 * 2026-11-30, 2,200 for <imh-trainings>: place, region, cost, CE hours, level, audience and kinds of material are facts
 * of each card and filters, and are validated. 21,300 for every element: 12,300 read a guide from a spreadsheet, 5,700
 * show it as a crosswalk and on paper, 1,000 link competencies to their trainings; each loads only where it is used.
 * XLSX would be 24,000 more, which is why a page reads CSV only.
 *
 * 2026-11-30: how a competency is shown, on tags and in the schema of a log: 60 for <imh-evidence>, 30 where a log's
 * schema is shared.
 *
 * 2026-11-30, `<imh-evidence mode="team">`: 200 for <imh-evidence>, which is two pages now. A team's figures are a chunk of
 * their own, which a reviewer's list does not load. 14,100 for every element: the figures, the plan, the comparison, the
 * sums of several programs, and their validation.
 *
 * 2026-11-30: the entry loads links that skip long lists with the first key, and a hint for pages without an element: 80
 * for each first view, 1,000 of the whole. Shorter validators save 90 of that, where an element also needs the style of
 * its main button, which an outline has not, it is a file of its own: 100. Names of regions cost 20.
 *
 * 2026-11-30: "My path", which loads when it is opened. The steps of a renewal are a chunk of their own, because it shows
 * them, too: 350 for <imh-requirements>. Of all: 9,300 show the path and read a person's files, 1,700 a plan beside what
 * has changed since, also in a result, 1,500 are dates, steps and categories that were parts of other chunks.
 *
 * 2026-11-30: a draft for each person that a link names, 300 for <imh-reference>; several sets of requirements and what a
 * reviewer has set in the list, 150 for <imh-evidence>; the button for a blank form, 35 for <imh-self-check>. Of all: 7,400
 * measure and save the reviewer's list, print a result and a blank form, and print for one category. The rest of what
 * first views are above the limits before is of features that were measured apart and merged the same day.
 *
 * 2026-11-30, 420 for the result: it notices that a person is about to print, and only then loads the printed result,
 * 5,700 that every result loaded before. 1,700 of the whole: a spreadsheet in an older encoding, and accents that were
 * broken before. Names of chunks are one character shorter, 70 less for each first view.
 *
 * 2026-11-30, of the whole: 1,100 recognize more forms of identifying details in a reference, 1,600 compare entries by
 * page, whatever the spelling of its address, in a file of evidence and in an imported spreadsheet. No first view loads
 * them.
 *
 * 2026-11-30, 3,700 of the whole: a log is shown without values that cannot be read, which are named; nested lists are read
 * after editors have changed them, and where the classic editor of WordPress has lost the end of the element. No first view
 * loads it. 300 propose the columns of a guide from a spreadsheet, and keep its ids.
 *
 * 2026-11-30, 450 of the whole: a reviewer sees closed periods as they were printed, and an audit folder's certificates by
 * its list of checksums. First views of <imh-evidence> do not load it.
 */
const firstViews: Readonly<Record<string, number>> = {
  'imh-competencies': 20_000,
  'imh-self-check': 26_100,
  'imh-reference': 34_600,
  'imh-evidence': 22_350,
  'imh-requirements': 28_990,
  'imh-trainings': 31_800,
  'imh-crosswalk': 25_300,
};
/** Includes chart, strings and validation; SurveyJS takes 329,000 for the same questions. */
const selfCheckToResult = 31_100;
const bothOnOnePage = 38_100;
/** Everything that a site can send to one reader who uses every feature. */
const everyElementInOneLanguage = 264_200;
/** A first view contains few sentences: 10 milliseconds on slow 4G. */
const spanishStrings = 2_000;

let code: ReadonlyMap<string, Uint8Array>;
let preload: Readonly<Record<string, readonly string[]>>;

const withoutDot = (path: string): string => path.replace(/^\.\//, '');

const size = (names: Iterable<string>): number =>
  [...names].reduce(
    (sum, name) =>
      sum + brotliCompressSync(code.get(name)!, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    0,
  );

/** @returns path of the one chunk whose name matches; throws with all names otherwise */
function chunk(pattern: RegExp): string {
  const names = [...code.keys()].filter((name) => name.startsWith('chunks/'));
  const found = names.filter((name) => pattern.test(name.slice('chunks/'.length)));
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} chunks match ${pattern}. Chunks: ${names.join(', ')}`);
}

const selfCheckWithResult = (): Set<string> =>
  staticClosure([...preload['imh-self-check']!, chunk(/^result-(part|page)-/)], code);

const text = (name: string): string => Buffer.from(code.get(name)!).toString();

beforeAll(async () => {
  const files = await readdir(dist, { recursive: true }).catch(() => {
    throw new Error('The widget is not built: npm run build:widget');
  });
  // The builder is a page of its own, which no site loads.
  const names = files
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js') && !name.startsWith('builder'));
  code = new Map(await Promise.all(names.map(async (name) => [name, await readFile(dist + name)] as const)));
  const sri = JSON.parse(await readFile(`${dist}sri.json`, 'utf8')) as { modulepreload: Record<string, string[]> };
  preload = Object.fromEntries(Object.entries(sri.modulepreload).map(([tag, paths]) => [tag, paths.map(withoutDot)]));
});

test('every element has a size limit', () => {
  expect(Object.keys(preload).sort()).toEqual(Object.keys(firstViews).sort());
});

describe.each(Object.entries(firstViews))('<%s>', (tag, limit) => {
  test('sri.json lists every file of its first view to preload', () => {
    expect([...staticClosure(preload[tag]!, code)].sort()).toEqual([...preload[tag]!].sort());
  });

  test('its first view stays within its size limit', () => {
    const bytes = size(preload[tag]!);
    console.info(`<${tag}>, brotli 11: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(limit);
  });
});

test('a self-check with its result stays within its size limit', () => {
  const bytes = size(selfCheckWithResult());
  console.info(`<imh-self-check> to its result, brotli 11: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(selfCheckToResult);
});

test('competencies and a self-check on one page stay within their size limit', () => {
  const bytes = size(new Set([...preload['imh-competencies']!, ...selfCheckWithResult()]));
  console.info(`Both on one page, brotli 11: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(bothOnOnePage);
});

test('every element in one language stays within the size limit', () => {
  const all = [...fullClosure(['imh-competencies.js'], code)];
  const english = all.filter((name) => !name.startsWith('chunks/es-'));
  expect(english.length, 'translations are separate chunks').toBeLessThan(all.length);
  const bytes = size(english);
  console.info(`Every element in one language, brotli 11: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(everyElementInOneLanguage);
});

test('Spanish adds only its strings to a first view of <imh-competencies>', () => {
  const english = new Set(preload['imh-competencies']!);
  const strings = [...code.keys()].filter(
    (name) => /^chunks\/((es-)?common|es-competencies|es-count)-/.test(name) && !english.has(name),
  );
  expect(strings).toContain(chunk(/^es-competencies-/));
  const added = [...staticClosure(strings, code)].filter((name) => !english.has(name));
  expect(added.sort()).toEqual(strings.sort());
  expect(size(added)).toBeLessThanOrEqual(spanishStrings);
});

test('a page loads the strings of its own element and of no other', () => {
  const strings = { 'imh-competencies': 'Loading the competencies', 'imh-self-check': 'Loading the self-check' };
  const loaded = preload['imh-competencies']!.map(text).join('\n');
  expect(loaded).toContain(strings['imh-competencies']);
  expect(loaded).not.toContain(strings['imh-self-check']);
});

test('no chunk imports the entry, which pages may load under another name', () => {
  for (const name of code.keys())
    if (name.startsWith('chunks/')) expect(text(name), name).not.toContain('/imh-competencies.js');
});

test('no chunk needs itself through other chunks, which would fail when it is evaluated', () => {
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw new Error([...path.slice(path.indexOf(name)), name].join(' → '));
    if (done.has(name)) return;
    for (const next of staticImports(name, code)) visit(next, [...path, name]);
    done.add(name);
  };
  const done = new Set<string>();
  for (const name of code.keys()) visit(name, []);
});

test('the widget contains no zod', () => {
  for (const name of code.keys()) expect(text(name), name).not.toContain('$ZodType');
});

test('the widget contains one copy of Lit, which every first view preloads', () => {
  const withLit = [...code.keys()].filter(
    (name) => name.startsWith('chunks/') && text(name).includes('litHtmlVersions'),
  );
  expect(withLit).toHaveLength(1);
  for (const [tag, files] of Object.entries(preload)) expect(files, tag).toContain(withLit[0]);
  expect(text('imh-competencies.iife.js').split('litHtmlVersions'), 'copies in the classic script').toHaveLength(2);
});
