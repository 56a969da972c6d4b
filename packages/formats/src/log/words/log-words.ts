import type { LogContext } from '../context.js';
import { english, type LogWords } from './english.js';
import { spanish } from './spanish.js';

const words: Readonly<Record<LogContext['language'], LogWords>> = { en: english, es: spanish };

export const wordsOf = ({ language }: LogContext): LogWords => words[language];
