import type { DocumentError, DocumentFormat, Framework } from '@imh/core';
import { documentErrorSentence } from '@imh/elements';
import { massAimh, starter, wiAimh } from '@imh/frameworks';
import type { Strings } from '../../strings/index.js';
import type { LinkError } from '../frameworks/document-from-link.js';

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

/** Explains the error in the language of the interface. */
export function problemSentence(
  strings: Strings,
  error: DocumentError | LinkError,
  wanted: DocumentFormat = 'imh-framework',
): string {
  switch (error.code) {
    case 'unreachable':
      return strings.unreachable;
    case 'timeout':
      return strings.timedOut;
    case 'too-large':
      return strings.documentTooLarge;
    case 'status':
      return strings.httpStatus(error.status);
    default: {
      const place = { path: error.path ?? [] };
      const sentence = documentErrorSentence({ ...error, wanted, place }, strings.language);
      return error.code === 'newer-version' ? `${sentence} ${strings.updateExtension}` : sentence;
    }
  }
}
