import { primaryLanguage } from '@imh/core';
import { english } from './english-sentences.js';
import { explainDocumentError, type ShownDocumentError } from './explain-document-error.js';
import { spanish } from './spanish-sentences.js';

/** Explains the error in one sentence; in English if the language is unknown. */
export function documentErrorSentence(error: ShownDocumentError, language: string): string {
  return explainDocumentError(error, primaryLanguage(language) === 'es' ? spanish : english);
}
