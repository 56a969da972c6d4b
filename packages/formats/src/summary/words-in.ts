import { englishSummary, spanishSummary } from '@imh/elements/words';
import type { LogContext } from '../log/context.js';
import type { SummaryWords } from './words.js';

/** The words of a summary by language. */
export const summaryWords: Readonly<Record<LogContext['language'], SummaryWords>> = {
  en: englishSummary,
  es: spanishSummary,
};
