import type { SelfCheck } from '@imh/core';
import { asideSentences } from '../../evidence/files/aside-sentences.js';
import { faultSentence } from '../../evidence/files/fault-sentence.js';
import { readFile } from '../../evidence/files/read-file.js';
import { type LogFile, type Read } from '../../evidence/files/review-file.js';
import { reasonOf } from '../../failure/reason.js';
import { evidenceFilesStrings } from '../../strings/evidence-files.js';
import type { OwnPathStrings } from '../../strings/own-path.js';

/** What a person has opened for their path. */
export interface OwnFiles {
  readonly log: LogFile | undefined;
  readonly checks: readonly SelfCheck[];
  /** What could not be opened, or not in full, in sentences. */
  readonly problems: readonly string[];
}

export const noFiles: OwnFiles = { log: undefined, checks: [], problems: [] };

/**
 * Adds files to those that are open; nothing is sent. Of several logs, the one that was exported last counts.
 * @throws when the signal aborts
 */
export async function addFiles(
  open: OwnFiles,
  files: readonly File[],
  words: OwnPathStrings,
  signal: AbortSignal,
): Promise<OwnFiles> {
  let { log } = open;
  const checks = [...open.checks];
  const problems: string[] = [];
  for (const file of files) {
    for (const read of await readFile(file, file.name, signal)) {
      const { result, name } = read;
      if (!result.ok) problems.push(`${name}: ${await reasonFor(read, words.language)}`);
      else if (result.value.kind === 'self-check') checks.push(result.value.document);
      else if (result.value.kind === 'rating') problems.push(words.aRating(name));
      else if (result.value.kind === 'sums') problems.push(words.sumsOfATeam(name));
      else {
        problems.push(...(await asideSentences(result.value, words.language)));
        if (!log || result.value.log.exportedAt >= log.log.exportedAt) log = result.value;
      }
    }
  }
  return { log, checks, problems };
}

async function reasonFor({ result }: Read, language: string): Promise<string> {
  if (result.ok) return '';
  return 'problem' in result.error
    ? reasonOf(result.error.problem, language)
    : faultSentence(result.error, await evidenceFilesStrings(language));
}
