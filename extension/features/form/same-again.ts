import type { EvidenceContent } from '@imh/core';

/** What belongs to one occasion only. */
const once = [
  'dateStart',
  'dateCompleted',
  'sessions',
  'attachments',
  'verification',
  'usedFor',
  'quotes',
  'note',
  'ce',
] as const satisfies readonly (keyof EvidenceContent)[];

/** The content of a new draft for another occasion of the same training or supervision: its date is asked again. */
export function anotherOccasion(content: EvidenceContent): Partial<EvidenceContent> {
  const kept = Object.entries(content).filter(([field]) => !(once as readonly string[]).includes(field));
  // Present, so that a new draft is not dated today.
  return { ...Object.fromEntries(kept), dateCompleted: undefined };
}
