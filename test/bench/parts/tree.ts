import { frameworkOf, names } from '../build/framework-data.js';
import { noThrottle, type Visit } from '../browser/visit.js';
import { ratioAtMost } from '../report/bars.js';
import { figures, medianOf } from '../report/figures.js';
import { quantile } from '../report/statistics.js';
import { type Bench, interleaved, type Report, type Samples } from '../rounds.js';
import { outlines, type Subject } from '../subjects.js';
import { arrowKeys, arrowsMove, expandAll, focusSearch, typeAndDelete } from './outline-controls.js';
import { nodesIn, settled } from './watching.js';

const ours = 'imh-competencies';

/** A tree of 10,000 names, which the floor and the peers can show as well. */
export async function tree(bench: Bench): Promise<Report> {
  const { site, options } = bench;
  const nodes = options.quick ? 2000 : 10_000;
  const shape = names(nodes);
  const title = `Tree of ${nodes.toLocaleString('en')}`;
  const subjects = outlines(site.widget);
  const keys: Record<string, number[]> = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  let arrows = 0;

  /** Expands everything, searches, moves by arrow keys. */
  async function operate({ page }: Visit, subject: Subject): Promise<Record<string, number>> {
    const expand = await expandAll(page, subject);
    await focusSearch(page, subject);
    const typed = await typeAndDelete(page, subject, subject.role === 'peer' ? 'gr' : 'greeting (41');
    const moved = subject.role === 'ours' && (await arrowsMove(page, subject)) ? await arrowKeys(page) : [];
    arrows += moved.length;
    keys[subject.name]!.push(...typed, ...moved);
    return { expand, nodes: await nodesIn(page), firstKey: typed[0]!, worstKey: Math.max(...typed) };
  }

  const { samples, failures } = await interleaved(bench, {
    name: title,
    subjects,
    data: site.putDocument(`names-${nodes}`, frameworkOf(shape)),
    count: shape.competencies,
    conditions: noThrottle,
    // A visit takes ten seconds, and no bar depends on it.
    rounds: { 'Web Awesome': 1 },
    async measure(visit, subject, round) {
      const { ready, complete, longest } = await settled(visit.page);
      // Only the time to interactive of a peer has a bar.
      const operated = subject.role === 'peer' && round > 0 ? {} : await operate(visit, subject);
      return { ready, complete, longest, ...operated };
    },
  });

  const of = (subject: string, measure: string): number => medianOf(samples, subject, measure);
  const p95 = (subject: string): number => quantile(keys[subject]!, 0.95);
  const withP95: Samples = Object.fromEntries(
    subjects.map(({ name }) => [name, { ...samples[name], p95: keys[name]!.length > 0 ? [p95(name)] : [] }]),
  );
  bench.print(
    figures(`${title}, no throttle (ms)`, subjects, withP95, columns, arrows > 0 ? withArrows : withoutArrows),
  );
  return {
    bars: [
      ratioAtMost(`${title}: interactive`, of(ours, 'ready'), of('floor', 'ready'), 1.3),
      ratioAtMost(`${title}: interactive`, of(ours, 'ready'), of('Shoelace', 'ready'), 1 / 12, 'Shoelace'),
      ratioAtMost(`${title}: expand all`, of(ours, 'expand'), of('floor', 'expand'), 1.5),
      ratioAtMost(`${title}: search key → painted, p95`, p95(ours), p95('floor'), 1.65),
    ],
    failures,
    samples: { ...samples, keys },
  };
}

const columns = {
  ready: 'interactive',
  complete: 'complete',
  longest: 'longest task',
  expand: 'expand all',
  firstKey: 'first key',
  worstKey: 'worst key',
  p95: 'key p95',
  nodes: 'elements',
};
const withArrows = 'The keys of imh-competencies include arrow keys.';
const withoutArrows =
  'Arrow keys do not move the focus in imh-competencies: it is a list of disclosures, which uses Tab.';
