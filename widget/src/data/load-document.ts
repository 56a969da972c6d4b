import { failure, type Result, webAddress } from '@imh/core';
import type { Kind } from './kinds/kind.js';
import type { Network } from './network.js';
import type { Problem } from './problem.js';
import { readDocument } from './read-document.js';

/** Milliseconds until a request times out. */
const patience = 30_000;

export interface Source {
  readonly element: Element;
  readonly network: Network;
  /** Aborts when the document is no longer needed. */
  readonly signal: AbortSignal;
}

/**
 * Loads a document of an element: from the address in an attribute, else from inside the element.
 * @returns a failure for a wrong address, an unreachable server or an invalid file
 * @throws when the signal aborts
 */
export async function loadDocument<Document>(
  source: Source,
  attribute: string,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  const { element } = source;
  const written = element.getAttribute(attribute);
  if (written) return loadFrom(source, written, kind);
  if (!element.querySelector('script, ul, ol')) return failure({ code: 'nothing', wanted: kind.format });
  return import('./inside.js').then(
    ({ documentInside }) => documentInside(element, attribute, kind),
    () => failure({ code: 'network' }),
  );
}

/** Loads the document at an address; a problem names the address. */
export function loadFrom<Document>(
  source: Source,
  written: string,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  return answerFrom(source, written, async (response) => {
    // Of every document, not only of a spreadsheet: asking which it is would cost the first view 32 bytes.
    const copy = response.clone();
    return readDocument(await response.text(), kind, copy);
  });
}

/** Reads the response of an address; a problem names the address. */
export async function answerFrom<Value>(
  { element, network, signal }: Source,
  written: string,
  read: (response: Response) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const address = webAddress(written, document.baseURI);
  if (!address) return failure({ code: 'address', address: written });
  const either = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const failed = (problem: Problem) => failure({ ...problem, address });
  // A request that was started early has no signal.
  const aborted = new Promise<never>((_, reject) => {
    either.addEventListener('abort', () => reject(either.reason as Error));
  });
  const answer = network.fetch(element, address, either).then(async (response) => {
    const { ok, status } = response;
    const result = ok ? await read(response) : failure<Problem>({ code: 'status', status });
    return result.ok ? result : failed(result.error);
  });
  try {
    return await Promise.race([answer, aborted]);
  } catch (error) {
    signal.throwIfAborted();
    if (either.aborted) return failed({ code: 'timeout' });
    if (error instanceof TypeError) return failed({ code: 'network' });
    throw error;
  }
}
