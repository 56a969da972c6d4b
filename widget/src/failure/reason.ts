import type { Problem } from '../data/problem.js';
import { failureStrings } from '../strings/failure.js';

/** Why a file that a person opened is not what was wanted, in one sentence. */
export async function reasonOf(problem: Problem, language: string): Promise<string> {
  const { sentences } = await failureStrings(language);
  return sentences(problem)[0];
}
