import { slowPhone, visit } from '../browser/visit.js';
import type { Shift, Watch } from '../browser/watch.js';
import { atMost, type Bar } from '../report/bars.js';
import { median } from '../report/statistics.js';
import type { Bench, Report } from '../rounds.js';
import { embedHead } from '../subjects.js';
import { embedOf, heading } from './embeds.js';
import { settled } from './watching.js';

const windows = { desktop: { width: 1100, height: 800 }, phone: { width: 390, height: 844 } };

/** How much of an article moves while an element comes, with the embed and the CSS of the documentation. */
export async function shift(bench: Bench): Promise<Report> {
  const { site, options, say } = bench;
  site.putSheet('/pages/room.css', site.widget.roomRule);
  const bars: Bar[] = [];
  const rows: string[][] = [];
  const failures: string[] = [];
  const samples: Record<string, number[]> = {};
  for (const tag of Object.keys(site.widget.preload)) {
    const embed = embedOf(site, tag);
    if (!embed) {
      failures.push(`Layout shift: nobody has written down in embeds.ts how <${tag}> is embedded`);
      continue;
    }
    const head = `<link rel="stylesheet" href="/pages/room.css">${embedHead(site.widget, tag)}`;
    const path = site.putPage(`shift-${tag}`, { head, body: embed });
    const watch = { host: tag, first: heading, each: heading, count: 1 };
    for (const [device, viewport] of Object.entries(windows)) {
      const name = `${tag}, ${device}`;
      say(`Layout shift: ${name}`);
      let moved = '';
      try {
        for (let round = 0; round < Math.min(options.rounds, 2); round += 1) {
          const shifts = await shiftsOn(bench, path, watch, viewport);
          (samples[name] ??= []).push(shifts.reduce((sum, { value }) => sum + value, 0));
          moved = shifts.flatMap((each) => each.moved).join(', ');
        }
      } catch (error) {
        failures.push(`Layout shift, ${name}: ${String(error).split('\n')[0]}`);
      }
      const value = median(samples[name] ?? []);
      bars.push(atMost(`Layout shift: ${name}`, value, 0.001, ''));
      rows.push([name, Number.isNaN(value) ? '—' : value.toFixed(5), moved]);
    }
  }
  const note = `In an article, slow 4G and 4× CPU, with ${site.widget.roomRule}`;
  const columns = ['', 'sum', 'what moved last time (from → to, from the top)'];
  bench.show({ title: 'Layout shift', columns, rows, note });
  return { bars, failures, samples };
}

async function shiftsOn(
  { site, browser }: Bench,
  path: string,
  watch: Watch,
  viewport: { width: number; height: number },
): Promise<Shift[]> {
  const { origin, probe } = site;
  const visited = await visit(browser, { origin, path, watch, probe, conditions: slowPhone, context: { viewport } });
  try {
    await settled(visited.page);
    return await visited.page.evaluate<Shift[]>('bench.shifts');
  } finally {
    await visited.close();
  }
}
