import type { Problem } from '../data/problem.js';
import { en } from './sentences-en.js';
import { es } from './sentences-es.js';

/** Why, and what to do about it. */
export type Sentences = (problem: Problem) => readonly [reason: string, remedy: string];

const languages: Readonly<Record<string, Sentences>> = { en, es };

export function sentences(language: string, problem: Problem): readonly [reason: string, remedy: string] {
  return (languages[language] ?? en)(problem);
}
