export { documentErrorSentence, documentName, type ShownDocumentError } from './document-error-sentence.js';
export type { DocumentFault, DocumentPlace } from './document-sentences.js';
