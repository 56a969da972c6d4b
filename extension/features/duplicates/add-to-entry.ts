import { type EvidenceContent, mergeContents, statusOf } from '@imh/core';

/**
 * An entry with what a new draft about the same training adds: competencies, quotes, notes and files of both. Where both
 * have a value, that of the entry is kept, unless it was only planned: the draft tells when it took place.
 */
export function addedTo(entry: EvidenceContent, draft: EvidenceContent, today: string): EvidenceContent {
  const wasPlanned = statusOf(entry, today) === 'planned' && statusOf(draft, today) !== 'planned';
  return mergeContents(entry, draft, wasPlanned ? { date: 'second', hours: 'second', status: 'second' } : {});
}
