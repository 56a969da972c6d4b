import { failure, type Result } from '@imh/core';
import type { Kind } from './kinds/kind.js';
import type { Network } from './network.js';
import type { Problem } from './problem.js';
import { checkDocument, readDocument } from './read-document.js';

/** Milliseconds until an answer is given up. */
const patience = 30_000;

export interface Source {
  readonly element: Element;
  readonly network: Network;
  /** Aborts when nobody waits any more. */
  readonly signal: AbortSignal;
}

/**
 * A document of an element: from the address in an attribute, else from a JSON script of its format inside the element,
 * else from lists inside it.
 * @returns a failure for everything that can be wrong with an address or a file
 * @throws when the signal aborts
 */
export async function loadDocument<Document>(
  source: Source,
  attribute: string,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  const result = await find(source, attribute, kind);
  return result.ok ? result : failure({ ...result.error, wanted: kind.format });
}

async function find<Document>(
  source: Source,
  attribute: string,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  const { element, network } = source;
  const written = element.getAttribute(attribute);
  if (written) {
    const address = network.addressOf(element, attribute);
    return address ? loadFrom(source, address, kind) : failure({ code: 'address', address: written });
  }
  const script = scriptFor(element, kind);
  if (script) return readDocument(script.textContent, kind);
  const lists = await kind.fromLists?.(element);
  return lists === undefined ? failure({ code: 'nothing' }) : checkDocument(lists, kind);
}

/** The document at an address; a problem names it. */
export async function loadFrom<Document>(
  { element, network, signal }: Source,
  address: string,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  const timeout = AbortSignal.timeout(patience);
  const either = AbortSignal.any([signal, timeout]);
  const failed = (problem: Problem) => failure({ ...problem, address });
  try {
    const response = await orAbort(network.fetch(element, address, either), either);
    if (!response.ok) return failed({ code: 'status', status: response.status });
    const result = await readDocument(await orAbort(response.text(), either), kind);
    return result.ok ? result : failed(result.error);
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return failed({ code: 'timeout' });
    if (error instanceof TypeError) return failed({ code: 'network' });
    throw error;
  }
}

/** The script of this kind; a script alone is taken for what is wanted, so that what is wrong with it can be said. */
function scriptFor({ children }: Element, { format }: Kind<unknown>): Element | undefined {
  const scripts = [...children].filter((child) => child.matches('script[type="application/json"]'));
  return (
    scripts.find(({ textContent }) => textContent.includes(`"${format}"`)) ??
    (scripts.length === 1 ? scripts[0] : undefined)
  );
}

/** An answer that was asked for early knows of no signal. */
function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}
