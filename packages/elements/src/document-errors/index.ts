export { documentErrorSentence } from './document-error-sentence.js';
export { explainDocumentError, type ShownDocumentError } from './explain-document-error.js';
export type { DocumentFault, DocumentPlace } from './document-sentences.js';
// For those who load one language only.
export { english as englishDocumentSentences } from './english-sentences.js';
export { spanish as spanishDocumentSentences } from './spanish-sentences.js';
