import type { EvidenceFilesStrings } from '../../strings/evidence-files.js';
import { type FileFault, LARGEST_LOG } from './review-file.js';

/** Why a file that is not even a document could not be opened. */
export function faultSentence({ code }: Extract<FileFault, { code: unknown }>, words: EvidenceFilesStrings): string {
  const sentence = words.file[code];
  return typeof sentence === 'string' ? sentence : sentence(LARGEST_LOG);
}
