import { atMost, type Bar, ratioAtMost } from '../report/bars.js';
import type { Medians } from './self-check.js';

const ours = 'imh-self-check';

/** The bars of PERFORMANCE.md for the self-check, in its order. */
export function selfCheckBars(medians: Readonly<Record<string, Medians>>, quick: boolean): Bar[] {
  const [middle, large] = quick ? ['200', '1,000'] : ['1,000', '5,000'];
  const of = (run: string, subject: string, measure: string): number => medians[run]?.[subject]?.[measure] ?? NaN;
  const [phone, slow] = ['60, slow 4G + 4× CPU', '60, 4× CPU'];
  /** Ours against another one in the same run. */
  const against = (name: string, run: string, measure: string, other: string, limit: number): Bar =>
    ratioAtMost(`Self-check, ${name}`, of(run, ours, measure), of(run, other, measure), limit, other);
  /** Ours against ours at sixty items. */
  const grown = (name: string, measure: string, limit: number): Bar =>
    ratioAtMost(`Self-check, ${name}`, of('large', ours, measure), of('60', ours, measure), limit, 'at 60');

  return [
    against(`${phone}: interactive`, phone, 'ready', 'floor', 1.15),
    against(`${phone}: interactive`, phone, 'ready', 'SurveyJS', 1 / 6),
    against(`${slow}: interactive`, slow, 'ready', 'floor', 1.25),
    // A floor that never blocks would make every ratio infinite; half a frame is nothing.
    ratioAtMost(
      `Self-check, ${slow}: blocking`,
      of(slow, ours, 'blocking'),
      Math.max(8, of(slow, 'floor', 'blocking')),
      2,
    ),
    against(`${slow}: blocking`, slow, 'blocking', 'SurveyJS', 1 / 15),
    grown(`60 → ${large}: interactive`, 'ready', 1.5),
    atMost(`Self-check, ${large}, 4× CPU: blocking`, of('large, 4× CPU', ours, 'blocking'), 200, 'ms'),
    ratioAtMost(
      `Self-check, ${large}: all there`,
      of('large', ours, 'all'),
      of('large', 'floor', 'ready'),
      1,
      'floor ready',
    ),
    against(`${large}: heap`, 'large', 'heap', 'floor', 2.2),
    grown(`60 → ${large}: answer → paint`, 'answer', 1.3),
    against(`${middle}, 4× CPU: longest task`, 'middle, 4× CPU', 'longest', 'floor', 1.25),
  ];
}
