import type { Outline, Progress, Requirements, Text } from '@imh/core';
import type { Phrase } from '@imh/elements';
import type { RequirementsStrings } from '../strings/requirements.js';
import type { LogCounts } from './log/log-counts.js';

/** What every part of the page is rendered with. */
export interface RequirementsContext {
  readonly words: RequirementsStrings;
  nameOf(category: string): Phrase;
  /** A text of a set in the reader's language. */
  say(set: Requirements, text: Text | undefined): Phrase;
  /** Title of a node of the framework, or its id. */
  titleOf(node: string): string;
  /** Of the person's own log, if one is open. */
  readonly counts: LogCounts | undefined;
  /** Outline of the framework that a set refers to. */
  outlineFor(set: Requirements): Outline | undefined;
}

/** What the person's log lists for a set; undefined without a log, and while it is counted. */
export function progressFor(
  set: Requirements,
  category: string | undefined,
  { counts, outlineFor }: RequirementsContext,
): Progress | undefined {
  return counts?.of(set, category, outlineFor(set));
}
