import type { CDPSession } from 'playwright-core';

/** Starts to record which functions run; before the navigation. */
export async function recordCalls(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
}

/**
 * Paths of the modules of which something ran besides their top level, which every import runs. Modules without
 * functions, such as a table of strings, count as well.
 */
export async function executedModules(session: CDPSession, origin: string): Promise<Set<string>> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const executed = result.filter(({ functions }) => {
    // Class definitions run their static blocks on import too.
    const own = functions.slice(1).filter(({ functionName }) => !functionName.startsWith('<static'));
    return own.length === 0 || own.some(({ ranges }) => ranges[0]!.count > 0);
  });
  return new Set(executed.map(({ url }) => url.replace(origin, '')));
}
