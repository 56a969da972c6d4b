import type { EntryProposal } from '@imh/formats';
import type { Expected } from './certificate-case.js';

/** The proposed values alone, hours in place of minutes. */
export function summary(read: EntryProposal): Expected {
  const { title, dateStart, dateCompleted, unclearDate, minutes, provider, ce } = read;
  return JSON.parse(
    JSON.stringify({
      title: title?.value,
      start: dateStart?.value,
      completed: dateCompleted?.value,
      asked: unclearDate?.either.toSorted(),
      hours: minutes && minutes.value / 60,
      provider: provider?.value,
      ce: ce?.value,
    }),
  ) as Expected;
}

export const sorted = (expected: Expected): Expected =>
  expected.asked ? { ...expected, asked: expected.asked.toSorted() } : expected;

const fields = ['title', 'start', 'completed', 'asked', 'hours', 'provider', 'ce'] as const;

export interface Score {
  /** Fields proposed as expected, empty although the paper has them, proposed and wrong. */
  right: number;
  empty: number;
  wrong: number;
  misses: string[];
}

export function scoreOf(cases: readonly { name: string; read: EntryProposal; expected: Expected }[]): Score {
  const score: Score = { right: 0, empty: 0, wrong: 0, misses: [] };
  for (const { name, read, expected } of cases) {
    const proposed = summary(read);
    for (const field of fields) {
      const [wanted, got] = [sorted(expected)[field], proposed[field]].map((value) => JSON.stringify(value));
      if (wanted === got) score.right += wanted === undefined ? 0 : 1;
      else {
        score[got === undefined ? 'empty' : 'wrong'] += 1;
        score.misses.push(`${name}: ${field} is ${got}, expected ${wanted}`);
      }
    }
  }
  return score;
}
