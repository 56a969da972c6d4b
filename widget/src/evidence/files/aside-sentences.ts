import { evidenceFilesStrings } from '../../strings/evidence-files.js';
import type { LogFile } from './review-file.js';

/** What is left out of a person's own log because it cannot be read, and what to do; empty if nothing is. */
export async function asideSentences({ name, aside = [] }: LogFile, language: string): Promise<readonly string[]> {
  if (aside.length === 0) return [];
  const words = await evidenceFilesStrings(language);
  return [...aside.map((value) => `${name}: ${words.leftOut(value)}`), words.correctOwn];
}
