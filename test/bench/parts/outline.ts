import { frameworkOf, questions } from '../build/framework-data.js';
import { noThrottle, slowCpu } from '../browser/visit.js';
import { ratioAtMost } from '../report/bars.js';
import { figures, medianOf } from '../report/figures.js';
import { type Bench, interleaved, type Report } from '../rounds.js';
import { outlines } from '../subjects.js';
import { expandAll, focusSearch, typeAndTakeBack } from './outline-controls.js';
import { settled } from './watching.js';

const ours = 'imh-competencies';

/** A framework as associations have them, with statements and practice, of a thousand competencies. */
export async function outline(bench: Bench): Promise<Report> {
  const { site, options } = bench;
  const shape = questions(options.quick ? 200 : 1000);
  const title = `Outline of ${shape.competencies.toLocaleString('en')} competencies`;
  const data = site.putDocument(`competencies-${shape.competencies}`, frameworkOf(shape));
  const subjects = outlines(site.widget).filter(({ role }) => role !== 'peer');
  const scenario = { subjects, data, count: shape.competencies };

  const slow = await interleaved(bench, {
    ...scenario,
    name: `${title}, 4× CPU`,
    conditions: slowCpu,
    measure: async ({ page }) => ({ ...(await settled(page)) }),
  });
  bench.show(figures(`${title}, 4× CPU (ms)`, subjects, slow.samples, times));
  const quick = await interleaved(bench, {
    ...scenario,
    name: `${title}, no throttle`,
    conditions: noThrottle,
    async measure({ page }, subject) {
      const watched = await settled(page);
      const expand = await expandAll(page, subject);
      await focusSearch(page, subject);
      const keys = await typeAndTakeBack(page, subject, 'greeting');
      return { ...watched, expand, firstKey: keys[0]!, worstKey: Math.max(...keys) };
    },
  });
  bench.show(figures(`${title}, no throttle (ms)`, subjects, quick.samples, { ...times, ...acts }));
  return {
    bars: [
      ratioAtMost(
        `${title}: longest task, 4× CPU`,
        medianOf(slow.samples, ours, 'longest'),
        medianOf(slow.samples, 'floor', 'longest'),
        1.25,
      ),
    ],
    failures: [...slow.failures, ...quick.failures],
    samples: { ...prefixed('4× CPU', slow.samples), ...prefixed('no throttle', quick.samples) },
  };
}

const times = { ready: 'interactive', all: 'all there', blocking: 'blocking', longest: 'longest task' };
const acts = { expand: 'expand all', firstKey: 'first key', worstKey: 'worst key' };

const prefixed = <T>(name: string, samples: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(samples).map(([subject, figures]) => [`${subject}, ${name}`, figures]));
