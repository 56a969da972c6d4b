import { type Bar, ratioAtMost } from '../report/bars.js';
import type { Medians } from './self-check.js';

const ours = 'imh-self-check';

/** The limits of the self-check. The large one has 5,000 competencies, or fewer in a quick run. */
export function selfCheckBars(medians: Readonly<Record<string, Medians>>, largeSize: string): Bar[] {
  const of = (run: string, subject: string, measure: string): number => medians[run]?.[subject]?.[measure] ?? NaN;
  const [phone, slow, largeSlow] = ['60, slow 4G + 4× CPU', '60, 4× CPU', 'large, 4× CPU'];
  /** Ours against another subject under the same conditions. */
  const against = (name: string, run: string, measure: string, other: string, limit: number): Bar =>
    ratioAtMost(`Self-check, ${name}`, of(run, ours, measure), of(run, other, measure), limit, other);
  /** Ours against ours at sixty items. */
  const growth = (name: string, measure: string, limit: number): Bar =>
    ratioAtMost(
      `Self-check, 60 → ${largeSize}: ${name}`,
      of('large', ours, measure),
      of('60', ours, measure),
      limit,
      'at 60',
    );

  return [
    against(`${phone}: interactive`, phone, 'ready', 'floor', 1.15),
    against(`${phone}: interactive`, phone, 'ready', 'SurveyJS', 1 / 4),
    against(`${slow}: interactive`, slow, 'ready', 'floor', 1.4),
    ratioAtMost(
      `Self-check, ${slow}: blocking`,
      of(slow, ours, 'blocking'),
      // A floor without any long task would make every ratio infinite; 8 ms is half a frame.
      Math.max(8, of(slow, 'floor', 'blocking')),
      2,
    ),
    against(`${slow}: blocking`, slow, 'blocking', 'SurveyJS', 1 / 12),
    growth('interactive', 'ready', 1.7),
    against(`${largeSize}, 4× CPU: blocking`, largeSlow, 'blocking', 'floor', 1 / 15),
    ratioAtMost(
      `Self-check, ${largeSize}: complete`,
      of('large', ours, 'complete'),
      of('large', 'floor', 'ready'),
      1.15,
      'floor interactive',
    ),
    against(`${largeSize}: heap`, 'large', 'heap', 'floor', 1),
    growth('answer → paint', 'answer', 1.3),
  ];
}
