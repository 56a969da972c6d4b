import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { noThrottle, type Visit, visit } from '../browser/visit.js';
import { atMost } from '../report/bars.js';
import type { Bench, Report } from '../rounds.js';
import { twoAtATime } from '../two-at-a-time.js';
import { statesOf } from './state-list.js';
import { settled } from './watching.js';

interface Violations {
  readonly csp: readonly string[];
  readonly axe: readonly string[];
}

/** Checks every state with axe under the strict policy. For peers the policy only reports, and no bar applies. */
export async function states(bench: Bench): Promise<Report> {
  const { site, browser, progress } = bench;
  const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const found: Record<string, Violations> = {};
  const failures: string[] = [];
  const all = statesOf(site);
  await twoAtATime(all, async (state) => {
    progress(`State: ${state.name}`);
    const visited = await visit(browser, { ...state, origin: site.origin, probe: site.probe, conditions: noThrottle });
    try {
      await settled(visited.page);
      await state.reach?.(visited.page);
      await visited.page.waitForTimeout(100);
      const csp = await visited.page.evaluate<string[]>('bench.violations');
      found[state.name] = { csp, axe: await axeViolations(visited, axe) };
    } catch (error) {
      failures.push(`State ${state.name}: ${String(error).split('\n')[0]} ${visited.complaints.join('; ')}`);
    } finally {
      await visited.close();
    }
  });
  const own = all.filter(({ peer }) => !peer);
  /** Undefined if a state could not be checked. */
  const total = (which: keyof Violations): number | undefined =>
    own.every(({ name }) => found[name])
      ? own.reduce((sum, { name }) => sum + found[name]![which].length, 0)
      : undefined;
  const firstOf = (lines: readonly string[]): string => (lines[0] ?? '').replace(/\s+/g, ' ').slice(0, 90);
  bench.print({
    title: 'Violations of the strict policy and of axe, by state',
    columns: ['', 'policy', 'axe', 'first violation'],
    rows: all.map(({ name }) => {
      const state = found[name];
      if (!state) return [name, '—', '—', ''];
      return [name, `${state.csp.length}`, `${state.axe.length}`, firstOf([...state.axe, ...state.csp])];
    }),
  });
  return {
    bars: [
      atMost(`Policy violations in ${own.length} states`, total('csp'), 0, ''),
      atMost(`axe violations in ${own.length} states`, total('axe'), 0, ''),
    ],
    failures,
    samples: found,
  };
}

/** Runs axe in an isolated world, to which the page's policy does not apply. */
async function axeViolations({ page, session }: Visit, axe: string): Promise<string[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
  await evaluate(axe);
  const { result } = await evaluate(
    "axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).join(' ')))",
  );
  if (!Array.isArray(result.value)) throw new Error(`axe did not run on ${page.url()}: ${result.description ?? ''}`);
  return result.value as string[];
}
