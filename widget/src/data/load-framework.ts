import { failure, type Framework, type Result } from '@imh/core';
import type { Network } from './network.js';
import type { Problem } from './problem.js';
import { readFramework } from './read-framework.js';

/** Milliseconds until an answer is given up. */
const patience = 30_000;

/**
 * The framework of an element: from `src`, else from a JSON script inside it, else from nested lists inside it.
 * @returns a failure for everything that can be wrong with an address or a file
 * @throws when `signal` aborts
 */
export async function loadFramework(
  element: Element,
  network: Network,
  signal: AbortSignal,
): Promise<Result<Framework, Problem>> {
  const src = element.getAttribute('src');
  if (src !== null) {
    const address = network.addressOf(element);
    if (!address) return failure({ code: 'address', address: src });
    const result = await fetchFramework(element, address, network, signal);
    return result.ok ? result : failure({ ...result.error, address });
  }
  const script = element.querySelector('script[type="application/json"]');
  if (script) return readFramework(script.textContent);
  if (!element.querySelector('ul, ol')) return failure({ code: 'nothing' });
  const { frameworkFromList } = await import('./framework-from-list.js');
  return readFramework(JSON.stringify(frameworkFromList(element)));
}

async function fetchFramework(
  element: Element,
  address: string,
  network: Network,
  signal: AbortSignal,
): Promise<Result<Framework, Problem>> {
  const timeout = AbortSignal.timeout(patience);
  const either = AbortSignal.any([signal, timeout]);
  try {
    const response = await orAbort(network.fetch(element, address, either), either);
    if (!response.ok) return failure({ code: 'status', status: response.status });
    return await readFramework(await orAbort(response.text(), either));
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return failure({ code: 'timeout' });
    if (error instanceof TypeError) return failure({ code: 'network' });
    throw error;
  }
}

/** An answer that was asked for early knows of no signal. */
function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}
