import type { EvidenceContent } from '../documents/evidence.js';
import { dateOf, hasMinutes } from './entry-facts.js';
import type { MissingPart } from './entry-filter.js';
import { evidenceKindOf, isTraining } from './evidence-kind.js';

/** In the order in which they are listed. */
export const missingParts: readonly MissingPart[] = ['date', 'hours', 'type', 'competencies', 'certificate'];

/**
 * Parts that an entry lacks. Only trainings have certificates; a planned entry has no date, hours or certificate yet, so
 * it lacks none.
 */
export function missingPartsOf(content: EvidenceContent): MissingPart[] {
  const isPlanned = content.status === 'planned';
  const lacks: Readonly<Record<MissingPart, boolean>> = {
    date: !isPlanned && dateOf(content) === undefined,
    hours: !isPlanned && !hasMinutes(content),
    type: content.type === undefined,
    competencies: !content.competencies?.length,
    certificate: !isPlanned && isTraining(evidenceKindOf(content.type)) && !content.attachments?.length,
  };
  return missingParts.filter((part) => lacks[part]);
}
