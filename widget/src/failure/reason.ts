import type { Problem } from '../data/problem.js';
import { stringsOf } from '../strings/strings-of.js';

/** Why a file that a person opened is not what was wanted, in one sentence. */
export async function reasonOf(problem: Problem, language: string): Promise<string> {
  const { sentences } = await stringsOf('failure', language);
  return sentences(problem)[0];
}
