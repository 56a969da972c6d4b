import type { Requirements } from '../documents/requirements.js';
import type { Progress } from './progress.js';

/** Gaps of a progress that a training could fill: areas without an entry, and topics with too few hours. */
export function gapsInProgress(
  { rules }: Progress,
  requirements: Requirements,
): { readonly nodes: string[]; readonly topics: string[] } {
  const topicsOf = new Map(requirements.rules.map(({ id, topics }) => [id, topics ?? []]));
  const short = rules.filter(
    ({ applies, shortMinutes, shortEntries }) => applies !== 'no' && shortMinutes + shortEntries > 0,
  );
  return {
    nodes: [
      ...new Set(rules.flatMap(({ applies, coverage }) => (applies === 'no' ? [] : (coverage?.untouched ?? [])))),
    ],
    topics: [...new Set(short.flatMap(({ id }) => topicsOf.get(id) ?? []))],
  };
}
