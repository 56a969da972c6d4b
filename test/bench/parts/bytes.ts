import { frameworkOf, questions } from '../build/framework-data.js';
import { fullClosure, staticClosure } from '../build/import-graph.js';
import { brotli } from '../build/site-server.js';
import { executedModules, recordCalls } from '../browser/executed.js';
import { noThrottle, type Visit, visit } from '../browser/visit.js';
import { atMost, type Bar, ratioAtMost } from '../report/bars.js';
import type { Table } from '../report/table.js';
import type { Bench, Report } from '../rounds.js';
import { embedHead, outlines, selfChecks, type Subject } from '../subjects.js';
import { embedOf, heading } from './embeds.js';
import { walkTo } from './self-check-walk.js';
import { settled } from './watching.js';

/** A page, and what it requests until it shows what it is for. */
interface Load {
  readonly name: string;
  /** Paths in the order of the requests. */
  readonly files: readonly string[];
  /** Files that the page does not need for what it shows; see `unused()`. */
  readonly unused: readonly string[];
  readonly bytes: number;
}

interface Loaded {
  readonly name: string;
  readonly path: string;
  readonly watch: Pick<Subject, 'host' | 'first' | 'each'>;
  /** What a person does before the requests are counted. */
  readonly act?: (visit: Visit) => Promise<void>;
}

const first = (tag: string): string => `<${tag}>, first view`;
const toResult = '<imh-self-check>, to the result';
const both = 'both on one page, to the result';
/** Where the widget's files are served. */
const folder = '/competencies/';
const peerName = (name: string): string => `${name} (self-check)`;

/** Bytes of all code that a page requests, brotli 11: everything but the page itself and its documents. */
export async function bytes(bench: Bench): Promise<Report> {
  const { site, progress } = bench;
  const { preload } = site.widget;
  const data = site.putDocument('competencies-60', frameworkOf(questions(60)));
  const failures: string[] = [];
  const loads: Load[] = [];

  async function load({ name, path, watch, act }: Loaded): Promise<void> {
    progress(`Bytes: ${name}`);
    const visited = await visit(bench.browser, {
      origin: site.origin,
      path,
      watch: { ...watch, count: 1 },
      probe: site.probe,
      conditions: noThrottle,
      prepare: recordCalls,
      // High enough to show both elements of a page with two.
      context: { viewport: { width: 1100, height: name === both ? 6000 : 800 } },
    });
    try {
      await settled(visited.page);
      await act?.(visited);
      await visited.page.waitForTimeout(500);
      const files = visited.loaded.filter((each) => !isPage(each));
      const missing = files.filter((each) => site.contentOf(each) === undefined);
      if (missing.length > 0) failures.push(`Bytes, ${name}: ${missing.join(', ')} not found`);
      const executed = await executedModules(visited.session, site.origin);
      loads.push({
        name,
        files,
        unused: unused(files, executed, watch.host),
        bytes: sum([...new Set(files)].map((each) => site.contentOf(each) ?? '')),
      });
    } catch (error) {
      failures.push(`Bytes, ${name}: ${String(error).split('\n')[0]} ${visited.complaints.join('; ')}`);
    } finally {
      await visited.close();
    }
  }

  /**
   * Files requested twice, and files of ours that are not preloaded for the element and of which nothing ran, nor of
   * any file that imports them.
   */
  function unused(files: readonly string[], executed: ReadonlySet<string>, tag: string): string[] {
    const own = [...executed].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    const needed = staticClosure([...(preload[tag] ?? []), ...own], site.widget.code);
    return files.filter(
      (path, at) => files.indexOf(path) !== at || (path.startsWith(folder) && !needed.has(path.slice(folder.length))),
    );
  }

  const [outlineFloor, outline] = outlines(site.widget);
  const checks = selfChecks(site.widget);
  const ownCheck = checks.find(({ role }) => role === 'ours')!;
  const page = (name: string, subject: Subject): Loaded => ({
    name,
    path: site.pageOf(subject, data),
    watch: subject,
  });
  await load(page('floor of the outline', outlineFloor!));
  await load(page(first('imh-competencies'), outline!));
  await load(page(first('imh-self-check'), ownCheck));
  await load({ ...page(toResult, ownCheck), act: openResult });
  const bothPath = site.putPage('both', {
    head: outline!.head + ownCheck.head,
    body: outline!.body(data) + ownCheck.body(data),
  });
  await load({ ...page(both, ownCheck), path: bothPath, act: openResult });
  for (const tag of Object.keys(preload)) {
    if (tag === 'imh-competencies' || tag === 'imh-self-check') continue;
    const path = site.putPage(`bytes-${tag}`, { head: embedHead(site.widget, tag), body: embedOf(site, tag) });
    await load({ name: first(tag), path, watch: { host: tag, first: heading, each: heading } });
  }
  for (const subject of checks) if (subject !== ownCheck) await load(page(peerName(subject.name), subject));

  const kilobytes = (name: string): number | undefined => {
    const found = loads.find((each) => each.name === name);
    return found && found.bytes / 1000;
  };
  const language = everythingInEnglish(site.widget.code);
  const bars: Bar[] = [
    atMost(`Bytes: ${first('imh-competencies')}`, kilobytes(first('imh-competencies')), 20, 'kB'),
    atMost(`Bytes: ${toResult}`, kilobytes(toResult), 30, 'kB'),
    ratioAtMost(`Bytes: ${toResult}`, kilobytes(toResult), kilobytes(peerName('SurveyJS')), 1 / 10, 'SurveyJS'),
    atMost(`Bytes: ${both}`, kilobytes(both), 36, 'kB'),
    atMost('Bytes: every element in one language', language.bytes / 1000, 130, 'kB'),
    ...Object.keys(preload).map((tag) => {
      const count = loads.find(({ name }) => name === first(tag))?.unused.length;
      return atMost(`Bytes: ${first(tag)}, loaded but not needed`, count, 0, 'files');
    }),
  ];
  bench.print(table([...loads, language]));
  return { bars, failures, samples: { loads, language } };
}

/** The documents and what belongs to the article around the element. */
const isPage = (path: string): boolean =>
  path.startsWith('/data/') || path === '/pages/article.css' || path === '/favicon.ico';

const sum = (contents: readonly (string | Uint8Array)[]): number =>
  contents.reduce((total, content) => total + brotli(content).length, 0);

async function openResult({ page }: Visit): Promise<void> {
  await walkTo(page, 'result');
  // The chart, one image to assistive technology.
  await page.locator('[part~=result] [role=img]').first().waitFor({ timeout: 10_000 });
}

/** All files that the entry can load, except translations: a page loads the one of its language instead. */
function everythingInEnglish(code: ReadonlyMap<string, Uint8Array>): Load {
  const all = [...fullClosure(['imh-competencies.js'], code)];
  const files = all.filter((name) => !name.startsWith('chunks/es-'));
  if (files.length === all.length) throw new Error('No chunk is named es-…: adapt everythingInEnglish()');
  return {
    name: 'every element in one language',
    files,
    unused: [],
    bytes: sum(files.map((name) => code.get(name)!)),
  };
}

const fileName = (path: string): string => path.split('/').at(-1)!;

function table(loads: readonly Load[]): Table {
  return {
    title: 'Bytes of code, brotli 11',
    columns: ['', 'bytes', 'files', 'not needed', 'names'],
    rows: loads.map(({ name, bytes: size, files, unused }) => [
      name,
      size.toLocaleString('en'),
      String(files.length),
      unused.map(fileName).join(' ') || '0',
      files.length > 15 ? '' : files.map(fileName).join(' '),
    ]),
  };
}
