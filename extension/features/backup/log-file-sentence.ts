import type { Strings } from '../../strings/index.js';
import { problemSentence } from '../first-run/framework-choice.js';
import type { LogFileError } from './log-in-file.js';

/** Why no log can be read from a file, in a sentence. */
export function logFileSentence(strings: Strings, error: LogFileError): string {
  switch (error.code) {
    case 'zip-damaged':
    case 'zip-encrypted':
    case 'zip-unknown':
    case 'zip-too-large':
    case 'without-log':
    case 'without-consent':
      return strings.logFileProblems[error.code];
    default:
      return problemSentence(strings, error, 'imh-evidence-log');
  }
}
