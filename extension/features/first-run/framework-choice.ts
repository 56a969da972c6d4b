import {
  type DocumentError,
  type DocumentFormat,
  failure,
  type Framework,
  parseDocument,
  type Result,
} from '@imh/core';
import { documentErrorSentence } from '@imh/elements';
import { massAimh, starter, wiAimh } from '@imh/frameworks';
import type { Strings } from '../../strings/index.js';

/** An association whose framework comes with the extension. */
export interface KnownAssociation {
  readonly id: string;
  readonly name: string;
  readonly framework: Framework;
}

export const associations: readonly KnownAssociation[] = [
  { id: 'mass-aimh', name: 'MassAIMH (Massachusetts)', framework: massAimh },
  { id: 'wi-aimh', name: 'WI-AIMH (Wisconsin)', framework: wiAimh },
];

export { starter };

/** Why a framework could not be loaded from a link. */
export type LinkError = { readonly code: 'unreachable' } | { readonly code: 'status'; readonly status: number };

/**
 * Fetches and validates a framework file from an address that the user entered. The only request that the extension
 * ever makes.
 */
export async function frameworkFromLink(
  address: string,
  signal: AbortSignal,
): Promise<Result<Framework, DocumentError | LinkError>> {
  let response: Response;
  try {
    response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    return failure({ code: 'unreachable' });
  }
  if (!response.ok) return failure({ code: 'status', status: response.status });
  return parseDocument('imh-framework', await response.text());
}

/** Explains the error in the language of the interface. */
export function problemSentence(
  strings: Strings,
  error: DocumentError | LinkError,
  wanted: DocumentFormat = 'imh-framework',
): string {
  switch (error.code) {
    case 'unreachable':
      return strings.unreachable;
    case 'status':
      return strings.httpStatus(error.status);
    default: {
      const place = { path: error.path ?? [] };
      const sentence = documentErrorSentence({ ...error, wanted, place }, strings.language);
      return error.code === 'newer-version' ? `${sentence} ${strings.updateExtension}` : sentence;
    }
  }
}
