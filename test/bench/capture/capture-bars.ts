import { fields, type Field, type Verdict } from '../../capture/real-pages.js';
import type { Bar } from '../report/bars.js';

export const peers = ['defuddle', 'readability', 'metascraper'] as const;
export const tools = ['ours', ...peers] as const;
export type Tool = (typeof tools)[number];
export type Counts = Record<Field, Record<Verdict, number>>;
export type Tally = Record<Tool, Counts>;

const leastRight = 0.85;
const mostWrong = 0.02;

export function sum(counts: Counts, verdict: Verdict): number {
  return fields.reduce((total, field) => total + counts[field][verdict], 0);
}

export function judged(counts: Counts): number {
  return fields.reduce((total, field) => total + Object.values(counts[field]).reduce((a, b) => a + b, 0), 0);
}

/** The limits for a folder of pages. A folder without a judged value meets none of them. */
export function captureBars(tally: Tally): Bar[] {
  const { ours } = tally;
  const all = judged(ours);
  const best = (of: (counts: Counts) => number) => Math.max(...peers.map((peer) => of(tally[peer])));
  const fewestWrong = Math.min(...peers.map((peer) => sum(tally[peer], 'wrong')));
  const columns = fields.map((field) => {
    const peak = best((counts) => counts[field].right);
    const right = ours[field].right;
    return bar(`${field} right`, `≥ ${peak} (best peer)`, right, right >= peak && all > 0);
  });
  const right = sum(ours, 'right');
  const wrong = sum(ours, 'wrong');
  const peak = best((counts) => sum(counts, 'right'));
  return [
    ...columns,
    bar('right in all', `> ${peak} (best peer)`, right, right > peak),
    bar('share right', `≥ ${100 * leastRight} %`, percent(right / all), right / all >= leastRight),
    bar('share wrong', `≤ ${100 * mostWrong} %`, percent(wrong / all), wrong / all <= mostWrong),
    bar('wrong', `≤ ${fewestWrong} (best peer)`, wrong, wrong <= fewestWrong && all > 0),
  ];
}

function bar(name: string, limit: string, measured: number | string, met: boolean): Bar {
  return { name, limit, measured: String(measured), met };
}

const percent = (share: number): string => (Number.isNaN(share) ? 'not measured' : `${(100 * share).toFixed(1)} %`);
