import { ancestorsOf, formatDate, type Framework, localDay, type Outline, type SelfCheck, textIn } from '@imh/core';
import type { Strings } from '../../strings/index.js';

/** The answers of a self-check as texts beside the rows of the map: a level, or for a heading how often each was chosen. */
export interface SelfCheckColumn {
  readonly heading: string;
  textOf(node: string): string;
}

export function selfCheckColumn(
  { answers, takenAt }: SelfCheck,
  { scale, language }: Framework,
  outline: Outline,
  strings: Strings,
): SelfCheckColumn {
  const levels = new Map(scale?.levels.map(({ value, label }) => [value, textIn(label, strings.language, language)]));
  const own = new Map<string, string>();
  const below = new Map<string, Map<string, number>>();
  for (const { node, level, sources = [] } of answers) {
    const rated = level === undefined ? [] : [levels.get(level) ?? String(level)];
    const texts = [...rated, ...sources.map((source) => strings.selfCheckSources[source])];
    if (texts.length === 0) continue;
    own.set(node, texts.join(', '));
    for (const above of ancestorsOf(outline, node)) {
      const counts = below.get(above) ?? new Map<string, number>();
      below.set(above, counts);
      for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return {
    heading: strings.coverageSelfCheck(formatDate(strings.language, localDay(new Date(takenAt)))),
    textOf: (node) =>
      own.get(node) ??
      [...(below.get(node) ?? [])].map(([text, count]) => strings.selfCheckRated(count, text)).join('; '),
  };
}
