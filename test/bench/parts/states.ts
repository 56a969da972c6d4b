import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { noThrottle, type Visit, visit } from '../browser/visit.js';
import { atMost } from '../report/bars.js';
import type { Bench, Report } from '../rounds.js';
import { statesOf } from './state-list.js';
import { settled } from './watching.js';

interface Found {
  readonly csp: readonly string[];
  readonly axe: readonly string[];
}

/** Every state under the strictest policy, looked at by axe; peers under the same policy, but only counted. */
export async function states(bench: Bench): Promise<Report> {
  const { site, browser, say } = bench;
  const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const found: Record<string, Found> = {};
  const failures: string[] = [];
  const { states: all, missing } = statesOf(site);
  for (const state of all) {
    say(`State: ${state.name}`);
    const visited = await visit(browser, { ...state, origin: site.origin, probe: site.probe, conditions: noThrottle });
    try {
      if (state.watch.first) await settled(visited.page);
      await state.reach?.(visited.page);
      await visited.page.waitForTimeout(100);
      const csp = await visited.page.evaluate<string[]>('bench.violations');
      found[state.name] = { csp, axe: await violations(visited, axe) };
    } catch (error) {
      failures.push(`State ${state.name}: ${String(error).split('\n')[0]} ${visited.complaints.join('; ')}`);
    } finally {
      await visited.close();
    }
  }
  const own = all.filter(({ peer }) => !peer);
  const sum = (which: keyof Found): number | undefined =>
    own.every(({ name }) => found[name])
      ? own.reduce((total, { name }) => total + found[name]![which].length, 0)
      : undefined;
  const first = (lines: readonly string[]): string => (lines[0] ?? '').replace(/\s+/g, ' ').slice(0, 90);
  bench.show({
    title: 'States: violations of the strict policy and of axe',
    columns: ['', 'policy', 'axe', 'the first'],
    rows: all.map(({ name }) => {
      const { csp, axe: wrong } = found[name] ?? { csp: [], axe: [] };
      return found[name] ? [name, `${csp.length}`, `${wrong.length}`, first([...wrong, ...csp])] : [name, '—', '—', ''];
    }),
  });
  return {
    bars: [
      atMost(`Policy violations in ${own.length} states`, sum('csp'), 0, ''),
      atMost(`axe violations in ${own.length} states`, sum('axe'), 0, ''),
    ],
    failures: [...failures, ...missing.map((tag) => `States: ${tag} is not there`)],
    samples: found,
  };
}

/** axe in a world of its own, past the page's policy. */
async function violations({ page, session }: Visit, axe: string): Promise<string[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const ask = (expression: string) =>
    session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
  await ask(axe);
  const { result } = await ask(
    "axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).join(' ')))",
  );
  if (!Array.isArray(result.value)) throw new Error(`axe did not run on ${page.url()}: ${result.description ?? ''}`);
  return result.value as string[];
}
