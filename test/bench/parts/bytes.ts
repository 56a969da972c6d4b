import { frameworkOf, questions } from '../build/framework-data.js';
import { brotli } from '../build/site-server.js';
import { noThrottle, type Visit, visit } from '../browser/visit.js';
import { atMost, type Bar } from '../report/bars.js';
import type { Table } from '../report/table.js';
import type { Bench, Report } from '../rounds.js';
import { outlines, selfChecks, type Subject } from '../subjects.js';
import { walk } from './self-check-walk.js';
import { settled } from './watching.js';

const [competencies, check] = ['imh-competencies', 'imh-self-check'];

/** What a page loads until it shows what it is for, as the network saw it. */
interface Load {
  readonly name: string;
  readonly code: readonly string[];
  readonly bytes: number;
}

/** Bytes of code, brotli 11: what a site sends besides its own page and the framework itself. */
export async function bytes(bench: Bench): Promise<Report> {
  const { site, say } = bench;
  const { preload } = site.widget;
  const data = site.putDocument('competencies-60', frameworkOf(questions(60)));
  const failures: string[] = [];
  const loads: Load[] = [];

  async function load(
    name: string,
    subject: Subject,
    act?: (visit: Visit) => Promise<void>,
    path?: string,
  ): Promise<void> {
    say(`Bytes: ${name}`);
    const visited = await visit(bench.browser, {
      origin: site.origin,
      path: path ?? site.pageOf(subject, data),
      watch: { host: subject.host, first: subject.first, each: subject.each, count: 1 },
      probe: site.probe,
      conditions: noThrottle,
      // Two elements on one page are to be in sight both.
      context: { viewport: { width: 1100, height: path ? 6000 : 800 } },
    });
    try {
      await settled(visited.page);
      await act?.(visited);
      await visited.page.waitForTimeout(300);
      const code = visited.loaded.filter((path) => /\.(js|css)$/.test(path) && path !== '/pages/article.css');
      const missing = code.filter((path) => site.contentOf(path) === undefined);
      if (missing.length > 0) failures.push(`Bytes, ${name}: ${missing.join(', ')} could not be had`);
      const sizes = [...new Set(code)].map((path) => brotli(site.contentOf(path) ?? '').length);
      loads.push({ name, code, bytes: sizes.reduce((sum, size) => sum + size, 0) });
    } catch (error) {
      failures.push(`Bytes, ${name}: ${String(error).split('\n')[0]} ${visited.complaints.join('; ')}`);
    } finally {
      await visited.close();
    }
  }

  const [outlineFloor, outline] = outlines(site.widget);
  const checks = selfChecks(site.widget);
  const ownCheck = checks.find(({ role }) => role === 'ours')!;
  await load('floor of the outline', outlineFloor!);
  await load(`${competencies}, first view`, outline!);
  if (preload[check]) {
    await load(`${check}, first view`, ownCheck);
    await load(`${check}, to the result`, ownCheck, ({ page }) => walk(page, 'result'));
    const head = outline!.head + ownCheck.head;
    const both = site.putPage('both', { head, body: outline!.body(data) + ownCheck.body(data) });
    await load('both on one page, to the result', ownCheck, ({ page }) => walk(page, 'result'), both);
  } else failures.push(`Bytes: ${check} is not there`);
  for (const subject of checks) if (subject !== ownCheck) await load(`${subject.name} (self-check)`, subject);

  const of = (name: string): number | undefined => loads.find((each) => each.name === name)?.bytes;
  const kilobytes = (name: string): number | undefined => (of(name) === undefined ? undefined : of(name)! / 1000);
  const published = [...site.widget.code].filter(([name]) => !name.endsWith('.iife.js'));
  const whole = published.reduce((sum, [, code]) => sum + brotli(code).length, 0);
  const bars: Bar[] = [
    atMost(`Bytes: ${competencies}, first view`, kilobytes(`${competencies}, first view`), 14, 'kB'),
    atMost(`Bytes: ${check}, to the result`, kilobytes(`${check}, to the result`), 15, 'kB'),
    atMost('Bytes: both on one page', kilobytes('both on one page, to the result'), 20, 'kB'),
    atMost('Bytes: the whole SDK', whole / 1000, 60, 'kB'),
    ...[competencies, check].map((tag) => needless(tag, loads, preload[tag])),
  ];
  bench.show(table(loads, whole, published.length));
  return { bars, failures, samples: { loads, whole } };
}

/** What a first view loads and the documentation does not count among what it needs, and what it loads twice. */
function needless(tag: string, loads: readonly Load[], preload: readonly string[] | undefined): Bar {
  const load = loads.find(({ name }) => name === `${tag}, first view`);
  const needed = new Set(preload?.map((path) => `/competencies/${path}`));
  const files = load?.code.filter((path, at) => !needed.has(path) || load.code.indexOf(path) !== at);
  return atMost(
    `Bytes: ${tag}, loaded and not shown${files?.length ? ` (${files.join(', ')})` : ''}`,
    files?.length,
    0,
    'files',
  );
}

function table(loads: readonly Load[], whole: number, files: number): Table {
  return {
    title: 'Bytes of code, brotli 11',
    columns: ['', 'bytes', 'files', 'which'],
    rows: [
      ...loads.map(({ name, code, bytes: sum }) => [
        name,
        sum.toLocaleString('en'),
        String(code.length),
        code.map((path) => path.split('/').at(-1)).join(' '),
      ]),
      ['the whole SDK', whole.toLocaleString('en'), String(files), ''],
    ],
  };
}
