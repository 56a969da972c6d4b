import { slowPhone, visit } from '../browser/visit.js';
import type { Shift } from '../browser/watch.js';
import { atMost, type Bar } from '../report/bars.js';
import { median } from '../report/statistics.js';
import type { Bench, Report } from '../rounds.js';
import { embedHead } from '../subjects.js';
import { twoAtATime } from '../two-at-a-time.js';
import { embedOf, heading } from './embeds.js';
import { settled } from './watching.js';

const windows = { desktop: { width: 1100, height: 800 }, phone: { width: 390, height: 844 } };

/** Not a time: two visits show whether it varies. */
const visits = 2;

/** Layout shift of an article while each element loads, with the documented embed and CSS. */
export async function shift(bench: Bench): Promise<Report> {
  const { site, progress } = bench;
  const { roomRule, preload } = site.widget;
  site.putSheet('/pages/room.css', roomRule);
  const failures: string[] = [];
  const samples: Record<string, number[]> = {};
  const moved: Record<string, string> = {};
  const pages = Object.keys(preload).flatMap((tag) => {
    const head = `<link rel="stylesheet" href="/pages/room.css">${embedHead(site.widget, tag)}`;
    const path = site.putPage(`shift-${tag}`, { head, body: embedOf(site, tag) });
    return Object.entries(windows).map(([device, viewport]) => ({ name: `${tag}, ${device}`, tag, path, viewport }));
  });
  await twoAtATime(pages, async (page) => {
    progress(`Layout shift: ${page.name}`);
    try {
      for (let round = 0; round < visits; round += 1) {
        const shifts = await shiftsOn(bench, page);
        (samples[page.name] ??= []).push(shifts.reduce((sum, { value }) => sum + value, 0));
        moved[page.name] = shifts.flatMap((each) => each.moved).join(', ');
      }
    } catch (error) {
      failures.push(`Layout shift, ${page.name}: ${String(error).split('\n')[0]}`);
    }
  });
  const medians = pages.map(({ name }) => ({ name, value: median(samples[name] ?? []) }));
  bench.print({
    title: 'Layout shift',
    columns: ['', 'sum', 'elements that moved in the last visit (top edge before → after)'],
    rows: medians.map(({ name, value }) => [name, Number.isNaN(value) ? '—' : value.toFixed(5), moved[name] ?? '']),
    note: `In an article, slow 4G and 4× CPU, with ${roomRule}`,
  });
  const bars: Bar[] = medians.map(({ name, value }) => atMost(`Layout shift: ${name}`, value, 0.001, ''));
  return { bars, failures, samples };
}

interface ShiftPage {
  readonly tag: string;
  readonly path: string;
  readonly viewport: { width: number; height: number };
}

async function shiftsOn({ site, browser }: Bench, { tag, path, viewport }: ShiftPage): Promise<Shift[]> {
  const { origin, probe } = site;
  const watch = { host: tag, first: heading, each: heading, count: 1 };
  const visited = await visit(browser, { origin, path, watch, probe, conditions: slowPhone, context: { viewport } });
  try {
    await settled(visited.page);
    return await visited.page.evaluate<Shift[]>('bench.shifts');
  } finally {
    await visited.close();
  }
}
