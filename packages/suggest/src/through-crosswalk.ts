import { ancestorsOf, type Crosswalk, counterparts, type Outline } from '@imh/core';
import type { Suggestion } from './suggester.js';

/** A framework with texts, and where its nodes belong in one that has names only. */
export interface CrosswalkPath {
  readonly crosswalk: Crosswalk;
  /** Id of the framework with texts. */
  readonly framework: string;
  readonly outline: Outline;
}

/**
 * Suggestions for an outline of names only, which has no words that a page could match: each is the counterpart of a
 * suggestion from a framework with texts, or of the nearest heading above it that has one. Each counterpart is listed
 * once, with the words of its best suggestion.
 */
export function throughCrosswalk(
  suggestions: readonly Suggestion[],
  { crosswalk, framework, outline }: CrosswalkPath,
): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { node: through, words } of suggestions) {
    const path = [through, ...ancestorsOf(outline, through)];
    const rows = path.map((id) => counterparts(crosswalk, framework, id)).find((list) => list.length > 0) ?? [];
    for (const { node } of rows) {
      if (node !== undefined && !found.has(node)) found.set(node, { node, words, onSite: 0, through });
    }
  }
  return [...found.values()];
}
